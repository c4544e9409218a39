export const id = 5472;
export const ids = [5472];
export const modules = {

	21916:
	((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << (n - 1);
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) {
				peq[a.charCodeAt(i)] |= 1 << i;
		}
		for (i = 0; i < m; i++) {
				var eq = peq[b.charCodeAt(i)];
				var xv = eq | mv;
				eq |= ((eq & pv) + pv) ^ pv;
				mv |= ~(eq | pv);
				pv &= eq;
				if (mv & lst) {
						sc++;
				}
				if (pv & lst) {
						sc--;
				}
				mv = (mv << 1) | 1;
				pv = (pv << 1) | ~(xv | mv);
				mv &= xv;
		}
		i = n;
		while (i--) {
				peq[a.charCodeAt(i)] = 0;
		}
		return sc;
};
var myers_x = function (b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
				phc[i] = -1;
				mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
				var mv_1 = 0;
				var pv_1 = -1;
				var start_1 = j * 32;
				var vlen_1 = Math.min(32, m) + start_1;
				for (var k = start_1; k < vlen_1; k++) {
						peq[b.charCodeAt(k)] |= 1 << k;
				}
				for (var i = 0; i < n; i++) {
						var eq = peq[a.charCodeAt(i)];
						var pb = (phc[(i / 32) | 0] >>> i) & 1;
						var mb = (mhc[(i / 32) | 0] >>> i) & 1;
						var xv = eq | mv_1;
						var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
						var ph = mv_1 | ~(xh | pv_1);
						var mh = pv_1 & xh;
						if ((ph >>> 31) ^ pb) {
								phc[(i / 32) | 0] ^= 1 << i;
						}
						if ((mh >>> 31) ^ mb) {
								mhc[(i / 32) | 0] ^= 1 << i;
						}
						ph = (ph << 1) | pb;
						mh = (mh << 1) | mb;
						pv_1 = mh | ~(xv | ph);
						mv_1 = ph & xv;
				}
				for (var k = start_1; k < vlen_1; k++) {
						peq[b.charCodeAt(k)] = 0;
				}
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) {
				peq[b.charCodeAt(k)] |= 1 << k;
		}
		var score = m;
		for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = (phc[(i / 32) | 0] >>> i) & 1;
				var mb = (mhc[(i / 32) | 0] >>> i) & 1;
				var xv = eq | mv;
				var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
				var ph = mv | ~(xh | pv);
				var mh = pv & xh;
				score += (ph >>> (m - 1)) & 1;
				score -= (mh >>> (m - 1)) & 1;
				if ((ph >>> 31) ^ pb) {
						phc[(i / 32) | 0] ^= 1 << i;
				}
				if ((mh >>> 31) ^ mb) {
						mhc[(i / 32) | 0] ^= 1 << i;
				}
				ph = (ph << 1) | pb;
				mh = (mh << 1) | mb;
				pv = mh | ~(xv | ph);
				mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) {
				peq[b.charCodeAt(k)] = 0;
		}
		return score;
};
var distance = function (a, b) {
		if (a.length < b.length) {
				var tmp = b;
				b = a;
				a = tmp;
		}
		if (b.length === 0) {
				return a.length;
		}
		if (a.length <= 32) {
				return myers_32(a, b);
		}
		return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
				var dist = distance(str, arr[i]);
				if (dist < min_distance) {
						min_distance = dist;
						min_index = i;
				}
		}
		return arr[min_index];
};
__webpack_unused_export__ = closest;


	}),

	5519:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		X9: () => (  watchOutput),
		n6: () => (  onUncaught),
		qG: () => (  leave),
		qH: () => (  processTerminal)
	});
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29466);
	var _text_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75447);



