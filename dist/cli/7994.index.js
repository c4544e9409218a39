export const id = 7994;
export const ids = [7994];
export const modules = {

	66884:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L9: () => (  enclosingFolder),
		jD: () => (  folderTree),
		zA: () => (  blobId)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
	var _text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3553);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19148);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84323);






const PASSED_OVER = new Set(['.git', 'node_modules']);
function folderTree(root, most = _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__  .gZ) {
		const top = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root);
		const entries = new Map();
		let paths = null;
		return {
				revision: 'WORKTREE',
				entry(name) {
						let entry = entries.get(name);
						if (entry === undefined) {
								entry = readEntry(top, name, most);
								entries.set(name, entry);
						}
						return entry;
				},
				paths() {
						paths ??= listFiles(top);
						return paths;
				},
		};
}
function enclosingFolder(file, cwd) {
		const own = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, file));
		for (let folder = own;; folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder)) {
				if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git')))
						return folder;
				if (node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder) === folder)
						break;
		}
		const inside = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(cwd, own);
		return inside === '' || !(inside.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(inside)) ? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd) : own;
}
function readEntry(top, name, most) {
		if ((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_4__  .o)('', name) !== name)
				return { kind: 'refused', why: 'the path leaves the folder or is not in its normal form' };
		let place = top;
		const parts = name.split('/');
		if (parts.some((part) => part.toLowerCase() === '.git'))
				return { kind: 'refused', why: "it is git's own" };
		for (const [index, part] of parts.entries()) {
				place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, part);
				let stat;
				try {
						stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(place);
				}
				catch (error) {
						return isAbsence(error) ? { kind: 'absent' } : { kind: 'refused', why: reason(error) };
				}
				if (stat.isSymbolicLink())
						return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
				if (index < parts.length - 1) {
						if (!stat.isDirectory())
								return { kind: 'absent' };
						if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, '.git')))
								return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
						continue;
				}
				if (stat.isDirectory())
						return { kind: 'refused', why: 'it is a folder' };
				if (!stat.isFile())
						return { kind: 'refused', why: 'it is not a regular file' };
				if (stat.size > most) {
						const size = (stat.size / 1024 / 1024).toFixed(1);
						return { kind: 'refused', why: `it is larger than ${most / 1024 / 1024} MiB: it has ${size} MiB` };
				}
		}
		try {
				const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(place);
				if ((0,_text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__  .e)(bytes))
						return { kind: 'refused', why: _text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__  .N };
				return { kind: 'file', bytes, id: blobId(bytes) };
		}
		catch (error) {
				return { kind: 'refused', why: reason(error) };
		}
}
function blobId(bytes, algorithm = 'sha1') {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function isAbsence(error) {
		const code = error.code;
		return code === 'ENOENT' || code === 'ENOTDIR';
}
function reason(error) {
		const code = error.code;
		return code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : (code ?? String(error));
}
function listFiles(top) {
		const found = [];
		const walk = (folder, prefix) => {
				let children;
				try {
						children = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
				}
				catch {
						return;
				}
				for (const child of children) {
						if (PASSED_OVER.has(child.name))
								continue;
						const name = `${prefix}${child.name}`;
						if (!child.isDirectory())
								found.push(name);
						else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, child.name, '.git')))
								found.push(name);
						else
								walk(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, child.name), `${name}/`);
				}
		};
		walk(top, '');
		return found.sort((a, b) => (a < b ? -1 : 1));
}


	}),

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

	22859:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		command: () => (  command),
		help: () => (  help)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);
	var _adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29796);
	var _escalation_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91331);
	var _escalation_ledger_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19158);
	var _escalation_read_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86018);
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56940);
	var _inputs_read_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98765);
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9924);
	var _report_format_numbers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65919);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29093);
	var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32315);













