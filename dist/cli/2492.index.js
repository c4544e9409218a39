export const id = 2492;
export const ids = [2492];
export const modules = {

	62492:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63171);


const KINDS = ['apology', 'self-reference', 'filler'];
const PHRASES = {
		apology: [
				/\b(?:i|we)(?: do| must| sincerely| deeply| truly){0,2} apologi[sz]e\b/u,
				/\b(?:my|our)(?: sincere(?:st)?| deep(?:est)?)? apologies\b|\bapologies for\b/u,
				/\b(?:i am|i'm|we are|we're)(?: (?:so|very|really|truly|terribly|deeply|extremely)){0,2} sorry\b|(?:^|[.!?] )sorry(?:,| for| about| that)/u,
				/\b(?:es tut (?:mir|uns)(?: sehr)? leid|tut mir(?: sehr)? leid|(?:ich|wir) (?:bitte|bitten) um entschuldigung|entschuldigung,|(?:ich|wir) entschuldigen? (?:mich|uns))/u,
				/\b(?:je suis|nous sommes)(?: vraiment| sincèrement)? désolé(?:e|s|es)?\b|\bje (?:m'excuse|vous prie de m'excuser)|\b(?:toutes )?mes excuses\b/u,
				/(?:^|[^\p{L}])(?:lo siento|lo lamento|pido disculpas|le pido disculpas|mis disculpas|disculpe)(?!\p{L})/u,
				/\b(?:mi dispiace|mi scuso|ci scusiamo|le mie scuse)\b/u,
				/\b(?:sinto muito|peço desculpas?|minhas desculpas)\b/u,
				/\b(?:het spijt me|mijn excuses|mijn verontschuldigingen)\b/u,
				/申し訳(?:ありません|ございません)|抱歉|对不起|對不起/u,
		],
		'self-reference': [
				/\b(?:as|being|i am|i'm) (?:just |only |merely |simply )?an? (?:[\p{L}-]{1,20} ){0,3}(?:ai|a\.i\.|artificial intelligence|language model|llm|chatbot)\b/u,
				/\b(?:my|the) (?:training data|knowledge cut-?off|last (?:knowledge )?update|training cut-?off)\b/u,
				/\bi (?:was|am|have been) (?:trained|created|developed|made|built) by (?:openai|anthropic|google|meta|mistral|microsoft|deepseek|alibaba|xai)\b/u,
				/\bi (?:do not|don't|cannot|can't) (?:have|possess|experience) (?:personal |real |human |actual )?(?:feelings|emotions|opinions|beliefs|experiences|consciousness)\b/u,
				/\b(?:als|ich bin)(?: nur)? (?:eine?|ein) (?:[\p{L}-]{1,20} ){0,2}(?:ki|künstliche intelligenz|sprachmodell|ki-\p{L}{1,20})(?!\p{L})/u,
				/\b(?:en tant qu'|je suis une? )(?:[\p{L}-]{1,20} ){0,2}(?:ia\b|intelligence artificielle|modèle de langage|modèle linguistique)/u,
				/\b(?:como|soy)(?: una?)? (?:modelo de lenguaje|inteligencia artificial|ia\b|asistente de ia)/u,
				/\b(?:come|sono)(?: una?'? ?| un')?(?:modello linguistico|intelligenza artificiale|ia\b)/u,
				/\b(?:como|sou)(?: uma?)? (?:modelo de linguagem|inteligência artificial|ia\b)/u,
				/\b(?:als|ik ben)(?: een)? (?:ai\b|ai-\p{L}{1,20}|taalmodel|kunstmatige intelligentie)/u,
				/作为(?:一个|一名)?(?:人工智能|ai|语言模型)|(?:ai|人工知能|言語モデル)として/u,
		],
		filler: [
				/^(?:certainly|absolutely|of course|sure(?: thing)?|great question|good question|what a great question|excellent question)\b[!,. ]/u,
				/\b(?:i hope (?:this|that) helps|hope this helps|feel free to (?:ask|reach out|contact)|let me know if (?:you (?:have|need)|there is|there's)|is there anything else i can)\b/u,
				/\bi'?(?:d| would) be (?:happy|glad|delighted) to (?:help|assist)\b/u,
				/^(?:natürlich|selbstverständlich|gerne|gute frage)[!,. ]|\bich hoffe,? das hilft\b/u,
				/^(?:bien sûr|certainement|excellente question)[!,. ]|\bj'espère que cela (?:vous )?aide/u,
				/^¡?(?:por supuesto|claro|buena pregunta)[!,. ]|\bespero que esto (?:te |le )?ayude/u,
		],
};
function plain(text) {
		return text
				.normalize('NFC')
				.replace(/[‘’ʼ]/gu, "'")
				.replace(/[*_#>`]/gu, '')
				.replace(/\s+/gu, ' ')
				.trim()
				.toLowerCase();
}
const noBoilerplate = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .FC)({
		name: 'NoBoilerplate',
		version: '1.0.0',
		group: 'B',
		summary: 'No apology, no "as an AI model" and, where asked, no empty opener or closer; nine languages.',
		inputs: ['output'],
		scale: 'bin',
		pass: 1,
		passRule: 'no phrase of the kinds listed stands in the answer, nor one of `also`; phrases of `allow` are taken out first',
		shape: ['prompt', 'weight'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
				kinds: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(KINDS)).min(1).default(['apology', 'self-reference']),
				also: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().trim().min(1)).default([]).describe('further phrases, case aside'),
				allow: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().trim().min(1)).default([]).describe('phrases that are welcome, such as "sorry to hear"'),
		}),
		example: {
				suite: '- NoBoilerplate',
				case: { id: 'c1', input: 'What is the capital of Peru?' },
				output: 'As an AI language model, I can tell you that it is Lima.',
				score: 0,
		},
		pinned: JSON.stringify(PHRASES, (_, value) => (value instanceof RegExp ? value.source : value)),
		bind: ({ kinds, also, allow }) => {
				const welcome = allow.map(plain).filter((phrase) => phrase !== '');
				const unwelcome = also.map(plain).filter((phrase) => phrase !== '');
				return ({ output }) => {
						const text = welcome.reduce((rest, phrase) => rest.replaceAll(phrase, ' … '), plain(output));
						for (const kind of kinds)
								for (const pattern of PHRASES[kind]) {
										const found = pattern.exec(text)?.[0];
										if (found !== undefined)
												return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .fJ)(kind, `says "${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .Kb)(found)}"`);
								}
						const found = unwelcome.find((phrase) => text.includes(phrase));
						return found === undefined ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .fJ)('also', `says "${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .Kb)(found)}"`);
				};
		},
});
const SPECS = [noBoilerplate];


	}),

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
