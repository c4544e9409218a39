export const id = 9878;
export const ids = [9878,8083];
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

	7122:
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
	var _escalation_decide_lever_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19449);
	var _escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94003);
	var _escalation_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91331);
	var _escalation_read_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86018);
	var _escalation_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50214);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81242);
	var _inputs_read_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98765);
	var _report_escalation_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13182);
	var _report_lever_table_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26090);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29093);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(84323);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(45272);
	var _options_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(32315);

















const help = `plumbline escalate --record FILE --policy FILE [--ledger PATH] [--today DATE]
                    [--target NAME] [--json [FILE]] [--md FILE] [--html FILE]

Computes the escalation decision of a finished run again, without a model call:
what if the target were 90, what if this attempt counted, what if we waived a
step. Goal and profile come from the policy alone, the evidence from the record.

  --record FILE   the record that \`plumbline run --json\` wrote
  --policy FILE   a config, or a file whose only key is escalation
  --ledger PATH   a folder with a file an attempt, or JSONL (default: the
                  record's own entries)
  --today DATE    the day that a release is counted from (default: the record's)
  --target NAME   this target alone
  --json [FILE]   {"escalation": {TARGET: {...}}}; without FILE it is printed
  --md FILE, --html FILE   one page for management: points, levers, attempts,
                  money a month, and what is not known yet

Exit 0 for every outcome; 1 when the policy blocks: order-violation: block and a
skipped order, or a tuned model that fails its sets; 2 when a file does not
read.
`;
async function command(args, io) {
		const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_15__  .T)('escalate', args, {
				record: { type: 'string' },
				policy: { type: 'string' },
				ledger: { type: 'string' },
				today: { type: 'string' },
				target: { type: 'string' },
				json: { type: 'string' },
				md: { type: 'string' },
				html: { type: 'string' },
		}, { alone: ['json'] }).values;
		const { record: recordFile, policy: policyFile, json, md, html, today, target } = options;
		(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .Wu)(io, { '--json': json === '-' ? undefined : json, '--md': md, '--html': html });
		if (recordFile === undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb('escalate: --record FILE is missing; it is what `run --json FILE` wrote');
		if (policyFile === undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb('escalate: --policy FILE is missing; it is a config or a bare escalation block');
		if (today !== undefined && !isDay(today))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb(`escalate: --today ${JSON.stringify(today)} is no date; write it as 2026-11-02`);
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .Zw();
		const record = readRecord(recordFile, io, problems);
		const set = (0,_inputs_read_policy_js__WEBPACK_IMPORTED_MODULE_10__  .tb)(loneFile(policyFile, io), policyFile, problems);
		const ledger = options.ledger === undefined ? undefined : readLedger(options.ledger, io, problems);
		problems.throwIfAny();
		const entries = decideAll(record, set, policyFile, { ledger, today, target });
		const text = `${JSON.stringify({ escalation: Object.fromEntries(entries.map(({ target: name, entry }) => [name, entry])) }, null, 2)}\n`;
		const managed = entries.map((one) => ({ ...one, suite: record.targets[one.target]?.suite ?? null }));
		if (md !== undefined)
				(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, md, (await __webpack_require__.e(  6706).then(__webpack_require__.bind(__webpack_require__, 66706))).renderManagement(managed));
		if (html !== undefined)
				(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, html, (await __webpack_require__.e(  5344).then(__webpack_require__.bind(__webpack_require__, 45344))).renderManagementHtml(managed));
		if (json !== undefined && json !== '-')
				(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, json, text);
		if (json === '-')
				io.out(text);
		else
				io.say(entries.map(({ target: name, entry, beside }) => checklist(name, entry, beside, io.columns)).join('\n'));
		return entries.some(({ blocks }) => blocks) ? 1 : 0;
}
function isDay(text) {
		return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
function decideAll(record, set, policyFile, asked) {
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .Zw();
		const entries = [];
		const names = Object.keys(record.targets);
		if (asked.target !== undefined && !names.includes(asked.target))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb(`escalate: --target ${asked.target} is not in the record; it holds ${names.join(', ')}`);
		for (const target of names.filter((name) => asked.target === undefined || name === asked.target)) {
				const policy = (0,_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_9__  .US)(set, target) ?? {};
				try {
						const entry = (0,_escalation_decide_lever_js__WEBPACK_IMPORTED_MODULE_4__  .rh)((0,_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__  .n)(record, target, policy, asked));
						const { lever = null, verdict } = record.targets[target] ?? {};
						const beside = { lever, verdict, isBlocked: (0,_escalation_decide_lever_js__WEBPACK_IMPORTED_MODULE_4__  .hA)(entry, policy) };
						entries.push({ target, entry, blocks: (0,_escalation_decide_lever_js__WEBPACK_IMPORTED_MODULE_4__  .Mw)(entry, policy), beside });
				}
				catch (error) {
						if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .dz))
								throw error;
						for (const problem of error.problems)
								problems.add({ ...problem, file: policyFile });
				}
		}
		problems.throwIfAny();
		return entries;
}
function readRecord(file, io, problems) {
		const text = readFile(file, io, problems);
		if (text === null)
				return null;
		let value;
		try {
				value = JSON.parse(text);
		}
		catch (error) {
				problems.add({ file, message: `is not valid JSON: ${error.message}` });
				return null;
		}
		try {
				return (0,_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__  .L)(file, value);
		}
		catch (error) {
				if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .dz))
						throw error;
				for (const problem of error.problems)
						problems.add(problem);
				return null;
		}
}
function readLedger(path, io, problems) {
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false })?.isDirectory() === true) {
				const { entries, problems: found } = (0,_escalation_read_ledger_js__WEBPACK_IMPORTED_MODULE_7__  .S)((0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .jD)(full), '');
				for (const problem of found.list)
						problems.add(problem);
				return entries;
		}
		const text = readFile(path, io, problems);
		return text === null ? undefined : (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_6__  .h8)(path, text, problems);
}
function readFile(file, io, problems) {
		const entry = entryOf(file, io);
		if (entry.kind === 'file')
				return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_14__  .g7)(file, entry.bytes, problems);
		problems.add({ file, message: entry.kind === 'absent' ? 'there is no such file' : `cannot be read: ${entry.why}` });
		return null;
}
function entryOf(file, io) {
		try {
				return { kind: 'file', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)), id: file };
		}
		catch (error) {
				const code = error.code;
				return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'refused', why: code ?? 'unknown error' };
		}
}
function loneFile(file, io) {
		return {
				revision: 'WORKTREE',
				entry: (path) => (path === file ? entryOf(file, io) : { kind: 'absent' }),
				paths: () => [file],
		};
}
const MARKS = { met: 'ok', unmet: 'no', unknown: '?', waived: 'waived', 'not-applicable': '-' };
function leverLines(entry, width) {
		const lines = [];
		const untried = new Map();
		for (const { lever, gain, tried, state, isNext } of (0,_report_lever_table_js__WEBPACK_IMPORTED_MODULE_12__  .O)(entry)) {
				if (gain !== _report_lever_table_js__WEBPACK_IMPORTED_MODULE_12__  .H || (tried !== _report_lever_table_js__WEBPACK_IMPORTED_MODULE_12__  .H && tried !== '0') || isNext)
						lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(`${lever}: ${gain} points, ${tried} tried, ${state}${isNext ? ' <- next' : ''}`, width, '    '));
				else
						untried.set(state, [...(untried.get(state) ?? []), lever]);
		}
		for (const [state, levers] of untried)
				lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(`gain not known, 0 tried, ${state}: ${levers.join(', ')}`, width, '    '));
		return lines;
}
function checklist(target, entry, beside, columns) {
		const width = Math.min(80, Math.max(40, columns));
		const hang = ' '.repeat(14);
		const decision = (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_8__  .ZS)(entry);
		const at = Math.max(0, decision.indexOf('Next: '));
		const rest = [[{ text: (0,_report_escalation_words_js__WEBPACK_IMPORTED_MODULE_11__  .x8)(entry) }], ...(0,_report_escalation_words_js__WEBPACK_IMPORTED_MODULE_11__  .p$)(entry, beside)]
				.flat()
				.map((line) => (line.text === decision ? { text: decision.slice(0, at).trimEnd() } : line));
		const lines = [target];
		for (const { label, text } of [{ text: decision.slice(at) }, ...rest])
				if (text !== '')
						lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(`${label === undefined ? '' : `${label}: `}${text}`, width, '  '));
		lines.push('', ...leverLines(entry, width));
		lines.push('');
		for (const { id, state, evidence, todo } of entry.criteria) {
				lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(evidence, width, hang, `${`  ${id}`.padEnd(6)}${MARKS[state].padEnd(8)}`));
				if (todo !== undefined)
						lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(`-> ${todo}`, width, hang));
		}
		const notes = [...(entry.tuned?.notes ?? []), ...(entry.review.notes ?? []), ...(entry.notes ?? [])];
		if (notes.length > 0)
				lines.push('');
		for (const note of notes)
				lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(note, width, '  '));
		return `${lines.join('\n')}\n`;
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

	16797:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		T: () => (  fromRepository)
	});
	var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19148);


