export const id = 9992;
export const ids = [9992,324];
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

	30982:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	W$: () => (  COMMENT_LIMIT),
	Jt: () => (  SUMMARY_LIMIT),
	UV: () => (  firstLines),
	st: () => (  fittingBody),
	N8: () => (  fittingComment),
	qr: () => (  footer),
	gH: () => (  problemList)
});

var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
var headline = __webpack_require__(2251);
var marker = __webpack_require__(78729);
var push_history = __webpack_require__(23714);
var situation = __webpack_require__(1723);
;
const LADDER = [
		{ exhibits: 6, text: 900, details: true, rows: true, list: 100 },
		{ exhibits: 3, text: 900, details: true, rows: true, list: 50 },
		{ exhibits: 3, text: 450, details: true, rows: true, list: 50 },
		{ exhibits: 3, text: 200, details: true, rows: true, list: 20 },
		{ exhibits: 0, text: 0, details: true, rows: true, list: 20 },
		{ exhibits: 0, text: 0, details: false, rows: true, list: 10 },
		{ exhibits: 0, text: 0, details: false, rows: false, list: 3 },
];

var markdown = __webpack_require__(8572);
;








const COMMENT_LIMIT = 65_000;
const SUMMARY_LIMIT = 250_000;
const ICON = {
		pass: '🟢',
		improved: '🟢',
		regressed: '🔴',
		accepted: '🟠',
		'tuned-set': '🔴',
		'order-skipped': '🔴',
		inconclusive: '🟡',
		'not-measured': '',
		skipped: '⚪',
		error: '⛔',
};
function icon(record) {
		return withoutGreen(record, ICON[(0,situation ._7)(record)]);
}
function withoutGreen({ provenance }, text) {
		return provenance.measuredBy === 'pull-request' ? text.replaceAll(ICON.pass, ICON.skipped) : text;
}
function whoMeasured({ provenance }) {
		if (provenance.measuredBy !== 'pull-request')
				return '';
		return 'Whoever opened the pull request could have written this record, so it informs a reviewer and decides nothing.';
}
function footer(record) {
		const run = (0,report_escape .RL)(record.provenance.runUrl);
		const report = (0,report_escape .RL)(record.provenance.reportUrl);
		const links = [
				run === null ? '' : `[run](${run})`,
				report === null ? '' : `[full report](${report})`,
				record.redacted ? 'case and model text is redacted' : '',
		].filter((part) => part !== '');
		return links.length === 0 ? '' : `<sub>${links.join(' · ')}</sub>`;
}
function problemList(record, list) {
		const problems = record.problems ?? [];
		if (problems.length === 0)
				return [];
		const more = problems.length > list ? `\nand ${(0,format_numbers .U9)(problems.length - list)} more` : '';
		return [
				(0,report_escape .OF)(problems
						.slice(0, list)
						.map((problem) => (0,report_escape .TN)(problem, 400))
						.join('\n') + more, 'text'),
		];
}
function firstLines(record) {
		const title = [icon(record), (0,markdown .wD)((0,headline .g)(record))].filter((part) => part !== '').join(' ');
		return [`### ${title}`, whoMeasured(record)].filter((part) => part !== '').join('\n\n');
}
function fittingComment(record, limit, sections) {
		const room = Math.min(limit, COMMENT_LIMIT);
		for (const depth of LADDER) {
				const text = `${(0,marker .x)(record.verdict, record.provenance.config)}\n${withoutGreen(record, sections(record, depth))}\n\n${(0,push_history .Jo)(record)}\n`;
				if (text.length < room)
						return text;
		}
		return `${(0,marker .x)(record.verdict, record.provenance.config)}\n${(0,report_escape .$Q)(`${icon(record)} ${(0,markdown .wD)((0,headline .g)(record), 100)}`.trim(), Math.max(80, room - 200))}\n`;
}
function fittingBody(record, limit, sections) {
		for (const depth of [{ exhibits: 20, text: 4_000, details: true, rows: true, list: 300 }, ...LADDER]) {
				const text = `${withoutGreen(record, sections(record, depth))}\n`;
				if (text.length < limit)
						return text;
		}
		return `${(0,report_escape .$Q)((0,markdown .wD)((0,headline .g)(record), 100), 500)}\n`;
}


	}),

	12587:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		G: () => (  trend),
		b: () => (  history)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);
	var _trend_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42274);