const OWN = /(\u001b\[(?:0|1|31|32|33)m|\r\u001b\[K)/;
const COMMAND = /^(?=\s*::)/gm;
function tame(text) {
		return text
				.split(OWN)
				.map((piece, at) => (at % 2 === 1 ? piece : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(piece)))
				.join('')
				.replace(COMMAND, '| ')
				.replaceAll('##[', '## [');
}
function processTerminal() {
		const { env } = process;
		const redaction = (0,_text_redaction_js__WEBPACK_IMPORTED_MODULE_1__  .w)();
		const isTTY = process.stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
		const shown = process.stdout.isTTY === true ? tame : (text) => text;
		return {
				out: (text) => void process.stdout.write(shown(redaction.text(text))),
				say: (text) => void process.stdout.write(tame(redaction.text(text))),
				err: (text) => void process.stderr.write(tame(redaction.text(text))),
				env,
				cwd: process.cwd(),
				columns: process.stdout.columns ?? 80,
				isTTY,
				color: isTTY && !env['NO_COLOR'],
				redaction,
		};
}
function watchOutput() {
		let isLost = false;
		process.stdout.on('error', (error) => {
				isLost ||= error.code !== 'EPIPE';
		});
		process.stderr.on('error', () => undefined);
		return {
				isLost: async () => {
						await new Promise((done) => process.stdout.write('', done));
						return isLost;
				},
		};
}
function leave(code = process.exitCode) {
		process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
function onUncaught(tell) {
		process.on('uncaughtException', (error) => {
				tell((0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_2__  .k)(error));
				leave(4);
		});
}


	}),

	75472:
	((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
	var _adapters_system_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5519);
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69903);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45272);
	var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58508);






