export const id = 7851;
export const ids = [7851];
export const modules = {

	35058:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	ke: () => (  addedCases),
	uz: () => (  modelFileMoves),
	QV: () => (  movedPaths),
	bq: () => (  rulerMoves)
});

var digest = __webpack_require__(27744);
var json_object = __webpack_require__(57128);
var attribute_rules = __webpack_require__(36383);
var config = __webpack_require__(56940);
var escalation_policy = __webpack_require__(81242);
var suite_names = __webpack_require__(28381);
var glob = __webpack_require__(31310);
var trailing = __webpack_require__(16604);
;

const WORKFLOW = /^\.github\/workflows\/(?:[^/]+\.ya?ml|actions\.lock)$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
function gateWorkflows(tree) {
		const files = tree.paths().filter((path) => WORKFLOW.test(path) || ACTION.test(path));
		tree.expect?.(files);
		const texts = new Map(files.map((path) => [path, textOf(tree, path)]));
		const found = new Set(files.filter((path) => /plumbline/i.test(texts.get(path) ?? '')));
		for (let before = -1; before < found.size;) {
				before = found.size;
				for (const [path, text] of texts)
						if (!found.has(path) && usedBy(text).some((used) => found.has(used)))
								found.add(path);
		}
		return [...found];
}
function textOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
}
function usedBy(text) {
		return [...text.matchAll(/\buses["']?:[ \t]*["']?\.\/([^\s"'#,}@]+)/g)].flatMap(([, named = '']) => {
				const path = (0,trailing .h)(named, '/');
				return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
		});
}

;





const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
function rulerPaths(ruler, trees) {
		const found = new Map();
		const add = (path, part) => void (found.has(path) || found.set(path, part));
		for (const path of [ruler.config.file, ...config .iE])
				add(path, 'config');
		for (const [suite, [dataset, ...others]] of ruler.suites) {
				add(suite, 'suite');
				add((0,suite_names .HZ)(suite), 'lock');
				if (dataset !== undefined)
						add(dataset, 'dataset');
				for (const file of others)
						add(file, 'template file');
		}
		for (const path of ruler.media ?? [])
				add(path, 'case file');
		const named = namedByPolicy(ruler.config);
		const rows = recordedPatterns(ruler.config);
		for (const path of OWNERS)
				add(path, 'code owners');
		for (const tree of trees) {
				for (const path of tree.paths()) {
						const policy = named.find(({ file }) => path === file || path.startsWith(`${file}/`));
						const recorded = rows.find(({ pattern }) => (0,glob .ON)(pattern, path));
						if (policy !== undefined)
								add(path, policy.part);
						else if (recorded !== undefined)
								add(path, recorded.part);
						else if (path === '.gitattributes' || path.endsWith('/.gitattributes'))
								add(path, 'attributes');
				}
				for (const path of gateWorkflows(tree))
						add(path, 'workflow');
		}
		return found;
}
function namedByPolicy(config) {
		const policies = [config.escalation, ...config.targets.map(({ escalation }) => escalation)];
		const named = policies.flatMap((policy) => [
				{ file: policy?.ledger, part: 'ledger' },
				{ file: policy?.trainingData, part: 'training data' },
				{ file: policy?.review, part: 'failure review' },
				{ file: policy?.probes?.strongerModel, part: 'probe' },
				{ file: policy?.probes?.editedPrompt, part: 'probe' },
		]);
		const usual = [escalation_policy .Kd, escalation_policy .xw].map((file) => ({ file, part: 'ledger' }));
		const all = [...named, ...usual];
		return all.flatMap(({ file, part }) => (file === undefined ? [] : [{ file: file.replace(/\/$/, ''), part }]));
}
function recordedPatterns(config) {
		return Object.values(config.providers).flatMap((provider) => {
				if (provider.type !== 'recorded' || provider.from === 'head')
						return [];
				const of = (path, part) => path === undefined ? [] : [{ pattern: path.replace(/\{(?:model|prompt)\}/g, '*'), part }];
				return [...of(provider.outputs, 'recorded outputs'), ...of(provider.judgeOutputs, 'recorded judge')];
		});
}

;




function movedPaths(ruler, base, head, gated) {
		const parts = rulerPaths(ruler, [base, head]);
		const files = [
				...new Set([...gated, ...[...parts].flatMap(([path, part]) => (part === 'attributes' ? [] : [path]))]),
		];
		return [...parts]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.flatMap(([path, part]) => {
				const unread = base.blobId?.(path);
				if (unread !== undefined && unread === head.blobId?.(path))
						return [];
				const [before, after] = [contentOf(base, path), contentOf(head, path)];
				if (before?.id === after?.id)
						return [];
				const verb = before === null ? 'added' : after === null ? 'removed' : 'edited';
				if (part !== 'attributes')
						return [{ path, part, verb }];
				const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
				const touches = (0,attribute_rules .A)(before?.text() ?? '', after?.text() ?? '', folder, files);
				return touches === null ? [] : [{ path, part, verb, touches }];
		});
}
function contentOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? { id: entry.id, text: () => new TextDecoder().decode(entry.bytes) } : null;
}
function rulerMoves(moved, context) {
		return moved.map(({ path, part, verb, touches }) => {
				const effect = part === 'config' ? configEffect(path, context) : effectOf(part, verb, touches);
				return { path, what: part, change: effect === '' ? verb : `${verb}: ${effect}` };
		});
}
function configEffect(path, { config, configAfter, configWords }) {
		if (path !== config && path !== configAfter)
				return 'it is no config of the gate as long as another one is read';
		const told = path === (configAfter ?? config) ? configWords : [];
		const counts = configAfter === null
				? "main's config decided here; after the merge there is none, and nothing is gated"
				: path === configAfter && path === config
						? "main's config decided here; the new one counts after the merge"
						: path === config
								? `it decided here; after the merge ${configAfter} counts`
								: `${config} decided here; after the merge this one counts`;
		return [...told, counts].join('; ');
}
function effectOf(part, verb, touches) {
		switch (part) {
				case 'suite':
				case 'template file':
						return "scored by main's version here; the new one counts after the merge";
				case 'dataset':
				case 'case file':
						return "main's cases decided here";
				case 'lock':
						return verb === 'removed' ? 'without it main would be refused after the merge' : "main's lock counts here";
				case 'recorded outputs':
				case 'recorded judge':
						return "main's rows were replayed here; these count after the merge";
				case 'workflow':
						return 'this can switch the gate off; review it by hand';
				case 'code owners':
						return 'this can change who has to agree to an edit of the ruler';
				case 'attributes':
						return `a checkout may give other bytes of ${touches ?? 'what is gated'} than the gate read`;
				case 'training data':
				case 'failure review':
				case 'probe':
						return "main's version counted here";
				case 'ledger':
						return '';
		}
}
function modelFileMoves(arms) {
		return [...allowedNames(arms), ...untuned(arms)];
}
function untuned(arms) {
		const change = "edited: tuned: false counts where main's file says it of this model; the id decided here";
		const said = arms.flatMap(({ head: { model } }) => (0,json_object .G)(model.source) && model.source['tuned'] === false && model.tuned !== false ? [model.file] : []);
		return [...new Set(said)].map((path) => ({ path, what: 'tuning', change }));
}
function allowedNames(arms) {
		const moves = arms.flatMap(({ base, head }) => {
				const [before, after] = [base.model.reportsAs ?? [], head.model.reportsAs ?? []].map((names) => [...names].sort());
				if ((0,digest .$N)(before ?? []) === (0,digest .$N)(after ?? []))
						return [];
				const change = "edited: reports-as is another; main's names decided here, the new ones count after the merge";
				return [{ path: head.model.file, what: 'model names', change }];
		});
		return [...new Map(moves.map((move) => [move.path, move])).values()];
}
function addedCases(base, head) {
		const known = new Set(base.cases.map((row) => row.id));
		return head.filter((row) => !known.has(row.id));
}


	}),

	61053:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B: () => (  unconfirmed)
	});
	var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36123);
	var _inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11856);


