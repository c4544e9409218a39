export const id = 9373;
export const ids = [9373];
export const modules = {

	63171:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		EX: () => (  expectedOf),
		FC: () => (  deterministic),
		IX: () => (  pass),
		Kb: () => (  excerpt),
		LO: () => (  missing),
		Lv: () => (  isList),
		fJ: () => (  fail),
		uM: () => (  share)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57128);
	var _text_own_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64667);


function deterministic(spec) {
		return {
				...spec,
				kind: 'deterministic',
				parameters: spec.parameters,
				bind: (parameters, context) => ({ kind: 'pure', score: spec.bind(spec.parameters.parse(parameters), context) }),
		};
}
function expectedOf(row, key) {
		const expected = row.expected ?? undefined;
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(expected) ? (0,_text_own_entry_js__WEBPACK_IMPORTED_MODULE_1__  ._)(expected, key) : expected;
}
function isList(value) {
		return Array.isArray(value);
}
function missing(key, wants) {
		return { status: 'error', reason: `the case has no usable ${key}: ${wants}` };
}
function pass(reason) {
		return reason === undefined ? { status: 'scored', score: 1 } : { status: 'scored', score: 1, reason };
}
function fail(code, reason) {
		return { status: 'scored', score: 0, code, reason };
}
function share(parts) {
		const broken = parts.filter((part) => part.verdict !== 'ok');
		const score = parts.length === 0 ? 1 : (parts.length - broken.length) / parts.length;
		const said = parts.map(({ text, verdict, reason }) => reason === undefined ? { text, verdict } : { text, verdict, reason });
		const first = broken[0];
		if (first === undefined)
				return { status: 'scored', score, parts: said };
		return {
				status: 'scored',
				score,
				code: first.code ?? first.verdict,
				reason: broken
						.slice(0, 5)
						.map((part) => (part.reason === undefined ? part.text : `${part.text}: ${part.reason}`))
						.join('; '),
				parts: said,
		};
}
function excerpt(text, limit = 80) {
		const flat = text.replace(/\s+/gu, ' ').trim();
		return flat.length <= limit ? flat : `${flat.slice(0, limit - 1)}…`;
}


	}),

	70623:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		eX: () => (  languageOf),
		vU: () => (  showsEnglish),
		zf: () => (  sameLanguage)
	});
	var eld_small__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58213);

function words(list) {
		return new Set(list.split(' '));
}
const UNPROFILED = {
		sw: {
				mistaken: [],
				words: words('kwa na ya wa ni kuwa katika hii hiyo hizi huu huyo yule ili sana lakini kama yako yangu yake wako wangu wake zake hakuna ndiyo hapana ' +
						'unaweza ninaweza anaweza zaidi pia hapa kuna nini sababu yao wao mimi wewe yeye sisi wana watu mtu lugha kati baada kabla bila cha vya la za au kuhusu kwamba kiasi gani basi samahani mwanamke mwanamume hivyo kila wakati'),
				share: 0.25,
				shape: /^(?:ni|u|a|tu|m|wa)(?:na|li|ta|me)\p{L}{4,}$/u,
		},
		ne: {
				mistaken: ['hi', 'mr'],
				words: words('छ छन् छौं छौँ छु हुन्छ हुन् हो र पनि यो त्यो गर्न गर्नुहोस् गर्ने भएको तपाईं तपाईंको म मेरो लागि अनि वा एक दिन'),
				share: 0.2,
				shape: /\p{L}[\p{L}\p{M}]+(?:लाई|हरू|हरु|बाट|सँग|नुहोस्|नुहोला|एको|दैन|न्छ|न्छन्|मा|को)$/u,
		},
		af: { mistaken: ['nl'], share: 0.1, words: words("nie ek jy hulle hierdie baie sal 'n was hy moenie nog") },
		id: {
				mistaken: ['ms'],
				words: words('anda bisa adalah karena untuk tidak dengan yang dan saya kami akan dari ini itu bahwa oleh'),
		},
		cy: {
				mistaken: [],
				words: words("yn y yr mae i o ar ac a'r oes roedd wedi gan bod ond sydd fel hyn ei eu dim eich chi ni nhw"),
		},
		so: {
				mistaken: [],
				words: words('waa iyo oo ka ku ah waxaa aan uu ay soo la loo wax inuu inay laakiin maxaa kale badan'),
		},
		mk: {
				mistaken: ['bg', 'sr', 'ru'],
				words: words('и во на се да од за не со што е ги го како ова тоа сум има'),
				shape: /[ѓќѕ]/u,
		},
};
const LONGEST_WORD = 60;
const SHARE = 0.3;
const DISTINCT = 2;
function unprofiled(text, guess) {
		const all = text.match(/[\p{L}\p{M}']+/gu) ?? [];
		let best = null;
		for (const [code, marks] of Object.entries(UNPROFILED)) {
				if (marks.mistaken.length > 0 && !marks.mistaken.includes(guess))
						continue;
				const hits = all.filter((word) => marks.words.has(word) || (word.length <= LONGEST_WORD && marks.shape?.test(word) === true));
				const found = hits.length / all.length;
				if (new Set(hits).size >= DISTINCT && found >= (marks.share ?? SHARE) && found > (best?.share ?? 0))
						best = { code, share: found };
		}
		return best?.code ?? null;
}
function languageOf(text) {
		const small = text.normalize('NFC').toLowerCase();
		const { language } = eld_small__WEBPACK_IMPORTED_MODULE_0__  .W.detect(small);
		return unprofiled(small, language) ?? (language === '' ? null : language);
}
const SAME = [
		['no', 'nb', 'nn'],
		['tl', 'fil'],
		['id', 'ms'],
];
function sameLanguage(found, wanted) {
		const plain = wanted.toLowerCase().split(/[-_]/u)[0];
		return found === plain || SAME.some((set) => set.includes(found) && set.includes(plain));
}
const EVIDENCE = {
		small: { words: 4, share: 0 },
		capitals: { words: 20, share: 0.06 },
};
function showsEnglish(text, letters) {
		const small = text.normalize('NFC').toLowerCase();
		const all = small.match(/\p{L}+/gu) ?? [];
		if (all.length === 0)
				return true;
		const different = new Set(all).size;
		const { words: enough, share } = EVIDENCE[letters];
		if (different < enough || different / all.length < share)
				return false;
		const found = eld_small__WEBPACK_IMPORTED_MODULE_0__  .W.detect(small);
		return found.language === 'en' && found.isReliable();
}


	}),

	59373:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63171);
	var _instructions_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70623);



