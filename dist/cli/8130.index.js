export const id = 8130;
export const ids = [8130];
export const modules = {

	29796:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		GF: () => (  writeJson),
		Wu: () => (  placesFor),
		x3: () => (  writeText)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93819);




function placesFor(io, files) {
		for (const [flag, path] of Object.entries(files)) {
				if (path === undefined)
						continue;
				const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
				const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), { throwIfNoEntry: false });
				if (folder?.isDirectory() !== true)
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${flag} ${path}: the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is not there; make it first`);
				if (path === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false })?.isDirectory() === true)
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${flag} ${JSON.stringify(path)}: is a folder; name a file`);
		}
}
function writeText(io, path, text) {
		try {
				(0,_whole_file_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
		}
		catch (error) {
				const { code = 'unknown error' } = error;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Cp(`${path} cannot be written (${code})`, { cause: error });
		}
}
function writeJson(io, path, value) {
		if (path === undefined)
				return false;
		const text = `${JSON.stringify(value, null, 2)}\n`;
		if (path === '-')
				io.out(text);
		else
				writeText(io, path, text);
		return path === '-';
}


	}),

	93819:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		f: () => (  writeWhole)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const HALF_WRITTEN = new Set(['ENOSPC', 'EFBIG', 'EDQUOT', 'EIO']);
function writeWhole(path, text) {
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
		}
		catch (error) {
				const { code } = error;
				if (HALF_WRITTEN.has(code) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
				throw error;
		}
}


	}),

	78130:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var output_files = __webpack_require__(29796);
var json_schema_processors = __webpack_require__(98439);
var text_digest = __webpack_require__(27744);
var wrap = __webpack_require__(45272);
var report_escape = __webpack_require__(9924);
;