const POLICY_PATHS = ['review', 'training-data', 'ledger'];
const PROBE_PATHS = ['stronger-model', 'edited-prompt', 'cheap-model'];
const TARGET_PATHS = ['prompt', 'model', 'suite', 'sources'];
const PROVIDER_PATHS = ['outputs', 'judge-outputs'];
function fromRepository(document) {
		const { file, value } = document;
		if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, ['paths']) !== 'config' || !isBlock(value) || folderOf(file) === '')
				return document;
		const policy = (block) => within(at(block, POLICY_PATHS, file), 'probes', (probes) => at(probes, PROBE_PATHS, file));
		const target = (block) => within(at(block, TARGET_PATHS, file), 'escalation', policy);
		const provider = (block) => at(block, PROVIDER_PATHS, file);
		const each = (change) => (all) => isBlock(all) ? Object.fromEntries(Object.entries(all).map(([name, block]) => [name, change(block)])) : all;
		const moved = [
				['targets', each(target)],
				['providers', each(provider)],
				['escalation', policy],
		];
		const read = moved.reduce((all, [key, change]) => within(all, key, change), value);
		return { ...document, value: read ?? value };
}
function folderOf(file) {
		const folder = file.split('/').slice(0, -1).join('/');
		return folder === '.github' ? '' : folder;
}
function isBlock(value) {
		return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function within(block, key, change) {
		if (!isBlock(block) || !Object.hasOwn(block, key))
				return block;
		const entries = Object.entries(block).map(([name, inner]) => [name, name === key ? change(inner) : inner]);
		return Object.fromEntries(entries);
}
function at(block, keys, file) {
		return keys.reduce((all, key) => within(all, key, (named) => moved(named, file)), block);
}
function moved(named, file) {
		if (Array.isArray(named))
				return named.map((one) => moved(one, file));
		if (typeof named !== 'string' || named === '')
				return named;
		if (named.startsWith('!'))
				return `!${(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__  .o)(file, named.slice(1)) ?? named.slice(1)}`;
		return (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__  .o)(file, named) ?? named;
}


	}),

	81242:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Kd: () => (  LEDGER_PATH),
		Ow: () => (  TUNED_POLICIES),
		Rg: () => (  bareFolder),
		US: () => (  policyOf),
		Wg: () => (  DEFAULT_PROBES),
		cD: () => (  LEVERS),
		jS: () => (  escalationGoal),
		wf: () => (  CRITERIA),
		xC: () => (  PROPOSE),
		xw: () => (  LEDGER_FOLDER)
	});