const OWN_FOLDER = 'WORKTREE';
function unconfirmed(config, names, { revision, confirmed }) {
		const isOwn = revision === OWN_FOLDER;
		if (isOwn && confirmed)
				return [];
		return [...new Set(names)].flatMap((name) => {
				const provider = config.providers[name];
				if (provider === undefined || provider.type === 'recorded')
						return [];
				const origin = (0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__  .sO)(provider)
						.map((address) => new URL(address).origin)
						.join(' and ');
				const keys = (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .mu)(provider);
				const key = keys.length === 0 ? 'without a key' : `with the key in ${keys.join(' and ')}`;
				const would = `provider "${name}" would be asked at ${origin} ${key}`;
				return isOwn
						? [`${would}; if that is what you want, run it again with --adopt`]
						: [
								`${would}, and only ${revision} says so; nothing is sent for another revision's config: check it out, read it, and run with --adopt`,
						];
		});
}


	}),

	42656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  isSameFile),
		w: () => (  gainingDrafts)
	});
	var _inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28381);

function gainingDrafts({ drafts }, trees) {
		return drafts.filter(({ target, arms, label }) => {
				const isLive = arms.base.provider.type !== 'recorded' && arms.base.provider.type === arms.head.provider.type;
				if (!isLive || label !== null)
						return false;
				const [dataset] = (0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__  .EM)(trees.base, target.suite);
				return dataset !== undefined && !isSameFile(trees, dataset);
		});
}
function isSameFile({ base, head }, path) {
		const unread = base.blobId?.(path);
		if (unread !== undefined && unread === head.blobId?.(path))
				return true;
		const [before, after] = [base.entry(path), head.entry(path)];
		return before.kind === 'file' && after.kind === 'file' && before.id === after.id;
}


	}),

	20170:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	IK: () => (  parsersFor),
	HD: () => (  readable),
	bo: () => (  readableSides)
});


