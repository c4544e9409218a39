export const id = 9361;
export const ids = [9361];
export const modules = {

	19361:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		renderOtel: () => (  renderOtel)
	});
	var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58508);
	var _otlp_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13396);


function renderOtel(record) {
		const { provenance, operational } = record;
		return (0,_otlp_events_js__WEBPACK_IMPORTED_MODULE_0__  .k)(evaluationsOf(record), {
				version: provenance.engine === '' ? _version_js__WEBPACK_IMPORTED_MODULE_1__  .x : provenance.engine,
				at: operational.finishedAt,
				resource: {
						'vcs.repository.name': provenance.repository,
						'vcs.change.id': provenance.pullRequest === undefined ? undefined : String(provenance.pullRequest),
						'vcs.ref.base.revision': said(provenance.base.sha),
						'vcs.ref.head.revision': said(provenance.head.sha),
				},
		});
}
function said(text) {
		return text === '' ? undefined : text;
}
function* evaluationsOf(record) {
		for (const [target, result] of Object.entries(record.targets)) {
				const told = new Map(result.exhibits.map((exhibit) => [keyOf(exhibit.template, exhibit.case), exhibit]));
				const rows = result.cases ?? [];
				const isHeldOut = ({ split }) => split === 'holdout';
				for (const row of rows)
						if (!isHeldOut(row))
								yield* scoresOf(row, target, { result, told, isNamed: true });
				for (const row of rows)
						if (isHeldOut(row))
								yield* scoresOf(row, target, { result, told, isNamed: false });
		}
}
function keyOf(template, id) {
		return `${template}\0${id}`;
}
function* scoresOf(row, target, { result, told, isNamed }) {
		for (const [name, [base, head]] of Object.entries(row.scores)) {
				const template = Object.hasOwn(result.templates, name) ? result.templates[name] : undefined;
				const exhibit = isNamed ? told.get(keyOf(name, row.case)) : undefined;
				for (const [arm, score] of [['base', base], ['head', head]]) {
						const isMissing = score === null && arm === 'head' && exhibit?.kind === 'unscored';
						if (score === null && !isMissing)
								continue;
						yield {
								name,
								score,
								passed: passedBy(score, arm, { isBinary: template?.binary === true, kind: exhibit?.kind }),
								explanation: arm === 'head' ? exhibit?.reason : undefined,
								error: isMissing ? (exhibit?.code ?? 'unscored') : undefined,
								model: result.models[arm],
								own: { target, arm, case: isNamed ? row.case : undefined, split: isNamed ? undefined : 'holdout' },
						};
				}
		}
}
function passedBy(score, arm, { isBinary, kind }) {
		if (score === null)
				return undefined;
		if (isBinary && (score === 0 || score === 1))
				return score === 1;
		switch (kind) {
				case 'broken':
				case 'failing':
				case 'critical':
						return arm === 'head' ? false : undefined;
				case 'fixed':
						return arm === 'head';
				case 'unscored':
				case undefined:
						return undefined;
		}
}


	}),

	13396:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		k: () => (  evaluationEvents)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const LONGEST_LINE = 512 * 1024;
const MOST_EXPLANATION = 4_000;
const MOST_NAME = 500;
const INFO = 9;
const NAME = 'gen_ai.evaluation.result';
function evaluationEvents(evaluations, source) {
		const time = Date.parse(source.at);
		const nanos = Number.isNaN(time) || time < 0 ? '0' : `${time}000000`;
		const lines = [];
		let records = [];
		let length = 0;
		const close = () => {
				if (records.length > 0)
						lines.push(lineOf(records, source));
				records = [];
				length = 0;
		};
		for (const evaluation of evaluations) {
				const record = JSON.stringify(recordOf(evaluation, nanos));
				if (length + record.length > LONGEST_LINE)
						close();
				records.push(record);
				length += record.length + 1;
		}
		close();
		return lines.map((line) => `${line}\n`).join('');
}
function lineOf(records, { version, resource }) {
		const about = { 'service.name': 'plumbline', 'service.version': version, ...resource };
		const head = JSON.stringify({ attributes: attributesOf(Object.entries(about)) });
		const scope = JSON.stringify({ name: 'plumbline', version });
		return `{"resourceLogs":[{"resource":${head},"scopeLogs":[{"scope":${scope},"logRecords":[${records.join(',')}]}]}]}`;
}
function recordOf(evaluation, nanos) {
		const { name, score, passed, explanation, error, responseId, traceId, model, own } = evaluation;
		return {
				timeUnixNano: nanos,
				observedTimeUnixNano: nanos,
				severityNumber: INFO,
				eventName: NAME,
				...(traceId === undefined ? {} : { traceId }),
				attributes: attributesOf([
						['gen_ai.evaluation.name', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(name, MOST_NAME)],
						['gen_ai.evaluation.score.value', score ?? undefined],
						['gen_ai.evaluation.score.label', passed === undefined ? undefined : passed ? 'pass' : 'fail'],
						['gen_ai.evaluation.explanation', explanation === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(explanation, MOST_EXPLANATION)],
						['gen_ai.response.id', responseId === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(responseId, MOST_NAME)],
						['gen_ai.request.model', model === undefined || model === '' ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(model, MOST_NAME)],
						['error.type', error === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(error, MOST_NAME)],
						...Object.entries(own).map(([key, value]) => [
								`plumbline.${key}`,
								typeof value === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(value, MOST_NAME) : value,
						]),
				]),
		};
}
function attributesOf(entries) {
		return entries.flatMap(([key, value]) => {
				if (value === undefined)
						return [];
				if (typeof value === 'string')
						return [{ key, value: { stringValue: value } }];
				return [{ key, value: key.endsWith('.score.value') ? { doubleValue: value } : { intValue: String(value) } }];
		});
}


	})

};
