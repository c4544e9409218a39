export const id = 1131;
export const ids = [1131,8517];
export const modules = {

	48517:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	loadCases: () => (  loadCases),
	parseCases: () => (  parseCases)
});

var sync = __webpack_require__(25175);
var did_you_mean = __webpack_require__(69903);
var text_document = __webpack_require__(13457);
var json_lines = __webpack_require__(90676);
var json_object = __webpack_require__(57128);
var json_scan = __webpack_require__(41078);
var lines_of_file = __webpack_require__(87534);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
var media_files = __webpack_require__(82342);
var case_case = __webpack_require__(73865);
;

const RECENT = 64;
class CaseRows {
		#bytes;
		#parse;
		#recent = new Map();
		#tags = new Map();
		constructor(bytes, parse) {
				this.#bytes = bytes;
				this.#parse = parse;
		}
		at(found, at, length) {
				return new RowCase(this, found, this.#shared(found.tags), at, length);
		}
		read(at, length, line) {
				const known = this.#recent.get(at);
				if (known !== undefined)
						return known;
				const row = this.#parse(this.#bytes.toString('utf8', at, at + length), line);
				if (this.#recent.size >= RECENT)
						this.#recent.delete(this.#recent.keys().next().value);
				this.#recent.set(at, row);
				return row;
		}
		#shared(tags) {
				const key = JSON.stringify(tags);
				const known = this.#tags.get(key);
				if (known !== undefined)
						return known;
				this.#tags.set(key, tags);
				return tags;
		}
}
class RowCase {
		line;
		#rows;
		#at;
		#length;
		constructor(rows, found, tags, at, length) {
				this.#rows = rows;
				this.#at = at;
				this.#length = length;
				this.line = found.line;
				const held = this;
				for (const key of case_case .hV)
						held[key] = key === 'tags' ? tags : found[key];
		}
		static {
				for (const key of case_case .db)
						Object.defineProperty(RowCase.prototype, key, {
								get() {
										return this.#rows.read(this.#at, this.#length, this.line)[key];
								},
						});
		}
}

;












function loadCases(tree, path, problems, named, media = (0,media_files.mediaFiles)(tree, path).find) {
		const bytes = (0,utf8 .io)(tree, path, problems, named);
		return bytes === null ? null : parseCases(path, bytes, problems, media);
}
function parseCases(file, bytes, problems, media) {
		const before = problems.count;
		const cases = [];
		const lines = new Map();
		const add = (found) => {
				const first = lines.get(found.id);
				if (first === undefined) {
						lines.set(found.id, found.line);
						cases.push(found);
						return;
				}
				problems.add({
						file,
						line: found.line,
						key: 'id',
						message: `${(0,problem .WU)(found.id)} is the id of line ${first} already; an id stands once`,
				});
		};
		const take = (row, line) => (0,case_case .nP)(row, line, (path, message) => problems.add({ file, line, key: (0,text_document .TN)(path), message }), media);
		if (file.endsWith('.csv') || file.endsWith('.json')) {
				const text = (0,utf8 .g7)(file, bytes, problems);
				if (text === null || (0,utf8 .Xs)(file, text, problems))
						return null;
				const each = file.endsWith('.csv') ? eachCsvRow : eachJsonRow;
				each(file, text, problems, (row, line) => {
						const found = take(row, line);
						if (found !== null)
								add(found);
				});
		}
		else if (!readLines(file, bytes, problems, take, add))
				return null;
		if (problems.count > before)
				return null;
		if (cases.length > 0)
				return cases;
		problems.add({ file, message: 'holds no case; write at least one row with an id' });
		return null;
}
const HELD_BYTES = 8 * 1024 * 1024;
function readLines(file, bytes, problems, take, add) {
		const lines = (0,lines_of_file .Dx)(file, bytes, problems);
		if (lines === null)
				return false;
		const rows = new CaseRows(lines.bytes, (text, line) => take(JSON.parse(text), line));
		let held = 0;
		for (const { line, at, length, text } of lines.each()) {
				const row = (0,json_lines .wz)(file, text, line, problems);
				const found = row === undefined ? null : take(row, line);
				if (found === null)
						continue;
				held += length;
				add(held > HELD_BYTES ? rows.at(found, at, length) : found);
		}
		return true;
}
function eachJsonRow(file, text, problems, take) {
		const document = (0,json_lines .lk)(file, text, problems);
		if (document === null)
				return;
		const { value } = document;
		const under = (0,json_object .G)(value);
		const rows = under ? value['cases'] : value;
		if (under) {
				for (const key of Object.keys(value)) {
						if (key !== 'cases')
								problems.add({
										...(0,text_document .l4)(document, [key], 'key'),
										message: `unknown key ${(0,problem .WU)(key)}${(0,did_you_mean .h)(key, ['cases'])}`,
								});
				}
		}
		if (!Array.isArray(rows)) {
				problems.add({
						file,
						line: 1,
						key: under ? 'cases' : undefined,
						message: `expected a list of cases, found ${(0,problem .WU)(rows)}`,
				});
				return;
		}
		const lines = [];
		(0,json_scan .gO)(text, {
				member: (path, _key, offset) => {
						if (path.length !== (under ? 2 : 1) || (under && path[0] !== 'cases'))
								return;
						lines.push((0,utf8 .$t)(text, offset).line);
				},
		});
		for (const [index, row] of rows.entries())
				take(row, lines[index] ?? 1);
}
function eachCsvRow(file, text, problems, take) {
		let columns = [];
		let line = 1;
		try {
				const rows = (0,sync .qg)(text, {
						bom: true,
						info: true,
						skip_empty_lines: true,
						relax_column_count: true,
						max_record_size: lines_of_file .MV,
				});
				for (const [index, { record, info }] of rows.entries()) {
						if (index === 0) {
								columns = record.map((name) => name.trim());
								if (!checkColumns(file, columns, problems))
										return;
						}
						else if (record.length !== columns.length) {
								problems.add({
										file,
										line,
										message: `has ${record.length} cells; the first line names ${columns.length} columns`,
								});
						}
						else
								take(csvRow(file, line, columns, record, problems), line);
						line = info.lines + 1;
				}
		}
		catch (error) {
				const { lines, message } = error;
				problems.add({ file, line: lines ?? line, message: `is not valid CSV: ${message}` });
		}
}
function checkColumns(file, columns, problems) {
		const before = problems.count;
		const seen = new Set();
		for (const name of columns) {
				if (seen.has(name))
						problems.add({ file, line: 1, key: name, message: 'is the name of two columns' });
				seen.add(name);
				const known = (0,case_case .MG)(name) || /^(vars|expected|meta)\../.test(name);
				if (known)
						continue;
				const near = (0,case_case .Jx)(name);
				const hint = near === null ? '; what templates do not read goes into a column meta.NAME' : `; did you mean ${near}?`;
				problems.add({ file, line: 1, key: name, message: `unknown column ${(0,problem .WU)(name)}${hint}` });
		}
		if (!seen.has('id'))
				problems.add({ file, line: 1, key: 'id', message: 'is missing; one column must be named id' });
		return problems.count === before;
}
function csvRow(file, line, columns, cells, problems) {
		const row = new Map();
		const parts = new Map();
		for (const [index, name] of columns.entries()) {
				const cell = cells[index] ?? '';
				if (cell === '')
						continue;
				const dot = name.indexOf('.');
				if (dot > 0) {
						const group = name.slice(0, dot);
						const members = parts.get(group) ?? new Map();
						parts.set(group, members.set(name.slice(dot + 1), cell));
				}
				else {
						const kind = (0,case_case .WC)(name);
						if (kind === 'list') {
								const tags = cell.split(';').map((tag) => tag.trim());
								row.set(name, tags.filter((tag) => tag !== ''));
						}
						else if (kind === 'flag')
								row.set(name, /^(true|1|yes)$/i.test(cell) ? true : /^(false|0|no)$/i.test(cell) ? false : cell);
						else if (kind === 'json' || (kind === 'maybe-json' && /^\s*[[{]/.test(cell))) {
								try {
										row.set(name, JSON.parse(cell));
								}
								catch {
										problems.add({ file, line, key: name, message: `is not valid JSON: ${(0,problem .WU)(cell)}` });
								}
						}
						else
								row.set(name, cell);
				}
		}
		for (const [group, members] of parts) {
				const whole = row.get(group);
				row.set(group, { ...((0,json_object .G)(whole) ? whole : {}), ...Object.fromEntries(members) });
		}
		return Object.fromEntries(row);
}


	}),