const LEVERS = ['prompt-optimize', 'model-swap', 'route', 'rag', 'tools', 'cascade', 'fine-tune'];
const CRITERIA = [
		'E1',
		'E2',
		'E3',
		'E4',
		'E5',
		'E6',
		'E7',
		'E8',
		'E9',
		'E10',
		'E11',
		'E12',
		'E13',
		'E14',
		'E15',
];
const TUNED_POLICIES = ['block', 'require', 'warn'];
const LEDGER_FOLDER = '.github/plumbline-ledger';
function bareFolder(folder) {
		return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
const LEDGER_PATH = '.github/plumbline.ledger.jsonl';
const DEFAULT_PROBES = { reference: true, cases: 6, maxCalls: 80, maxCostUsd: 0.5 };
const PROPOSE = ['pull-request', 'branch', 'patch'];
function policyOf(set, target) {
		return set.targets.get(target) ?? set.global;
}
function escalationGoal(config, target, suite) {
		const goal = config.targets.find(({ name }) => name === target)?.escalation?.goal;
		return suite.templates.some(({ id }) => id === goal?.template) ? goal : undefined;
}


	}),

	37074:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$Y: () => (  TARGET_POLICY_SCHEMA),
		iJ: () => (  toPolicy),
		tD: () => (  POLICY_SCHEMA)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
	var _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);