var sources = __webpack_require__(88159);
var targets = __webpack_require__(32483);
var config = __webpack_require__(56940);
var model_file = __webpack_require__(75528);
var literal = __webpack_require__(92602);
;
const BARE_YIELD = /\byield\b(?=[ \t]{0,40}(?:[)\]}#;:,\n]|$))/g;
const POINT_AT_END = /(?<![\w.])([0-9][0-9_]{0,40})\.(?![\w.])/g;
const PAGE_BREAK = /^\f/gm;
const CASE_LINE = /^[ \t]*case [^\n]*/gm;
const EMPTY_BRACKETS = /(?<=\w)\(\)/g;
function forParser(text) {
		return text
				.replace(PAGE_BREAK, '\n')
				.replace(BARE_YIELD, 'None ')
				.replace(POINT_AT_END, '$10')
				.replace(CASE_LINE, (line) => line.replace(EMPTY_BRACKETS, '  '));
}

var python_lines = __webpack_require__(7441);
var prompt_part = __webpack_require__(13643);
var source_kind = __webpack_require__(89329);
var parsers = __webpack_require__(25526);
var problem = __webpack_require__(29093);
;











const TYPESCRIPT = /\.[cm]?tsx?$/;
function wholeTree(parse, lines) {
		let line = 0;
		try {
				for (;;) {
						if (parse.parsedPos >= (lines[line] ?? Infinity))
								parse.bigReductionCount = 0;
						while (parse.parsedPos >= (lines[line] ?? Infinity))
								line++;
						const tree = parse.advance();
						if (tree !== null)
								return tree;
				}
		}
		catch (error) {
				if (error instanceof SyntaxError)
						throw new literal .nf(parse.parsedPos, python_lines .h);
				throw error;
		}
}
async function parsersFor(languages) {
		const parsers = {};
		for (const language of new Set(languages)) {
				switch (language) {
						case 'script': {
								const { parse } = await __webpack_require__.e(  6411).then(__webpack_require__.bind(__webpack_require__, 46411));
								parsers.script = (text, path) => {
										const isTyped = TYPESCRIPT.test(path);
										const isMarkup = !isTyped || path.endsWith('x');
										return parse(text, {
												sourceType: 'unambiguous',
												allowReturnOutsideFunction: true,
												plugins: [
														...(isTyped ? ['typescript'] : []),
														...(isMarkup ? ['jsx'] : []),
														'decorators',
												],
										});
								};
								break;
						}
						case 'python': {
								const { parser } = await __webpack_require__.e(  1283).then(__webpack_require__.bind(__webpack_require__, 81283));
								const strict = parser.configure({ strict: true });
								parsers.python = (text) => wholeTree(strict.startParse(forParser(text)), (0,python_lines .N)(text));
								break;
						}
						case 'jinja': {
								const { parse, tokenize } = await __webpack_require__.e(  8931).then(__webpack_require__.bind(__webpack_require__, 48931));
								parsers.jinja = (text, { trimBlocks, lstripBlocks }) => parse(tokenize(text, { trim_blocks: trimBlocks, lstrip_blocks: lstripBlocks }));
								break;
						}
				}
		}
		return parsers;
}
async function readable(tree, config) {
		const languages = config === null ? [] : languagesOfConfig(tree, config);
		return languages.length === 0 ? tree : { ...tree, parsers: { ...tree.parsers, ...(await parsersFor(languages)) } };
}
function modelsOf({ model, escalation }) {
		const { strongerModel, cheapModel } = escalation?.probes ?? {};
		return [model, ...[strongerModel, cheapModel].filter((one) => one !== undefined)];
}
function languagesOfConfig(tree, config) {
		return config.targets.flatMap((target) => [
				...(0,source_kind .P7)(tree, target.prompt, (0,prompt_part .MU)(target)),
				...modelsOf(target).flatMap((model) => (0,model_file ._X)(tree, model)),
		]);
}
function languagesOfSources({ targets }, { base, head }) {
		const kinds = targets.flatMap((target) => (0,sources .Hw)(target, base, head).map(source_kind .I));
		return parsers .Y.filter((language) => language !== 'jinja' && kinds.includes(language));
}
async function readableSides(trees, { file, after }, begun = () => { }) {
		const main = (0,config .Z9)(trees.base, file, new problem .Zw());
		if (main !== null) {
				begun(main);
				(0,targets .Du)(trees.base, main);
		}
		const head = after === null ? null : (0,config .Z9)(trees.head, after, new problem .Zw());
		const languages = [main, head].flatMap((config) => config === null
				? []
				: [
						...[trees.base, trees.head].flatMap((tree) => languagesOfConfig(tree, config)),
						...languagesOfSources(config, trees),
				]);
		if (languages.length === 0)
				return trees;
		const parsers = await parsersFor(languages);
		const base = { ...trees.base, parsers };
		return { ...trees, base, head: trees.head === trees.base ? base : { ...trees.head, parsers } };
}


	}),

	7851:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	runGate: () => (  runGate)
});