const help = `plumbline ledger list|check [--repo DIR] [--ledger PATH] [--json]
plumbline ledger decide FILE (--adopted | --rejected REASON) --by NAME
                        [--line N] [--date DATE]

  list      the scored attempts, oldest first
  check     whether every attempt reads, and its scores fit its cases
  decide    writes into an attempt's file what people decided about it; a
            rejected one needs a reason

  --repo DIR      repository (default: this folder)
  --ledger PATH   a folder with a file an attempt, or JSONL (default: what the
                  config says, else both usual places)
  --line N        which line of a JSONL file is meant

Exit codes: 0 done · 2 usage, or an attempt that does not read
`;
async function command(args, io) {
		const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_11__  .T)('ledger', args, {
				repo: { type: 'string' },
				ledger: { type: 'string' },
				json: { type: 'boolean', default: false },
				adopted: { type: 'boolean', default: false },
				rejected: { type: 'string' },
				by: { type: 'string' },
				line: { type: 'string' },
				date: { type: 'string' },
		}, { positionals: true });
		const [verb, file, ...more] = positionals;
		switch (verb) {
				case 'list':
				case 'check': {
						if (file !== undefined)
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb(`ledger ${verb} takes no argument ${JSON.stringify(file)}`);
						return verb === 'list' ? list(values, io) : check(values, io);
				}
				case 'decide': {
						if (file === undefined || more.length > 0)
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb('ledger decide: name one file, as `plumbline ledger list` shows it');
						return decide(file, values, io);
				}
				default:
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb(`ledger: say list, check or decide${verb === undefined ? '' : `, not ${JSON.stringify(verb)}`}`);
		}
}
function read({ repo, ledger }, io) {
		const tree = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .jD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, repo ?? '.'));
		return (0,_escalation_read_ledger_js__WEBPACK_IMPORTED_MODULE_6__  .S)(tree, ledger ?? configured(tree));
}
function configured(tree) {
		const config = (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_7__  .u0)(tree);
		return config === null ? undefined : ((0,_inputs_read_policy_js__WEBPACK_IMPORTED_MODULE_8__  .tb)(tree, config, new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .Zw())?.global?.ledger ?? undefined);
}
function list(place, io) {
		const { entries, problems } = read(place, io);
		const attempts = (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_4__  .Et)(entries).map(({ attempt }) => attempt);
		if (place.json)
				io.out(`${JSON.stringify({ attempts, problems: problems.list }, null, 1)}\n`);
		else if (attempts.length === 0)
				io.say('No attempt is in the ledger yet.\n');
		else
				for (const { date, lever, target, title, commit, lift, holdout, costPerRequest, decision } of attempts) {
						const aside = holdout === undefined
								? 'none kept aside'
								: `kept aside ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_12__  .Zg)(holdout.points)} ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_12__  .YP)(holdout.interval)}`;
						const cost = costPerRequest?.lift === undefined ? '' : `, cost ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_12__  .Zg)(-costPerRequest.lift.percent)} %`;
						const reason = decision?.reason === undefined || decision.reason === '' ? '' : ` (${decision.reason})`;
						const lines = [
								`${date.slice(0, 10)}  ${lever}${target === undefined ? '' : ` of ${target}`}  ${title ?? commit.slice(0, 7)}`,
								`            ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_12__  .Zg)(lift.points)} ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_12__  .YP)(lift.interval)}, ${aside}${cost}, ${decision?.state ?? 'no decision'}${reason}`,
						];
						io.say(`${lines.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_9__  .RK).join('\n')}\n`);
				}
		if (!place.json)
				for (const { file, message } of problems.list)
						io.err(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__  .RK)(`${file}: ${message}`)}\n`);
		return 0;
}
function check(place, io) {
		const { entries, problems } = read(place, io);
		for (const entry of entries)
				noteFaults(entry, problems);
		problems.throwIfAny();
		io.say(`${entries.length} ${entries.length === 1 ? 'attempt reads' : 'attempts read'}.\n`);
		return 0;
}
function noteFaults({ attempt, source, line }, problems) {
		const at = {
				file: `ledger entry ${attempt.date.slice(0, 10)} ${attempt.commit.slice(0, 7)}`,
				...(line > 0 ? { line } : {}),
		};
		if (!/^sha256:[0-9a-f]{64}$/.test(attempt.record))
				problems.add({
						...at,
						key: 'record',
						message: `${JSON.stringify(attempt.record.slice(0, 24))} is no sha256 digest`,
				});
		const scores = source?.scores;
		if (typeof scores === 'object' && attempt.scores === undefined)
				problems.add({ ...at, key: 'scores', message: 'do not fit its cases, so that the attempt counts without them' });
}
function decide(file, wanted, io) {
		const decision = decisionOf(wanted);
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file);
		let text;
		try {
				text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
		}
		catch (error) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .dz({ file, message: `cannot be read: ${error.message}` });
		}
		const isLines = file.endsWith('.jsonl');
		if (!isLines && wanted.line !== undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb('ledger decide: --line is for a .jsonl file');
		const lines = isLines ? text.split('\n') : [text];
		const at = isLines ? Number(wanted.line) - 1 : 0;
		if (isLines && !(Number.isInteger(at) && at >= 0 && (lines[at] ?? '').trim() !== ''))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb(`ledger decide: ${file} holds many attempts; say --line N, from 1, of a line that holds one`);
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .Zw();
		const entry = (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_4__  .FG)(file, lines[at], problems);
		problems.throwIfAny();
		const changed = { ...entry.source, decision };
		lines[at] = isLines ? JSON.stringify(changed) : (0,_escalation_ledger_file_js__WEBPACK_IMPORTED_MODULE_5__  .O)(changed);
		(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, file, lines.join('\n'));
		io.say(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__  .RK)(`${file}: ${decision.state} by ${decision.by}`)}\n`);
		return 0;
}
function decisionOf({ adopted, rejected, by, date }) {
		if (adopted === (rejected !== undefined))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb('ledger decide: say --adopted, or --rejected with the reason');
		if (rejected?.trim() === '')
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb('ledger decide: --rejected needs the reason, such as "12 times the cost"');
		if (by === undefined || by.trim() === '')
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb('ledger decide: --by NAME says who decided');
		const day = date ?? new Date().toISOString().slice(0, 10);
		if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_10__  .eb(`ledger decide: --date ${JSON.stringify(day)} is no date`);
		return adopted ? { state: 'adopted', by, date: day } : { state: 'rejected', by, reason: rejected ?? '', date: day };
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

	19158:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  formatFile),
		R: () => (  filesOf)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _score_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4529);