	3236:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Gl: () => (  appliesTo),
		SW: () => (  slotOf),
		VA: () => (  bindPerCase)
	});
	var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _case_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73865);





function valueFor(row, key) {
		const { expected } = row;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(expected) || !Object.hasOwn(expected, key))
				return undefined;
		return expected[key] ?? undefined;
}
function appliesTo({ reads }, row) {
		return reads === undefined || valueFor(row, reads) !== undefined;
}
function slotOf(spec, own) {
		const declared = Array.isArray(own['inputs']) ? own['inputs'].map(String) : [];
		const inputs = [...spec.inputs, ...declared];
		const read = [...inputs, ...(spec.optional ?? [])].flatMap((input) => input.split('|'));
		if (inputs.includes('schema'))
				return { kind: 'schema' };
		const key = read.find((input) => input.startsWith('expected.'));
		if (key !== undefined && !inputs.includes('expected'))
				return { kind: 'expected', key: key.slice('expected.'.length) };
		if (read.includes('expected'))
				return { kind: 'expected', key: null };
		return spec.kind === 'deterministic' ? { kind: 'parameters' } : { kind: 'nothing' };
}
function valuesOf(value) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(value) || Object.keys(value).length !== 1 || !Array.isArray(value['all']))
				return [value];
		return value['all'];
}
function bindPerCase(spec, key, own, context) {
		const slot = slotOf(spec, own);
		if (slot.kind !== 'parameters' && context !== null) {
				const bound = spec.bind(own, context);
				const scorer = shapedScorer(bound, key, (row, value) => shaped(row, value, slot));
				return { scorer, faultOf: (row) => valueFault(scorer, valueFor(row, key), slot, row) };
		}
		const made = new Map();
		const scorerFor = (value) => {
				if (value !== true && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(value))
						return { fault: `expected parameters of ${spec.name}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}` };
				const given = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(value);
				const known = made.get(given) ?? bindAlone(spec, value === true ? own : { ...own, ...value });
				made.set(given, known);
				return known;
		};
		return {
				scorer: {
						kind: 'pure',
						score: (input) => over(input, key, (value) => {
								const bound = scorerFor(value);
								if ('fault' in bound)
										return { status: 'error', reason: bound.fault };
								return bound.kind === 'pure' ? bound.score(input) : passedOver(key);
						}),
				},
				faultOf: (row) => {
						const values = valuesOf(valueFor(row, key));
						if (values.length === 0)
								return NO_VALUE;
						for (const one of values) {
								const bound = scorerFor(one);
								if ('fault' in bound)
										return bound.fault;
						}
						return null;
				},
		};
}
function bindAlone(spec, given) {
		let fault = null;
		const parameters = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .S)(spec.parameters, given, ({ path, message }) => {
				fault ??= `${path.length === 0 ? '' : `${path.join('.')}: `}${message} (a parameter of ${spec.name})`;
		});
		if (parameters === null)
				return { fault: fault ?? `no parameters of ${spec.name}` };
		const inSuite = `${spec.name} has parts that stand in the suite alone; leave reads out`;
		const scorer = spec.bind(parameters, {
				read: () => {
						fault ??= inSuite;
						return null;
				},
				pin: () => {
						fault ??= inSuite;
				},
				note: (problem) => {
						fault ??= problem.message;
				},
		});
		return fault === null ? scorer : { fault };
}
const NO_VALUE = 'all: holds no value';
function shapedScorer(bound, key, shape) {
		if (bound.kind === 'pure') {
				return {
						kind: 'pure',
						score: (input) => over(input, key, (value) => bound.score({ ...input, case: shape(input.case, value) })),
				};
		}
		return {
				...bound,
				score: (input, seat) => {
						const value = valueFor(input.case, key);
						if (value === undefined)
								return { done: passedOver(key) };
						return bound.score({ ...input, case: shape(input.case, valuesOf(value)[0]) }, seat);
				},
		};
}
function valueFault(scorer, value, slot, row) {
		const values = valuesOf(value);
		if (slot.kind === 'nothing' && value !== true)
				return `expected true, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}; it needs no value of a case`;
		if (values.length === 0)
				return NO_VALUE;
		if (scorer.kind === 'asking')
				return values.length > 1 ? 'a template that asks a model takes one value a case' : null;
		const trial = scorer.score({ case: row, output: '', toolCalls: [], messages: [], refused: false });
		return trial.status === 'error' ? trial.reason : null;
}
function shaped(row, value, slot) {
		if (value === true || slot.kind === 'nothing')
				return row;
		if (slot.kind === 'schema')
				return (0,_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .$3)(row, { schema: value });
		if (slot.key === null)
				return (0,_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .$3)(row, { expected: value });
		return (0,_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .$3)(row, { expected: { ...row.expected, [slot.key]: value } });
}
function over(input, key, scoreOf) {
		const value = valueFor(input.case, key);
		if (value === undefined)
				return passedOver(key);
		let least = null;
		for (const one of valuesOf(value)) {
				const score = scoreOf(one);
				if (score.status !== 'scored')
						return score;
				if (least === null || (least.status === 'scored' && score.score < least.score))
						least = score;
		}
		return least ?? passedOver(key);
}
function passedOver(key) {
		return { status: 'skipped', reason: `the case has no expected.${key}` };
}


	}),

	61131:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Cy: () => (  USUAL_FORM),
	pF: () => (  isSplit),
	bu: () => (  loadSuite),
	uv: () => (  splitOf)
});