var targets = __webpack_require__(32483);
var text_problem = __webpack_require__(29093);
var build_record = __webpack_require__(41726);
var first_adoption = __webpack_require__(61053);
var gaining_drafts = __webpack_require__(42656);
var gate_fault = __webpack_require__(99210);
var load_parsers = __webpack_require__(20170);
var model_file = __webpack_require__(75528);
var prompt_address = __webpack_require__(92291);
var prompt_prompt = __webpack_require__(83689);
var prompt_part = __webpack_require__(13643);
var recorded_answers = __webpack_require__(92880);
var digest = __webpack_require__(27744);
var text_tree = __webpack_require__(19148);
var head_paths = __webpack_require__(33098);
var recorded_rows = __webpack_require__(48239);
var change_sources = __webpack_require__(88159);
;











function besideRepair({ config, isMains }, head, trees, unreadable) {
		const lacking = isMains ? config.targets.flatMap(({ prompt, model }) => [...prompt, model]) : [];
		const isLacking = (path) => lacking.includes(path) && trees.base.entry(path).kind === 'absent';
		const found = config.targets
				.flatMap((target) => besideTarget(target, config, head, trees))
				.filter(({ path }) => !unreadable.has(path) && !isLacking(path));
		const rows = rowsPaths(config, trees)
				.filter((path) => differs(trees, path) && !(unreadable.has(path) && onlyAdds(trees, path)))
				.map((path) => ({ what: 'recorded rows', path }));
		return [...new Map([...found, ...rows].map((one) => [one.path, one])).values()];
}
function besideTarget(target, config, head, trees) {
		const own = { ...(0,prompt_part .MU)(target), prompt: target.prompt, model: target.model };
		const read = { prompt: new Set(), model: new Set() };
		for (const paths of [own, ...(0,head_paths .lS)(target, config, head, trees).map((side) => side.paths)]) {
				for (const tree of [trees.base, trees.head]) {
						const ignored = new text_problem .Zw();
						for (const address of paths.prompt)
								read.prompt.add((0,prompt_address .W)(address));
						read.model.add(paths.model);
						(0,prompt_prompt .hT)((0,text_tree .P)(tree, read.prompt), paths.prompt, ignored, { reading: (0,prompt_part .MU)(paths) });
						(0,model_file .cm)((0,text_tree .P)(tree, read.model), paths.model, ignored);
				}
		}
		const changed = (what) => [...read[what]].filter((path) => differs(trees, path)).map((path) => ({ what, path }));
		const sources = (0,change_sources .Hw)(target, trees.base, trees.head).map((path) => ({ what: 'source', path }));
		return [...changed('prompt'), ...changed('model'), ...sources];
}
function rowsPaths({ providers }, { base, head }) {
		const isRows = (0,recorded_rows .SG)(providers);
		return isRows === null ? [] : [...new Set([...base.paths(), ...head.paths()])].filter(isRows);
}
function differs({ base, head }, path) {
		const [before, after] = [base.entry(path), head.entry(path)];
		if (before.kind === 'file' && after.kind === 'file')
				return before.id !== after.id;
		return before.kind !== after.kind;
}
function onlyAdds({ base, head }, path) {
		const [before, after] = [rowsAt(base, path), rowsAt(head, path)];
		return before === null || (after !== null && [...before].every(([place, row]) => after.get(place) === row));
}
function rowsAt(tree, path) {
		const entry = tree.entry(path);
		const rows = entry.kind === 'file' ? (0,recorded_answers .ml)(path, entry.bytes, new text_problem .Zw())?.rows : undefined;
		if (rows === undefined)
				return null;
		return new Map(rows.map(({ line: _line, ...row }) => [`${row.sample}\0${row.id}`, (0,digest .$N)(plainOf(row))]));
}
function plainOf(row) {
		return JSON.parse(JSON.stringify(row));
}