function filesOf(folder, attempt) {
		const at = (name) => `${(0,_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Rg)(folder)}/${name}`;
		const { scores, baseScores, ...rest } = attempt;
		const strings = typeof scores === 'object' && baseScores !== undefined ? stringsOf(scores, baseScores) : null;
		const own = at(`${nameOf(attempt)}.json`);
		if (strings === null)
				return [{ path: own, text: formatFile(attempt) }];
		const { list, before, after } = strings;
		const cases = `cases-${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .Nv)(list).slice('sha256:'.length, 'sha256:'.length + 8)}.txt`;
		const { record, ...figures } = rest;
		return [
				{ path: own, text: formatFile({ ...figures, scores: { cases, before, after }, record }) },
				{ path: at(cases), text: list },
		];
}
function formatFile(attempt) {
		const lines = Object.entries(attempt)
				.filter(([, value]) => value !== undefined)
				.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
		return `{\n${lines.join(',\n')}\n}\n`;
}
function nameOf({ date, target, lever, commit }) {
		const parts = [date.slice(0, 10), target ?? '', lever, commit.slice(0, 7)].filter((part) => part !== '');
		return parts.join('-').replaceAll(/[^\w.-]+/g, '-');
}
function stringsOf(scores, baseScores) {
		const ids = Object.keys(scores).sort();
		if (ids.length === 0 || ids.some((id) => id === '' || /[\n\r]/.test(id)))
				return null;
		const [before, after] = [new Map(Object.entries(baseScores)), new Map(Object.entries(scores))];
		const binary = (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .Go)(before, after);
		return {
				list: `${ids.join('\n')}\n`,
				before: (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .E3)(ids, before, binary),
				after: (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .E3)(ids, after, binary),
		};
}


	}),

	91331:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Et: () => (  byDate),
		FG: () => (  parseAttempt),
		Jv: () => (  recordedEntry),
		WL: () => (  formatEntry),
		h8: () => (  parseLedger),
		ix: () => (  entriesFromRecord)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29966);
	var _failure_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29906);
	var _score_strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4529);







const DECISIONS = ['adopted', 'rejected', 'open'];
const number = zod__WEBPACK_IMPORTED_MODULE_3__  .aig();
const interval = zod__WEBPACK_IMPORTED_MODULE_3__  .PVZ([number, number])
		.refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ points: number, interval, n: zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().nonnegative() });