function trend(record) {
		return (0,_trend_lines_js__WEBPACK_IMPORTED_MODULE_1__  .j)(record)
				.map(({ target, template, points: past, head }) => {
				const place = Object.keys(record.targets).length > 1
						? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(target, 100)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(template, 100)}`
						: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(template, 100);
				return `- ${place}: ${past.map(({ level }) => (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(level)).join(' → ')}; this change ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(head)}`;
		})
				.join('\n');
}
const VERDICT_ICON = {
		pass: '🟢',
		regressed: '🔴',
		inconclusive: '🟡',
		skipped: '⚪',
		error: '⛔',
};
function history(record) {
		return [...(record.history ?? [])]
				.reverse()
				.slice(0, 20)
				.map((entry) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(entry.sha))} ${VERDICT_ICON[entry.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(entry.summary, 200)}`)
				.join('\n');
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

	28261:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S: () => (  newCases),
		a: () => (  rulerSection)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);


function rulerSection(record, depth) {
		const { moved } = record.ruler;
		if (moved.length === 0)
				return [];
		const items = moved
				.slice(0, depth.list)
				.map((move) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(move.path, 120)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(move.what, 40)}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(move.change, 600)}`);
		const more = moved.length > depth.list ? [`- and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(moved.length - depth.list)} more`] : [];
		return [
				`📏 **The ruler moved.** This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on:`,
				[...items, ...more].join('\n'),
		];
}
function newCases(record) {
		return Object.entries(record.targets).flatMap(([name, target]) => {
				if (target.newCases === undefined)
						return [];
				const rows = Object.entries(target.newCases.templates).map(([id, item]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(id, 100)} | ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(item.n)} | ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(item.base)} | ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(item.head)} |`);
				return [
						`${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  ._d)(target.newCases.n, 'new case')} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(name, 100)}, scored with the base branch’s templates and kept apart from the verdict:`,
						['| template | n | base | head |', '| :-- | --: | --: | --: |', ...rows].join('\n'),
				];
		});
}


	}),

	64438:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C: () => (  untouchedSections)
	});
	var _drift_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80324);
	var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30982);
	var _history_and_trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12587);
	var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
	var _ruler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28261);





function untouchedSections(record, depth) {
		return [
				(0,_frame_js__WEBPACK_IMPORTED_MODULE_1__  .UV)(record),
				(0,_drift_lines_js__WEBPACK_IMPORTED_MODULE_0__.driftLines)(record).join('\n'),
				...(0,_frame_js__WEBPACK_IMPORTED_MODULE_1__  .gH)(record, depth.list),
				...(0,_ruler_js__WEBPACK_IMPORTED_MODULE_4__  .a)(record, depth),
				depth.details ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__  .TM)('Earlier pushes', (0,_history_and_trend_js__WEBPACK_IMPORTED_MODULE_2__  .b)(record)) : '',
				(0,_frame_js__WEBPACK_IMPORTED_MODULE_1__  .qr)(record),
		]
				.filter((part) => part !== '')
				.join('\n\n');
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


	}),

	42274:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		j: () => (  trendLines)
	});
const SHOWN = 8;
function trendLines(record) {
		const all = record.operational.trend ?? [];
		return Object.entries(record.targets).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { head }]) => {
				const points = all.filter((point) => point.target === target && point.template === template).slice(-SHOWN);
				return points.length === 0 ? [] : [{ target, template, points, head }];
		}));
}


	}),

	49992:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	REPORTS: () => (  REPORTS)
});

var comment_frame = __webpack_require__(30982);
var untouched = __webpack_require__(64438);
var html_frame = __webpack_require__(53490);
var pins = __webpack_require__(15937);
var trend = __webpack_require__(7038);
;



function renderUntouchedHtml(record) {
		return (0,html_frame .Q)(record, [
				['ruler', 'Ruler moved', (0,pins .bq)(record)],
				['operations', 'Speed and cost', (0,pins .zU)(record)],
				['trend', 'Trend', (0,trend .G)(record)],
				['history', 'Earlier pushes', (0,pins .b6)(record)],
				['pins', 'Pins', (0,pins .hm)(record)],
		], { targets: [] });
}

;



const REPORTS = {
		html: renderUntouchedHtml,
		comment: (record) => (0,comment_frame .N8)(record, comment_frame .W$, untouched .C),
		summary: (record) => (0,comment_frame .st)(record, comment_frame .Jt, untouched .C),
};


	})

};