var schemas = __webpack_require__(26921);
var check_schema = __webpack_require__(68752);
var did_you_mean = __webpack_require__(69903);
var digest = __webpack_require__(27744);
var text_document = __webpack_require__(13457);
var problem = __webpack_require__(29093);
var read_document = __webpack_require__(28504);
var size_limits = __webpack_require__(27222);
var json_object = __webpack_require__(57128);
var text_tree = __webpack_require__(19148);
var utf8 = __webpack_require__(84323);
var per_case = __webpack_require__(3236);
;











const points = schemas .aig().min(0).max(100);
const share = schemas .aig().min(0).max(1);
const TEMPLATE_NAME = schemas .YjP().min(1).max(100);
const COMMON = {
		id: schemas .YjP()
				.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u, 'letters, digits and . _ : - only')
				.optional()
				.describe('Default: use.'),
		margin: points.optional().describe("Points; default the gate's."),
		floor: points.optional().describe('Points that head must keep.'),
		blocking: schemas .zMY().optional(),
		pass: share.optional().describe('A case passes at this score, 0..1.'),
		reads: schemas .YjP()
				.min(1)
				.max(100)
				.optional()
				.describe('Key of expected that this template reads in place of its own; cases without it are passed over.'),
		thinking: schemas .zMY().optional().describe('Scores the thinking that stands in the text of an answer too.'),
		reliability: schemas .rej({ k: schemas .Whr().min(2).max(50) })
				.optional()
				.describe('Gates beside the mean how often k runs of a case all pass (pass^k); the suite has repeats of at least k.'),
		'min-kappa': share.optional(),
		calibration: schemas .YjP()
				.min(1)
				.optional()
				.describe('Rows of case, judge, human; output or model says whose answer was judged.'),
};
const COMMON_KEYS = new Set(['use', ...Object.keys(COMMON)]);
const ENTRY = schemas ._H3({ use: TEMPLATE_NAME, ...COMMON });
function namedFiles(tree, document, problems) {
		const texts = new Map();
		return {
				read(named, at) {
						const place = (0,text_document .l4)(document, at);
						const file = (0,text_tree .o)(document.file, named);
						if (file === null) {
								const message = `${(0,problem .WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`;
								problems.add({ ...place, message });
								return null;
						}
						const text = texts.get(file) ?? (0,utf8 .yR)((0,size_limits .Tu)(tree, size_limits .si), file, problems, place);
						if (text !== null)
								texts.set(file, text);
						return text;
				},
				list() {
						return [...texts]
								.map(([file, text]) => ({ path: file, digest: (0,digest .ol)(contentOf(file, text)) }))
								.sort((a, b) => (a.path < b.path ? -1 : 1));
				},
		};
}
function contentOf(file, text) {
		if (file.endsWith('.json')) {
				try {
						return JSON.parse(text);
				}
				catch {
				}
		}
		return text.replaceAll('\r\n', '\n');
}
function bindAll(document, specs, knownNames, files, problems) {
		const listed = (0,text_document .fK)(document.value, ['templates']);
		const bound = [];
		const ids = new Map();
		for (const [index, entry] of (Array.isArray(listed) ? listed : []).entries()) {
				const at = ['templates', index];
				const block = typeof entry === 'string' ? { use: entry } : entry;
				if (!(0,json_object .G)(block) || typeof block['use'] !== 'string' || block['use'] === '')
						continue;
				const use = block['use'];
				const useAt = typeof entry === 'string' ? at : [...at, 'use'];
				const spec = specs.get(use);
				const id = typeof block['id'] === 'string' ? block['id'] : use;
				const first = ids.get(id);
				if (first === undefined)
						ids.set(id, index);
				else {
						const message = `${(0,problem .WU)(id)} is the id of templates[${first}] already; give one of the two an id of its own (id: ...)`;
						problems.add({ ...(0,text_document .l4)(document, block['id'] === undefined ? useAt : [...at, 'id']), message });
				}
				if (spec === undefined) {
						problems.add({
								...(0,text_document .l4)(document, useAt),
								message: `${(0,problem .WU)(use)} is not a template${(0,did_you_mean .h)(use, knownNames)} ("plumbline templates" lists them)`,
						});
						continue;
				}
				const template = bindOne({ document, at, id, block, spec }, specs, files, problems);
				if (template !== null)
						bound.push(template);
		}
		return bound;
}
function bindOne(entry, specs, files, problems) {
		const { document, at, id, block, spec } = entry;
		const before = problems.count;
		const own = Object.fromEntries(Object.entries(block).filter(([key]) => !COMMON_KEYS.has(key)));
		const reads = typeof block['reads'] === 'string' && block['reads'] !== '' ? block['reads'] : undefined;
		const isFilledByCases = reads !== undefined && (0,per_case .SW)(spec, own).kind === 'parameters';
		const parameters = isFilledByCases ? own : checkParameters(entry, own, problems);
		const calibration = readCalibration(document, at, block, files);
		if (spec.experimental === true && block['blocking'] === true) {
				problems.add({
						...(0,text_document .l4)(document, [...at, 'blocking']),
						message: `${spec.name} is experimental and cannot block; leave blocking out`,
				});
		}
		const reliability = reliabilityIn(block);
		if (reliability !== undefined && (spec.paired === true || spec.repeated === true)) {
				problems.add({
						...(0,text_document .l4)(document, [...at, 'reliability']),
						message: `${spec.name} compares answers, so no single one of them passes or fails; leave reliability out`,
				});
		}
		if (parameters === null)
				return null;
		const texts = new Map();
		const parts = [];
		const context = {
				specs,
				pin: (bytes) => void parts.push(bytes),
				read: (named, key) => {
						const text = files.read(named, [...at, ...pathOf(key)]);
						if (text !== null)
								texts.set(named, text);
						return text;
				},
				note: (problem) => {
						const key = problem.key === undefined ? at : [...at, ...pathOf(problem.key)];
						problems.add({ ...(0,text_document .l4)(document, key), message: problem.message });
				},
		};
		const given = parameters;
		const perCase = reads === undefined ? null : (0,per_case .VA)(spec, reads, given, isFilledByCases ? null : context);
		const scorer = perCase?.scorer ?? spec.bind(given, context);
		if (problems.count > before)
				return null;
		const number = (key) => (typeof block[key] === 'number' ? block[key] : null);
		const thinking = block['thinking'] === true ? { thinking: true } : {};
		return {
				id,
				spec,
				scorer,
				digest: (0,digest .ol)({ ...pinnedBy(spec, given, texts, parts), reads, ...thinking }),
				pass: number('pass') ?? spec.pass,
				margin: number('margin'),
				floor: number('floor'),
				blocking: spec.experimental !== true && (block['blocking'] ?? spec.advisory !== true) !== false,
				parameters: given,
				...thinking,
				...(reliability === undefined ? {} : { reliability }),
				...(perCase === null ? {} : { reads, faultOf: perCase.faultOf }),
				...(calibration === undefined ? {} : { calibration }),
		};
}
function reliabilityIn({ reliability }) {
		const k = (0,json_object .G)(reliability) ? reliability['k'] : undefined;
		return typeof k === 'number' ? { k } : undefined;
}
function checkParameters({ document, at, spec }, own, problems) {
		return (0,check_schema .S)(spec.parameters, own, (fault) => {
				problems.add({
						...(0,text_document .l4)(document, [...at, ...fault.path], fault.part),
						message: `${fault.message} (a parameter of ${spec.name})`,
				});
		});
}
function pathOf(key) {
		return key.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : [/^[0-9]+$/.test(part) ? Number(part) : part]));
}
function readCalibration(document, at, block, files) {
		const named = block['calibration'];
		if (typeof named !== 'string')
				return undefined;
		const text = files.read(named, [...at, 'calibration']);
		const own = block['min-kappa'] ?? (0,text_document .fK)(document.value, ['min-kappa']);
		return text === null
				? undefined
				: { file: (0,text_tree .o)(document.file, named) ?? named, text, minKappa: typeof own === 'number' ? own : 0.6 };
}
function pinnedBy(spec, parameters, texts, parts) {
		const filled = (value) => {
				if (typeof value === 'string') {
						const text = texts.get(value);
						return text === undefined ? value : contentOf(value, text);
				}
				if (Array.isArray(value))
						return value.map((item) => filled(item) ?? null);
				return (0,json_object .G)(value)
						? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]))
						: value;
		};
		return {
				name: spec.name,
				version: spec.version,
				parameters: filled(parameters),
				pinned: spec.pinned?.replaceAll('\r\n', '\n'),
				parts: parts.length === 0 ? undefined : parts,
		};
}