const points = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100);
const positive = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().gt(0);
const share = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(1);
const atLeastZero = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0);
const path = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1);
const share100 = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100);
const DEFAULT_RESIDUAL_GAP = 3;
const day = zod__WEBPACK_IMPORTED_MODULE_2__  .p6();
const GOAL = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		template: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).describe("Id of a template in the target's suite."),
		target: points.describe('Points, 0..100.'),
		'max-residual-gap': points
				.default(DEFAULT_RESIDUAL_GAP)
				.describe('Points that may stay open before a costlier lever is worth it; default 3.'),
		slice: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'holdout']).default('all').describe('Cases that the level is read on.'),
});
const OWN_GOAL = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		template: GOAL.shape.template.optional(),
		target: points.optional(),
		'max-residual-gap': points.optional(),
		slice: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'holdout']).optional(),
});
const PROFILE = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		'cost-of-error': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['low', 'medium', 'high']).optional(),
		'requests-per-day': zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([atLeastZero, zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ value: atLeastZero, 'as-of': day })])
				.optional()
				.describe('A number, or {value, as-of}.'),
		'latency-budget-ms': positive.optional().describe('p95.'),
		style: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['loose', 'strict']).optional(),
		'data-isolation': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['shared', 'per-tenant']).optional(),
		'release-date': day.optional(),
		'release-in-days': atLeastZero.optional().describe('Never counts down; write release-date.'),
		'labelled-examples': zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0).optional(),
		'synthetic-examples': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['none', 'verified', 'unverified']).optional(),
		task: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['stable', 'changing']).optional(),
		difficulty: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['mixed', 'uniform']).optional(),
		bottleneck: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['quality', 'cost', 'latency']).optional(),
		'closed-labels': zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional(),
		'base-available-until': day.optional().describe("Last day on which the tune's base model is offered."),
		'base-weights': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['open', 'closed']).optional(),
})
		.refine((profile) => profile['release-date'] === undefined || profile['release-in-days'] === undefined, {
		path: ['release-in-days'],
		message: 'stands beside release-date; remove it, as only the date counts down',
});
const TOKENS = {
		'input-tokens': atLeastZero,
		'output-tokens': atLeastZero,
		'price-in': atLeastZero,
		'price-out': atLeastZero,
};
const PROMPT_ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		...TOKENS,
		'cached-share': share.default(0),
		'cache-discount': share.default(0),
		'cache-write-share': share.default(0),
		'cache-write-premium': atLeastZero.default(0),
});
const TERMS = {
		'amortise-months': positive.optional(),
		'serving-usd-per-month': atLeastZero.optional(),
};
const TUNED_ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ ...TOKENS, 'training-usd': atLeastZero, ...TERMS });
const ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		prompt: PROMPT_ECONOMICS.optional(),
		tuned: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
				'input-tokens': atLeastZero.optional(),
				'output-tokens': atLeastZero.optional(),
				'price-in': atLeastZero.optional(),
				'price-out': atLeastZero.optional(),
				'training-usd': atLeastZero.optional(),
				...TERMS,
		})
				.optional(),
		'tune-base': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).optional().describe('The model that would be tuned; default the one in use.'),
})
		.superRefine(({ prompt, tuned }, context) => {
		const isPriced = ['input-tokens', 'output-tokens', 'price-in', 'price-out'].some((key) => key in (tuned ?? {}));
		if (prompt === undefined && !isPriced)
				return;
		if (prompt === undefined)
				context.addIssue({ code: 'custom', path: ['prompt'], message: 'is missing beside the prices of tuned' });
		const read = TUNED_ECONOMICS.safeParse(tuned ?? {});
		for (const issue of read.error?.issues ?? [])
				context.addIssue({ code: 'custom', path: ['tuned', ...issue.path], message: 'is missing beside prompt' });
});
const WAIVER = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		criterion: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf),
		reason: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().refine((text) => text.trim() !== '', 'a waiver needs a written reason'),
});
const PROBES = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([
		zod__WEBPACK_IMPORTED_MODULE_1__  .euz('auto'),
		zod__WEBPACK_IMPORTED_MODULE_1__  .euz(false),
		zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
				reference: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional().describe('Failing cases once more with their passages in the prompt.'),
				'stronger-model': path.optional().describe('Failing cases once more by the model of this file.'),
				'edited-prompt': path.optional().describe('Failing cases once more with this prompt file.'),
				'cheap-model': path.optional().describe('Passing cases once more by the cheaper model of this file.'),
				cases: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(20).optional().describe('Cases of each group at most; default 6.'),
				'max-calls': zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).optional().describe('Default 80.'),
				'max-cost-usd': positive.optional().describe('Default 0.5.'),
		}),
]);
const PLATEAU = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		patience: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(10).optional().describe('Default 2.'),
		'min-delta': points.optional().describe('Points; default min-lift.'),
		'move-on-below': points.optional().describe('Points; default 3.'),
});
const BLOCK = {
		'min-lift': points.optional().describe('Points; default 1.'),
		'order-violation': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['warn', 'block']).optional().describe('Default warn.'),
		tuned: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)
				.optional()
				.describe('When a set of a tuned model is red: block (default) one that regressed, require any not shown, warn none.'),
		profile: PROFILE.optional(),
		economics: ECONOMICS.optional().describe('USD per million tokens; share and discount 0..1.'),
		waivers: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(WAIVER).optional(),
		plateau: PLATEAU.optional(),
		'min-saving': share100.optional().describe('Per cent of the cost of a request; default 5.'),
		level: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'measured']).optional().describe('Cases that the level is read on; default all.'),
		'budget-usd-per-month': positive.optional(),
		review: path.optional().describe('JSONL of what people said of failing cases.'),
		propose: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .xC)
				.optional()
				.describe('How scored attempts are proposed for the ledger; default pull-request.'),
		'training-data': path.optional().describe('The declared training file, for the overlap check.'),
		'training-digest': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
				.regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hex digits, as curate says')
				.optional()
				.describe('Pins the training file: another one under its name is a fault.'),
		ledger: path.optional().describe('A folder or a JSONL file; default .github/plumbline-ledger.'),
		'ledger-branch': zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional().describe('The older way to write propose: branch.'),
		probes: PROBES.optional().describe('Re-runs of failing cases that tell what kind of failure they are; default auto.'),
};
const POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ goal: GOAL.optional(), ...BLOCK });
const TARGET_POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ goal: OWN_GOAL.optional(), ...BLOCK });
function toPolicy(block) {
		const { goal, profile, plateau } = block;
		const minLift = block['min-lift'];
		return {
				goal: goal?.template === undefined || goal.target === undefined
						? undefined
						: {
								template: goal.template,
								target: goal.target,
								maxResidualGap: goal['max-residual-gap'] ?? DEFAULT_RESIDUAL_GAP,
								slice: goal.slice ?? 'all',
						},
				minLift,
				orderViolation: block['order-violation'],
				tuned: block.tuned,
				profile: profile && toProfile(profile),
				...toEconomics(block.economics),
				waivers: block.waivers,
				plateau: plateau && {
						patience: plateau.patience ?? 2,
						minDelta: plateau['min-delta'] ?? minLift ?? 1,
						moveOnBelow: plateau['move-on-below'] ?? 3,
				},
				minSaving: block['min-saving'],
				level: block.level,
				budgetUsdPerMonth: block['budget-usd-per-month'],
				review: block.review,
				propose: block.propose ?? (block['ledger-branch'] === true ? 'branch' : undefined),
				trainingData: block['training-data'],
				trainingDigest: block['training-digest'],
				ledger: block.ledger,
				probes: toProbes(block.probes),
		};
}
function toProfile(profile) {
		const volume = profile['requests-per-day'];
		return {
				costOfError: profile['cost-of-error'],
				requestsPerDay: typeof volume === 'object' ? volume.value : volume,
				requestsAsOf: typeof volume === 'object' ? volume['as-of'] : undefined,
				latencyBudgetMs: profile['latency-budget-ms'],
				style: profile.style,
				dataIsolation: profile['data-isolation'],
				releaseDate: profile['release-date'],
				releaseInDays: profile['release-in-days'],
				labelledExamples: profile['labelled-examples'],
				syntheticExamples: profile['synthetic-examples'],
				task: profile.task,
				difficulty: profile.difficulty,
				bottleneck: profile.bottleneck,
				closedLabels: profile['closed-labels'],
				baseAvailableUntil: profile['base-available-until'],
				baseWeights: profile['base-weights'],
		};
}
function toEconomics(block) {
		if (block === undefined)
				return {};
		const { prompt, tuned } = block;
		const tuneTerms = {
				tuneBase: block['tune-base'],
				trainingUsd: tuned?.['training-usd'],
				amortiseMonths: tuned?.['amortise-months'],
				servingUsdPerMonth: tuned?.['serving-usd-per-month'],
		};
		const priced = TUNED_ECONOMICS.safeParse(tuned);
		if (prompt === undefined || !priced.success)
				return { tuneTerms };
		return {
				tuneTerms,
				economics: {
						prompt: {
								...tokens(prompt),
								cachedShare: prompt['cached-share'],
								cacheDiscount: prompt['cache-discount'],
								cacheWriteShare: prompt['cache-write-share'],
								cacheWritePremium: prompt['cache-write-premium'],
						},
						tuned: {
								...tokens(priced.data),
								trainingUsd: priced.data['training-usd'],
								amortiseMonths: priced.data['amortise-months'] ?? 1,
								servingUsdPerMonth: priced.data['serving-usd-per-month'] ?? 0,
						},
				},
		};
}
function toProbes(block) {
		if (block === undefined || block === 'auto')
				return undefined;
		if (block === false)
				return null;
		return {
				reference: block.reference ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.reference,
				strongerModel: block['stronger-model'],
				editedPrompt: block['edited-prompt'],
				cheapModel: block['cheap-model'],
				cases: block.cases ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.cases,
				maxCalls: block['max-calls'] ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.maxCalls,
				maxCostUsd: block['max-cost-usd'] ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.maxCostUsd,
		};
}
function tokens(row) {
		return {
				inputTokens: row['input-tokens'],
				outputTokens: row['output-tokens'],
				priceIn: row['price-in'],
				priceOut: row['price-out'],
		};
}


	}),

	98765:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		h9: () => (  readPolicies),
		tb: () => (  loadPolicy)
	});
	var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
	var _config_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16797);
	var _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37074);