var json_object = __webpack_require__(57128);
;


function configWords(base, head, renamed) {
		const words = [];
		const before = new Set(base.targets.map(({ name }) => name));
		const taken = new Set([...renamed.values()].flat());
		for (const target of base.targets) {
				const now = head.targets.find(({ name }) => name === target.name);
				const successors = head.targets.filter(({ name }) => renamed.get(target.name)?.includes(name));
				if (now !== undefined)
						words.push(...pathWords(target, now));
				else if (successors.length === 0)
						words.push(`target "${target.name}" is removed: nothing gates it after the merge`);
				for (const successor of successors)
						words.push(`target "${target.name}" is now "${successor.name}"`, ...pathWords(target, successor));
		}
		for (const { name } of head.targets)
				if (!before.has(name) && !taken.has(name))
						words.push(`target "${name}" is new: it is gated after the merge`);
		const keys = differingKeys(base.source, head.source, '', 2).filter((key) => !/^targets(?:\.|$)/.test(key));
		if (keys.length > 0)
				words.push(`other values of ${keys.slice(0, KEYS).join(', ')}${keys.length > KEYS ? ', ...' : ''}`);
		return words;
}
const KEYS = 8;
function pathWords(before, now) {
		const of = (key) => {
				const [old, other] = [[before[key]].flat(), [now[key]].flat()];
				return old.join('\0') === other.join('\0')
						? []
						: [`the ${key} of target "${now.name}" is ${other.join(', ')} instead of ${old.join(', ')}`];
		};
		return [...of('prompt'), ...of('model'), ...of('suite')];
}
function differingKeys(before, after, path, depth) {
		if ((0,digest .$N)(before ?? null) === (0,digest .$N)(after ?? null))
				return [];
		if (depth === 0 || !(0,json_object .G)(before) || !(0,json_object .G)(after))
				return [path];
		return [...new Set([...Object.keys(before), ...Object.keys(after)])]
				.sort()
				.flatMap((key) => differingKeys(before[key], after[key], path === '' ? key : `${path}.${key}`, depth - 1));
}

var counted_sources = __webpack_require__(46332);
var ruler_moves = __webpack_require__(35058);
var config = __webpack_require__(56940);
var suite_names = __webpack_require__(28381);
;

const MEDIA_FILE = /\.(?:png|jpe?g|gif|webp|pdf)$/i;
async function caseFiles(suites, prepared, trees) {
		const named = new Set(prepared.flatMap(({ suite }) => suite.media.map(({ path }) => path)));
		const measured = new Set(prepared.map(({ suite }) => suite.datasetFile));
		if (!touchesMedia(trees))
				return named;
		const [{ loadCases }, { mediaFiles }] = await Promise.all([
				Promise.all( [__webpack_require__.e(5175), __webpack_require__.e(8517)]).then(__webpack_require__.bind(__webpack_require__, 48517)),
				Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 82342)),
		]);
		for (const [dataset] of suites) {
				if (dataset === undefined || measured.has(dataset))
						continue;
				for (const tree of [trees.base, trees.head]) {
						const media = mediaFiles(tree, dataset);
						loadCases(tree, dataset, new text_problem .Zw(), undefined, media.find);
						for (const { path } of media.found())
								named.add(path);
				}
		}
		return named;
}
function touchesMedia({ base, head }) {
		const paths = new Set([...base.paths(), ...head.paths()].filter((path) => MEDIA_FILE.test(path)));
		return [...paths].some((path) => base.blobId === undefined || base.blobId(path) !== head.blobId?.(path));
}

;