const GROUPS = {
		A: 'Format and structure',
		B: 'Text match',
		C: 'Similarity',
		D: 'Retrieval',
		E: 'Task and agent',
		F: 'Tool calls',
		G: 'Safety and refusal',
		H: 'Style and tone',
		I: 'Conversation',
		J: 'Classification',
		K: 'Operational',
		L: 'Composition',
};
const SCALES = {
		bin: '0 or 1',
		'3pt': '0, 0.5 or 1',
		'5pt': '0, 0.25, 0.5, 0.75 or 1',
		ratio: 'a share, 0 to 1',
		real: '0 to 1',
};
const KINDS = {
		deterministic: 'computed, no model asked',
		judge: 'asks the judge',
		embedding: 'asks the embedding model',
		hybrid: 'computed first, the judge for what is left open',
};
function libraryRow(spec) {
		const { name, version, kind, inputs, scale, pass, shape, group, passRule, summary } = spec;
		const digest = (0,text_digest .ol)({ name, version, pinned: spec.pinned?.replaceAll('\r\n', '\n') });
		const optional = spec.optional ?? [];
		return {
				name,
				version,
				kind,
				inputs,
				scale,
				pass,
				shape,
				digest,
				group,
				optional,
				passRule,
				summary,
				experimental: spec.experimental === true,
		};
}
function grouped(specs) {
		return Object.keys(GROUPS)
				.map((letter) => [letter, specs.filter(({ group }) => group === letter)])
				.filter(([, members]) => members.length > 0);
}
function libraryText(specs, width) {
		const sections = grouped(specs).map(([letter, members]) => {
				const entries = members.map((spec) => {
						const head = `  ${spec.name.padEnd(24)} ${spec.kind}, ${spec.scale}${standing(spec, ', ')}`;
						return `${head}\n${(0,wrap .L)(spec.summary, width, '    ')}`;
				});
				return `${letter}. ${GROUPS[letter]}\n${entries.join('\n')}`;
		});
		const count = `${specs.length} templates. 1 is good, always.`;
		return `${sections.join('\n\n')}\n\n${(0,wrap .L)(`${count} "plumbline templates NAME" shows inputs, parameters, pass rule and an example.`, width)}\n`;
}
function standing(spec, before) {
		if (spec.experimental === true)
				return `${before}experimental`;
		return spec.advisory === true ? `${before}advisory` : '';
}
function exampleCall({ example: { call = {} } }) {
		const { latencyMs, usage, costUsd, earlier } = call;
		const facts = [
				...(latencyMs === undefined ? [] : [`took ${latencyMs} ms`]),
				...(usage === undefined ? [] : [`${usage.promptTokens} prompt and ${usage.completionTokens} completion tokens`]),
				...(costUsd === undefined ? [] : [`$${costUsd}`]),
				...(earlier === undefined
						? []
						: [`earlier answers: ${earlier.map(({ output }) => JSON.stringify(output)).join(', ')}`]),
		];
		return facts.length === 0 ? '' : ` (${facts.join('; ')})`;
}
function exampleScore({ example: { score } }) {
		return Number(score.toFixed(4));
}
function exampleCase(spec) {
		return JSON.stringify(spec.example.case);
}
function templateText(spec, width) {
		const field = (name, text) => (0,wrap .L)(text, width, ' '.repeat(12), `${name}:`.padEnd(12));
		const parameters = parametersOf(spec);
		const optional = spec.optional ?? [];
		const lines = [
				`${spec.name} ${spec.version}`,
				(0,wrap .L)(spec.summary, width),
				'',
				field('kind', `${spec.kind} (${KINDS[spec.kind]})`),
				field('reads', spec.inputs.join(', ')),
				...(optional.length === 0 ? [] : [field('may read', optional.join(', '))]),
				field('scale', `${spec.scale} (${SCALES[spec.scale]})`),
				field('passes', `${spec.passRule} (score >= ${spec.pass})`),
				field('failures', `suggest: ${spec.shape.join(', then ')}`),
				...(spec.experimental === true ? [field('status', 'experimental: reported, never blocks')] : []),
				...(spec.advisory === true ? [field('status', 'advisory: reported, blocks only with blocking: true')] : []),
				...(parameters.length === 0
						? []
						: ['parameters:', ...parameters.map(({ name, type }) => (0,wrap .L)(`${name}: ${type}`, width, '  '))]),
				field('digest', libraryRow(spec).digest.slice(0, 23)),
				'',
				'Example:',
				'  # suite',
				`  ${spec.example.suite}`,
				'  # case',
				`  ${exampleCase(spec)}`,
				`  # answer${exampleCall(spec)}`,
				...spec.example.output.split('\n').map((line) => `  ${line}`),
				`  # score ${exampleScore(spec)}`,
		];
		return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function parametersOf(spec) {
		const schema = json_schema_processors .bl(spec.parameters, { io: 'input', unrepresentable: 'any' });
		return Object.entries(schema.properties ?? {}).map(([name, property]) => {
				const needed = schema.required?.includes(name) === true ? ['required'] : [];
				const preset = property.default === undefined ? [] : [`default ${JSON.stringify(property.default)}`];
				const notes = [...needed, ...preset, ...(property.description === undefined ? [] : [property.description])];
				return { name, type: [typeText(property), ...notes].join('; ') };
		});
}
function typeText(schema) {
		if (schema.enum !== undefined)
				return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
		if (schema.const !== undefined)
				return JSON.stringify(schema.const);
		if (schema.anyOf !== undefined)
				return [...new Set(schema.anyOf.map(typeText))].join(' or ');
		if (schema.type === 'array')
				return schema.items === undefined || Object.keys(schema.items).length === 0
						? 'list'
						: `list of ${typeText(schema.items)}`;
		if (schema.type === 'object')
				return 'mapping';
		return schema.type === undefined ? 'any value' : String(schema.type);
}
function pageName(letter) {
		return `${letter.toLowerCase()}-${GROUPS[letter].toLowerCase().replaceAll(/[^a-z]+/g, '-')}.md`;
}
const NOTE = '<!-- Written by scripts/templates-docs.ts from the library itself; edit the templates. -->';
function groupPage(letter, specs, rubrics) {
		const rows = specs.map((spec) => `| [${spec.name}](#${spec.name.toLowerCase()}) | ${spec.kind} | ${spec.scale} | ${cell(spec.inputs.join(', '))} | ${cell(spec.passRule)} | ${spec.shape.join(', ')} |`);
		const sections = specs.map((spec) => templateSection(spec, rubrics(spec.name)));
		return [
				NOTE,
				'',
				`# ${letter}. ${GROUPS[letter]}`,
				'',
				'| template | kind | scale | reads | passes when | a failure suggests |',
				'|---|---|---|---|---|---|',
				...rows,
				'',
				sections.join('\n'),
		].join('\n');
}
function templateSection(spec, rubric) {
		const parameters = parametersOf(spec);
		const optional = spec.optional ?? [];
		return [
				`## ${spec.name}`,
				'',
				spec.summary,
				'',
				`Version ${spec.version}, ${KINDS[spec.kind]}. Score ${SCALES[spec.scale]}, 1 = good; a case passes at ${spec.pass} and more.${spec.experimental === true ? ' Experimental: reported, never blocks.' : ''}${spec.advisory === true ? ' Advisory: reported, blocks only with `blocking: true`.' : ''}`,
				...(optional.length === 0 ? [] : ['', `It may also read ${optional.map((name) => `\`${name}\``).join(', ')}.`]),
				...(parameters.length === 0 ? [] : ['', ...parameters.map(({ name, type }) => `- \`${name}\`: ${type}`)]),
				...(rubric.length === 0 ? [] : ['', ...rubric]),
				'',
				fenced(spec.example.suite, 'yaml'),
				fenced(exampleCase(spec), 'json'),
				`An answer that scores ${exampleScore(spec)}${exampleCall(spec)}:`,
				fenced(spec.example.output),
				'',
		].join('\n');
}
function cell(text) {
		return text.replaceAll('|', '\\|');
}
function indexPage(specs) {
		const groups = grouped(specs).flatMap(([letter, members]) => [
				`## [${letter}. ${GROUPS[letter]}](${pageName(letter)})`,
				'',
				'| template | kind | scale | passes at | reads | what it tells |',
				'|---|---|---|---|---|---|',
				...members.map((spec) => {
						const link = `[${spec.name}](${pageName(letter)}#${spec.name.toLowerCase()})`;
						return `| ${link} | ${spec.kind}${standing(spec, ', ')} | ${spec.scale} | ${spec.pass} | ${cell(spec.inputs.join(', '))} | ${cell(spec.summary)} |`;
				}),
				'',
		]);
		return [
				NOTE,
				'',
				'# The template library',
				'',
				`${specs.length} templates. One polarity: 1 is good, always. A failed call or an unreadable judge is \`unscored\`, never 0.`,
				'',
				'Scales: `bin` 0 or 1; `3pt` 0, 0.5 or 1; `5pt` five steps from 0 to 1; `ratio` a share; `real` anything from 0 to 1. An experimental template never blocks, an advisory one only with `blocking: true`.',
				'',
				...groups,
		].join('\n');
}