var case_case = __webpack_require__(73865);
var dataset = __webpack_require__(48517);
;





const OF_NO_CASE = new Set([
		'output',
		'prompt',
		'what its parts read',
		'tool_calls',
		'rival',
		'latency',
		'usage',
		'cost',
		'finish_reason',
		'steps',
		'state',
		'grades',
]);
function checkInputs(file, { cases, contexts }, templates, problems) {
		const anyTools = cases.some((row) => row.tools !== undefined);
		for (const template of templates) {
				const { id, spec, parameters } = template;
				checkLabels(file, cases, template, problems);
				const own = template.reads === undefined ? cases : readCases(file, cases, template, problems);
				if (template.reads === undefined && spec.inputs.includes('schema'))
						checkSchemas(file, cases, template, problems);
				const declared = parameters['inputs'];
				const inputs = Array.isArray(declared) && declared.every((name) => typeof name === 'string')
						? declared
						: spec.inputs;
				const needed = inputs.filter((input) => {
						if (OF_NO_CASE.has(input) || spec.optional?.includes(input))
								return false;
						if (template.reads !== undefined && /(^|\|)(expected|schema)/.test(input))
								return false;
						if (input === 'tools' && !anyTools)
								return false;
						return !input.split('|').some((name) => parameters[name.slice(name.lastIndexOf('.') + 1)] !== undefined);
				});
				const lacking = new Set();
				for (const input of needed) {
						const names = input.split('|');
						for (const row of own) {
								if (names.some((name) => has(row, name) || (name === 'context' && contexts?.has(row.id) === true)))
										continue;
								lacking.add(row.id);
								problems.add({ file, line: row.line, key: input, message: `case ${(0,problem .WU)(row.id)} has none; ${id} reads it` });
						}
				}
				if (template.reads === undefined && !spec.inputs.includes('schema'))
						checkValues(file, { cases: own.filter((row) => !lacking.has(row.id)), contexts }, template, problems);
		}
}
function checkSchemas(file, cases, { id, scorer }, problems) {
		if (scorer.kind !== 'pure')
				return;
		for (const row of cases) {
				if (row.schema === undefined)
						continue;
				const trial = scorer.score({ case: row, output: '', toolCalls: [], messages: [], refused: false });
				if (trial.status !== 'error')
						continue;
				problems.add({
						file,
						line: row.line,
						key: 'schema',
						message: `case ${(0,problem .WU)(row.id)}: ${trial.reason}; ${id} reads it`,
				});
		}
}
function checkValues(file, { cases, contexts }, { id, spec, scorer }, problems) {
		if (scorer.kind !== 'pure' || spec.paired === true || spec.repeated === true)
				return;
		for (const row of cases) {
				if (row.expected === undefined || contexts?.has(row.id) === true)
						continue;
				const trial = scorer.score({ case: row, output: 'x', toolCalls: [], messages: [], refused: false });
				if (trial.status !== 'error')
						continue;
				const said = trial.reason.replace(/^the case has no usable /, '');
				if (!said.startsWith('expected'))
						continue;
				const key = said.slice(0, said.indexOf(':'));
				const message = `case ${(0,problem .WU)(row.id)}: is not usable by ${id}: ${said.slice(key.length + 2)}`;
				problems.add({ file, line: row.line, key, message });
		}
}
function readCases(file, cases, template, problems) {
		const key = template.reads;
		const own = cases.filter((row) => (0,per_case .Gl)(template, row));
		if (own.length === 0) {
				const message = `no case has expected.${key}, which ${template.id} reads; write it into the cases that it is to score`;
				problems.add({ file, message });
		}
		for (const row of own) {
				const fault = template.faultOf?.(row) ?? null;
				if (fault !== null)
						problems.add({ file, line: row.line, key: `expected.${key}`, message: `case ${(0,problem .WU)(row.id)}: ${fault}` });
		}
		return own;
}
function checkLabels(file, cases, { spec, parameters }, problems) {
		const { labels } = parameters;
		if (spec.name !== 'LabelMatch' || !Array.isArray(labels))
				return;
		const folded = (text) => String(text).normalize('NFC').trim().toLowerCase();
		const known = new Set(labels.map(folded));
		for (const row of cases) {
				const label = (0,json_object .G)(row.expected) ? row.expected['label'] : row.expected;
				if (typeof label !== 'string' || known.has(folded(label)))
						continue;
				const message = `${(0,problem .WU)(label)} is none of the labels (${labels.slice(0, 12).join(', ')}${labels.length > 12 ? ', ...' : ''})`;
				problems.add({ file, line: row.line, key: 'expected.label', message });
		}
}
const READABLE = new Set([...case_case .og, 'metadata']);
function fieldOf(input) {
		const [field = ''] = input.split('.', 1);
		if (!READABLE.has(field))
				throw new Error(`a template reads "${input}", which neither case nor answer gives`);
		return field;
}
function has(row, input) {
		const field = fieldOf(input);
		const key = input.slice(field.length + 1);
		switch (field) {
				case 'input':
				case 'messages':
						return true;
				case 'id':
				case 'cluster':
				case 'context':
				case 'files':
				case 'tools':
				case 'schema':
				case 'split':
				case 'critical':
						return row[field] !== undefined;
				case 'tags':
						return row.tags.length > 0;
				case 'expected':
						return (row.expected !== undefined &&
								(key === '' || !(0,json_object .G)(row.expected) || (0,text_document .fK)(row.expected, [key]) !== undefined));
				case 'meta':
				case 'metadata':
						return key === '' ? Object.keys(row.meta).length > 0 : row.meta[key] !== undefined;
				case 'vars':
						return key === '' || Object.hasOwn(row.vars, key);
		}
}

