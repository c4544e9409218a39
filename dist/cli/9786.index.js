export const id = 9786;
export const ids = [9786,9103];
export const modules = {

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

	99786:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		isTrendFile: () => (  isTrendFile),
		keepTrend: () => (  keepTrend),
		keptTrend: () => (  keptTrend)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79103);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);




const NAME = /^trend-[\w-]+\.jsonl$/;
const RUNS = 60;
const MOST_BYTES = 512 * 1024;
function isTrendFile(name) {
		return NAME.test(name);
}
function keepTrend(dir, points) {
		const [first] = points;
		if (first === undefined)
				return;
		const stamp = first.at.replaceAll(/[^0-9TZ]/g, '');
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(dir, `trend-${stamp}-${first.sha.slice(0, 12)}.jsonl`, (0,_record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__.formatPoints)(points));
		for (const old of names(dir).slice(0, -RUNS))
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, old), { force: true });
}
function keptTrend(dir) {
		return names(dir)
				.slice(-RUNS)
				.flatMap((name) => {
				const text = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(dir, name, MOST_BYTES);
				return text === null ? [] : (0,_record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__.parsePoints)(text);
		});
}
function names(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter(isTrendFile).sort();
		}
		catch {
				return [];
		}
}


	}),

	79103:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		formatPoints: () => (  formatPoints),
		parsePoints: () => (  parsePoints),
		pointsOf: () => (  pointsOf),
		trendOf: () => (  trendOf)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
	var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90676);


const KEPT = 20;
const POINT = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
		sha: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(64),
		at: zod__WEBPACK_IMPORTED_MODULE_2__  .w$(),
		target: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(200),
		template: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(200),
		digest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(80),
		level: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100),
		n: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().positive(),
});
function pointsOf(levels, { sha, at }) {
		return Object.entries(levels).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { digest, head, measured }]) => head === null || measured === 0 ? [] : [{ sha, at, target, template, digest, level: head, n: measured }]));
}
function formatPoints(points) {
		return (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__  .i7)(points);
}
function parsePoints(text) {
		return text.split('\n').flatMap((line) => {
				try {
						const read = POINT.safeParse(JSON.parse(line));
						return read.success ? [read.data] : [];
				}
				catch {
						return [];
				}
		});
}
function trendOf(points, levels) {
		const sorted = [...points].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
		return Object.entries(levels).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { digest }]) => {
				const own = sorted.filter((point) => point.target === target && point.template === template && point.digest === digest);
				return [...new Map(own.map((point) => [point.sha, point])).values()].slice(-KEPT);
		}));
}


	})

};
