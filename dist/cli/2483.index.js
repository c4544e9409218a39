export const id = 2483;
export const ids = [2483,8239];
export const modules = {

	46332:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		KN: () => (  SAME_FILE),
		Lv: () => (  countedSources),
		N6: () => (  sameRow),
		dx: () => (  isVouched),
		ev: () => (  sameRows),
		mb: () => (  vouchedMove)
	});
	var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92291);
	var _inputs_prompt_code_code_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33183);
	var _inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89329);
	var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36123);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
	var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88159);









const SAME_FILE = 'plumbline.sources.json';
function countedSources(target, provider, { base, head }) {
		const changed = (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__  .Hw)(target, base, head);
		if (!(0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_1__  .yX)(provider) || changed.length === 0)
				return { sources: changed, vouched: [] };
		const counted = changed.filter((path) => saysOther(path, base, head));
		return isVouched(target, head) ? { sources: [], vouched: counted } : { sources: counted, vouched: [] };
}
function saysOther(path, base, head) {
		const [before, after] = [textsOf(path, base), textsOf(path, head)];
		return before === null || after === null || before !== after;
}
function textsOf(path, tree) {
		const kind = (0,_inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_6__  .I)(path);
		if (kind === 'yaml' || kind === 'json')
				return promptsOf(path, tree);
		if (!(0,_inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_6__  .CX)(kind) || tree.parsers?.[kind] === undefined)
				return null;
		const entry = tree.entry(path);
		if (entry.kind !== 'file')
				return null;
		const text = new TextDecoder().decode(entry.bytes).replaceAll('\r\n', '\n');
		const code = (0,_inputs_prompt_code_code_file_js__WEBPACK_IMPORTED_MODULE_0__  ._)(kind, { path, text, tree }, new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw());
		if (code === null)
				return null;
		const texts = [...code.writtenTexts()].filter(([, own]) => own.length > 0);
		return texts.length === 0 ? null : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(texts.map(([name, own]) => [name, [...own]]).sort(byName));
}
function promptsOf(path, tree) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file' || entry.bytes.length > LARGEST_CONFIG)
				return null;
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .g)(path, new TextDecoder().decode(entry.bytes), new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw());
		const value = document?.value;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(value) || value['prompts'] === undefined || !('providers' in value || 'tests' in value))
				return null;
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)({ prompts: value['prompts'], around: value['defaultTest'] ?? null });
}
function byName(a, b) {
		const [first, second] = [String(a[0]), String(b[0])];
		return first < second ? -1 : first > second ? 1 : 0;
}
function sameRow({ name, prompt, sources }, tree) {
		return {
				target: name,
				sources: `sha256:${(0,_sources_js__WEBPACK_IMPORTED_MODULE_5__  .Zs)([], sources, tree)}`,
				prompt: `sha256:${(0,_sources_js__WEBPACK_IMPORTED_MODULE_5__  .Zs)(prompt.map(_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_8__  .W), [], tree)}`,
		};
}
function isVouched(target, tree) {
		const wanted = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)({ ...sameRow(target, tree) });
		return sameRows(tree)?.some((row) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(row) === wanted) ?? false;
}
function sameRows(tree) {
		const entry = tree.entry(SAME_FILE);
		if (entry.kind !== 'file' || entry.bytes.length > LARGEST)
				return null;
		try {
				const read = JSON.parse(new TextDecoder().decode(entry.bytes));
				return Array.isArray(read) && read.every((row) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(row)) ? read : null;
		}
		catch {
				return null;
		}
}
const LARGEST = 256 * 1024;
const LARGEST_CONFIG = 1024 * 1024;
const NAMED = 3;
function vouchedMove({ name, prompt }, vouched) {
		if (vouched.length === 0)
				return [];
		const more = vouched.length > NAMED ? ` and ${vouched.length - NAMED} more` : '';
		const change = `this change says by it that ${prompt.join(', ')} is what ${vouched.slice(0, NAMED).join(', ')}${more} exports for ${name}; nothing was measured of that`;
		return [{ path: SAME_FILE, what: 'sources', change }];
}


	}),

	33098:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ji: () => (  renamedTargets),
		lS: () => (  headSides)
	});
	var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92291);
	var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83689);
	var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13643);



