export const id = 4393;
export const ids = [4393,4889,8083,6529];
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

	64462:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		command: () => (  command),
		help: () => (  help)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29796);
	var _record_parse_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14889);
	var _report_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9619);
	var _report_html_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33348);
	var _report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63299);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
	var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32315);









const help = `plumbline render --record FILE [--md [FILE]] [--html [FILE]] [--otel [FILE]]

Renders a record that a run wrote (run --json FILE) again: the pull request
comment and the HTML report, byte for byte as that run wrote them, and its
scores as OpenTelemetry events. Without any of them it prints the terminal
table. Without a file after it, each of them prints.

  --record FILE   the record, JSON
  --md [FILE]     the comment, markdown
  --html [FILE]   the report, one self-contained page
  --otel [FILE]   one event a score (OTLP JSON lines)

Example:
  plumbline render --record plumbline.json --md --html report.html
`;
async function command(args, io) {
		const { record: file, md, html, otel, } = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__  .T)('render', args, { record: { type: 'string' }, md: { type: 'string' }, html: { type: 'string' }, otel: { type: 'string' } }, { alone: ['md', 'html', 'otel'] }).values;
		if (file === undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .eb('render: --record FILE is missing; it is what `run --json FILE` wrote');
		const record = (0,_record_parse_record_js__WEBPACK_IMPORTED_MODULE_3__.parseRecord)(file, read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), file));
		const write = (target, text) => {
				if (target === '-')
						io.out(text);
				else
						(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_2__  .x3)(io, target, text);
		};
		if (md !== undefined)
				write(md, (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_4__.renderComment)(record));
		if (html !== undefined)
				write(html, (0,_report_html_js__WEBPACK_IMPORTED_MODULE_5__.renderHtml)(record));
		if (otel !== undefined)
				write(otel, (await __webpack_require__.e(  9361).then(__webpack_require__.bind(__webpack_require__, 19361))).renderOtel(record));
		if (md === undefined && html === undefined && otel === undefined)
				io.say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__.renderTerminal)(record, { columns: io.columns, color: io.color }));
		return 0;
}
function read(path, shown) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
		}
		catch (error) {
				const code = error.code;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .dz({
						file: shown,
						message: code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? 'unknown error'})`,
				}, { cause: error });
		}
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

	14889:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		MOST_RECORD_BYTES: () => (  MOST_RECORD_BYTES),
		parseRecord: () => (  parseRecord)
	});
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29966);
	var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54124);



const MOST_RECORD_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;
function parseRecord(file, bytes) {
		const value = parseJson(file, bytes);
		const schema = value !== null && typeof value === 'object' ? value.schema : undefined;
		if (schema !== _record_js__WEBPACK_IMPORTED_MODULE_1__  .e) {
				const seen = schema === undefined ? 'there is none' : `it is ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(schema)}`;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						key: 'schema',
						message: `must be "${_record_js__WEBPACK_IMPORTED_MODULE_1__  .e}", but ${seen}; give the file that \`run --json FILE\` wrote`,
				});
		}
		if (unfit(value))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
				});
		const parsed = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_2__  .O)(_record_js__WEBPACK_IMPORTED_MODULE_1__  .f, value);
		if (parsed.success)
				return parsed.data;
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz(parsed.issues.slice(0, MAX_FAULTS).map((issue) => {
				const [stray] = issue.code === 'unrecognized_keys' ? issue.keys : [];
				const path = stray === undefined ? issue.path : [...issue.path, stray];
				const fault = stray === undefined ? issue.message : 'is no field of a record of this version';
				return {
						file,
						key: path.map((part) => String(part).slice(0, 80)).join('.'),
						message: `${fault}; a record is written by a run and not edited by hand`,
				};
		}));
}
function unfit(value, depth = 0) {
		if (value === null || typeof value !== 'object')
				return false;
		if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__'))
				return true;
		return Object.values(value).some((item) => unfit(item, depth + 1));
}
function parseJson(file, bytes) {
		if (bytes.byteLength > MOST_RECORD_BYTES) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						message: `is ${bytes.byteLength} bytes, over the ${MOST_RECORD_BYTES} that a record may have`,
				});
		}
		let source;
		try {
				source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		}
		catch (error) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({ file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' }, { cause: error });
		}
		try {
				return JSON.parse(source);
		}
		catch (error) {
				const at = /line (\d+) column (\d+)/.exec(error.message);
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						line: at === null ? undefined : Number(at[1]),
						column: at === null ? undefined : Number(at[2]),
						message: 'is not JSON; give the file that `run --json FILE` wrote',
				}, { cause: error });
		}
}


	}),

	65919:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CG: () => (  ratio),
		E5: () => (  probability),
		Ej: () => (  size),
		Fu: () => (  shortSha),
		KN: () => (  ago),
		U9: () => (  count),
		VK: () => (  shortDigest),
		WR: () => (  points),
		YM: () => (  daysBetween),
		YP: () => (  interval),
		Zg: () => (  change),
		_d: () => (  many),
		a: () => (  ascii),
		dR: () => (  usd),
		fN: () => (  score),
		k$: () => (  changeWithInterval),
		n$: () => (  moment),
		uM: () => (  share)
	});
