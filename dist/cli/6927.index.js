export const id = 6927;
export const ids = [6927];
export const modules = {

	6927:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS),
		calibrationFigure: () => (  calibrationFigure),
		classificationFigure: () => (  classificationFigure)
	});
	var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63171);
	var _exact_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33703);
	var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14601);
	var _normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98306);
	var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86901);






const OUT_OF_SET = '';
const EXPECTED = 'expected';
const ANSWERED = 'answered';
function partOf(score, text) {
		return score.status === 'scored' ? score.parts?.find((part) => part.text === text)?.verdict : undefined;
}
function classificationFigure(rows) {
		const truth = new Map();
		const answered = new Map();
		const right = new Map();
		const add = (counts, label) => void counts.set(label, (counts.get(label) ?? 0) + 1);
		let n = 0;
		for (const { score } of rows) {
				const wanted = partOf(score, EXPECTED);
				const found = partOf(score, ANSWERED);
				if (wanted === undefined || found === undefined)
						continue;
				n += 1;
				add(truth, wanted);
				add(answered, found);
				if (wanted === found)
						add(right, wanted);
		}
		if (n === 0)
				return null;
		const labels = [...new Set([...truth.keys(), ...answered.keys()])].filter((label) => label !== OUT_OF_SET).sort();
		const f1 = labels.map((label) => {
				const total = (truth.get(label) ?? 0) + (answered.get(label) ?? 0);
				return { label, value: (2 * (right.get(label) ?? 0)) / total };
		});
		const macro = mean(f1.map(({ value }) => value));
		const recalls = [...truth.keys()].sort().map((label) => (right.get(label) ?? 0) / truth.get(label));
		const observed = [...right.values()].reduce((sum, count) => sum + count, 0) / n;
		const chance = labels.reduce((sum, label) => sum + ((truth.get(label) ?? 0) / n) * ((answered.get(label) ?? 0) / n), 0);
		const kappa = chance < 1 ? ((observed - chance) / (1 - chance)).toFixed(3) : 'undefined';
		const weakest = f1.reduce((worst, one) => (one.value < worst.value ? one : worst));
		const strays = answered.get(OUT_OF_SET) ?? 0;
		return {
				value: macro,
				detail: [
						`macro-F1 ${macro.toFixed(3)}`,
						`balanced accuracy ${mean(recalls).toFixed(3)}`,
						`kappa ${kappa}`,
						`${labels.length} labels, n ${n}`,
						...(strays > 0 ? [`${strays} outside the set`] : []),
						...(weakest.value < 1 ? [`weakest ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .Kb)(weakest.label, 40)} (F1 ${weakest.value.toFixed(2)})`] : []),
				].join(', '),
		};
}
function mean(values) {
		return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
const LABEL_SET = zod__WEBPACK_IMPORTED_MODULE_5__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__  .YjP().min(1), _label_js__WEBPACK_IMPORTED_MODULE_1__.LABELS]).describe('a list, or the path of a JSON array');
const classificationReport = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .FC)({
		name: 'ClassificationReport',
		version: '1.0.0',
		group: 'J',
		summary: 'Each case: the label is right. Over the suite: macro-F1, balanced accuracy and kappa, reported beside it.',
		inputs: ['output', 'expected.label'],
		scale: 'bin',
		pass: 1,
		passRule: 'the first label of the set that the answer names is the expected one; the suite figure is macro-F1',
		shape: ['weight', 'capability'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_5__  .rej({ labels: LABEL_SET }),
		example: {
				suite: '- { use: ClassificationReport, labels: [billing, delivery, other] }',
				case: { id: 'c1', input: 'Where is my parcel?', expected: { label: 'delivery' } },
				output: 'This is about billing.',
				score: 0,
		},
		suiteLevel: classificationFigure,
		bind: ({ labels: given }, context) => {
				const labels = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.readLabels)(given, context);
				return (input) => {
						if (labels === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .LO)('labels', 'the label set could not be read');
						const expected = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .EX)(input.case, 'label');
						const wanted = typeof expected === 'string' ? labels.find((label) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.fold)(label) === (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.fold)(expected.trim())) : undefined;
						if (wanted === undefined)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .LO)('expected.label', `${JSON.stringify(expected)} is not in the label set`);
						const found = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.labelOf)(input.output, labels);
						const parts = [
								{ text: EXPECTED, verdict: wanted },
								{ text: ANSWERED, verdict: found ?? OUT_OF_SET },
						];
						if (found === wanted)
								return { status: 'scored', score: 1, parts };
						if (found === null)
								return {
										status: 'scored',
										score: 0,
										code: 'out-of-set',
										reason: `names no label: "${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .Kb)(input.output)}"`,
										parts,
								};
						return {
								status: 'scored',
								score: 0,
								code: `wrong-label:${wanted}>${found}`,
								reason: `${found}, expected ${wanted}`,
								parts,
						};
				};
		},
});
const CONFIDENCE = 'confidence';
const ANSWER = 'answer';
const FEWEST_ROWS = 50;
const MOST_BINS = 10;
const ROWS_A_BIN = 10;
function calibrationFigure(rows) {
		const read = rows.flatMap(({ score }) => {
				const confidence = Number(partOf(score, CONFIDENCE));
				const verdict = partOf(score, ANSWER);
				return Number.isNaN(confidence) || verdict === undefined
						? []
						: [{ confidence, correct: Number(verdict === 'right') }];
		});
		const n = read.length;
		if (n < FEWEST_ROWS)
				return null;
		read.sort((a, b) => a.confidence - b.confidence || a.correct - b.correct);
		const size = n / Math.min(MOST_BINS, Math.floor(n / ROWS_A_BIN));
		let gap = 0;
		let brier = 0;
		let bins = 0;
		let from = 0;
		let [confidence, correct] = [0, 0];
		for (const [index, row] of read.entries()) {
				brier += (row.confidence - row.correct) ** 2;
				confidence += row.confidence;
				correct += row.correct;
				const next = read[index + 1];
				if (next !== undefined && (index + 1 < Math.round((bins + 1) * size) || next.confidence === row.confidence))
						continue;
				gap += Math.abs(confidence - correct);
				bins = Math.max(bins + 1, Math.floor((index + 1) / size));
				from = index + 1;
				[confidence, correct] = [0, 0];
		}
		const ece = gap / n;
		const right = read.filter((row) => row.correct === 1).length / n;
		const stated = mean(read.map((row) => row.confidence));
		return {
				value: Math.min(1, Math.max(0, 1 - ece)),
				detail: `ECE ${ece.toFixed(3)}, Brier ${(brier / from).toFixed(3)}, stated ${stated.toFixed(2)} against ${right.toFixed(2)} right, n ${n}`,
		};
}
function confidenceOf(text) {
		const found = /^\s*(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})\s*(%|\/\s*(\d{1,3}))?/u.exec(text ?? '');
		if (found === null)
				return null;
		const value = Number(found[1]);
		const of = found[3] !== undefined ? Number(found[3]) : found[2] !== undefined || value > 1 ? 100 : 1;
		const share = value / of;
		return of > 0 && share <= 1 ? share : null;
}
const STATED = '(?i)confidence\\W{0,20}(?:level|score|rating)?\\W{0,10}(?:is|of|at)?\\W{0,10}?(\\d*\\.?\\d+(?:\\s*(?:%|/\\s*\\d+))?)';
const calibration = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .FC)({
		name: 'Calibration',
		version: '1.1.0',
		group: 'J',
		summary: 'Stated confidence against being right: 1 - (confidence - right)² a case; over the suite 1 - ECE and Brier.',
		inputs: ['output', 'expected.label|expected.answer'],
		optional: ['meta.confidence'],
		scale: 'real',
		pass: 0.75,
		passRule: 'the confidence leans to the side that was right; the answer states it ("confidence: 80%"), else `meta.confidence`; none: 0',
		shape: ['weight'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_5__  .rej({
				confidence: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP()
						.min(1)
						.optional()
						.describe('RE2 with one group, the last match: 0.8, 80, 80% or 8/10; default: what follows "confidence"'),
				labels: LABEL_SET.optional(),
				extract: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP().min(1).optional().describe('RE2 with one group: the answer to compare with expected.answer'),
		}),
		example: {
				suite: "- { use: Calibration, extract: '(?m)^Answer: (.*)$' }",
				case: { id: 'c1', input: 'Capital of Australia?', expected: { answer: 'Canberra' } },
				output: 'Answer: Sydney\nConfidence: 90%',
				score: 1 - 0.9 ** 2,
		},
		suiteLevel: calibrationFigure,
		pinned: STATED,
		bind: ({ confidence: source = STATED, labels: given, extract }, context) => {
				const stated = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__  .$g)(source, 'confidence', context);
				const labels = given === undefined ? undefined : (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.readLabels)(given, context);
				const part = extract === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__  .$g)(extract, 'extract', context);
				const plain = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__  .Z4)(['case', 'punctuation']);
				const correct = ({ case: row, output }) => {
						if (labels !== undefined && labels !== null) {
								const expected = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .EX)(row, 'label');
								const wanted = typeof expected === 'string' ? labels.find((label) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.fold)(label) === (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.fold)(expected.trim())) : undefined;
								return wanted === undefined ? null : (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.labelOf)(output, labels) === wanted;
						}
						const accepted = (0,_exact_answer_js__WEBPACK_IMPORTED_MODULE_0__.answersOf)((0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .EX)(row, 'answer') ?? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .EX)(row, 'label'));
						if (accepted === null)
								return null;
						const wanted = accepted.map((one) => plain(one).trim());
						if (part === undefined || part === null) {
								const text = ` ${plain(output).replace(/\s+/gu, ' ')} `;
								return wanted.some((one) => one !== '' && text.includes(` ${one} `));
						}
						const found = part.last(output);
						return found !== null && wanted.includes(plain(found).trim());
				};
				return (input) => {
						if (stated === null || labels === null || part === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .LO)('parameters', 'a pattern or the labels cannot be read');
						const right = correct(input);
						if (right === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .LO)('expected', 'give expected.label (of the set), or expected.answer');
						const own = input.case.meta['confidence'];
						const confidence = confidenceOf(stated.last(input.output)) ?? confidenceOf(own === undefined ? null : String(own));
						if (confidence === null)
								return { status: 'scored', score: 0, code: 'no-confidence', reason: 'the answer states no confidence' };
						const score = 1 - (confidence - Number(right)) ** 2;
						const parts = [
								{ text: CONFIDENCE, verdict: String(confidence) },
								{ text: ANSWER, verdict: right ? 'right' : 'wrong' },
						];
						if (score >= 1)
								return { status: 'scored', score: 1, parts };
						const code = right ? 'unsure-but-right' : 'sure-but-wrong';
						return {
								status: 'scored',
								score,
								code,
								reason: `${right ? 'right' : 'wrong'} at confidence ${confidence}`,
								parts,
						};
				};
		},
});
const SPECS = [classificationReport, calibration];


	}),

	14601:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		LABELS: () => (  LABELS),
		SPECS: () => (  SPECS),
		fold: () => (  fold),
		labelOf: () => (  labelOf),
		readLabels: () => (  readLabels)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29466);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63171);