function headSides(target, base, head, trees) {
		const reading = (0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_1__  .MU)(target);
		const there = (address) => (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__  .TX)(trees.head, address, reading);
		const { name } = target;
		const own = { ...reading, name, prompt: target.prompt, model: target.model };
		const named = typeof head === 'string' ? [] : namedBy(target, base, head, trees);
		if (named.length === 0) {
				const isGone = [...own.prompt, own.model].some((path) => !there(path));
				return head !== 'unreadable' && isGone ? [] : [{ paths: own, label: null }];
		}
		const sides = named.flatMap((now) => {
				const model = there(target.model) ? target.model : now.model;
				const prompt = promptLeft(target.prompt, now.prompt, there);
				return [
						{ paths: { ...reading, name, prompt, model }, label: null },
						{ paths: { ...reading, name, prompt: now.prompt, model: now.model }, label: labelOf(target, now) },
				];
		});
		const key = ({ paths }) => [...paths.prompt, '', paths.model].join('\0');
		return sides.filter((side, at) => sides.findIndex((other) => key(other) === key(side)) === at);
}
function namedBy(target, base, head, trees) {
		const now = head.targets.find(({ name }) => name === target.name);
		return now === undefined ? successorsOf(target, base, head, trees) : [now];
}
function successorsOf(target, base, head, trees) {
		if (head.targets.some(({ name }) => name === target.name))
				return [];
		const known = new Set(base.targets.map(({ name }) => name));
		const bytes = new Set(target.prompt.flatMap((path) => contentOf(trees.base, path)));
		return head.targets.filter(({ name, suite, model, prompt }) => !known.has(name) &&
				(suite === target.suite ||
						model === target.model ||
						prompt.some((path) => target.prompt.includes(path)) ||
						prompt.some((path) => contentOf(trees.head, path).some((id) => bytes.has(id)))));
}
function renamedTargets(base, head, trees) {
		return new Map(base.targets.map((target) => [target.name, successorsOf(target, base, head, trees).map(({ name }) => name)]));
}
function promptLeft(main, now, there) {
		const left = main.filter(there);
		if (left.length === main.length)
				return main;
		return left.every((path) => now.includes(path)) ? now : left;
}
function labelOf(target, now) {
		const other = [...now.prompt.filter((path) => !target.prompt.includes(path)), now.model].find((path) => path !== target.model);
		return other ?? now.name;
}
function contentOf(tree, address) {
		const { path, selector } = (0,_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_2__  .o)(address);
		const entry = tree.entry(path);
		return entry.kind === 'file' ? [`${entry.id}#${selector ?? ''}`] : [];
}


	}),

	5768:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N7: () => (  recordedProgram),
		S$: () => (  programFiles),
		p_: () => (  isProgramChanged),
		qp: () => (  fileId)
	});
	var _inputs_program_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74354);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _recorded_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48239);