const MINUS = '−';
function fixed(value, digits) {
		const text = Math.abs(value).toFixed(digits);
		return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}
function points(value) {
		return value === null ? '–' : fixed(value, 1);
}
function size(value) {
		return fixed(value, 1).replace(/\.0$/, '');
}
function change(value) {
		if (value === null)
				return '–';
		const text = fixed(value, 1);
		return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function interval(range) {
		const onScale = (end) => change(Math.min(100, Math.max(-100, end)));
		return range === null ? '–' : `${onScale(range[0])} to ${onScale(range[1])}`;
}
function probability(p) {
		if (p < 0.0001)
				return 'p < 0.0001';
		return `p = ${p < 0.01 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
function count(value) {
		const text = Math.round(Math.abs(value)).toString();
		return `${value < 0 ? MINUS : ''}${text.replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}
function many(value, noun, plural = `${noun}s`) {
		return `${count(value)} ${value === 1 ? noun : plural}`;
}
function usd(value) {
		if (value === 0)
				return '$0';
		if (value < 0.01)
				return 'under $0.01';
		return `$${value < 100 ? value.toFixed(2) : count(value)}`;
}
function share(value) {
		return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`;
}
function ratio(value) {
		const per = (value - 1) * 100;
		const text = fixed(per, Math.abs(per) < 10 ? 1 : 0);
		return `${per > 0 && Number(text) !== 0 ? '+' : ''}${text} %`;
}
function score(value) {
		return value === null ? 'no score' : String(Number(value.toFixed(2)));
}
function shortDigest(digest) {
		return digest.replace(/^sha256:/, '').slice(0, 12);
}
function shortSha(sha) {
		return /^[0-9a-f]{12,}$/.test(sha) ? sha.slice(0, 7) : sha;
}
function ascii(text) {
		return text
				.replaceAll(MINUS, '-')
				.replaceAll('–', '-')
				.replaceAll('…', '...')
				.replaceAll('→', '->')
				.replaceAll('·', '|')
				.replaceAll('×', 'x')
				.replaceAll('≈', '~');
}
function moment(iso) {
		const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
		return match ? `${match[1]} ${match[2]} UTC` : iso;
}
function ago(from, to) {
		const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
		if (!Number.isFinite(hours))
				return null;
		if (from.slice(0, 10) === to.slice(0, 10) || hours < 1)
				return 'today';
		return hours < 48 ? `${many(Math.round(hours), 'hour')} ago` : `${many(Math.floor(hours / 24), 'day')} ago`;
}
function daysBetween(from, to) {
		const [a, b] = [Date.parse(from), Date.parse(to)];
		return Number.isFinite(a) && Number.isFinite(b) ? Math.max(0, Math.floor((b - a) / 86_400_000)) : null;
}
function changeWithInterval(result) {
		if (result.delta === null)
				return '–';
		return result.interval === null ? change(result.delta) : `${change(result.delta)} (${interval(result.interval)})`;
}


	}),

	78729:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		r: () => (  isMarked),
		x: () => (  marker)
	});
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56940);

const MARKER = '<!-- plumbline:';
function suffixOf(config) {
		const path = config.replace(/^\.\//, '');
		if (path === '' || _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .iE.includes(path))
				return '';
		const plain = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
		return ` config=${plain.replaceAll('--', '-%2D')}`;
}
function marker(verdict, config) {
		return `${MARKER}v1 verdict=${verdict}${suffixOf(config)} -->`;
}
function isMarked(body, config) {
		const mark = /^\s*<!-- plumbline:[^\n]*?-->/.exec(body)?.[0];
		if (mark === undefined)
				return false;
		return (/ config=\S+(?= )/.exec(mark)?.[0] ?? '') === suffixOf(config);
}


	}),

	23714:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Jo: () => (  historyLine),
		Lu: () => (  readHistory),
		b: () => (  hiddenHistory)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4222);



const MAX_ENTRIES = 20;
const MAX_SUMMARY = 300;
const HIDDEN = /<!-{2} plumbline-history:([\w-]{0,60000}) -->/;
const Entry = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
		sha: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
				.max(64)
				.regex(/^[\w.-]+$/),
		verdict: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['pass', 'regressed', 'inconclusive', 'skipped', 'error']),
		summary: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(MAX_SUMMARY),
});
function historyEntry(record) {
		return {
				sha: record.provenance.head.sha,
				verdict: record.verdict,
				summary: (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_2__  .pj)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__  .g)(record)).replace(', merge blocked', '').slice(0, MAX_SUMMARY),
		};
}
function historyLine(record) {
		const entries = [
				...(record.history ?? []).filter(({ sha }) => sha !== record.provenance.head.sha),
				historyEntry(record),
		].slice(-MAX_ENTRIES);
		return `<!-- plumbline-history:${Buffer.from(JSON.stringify(entries), 'utf8').toString('base64url')} -->`;
}
function hiddenHistory(body) {
		return HIDDEN.exec(body)?.[0] ?? '';
}
function readHistory(body) {
		const match = HIDDEN.exec(body);
		if (match === null)
				return [];
		try {
				const parsed = zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(Entry)
						.max(MAX_ENTRIES)
						.safeParse(JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString('utf8')));
				return parsed.success ? parsed.data : [];
		}
		catch {
				return [];
		}
}


	}),

	67308:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  isUntouched)
	});
function isUntouched({ verdict, targets, escalation }) {
		return verdict === 'skipped' && Object.keys(targets).length + Object.keys(escalation).length === 0;
}


	}),

	63299:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		renderTerminal: () => (  renderTerminal)
	});
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45272);
	var _answer_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48921);
	var _ceiling_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87252);
	var _drift_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9656);
	var _escalation_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13182);
	var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65919);
	var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2251);
	var _lever_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15951);
	var _needed_cases_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7282);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4222);
	var _situation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1723);
	var _template_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85767);













const ESC = String.fromCharCode(27);
const CODE = { red: '31', green: '32', yellow: '33', bold: '1', none: '' };
function painter(color) {
		return (text, colour) => (color && colour !== 'none' ? `${ESC}[${CODE[colour]}m${text}${ESC}[0m` : text);
}
const SITUATION_COLOUR = {
		pass: 'green',
		improved: 'green',
		regressed: 'red',
		accepted: 'yellow',
		'tuned-set': 'red',
		'order-skipped': 'red',
		inconclusive: 'yellow',
		'not-measured': 'yellow',
		skipped: 'none',
		error: 'red',
};
function colourOf(result) {
		if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .Bv)(result))
				return 'red';
		return result.verdict === 'pass' ? 'green' : 'yellow';
}
function say(words) {
		return (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .RK)((0,_safe_words_js__WEBPACK_IMPORTED_MODULE_8__  .pj)(words)).replace(/\s+/g, ' '));
}
function table(target, width, paint) {
		const rows = (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .J1)(target.templates).map(([id, result]) => {
				const add = result.verdict === 'inconclusive' && (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .WM)(result) === 'inconclusive' ? (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_9__  .Q4)(result) : null;
				return {
						cells: [
								(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(id, 40),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .WR)(result.base),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .WR)(result.head),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .Zg)(result.delta),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .YP)(result.interval),
						].map(_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a),
						verdict: `${(0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .WM)(result)}${result.blocking || result.verdict === 'regressed' ? '' : ', reported only'}${add === null ? '' : ` (+${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(add)} cases)`}`,
						colour: colourOf(result),
				};
		});
		const head = ['template', 'base', 'head', 'change', '95 % interval'];
		const widths = head.map((title, at) => Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
		const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 2);
		const longest = Math.max(7, ...rows.map(({ verdict }) => verdict.length));
		const first = Math.max(8, Math.min(widths[0] ?? 8, width - rest - longest - 2));
		const line = (cells, verdict) => {
				const [name = '', ...figures] = cells;
				const padded = figures.map((cell, at) => at === 3 ? cell.padEnd(widths[at + 1] ?? 0) : cell.padStart(widths[at + 1] ?? 0));
				return `  ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .$Q)(name, first)).slice(0, first).padEnd(first)}  ${padded.join('  ')}  ${verdict}`.trimEnd();
		};
		return [line(head, 'verdict'), ...rows.map(({ cells, verdict, colour }) => line(cells, paint(verdict, colour)))];
}
function worstCases(target, width, { base, head }) {
		const falls = [...target.regressions].sort((a, b) => a.head - a.base - (b.head - b.base)).slice(0, 5);
		if (falls.length === 0)
				return [];
		const rest = new Set(target.regressions.map((item) => item.case)).size - falls.length;
		const lines = falls.map((item) => {
				const exhibit = target.exhibits.find((one) => one.case === item.case && one.template === item.template);
				const told = exhibit?.reason ?? exhibit?.input;
				const start = `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(item.case, 30)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(item.template, 30)} ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .fN)(item.base)} -> ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .fN)(item.head)}`;
				if (told === undefined)
						return start;
				const words = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(pointFirst(told), 400));
				if (start.length + 2 + words.length <= width)
						return `${start}  ${words}`;
				const room = width - 6;
				return `${start}\n      ${words.length <= room ? words : `${words.slice(0, room - 3).trimEnd()}...`}`;
		});
		const first = (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .p)(target) ?? falls[0]?.case;
		const sides = [
				base.label === '' || base.label === 'main' ? '' : ` --base ${shellWord(base.label)}`,
				head.label === '' || head.sha === 'WORKTREE' ? '' : ` --head ${shellWord(head.label)}`,
		];
		const see = first === undefined ? [] : [`  See it: plumbline run --only ${shellWord(first)}${sides.join('')}`];
		return ['', '  Broken cases, worst first:', ...lines, ...(rest > 0 ? [`    and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(rest)} more`] : []), ...see];
}
function pointFirst(reason) {
		const line = reason.split('\n')[0] ?? '';
		return line.replace(/^\d+ of \d+ [^;:]*; /, '');
}
function shellWord(text) {
		const word = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .RK)(text)).replace(/\s+/g, ' ');
		return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
function compared({ base, head }) {
		const side = ({ label, sha }) => {
				if (sha === 'WORKTREE')
						return 'the working folder';
				const name = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(label, 60));
				const short = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .Fu)(sha), 40));
				return name === '' || name === short || sha.startsWith(label) ? short : `${name} ${short}`;
		};
		return `${side(base)} against ${side(head)}`;
}
function renderTerminal(record, options = {}) {
		const width = Math.max(40, Math.min(options.columns ?? 80, 80));
		const paint = painter(options.color === true);
		const situation = (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  ._7)(record);
		const out = [paint((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(say((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__  .g)(record)), width), SITUATION_COLOUR[situation])];
		if (record.verdict !== 'error')
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(compared(record.provenance), width, '  '));
		for (const words of (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_11__  .W)(record))
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(say(words), width, '  '));
		for (const words of (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_0__  .Xk)(record))
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)((0,_safe_words_js__WEBPACK_IMPORTED_MODULE_8__  .KG)(say(words)), width, '  '));
		for (const problem of record.problems ?? [])
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .RK)(problem)), width, '  '));
		if (record.accepted !== null && record.accepted.reason !== '')
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`Reason: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(record.accepted.reason, 400))}`, width, '  '));
		for (const item of Object.values(record.targets).flatMap(({ critical }) => critical ?? [])) {
				if (item.verdict !== 'held')
						out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`Critical case ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(item.case, 60)} ${item.verdict}: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(item.detail, 200))}`, width, '  '));
		}
		for (const [name, target] of Object.entries(record.targets)) {
				const held = target.suite.holdout > 0 ? `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(target.suite.holdout)} held out` : '';
				out.push('', paint((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(name, 60)}: ${(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_4__  .g)(target.lever)}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  ._d)(target.suite.cases, 'case')}${held}`, width), 'bold'));
				if (Object.keys(target.templates).length > 0)
						out.push(...table(target, width, paint));
				out.push(...worstCases(target, width, record.provenance));
		}
		const open = situation === 'regressed' || situation === 'accepted'
				? (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .QZ)(record)
				: (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
		if (open.length > 0)
				out.push('', ...open
						.slice(0, 3)
						.map(({ template, result }) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(template, 60)}: ${say((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_6__  .y1)(result))}`, width, '  ')));
		if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .Pg)(record).length > 0)
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_6__  .fY)(record.gate.margin), width, '  '));
		for (const { words } of (0,_ceiling_words_js__WEBPACK_IMPORTED_MODULE_12__  .B)(record))
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${say(words)}.`, width, '  '));
		if (record.ruler.moved.length > 0) {
				out.push('', 'The ruler moved; the base side decided:');
				for (const move of record.ruler.moved.slice(0, 10))
						out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(move.path, 120)}: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(move.change, 200))}`, width, '  '));
		}
		for (const [name, entry] of Object.entries(record.escalation)) {
				const who = Object.keys(record.escalation).length > 1 ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(name, 40)}: ` : '';
				out.push('', (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${who}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_1__  .x8)(entry), 400))}`, width));
				for (const parts of (0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_1__  .p$)(entry, (0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_1__  .A4)(record, name)))
						for (const { label, text } of parts)
								out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${label === undefined ? '' : `${label}: `}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(text, 600))}`, width, '  '));
		}
		const { usage } = record;
		if (usage.calls + usage.reused > 0) {
				const spent = `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  ._d)(usage.calls, 'call')}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(usage.reused)} reused, ${usage.costKnown ? '' : 'at least '}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .dR)(usage.costUsd)}`;
				out.push('', (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${spent}, margin ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .Ej)(record.gate.margin)}`, width));
		}
		return `${out.join('\n')}\n`;
}


	}),

	8363:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bq: () => (  withCluster),
		FC: () => (  clusterCountOf),
		IO: () => (  clusterSpread),
		jz: () => (  effectiveClusters)
	});
function withCluster(sums, total, size) {
		if (size === 0)
				return;
		const known = sums.get(size) ?? { count: 0, total: 0, squares: 0 };
		sums.set(size, { count: known.count + 1, total: known.total + total, squares: known.squares + total * total });
}
function clusterCountOf(sums) {
		let count = 0;
		for (const same of sums.values())
				count += same.count;
		return count;
}
function effectiveClusters(sums) {
		let n = 0;
		let squares = 0;
		for (const [size, { count }] of sums) {
				n += size * count;
				squares += size * size * count;
		}
		return squares === 0 ? 0 : (n * n) / squares;
}
function clusterSpread(sums, mean) {
		const clusters = clusterCountOf(sums);
		if (clusters < 2)
				return null;
		let n = 0;
		for (const [size, { count }] of sums)
				n += size * count;
		let squares = 0;
		let sizes = 0;
		let weighted = 0;
		let weightedSquares = 0;
		for (const [size, same] of sums) {
				const weight = 1 / (1 - size / n);
				const off = same.squares - 2 * mean * size * same.total + mean * mean * size * size * same.count;
				squares += weight * Math.max(0, off);
				sizes += size * size * same.count;
				weighted += weight * size * size * same.count;
				weightedSquares += weight * weight * size ** 4 * same.count;
		}
		const df = (n * n) / (sizes + (weighted * weighted - weightedSquares) / (n * n));
		return { clusters, squares, df };
}


	}),

	8329:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		WI: () => (  normalTail),
		Zl: () => (  normalQuantile),
		kC: () => (  normalDensity),
		vr: () => (  normalCdf)
	});
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
		return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
		return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
		return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
		if (Number.isNaN(p) || p < 0 || p > 1)
				return Number.NaN;
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		if (p === 1)
				return Number.POSITIVE_INFINITY;
		const q = p - 0.5;
		if (Math.abs(q) <= 0.425) {
				const r = 0.180625 - q * q;
				return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
		}
		const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
		const z = r <= 5
				? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
				: horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
		return q < 0 ? -z : z;
}
function scaledTail(x) {
		const y = x * Math.SQRT1_2;
		if (Number.isNaN(y))
				return Number.NaN;
		if (y <= 0.46875) {
				const square = y * y;
				return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
		}
		if (y > 27)
				return 0;
		const coarse = Math.trunc(y * 16) / 16;
		const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
		if (y <= 4)
				return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
		const inverse = 1 / (y * y);
		const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
		return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
		let value = 0;
		for (let i = coefficients.length - 1; i >= 0; i--)
				value = value * x + coefficients[i];
		return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
		1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
		8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
		1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
		117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
		0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
		0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
		0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
		33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
		5226.495278852854,
];
const MIDDLE_TOP = [
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
		0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
		1.421511758316446e-7, 2.0442631033899397e-15,
];


	}),

	41078:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		X3: () => (  jsonOffsets),
		gO: () => (  walkJson),
		oC: () => (  repeatsKey)
	});
function jsonOffsets(text) {
		let root;
		return (path, part) => {
				root ??= spotsOf(text);
				let spot = root;
				for (const [index, step] of path.entries()) {
						const next = spot?.inside.get(String(step));
						if (next === undefined)
								return spot?.value;
						if (index === path.length - 1 && part === 'key')
								return next.key;
						spot = next;
				}
				return spot?.value;
		};
}
function spotsOf(text) {
		const open = [];
		walkJson(text, {
				member: (path, key, value) => {
						const spot = { key, value, inside: new Map() };
						open[path.length] = spot;
						const { inside } = open[path.length - 1] ?? spot;
						const name = String(path.at(-1));
						if (path.length > 0 && !inside.has(name))
								inside.set(name, spot);
				},
		});
		return open[0];
}
function repeatsKey(text) {
		let found = false;
		walkJson(text, {
				twice: () => {
						found = true;
				},
		});
		return found;
}
const WHITE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
class Scanner {
		at = 0;
		#text;
		constructor(text) {
				this.#text = text;
		}
		skip(pattern) {
				pattern.lastIndex = this.at;
				return pattern.test(this.#text) ? pattern.lastIndex : this.at;
		}
		found() {
				const code = this.#text.codePointAt(this.at);
				return code === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(code));
		}
		fault(message) {
				return { offset: this.at, message };
		}
		string() {
				const text = this.#text;
				this.at += 1;
				for (;;) {
						const code = text.charCodeAt(this.at);
						if (Number.isNaN(code))
								return this.fault('a string is not closed');
						if (code === 0x22)
								break;
						if (code < 0x20)
								return this.fault('a control character stands in a string; write it as \\n, \\t or \\u00XX');
						if (code === 0x5c) {
								const next = text[this.at + 1];
								if (next === 'u') {
										if (!/^[0-9a-fA-F]{4}$/.test(text.slice(this.at + 2, this.at + 6)))
												return this.fault('\\u wants four hex digits');
										this.at += 6;
								}
								else if (next !== undefined && '"\\/bfnrt'.includes(next))
										this.at += 2;
								else
										return this.fault('unknown escape in a string');
						}
						else
								this.at += 1;
				}
				this.at += 1;
				return null;
		}
}
function walkJson(text, visitor = {}) {
		const frames = [];
		const path = [];
		const scan = new Scanner(text);
		let want = 'value';
		let keyOffset = 0;
		for (;;) {
				scan.at = scan.skip(WHITE);
				const frame = frames.at(-1);
				const c = text[scan.at];
				if (want === 'next') {
						if (frame === undefined)
								return scan.at < text.length ? scan.fault(`expected the end of the text, found ${scan.found()}`) : null;
						if (c === ',') {
								scan.at += 1;
								if (frame.object)
										want = 'key';
								else {
										path[path.length - 1] = path.at(-1) + 1;
										want = 'value';
										scan.at = scan.skip(WHITE);
										keyOffset = scan.at;
								}
						}
						else if (c === (frame.object ? '}' : ']')) {
								scan.at += 1;
								frames.pop();
								path.pop();
						}
						else
								return scan.fault(`expected , or ${frame.object ? '}' : ']'}, found ${scan.found()}`);
						continue;
				}
				if (want === 'first' && c === (frame.object ? '}' : ']')) {
						scan.at += 1;
						frames.pop();
						path.pop();
						want = 'next';
						continue;
				}
				if (want === 'key' || (want === 'first' && frame.object)) {
						if (c !== '"')
								return scan.fault(`expected a key in double quotes, found ${scan.found()}`);
						keyOffset = scan.at;
						const wrong = scan.string();
						if (wrong)
								return wrong;
						const key = JSON.parse(text.slice(keyOffset, scan.at));
						if (frame.keys.has(key))
								visitor.twice?.(key, keyOffset);
						frame.keys.add(key);
						path[path.length - 1] = key;
						scan.at = scan.skip(WHITE);
						if (text[scan.at] !== ':')
								return scan.fault(`expected : after the key, found ${scan.found()}`);
						scan.at += 1;
						want = 'value';
						continue;
				}
				if (frames.length === 0 || !frame.object)
						keyOffset = scan.at;
				visitor.member?.(path, keyOffset, scan.at);
				want = 'next';
				if (c === '{' || c === '[') {
						scan.at += 1;
						frames.push({ object: c === '{', keys: c === '{' ? new Set() : null });
						path.push(c === '{' ? '' : 0);
						want = 'first';
				}
				else if (c === '"') {
						const wrong = scan.string();
						if (wrong)
								return wrong;
				}
				else {
						const end = Math.max(scan.skip(LITERAL), scan.skip(NUMBER));
						if (end === scan.at)
								return scan.fault(`expected a value, found ${scan.found()}`);
						scan.at = end;
				}
		}
}


	}),

	64377:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		p6: () => (  date),
		w$: () => (  datetime)
	});
	var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
	var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .You, params);
}
function date(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .Brp, params);
}
function time(params) {
		return core._isoTime(ZodISOTime, params);
}
function duration(params) {
		return core._isoDuration(ZodISODuration, params);
}


	})

};
