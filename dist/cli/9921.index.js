export const id = 9921;
export const ids = [9921];
export const modules = {

	9921:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS),
		citationsIn: () => (  citationsIn)
	});
	var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
	var _text_trailing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16604);
	var _deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63171);
	var _define_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62654);
	var _judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94384);





const MARKER = /[[【]([^[\]【】\n]{1,80})[\]】](?!\()/gu;
const SENTENCE_END = /(?<=[.!?。！？]["'”’)]?)\s+|(?<=[。！？])|\n+/u;
const TRAILING = /([.!?。！？])((?:\s?[[【][^[\]【】\n]{1,80}[\]】])+)(?=\s*(?:$|\n|\p{Lu}))/gmu;
function citationsIn(text, chunks) {
		const known = new Set(chunks.map(_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .rA));
		const sentences = text.replace(TRAILING, '$2$1').split(SENTENCE_END);
		return sentences.flatMap((sentence) => [...sentence.matchAll(MARKER)].flatMap((match) => {
				const ids = known.has(match[1].trim())
						? [match[1].trim()]
						: match[1].split(/[,;]/u).map((id) => id.trim().replace(/^\^/u, ''));
				const cites = ids.every((id) => known.has(id) || (/\d/u.test(id) && /^[\w.:-]+$/u.test(id)));
				return cites ? ids.map((id) => ({ id, sentence: sentence.trim() })) : [];
		}));
}
function chunkOf(id, chunks) {
		return chunks.find((chunk) => chunk.id === id) ?? (/^\d{1,4}$/u.test(id) ? (chunks[Number(id) - 1] ?? null) : null);
}
const QUOTED = /[“"„«]([^“”"„«»]+)[”"»]/gu;
const QUOTE_WORDS = 3;
function folded(text) {
		return text.normalize('NFKC').toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();
}
function misquoted(sentence, chunk) {
		const source = folded(`${chunk.title ?? ''} ${chunk.text}`);
		for (const [, quote] of sentence.matchAll(QUOTED)) {
				const wanted = (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_2__  .h)(folded(quote.replace(MARKER, '')), '.,;:!?…');
				if (wanted.split(' ').length >= QUOTE_WORDS && !source.includes(wanted))
						return quote;
		}
		return null;
}
function looked(citations, chunks) {
		return citations.map(({ id, sentence }) => {
				const text = `[${id}] ${sentence}`;
				const chunk = chunkOf(id, chunks);
				if (chunk === null)
						return { text, verdict: 'unknown-source', reason: `there is no passage ${id}` };
				const quote = misquoted(sentence, chunk);
				return quote === null ? null : { text, verdict: 'misquoted', reason: `not in passage ${id}: ${(0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Kb)(quote)}` };
		});
}
function scoreOf(parts) {
		const { held, told } = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .N4)(parts, 'supported', 'citations');
		const code = parts.find(({ verdict }) => verdict !== 'supported')?.verdict;
		return { status: 'scored', score: held / parts.length, ...(code === undefined ? {} : { code }), reason: told, parts };
}
function settled(input, own) {
		const chunks = input.case.context ?? [];
		if (chunks.length === 0)
				return (0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .LO)('context', 'give the passages that can be cited');
		const citations = citationsIn(input.output, chunks);
		if (citations.length === 0) {
				return own['allow-none'] && !(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .Cn)(input.output)
						? { status: 'scored', score: 1, reason: 'nothing is cited' }
						: (0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)('no-citation', 'nothing is cited');
		}
		const seen = looked(citations, chunks);
		if (own.mode !== 'deterministic' && seen.some((part) => part === null))
				return null;
		return scoreOf(seen.map((part, index) => part ?? {
				text: `[${citations[index].id}] ${citations[index].sentence}`,
				verdict: 'supported',
				reason: 'the passage exists',
		}));
}
const citationCheck = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('CitationCheck', {
		parameters: zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
				mode: zod__WEBPACK_IMPORTED_MODULE_4__  .k5n(['auto', 'deterministic']).default('auto'),
				'allow-none': zod__WEBPACK_IMPORTED_MODULE_4__  .zMY().default(false),
		}),
		alone: ({ mode }) => mode === 'deterministic',
		first: settled,
		plan: (input) => {
				const context = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .se)(input.case);
				const chunks = input.case.context ?? [];
				if (context === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('context', 'give the passages that can be cited');
				const citations = citationsIn(input.output, chunks);
				const seen = looked(citations, chunks);
				const open = citations.filter((_, index) => seen[index] === null);
				if (open.length === 0)
						return { settled: (0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)('no-citation', 'no citation to judge') };
				const rows = open.map(({ id, sentence }) => `[${id}] ${sentence}`);
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				const passages = chunks.map((chunk, index) => `[${(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .rA)(chunk, index)}]${chunk.title === undefined ? '' : ` ${chunk.title}`}\n${chunk.text}`);
				return {
						form: 'default',
						rows,
						pieces: [
								...(ask === null ? [] : [ask]),
								{ name: 'context', text: passages.join('\n\n') },
								{ name: 'citations', text: rows.map((row, index) => `item_${index + 1}: ${row}`).join('\n') },
						],
						score: ({ table }) => {
								const judgedParts = [...table];
								return scoreOf(seen.map((part) => part ?? judgedParts.shift()));
						},
				};
		},
});
const SPECS = [citationCheck];


	})

};