const costLift = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ percent: number, interval });
const perCase = zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), number);
const whole = zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().nonnegative();
const absent = (value) => value ?? undefined;
const SCORES = zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([
		zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
		zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ids: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()), before: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() }),
		zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ cases: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), before: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() }),
		perCase,
]);
const ATTEMPT = zod__WEBPACK_IMPORTED_MODULE_3__  .RZV(() => zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
		lever: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD),
		title: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(500).optional(),
		target: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(300).optional(),
		commit: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1),
		arm: zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ base: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), head: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() })]).optional(),
		date: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
		suite: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
		templates: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()),
		goal: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1),
		before: number,
		after: number,
		lift,
		holdout: lift.nullish().transform(absent),
		select: lift.optional(),
		points: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), number).optional(),
		costPerRequest: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ before: number, after: number, lift: costLift.nullish().transform(absent), n: whole.optional() })
				.nullish()
				.transform(absent),
		dear: whole.optional(),
		p95Ms: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ before: number, after: number }).nullish().transform(absent),
		measured: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ cases: whole, requests: whole }).optional(),
		minor: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
		decision: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
				state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(DECISIONS),
				by: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(300).optional(),
				pr: whole.optional(),
				reason: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(2_000).optional(),
				date: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(40).optional(),
		})
				.optional(),
		scores: SCORES.optional(),
		baseScores: perCase.optional(),
		record: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
}));
const NO_LISTS = () => null;
function withMaps({ scores, ...read }, lists) {
		if (scores === undefined || typeof scores === 'string')
				return { ...read, scores };
		if (!isStrings(scores))
				return { ...read, scores };
		const ids = 'ids' in scores ? scores.ids : lists(scores.cases);
		const before = ids === null ? null : (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_4__  .Az)(ids, scores.before);
		const after = ids === null ? null : (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_4__  .Az)(ids, scores.after);
		if (ids === null || before === null || after === null)
				return read;
		const known = ids.filter((id) => before.get(id) != null && after.get(id) != null);
		const of = (map) => Object.fromEntries(known.map((id) => [id, map.get(id)]));
		return { ...read, scores: of(after), baseScores: of(before) };
}
function isStrings(scores) {
		return typeof scores['before'] === 'string';
}
function parseAttempt(file, text, problems, lists = NO_LISTS) {
		let source;
		try {
				source = JSON.parse(text.replace(/^\uFEFF/u, ''));
		}
		catch (error) {
				problems.add({ file, message: `is not valid JSON: ${error.message}. It holds one attempt.` });
				return null;
		}
		const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
		if (read.success)
				return { attempt: withMaps(read.data, lists), source, line: 0, file };
		for (const issue of read.issues)
				problems.add({ file, key: issue.path.join('.') || undefined, message: seen(source, issue) });
		return null;
}
function parseLedger(file, text, problems, lists = NO_LISTS) {
		const entries = [];
		for (const [index, raw] of text
				.replace(/^\uFEFF/u, '')
				.split('\n')
				.entries()) {
				const line = index + 1;
				if (raw.trim() === '')
						continue;
				let source;
				try {
						source = JSON.parse(raw);
				}
				catch {
						problems.add({ file, line, message: `not valid JSON: ${raw.trim().slice(0, 60)}. Write one attempt a line.` });
						continue;
				}
				const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
				if (read.success)
						entries.push({ attempt: withMaps(read.data, lists), source, line, file });
				else
						for (const issue of read.issues)
								problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
		}
		return entries;
}
function entriesFromRecord(list) {
		const entries = [];
		const refused = [];
		for (const source of list) {
				const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
				if (read.success)
						entries.push({ attempt: withMaps(read.data, NO_LISTS), source, line: 0 });
				else
						refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.issues[0])}` });
		}
		return { entries, refused };
}
function seen(source, issue) {
		let value = source;
		for (const part of issue.path)
				value = value?.[part];
		return value === undefined ? 'is missing' : `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}
