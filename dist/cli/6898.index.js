export const id = 6898;
export const ids = [6898];
export const modules = {

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

	36898:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		spokenIn: () => (  spokenIn)
	});
	var _deterministic_instructions_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70623);

const MOST_TEXTS = 60;
const MOST_LETTERS = 400;
const LEAST_LETTERS = 20;
const LETTERS_OF_DENSE_SCRIPTS = 3;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const LEAST_SHARE = 0.1;
const MOST_LANGUAGES = 3;
function isJson(text) {
		return /^\s{0,20}[{[]/.test(text);
}
function isFenced(text) {
		return text.includes('```');
}
function spokenIn(texts) {
		const step = Math.max(1, Math.ceil(texts.length / MOST_TEXTS));
		const some = texts.filter((_, at) => at % step === 0).map((text) => text.slice(0, MOST_LETTERS));
		const counts = new Map();
		for (const text of some) {
				const letters = (text.match(/\p{L}/gu)?.length ?? 0) + (LETTERS_OF_DENSE_SCRIPTS - 1) * (text.match(DENSE)?.length ?? 0);
				const language = letters < LEAST_LETTERS ? null : (0,_deterministic_instructions_language_js__WEBPACK_IMPORTED_MODULE_0__  .eX)(text);
				if (language !== null)
						counts.set(language, (counts.get(language) ?? 0) + 1);
		}
		const enough = Math.max(1, LEAST_SHARE * some.length);
		const languages = [...counts]
				.filter(([, count]) => count >= enough)
				.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
				.slice(0, MOST_LANGUAGES)
				.map(([language]) => language);
		const forms = [];
		if (some.filter(isJson).length >= enough)
				forms.push('json');
		if (some.filter(isFenced).length >= enough)
				forms.push('fenced');
		return { languages, forms };
}


	})

};
