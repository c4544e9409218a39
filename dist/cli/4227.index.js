export const id = 4227;
export const ids = [4227];
export const modules = {

	44227:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		renderJUnit: () => (  renderJUnit)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65919);
	var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4222);
	var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1723);
	var _template_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85767);






function templateCases(target, result) {
		return Object.entries(result.templates).map(([name, template]) => {
				const message = `${(0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .WM)(template)}: ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_4__  .pj)((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(template))}`;
				const tag = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Bv)(template)
						? 'failure'
						: template.verdict === 'inconclusive' || template.verdict === 'regressed'
								? 'skipped'
								: null;
				return { classname: target, name, ...(tag === null ? {} : { outcome: { tag, message } }) };
		});
}
function brokenCases(target, result) {
		return result.regressions.map((item) => {
				const exhibit = result.exhibits.find((one) => one.case === item.case && one.template === item.template);
				const counts = result.templates[item.template] !== undefined && (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Bv)(result.templates[item.template]);
				const text = [
						exhibit?.input === undefined ? '' : `Asked: ${exhibit.input}`,
						exhibit?.baseOutput === undefined ? '' : `Before: ${exhibit.baseOutput}`,
						exhibit?.headOutput === undefined ? '' : `After: ${exhibit.headOutput}`,
						exhibit?.reason === undefined ? '' : `Why: ${exhibit.reason}`,
				].filter((line) => line !== '');
				const message = `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  .fN)(item.base)} before, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  .fN)(item.head)} after`;
				return {
						classname: `${target}.${item.template}`,
						name: item.case,
						outcome: {
								tag: counts ? 'failure' : 'skipped',
								message,
								text: text.join('\n') || undefined,
						},
				};
		});
}
function criticalCases(target, result) {
		return (result.critical ?? []).map((item) => {
				const tag = item.verdict === 'broken' ? 'failure' : item.verdict === 'held' ? null : 'skipped';
				return {
						classname: `${target}.critical`,
						name: item.case,
						...(tag === null ? {} : { outcome: { tag, message: `${item.verdict}: ${item.detail}` } }),
				};
		});
}
function excused(record, cases) {
		const { accepted } = record;
		if (accepted === null)
				return cases;
		return cases.map((item) => item.outcome?.tag === 'failure'
				? { ...item, outcome: { tag: 'skipped', message: `accepted by ${accepted.by}: ${item.outcome.message}` } }
				: item);
}
function testCase({ classname, name, outcome }) {
		const open = `    <testcase classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(classname)}" name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(name)}"`;
		if (outcome === undefined)
				return `${open}/>`;
		const text = outcome.text === undefined || outcome.tag === 'skipped' ? '/>' : `>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(outcome.text)}</${outcome.tag}>`;
		return `${open}><${outcome.tag} message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(outcome.message)}"${text}</testcase>`;
}
function suite(name, cases) {
		const of = (tag) => cases.filter(({ outcome }) => outcome?.tag === tag).length;
		return [
				`  <testsuite name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(name)}" tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}">`,
				...cases.map(testCase),
				'  </testsuite>',
		].join('\n');
}
function renderJUnit(record) {
		const headline = (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_4__  .pj)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__  .g)(record));
		const suites = Object.entries(record.targets).map(([name, target]) => ({
				name,
				cases: excused(record, [
						...templateCases(name, target),
						...criticalCases(name, target),
						...brokenCases(name, target),
				]),
		}));
		if (suites.length === 0) {
				const tag = record.verdict === 'error' ? 'error' : record.exitCode === 0 ? 'skipped' : 'failure';
				const text = record.problems === undefined || record.problems.length === 0 ? undefined : record.problems.join('\n');
				suites.push({
						name: 'plumbline',
						cases: [{ classname: 'plumbline', name: 'gate', outcome: { tag, message: headline, text } }],
				});
		}
		const all = suites.flatMap(({ cases }) => cases);
		const of = (tag) => all.filter(({ outcome }) => outcome?.tag === tag).length;
		return [
				'<?xml version="1.0" encoding="UTF-8"?>',
				`<testsuites name="plumbline: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(headline)}" tests="${all.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}">`,
				...suites.map(({ name, cases }) => suite(name, cases)),
				'</testsuites>',
				'',
		].join('\n');
}


	})

};