const LABELS = zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().trim().min(1)).min(1);
function fold(text) {
		return text.normalize('NFC').toLowerCase();
}
function isWord(character) {
		return character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character);
}
function placeOf(text, label) {
		const startsInWord = isWord(label[0]);
		const endsInWord = isWord(label.at(-1));
		for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
				const before = startsInWord && isWord(text[at - 1]);
				const after = endsInWord && isWord(text[at + label.length]);
				if (!before && !after)
						return at;
		}
		return -1;
}
function labelOf(output, labels) {
		const text = fold(output);
		let best = null;
		for (const label of labels) {
				const at = placeOf(text, fold(label));
				if (at < 0)
						continue;
				if (best === null || at < best.at || (at === best.at && label.length > best.label.length))
						best = { label, at };
		}
		return best?.label ?? null;
}
function readLabels(given, context) {
		if (typeof given !== 'string')
				return given;
		const text = context.read(given, 'labels');
		if (text === null)
				return null;
		try {
				const parsed = LABELS.safeParse(JSON.parse(text.replace(/^\ufeff/u, '')));
				if (parsed.success)
						return parsed.data;
				context.note({ key: 'labels', message: `${given}: must be a JSON array of texts` });
		}
		catch (error) {
				context.note({
						key: 'labels',
						message: `${given}: is not JSON (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_1__  .k)(error)})`,
				});
		}
		return null;
}
const labelMatch = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .FC)({
		name: 'LabelMatch',
		version: '1.0.0',
		group: 'J',
		summary: 'The first label of the set that the answer names, as a whole word and case ignored, is the expected one.',
		inputs: ['output', 'expected.label'],
		scale: 'bin',
		pass: 1,
		passRule: 'the label is in the set and equal; no label of the set in the answer is `out-of-set`',
		shape: ['prompt', 'weight'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_0__  .rej({ labels: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1), LABELS]) }),
		example: {
				suite: '- { use: LabelMatch, labels: [billing, delivery, other] }',
				case: { id: 'c1', input: 'Where is my parcel?', expected: { label: 'delivery' } },
				output: 'Category: Delivery',
				score: 1,
		},
		bind: ({ labels: given }, context) => {
				const labels = readLabels(given, context);
				return (input) => {
						if (labels === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .LO)('labels', 'the label set could not be read');
						const expected = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .EX)(input.case, 'label');
						const wanted = typeof expected === 'string' ? labels.find((label) => fold(label) === fold(expected.trim())) : undefined;
						if (wanted === undefined)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .LO)('expected.label', `${JSON.stringify(expected)} is not in the label set`);
						const found = labelOf(input.output, labels);
						if (found === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)('out-of-set', `names no label of the set: "${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Kb)(input.output)}"`);
						return found === wanted ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(`wrong-label:${wanted}>${found}`, `${found}, expected ${wanted}`);
				};
		},
});
const SPECS = [labelMatch];


	})

};
