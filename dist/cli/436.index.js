export const id = 436;
export const ids = [436];
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

	21691:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Yz: () => (  debug),
	z3: () => (  error),
	V4: () => (  getInput),
	Gu: () => (  getState),
	pq: () => (  info),
	_o: () => (  isDebug),
	lm: () => (  notice),
	LZ: () => (  saveState),
	uH: () => (  setOutput),
	Pq: () => (  setSecret),
	z: () => (  summary),
	$e: () => (  warning)
});


var external_os_ = __webpack_require__(70857);
;
function utils_toCommandValue(input) {
		if (input === null || input === undefined) {
				return '';
		}
		else if (typeof input === 'string' || input instanceof String) {
				return input;
		}
		return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
		if (!Object.keys(annotationProperties).length) {
				return {};
		}
		return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
		};
}
//# sourceMappingURL=utils.js.map
;


function command_issueCommand(command, properties, message) {
		const cmd = new Command(command, properties, message);
		process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
		command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
		constructor(command, properties, message) {
				if (!command) {
						command = 'missing.command';
				}
				this.command = command;
				this.properties = properties;
				this.message = message;
		}
		toString() {
				let cmdStr = CMD_STRING + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
						cmdStr += ' ';
						let first = true;
						for (const key in this.properties) {
								if (this.properties.hasOwnProperty(key)) {
										const val = this.properties[key];
										if (val) {
												if (first) {
														first = false;
												}
												else {
														cmdStr += ',';
												}
												cmdStr += `${key}=${escapeProperty(val)}`;
										}
								}
						}
				}
				cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
				return cmdStr;
		}
}
function escapeData(s) {
		return utils_toCommandValue(s)
				.replace(/%/g, '%25')
				.replace(/\r/g, '%0D')
				.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
		return utils_toCommandValue(s)
				.replace(/%/g, '%25')
				.replace(/\r/g, '%0D')
				.replace(/\n/g, '%0A')
				.replace(/:/g, '%3A')
				.replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
var external_crypto_ = __webpack_require__(76982);
var external_fs_ = __webpack_require__(79896);
;




function file_command_issueFileCommand(command, message) {
		const filePath = process.env[`GITHUB_${command}`];
		if (!filePath) {
				throw new Error(`Unable to find environment variable for file command ${command}`);
		}
		if (!external_fs_.existsSync(filePath)) {
				throw new Error(`Missing file at path: ${filePath}`);
		}
		external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
				encoding: 'utf8'
		});
}
function file_command_prepareKeyValueMessage(key, value) {
		const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
		const convertedValue = utils_toCommandValue(value);
		if (key.includes(delimiter)) {
				throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
		}
		if (convertedValue.includes(delimiter)) {
				throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
		}
		return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
var external_path_ = __webpack_require__(16928);
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
		function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
		return new (P || (P = Promise))(function (resolve, reject) {
				function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
				function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
				function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
				step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
		constructor() {
				this._buffer = '';
		}
		filePath() {
				return __awaiter(this, void 0, void 0, function* () {
						if (this._filePath) {
								return this._filePath;
						}
						const pathFromEnv = process.env[SUMMARY_ENV_VAR];
						if (!pathFromEnv) {
								throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
						}
						try {
								yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
						}
						catch (_a) {
								throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
						}
						this._filePath = pathFromEnv;
						return this._filePath;
				});
		}
		wrap(tag, content, attrs = {}) {
				const htmlAttrs = Object.entries(attrs)
						.map(([key, value]) => ` ${key}="${value}"`)
						.join('');
				if (!content) {
						return `<${tag}${htmlAttrs}>`;
				}
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
		}
		write(options) {
				return __awaiter(this, void 0, void 0, function* () {
						const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
						const filePath = yield this.filePath();
						const writeFunc = overwrite ? writeFile : appendFile;
						yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
						return this.emptyBuffer();
				});
		}
		clear() {
				return __awaiter(this, void 0, void 0, function* () {
						return this.emptyBuffer().write({ overwrite: true });
				});
		}
		stringify() {
				return this._buffer;
		}
		isEmptyBuffer() {
				return this._buffer.length === 0;
		}
		emptyBuffer() {
				this._buffer = '';
				return this;
		}
		addRaw(text, addEOL = false) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
		}
		addEOL() {
				return this.addRaw(external_os_.EOL);
		}
		addCodeBlock(code, lang) {
				const attrs = Object.assign({}, (lang && { lang }));
				const element = this.wrap('pre', this.wrap('code', code), attrs);
				return this.addRaw(element).addEOL();
		}
		addList(items, ordered = false) {
				const tag = ordered ? 'ol' : 'ul';
				const listItems = items.map(item => this.wrap('li', item)).join('');
				const element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
		}
		addTable(rows) {
				const tableBody = rows
						.map(row => {
						const cells = row
								.map(cell => {
								if (typeof cell === 'string') {
										return this.wrap('td', cell);
								}
								const { header, data, colspan, rowspan } = cell;
								const tag = header ? 'th' : 'td';
								const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
								return this.wrap(tag, data, attrs);
						})
								.join('');
						return this.wrap('tr', cells);
				})
						.join('');
				const element = this.wrap('table', tableBody);
				return this.addRaw(element).addEOL();
		}
		addDetails(label, content) {
				const element = this.wrap('details', this.wrap('summary', label) + content);
				return this.addRaw(element).addEOL();
		}
		addImage(src, alt, options) {
				const { width, height } = options || {};
				const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
				const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
				return this.addRaw(element).addEOL();
		}
		addHeading(text, level) {
				const tag = `h${level}`;
				const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
						? tag
						: 'h1';
				const element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
		}
		addSeparator() {
				const element = this.wrap('hr', null);
				return this.addRaw(element).addEOL();
		}
		addBreak() {
				const element = this.wrap('br', null);
				return this.addRaw(element).addEOL();
		}
		addQuote(text, cite) {
				const attrs = Object.assign({}, (cite && { cite }));
				const element = this.wrap('blockquote', text, attrs);
				return this.addRaw(element).addEOL();
		}
		addLink(text, href) {
				const element = this.wrap('a', text, { href });
				return this.addRaw(element).addEOL();
		}
}
const _summary = new Summary();
const markdownSummary = (  null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;

function toPosixPath(pth) {
		return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
		return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
		return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
		function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
		return new (P || (P = Promise))(function (resolve, reject) {
				function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
				function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
				function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
				step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
};






var ExitCode;
(function (ExitCode) {
		ExitCode[ExitCode["Success"] = 0] = "Success";
		ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
		const convertedVal = toCommandValue(val);
		process.env[name] = convertedVal;
		const filePath = process.env['GITHUB_ENV'] || '';
		if (filePath) {
				return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
		}
		issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
		command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
		const filePath = process.env['GITHUB_PATH'] || '';
		if (filePath) {
				issueFileCommand('PATH', inputPath);
		}
		else {
				issueCommand('add-path', {}, inputPath);
		}
		process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
		const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
		if (options && options.required && !val) {
				throw new Error(`Input required and not supplied: ${name}`);
		}
		if (options && options.trimWhitespace === false) {
				return val;
		}
		return val.trim();
}
function getMultilineInput(name, options) {
		const inputs = getInput(name, options)
				.split('\n')
				.filter(x => x !== '');
		if (options && options.trimWhitespace === false) {
				return inputs;
		}
		return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
		const trueValue = ['true', 'True', 'TRUE'];
		const falseValue = ['false', 'False', 'FALSE'];
		const val = getInput(name, options);
		if (trueValue.includes(val))
				return true;
		if (falseValue.includes(val))
				return false;
		throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
				`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
		const filePath = process.env['GITHUB_OUTPUT'] || '';
		if (filePath) {
				return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
		}
		process.stdout.write(external_os_.EOL);
		command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
function setCommandEcho(enabled) {
		issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
		process.exitCode = ExitCode.Failure;
		error(message);
}
function isDebug() {
		return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
		command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
		command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
		command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
		command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
		process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
		issue('group', name);
}
function endGroup() {
		issue('endgroup');
}
function group(name, fn) {
		return core_awaiter(this, void 0, void 0, function* () {
				startGroup(name);
				let result;
				try {
						result = yield fn();
				}
				finally {
						endGroup();
				}
				return result;
		});
}
function saveState(name, value) {
		const filePath = process.env['GITHUB_STATE'] || '';
		if (filePath) {
				return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
		}
		command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
function getState(name) {
		return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
		return core_awaiter(this, void 0, void 0, function* () {
				return yield OidcClient.getIDToken(aud);
		});
}




//# sourceMappingURL=core.js.map

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
