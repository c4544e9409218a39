export const id = 9518;
export const ids = [9518,4889];
export const modules = {

	47137:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		keepRecord: () => (  keepRecord),
		storedRecord: () => (  storedRecord)
	});
	var _escalation_usable_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54317);
	var _record_parse_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14889);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);




function fileOf(digest) {
		const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
		return hex === undefined ? null : `records/${hex}.json`;
}
function keepRecord(dir, record) {
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(dir, fileOf((0,_escalation_usable_attempts_js__WEBPACK_IMPORTED_MODULE_0__  .kd)(record)), JSON.stringify(record));
}
function storedRecord(dir, digest) {
		const file = fileOf(digest);
		const text = file === null ? null : (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(dir, file, _record_parse_record_js__WEBPACK_IMPORTED_MODULE_1__.MOST_RECORD_BYTES);
		if (file === null || text === null)
				return null;
		try {
				const record = (0,_record_parse_record_js__WEBPACK_IMPORTED_MODULE_1__.parseRecord)(file, Buffer.from(text));
				return (0,_escalation_usable_attempts_js__WEBPACK_IMPORTED_MODULE_0__  .kd)(record) === digest ? record : null;
		}
		catch (error) {
				if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz)
						return null;
				throw error;
		}
}


	}),

	88421:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		mG: () => (  makeRealFolders),
		rM: () => (  readPlain),
		yi: () => (  writePlain)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67878);



const AS_IT_IS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readPlain(dir, name, most) {
		try {
				if (!foldersOf(name).every((folder) => isRealFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder))))
						return null;
				const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), AS_IT_IS);
				try {
						const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
						return found.isFile() && found.size <= most ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : null;
				}
				finally {
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				}
		}
		catch {
				return null;
		}
}
function writePlain(dir, name, text, mode = 0o666) {
		makeRealFolders(dir, name);
		const part = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${name}.${process.pid}.part`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { force: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(part, text, { flag: 'wx', mode, flush: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
}
function makeRealFolders(dir, name) {
		(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(dir);
		for (const folder of foldersOf(name)) {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder);
				if (isRealFolder(path))
						continue;
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
				(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(path);
		}
}
function foldersOf(name) {
		const parts = name.split('/').slice(0, -1);
		return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
function isRealFolder(path) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
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


	})

};
