export const id = 2127;
export const ids = [2127];
export const modules = {

	32127:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		isDriftMark: () => (  isDriftMark),
		isWatched: () => (  isWatched),
		keepDriftMark: () => (  keepDriftMark),
		openWatch: () => (  openWatch)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88421);



const NAME = /^watched-(\d{4}-\d{2}-\d{2})$/;
const UNDER_WAY = /^watching-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 7;
const OPEN_DAYS = 30;
function isDriftMark(name) {
		return NAME.test(name) || UNDER_WAY.test(name);
}
function keepDriftMark(dir, now) {
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_2__  .yi)(dir, `watched-${now.slice(0, 10)}`, '');
		for (const name of marks(dir))
				if (!isRecent(name, now))
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
}
function isWatched(dir, now) {
		return marks(dir).some((name) => isRecent(name, now));
}
function openWatch(dir) {
		return {
				begun(now) {
						const times = under(dir).map((name) => timeOf(name));
						const recent = times.filter((at) => isWithin(at, now, OPEN_DAYS)).sort();
						return recent[0] ?? null;
				},
				begin(at) {
						const seconds = new Date(at).toISOString().slice(0, 19);
						(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_2__  .yi)(dir, `watching-${seconds.replaceAll(':', '-')}Z`, '');
				},
				end() {
						for (const name of under(dir))
								(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
				},
		};
}
function timeOf(name) {
		const [, day, hour, minute, second] = UNDER_WAY.exec(name);
		return `${day}T${hour}:${minute}:${second}.000Z`;
}
function under(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter((name) => UNDER_WAY.test(name));
		}
		catch {
				return [];
		}
}
function isWithin(at, now, days) {
		const age = Date.parse(now) - Date.parse(at);
		return age >= 0 && age <= days * DAY_MS;
}
function isRecent(name, now) {
		return isWithin(NAME.exec(name)?.[1] ?? '', now, DAYS);
}
function marks(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter((name) => NAME.test(name));
		}
		catch {
				return [];
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


	})

};