function programFiles(tree, folder, isRows) {
		const prefix = folder === '' ? '' : `${folder}/`;
		return tree
				.paths()
				.filter((path) => path.startsWith(prefix) && !isRows(path))
				.flatMap((path) => {
				const id = fileId(tree, path);
				return id === null ? [] : [[path.slice(prefix.length), id]];
		});
}
function fileId(tree, path) {
		const known = tree.blobId?.(path);
		if (known !== undefined)
				return known;
		const entry = tree.entry(path);
		return entry.kind === 'file' ? entry.id : null;
}
function programAt(tree, made, isRows) {
		const also = Object.entries(made.also).map(([path, id]) => [path, fileId(tree, path) ?? id]);
		return (0,_inputs_program_stamp_js__WEBPACK_IMPORTED_MODULE_0__  .BX)(programFiles(tree, made.folder, isRows), { ...made, also: Object.fromEntries(also) });
}
function isProgramChanged(stamp, { base, head }, { providers }) {
		if (stamp?.made == null)
				return false;
		const isRows = (0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_3__  .SG)(providers) ?? NO_ROWS;
		return programAt(base, stamp.made, isRows) !== programAt(head, stamp.made, isRows);
}
const NO_ROWS = () => false;
function recordedProgram({ base, head }, ruler) {
		const { trees, config, cases } = ruler;
		for (const [side, rows] of [
				['base', base],
				['head', head],
		])
				if (rows.isAbsent === true)
						return another(`${rows.path} is not there: the job that records the ${side} side left no rows, so look at it`);
		if (base.stamp === null && head.stamp === null)
				return { kind: 'unstamped' };
		if (head.stamp === null)
				return another("main's rows say which program made them and head's do not: record head's again");
		const isRows = (0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_3__  .SG)(config.providers) ?? NO_ROWS;
		const heads = trees.tip === undefined ? [trees.head] : [trees.head, trees.tip];
		const wrong = (base.stamp === null ? null : wrongJob('base', base.stamp, ruler)) ??
				wrongJob('head', head.stamp, ruler) ??
				(base.stamp === null ? null : wrongStamp('base', base.stamp, [trees.base], isRows)) ??
				wrongStamp('head', head.stamp, heads, isRows);
		if (wrong !== null)
				return another(wrong);
		const users = [base.stamp, head.stamp].flatMap((stamp) => (stamp?.made == null ? [] : [stamp.made.user ?? null]));
		if (users.length === 2 && (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(users[0]) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(users[1]))
				return another('the two sides talked with different simulated users (--user): record both with the same one');
		const isSame = base.stamp?.program === head.stamp.program;
		if (isSame && head.stamp.made === null)
				return another(`both sides' rows were made by program ${short(head.stamp.program)}: record head's again`);
		for (const { stamp } of [base, head])
				if (stamp?.cases !== undefined && stamp.cases !== cases)
						return another('the rows were recorded with other cases than the suite has on the base branch: record again');
		return { kind: 'own', isSame, covers: coveredBy(head.stamp) };
}
function another(why) {
		return { kind: 'another', why };
}
function wrongStamp(side, stamp, commits, isRows) {
		const { program, made, arm } = stamp;
		if (arm !== undefined && arm !== side)
				return `the rows of the ${side} side are stamped as ${arm}'s: record again`;
		if (made === null)
				return null;
		const programs = commits.map((tree) => programAt(tree, made, isRows));
		if (programs.includes(program))
				return null;
		return `${side}'s rows were made by program ${short(program)}, ${side} is ${short(programs[0])}: record again`;
}
function wrongJob(side, { recordedBy }, { job: own, recorder }) {
		if (own === undefined || recordedBy === undefined)
				return null;
		const { run, attempt, job, headSha } = recordedBy;
		const seen = `${side}'s rows were recorded`;
		if (run !== undefined && run !== own.run)
				return `${seen} in workflow run ${run}, and this is run ${own.run}: let a job of this run record them`;
		if (attempt !== undefined && attempt > own.attempt)
				return `${seen} in attempt ${attempt}, and this is attempt ${own.attempt} of the run: run all jobs again`;
		if (job !== undefined && recorder !== undefined && job !== recorder)
				return `${seen} by job ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(job)}, and main's config names ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(recorder)} (providers, job): let that job record them, or name the other one there`;
		if (headSha !== undefined && own.headSha !== null && headSha !== own.headSha)
				return `${seen} for commit ${short(headSha)}, and this run is for ${short(own.headSha)}: record again`;
		return null;
}
function short(program) {
		return program.slice(0, 12);
}
function coveredBy({ made }) {
		if (made === null)
				return () => true;
		const { folder, also } = made;
		return (path) => folder === '' || path.startsWith(`${folder}/`) || Object.hasOwn(also, path);
}


	}),

	48239:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		HC: () => (  recordedRepeats),
		O$: () => (  unreadable),
		SG: () => (  rowsAmong),
		UI: () => (  rowsFile),
		WO: () => (  contextsOf),
		aK: () => (  readRows),
		an: () => (  rowsIdentity),
		dN: () => (  fillPath),
		fz: () => (  compareRows),
		i9: () => (  choseMainsRows),
		lB: () => (  rowsStamp),
		og: () => (  contextsIn),
		r6: () => (  noteMissing)
	});
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92880);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);