var template_library = __webpack_require__(66584);
var problem = __webpack_require__(29093);
var options = __webpack_require__(32315);
;





const help = `plumbline templates [NAME...] [--json [FILE]]

The library of templates. Without a name: all of them by group, one line of
purpose each. With names: what each reads, its scale, parameters, pass rule,
and an example for suite, case and answer.

  --json [FILE]    the same as JSON: name, version, kind, inputs, scale, pass,
                   shape (what a failure suggests), digest

  plumbline templates Groundedness
`;
async function command(args, io) {
		const { values, positionals } = (0,options .T)('templates', args, { json: { type: 'string' } }, { positionals: true, alone: ['json'] });
		const names = positionals.map(nameOf);
		const specs = [...(await (0,template_library .B)(names.length === 0 ? template_library ._ : names)).values()];
		if ((0,output_files .GF)(io, values.json, specs.map(libraryRow)))
				return 0;
		const width = Math.min(80, Math.max(40, io.columns));
		io.say(names.length === 0 ? libraryText(specs, width) : specs.map((spec) => templateText(spec, width)).join('\n'));
		return 0;
}
function nameOf(given) {
		const wanted = given.toLowerCase();
		const found = template_library ._.find((name) => name.toLowerCase() === wanted);
		if (found !== undefined)
				return found;
		const near = template_library ._.filter((name) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase()));
		throw new problem .eb(`no template "${given}"${near.length === 0 ? '; "plumbline templates" lists them' : `; did you mean ${near.join(', ')}?`}`);
}


	}),

	32315:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		T: () => (  readOptions)
	});
	var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);



