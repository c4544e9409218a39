export const id = 3953;
export const ids = [3953];
export const modules = {

	43953:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	SPECS: () => (  SPECS)
});

var mod = __webpack_require__(21916);
var schemas = __webpack_require__(26921);
var define_template = __webpack_require__(63171);
var exact_answer = __webpack_require__(33703);
;
const STRIDE = 2 ** 21;
function gramsOf(references, order) {
		const ids = new Map();
		const next = new Map();
		const counts = [0];
		const depths = [0];
		for (const reference of references) {
				const own = new Map();
				const numbered = reference.map((token) => {
						const id = ids.get(token) ?? ids.size;
						ids.set(token, id);
						return id;
				});
				for (let start = 0; start < numbered.length; start++) {
						let node = 0;
						for (let depth = 1; depth <= order && start + depth <= numbered.length; depth++) {
								const key = node * STRIDE + numbered[start + depth - 1];
								let child = next.get(key);
								if (child === undefined) {
										child = counts.length;
										next.set(key, child);
										counts.push(0);
										depths.push(depth);
								}
								node = child;
								own.set(node, (own.get(node) ?? 0) + 1);
						}
				}
				for (const [node, count] of own)
						counts[node] = Math.max(counts[node], count);
		}
		return { order, ids, next, counts, depths };
}
function matchesOf(grams, tokens) {
		const numbered = tokens.map((token) => grams.ids.get(token) ?? -1);
		const seen = new Uint32Array(grams.counts.length);
		const matches = new Array(grams.order).fill(0);
		for (let start = 0; start < numbered.length; start++) {
				let node = 0;
				for (let at = start; at < start + grams.order && at < numbered.length; at++) {
						const id = numbered[at];
						const child = id < 0 ? undefined : grams.next.get(node * STRIDE + id);
						if (child === undefined)
								break;
						node = child;
						if (seen[node] >= grams.counts[node])
								continue;
						seen[node] += 1;
						matches[grams.depths[node] - 1] += 1;
				}
		}
		return matches;
}
function gramCount(tokens, n) {
		return Math.max(0, tokens - n + 1);
}

var deterministic_normalise = __webpack_require__(98306);
var subsequence = __webpack_require__(12824);
var tokenize = __webpack_require__(11606);
;








