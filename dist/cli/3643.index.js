export const id = 3643;
export const ids = [3643];
export const modules = {

	13643:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		I0: () => (  isMediaPart),
		MU: () => (  readingOf),
		eD: () => (  noteGone),
		l1: () => (  DSPY_LAYOUTS)
	});
const DSPY_LAYOUTS = ['chat-adapter@3'];
function readingOf({ inputVar, template, format, jinja, dspy }) {
		return { inputVar, template, format, jinja, dspy };
}
function noteGone({ path, named }, what, problems) {
		const message = `${what}. Renamed? Adapt ${named?.key ?? 'the prompt of the target'}`;
		problems.add(named === undefined ? { file: path, message } : { ...named, message: `${path} ${message}` });
}
function isMediaPart(part) {
		return typeof part !== 'string' && 'sha256' in part;
}


	})

};
