export const id = 324;
export const ids = [324];
export const modules = {

	80324:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		driftLines: () => (  driftLines)
	});
	var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9656);
	var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);


function driftLines(record) {
		return (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__  .W)(record).map((words) => `- 🟠 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .wD)(words)}`);
}


	}),

	8572:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$z: () => (  codeSpanHtml),
		TM: () => (  folded),
		wD: () => (  markdown)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function markdown(words, limit = 300) {
		return words
				.map((word) => typeof word === 'string' ? word : 'name' in word ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(word.name, 100) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(word.prose, limit))
				.join('');
}
function folded(title, body) {
		return body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function codeSpanHtml(text) {
		return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(text, 100).replace(/[^\w .-]/g, (char) => `&#${char.codePointAt(0)};`);
}


	}),

	9656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		W: () => (  driftSentences)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4222);


function driftSentences({ drift = {} }) {
		const several = Object.keys(drift).length > 1;
		return Object.entries(drift).flatMap(([target, templates]) => Object.entries(templates).flatMap(([template, { anchor, merges, lost, interval: range, alarm, provider }]) => {
				if (!alarm)
						return [];
				const where = several ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${template} of ${target}` : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${template}`;
				const asked = provider == null
						? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('')
						: (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(` The anchor was asked again today, so this is the merges' part; the provider's is ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(provider)}.`);
				return [
						(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `Since ${anchor} (${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  ._d)(merges, 'merge'))}) main lost ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(lost))} points at ${where} (${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .YP)(range))}): small losses add up that no pull request alone has to show.${asked}`,
				];
		}));
}


	})

};