function formatEntry(attempt) {
		return JSON.stringify(attempt);
}
const INLINE_IN_RECORD = 500;
function recordedEntry({ attempt, source }) {
		const { scores, baseScores, ...rest } = attempt;
		const whole = JSON.parse(JSON.stringify({ ...source, ...rest }));
		delete whole['scores'];
		delete whole['baseScores'];
		const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
		if (scores !== undefined)
				whole['scores'] = long ? (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(scores) : scores;
		if (baseScores !== undefined && !long)
				whole['baseScores'] = baseScores;
		return whole;
}
function byDate(entries) {
		return entries.toSorted((a, b) => (0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__  .UD)(a.attempt.date, b.attempt.date));
}


	}),

	86018:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S: () => (  readLedger),
		r: () => (  ledgerNotes)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27222);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91331);




const MAX_FILES = 5_000;
function readLedger(tree, path) {
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw();
		const places = path === undefined ? [_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Kd, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .xw] : [path];
		const entries = places.flatMap((place) => place.endsWith('.jsonl') ? fromFile(tree, place, problems) : fromFolder(tree, place, problems));
		return { entries, problems };
}
function ledgerNotes({ problems }) {
		return problems.list.slice(0, 20).map((problem) => `A ledger entry counts as absent: ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Vw)(problem)}`);
}
function fromFile(tree, path, problems) {
		const text = textOf(tree, path, problems);
		return text === null
				? []
				: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .h8)(path, text, problems, listsIn(tree, path.slice(0, Math.max(0, path.lastIndexOf('/'))), problems));
}
function fromFolder(tree, path, problems) {
		const folder = path.endsWith('/') ? path.slice(0, -1) : path;
		const start = folder === '' ? '' : `${folder}/`;
		const files = tree
				.paths()
				.filter((file) => file.startsWith(start) && file.endsWith('.json'))
				.slice(0, MAX_FILES);
		const lists = listsIn(tree, folder, problems);
		return files.flatMap((file) => {
				const text = textOf(tree, file, problems);
				const entry = text === null ? null : (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .FG)(file, text, problems, lists);
				return entry === null ? [] : [entry];
		});
}
function listsIn(tree, folder, problems) {
		const known = new Map();
		return (name) => {
				if (!/^cases-[0-9a-f]{8}\.txt$/u.test(name))
						return null;
				let ids = known.get(name);
				if (ids === undefined) {
						const text = textOf(tree, folder === '' ? name : `${folder}/${name}`, problems);
						ids = text === null ? null : text.split('\n').filter((line) => line !== '');
						known.set(name, ids);
				}
				return ids;
		};
}
function textOf(tree, path, problems) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file')
				return null;
		if (entry.bytes.byteLength > _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .wZ.bytes) {
				problems.add({ file: path, message: (0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(entry.bytes.byteLength, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .wZ) });
				return null;
		}
		return new TextDecoder().decode(entry.bytes);
}


	}),

	4529:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Az: () => (  decodeScores),
		E3: () => (  encodeScores),
		Go: () => (  isBinary)
	});
function encodeScores(ids, scores, isBinary) {
		return ids
				.map((id) => {
				const score = scores.get(id) ?? null;
				if (score === null)
						return isBinary ? '.' : '..';
				return isBinary
						? String(Math.round(score))
						: Math.round(score * 100)
								.toString(16)
								.padStart(2, '0');
		})
				.join('');
}
function isBinary(...all) {
		return all.every((scores) => [...scores.values()].every((score) => score === null || score === 0 || score === 1));
}
function decodeScores(ids, text) {
		const width = ids.length === 0 ? 1 : text.length / ids.length;
		if (width !== 1 && width !== 2)
				return null;
		const scores = new Map();
		for (const [index, id] of ids.entries()) {
				const score = read(text.slice(index * width, (index + 1) * width));
				if (score === undefined)
						return null;
				scores.set(id, score);
		}
		return scores;
}
function read(part) {
		if (part === '.' || part === '..')
				return null;
		if (part === '0' || part === '1')
				return Number(part);
		if (!/^[0-9a-f]{2}$/u.test(part))
				return undefined;
		const percent = Number.parseInt(part, 16);
		return percent <= 100 ? percent / 100 : undefined;
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

	3553:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N: () => (  LFS_REFUSAL),
		e: () => (  isLfsPointer)
	});
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const LARGEST_POINTER = 1024;
const LFS_REFUSAL = 'it is a Git LFS pointer; keep what the gate reads in git itself';
function isLfsPointer(bytes) {
		return bytes.length < LARGEST_POINTER && Buffer.from(bytes).toString('latin1').startsWith(LFS_POINTER);
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