const FEWEST = 20;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const ENOUGH = 20_000;
function prose(text) {
		let inside = false;
		const kept = [];
		for (const line of text.split('\n')) {
				if (/^ {0,3}(?:```|~~~)/u.test(line))
						inside = !inside;
				else if (!inside)
						kept.push(line);
		}
		return kept
				.join('\n')
				.split('`')
				.filter((_, index) => index % 2 === 0)
				.join(' ')
				.replace(/(?:https?:\/\/|www\.)\S{1,2000}/gu, ' ')
				.slice(0, ENOUGH);
}
function letters(text) {
		return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(DENSE)?.length ?? 0);
}
function short(what) {
		return { status: 'unscored', code: 'too-short', reason: `${what} has too few letters to tell its language` };
}
function wantedOf(input, given) {
		if (given !== undefined)
				return given;
		const { expected } = input.case;
		const own = typeof expected === 'object' ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .EX)(input.case, 'language') : undefined;
		const codes = typeof own === 'string' ? [own] : own;
		if ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(codes) && codes.length > 0 && codes.every((code) => typeof code === 'string'))
				return codes;
		if (codes !== undefined && codes !== null)
				return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .LO)('expected.language', 'give a code such as de, or a list');
		const asked = input.case.input ?? input.case.messages?.findLast(({ role }) => role === 'user')?.content ?? null;
		if (asked === null)
				return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .LO)('expected.language', 'give `language` in suite or case, or an input to compare with');
		const text = prose(asked);
		const language = letters(text) < FEWEST ? null : (0,_instructions_language_js__WEBPACK_IMPORTED_MODULE_0__  .eX)(text);
		return language === null ? short('the input') : [language];
}
const languageMatch = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .FC)({
		name: 'LanguageMatch',
		version: '1.0.0',
		group: 'H',
		summary: 'The answer is in the wanted language: of the suite, of the case, else of the input. Code and links are left out.',
		inputs: ['output'],
		optional: ['expected.language', 'input'],
		scale: 'bin',
		pass: 1,
		passRule: 'the language detected is one of those wanted; under 20 letters it is unscored',
		shape: ['prompt', 'weight'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
				language: zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().trim().min(2), zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().trim().min(2)).min(1)])
						.optional()
						.describe('ISO 639-1 code or several, such as de'),
		}),
		example: {
				suite: '- LanguageMatch',
				case: { id: 'c1', input: 'Wann kommt mein Paket endlich bei mir zu Hause an?' },
				output: 'Your parcel will be delivered tomorrow morning.',
				score: 0,
		},
		pinned: JSON.stringify({ detector: 'eld 2.1.0 small', FEWEST, ENOUGH }),
		bind: ({ language }) => {
				const given = typeof language === 'string' ? [language] : language;
				return (input) => {
						const wanted = wantedOf(input, given);
						if (!Array.isArray(wanted))
								return wanted;
						const codes = wanted;
						const text = prose(input.output);
						if (letters(text) < FEWEST)
								return short('the answer');
						const found = (0,_instructions_language_js__WEBPACK_IMPORTED_MODULE_0__  .eX)(text);
						if (found === null)
								return short('the answer');
						return codes.some((code) => (0,_instructions_language_js__WEBPACK_IMPORTED_MODULE_0__  .zf)(found, code))
								? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)()
								: (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(`language:${found}`, `${found}, wanted ${codes.join(' or ')}`);
				};
		},
});
const SPECS = [languageMatch];


	}),

	57128:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		G: () => (  isObject)
	});
function isObject(value) {
		return typeof value === 'object' && value !== null && !Array.isArray(value);
}


	}),

	64667:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		_: () => (  ownOf)
	});
function ownOf(table, name) {
		return Object.hasOwn(table, name) ? table[name] : undefined;
}


	})

};