function readPolicies(document, problems) {
		const block = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, ['escalation']) === undefined
				? undefined
				: (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .tD, problems, ['escalation']);
		const named = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, ['targets']);
		const targets = new Map();
		if (named !== null && typeof named === 'object' && !Array.isArray(named)) {
				for (const name of Object.keys(named)) {
						const at = ['targets', name, 'escalation'];
						if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, at) === undefined)
								continue;
						const own = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .$Y, problems, at);
						if (own === null)
								continue;
						const goal = own.goal === undefined ? block?.goal : { ...block?.goal, ...own.goal };
						const merged = {
								...block,
								...own,
								goal,
								profile: mergedProfile(block?.profile, own.profile),
						};
						for (const key of ['template', 'target']) {
								if (goal !== undefined && goal[key] === undefined) {
										problems.add({
												...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, [...at, 'goal', key]),
												message: 'is missing here and in the global escalation.goal',
										});
								}
						}
						targets.set(name, (0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .iJ)(merged));
				}
		}
		return { global: block ? (0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .iJ)(block) : undefined, targets };
}
function mergedProfile(global, own) {
		if (own === undefined)
				return global;
		const isTimed = own['release-date'] !== undefined || own['release-in-days'] !== undefined;
		const { 'release-date': date, 'release-in-days': days, ...rest } = global ?? {};
		return { ...rest, ...(isTimed ? {} : { 'release-date': date, 'release-in-days': days }), ...own };
}
const CONFIG_KEYS = [
		'version',
		'paths',
		'providers',
		'targets',
		'gate',
		'escalation',
		'prices',
		'optimize',
		'redact',
];
function loadPolicy(tree, path, problems) {
		const read = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)(tree, path, problems);
		if (read === null)
				return null;
		const document = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_5__  .T)(read);
		const before = problems.count;
		const { value } = document;
		if (value === null || typeof value !== 'object' || Array.isArray(value)) {
				problems.add({ file: path, line: 1, message: `expected an object with the key escalation, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(value)}` });
				return null;
		}
		const config = 'version' in value || 'targets' in value;
		const known = config ? CONFIG_KEYS : ['escalation'];
		for (const key of Object.keys(value)) {
				if (!known.includes(key))
						problems.add({
								...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, [key], 'key'),
								message: `unknown key ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(key)}${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .h)(key, known)}`,
						});
		}
		if (!config && !('escalation' in value)) {
				problems.add({
						file: path,
						line: 1,
						key: 'escalation',
						message: 'is missing; a policy file is a config or holds a bare escalation block',
				});
		}
		const set = readPolicies(document, problems);
		return problems.count > before ? null : set;
}


	}),

	46656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (__WEBPACK_DEFAULT_EXPORT__)
	});