const COMMANDS = {
		demo: ['see a blocked pull request, with no key and no network', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(7932), __webpack_require__.e(9906), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(1806), __webpack_require__.e(2131), __webpack_require__.e(2546), __webpack_require__.e(6940), __webpack_require__.e(2483), __webpack_require__.e(6995), __webpack_require__.e(214), __webpack_require__.e(7589), __webpack_require__.e(9619), __webpack_require__.e(3715), __webpack_require__.e(8998), __webpack_require__.e(1960), __webpack_require__.e(3348), __webpack_require__.e(5508), __webpack_require__.e(7851), __webpack_require__.e(4174), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 33096))],
		init: ['write a starter config, suite and workflow into a repository', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(1806), __webpack_require__.e(2131), __webpack_require__.e(2546), __webpack_require__.e(6940), __webpack_require__.e(2483), __webpack_require__.e(6995), __webpack_require__.e(8539), __webpack_require__.e(7890), __webpack_require__.e(5296)]).then(__webpack_require__.bind(__webpack_require__, 15445))],
		run: ['the gate on two revisions', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(5735), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(1806), __webpack_require__.e(2546), __webpack_require__.e(6940), __webpack_require__.e(2483), __webpack_require__.e(6995), __webpack_require__.e(7589), __webpack_require__.e(8998), __webpack_require__.e(1960), __webpack_require__.e(5508), __webpack_require__.e(7851), __webpack_require__.e(7084), __webpack_require__.e(1959)]).then(__webpack_require__.bind(__webpack_require__, 57171))],
		optimize: ['a better prompt, proved on held-out cases', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(9906), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(1806), __webpack_require__.e(2131), __webpack_require__.e(434), __webpack_require__.e(2546), __webpack_require__.e(6940), __webpack_require__.e(2483), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(6995), __webpack_require__.e(7841), __webpack_require__.e(7589), __webpack_require__.e(3453), __webpack_require__.e(8998), __webpack_require__.e(9559), __webpack_require__.e(2288), __webpack_require__.e(1489)]).then(__webpack_require__.bind(__webpack_require__, 79001))],
		lock: ['pin the suites; --check lists what moved', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(1806), __webpack_require__.e(2131), __webpack_require__.e(2546), __webpack_require__.e(6940), __webpack_require__.e(2483), __webpack_require__.e(6995), __webpack_require__.e(4174), __webpack_require__.e(4612)]).then(__webpack_require__.bind(__webpack_require__, 29928))],
		sources: ['prompts exported from code; --same says that both belong together', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(3183), __webpack_require__.e(1806), __webpack_require__.e(6940), __webpack_require__.e(4828)]).then(__webpack_require__.bind(__webpack_require__, 71706))],
		record: ['a program asked the cases, for a recorded target', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(1806), __webpack_require__.e(6940), __webpack_require__.e(6995), __webpack_require__.e(7589), __webpack_require__.e(8410)]).then(__webpack_require__.bind(__webpack_require__, 16095))],
		score: ['score recorded outputs of one arm', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(1806), __webpack_require__.e(6995), __webpack_require__.e(6761)]).then(__webpack_require__.bind(__webpack_require__, 52830))],
		compare: ['the statistics alone, on two files of scores', () => Promise.all( [__webpack_require__.e(9812), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 32133))],
		trend: ['whether a branch has crept down, push by push', () => __webpack_require__.e(  5396).then(__webpack_require__.bind(__webpack_require__, 55396))],
		calibrate: ['how far a judge agrees with people', () => Promise.all( [__webpack_require__.e(9151), __webpack_require__.e(4846)]).then(__webpack_require__.bind(__webpack_require__, 70898))],
		escalate: ['the escalation decision alone, from a record', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(9906), __webpack_require__.e(1806), __webpack_require__.e(214), __webpack_require__.e(1960), __webpack_require__.e(4036), __webpack_require__.e(9878)]).then(__webpack_require__.bind(__webpack_require__, 7122))],
		curate: ['training material that passes the gate', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(9906), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(1806), __webpack_require__.e(2131), __webpack_require__.e(2546), __webpack_require__.e(6940), __webpack_require__.e(2483), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(6995), __webpack_require__.e(7589), __webpack_require__.e(8998), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 80017))],
		ledger: ['the scored attempts: list, check, decide', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(9906), __webpack_require__.e(1806), __webpack_require__.e(6940), __webpack_require__.e(7994)]).then(__webpack_require__.bind(__webpack_require__, 22859))],
		import: ['a suite from promptfoo or .prompt.yml', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(1806), __webpack_require__.e(7890), __webpack_require__.e(1060)]).then(__webpack_require__.bind(__webpack_require__, 97699))],
		doctor: ['what to fix in workflow, permissions, lock and keys', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5175), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(5735), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(1806), __webpack_require__.e(2131), __webpack_require__.e(2546), __webpack_require__.e(6940), __webpack_require__.e(2483), __webpack_require__.e(6995), __webpack_require__.e(4174), __webpack_require__.e(4385)]).then(__webpack_require__.bind(__webpack_require__, 55275))],
		templates: ['the library of scorers', () => Promise.all( [__webpack_require__.e(8439), __webpack_require__.e(8130)]).then(__webpack_require__.bind(__webpack_require__, 78130))],
		render: ['comment and report from a record', () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8439), __webpack_require__.e(8815), __webpack_require__.e(7932), __webpack_require__.e(9906), __webpack_require__.e(1806), __webpack_require__.e(6940), __webpack_require__.e(214), __webpack_require__.e(9619), __webpack_require__.e(3715), __webpack_require__.e(1960), __webpack_require__.e(3348), __webpack_require__.e(5508), __webpack_require__.e(4393)]).then(__webpack_require__.bind(__webpack_require__, 64462))],
};
const WIDTH = 80;
const OVERVIEW = `plumbline ${_version_js__WEBPACK_IMPORTED_MODULE_4__  .x}: gates pull requests that change prompts or model config

Usage: plumbline COMMAND [OPTIONS]      plumbline COMMAND --help

${Object.entries(COMMANDS)
		.map(([name, [what]]) => `  ${name.padEnd(10)} ${what}`)
		.join('\n')}

Start here:
  plumbline demo                     what a blocked pull request looks like
  plumbline init && plumbline lock   gate this repository
  plumbline run                      working folder against main, before a push

Exit codes: 0 pass, skipped or a warning · 1 regressed · 2 usage, config or data
· 3 inconclusive and the policy says fail · 4 provider, GitHub or disk failed
· 130 interrupted
`;
async function main(args, io) {
		const [name, ...rest] = args;
		if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
				io.say(OVERVIEW);
				return name === undefined ? 2 : 0;
		}
		if (name === '--version' || name === '-V' || name === 'version') {
				io.say(`${_version_js__WEBPACK_IMPORTED_MODULE_4__  .x}\n`);
				return 0;
		}
		const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
		if (entry === undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`no command "${name}"${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__  .h)(name, Object.keys(COMMANDS))}`);
		if (rest.includes('--help') || rest.includes('-h')) {
				io.say((await entry[1]()).help);
				return 0;
		}
		const { keepCompiled } = await __webpack_require__.e(  381).then(__webpack_require__.bind(__webpack_require__, 70381));
		keepCompiled(io.env);
		const { command } = await entry[1]();
		return command(rest, io);
}
function explain(error, asked) {
		const help = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? `plumbline ${asked} --help` : 'plumbline --help';
		if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz) {
				const shown = error.problems.slice(0, 50).map((problem) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz(shownPlace(problem)).message);
				const more = error.problems.length - shown.length;
				return `${shown.join('\n')}${more > 0 ? `\n... and ${more} more` : ''}\n`;
		}
		if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .eb)
				return `${error.message}\nSee "${help}".\n`;
		if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Cp || error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .p4)
				return `${error.message}\n`;
		if (error instanceof Error)
				return `${process.env['PLUMBLINE_DEBUG'] ? error.stack : `unexpected: ${error.message}`}\n`;
		return `unexpected: ${String(error)}\n`;
}
const io = (0,_adapters_system_terminal_js__WEBPACK_IMPORTED_MODULE_0__  .qH)();
(0,_adapters_system_terminal_js__WEBPACK_IMPORTED_MODULE_0__  .n6)((message) => io.err((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__  .M)(`unexpected: ${message}\n`, WIDTH)));
const output = (0,_adapters_system_terminal_js__WEBPACK_IMPORTED_MODULE_0__  .X9)();
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
		io.err(`plumbline needs Node 20 or later; this is ${process.version}\n`);
		process.exitCode = 2;
}
else {
		try {
				process.exitCode = await main(process.argv.slice(2), io);
		}
		catch (error) {
				io.err((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_5__  .M)(explain(error, process.argv[2]), WIDTH));
				process.exitCode = (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .FO)(error);
		}
}
if ((await output.isLost()) && process.exitCode === 0) {
		io.err('the output could not be written: standard output failed\n');
		process.exitCode = 4;
}
(0,_adapters_system_terminal_js__WEBPACK_IMPORTED_MODULE_0__  .qG)();
function shownPlace(problem) {
		const inLine = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(text).replaceAll('\n', '‹U+000A›');
		const { file, key } = problem;
		return { ...problem, file: inLine(file), ...(key === undefined ? {} : { key: inLine(key) }) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

	}),

	9924:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$Q: () => (  clip),
		Je: () => (  datasetLine),
		O5: () => (  entities),
		OF: () => (  fenced),
		RK: () => (  visible),
		RL: () => (  ownLink),
		SS: () => (  codeSpan),
		TN: () => (  oneLine),
		_n: () => (  xml),
		eC: () => (  scriptJson),
		prose: () => (  prose),
		qy: () => (  html)
	});
	var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16604);