async function viewRuler(config, headConfig, { file, after }, trees, measured) {
		const ruler = await rulerFiles(config, headConfig, measured.prepared, trees);
		const moved = (0,ruler_moves .QV)(ruler, trees.base, trees.head, measured.drafts.flatMap(({ files }) => files));
		const words = headConfig === null || headConfig === config
				? []
				: configWords(config, headConfig, (0,head_paths .Ji)(config, headConfig, trees));
		const moves = (0,ruler_moves .bq)(moved, { config: file, configAfter: after, configWords: words });
		const vouched = measured.drafts.flatMap(({ target, surface }) => (0,counted_sources .mb)(target, surface?.vouched ?? []));
		return { moved, moves: [...moves, ...(0,ruler_moves .uz)(measured.drafts.map(({ arms }) => arms)), ...vouched] };
}
async function rulerFiles(config, headConfig, prepared, { base, head }) {
		const suites = new Map();
		const known = new Map(prepared.map(({ suite }) => [suite.file, [suite.datasetFile, ...suite.files.map(({ path }) => path)]]));
		const named = [...config.targets, ...(headConfig?.targets ?? [])].map(({ suite }) => suite);
		for (const suite of new Set(named)) {
				const ours = known.get(suite) ?? (0,suite_names .EM)(base, suite);
				const [before, after] = [base.entry(suite), head.entry(suite)];
				const isEdited = after.kind === 'file' && !(before.kind === 'file' && before.id === after.id);
				suites.set(suite, [...new Set([...ours, ...(isEdited ? (0,suite_names .EM)(head, suite) : [])])]);
		}
		return { config, suites, media: await caseFiles([...suites.values()], prepared, { base, head }) };
}
const JUDGING = new Set([
		'config',
		'suite',
		'dataset',
		'template file',
		'case file',
		'lock',
		'recorded outputs',
]);
function isJudging({ part }) {
		return JUDGING.has(part);
}
async function faultsOf(tree, file, ports) {
		const problems = new text_problem .Zw();
		const faults = { ruler: problems, head: problems, remedy: 'commit it here' };
		const trees = { base: tree, head: tree, workspace: null };
		const taken = (0,targets .PH)(trees, { file, after: file }, faults);
		if (taken !== null) {
				const { prepare } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(9906), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(2131), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 96876));
				await prepare(taken, (0,targets .YT)(taken.drafts), trees, faults, ports);
		}
		return problems.list;
}
async function faultsLeft({ moved }, { file, after }, trees, redact, ports) {
		if (after === null || !moved.some(isJudging))
				return [];
		const left = await faultsOf(trees.head, after, ports);
		if (left.length === 0)
				return [];
		const before = new Set((await faultsOf(trees.base, file, ports)).map(text_problem .Vw));
		const fresh = left.filter((problem) => !before.has((0,text_problem .Vw)(problem)));
		const isShown = ({ file: of }) => !redact || /\.(?:lock|ya?ml)$/.test(of);
		return fresh.map((problem) => (isShown(problem) ? problem : { ...problem, message: 'see "plumbline lock"' }));
}
function refuseMore(naming, head, trees, broken, moves) {
		const unreadable = new Set(broken.map(({ file }) => file));
		const beside = besideRepair(naming, head, trees, unreadable);
		if (beside.length === 0)
				return;
		throw new gate_fault .e(beside.map(({ what, path }) => ({
				file: path,
				message: `differs beside the repair of the base branch's ruler, so it cannot be measured: split the repair from the ${what} change, and merge the repair first`,
		})), moves);
}
function headConfigOf({ head }, { after }) {
		if (after === null)
				return 'none';
		return (0,config .Z9)(head, after, new text_problem .Zw()) ?? 'unreadable';
}
function areLocks(faults, { targets }) {
		const locks = new Set(targets.map(({ suite }) => (0,suite_names .HZ)(suite)));
		return faults.every(({ file }) => locks.has(file));
}

;