const CELLS = 4e9;
function similarity(spec) {
		const { compare, ...rest } = spec;
		return (0,define_template .FC)({
				...rest,
				version: rest.version ?? '1.0.0',
				group: 'C',
				inputs: ['output', 'expected.answer'],
				scale: 'real',
				bind: (parameters) => {
						const measured = compare(parameters);
						return (input) => {
								const references = (0,exact_answer.answersOf)((0,define_template .EX)(input.case, 'answer'));
								if (references === null)
										return (0,define_template .LO)('expected.answer', 'give a text, or a list of them');
								const value = measured(input.output, references);
								if (value === null)
										return {
												status: 'unscored',
												code: 'too-long',
												reason: `${input.output.length} characters are too many to compare with a reference as long`,
										};
								if (value >= 1)
										return (0,define_template .IX)();
								return {
										status: 'scored',
										score: Math.max(0, value),
										code: value > 0 ? 'differs' : 'nothing-in-common',
										reason: `similarity ${value.toFixed(3)}`,
								};
						};
				},
		});
}
function best(references, compare) {
		let top = 0;
		for (const reference of references) {
				const value = compare(reference);
				if (value === null)
						return null;
				top = Math.max(top, value);
		}
		return top;
}
const RETURN = { id: 'c1', input: 'How long may I return it?', expected: { answer: 'within thirty days' } };
const fuzzyMatch = similarity({
		name: 'FuzzyMatch',
		version: '1.1.0',
		summary: 'Edit distance to the nearest reference: 1 - edits / length of the longer text, white space around both aside.',
		pass: 0.8,
		passRule: 'at least 0.8 of the longer text needs no edit; case counts unless `normalise: [case]`',
		shape: ['prompt', 'capability'],
		parameters: schemas .rej({ normalise: deterministic_normalise .XV }),
		example: {
				suite: '- { use: FuzzyMatch, normalise: [case] }',
				case: { id: 'c1', input: 'Spell the capital of Kazakhstan.', expected: { answer: 'Astana' } },
				output: 'Astane',
				score: 5 / 6,
		},
		compare: ({ normalise }) => {
				const plain = (0,deterministic_normalise .Z4)(normalise);
				return (output, references) => {
						const answer = plain(output.trim());
						return best(references, (given) => {
								const reference = plain(given.trim());
								const longer = Math.max(answer.length, reference.length);
								if (longer === 0)
										return 1;
								if (answer.length * reference.length > CELLS)
										return null;
								return 1 - (0,mod .Io)(answer, reference) / longer;
						});
				};
		},
});
function answerWords(text) {
		return (0,tokenize .Z)(text.replace(/['’]/gu, '')).filter((word) => word !== 'a' && word !== 'an' && word !== 'the');
}
function f1(common, answered, wanted) {
		return common === 0 ? 0 : (2 * common) / (answered + wanted);
}
const tokenF1 = similarity({
		name: 'TokenF1',
		summary: 'F1 of the words shared with the nearest reference, as SQuAD counts them: case, punctuation and articles aside.',
		pass: 0.6,
		passRule: 'F1 of the word multisets is at least 0.6 for one of the references',
		shape: ['knowledge', 'capability'],
		parameters: schemas .rej({}),
		example: { suite: '- TokenF1', case: RETURN, output: 'Within 30 days.', score: 2 / 3 },
		compare: () => (output, references) => {
				const answer = answerWords(output);
				return best(references, (given) => {
						const reference = answerWords(given);
						if (answer.length === 0 || reference.length === 0)
								return Number(answer.length === reference.length);
						const [common = 0] = matchesOf(gramsOf([reference], 1), answer);
						return f1(common, answer.length, reference.length);
				});
		},
});
const rougeL = similarity({
		name: 'RougeL',
		summary: 'Longest common subsequence of words with the nearest reference (ROUGE-L), without stemming.',
		pass: 0.5,
		passRule: 'the F1 (or the `measure` given) of the subsequence is at least 0.5',
		shape: ['prompt', 'capability'],
		parameters: schemas .rej({ measure: schemas .k5n(['f1', 'precision', 'recall']).default('f1') }),
		example: {
				suite: '- { use: RougeL, measure: recall }',
				case: RETURN,
				output: 'You have thirty full days.',
				score: 2 / 3,
		},
		compare: ({ measure }) => (output, references) => {
				const answer = (0,tokenize .Z)(output);
				return best(references, (given) => {
						const reference = (0,tokenize .Z)(given);
						if (answer.length === 0 || reference.length === 0)
								return Number(answer.length === reference.length);
						if (answer.length * reference.length > CELLS)
								return null;
						const common = (0,subsequence .D)(reference, answer);
						if (measure === 'f1')
								return f1(common, answer.length, reference.length);
						return common / (measure === 'recall' ? reference.length : answer.length);
				});
		},
});
const TOKENIZERS = {
		'13a': (text) => ` ${text
				.normalize('NFC')
				.replace(/<skipped>/gu, '')
				.replace(/-\n/gu, '')
				.replace(/\n/gu, ' ')} `
				.replaceAll('&quot;', '"')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&amp;', '&')
				.replace(/[{-~[-` -&(-+:-@/]/gu, ' $& ')
				.replace(/([^0-9])([.,])/gu, '$1 $2 ')
				.replace(/([.,])([^0-9])/gu, ' $1 $2')
				.replace(/([0-9])-/gu, '$1 - ')
				.split(/\s+/u)
				.filter((token) => token !== ''),
		words: (text) => (0,tokenize .Z)(text),
		char: (text) => [...text.normalize('NFC').replace(/\s+/gu, '')],
};
function bleu(answer, references) {
		const matches = matchesOf(gramsOf(references, 4), answer);
		if (answer.length === 0 || matches[0] === 0)
				return 0;
		let logs = 0;
		for (const [index, matched] of matches.entries()) {
				const total = gramCount(answer.length, index + 1);
				logs += Math.log(index === 0 ? matched / total : (matched + 1) / (total + 1));
		}
		const nearest = references
				.map(({ length }) => length)
				.reduce((a, b) => {
				const nearer = Math.abs(b - answer.length) - Math.abs(a - answer.length);
				return nearer < 0 || (nearer === 0 && b < a) ? b : a;
		});
		const brevity = answer.length >= nearest ? 1 : Math.exp(1 - nearest / answer.length);
		return brevity * Math.exp(logs / matches.length);
}
const bleuScore = similarity({
		name: 'BleuScore',
		version: '1.1.0',
		summary: 'Sentence BLEU-4 against all references, add-one smoothed above single words; case counts.',
		pass: 0.3,
		passRule: 'BLEU is at least 0.3; `tokenizer` is 13a unless said, `char` for scripts without blanks',
		shape: ['capability'],
		parameters: schemas .rej({ tokenizer: schemas .k5n(['13a', 'words', 'char']).default('13a') }),
		example: {
				suite: '- BleuScore',
				case: { id: 'c1', input: 'Übersetze: Die Katze schläft.', expected: { answer: 'The cat is sleeping.' } },
				output: 'The cat is sleeping.',
				score: 1,
		},
		compare: ({ tokenizer }) => {
				const tokens = TOKENIZERS[tokenizer];
				return (output, references) => {
						const answer = tokens(output);
						const wanted = references.map(tokens);
						if (answer.length === 0)
								return Number(wanted.some(({ length }) => length === 0));
						return bleu(answer, wanted);
				};
		},
});
const ORDER = 6;
const BETA_SQUARED = 4;
function chrf(answer, reference) {
		const matches = matchesOf(gramsOf([reference], ORDER), answer);
		let precision = 0;
		let recall = 0;
		let orders = 0;
		for (const [index, matched] of matches.entries()) {
				const answered = gramCount(answer.length, index + 1);
				const wanted = gramCount(reference.length, index + 1);
				if (answered === 0 || wanted === 0)
						continue;
				precision += matched / answered;
				recall += matched / wanted;
				orders += 1;
		}
		if (orders === 0 || precision + recall === 0)
				return 0;
		precision /= orders;
		recall /= orders;
		return ((1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}
const chrF = similarity({
		name: 'ChrF',
		summary: 'Character n-gram F-score (chrF2: n to 6, recall counts double) against the nearest reference; case counts.',
		pass: 0.5,
		passRule: 'chrF is at least 0.5 for one of the references',
		shape: ['capability'],
		parameters: schemas .rej({}),
		example: {
				suite: '- ChrF',
				case: { id: 'c1', input: 'Übersetze: Danke', expected: { answer: ['Thanks', 'Thank you'] } },
				output: 'Thank you',
				score: 1,
		},
		compare: () => (output, references) => {
				const answer = TOKENIZERS.char(output);
				return best(references, (given) => {
						const reference = TOKENIZERS.char(given);
						if (answer.length === 0 || reference.length === 0)
								return Number(answer.length === reference.length);
						return chrf(answer, reference);
				});
		},
});
const SPECS = [fuzzyMatch, tokenF1, rougeL, bleuScore, chrF];


	}),

	12824:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  commonSubsequence)
	});
function commonSubsequence(reference, words) {
		const places = new Map();
		for (const [at, word] of reference.entries()) {
				const list = places.get(word);
				if (list === undefined)
						places.set(word, [at]);
				else
						list.push(at);
		}
		const size = Math.ceil(reference.length / 32);
		const v = new Uint32Array(size).fill(0xffffffff);
		const mask = new Uint32Array(size);
		for (const word of words) {
				const at = places.get(word);
				if (at === undefined)
						continue;
				for (const place of at)
						mask[place >>> 5] |= 1 << (place & 31);
				let carry = 0;
				for (let block = 0; block < size; block++) {
						const old = v[block];
						const hit = mask[block];
						const sum = old + ((old & hit) >>> 0) + carry;
						carry = sum > 0xffffffff ? 1 : 0;
						v[block] = (sum >>> 0) | (old & ~hit);
				}
				for (const place of at)
						mask[place >>> 5] = 0;
		}
		let length = 0;
		for (let place = 0; place < reference.length; place++)
				if ((v[place >>> 5] & (1 << (place & 31))) === 0)
						length += 1;
		return length;
}


	}),

	11606:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Z: () => (  wordsOf)
	});
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;
function wordsOf(text) {
		return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}


	})

};