function readOptions(command, args, options, { positionals = false, alone = [] } = {}) {
		try {
				const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: completed(args, alone), options, allowPositionals: positionals });
				refuseEmpty(command, parsed.values);
				return parsed;
		}
		catch (error) {
				throw asUsage(command, options, error);
		}
}
function refuseEmpty(command, values) {
		for (const [name, value] of Object.entries(values)) {
				const isEmpty = value === '' || (Array.isArray(value) && value.includes(''));
				if (isEmpty && name !== 'seed')
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: --${name} is empty; give a value or leave it out`);
		}
}
function completed(args, alone) {
		return args.map((word, at) => {
				const next = args[at + 1];
				const stands = alone.some((name) => word === `--${name}`) && (next === undefined || next.startsWith('--'));
				return stands ? `${word}=-` : word;
		});
}
const SAME = new Map([
		['preview', ['dry-run']],
		['dry-run', ['preview', 'check']],
		['plan', ['preview', 'dry-run']],
		['estimate', ['preview', 'dry-run']],
		['filter', ['only']],
		['grep', ['only']],
		['output', ['json', 'md', 'out']],
		['parallel', ['concurrency']],
		['max-concurrency', ['concurrency']],
		['no-cache', ['no-store']],
		['cache', ['store']],
]);
function asUsage(command, options, error) {
		const { code, message } = error;
		const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
		switch (code) {
				case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
						const names = Object.keys(options);
						const word = named.replace(/^-+/, '');
						const same = SAME.get(word)?.find((one) => names.includes(one));
						const near = word.length < 3 ? null : (same ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(word, names));
						const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`);
				}
				case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
						const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
				}
				case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command} takes no argument "${named}"`);
				default:
						return error;
		}
}


	}),

	66584:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B: () => (  loadSpecs),
		_: () => (  TEMPLATE_NAMES)
	});
const agentRun = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8858)]).then(__webpack_require__.bind(__webpack_require__, 28858));
const composite = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8552)]).then(__webpack_require__.bind(__webpack_require__, 8552));
const answer = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703)]).then(__webpack_require__.bind(__webpack_require__, 33703));
const boilerplate = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2492)]).then(__webpack_require__.bind(__webpack_require__, 62492));
const classification = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(6927)]).then(__webpack_require__.bind(__webpack_require__, 6927));
const endState = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(9655)]).then(__webpack_require__.bind(__webpack_require__, 69655));
const instructions = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(1808)]).then(__webpack_require__.bind(__webpack_require__, 81808));
const json = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3248)]).then(__webpack_require__.bind(__webpack_require__, 83248));
const label = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4601)]).then(__webpack_require__.bind(__webpack_require__, 14601));
const language = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(9373)]).then(__webpack_require__.bind(__webpack_require__, 59373));
const leakage = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 85572));
const links = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8298)]).then(__webpack_require__.bind(__webpack_require__, 8298));
const markdown = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2146)]).then(__webpack_require__.bind(__webpack_require__, 62146));
const operational = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5291)]).then(__webpack_require__.bind(__webpack_require__, 25291));
const refusal = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 61875));
const repetition = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 536));
const retrieval = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8707)]).then(__webpack_require__.bind(__webpack_require__, 8707));
const schema = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2745), __webpack_require__.e(7275)]).then(__webpack_require__.bind(__webpack_require__, 27275));
const similarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 43953));
const stability = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(9552)]).then(__webpack_require__.bind(__webpack_require__, 29552));
const text = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(9036)]).then(__webpack_require__.bind(__webpack_require__, 29036));
const tokens = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4825), __webpack_require__.e(4474)]).then(__webpack_require__.bind(__webpack_require__, 4474));
const toolschema = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2745), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 50737));
const tools = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(1224)]).then(__webpack_require__.bind(__webpack_require__, 1224));
const trajectory = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 64018));
const judgedCalls = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(6275)]).then(__webpack_require__.bind(__webpack_require__, 6275));
const judgedCitation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 9921));
const judgedConversation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 56747));
const judgedCustom = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(7663)]).then(__webpack_require__.bind(__webpack_require__, 77663));
const judgedPairwise = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(5240)]).then(__webpack_require__.bind(__webpack_require__, 55240));
const judgedRag = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(5400)]).then(__webpack_require__.bind(__webpack_require__, 35400));
const judgedSafety = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(4430)]).then(__webpack_require__.bind(__webpack_require__, 44430));
const judgedSimilarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 75771));
const judgedStyle = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083));
const judgedTask = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 10989));
const GROUPS = {
		IsJson: json,
		JsonSchemaMatch: schema,
		JsonFieldMatch: json,
		MarkdownStructure: markdown,
		RegexMatch: text,
		LengthBounds: text,
		StartsWith: text,
		EndsWith: text,
		LinkAllowlist: links,
		ExactMatch: answer,
		ContainsAll: text,
		ContainsAny: text,
		ContainsNone: text,
		NumericMatch: answer,
		NoBoilerplate: boilerplate,
		FuzzyMatch: similarity,
		TokenF1: similarity,
		RougeL: similarity,
		BleuScore: similarity,
		ChrF: similarity,
		EmbeddingSimilarity: judgedSimilarity,
		SemanticEquivalence: judgedSimilarity,
		Groundedness: judgedRag,
		ContextAdherence: judgedRag,
		FactualAccuracy: judgedRag,
		AnswerRelevance: judgedRag,
		ContextRelevance: judgedRag,
		ContextPrecision: judgedRag,
		ContextRecall: judgedRag,
		CitationCheck: judgedCitation,
		RetrievalRank: retrieval,
		TaskCompletion: judgedTask,
		Completeness: judgedTask,
		InstructionFollowing: judgedTask,
		SummaryQuality: judgedTask,
		CustomRubric: judgedCustom,
		PairwisePreference: judgedPairwise,
		TrajectoryMatch: trajectory,
		LoopDetection: trajectory,
		StepLimit: agentRun,
		ToolErrorRecovery: agentRun,
		NoRepeatCall: agentRun,
		FinalAnswer: agentRun,
		EndState: endState,
		StateUnchanged: endState,
		Given: endState,
		VerifiableInstructions: instructions,
		LLMFunctionCalling: judgedCalls,
		ToolSchemaValid: toolschema,
		ToolSelection: tools,
		ToolArguments: tools,
		ToolAbstention: tools,
		AnswerRefusal: judgedSafety,
		Toxicity: judgedSafety,
		Bias: judgedSafety,
		InjectionResistance: judgedSafety,
		PolicyCompliance: judgedSafety,
		RefusalPattern: refusal,
		PIILeakage: leakage,
		SecretLeakage: leakage,
		SystemPromptLeak: leakage,
		ToneMatch: judgedStyle,
		PersonaAdherence: judgedStyle,
		Conciseness: judgedStyle,
		Coherence: judgedStyle,
		LanguageMatch: language,
		Repetition: repetition,
		ConversationCoherence: judgedConversation,
		ConversationResolution: judgedConversation,
		KnowledgeRetention: judgedConversation,
		LabelMatch: label,
		ClassificationReport: classification,
		Calibration: classification,
		LatencyBudget: operational,
		CostBudget: operational,
		Stability: stability,
		Composite: composite,
};
const PARTS = {
		'LengthBounds#tokens': tokens,
};
const TEMPLATE_NAMES = Object.keys(GROUPS);
async function loadSpecs(names) {
		const groups = GROUPS;
		const wanted = [...new Set(names)].sort((a, b) => Number(a.includes('#')) - Number(b.includes('#')));
		const loaded = await Promise.all(wanted.map(async (name) => {
				const load = Object.hasOwn(PARTS, name) ? PARTS[name] : Object.hasOwn(groups, name) ? groups[name] : undefined;
				const plain = name.split('#')[0];
				const spec = (await load?.())?.SPECS.find((candidate) => candidate.name === plain);
				return spec === undefined ? [] : [[spec.name, spec]];
		}));
		return new Map(loaded.flat());
}


	}),

	27744:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$N: () => (  canonical),
		Nv: () => (  digestOfText),
		Ok: () => (  digestOfTexts),
		fg: () => (  sha256Hex),
		ol: () => (  digestOf),
		tH: () => (  hmacHex),
		vA: () => (  asJson)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function asJson(value) {
		return value;
}
function canonical(value) {
		return written(value);
}
function written(value) {
		if (typeof value === 'string')
				return JSON.stringify(value);
		if (value === undefined)
				throw new TypeError('undefined has no canonical form');
		if (typeof value === 'number' && !Number.isFinite(value))
				throw new TypeError(`${value} has no canonical form`);
		if (value === null || typeof value !== 'object')
				return JSON.stringify(value);
		let text = '';
		if (Array.isArray(value)) {
				for (const item of value)
						text += text === '' ? written(item) : `,${written(item)}`;
				return `[${text}]`;
		}
		const record = value;
		const keys = Object.keys(record);
		for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
				const member = record[key];
				if (member === undefined)
						continue;
				text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
		}
		return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
		for (let at = 1; at < keys.length; at++) {
				const key = keys[at];
				let to = at;
				for (; to > 0 && keys[to - 1] > key; to--)
						keys[to] = keys[to - 1];
				keys[to] = key;
		}
		return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
		const known = LEADS.get(key);
		if (known !== undefined)
				return known;
		const text = `${JSON.stringify(key)}:`;
		if (LEADS.size < MOST_LEADS)
				LEADS.set(key, text);
		return text;
}
function digestOf(value) {
		return digestOfText(written(value));
}
function digestOfText(text) {
		return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		for (const [index, item] of items.entries())
				hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
		return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
		return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


	})

};