const RULES = [
		brokenMain,
		brokenHead,
		firstAdoption,
		unaffected,
		unconfirmedAdoption,
		withoutKeys,
		withoutPrices,
		measured,
];
async function runGate(request, ports) {
		const gate = await openGate(request, ports);
		try {
				for (const rule of RULES) {
						const record = await rule(gate);
						if (record !== null)
								return await withRulerLeft(record, gate);
				}
				throw new Error('no rule of the gate had an answer');
		}
		catch (error) {
				if (!(error instanceof text_problem .dz) || error instanceof gate_fault .e)
						throw error;
				throw new gate_fault .e(error.problems, gate.ruler.moves);
		}
}
async function openGate(request, ports) {
		const startedAt = ports.clock.now();
		const adoption = (0,targets .wH)(request.trees, request.config);
		const isAdopting = adoption.kind === 'adoption';
		const sides = isAdopting ? { ...request.trees, base: request.trees.head } : request.trees;
		const trees = await (0,load_parsers .bo)(sides, adoption, ports.begun);
		const faults = { ruler: new text_problem .Zw(), head: new text_problem .Zw() };
		const taken = (0,targets .PH)(trees, adoption, faults);
		const all = taken?.drafts ?? [];
		const isWatch = request.origin === 'schedule' && !isAdopting;
		const drafts = isAdopting
				? (0,targets .YT)(all)
				: isWatch
						? (await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(2478), __webpack_require__.e(1855)]).then(__webpack_require__.bind(__webpack_require__, 91855))).watched(all)
						: (0,targets .B4)(all);
		const canGain = !request.foreign && !isAdopting && (request.origin === 'pull_request' || request.origin === 'command');
		const found = { drafts, gaining: canGain && taken !== null ? (0,gaining_drafts .w)(taken, trees) : [] };
		const reached = taken === null ? UNREACHED : await reachedBy(found, { taken, trees, faults, ports, startedAt });
		const config = taken?.config ?? configOf(headConfigOf(trees, adoption));
		const ruler = config === null
				? { moved: [], moves: [] }
				: await viewRuler(config, taken?.headConfig ?? null, adoption, trees, {
						prepared: reached.prepared,
						drafts: all,
				});
		return { request, ports, startedAt, adoption, trees, faults, taken, ruler, ...reached };
}
const UNREACHED = { prepared: [], gaining: [], asked: [], unset: [] };
async function reachedBy({ drafts, gaining }, { taken, trees, faults, ports, startedAt }) {
		if (drafts.length + gaining.length === 0)
				return UNREACHED;
		const { prepare, prepareGaining, providersOf } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(9906), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(2131), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 96876));
		const { config } = taken;
		const prepared = await prepare(taken, drafts, trees, faults, ports);
		const askedOf = (targets) => [
				...new Set(targets.flatMap((one) => providersOf(one, config))),
		];
		const unsetFor = (targets) => ports.missingCredentials(config, askedOf(targets));
		const affordable = [];
		for (const one of await prepareGaining({ config, drafts: gaining }, prepared, trees, ports)) {
				const isFree = config.gate.maxCostUsd === undefined || (await unpriced([one], taken, startedAt)).length === 0;
				if (isFree && unsetFor([one]).length === 0)
						affordable.push(one);
		}
		return { prepared, gaining: affordable, asked: askedOf(prepared), unset: unsetFor(prepared) };
}
function configOf(config) {
		return typeof config === 'string' ? null : config;
}
function frameOf({ request, ports, startedAt, adoption, taken, ruler }, moved = ruler.moves) {
		return {
				startedAt,
				finishedAt: ports.clock.now(),
				seed: request.seed,
				accepted: request.accepted,
				history: request.history,
				provenance: { ...request.provenance, config: adoption.file },
				moved,
				config: taken?.config ?? null,
		};
}
async function brokenMain(gate) {
		const { request, ports, adoption, trees, faults, taken, prepared, ruler, unset } = gate;
		const isAdopting = adoption.kind === 'adoption';
		if (faults.ruler.any && taken?.config.gate.onNoCredentials === 'fail')
				for (const text of unset)
						faults.ruler.add({ file: adoption.file, key: 'api-key-env', message: text });
		const met = faults.ruler.list;
		const isUnread = met.length === 0 && prepared.length === 0 && !isAdopting && ruler.moved.some(isJudging);
		const broken = isUnread ? await faultsOf(trees.base, adoption.file, ports) : met;
		if (broken.length === 0)
				return null;
		const head = headConfigOf(trees, adoption);
		const isSound = adoption.after !== null && (await faultsOf(trees.head, adoption.after, ports)).length === 0;
		if (!isAdopting && isSound) {
				const config = taken?.config ?? configOf(head);
				if (config !== null)
						refuseMore({ config, isMains: taken !== null }, head, trees, broken, ruler.moves);
				return (0,build_record.skippedRecord)(frameOf(gate), 'repairs-ruler');
		}
		if (isUnread && taken !== null && areLocks(broken, taken.config))
				return null;
		throw new gate_fault .e(brokenRuler([...broken, ...faults.head.list], request, isAdopting), ruler.moves);
}
function brokenRuler(faults, request, isAdopting) {
		const all = [...new Map(faults.map((one) => [(0,text_problem .Vw)(one), one])).values()];
		if (isAdopting || request.origin === 'command')
				return all;
		const message = "main's ruler is broken, fix it first; this change was not judged";
		return [{ file: request.provenance.base.label, message }, ...all];
}
function brokenHead({ faults }) {
		faults.head.throwIfAny();
		return null;
}
function firstAdoption(gate) {
		const { adoption, request } = gate;
		if (adoption.kind !== 'adoption' || request.origin === 'command')
				return null;
		return (0,build_record.skippedRecord)(frameOf(gate, []), 'first-adoption');
}
function unaffected(gate) {
		return gate.prepared.length + gate.gaining.length > 0 ? null : (0,build_record.skippedRecord)(frameOf(gate), 'unaffected');
}
function unconfirmedAdoption(gate) {
		const { adoption, request, taken, trees, asked, unset } = gate;
		if (adoption.kind !== 'adoption' || taken === null)
				return null;
		const adopting = { revision: trees.head.revision, confirmed: request.adopt === true };
		const held = [...unset, ...(0,first_adoption .B)(taken.config, asked, adopting)];
		if (held.length === 0)
				return null;
		return { ...(0,build_record.skippedRecord)(frameOf(gate), 'first-adoption'), problems: held.map((text) => `not scored: ${text}`) };
}
function withoutKeys(gate) {
		const { request, taken, unset } = gate;
		if (unset.length === 0)
				return null;
		const told = request.foreign ? [...unset, FOREIGN] : unset;
		if (taken?.config.gate.onNoCredentials === 'warn')
				return (0,build_record .b0)(frameOf(gate), 'no-credentials', told);
		return (0,build_record .cn)(frameOf(gate), 2, 'no-credentials', told);
}
const FOREIGN = 'secrets are not given to pull requests from forks and bots; have someone with access run it from a branch of this repository';
async function withoutPrices({ prepared, taken, adoption, startedAt }) {
		const { maxCostUsd, maxCalls } = taken?.config.gate ?? {};
		const isBounded = maxCostUsd === undefined || maxCalls !== undefined;
		const models = isBounded || taken === null ? [] : await unpriced(prepared, taken, startedAt);
		if (models.length === 0)
				return null;
		const { unknownPrice } = await Promise.all( [__webpack_require__.e(2478), __webpack_require__.e(3827)]).then(__webpack_require__.bind(__webpack_require__, 83827));
		throw new text_problem .dz(models.map((model) => unknownPrice(model, adoption.file)));
}
async function unpriced(targets, { config }, now) {
		const { unpricedModels } = await Promise.all( [__webpack_require__.e(2478), __webpack_require__.e(8638)]).then(__webpack_require__.bind(__webpack_require__, 18638));
		const asked = targets.filter(({ hindrance }) => hindrance === null);
		return unpricedModels(asked.map((one) => ({ ...one, name: one.target.name, arms: [one.arms.base, one.arms.head] })), config, now);
}
async function measured(gate) {
		const { request, ports, adoption, trees, taken, prepared, gaining, startedAt } = gate;
		const { measureChange } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(9906), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(2131), __webpack_require__.e(434), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(214), __webpack_require__.e(7841), __webpack_require__.e(9809), __webpack_require__.e(4036), __webpack_require__.e(9812), __webpack_require__.e(1281)]).then(__webpack_require__.bind(__webpack_require__, 31281));
		const isAdopting = adoption.kind === 'adoption';
		const frame = () => frameOf(gate, isAdopting ? [] : undefined);
		return measureChange({ config: taken.config, prepared, gaining, request, ports, trees, isAdopting, startedAt }, frame);
}
async function withRulerLeft(record, gate) {
		const { ruler, adoption, trees, taken, request, ports } = gate;
		const isOver = record.reason === 'repairs-ruler' || adoption.kind === 'adoption' || request.shard !== undefined;
		if (taken === null || isOver)
				return record;
		const left = await faultsLeft(ruler, adoption, trees, taken.config.redact, ports);
		if (left.length === 0)
				return record;
		const isWorse = (record.verdict === 'regressed' && record.exitCode === 1) || record.verdict === 'error';
		if (isWorse)
				return { ...record, problems: [...(record.problems ?? []), ...left.map(text_problem .Vw)] };
		throw new gate_fault .e(left, ruler.moves, record.usage);
}


	})

};
