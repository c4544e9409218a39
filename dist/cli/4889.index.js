export const id = 4889;
export const ids = [4889];
export const modules = {

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