const UNSEEN = new RegExp([
		String.raw `(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]`,
		String.raw `(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}])[\u200c\u200d]`,
		String.raw `(?<![\p{Extended_Pictographic}\p{Script=Han}\p{Sm}\p{So}\d#*])[\ufe00-\ufe0f]`,
		String.raw `[\u00a0\u034f\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180d\u2000-\u200a\u205f\u2800\u3164\uffa0]`,
		String.raw `[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]`,
		String.raw `\p{Surrogate}`,
].join('|'), 'gu');
function visible(text) {
		return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char) => {
				const point = char.codePointAt(0) ?? 0;
				return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
		});
}
function oneLine(text, limit = 200) {
		return clip(visible(text)
				.replace(/[ \t\n]+/g, ' ')
				.trim(), limit);
}
function clip(text, limit) {
		if (text.length <= limit)
				return text;
		let end = 0;
		let count = 0;
		for (const char of text) {
				if (count === limit - 1)
						return `${text.slice(0, end).trimEnd()}…`;
				end += char.length;
				count += 1;
		}
		return text;
}
function longestRun(text, char) {
		let longest = 0;
		let run = 0;
		for (const one of text) {
				run = one === char ? run + 1 : 0;
				longest = Math.max(longest, run);
		}
		return longest;
}
function codeSpan(text, limit = 120) {
		const line = oneLine(text, limit).replaceAll('|', '¦');
		if (line === '')
				return '_(empty)_';
		const fence = '`'.repeat(longestRun(line, '`') + 1);
		const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
		return `${fence}${pad}${line}${pad}${fence}`;
}
const LIVE = /[@`$|\\]|#\d|\bgh-\d|:\/\/|www\.|[0-9a-f]{7,}|:[a-z0-9_+-]+:|\]\(|!\[|\[\^|\w\.\w+\/|(?:https?|ftp|mailto|xmpp|www)(?!\w)|^\/\w/iu;
const PUNCTUATION = /[*~[\]&<>\\|`$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
const BLOCK_START = /^(?:[-+#=>:]|\d+[.)](?=\s|$))/;
function entity(char) {
		return `&#${char.codePointAt(0)};`;
}
const PHRASE = /(?<=^\(?| \(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/;
function prose(text, limit = 600) {
		const set = oneLine(text, limit)
				.split(PHRASE)
				.map((part, at) => (at % 2 === 1 ? codeSpan(part.slice(1, -1), limit) : part.split(' ').map(calm).join(' ')))
				.join('');
		return set.replace(BLOCK_START, (start) => [...start].map((char) => (/\d/.test(char) ? char : entity(char))).join(''));
}
function calm(word) {
		return LIVE.test(word) ? codeSpan(word, 600) : word.replace(PUNCTUATION, entity);
}
function fenced(text, language = '', limit = 20_000) {
		const body = clip((0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__  .h)(visible(text), '\n'), limit);
		const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
		return `${fence}${language}\n${body}\n${fence}`;
}
function entities(text) {
		return visible(text).replace(/[&<>`*_~[\]!@#:|\\$]/g, entity);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function html(text) {
		return visible(text).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function xml(text) {
		return visible(text)
				.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
				.replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function scriptJson(value) {
		return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}
function datasetLine(line) {
		const one = line.replace(/[\r\n]+/g, ' ');
		return one
				.replace(/[`@<>]/g, unicodeEscape)
				.replace(UNSEEN, (char) => [...Array(char.length).keys()].map((at) => unicodeEscape(char[at] ?? '')).join(''));
}
function unicodeEscape(unit) {
		return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function ownLink(url) {
		if (url === undefined)
				return null;
		return /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/[\w./-]*)?(?:#[\w-]*)?$/.test(url)
				? url
				: null;
}


	}),

	69903:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		bi: () => (  nearMiss),
		h: () => (  suggestion),
		pA: () => (  nearest)
	});
	var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, candidates) {
		let best = null;
		let least = Math.max(2, Math.floor(word.length / 3)) + 1;
		const folded = word.slice(0, 100).toLowerCase();
		for (const candidate of candidates) {
				const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__  .Io)(folded, candidate.toLowerCase());
				if (d < least) {
						least = d;
						best = candidate;
				}
		}
		if (best !== null || folded.length < 3)
				return best;
		for (const candidate of candidates)
				if (candidate.toLowerCase().startsWith(folded))
						return candidate;
		return null;
}
function nearMiss(word, candidates) {
		const folded = word.slice(0, 100).toLowerCase();
		const most = Math.max(1, Math.floor(folded.length / 4));
		for (const candidate of candidates)
				if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__  .Io)(folded, candidate.toLowerCase()) <= most)
						return candidate;
		return null;
}
function suggestion(word, candidates) {
		const near = nearest(word, candidates);
		if (near !== null)
				return `; did you mean ${near}?`;
		return candidates.length > 0 && candidates.length <= 16 ? `; known: ${candidates.join(', ')}` : '';
}


	}),

	29466:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		k: () => (  errorText)
	});
