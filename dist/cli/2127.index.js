export const id = 2127;
export const ids = [2127];
export const modules = {

	32127:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		isDriftMark: () => (  isDriftMark),
		isWatched: () => (  isWatched),
		keepDriftMark: () => (  keepDriftMark)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67878);



const NAME = /^watched-(\d{4}-\d{2}-\d{2})$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 7;
function isDriftMark(name) {
		return NAME.test(name);
}
function keepDriftMark(dir, now) {
		(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(dir);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `watched-${now.slice(0, 10)}`), '');
		for (const name of marks(dir))
				if (!isRecent(name, now))
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
}
function isWatched(dir, now) {
		return marks(dir).some((name) => isRecent(name, now));
}
function isRecent(name, now) {
		const age = Date.parse(now) - Date.parse(NAME.exec(name)?.[1] ?? '');
		return age >= 0 && age <= DAYS * DAY_MS;
}
function marks(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter(isDriftMark);
		}
		catch {
				return [];
		}
}


	})

};