var media_files = __webpack_require__(82342);
;













const REPLY_FORMS = ['json-schema', 'tool', 'text'];
const USUAL_FORM = 'json-schema';
const NAME = schemas .YjP().min(1).max(300);
const suite_share = schemas .aig().min(0).max(1);
const path = schemas .YjP().min(1);
const JUDGE = schemas .rej({
		provider: NAME.default('default'),
		model: NAME,
		temperature: schemas .aig().min(0).max(2).optional(),
		'max-tokens': schemas .Whr().min(1).optional(),
		seed: schemas .Whr().optional(),
		params: schemas .g1P(schemas .YjP(), schemas .L5J()).default({}),
		structured: schemas .k5n(REPLY_FORMS)
				.optional()
				.describe('How the verdict is asked for; default: the form that the model is known to keep to.'),
		votes: schemas .Whr()
				.min(1)
				.max(15)
				.refine((n) => n % 2 === 1, 'must be odd, so that a vote always decides')
				.default(1),
		'reports-as': schemas .KCZ([NAME, schemas .YOg(NAME)])
				.default([])
				.describe('Model names the server may report besides the pinned one.'),
});
const SUITE_SCHEMA = schemas .rej({
		description: schemas .YjP().optional(),
		dataset: path.describe('.jsonl, .json or .csv, relative to this file.'),
		templates: schemas .YOg(schemas .KCZ([TEMPLATE_NAME, ENTRY])).min(1),
		judge: JUDGE.optional(),
		embedding: schemas .rej({ provider: NAME.default('default'), model: NAME, dimensions: schemas .Whr().min(1).optional() })
				.optional(),
		repeats: schemas .Whr().min(1).max(100).default(1),
		split: schemas .rej({ holdout: schemas .aig().min(0).max(90).default(0) })
				.prefault({})
				.describe('Per cent held out.'),
		'min-kappa': suite_share.default(0.6),
});
function loadSuite(tree, path, specs, problems, surroundings = {}) {
		const document = (0,read_document .u)((0,size_limits .Tu)(tree, size_limits .zy), path, problems);
		if (document === null)
				return null;
		const before = problems.count;
		const read = (0,check_schema .z)(document, SUITE_SCHEMA, problems);
		const files = namedFiles(tree, document, problems);
		const templates = bindAll(document, specs, surroundings.knownNames ?? [...specs.keys()], files, problems);
		const datasetFile = isText(document, ['dataset']) ? (0,text_document .e6)(document, ['dataset'], path, problems) : null;
		const media = datasetFile === null ? null : (0,media_files.mediaFiles)(tree, datasetFile);
		const cases = datasetFile === null ? null : (0,dataset.loadCases)(tree, datasetFile, problems, (0,text_document .l4)(document, ['dataset']), media?.find);
		if (read === null)
				return null;
		checkReliability(document, read.repeats, templates, problems);
		checkJudges(document, read, templates, surroundings.providers, problems);
		if (cases !== null && datasetFile !== null)
				checkInputs(datasetFile, { cases, contexts: surroundings.contexts }, templates, problems);
		if (problems.count > before || cases === null || datasetFile === null)
				return null;
		const judge = read.judge && toJudge(read.judge);
		const datasetDigest = digestOfCases(cases);
		const holdout = read.split.holdout;
		const minKappa = read['min-kappa'];
		return {
				file: path,
				datasetFile,
				cases,
				templates,
				judge,
				embedding: read.embedding,
				repeats: read.repeats,
				holdout,
				minKappa,
				files: files.list(),
				media: media?.found() ?? [],
				digest: (0,digest .ol)({
						templates: templates
								.map((template) => ({
								id: template.id,
								digest: template.digest,
								pass: template.pass,
								margin: template.margin,
								floor: template.floor,
								blocking: template.blocking,
								reliability: template.reliability && { k: template.reliability.k },
								calibration: template.calibration && {
										digest: (0,digest .Nv)(template.calibration.text),
										minKappa: template.calibration.minKappa,
								},
						}))
								.sort((a, b) => (a.id < b.id ? -1 : 1)),
						judge: judge && { ...judge, structured: judge.structured ?? USUAL_FORM },
						embedding: read.embedding,
						dataset: datasetDigest,
						repeats: read.repeats,
						holdout,
				}),
				datasetDigest,
				source: document.value,
		};
}
function toJudge(block) {
		const reports = block['reports-as'];
		return {
				provider: block.provider,
				model: block.model,
				temperature: block.temperature,
				maxTokens: block['max-tokens'],
				seed: block.seed,
				params: block.params,
				structured: block.structured,
				votes: block.votes,
				reportsAs: typeof reports === 'string' ? [reports] : reports,
		};
}
function checkReliability(document, repeats, templates, problems) {
		for (const { id, reliability } of templates)
				if (reliability !== undefined && repeats < reliability.k)
						problems.add({
								...(0,text_document .l4)(document, ['repeats']),
								message: `is ${repeats}; ${id} gates how often ${reliability.k} runs of a case all pass: set repeats: ${2 * reliability.k}, at least ${reliability.k}`,
						});
}
function isText(document, at) {
		const value = (0,text_document .fK)(document.value, at);
		return typeof value === 'string' && value !== '';
}
function checkJudges(document, read, templates, providers, problems) {
		const asking = templates.filter(({ scorer }) => scorer.kind === 'asking');
		const need = (block, users) => {
				if (read[block] !== undefined || users.length === 0)
						return;
				const names = users.map(({ id }) => id).join(', ');
				problems.add({
						...(0,text_document .l4)(document, [block]),
						message: `is missing; ${names} ${users.length === 1 ? 'needs' : 'need'} one: { provider: ..., model: ... }`,
				});
		};
		need('judge', asking.filter(({ spec }) => spec.kind !== 'embedding'));
		need('embedding', asking.filter(({ spec }) => spec.kind === 'embedding'));
		for (const block of ['judge', 'embedding']) {
				const name = read[block]?.provider;
				if (name === undefined || providers === undefined || providers.includes(name))
						continue;
				problems.add({
						...(0,text_document .l4)(document, [block, 'provider']),
						message: `${(0,problem .WU)(name)} is not a provider of the config${(0,did_you_mean .h)(name, providers)}`,
				});
		}
}
function digestOfCases(cases) {
		const sorted = [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
		return (0,digest .Ok)(sorted, (row) => (0,digest .$N)((0,case_case .TT)(row)), '\n');
}
function isSplit({ holdout, cases }) {
		return holdout > 0 || cases.some(({ split }) => split !== undefined);
}
function splitOf(suite, row) {
		if (row.split !== undefined)
				return row.split;
		if (suite.holdout === 0)
				return 'search';
		const share = Number.parseInt((0,digest .fg)(`split\0${row.cluster ?? row.id}`).slice(0, 12), 16) / 2 ** 48;
		return share * 100 < suite.holdout ? 'holdout' : 'search';
}


	})

};