function errorText(error) {
		return error instanceof Error ? error.message : String(error);
}


	}),

	29093:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Cp: () => (  OutsideError),
		FO: () => (  exitCodeOf),
		Vw: () => (  formatProblem),
		WU: () => (  show),
		Zw: () => (  Problems),
		dz: () => (  InputError),
		eb: () => (  UsageError),
		p4: () => (  InterruptedError)
	});
function formatProblem(problem) {
		const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
				.filter((part) => part !== undefined)
				.join(':');
		return [place, problem.key, problem.message].filter((part) => part !== undefined && part !== '').join(': ');
}
class InputError extends Error {
		problems;
		constructor(problems, options) {
				const list = (Array.isArray(problems) ? problems : [problems]).map(short);
				super(list.map(formatProblem).join('\n'), options);
				this.name = 'InputError';
				this.problems = list;
		}
}
const MOST_MESSAGE = 2_000;
const MOST_KEY = 300;
function short(problem) {
		const { key, message } = problem;
		if (message.length <= MOST_MESSAGE && (key === undefined || key.length <= MOST_KEY))
				return problem;
		return { ...problem, key: key === undefined ? undefined : cut(key, MOST_KEY), message: cut(message, MOST_MESSAGE) };
}
function cut(text, most) {
		return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
const SHOWN_PER_FILE = 20;
class Problems {
		#files = new Map();
		add(noted) {
				const problem = short(noted);
				const entry = this.#of(problem.file);
				if (entry.shown.length >= SHOWN_PER_FILE) {
						entry.more += 1;
						return;
				}
				const identity = `${problem.line}:${problem.column}:${problem.key}:${problem.message}`;
				if (entry.seen.has(identity))
						return;
				entry.seen.add(identity);
				entry.shown.push(problem);
		}
		leaveOff(file) {
				this.#of(file).isLeft = true;
		}
		#of(file) {
				const known = this.#files.get(file);
				if (known !== undefined)
						return known;
				const entry = { shown: [], seen: new Set(), more: 0, isLeft: false };
				this.#files.set(file, entry);
				return entry;
		}
		get any() {
				return this.#files.size > 0;
		}
		get count() {
				let sum = 0;
				for (const { shown, more } of this.#files.values())
						sum += shown.length + more;
				return sum;
		}
		get list() {
				return [...this.#files].flatMap(([file, { shown, more, isLeft }]) => {
						const inOrder = shown.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
						const message = `and ${isLeft ? `at least ${more} more; the rest was not read` : `${more} more`}`;
						return more === 0 ? inOrder : [...inOrder, { file, message }];
				});
		}
		throwIfAny() {
				if (this.any)
						throw new InputError(this.list);
		}
}
function show(value) {
		if (value === undefined)
				return 'nothing';
		let text;
		if (typeof value === 'string' && value.length > 80)
				text = JSON.stringify(value.slice(0, 80));
		else if (Array.isArray(value) && value.length > 8)
				text = `a list of ${value.length}`;
		else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
				const keys = Object.keys(value);
				text = `an object (${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''})`;
		}
		else
				text = jsonOf(value);
		return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function jsonOf(value) {
		try {
				return JSON.stringify(value) ?? String(value);
		}
		catch (error) {
				if (error instanceof RangeError)
						return Array.isArray(value) ? 'lists inside lists' : 'objects inside objects';
				throw error;
		}
}
class UsageError extends Error {
		name = 'UsageError';
}
class OutsideError extends Error {
		name = 'OutsideError';
}
class InterruptedError extends Error {
		name = 'InterruptedError';
}
function exitCodeOf(error) {
		if (error instanceof InputError || error instanceof UsageError)
				return 2;
		if (error instanceof InterruptedError)
				return 130;
		return 4;
}


	}),

	75447:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		w: () => (  openRedaction)
	});