function fillPath(pattern, names) {
		return pattern.replace(/\{(model|prompt|arm)\}/g, (_mark, what) => names[what]);
}
function rowsAmong(providers) {
		const patterns = Object.values(providers).flatMap((provider) => provider.type === 'recorded' && provider.outputs !== undefined
				? [provider.outputs.replace(/\{(?:model|prompt|arm)\}/g, '*')]
				: []);
		return patterns.length === 0 ? null : (path) => patterns.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__  .ON)(pattern, path));
}
function pathOf(pattern, side, { model, prompt }) {
		return fillPath(pattern, { model: model.model, prompt: prompt.name, arm: side });
}
function isFromJobs({ from, outputs }) {
		return from === 'workspace' && outputs?.includes('{arm}') === true;
}
function rowsFile(pattern, provider, side, arm, trees) {
		const path = pathOf(pattern, side, arm);
		const own = provider.from === 'head'
				? trees.head
				: provider.from === 'workspace'
						? (trees.workspace ?? trees.head)
						: trees.base;
		const inBase = trees.base.entry(path);
		if (side === 'base' && (provider.from === 'base' || inBase.kind === 'file'))
				return { path, tree: trees.base, entry: inBase };
		return { path, tree: own, entry: own.entry(path) };
}
function rowsIdentity(side, arm, trees) {
		if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
				return null;
		const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
		if (entry.kind === 'file')
				return `${path} ${entry.id}`;
		return isFromJobs(arm.provider) ? path : null;
}
function rowsStamp(side, arm, trees) {
		if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
				return null;
		const { entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
		return entry.kind === 'file' ? (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__  .rW)(entry.bytes) : null;
}
function choseMainsRows({ base, head }, trees) {
		const { provider, model } = head;
		if (provider.type !== 'recorded' || provider.outputs === undefined)
				return false;
		if (base.provider.name !== provider.name || base.model.model !== model.model)
				return false;
		const before = rowsFile(provider.outputs, provider, 'base', base, trees);
		const after = rowsFile(provider.outputs, provider, 'head', head, trees);
		if (before.path === after.path || after.entry.kind !== 'file')
				return false;
		const inBase = trees.base.entry(after.path);
		return inBase.kind === 'file' && inBase.id === after.entry.id;
}
function readRows(side, arm, trees, problems) {
		const { provider } = arm;
		if (provider.type !== 'recorded')
				return null;
		if (provider.outputs === undefined) {
				const message = 'is missing: where do the recorded outputs of an arm lie?';
				problems.add({ file: arm.model.file, key: `providers.${provider.name}.outputs`, message });
				return null;
		}
		const { path, tree, entry } = rowsFile(provider.outputs, provider, side, arm, trees);
		if (entry.kind === 'absent' && provider.from === 'base' && trees.head.entry(path).kind === 'file') {
				const message = `is not on main, and from: base reads both sides there; commit it to main first, or set providers.${provider.name}.from: head`;
				problems.add({ file: path, message });
				return null;
		}
		if (entry.kind === 'absent' && isFromJobs(provider) && trees.workspace !== null)
				return { path, rows: [], stamp: null, isAbsent: true };
		if (entry.kind === 'file' && isFromJobs(provider) && isCommitted(path, trees)) {
				const message = `is committed, and rows that a job of this workflow recorded are read there; take it out of the commit and list it in .gitignore`;
				problems.add({ file: path, message });
				return null;
		}
		if (entry.kind !== 'file') {
				problems.add({
						file: path,
						message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it; record the answers of this prompt and model there`,
				});
				return null;
		}
		const read = (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__  .ml)(path, entry.bytes, problems, isFromJobs(provider));
		return read === null ? null : { path, ...read };
}
function isCommitted(path, { head }) {
		return head.revision !== 'WORKTREE' && head.entry(path).kind !== 'absent';
}
function noteMissing({ path, rows, stamp }, wanted, problems) {
		if (stamp !== null)
				return false;
		const known = new Set(rows.map(({ id }) => id));
		const missing = wanted.filter(({ id }) => !known.has(id));
		for (const { id } of missing.slice(0, NAMED)) {
				problems.add({
						file: path,
						key: id,
						message: `no recorded output for case "${id}"; record it or take the case out`,
				});
		}
		if (missing.length > NAMED)
				problems.add({ file: path, message: `no recorded output for ${missing.length - NAMED} more cases` });
		return missing.length > 0;
}
function compareRows(base, head, cases, stamp) {
		const known = new Set(cases.map(({ id }) => id));
		const [before, after] = [saidBy(base, known), saidBy(head, known)];
		const isSame = (said, there) => there === said || (there === undefined && head.stamp === null);
		const equal = [...before].every(([place, said]) => isSame(said, after.get(place))) &&
				[...after].every(([place, said]) => isSame(said, before.get(place)));
		const stamps = new Set(head.rows.flatMap(({ id, promptSha256 }) => (known.has(id) ? [promptSha256] : [])));
		const isStamped = [...stamps].some((one) => one !== undefined);
		return {
				equal,
				stamp: !isStamped ? 'none' : stamps.size === 1 && stamps.has(stamp) ? 'of-head' : 'of-another',
				isBaseStamped: base.rows.some(({ id, promptSha256 }) => known.has(id) && promptSha256 !== undefined),
		};
}
function saidBy({ rows }, known) {
		return new Map(rows.flatMap(({ id, sample, output, toolCalls, context, trace, failed }) => {
				if (!known.has(id))
						return [];
				const calls = plainCalls(toolCalls);
				const steps = trace?.steps?.map(({ role, content, toolCalls: made }) => ({
						role,
						content,
						calls: plainCalls(made),
				}));
				const { state, grades } = trace ?? {};
				const said = { output: output ?? '', calls, context, steps, state, grades, failed };
				return [[`${sample}\0${id}`, (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(said)]];
		}));
}
function plainCalls(calls = []) {
		return calls.map(({ name, arguments: given, argumentsRaw }) => ({ name, given, argumentsRaw }));
}
function contextsIn(tree, arms) {
		const trees = { base: tree, head: tree, workspace: null };
		const [first, ...others] = arms.map((arm) => new Set(contextsOf(readRows('head', arm, trees, new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Zw()))?.keys() ?? []));
		return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))));
}
function contextsOf(rows) {
		const found = (rows?.rows ?? []).flatMap(({ id, sample, context }) => sample === 0 && context !== undefined ? [[id, context]] : []);
		return found.length === 0 ? undefined : new Map(found);
}
const NAMED = 20;
function unreadable(entry, tree) {
		if (entry.kind === 'refused')
				return entry.why;
		return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}
function recordedRepeats(base, head, wanted) {
		const [asked, askedOfHead] = [base.stamp?.samples, head.stamp?.samples];
		if (asked !== undefined && askedOfHead !== undefined)
				return Math.min(asked, askedOfHead);
		const counts = (rows) => {
				const map = new Map();
				for (const { id } of rows.rows)
						map.set(id, (map.get(id) ?? 0) + 1);
				return map;
		};
		const [before, after] = [counts(base), counts(head)];
		return wanted.reduce((least, { id }) => Math.min(least, before.get(id) ?? 1, after.get(id) ?? 1), Number.MAX_SAFE_INTEGER);
}


	}),

	90929:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C2: () => (  changeOf),
		FI: () => (  touched),
		Y7: () => (  allEqual),
		qw: () => (  surfaceChange)
	});
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73865);
	var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83689);
	var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36123);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _arms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54506);






function surfaceChange(arms, around) {
		const text = (side) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)({ messages: arms[side].prompt.messages, follows: arms[side].prompt.caseFollows });
		const model = (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .uE)(arms.base) !== (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .uE)(arms.head);
		const [before, after] = [arms.base.model.retrieval ?? null, arms.head.model.retrieval ?? null];
		return {
				prompt: text('base') !== text('head'),
				model,
				retrieval: arms.head.provider.type !== 'http' && (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(before) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(after),
				...around,
		};
}
function touched({ prompt, model, retrieval, rows, sources, program }) {
		return prompt || model || retrieval || rows || program || sources.length > 0;
}
function changeOf(arms, cases, surface, problems) {
		const isPrompt = surface.prompt || arms.base.contexts !== undefined || arms.head.contexts !== undefined;
		const rendered = new RenderedCases(arms, isPrompt);
		const isProgram = (0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_2__  .a9)(arms.head.provider);
		let differing = 0;
		let failed = false;
		const unknown = {
				base: (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__  .f1)(arms.base.prompt, casesOf(arms.base, cases), problems.ruler),
				head: isPrompt && (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__  .f1)(arms.head.prompt, casesOf(arms.head, cases), problems.head),
		};
		if (unknown.base || unknown.head)
				return null;
		for (const row of cases) {
				const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .cr)(arms.base, row, problems.ruler);
				const head = isPrompt ? (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .cr)(arms.head, row, problems.head) : base;
				if (base === null || head === null) {
						failed = true;
						continue;
				}
				const same = base === head || JSON.stringify(base) === JSON.stringify(head);
				if (!same)
						differing++;
				rendered.add(row, { base, head, equal: same && !surface.model && !surface.answers && !isProgram });
		}
		if (failed)
				return null;
		const words = [];
		if (differing > 0)
				words.push(`the prompt, in ${differing} of ${cases.length} cases (${arms.head.promptFiles.join(', ')})`);
		if (surface.model)
				words.push(`the model config (${arms.head.model.file}: ${modelWords(arms)})`);
		if (surface.answers)
				words.push('the recorded outputs');
		if (isProgram)
				words.push('the program that answers');
		return { differing, rendered, words };
}
function casesOf(arm, cases) {
		return arm.contexts === undefined ? cases : cases.map((row) => (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__  .eQ)(row, arm.contexts?.get(row.id)));
}
function allEqual(rendered) {
		const equal = (one) => ({ ...one, equal: true });
		return {
				get(id) {
						const one = rendered.get(id);
						return one === undefined ? undefined : equal(one);
				},
				*values() {
						for (const one of rendered.values())
								yield equal(one);
				},
		};
}
function modelWords({ base, head }) {
		if (base.model.model !== head.model.model)
				return `${base.model.model} -> ${head.model.model}`;
		const before = base.model.source;
		const after = head.model.source;
		const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(before[key] ?? null) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(after[key] ?? null));
		return keys.join(', ') || 'parameters from the prompt file';
}
const HELD_CHARACTERS = 8 * 1024 * 1024;
class RenderedCases {
		#held = new Map();
		#arms;
		#differ;
		#characters = 0;
		constructor(arms, differ) {
				this.#arms = arms;
				this.#differ = differ;
		}
		add(row, rendered) {
				for (const { content } of [...rendered.base, ...rendered.head])
						this.#characters += content?.length ?? 0;
				this.#held.set(row.id, this.#characters > HELD_CHARACTERS ? { row, equal: rendered.equal } : rendered);
		}
		get(id) {
				const held = this.#held.get(id);
				return held === undefined || 'base' in held ? held : this.#again(held);
		}
		*values() {
				for (const held of this.#held.values())
						yield 'base' in held ? held : this.#again(held);
		}
		#again({ row, equal }) {
				const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .cr)(this.#arms.base, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw());
				return { base, head: this.#differ ? (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .cr)(this.#arms.head, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw()) : base, equal };
		}
}


	}),

	88159:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		BT: () => (  checkSources),
		Hw: () => (  changedSources),
		Zs: () => (  stampOf),
		l$: () => (  sourceFiles)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



function sourceFiles(sources, tree) {
		if (sources.length === 0)
				return [];
		const of = (patterns) => patterns.flatMap((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k8)(pattern) ?? []);
		const wanted = of(sources.filter((pattern) => !pattern.startsWith('!')));
		const unwanted = of(sources.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : [])));
		return tree
				.paths()
				.filter((path) => wanted.some((fits) => fits(path)) && !unwanted.some((fits) => fits(path)))
				.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function changedSources({ sources }, base, head) {
		const all = new Set([...sourceFiles(sources, base), ...sourceFiles(sources, head)]);
		return [...all].filter((path) => idOf(base, path) !== idOf(head, path));
}
function stampOf(prompt, sources, tree) {
		const parts = [...prompt, ...sourceFiles(sources, tree)].map((path) => {
				const entry = tree.entry(path);
				return entry.kind === 'file' ? entry.bytes : new Uint8Array();
		});
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(Buffer.concat(parts));
}
function checkSources(config, { name, sources }, tree, problems) {
		for (const [index, pattern] of sources.entries()) {
				if (pattern.startsWith('!'))
						continue;
				const at = { file: config.file, key: `targets.${name}.sources[${index}]` };
				if ((0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k8)(pattern) === null)
						problems.add({ ...at, message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(pattern)} has more than 64 alternatives` });
				else if (sourceFiles([pattern], tree).length === 0)
						problems.add({ ...at, message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(pattern)} matches no file; a path or a pattern with *, **, ? and {a,b}` });
		}
}
function idOf(tree, path) {
		const known = tree.blobId?.(path);
		if (known !== undefined)
				return known;
		const entry = tree.entry(path);
		return entry.kind === 'file' ? entry.id : null;
}


	}),

	32483:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B4: () => (  touchedDrafts),
		Du: () => (  expectFiles),
		PH: () => (  intake),
		YT: () => (  everything),
		wH: () => (  adoptionOf),
		zZ: () => (  apart)
	});
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56940);
	var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92291);
	var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13643);
	var _inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28381);
	var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28134);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19148);
	var _arms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54506);
	var _counted_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46332);
	var _head_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33098);
	var _recorded_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5768);
	var _recorded_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48239);
	var _rendered_change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90929);













function adoptionOf(trees, asked) {
		const at = (tree) => {
				if (asked === undefined)
						return (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .u0)(tree);
				return tree.entry(asked).kind === 'absent' ? null : asked;
		};
		const [base, after] = [at(trees.base), at(trees.head)];
		if (base !== null)
				return { kind: 'gated', file: base, after };
		if (after !== null)
				return { kind: 'adoption', file: after, after };
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz({
				file: asked ?? '.github/plumbline.yml',
				message: 'is on neither side of the change; "plumbline init" writes a starter config',
		});
}
const MOST_SIDES = 8;
function intake(trees, { file, after }, problems) {
		const config = (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(trees.base, file, problems.ruler);
		if (config === null)
				return null;
		const head = headConfigOf(trees, file, after, config);
		expectFiles(trees.base, config);
		const drafts = config.targets.flatMap((target) => {
				const sides = (0,_head_paths_js__WEBPACK_IMPORTED_MODULE_6__  .lS)(target, config, head, trees);
				if (sides.length <= MOST_SIDES)
						return sides.flatMap((side) => draftOf(target, side, config, trees, problems) ?? []);
				const message = `gives target "${target.name}" of the base branch ${sides.length} places to be measured at, and at most ${MOST_SIDES} are; leave its key as it is, or move it in a change of its own`;
				problems.head.add({ file: after ?? file, key: 'targets', message });
				return [];
		});
		return { config, headConfig: typeof head === 'string' ? null : head, drafts };
}
function expectFiles(tree, { targets }) {
		tree.expect?.(targets.flatMap(({ prompt, model, suite }) => [...prompt.map(_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_10__  .W), model, suite, (0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_1__  .HZ)(suite)]));
}
function headConfigOf({ base, head }, file, after, config) {
		if (after === null)
				return 'none';
		const [ours, theirs] = [base.entry(file), head.entry(after)];
		const isSame = file === after && ours.kind === 'file' && theirs.kind === 'file' && ours.id === theirs.id;
		return isSame ? config : ((0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(head, after, new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw()) ?? 'unreadable');
}
function draftOf(target, { paths, label }, config, trees, problems) {
		const files = new Set();
		const { name, prompt } = target;
		const own = { ...(0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_11__  .MU)(target), name, prompt, model: target.model };
		const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_4__  .$P)('base', (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_12__  .P)(trees.base, files), own, config, { problems: problems.ruler });
		const head = (0,_arms_js__WEBPACK_IMPORTED_MODULE_4__  .$P)('head', (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_12__  .P)(trees.head, files), paths, config, { problems: problems.head });
		if (base === null || head === null)
				return null;
		const rows = { base: (0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_8__  .an)('base', base, trees), head: (0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_8__  .an)('head', head, trees) };
		const model = { ...head.model, tuned: (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_2__  .QX)(base.model, head.model) };
		const arms = { target, base, head: { ...head, model } };
		const surface = (0,_rendered_change_js__WEBPACK_IMPORTED_MODULE_9__  .qw)(arms, {
				rows: rows.base !== rows.head,
				...(0,_counted_sources_js__WEBPACK_IMPORTED_MODULE_5__  .Lv)(target, base.provider, trees),
				program: (0,_recorded_program_js__WEBPACK_IMPORTED_MODULE_7__  .p_)((0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_8__  .lB)('base', base, trees), trees, config),
		});
		return { target, arms, surface, label, files: [...files] };
}
function touchedDrafts(drafts) {
		return apart(drafts.filter(({ surface }) => surface === null || (0,_rendered_change_js__WEBPACK_IMPORTED_MODULE_9__  .FI)(surface)));
}
function apart(drafts) {
		return drafts.map((draft, at) => {
				const { target, label } = draft;
				const isFirst = drafts.findIndex((other) => other.target.name === target.name) === at;
				return isFirst ? draft : { ...draft, target: { ...target, name: `${target.name} (${label ?? at})` } };
		});
}
function everything(drafts) {
		return drafts.filter(({ label }) => label === null).map((draft) => ({ ...draft, surface: null }));
}


	}),

	28381:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		EM: () => (  suiteFiles),
		HZ: () => (  lockPath),
		pr: () => (  suiteTemplateNames)
	});
	var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28504);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27222);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19148);






function lockPath(suiteFile) {
		return `${suiteFile.replace(/\.(ya?ml|json)$/, '')}.lock`;
}
function suiteTemplateNames(tree, path) {
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .zy), path, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
		const names = new Set();
		const collect = (value) => {
				if (typeof value === 'string')
						names.add(value);
				else if (Array.isArray(value))
						for (const item of value)
								collect(item);
				else if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(value)) {
						const { use } = value;
						if (typeof use === 'string') {
								names.add(use);
								if (Object.keys(value).some((key) => key.endsWith('-tokens')))
										names.add(`${use}#tokens`);
						}
						for (const item of Object.values(value))
								if (typeof item === 'object')
										collect(item);
				}
		};
		if (document !== null)
				collect((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['templates']));
		return [...names].sort();
}
function suiteFiles(tree, path) {
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .zy), path, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
		if (document === null)
				return [];
		const named = new Set();
		const collect = (value) => {
				if (typeof value === 'string')
						named.add((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__  .o)(path, value) ?? '');
				else if (typeof value === 'object' && value !== null)
						for (const item of Object.values(value))
								collect(item);
		};
		collect((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['templates']));
		const dataset = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['dataset']);
		const datasetFile = typeof dataset === 'string' ? (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__  .o)(path, dataset) : null;
		if (datasetFile === null)
				return [];
		const others = tree.paths().filter((file) => named.has(file) && file !== datasetFile);
		return [datasetFile, ...others];
}


	})

};