const COEFFICIENTS = [
		0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
		14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
		0.46523628927048575665e-4, -0.98374475304879564677e-4,
		0.15808870322491248884e-3, -0.21026444172410488319e-3,
		0.2174396181152126432e-3, -0.16431810653676389022e-3,
		0.84418223983852743293e-4, -0.2619083840158140867e-4,
		0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

function gammaln(n) {
		if (n <= 0) {
				return Number.POSITIVE_INFINITY;
		}

		n--;

		let a = COEFFICIENTS[0];

		for (let i = 1; i < 15; i++) {
				a += COEFFICIENTS[i] / (n + i);
		}

		const tmp = g + 0.5 + n;

		return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

	const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


	}),

	13182:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A4: () => (  besideOf),
		hO: () => (  SET_WORDS),
		p$: () => (  escalationLines),
		x8: () => (  escalationSentence)
	});
	var _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57687);
	var _escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50214);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65919);
	var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1723);




function besideOf(record, name) {
		const target = record.targets[name];
		return {
				lever: target?.lever ?? null,
				isBlocked: (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  ._7)(record) === 'order-skipped',
				verdict: target?.verdict,
				cost: record.operational.targets[name]?.costUsd ?? null,
		};
}
function isOlder(entry) {
		return entry.level === null && entry.gap !== null && entry.sentence !== '';
}
function escalationSentence(entry) {
		return isOlder(entry) ? entry.sentence : (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .v0)(entry);
}
function escalationLines(entry, beside) {
		const kinds = isOlder(entry) ? '' : (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .M1)(entry);
		const decision = isOlder(entry) ? '' : (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .ZS)(entry, { afterPoints: kinds !== '' });
		const told = [kinds, decision].filter((text) => text !== '');
		const beware = [...(0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .AR)(entry, beside.lever, beside.isBlocked === true), ...tunedLines(entry)];
		const money = moneyLine(entry, beside);
		return [
				...told.map((text) => [{ text }]),
				...(beware.length === 0 ? [] : [beware]),
				...(money === null ? [] : [[money]]),
		];
}
const SET_WORDS = {
		pass: 'holds',
		regressed: 'regressed',
		inconclusive: 'not decided',
		missing: 'no cases',
};
function tunedLines({ tuned }) {
		if (tuned === undefined)
				return [];
		const { sets, shifted, verdict, rollBackTo, quarantined } = tuned;
		const each = Object.entries(sets).map(([name, { verdict: said, n, delta }]) => {
				const cases = said === 'missing' ? (name === 'held-out' ? '' : ` (tag them set:${name})`) : ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(n, 'case')})`;
				const moved = delta == null || said === 'missing' ? '' : ` ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .Zg)(delta)} points`;
				return `${name} ${SET_WORDS[said]}${moved}${cases}`;
		});
		const word = {
				holds: 'four sets hold',
				fails: 'not all four sets hold',
				unknown: 'four sets must hold, not shown yet',
		};
		const back = verdict === 'fails' && rollBackTo !== undefined ? ` Roll back to ${rollBackTo}.` : '';
		const next = verdict === 'holds'
				? ' Next after the merge: optimize the prompt again for the tuned model; promote it by a small slice first.'
				: '';
		const apart = quarantined.length === 0
				? ''
				: ` ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(quarantined.length, 'eval case')} in the training file ${quarantined.length === 1 ? 'is' : 'are'} not compared.`;
		const phrasing = shifted === undefined
				? ''
				: ` Unseen phrasing, reported only: ${SET_WORDS[shifted.verdict]}${shifted.delta == null ? '' : ` ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .Zg)(shifted.delta)} points`} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(shifted.n, 'case')}).`;
		return [{ label: 'Tuned model', text: `${word[verdict]}: ${each.join(', ')}.${phrasing}${back}${next}${apart}` }];
}
function moneyLine(entry, { lever, cost, verdict }) {
		if (cost === undefined || lever === null)
				return null;
		if (cost === null)
				return lever === 'model-swap'
						? { text: `${_escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .sR[lever]}: its cost is not known; it takes live calls of models with prices.` }
						: null;
		const { interval } = cost;
		const isMoved = interval !== null && (interval[0] > 1.05 || interval[1] < 0.95);
		if (!isMoved && (lever === 'prompt-optimize' || lever === 'rag' || lever === 'tools'))
				return null;
		const ends = interval === null ? [] : interval.map(_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG);
		const range = ends.every((end) => end === (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG)(cost.ratio)) ? '' : `, ${ends.join(' to ')}`;
		const quality = verdict === 'pass' ? ' at equal quality' : '';
		return {
				text: `${_escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .sR[lever]}: $${cost.base.toPrecision(3)} → $${cost.head.toPrecision(3)} a request (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG)(cost.ratio)}${range})${quality}: ${monthly(entry, cost)}.`,
		};
}
function monthly({ profile }, { base, head }) {
		const saved = base - head;
		const word = saved >= 0 ? 'less' : 'more';
		const volume = profile['requests-per-day'];
		return typeof volume === 'number'
				? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .dR)(Math.abs(saved) * volume * 30)} ${word} a month at ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(volume)} requests a day`
				: `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .dR)(Math.abs(saved) * 1000)} ${word} per 1,000 requests`;
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

	26090:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		H: () => (  UNKNOWN),
		O: () => (  leverRows)
	});
	var _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57687);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81242);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);