const SHORTEST_SECRET = 8;
const MARK = '***';
const MOST_LAYERS = 6;
function openRedaction(secrets = []) {
		const needles = new Set();
		const add = (more) => {
				for (const secret of more)
						if (secret.length >= SHORTEST_SECRET)
								for (const needle of spellings(secret))
										needles.add(needle);
		};
		const isIn = (flat) => {
				for (const needle of needles)
						if (flat.includes(needle))
								return true;
				return false;
		};
		const text = (given) => {
				if (needles.size === 0 || given.length < SHORTEST_SECRET)
						return given;
				let layer = given;
				for (let depth = 0; depth < MOST_LAYERS; depth++) {
						if (isIn(flattened(layer)))
								return without(given, needles);
						const next = layer.replaceAll(ESCAPE, unescaped);
						if (next === layer)
								return given;
						layer = next;
				}
				return given;
		};
		const cut = (given) => {
				if (typeof given === 'string')
						return text(given);
				if (given === null || typeof given !== 'object')
						return given;
				if (Array.isArray(given))
						return given.map((item) => cut(item) ?? null);
				return Object.fromEntries(Object.entries(given).map(([key, item]) => [text(key), cut(item)]));
		};
		add(secrets);
		return { add, text, value: (given) => cut(given) };
}
function spellings(secret) {
		const bytes = Buffer.from(secret, 'utf8');
		const found = [secret, bytes.toString('hex')];
		for (const before of [0, 1, 2]) {
				const whole = Buffer.concat([Buffer.alloc(before), bytes]);
				const from = Math.ceil((before * 8) / 6);
				const to = Math.floor((whole.length * 8) / 6);
				for (const form of ['base64', 'base64url'])
						found.push(whole.toString(form).slice(from, to));
		}
		return found.map(flattened);
}
const BLANK = /[\s\\\u00ad\u200b-\u200d\u2060\ufeff]+/g;
function flattened(text) {
		return text.replaceAll(BLANK, '').toLowerCase();
}
const ESCAPE = /\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([bfnrt])|%([0-9a-f]{2})|&#x([0-9a-f]{1,8});|&#([0-9]{1,10});|&([a-z]{2,8});/gi;
const NAMED = new Map(Object.entries({
		amp: '&',
		apos: "'",
		ast: '*',
		bsol: '\\',
		colon: ':',
		comma: ',',
		commat: '@',
		dollar: '$',
		equals: '=',
		excl: '!',
		grave: '`',
		gt: '>',
		hat: '^',
		hyphen: '-',
		lbrack: '[',
		lcub: '{',
		lowbar: '_',
		lpar: '(',
		lsqb: '[',
		lt: '<',
		num: '#',
		percnt: '%',
		period: '.',
		plus: '+',
		quest: '?',
		quot: '"',
		rbrack: ']',
		rcub: '}',
		rpar: ')',
		rsqb: ']',
		semi: ';',
		sol: '/',
		verbar: '|',
}));
function unescaped(whole, ...groups) {
		const [unicode, byte, blank, percent, hex, decimal, name] = groups;
		const digits = unicode ?? byte ?? percent ?? hex;
		if (digits !== undefined)
				return ofCode(Number.parseInt(digits, 16), whole);
		if (decimal !== undefined)
				return ofCode(Number.parseInt(decimal, 10), whole);
		if (blank !== undefined)
				return ' ';
		return NAMED.get(name?.toLowerCase() ?? '') ?? whole;
}
function ofCode(code, whole) {
		return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : whole;
}
function without(given, needles) {
		const places = Uint32Array.from({ length: given.length }, (_, at) => at);
		let layer = { text: given, from: places, to: places.map((at) => at + 1) };
		const cuts = [];
		for (let depth = 0; depth < MOST_LAYERS; depth++) {
				find(layer, needles, cuts);
				const next = unfolded(layer);
				if (next === null)
						break;
				layer = next;
		}
		let text = '';
		let end = 0;
		for (const [from, to] of cuts.sort(([a], [b]) => a - b)) {
				if (from >= end)
						text += given.slice(end, from) + MARK;
				end = Math.max(end, to);
		}
		return text + given.slice(end);
}
function find({ text, from, to }, needles, cuts) {
		const places = [];
		let flat = '';
		let start = 0;
		const keep = (until) => {
				flat += text.slice(start, until);
				for (let at = start; at < until; at++)
						places.push(at);
		};
		for (const blank of text.matchAll(BLANK)) {
				keep(blank.index);
				start = blank.index + blank[0].length;
		}
		keep(text.length);
		flat = flat.replaceAll(/[A-Z]+/g, (upper) => upper.toLowerCase());
		for (const needle of needles) {
				for (let at = flat.indexOf(needle); at !== -1; at = flat.indexOf(needle, at + needle.length))
						cuts.push([from[places[at]], to[places[at + needle.length - 1]]]);
		}
}
function unfolded({ text, from, to }) {
		let next = '';
		const nextFrom = new Uint32Array(text.length);
		const nextTo = new Uint32Array(text.length);
		let start = 0;
		let isNew = false;
		const copy = (until) => {
				nextFrom.set(from.subarray(start, until), next.length);
				nextTo.set(to.subarray(start, until), next.length);
				next += text.slice(start, until);
		};
		for (const match of text.matchAll(ESCAPE)) {
				const [whole, ...groups] = match;
				const plain = unescaped(whole, ...groups);
				if (plain === whole)
						continue;
				isNew = true;
				copy(match.index);
				nextFrom[next.length] = from[match.index];
				start = match.index + whole.length;
				nextTo[next.length] = to[start - 1];
				next += plain;
		}
		if (!isNew)
				return null;
		copy(text.length);
		return { text: next, from: nextFrom.subarray(0, next.length), to: nextTo.subarray(0, next.length) };
}


	}),

	16604:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		h: () => (  withoutTrailing)
	});
function withoutTrailing(text, marks) {
		let end = text.length;
		while (end > 0 && marks.includes(text.charAt(end - 1)))
				end -= 1;
		return text.slice(0, end);
}


	}),

	45272:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L: () => (  wrap),
		M: () => (  wrapLines)
	});
function wrap(text, width, indent = '', first = indent) {
		const lines = [];
		let line = first;
		let empty = true;
		for (const word of text.split(/\s+/)) {
				if (word === '')
						continue;
				if (!empty && line.length + 1 + word.length > width) {
						lines.push(line);
						line = indent;
						empty = true;
				}
				line += empty ? word : ` ${word}`;
				empty = false;
		}
		return empty && lines.length === 0 ? '' : [...lines, line].join('\n');
}
function wrapLines(text, width) {
		return text
				.split('\n')
				.map((line) => {
				const own = /^ */.exec(line)[0];
				return line.length <= width ? line : wrap(line, width, `${own}  `, own);
		})
				.join('\n');
}


	}),

	58508:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		x: () => (  VERSION)
	});
const VERSION = '0.1.0';


	})

};
