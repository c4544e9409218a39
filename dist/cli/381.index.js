export const id = 381;
export const ids = [381];
export const modules = {

	70381:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		keepCompiled: () => (  keepCompiled)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
	var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
	var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
	var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67878);





function keepCompiled(env) {
		if (env['CI'] || env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_COMPILE_CACHE'])
				return;
		const folder = cacheFolder(env);
		if (folder === null)
				return;
		node_module__WEBPACK_IMPORTED_MODULE_1__.enableCompileCache?.(folder);
}
function cacheFolder(env) {
		const given = env['XDG_CACHE_HOME'];
		const caches = given && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache');
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(caches, 'plumbline', 'compiled');
		if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
				return null;
		try {
				(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__  .f)(folder);
				return [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)].every(isOwn) ? folder : null;
		}
		catch {
				return null;
		}
}
function isOwn(path) {
		const { mode, uid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
		const isFolder = (mode & 0o170000) === 0o040000;
		const me = process.getuid?.();
		return isFolder && (me === undefined || (uid === me && (mode & 0o022) === 0));
}


	}),

	67878:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		f: () => (  makeFolder)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function makeFolder(dir) {
		const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir);
		if (isFolder(at))
				return;
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at)
				makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(at);
		}
		catch (error) {
				if (!isFolder(at))
						throw error;
		}
}
function isFolder(path) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


	})

};
