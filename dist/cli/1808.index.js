export const id = 1808;
export const ids = [1808];
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

	81808:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	SPECS: () => (  SPECS)
});

var schemas = __webpack_require__(26921);
var json_object = __webpack_require__(57128);
var define_template = __webpack_require__(63171);
var instructions_language = __webpack_require__(70623);
;
const ABBREVIATIONS = new Set(('dr mr mrs ms prof sen rep gov gen col maj lt capt sgt adm st jr sr hon ' +
		'vs inc corp co ltd bros dept est ' +
		'jan feb aug sept oct nov dec ' +
		'ave blvd ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
		'u.s u.k u.n u.s.a d.c n.y n.j n.c n.d n.h n.m s.c s.d a.m p.m i.e e.g ph.d m.d b.a m.a a.d b.c p.s').split(' '));
const OPENERS = new Set(('the this that these those a an in on at by for from with to as if when while since after before because although however ' +
		'he she it they we you i his her its their our your my there here what who how why where and but or so yet also then ' +
		'no yes not some many most each every one two all both please').split(' '));
function isUpperStart(word) {
		return /^\p{Lu}/u.test(word);
}
function firstWord(text) {
		return /[\p{L}\p{N}']*/u.exec(text)[0];
}
function stopEnds(word, next) {
		const bare = word
				.replace(/^[^\p{L}\p{N}]+/u, '')
				.replace(/\.$/u, '')
				.toLowerCase();
		const follows = next.replace(/^[("'`[{*#&@:;-]+/u, '');
		const plain = firstWord(follows.toLowerCase());
		const opens = isUpperStart(follows) && OPENERS.has(plain);
		if (/^\p{L}$/u.test(bare))
				return bare !== 'i' && !isUpperStart(follows) ? follows === '' : opens;
		const tail = bare.slice(bare.lastIndexOf('-') + 1);
		if (ABBREVIATIONS.has(bare) || ABBREVIATIONS.has(tail))
				return opens;
		if (/^[\d.,]+$/u.test(bare))
				return !/^\p{Ll}/u.test(follows);
		return true;
}
function ellipsisEnds(next) {
		const follows = next.replace(/^[("'`[{*]+/u, '');
		return isUpperStart(follows) && OPENERS.has(firstWord(follows.toLowerCase()));
}
const GLUED = '?!)";}]*:@\'({[';
function lastMark(word) {
		for (let at = word.length - 1; at >= 0; at -= 1) {
				if (!'.!?'.includes(word[at]))
						continue;
				const after = word[at + 1];
				if (after === undefined || GLUED.includes(after))
						return at;
		}
		return -1;
}
function countSentences(text) {
		const body = text.trim();
		const words = [...body.matchAll(/\S+/gu)];
		let count = 0;
		let from = 0;
		for (const [index, match] of words.entries()) {
				const word = match[0];
				const next = words[index + 1]?.[0] ?? '';
				const at = lastMark(word);
				if (at < 0)
						continue;
				const head = word.slice(0, at + 1);
				const rest = word.slice(at + 1);
				const follows = rest === '' ? next : rest.slice(1);
				const ends = /[?!]/u.test(head) || (head.endsWith('..') ? ellipsisEnds(follows) : stopEnds(head, follows));
				if (!ends)
						continue;
				count += 1;
				from = match.index + at + 1;
		}
		const rest = body
				.slice(from)
				.trimStart()
				.replace(/^[)"'\]}]+(?:\s+|$)/u, '');
		return rest === '' ? count : count + 1;
}

;
function countWords(text) {
		return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
}
function isCapitals(text) {
		return /\p{Uppercase}/u.test(text) && !/[\p{Lowercase}\p{Lt}]/u.test(text);
}
function isSmall(text) {
		return /\p{Lowercase}/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);
}
function tokens(text) {
		const spaced = text
				.replace(/--+|\.\.\.+|[,;@#$%&?!()[\]{}<>"“”]|:(?!\d)|``|''/gu, ' $& ')
				.replace(/([^\s.])\.(?=["')\]}*]*(?:\s|$))/gu, '$1 .')
				.replace(/([\p{L}\p{N}])'(?=\s|$)/gu, "$1 '")
				.replace(/([\p{L}])('(?:s|m|d|ll|re|ve))(?=$|[\s\p{P}])/giu, '$1 $2')
				.replace(/(\p{L})(n't)(?=$|[\s\p{P}])/giu, '$1 $2');
		return spaced.split(/\s/u).filter((token) => token !== '');
}

;



class KwargError extends Error {
}
function rules_text(kwargs, key) {
		const value = kwargs[key];
		if (typeof value !== 'string')
				throw new KwargError(`${key} must be a text`);
		return value;
}
function count(kwargs, key) {
		const value = kwargs[key];
		if (typeof value !== 'number' || !Number.isFinite(value))
				throw new KwargError(`${key} must be a number`);
		return value;
}
function texts(kwargs, key) {
		const value = kwargs[key];
		if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
				throw new KwargError(`${key} must be a list of texts`);
		return value;
}
function holds(found, kwargs, relation, bound) {
		const limit = count(kwargs, bound);
		const word = rules_text(kwargs, relation);
		if (word === 'at least')
				return found >= limit;
		if (word === 'less than')
				return found < limit;
		throw new KwargError(`${relation} must be "at least" or "less than"`);
}
const WORD = '[\\p{L}\\p{N}_]';
const LONGEST_TERM = 1_000;
function literal(value) {
		if (value.length > LONGEST_TERM)
				throw new KwargError(`a text to look for has at most ${LONGEST_TERM} characters, this one ${value.length}`);
		return value.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}
function occurrences(answer, term) {
		return answer.match(new RegExp(literal(term), 'giu'))?.length ?? 0;
}
function hasWord(answer, term) {
		const first = new RegExp(`^${WORD}`, 'u').test(term);
		const last = new RegExp(`${WORD}$`, 'u').test(term);
		const before = first ? `(?<!${WORD})` : `(?<=${WORD})`;
		const after = last ? `(?!${WORD})` : `(?=${WORD})`;
		return new RegExp(before + literal(term) + after, 'iu').test(answer);
}
function parts(answer, divider) {
		const all = answer.split(divider);
		const inner = all.slice(1, -1);
		if (inner.some((part) => part.trim() === ''))
				return null;
		return all.filter((part) => part.trim() !== '');
}
function strip(value, characters) {
		const set = new Set(characters);
		let start = 0;
		let end = value.length;
		while (set.has(value[start]))
				start += 1;
		while (set.has(value[end - 1]))
				end -= 1;
		return value.slice(start, end);
}
function rules_firstWord(paragraph) {
		const word = paragraph.split(/\s/u)[0];
		return word
				.replace(/^'+/u, '')
				.replace(/^"+/u, '')
				.split(/[.,?!'"]/u)[0]
				.toLowerCase();
}
function brackets(answer) {
		let found = 0;
		for (const line of answer.split('\n')) {
				for (let open = line.indexOf('['); open >= 0;) {
						const close = line.indexOf(']', open);
						if (close < 0)
								break;
						found += 1;
						open = line.indexOf('[', close);
				}
		}
		return found;
}
function isJson(answer) {
		const bare = answer
				.trim()
				.replace(/^```(?:json)?/iu, '')
				.replace(/```$/u, '');
		try {
				JSON.parse(bare);
				return true;
		}
		catch {
				return false;
		}
}
function speaks(answer, language) {
		const found = (0,instructions_language .eX)(answer);
		return found === null || (0,instructions_language .zf)(found, language);
}
const POSTSCRIPTS = {
		'P.P.S': /p\.\s?p\.\s?s/iu,
		'P.S.': /p\.\s?s\./iu,
};
const RULES = {
		'keywords:existence': (answer, kwargs) => texts(kwargs, 'keywords').every((term) => occurrences(answer, term) > 0),
		'keywords:frequency': (answer, kwargs) => holds(occurrences(answer, rules_text(kwargs, 'keyword').trim()), kwargs, 'relation', 'frequency'),
		'keywords:forbidden_words': (answer, kwargs) => !texts(kwargs, 'forbidden_words').some((term) => hasWord(answer, term)),
		'keywords:letter_frequency': (answer, kwargs) => {
				const letter = rules_text(kwargs, 'letter').trim().toLowerCase();
				return holds(answer.toLowerCase().split(letter).length - 1, kwargs, 'let_relation', 'let_frequency');
		},
		'language:response_language': (answer, kwargs) => speaks(answer, rules_text(kwargs, 'language')),
		'length_constraints:number_sentences': (answer, kwargs) => holds(countSentences(answer), kwargs, 'relation', 'num_sentences'),
		'length_constraints:number_paragraphs': (answer, kwargs) => parts(answer, '***')?.length === count(kwargs, 'num_paragraphs'),
		'length_constraints:number_words': (answer, kwargs) => holds(countWords(answer), kwargs, 'relation', 'num_words'),
		'length_constraints:nth_paragraph_first_word': (answer, kwargs) => {
				const all = answer.split('\n\n');
				const written = all.filter((part) => part.trim() !== '').length;
				const nth = count(kwargs, 'nth_paragraph');
				const paragraph = all[nth - 1]?.trim() ?? '';
				if (nth > written || paragraph === '')
						return false;
				return (written === count(kwargs, 'num_paragraphs') && rules_firstWord(paragraph) === rules_text(kwargs, 'first_word').toLowerCase());
		},
		'detectable_content:number_placeholders': (answer, kwargs) => brackets(answer) >= count(kwargs, 'num_placeholders'),
		'detectable_content:postscript': (answer, kwargs) => {
				const marker = rules_text(kwargs, 'postscript_marker').trim();
				return POSTSCRIPTS[marker]?.test(answer) ?? answer.toLowerCase().includes(marker.toLowerCase());
		},
		'detectable_format:number_bullet_lists': (answer, kwargs) => {
				const bullets = answer.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line, at, lines) => {
						const item = line.trimStart();
						if (item.startsWith('-'))
								return true;
						return item.startsWith('*') && item[1] !== '*' && (item.length > 1 || at < lines.length - 1);
				});
				return bullets.length === count(kwargs, 'num_bullets');
		},
		'detectable_format:constrained_response': (answer) => ['My answer is yes.', 'My answer is no.', 'My answer is maybe.'].some((option) => answer.includes(option)),
		'detectable_format:number_highlighted_sections': (answer, kwargs) => {
				const single = answer.match(/\*[^\n*]*\*/gu) ?? [];
				const double = answer.match(/\*\*[^\n*]*\*\*/gu) ?? [];
				const filled = [...single, ...double].filter((part) => strip(part, '*').trim() !== '').length;
				return filled >= count(kwargs, 'num_highlights');
		},
		'detectable_format:multiple_sections': (answer, kwargs) => {
				const heading = new RegExp(`\\s?${literal(rules_text(kwargs, 'section_spliter').trim())}\\s?\\d+\\s?`, 'gu');
				return (answer.match(heading)?.length ?? 0) >= count(kwargs, 'num_sections');
		},
		'detectable_format:json_format': (answer) => isJson(answer),
		'detectable_format:title': (answer) => answer.split('\n').some((line) => {
				const [start, end] = [line.indexOf('<<'), line.lastIndexOf('>>')];
				return start >= 0 && end > start && strip(strip(line.slice(start, end + 2), '<'), '>').trim() !== '';
		}),
		'combination:two_responses': (answer) => {
				const responses = parts(answer, '******');
				return responses?.length === 2 && responses[0].trim() !== responses[1].trim();
		},
		'combination:repeat_prompt': (answer, kwargs) => answer.trim().toLowerCase().startsWith(rules_text(kwargs, 'prompt_to_repeat').trim().toLowerCase()),
		'startend:end_checker': (answer, kwargs) => strip(answer.trim(), '"').toLowerCase().endsWith(rules_text(kwargs, 'end_phrase').trim().toLowerCase()),
		'startend:quotation': (answer) => /^".*"$/su.test(answer.trim()),
		'change_case:capital_word_frequency': (answer, kwargs) => holds(tokens(answer).filter(isCapitals).length, kwargs, 'capital_relation', 'capital_frequency'),
		'change_case:english_capital': (answer) => isCapitals(answer) && (0,instructions_language .vU)(answer, 'capitals'),
		'change_case:english_lowercase': (answer) => isSmall(answer) && (0,instructions_language .vU)(answer, 'small'),
		'punctuation:no_comma': (answer) => !answer.includes(','),
};

;




function readInstructions(value) {
		if (!(0,define_template .Lv)(value) || value.length === 0)
				return 'give a list of {id, kwargs}';
		const list = [];
		for (const item of value) {
				const id = (0,json_object .G)(item) ? item['id'] : undefined;
				if (typeof id !== 'string')
						return 'every instruction needs an id';
				if (!Object.hasOwn(RULES, id))
						return `"${id}" is no known instruction`;
				const kwargs = (0,json_object .G)(item) ? item['kwargs'] : undefined;
				list.push({ id, kwargs: (0,json_object .G)(kwargs) ? kwargs : {} });
		}
		return list;
}
function looseForms(answer) {
		const lines = answer.split('\n');
		const cut = [lines.slice(1), lines.slice(0, -1), lines.slice(1, -1)].map((part) => part.join('\n').trim());
		const forms = [answer, ...cut];
		return [...forms, ...forms.map((form) => form.replaceAll('*', ''))];
}
function follows({ id, kwargs }, forms) {
		const rule = RULES[id];
		return forms.some((form) => form.trim() !== '' && rule(form, kwargs));
}
const verifiable = (0,define_template .FC)({
		name: 'VerifiableInstructions',
		version: '1.1.0',
		group: 'E',
		summary: 'Checks the 25 instruction kinds that need no judge: lengths, keywords, formats, case, language, start and end.',
		inputs: ['output', 'expected.instructions'],
		scale: 'bin',
		pass: 1,
		passRule: 'every instruction holds; with `aggregate: share` the score is the share that holds',
		shape: ['prompt', 'weight'],
		parameters: schemas .rej({
				mode: schemas .k5n(['strict', 'loose']).default('strict'),
				aggregate: schemas .k5n(['all', 'share']).default('all'),
		}),
		example: {
				suite: '- { use: VerifiableInstructions, mode: strict, aggregate: share }',
				case: {
						id: 'c1',
						input: 'Greet me. Use no commas and at least 5 words.',
						expected: {
								instructions: [
										{ id: 'punctuation:no_comma', kwargs: {} },
										{ id: 'length_constraints:number_words', kwargs: { relation: 'at least', num_words: 5 } },
								],
						},
				},
				output: 'Hello and welcome.',
				score: 0.5,
		},
		bind: ({ mode, aggregate }) => (input) => {
				const instructions = readInstructions((0,define_template .EX)(input.case, 'instructions'));
				if (typeof instructions === 'string')
						return (0,define_template .LO)('expected.instructions', instructions);
				const forms = mode === 'loose' ? looseForms(input.output) : [input.output];
				const parts = [];
				for (const instruction of instructions) {
						try {
								const ok = follows(instruction, forms);
								parts.push({ text: instruction.id, verdict: ok ? 'ok' : 'broken', code: `broken:${instruction.id}` });
						}
						catch (error) {
								if (!(error instanceof KwargError))
										throw error;
								return (0,define_template .LO)('expected.instructions', `${instruction.id}: ${error.message}`);
						}
				}
				const score = (0,define_template .uM)(parts);
				if (aggregate === 'share' || score.status !== 'scored')
						return score;
				return { ...score, score: score.score === 1 ? 1 : 0 };
		},
});
const SPECS = [verifiable];


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