const UNKNOWN = '–';
const USUAL = {
		'prompt-optimize': '$10-200, hours to days',
		'model-swap': 'price difference, hours',
		route: 'a classifier, days',
		rag: 'index, 1-2 weeks',
		tools: 'engineering, days to weeks',
		cascade: 'marginal, days',
		'fine-tune': '$15-500 LoRA or API, weeks',
};
const STATE = {
		'not-scored': 'not scored',
		lifting: 'still lifts',
		undecided: 'undecided',
		'move-on': 'good enough to move on',
		plateaued: 'plateaued',
		'too-small': 'too small',
		done: 'done',
		proven: 'proven, not adopted',
		rejected: 'rejected',
		unrecorded: 'adoption not recorded',
		waived: 'waived',
		'not-applicable': 'not applicable',
};
function leverRows(entry) {
		const next = entry.ladder === 'quality' ? (entry.outcome === 'met' ? entry.lever : entry.next?.lever) : null;
		const levers = _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__  .cD.flatMap((lever) => {
				const standing = entry.levers[lever];
				return standing === undefined ? [] : [leverRow(entry, lever, standing, lever === next)];
		});
		const steps = (entry.cost?.steps ?? [])
				.filter(({ state }) => state !== 'not-applicable')
				.map((step) => stepRow(step, entry.ladder === 'cost' && step.step === entry.cost?.step));
		return [...levers, ...steps];
}
function leverRow(entry, lever, standing, isNext) {
		const { ceiling, attempts, last } = standing;
		const isSaving = lever === 'route' || lever === 'cascade';
		const isJustified = isNext && entry.outcome === 'met';
		return {
				lever: _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .Db[lever],
				gain: ceiling === null
						? UNKNOWN
						: `${gainOf(ceiling)} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(ceiling.interval[0])} to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(ceiling.interval[1])})`,
				tried: (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(attempts),
				last: last === undefined || last.points === null ? UNKNOWN : lastWords(last, isSaving),
				cost: costWords(entry, lever, standing),
				state: isJustified ? 'justified' : standing.last?.decision === 'rejected' ? 'rejected' : STATE[standing.state],
				isNext,
				reason: last?.decision === 'rejected' ? (last.reason ?? '') : '',
		};
}
function gainOf({ low, high }) {
		return high - low < 0.05 ? (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(low) : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(low)}-${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(high)}`;
}
function lastWords({ points: lift, interval: range }, isSaving) {
		const span = range === null ? '' : ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .YP)(range)})`;
		return isSaving ? `saved ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(lift)} %${span}` : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Zg)(lift)}${span}`;
}
function costWords({ profile }, lever, { cost, last }) {
		if (cost === undefined)
				return USUAL[lever];
		const moved = cost.before > 0 ? `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Zg)((100 * (cost.after - cost.before)) / cost.before)} %` : '';
		const said = `$${cost.after.toPrecision(3)}${moved}`;
		const volume = profile['requests-per-day'];
		const more = cost.after - cost.before;
		if (typeof volume !== 'number' || more <= 0 || more < 0.01 * cost.before)
				return said;
		const month = more * volume * 30;
		const each = last?.points != null && last.points > 0.05 ? `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(month / last.points)} a point` : '';
		return `${said}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(month)} more a month${each}`;
}
function stepRow({ step, state, potential, why = '' }, isNext) {
		const saved = potential === null
				? UNKNOWN
				: potential.usdPerMonth === undefined
						? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .uM)(potential.share)} of a request`
						: `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(potential.usdPerMonth)} a month`;
		return {
				lever: _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .vx[step],
				gain: saved,
				tried: UNKNOWN,
				last: UNKNOWN,
				cost: UNKNOWN,
				state: state === 'lacks' ? 'criteria open' : state,
				isNext,
				reason: why,
		};
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
