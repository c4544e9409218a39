export const id = 8539;
export const ids = [8539];
export const modules = {

	86901:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$g: () => (  compileExtract),
		Eb: () => (  compilePattern),
		JU: () => (  noteVacuous)
	});
	var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29466);


const LITERAL = /^\/((?:[^/\\]|\\.)+)\/([a-z]*)$/su;
const FLAGS = new Set('dgimsuvxy');
function withoutSlashes(source) {
		const [, body, flags] = LITERAL.exec(source) ?? [];
		if (body === undefined || flags === undefined || [...flags].some((flag) => !FLAGS.has(flag)))
				return null;
		const own = [...'ims'].filter((flag) => flags.includes(flag)).join('');
		return `${own === '' ? '' : `(?${own})`}${body}`;
}
const PROBES = [
		'',
		'a',
		'The quick brown fox; 0123456789.',
		'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
		'ÄÖÜ 日本語 ع\n\n{"a": [1, 2]}\n',
];
function compilePattern(source, key, context) {
		const bare = withoutSlashes(source);
		if (bare !== null) {
				const message = `"${source}" is written with slashes and flags, which are part of the pattern here; write ${bare} (or [/] where a slash is meant)`;
				context.note({ key, message });
				return null;
		}
		try {
				const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__  .L3.compile(source);
				const groups = compiled.groupCount();
				return {
						groups,
						matches: (text) => compiled.matcher(text).find(),
						last: (text) => {
								const matcher = compiled.matcher(text);
								let found = null;
								while (matcher.find())
										found = matcher.group(groups > 0 ? 1 : 0);
								return found;
						},
				};
		}
		catch (error) {
				context.note({
						key,
						message: `"${source}" is no RE2 pattern (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_1__  .k)(error)}); RE2 has no look-around and no back-references`,
				});
				return null;
		}
}
function noteVacuous(pattern, source, key, context) {
		if (!PROBES.every((text) => pattern.matches(text)))
				return;
		const message = `"${source}" is found in every text, an empty one too, so it decides nothing; say what must stand there`;
		context.note({ key, message });
}
function compileExtract(source, key, context) {
		const pattern = compilePattern(source, key, context);
		if (pattern === null || pattern.groups === 1)
				return pattern;
		context.note({
				key,
				message: `"${source}" has ${pattern.groups} capture groups; write exactly one ( ), and (?: ) for the others`,
		});
		return null;
}


	}),

	31310:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ON: () => (  isLike),
		k8: () => (  globOf),
		lA: () => (  fits)
	});
const MOST_ALTERNATIVES = 64;
function globOf(pattern) {
		const plain = alternativesOf(pattern);
		if (plain === null)
				return null;
		const all = plain.map((one) => one.split('/'));
		return (path) => {
				const parts = path.split('/');
				return all.some((one) => fits(one, parts));
		};
}
function alternativesOf(pattern) {
		let done = [''];
		let rest = pattern;
		for (;;) {
				const open = rest.indexOf('{');
				const close = open < 0 ? -1 : rest.indexOf('}', open);
				if (close < 0)
						return done.map((one) => one + rest);
				const inside = rest.slice(open + 1, close).split(',');
				const choices = inside.length > 1 ? inside : [rest.slice(open, close + 1)];
				if (done.length * choices.length > MOST_ALTERNATIVES)
						return null;
				const before = rest.slice(0, open);
				done = done.flatMap((one) => choices.map((choice) => one + before + choice));
				rest = rest.slice(close + 1);
		}
}
function fits(pattern, path) {
		let reached = Array.from({ length: path.length + 1 }, (_, at) => at === 0);
		for (const part of pattern) {
				const next = new Array(path.length + 1).fill(false);
				for (let at = 0; at <= path.length; at++) {
						if (part === '**')
								next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
						else if (at > 0)
								next[at] = reached[at - 1] === true && isLike(part, path[at - 1] ?? '');
				}
				reached = next;
		}
		return reached[path.length] === true;
}
function isLike(pattern, text) {
		let at = 0;
		let place = 0;
		let star = -1;
		let held = 0;
		while (at < text.length) {
				if (pattern[place] === '*') {
						star = place++;
						held = at;
				}
				else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
						place++;
						at++;
				}
				else if (star >= 0) {
						place = star + 1;
						at = ++held;
				}
				else
						return false;
		}
		while (pattern[place] === '*')
				place++;
		return place === pattern.length;
}


	}),

	43133:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		K: () => (  Losses)
	});
class Losses {
		#lost = new Map();
		#notes = new Set();
		lost(what, where) {
				const known = this.#lost.get(what);
				if (known === undefined)
						this.#lost.set(what, { first: where, count: 1 });
				else
						known.count += 1;
		}
		note(text) {
				this.#notes.add(text);
		}
		get lines() {
				return [...this.#lost].map(([what, { first, count }]) => {
						if (count > 1)
								return `${what} (${count} times, first in ${first})`;
						return first === '' ? what : `${first}: ${what}`;
				});
		}
		get notes() {
				return [...this.#notes];
		}
}


	}),

	38539:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	draftOfPromptfoo: () => (  draftOfPromptfoo)
});

var prompt_prompt = __webpack_require__(83689);
var digest = __webpack_require__(27744);
var json_object = __webpack_require__(57128);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
var import_losses = __webpack_require__(43133);
var names = __webpack_require__(33876);
var glob = __webpack_require__(31310);
var tree = __webpack_require__(19148);
var yaml = __webpack_require__(22723);
;






const CODE = /\.(?:m?[jt]sx?|c[jt]s|py|rb|sh|go)(?::[\w.]+)?$/;
function isCode(named) {
		return CODE.test(named) || /^(?:exec|python|package|golang|ruby):/.test(named);
}
function parseTheirs(file, text, problems) {
		return (0,yaml .c)(file, text, problems, { foreign: true })?.value;
}
class TheirFiles {
		#tree;
		#from;
		constructor(tree, from) {
				this.#tree = tree;
				this.#from = from;
		}
		matching(named) {
				const bare = named.replace(/^file:\/\//, '').replace(/^\.\//, '');
				const path = (0,tree .o)(this.#from, bare);
				if (path === null)
						return [];
				if (this.#tree.entry(path).kind === 'file')
						return [path];
				if (!/[*?{]/.test(bare))
						return [];
				const matches = (0,glob .k8)(path);
				return matches === null ? [] : this.#tree.paths().filter(matches);
		}
		text(path) {
				return (0,utf8 .yR)(this.#tree, path, new problem .Zw());
		}
		value(path) {
				const text = this.text(path);
				if (text === null)
						return undefined;
				return /\.(json|ya?ml)$/.test(path) ? parseTheirs(path, text, new problem .Zw()) : text;
		}
		variable(path) {
				if (isCode(path))
						return { why: 'runs code' };
				if (/\.(pdf|png|jpe?g|gif|bmp|webp|svg|mp[34]|wav|webm|ogg|mov|avi|xlsx?)$/i.test(path))
						return { why: 'is no text' };
				const text = this.text(path);
				if (text === null)
						return { why: 'cannot be read' };
				if (!/\.ya?ml$/.test(path))
						return { text: text.trim() };
				const value = parseTheirs(path, text, new problem .Zw());
				return value === undefined ? { why: 'is no YAML' } : { text: JSON.stringify(value) };
		}
}
function dereferenced(value, root = value, depth = 0) {
		if (depth > 40)
				return value;
		if (Array.isArray(value))
				return value.map((item) => dereferenced(item, root, depth + 1));
		if (!(0,json_object .G)(value))
				return value;
		const ref = value['$ref'];
		if (typeof ref === 'string' && ref.startsWith('#/')) {
				const found = ref
						.slice(2)
						.split('/')
						.map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
						.reduce((at, key) => ((0,json_object .G)(at) && Object.hasOwn(at, key) ? at[key] : undefined), root);
				const { $ref: _ref, ...own } = value;
				if (found !== undefined) {
						const put = dereferenced(found, root, depth + 1);
						return (0,json_object .G)(put) ? { ...put, ...dereferenced(own, root, depth + 1) } : put;
				}
		}
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [
				key,
				item === undefined ? undefined : dereferenced(item, root, depth + 1),
		]));
}

;



const FILE = /\.(?:txt|md|json|jsonl|ya?ml|j2|jinja2?|njk|csv|[mc]?[jt]s|py|sh|rb|exe)(?::[\w.]+)?$/;
function readPrompts(value, files, losses) {
		const prompts = [];
		const byCode = [];
		const list = Array.isArray(value)
				? value
				: (0,json_object .G)(value) && !('raw' in value) && !('id' in value)
						? Object.keys(value)
						: value === undefined
								? []
								: [value];
		for (const [index, item] of list.entries()) {
				const where = `prompts[${index}]`;
				const named = (0,json_object .G)(item) ? (item['raw'] ?? item['id']) : item;
				if (typeof named !== 'string') {
						losses.lost(`${(0,problem .WU)(item)}: no text of it can be read`, where);
						continue;
				}
				if ((0,json_object .G)(item))
						for (const key of Object.keys(item))
								if (!['raw', 'id', 'label', 'display'].includes(key))
										losses.lost(`${key}: no counterpart`, where);
				const isFile = named.startsWith('file://') || (FILE.test(named) && !/[\n]/.test(named)) || named.startsWith('exec:');
				if (!isFile) {
						prompts.push(promptOf(named, null, null));
						continue;
				}
				if (isCode(named)) {
						byCode.push(named);
						continue;
				}
				const paths = files.matching(named);
				if (paths.length === 0)
						losses.lost(`${named}: is not there`, where);
				for (const path of paths)
						prompts.push(...fromFile(path, files, losses, where));
		}
		return { prompts, byCode };
}
function fromFile(path, files, losses, where) {
		const text = files.text(path);
		if (text === null) {
				losses.lost(`${path}: cannot be read`, where);
				return [];
		}
		if (path.endsWith('.txt')) {
				const parts = text.split(/^[ \t]*---[ \t]*\r?$/m).map((part) => part.trim());
				const kept = parts.filter((part) => part !== '');
				return kept.map((part, index) => promptOf(part, path, kept.length > 1 ? index + 1 : null));
		}
		if (path.endsWith('.jsonl')) {
				const lines = text.split('\n').filter((line) => line.trim() !== '');
				return lines.map((line, index) => promptOf(line, path, lines.length > 1 ? index + 1 : null));
		}
		if (path.endsWith('.csv')) {
				losses.lost(`${path}: prompts in a CSV file are not read; write each into a file of its own`, where);
				return [];
		}
		return [promptOf(text.trim(), path, null)];
}
function promptOf(text, from, part) {
		return { text, from, part, chat: chatOf(text) };
}
function chatOf(text) {
		if (!/^\s*(?:\[|-\s)/.test(text))
				return null;
		const value = parseTheirs('prompt.yaml', text, new problem .Zw());
		if (!Array.isArray(value) || value.length === 0)
				return null;
		const messages = value.map((item) => (0,json_object .G)(item) && typeof item['role'] === 'string' && typeof item['content'] === 'string'
				? { role: item['role'], content: item['content'] }
				: null);
		return messages.every((message) => message !== null) ? messages : null;
}

var default_models = __webpack_require__(54240);
var their_object = __webpack_require__(97414);
;





const VENDORS = {
		anthropic: { type: 'anthropic', key: 'ANTHROPIC_API_KEY', cap: 1024 },
		google: { type: 'google', key: 'GEMINI_API_KEY' },
		bedrock: { type: 'bedrock' },
		mistral: { url: 'https://api.mistral.ai/v1', key: 'MISTRAL_API_KEY' },
		groq: { url: 'https://api.groq.com/openai/v1', key: 'GROQ_API_KEY' },
		openrouter: { url: 'https://openrouter.ai/api/v1', key: 'OPENROUTER_API_KEY' },
		deepseek: { url: 'https://api.deepseek.com/v1', key: 'DEEPSEEK_API_KEY' },
		xai: { url: 'https://api.x.ai/v1', key: 'XAI_API_KEY' },
		togetherai: { url: 'https://api.together.xyz/v1', key: 'TOGETHER_API_KEY' },
		fireworks: { url: 'https://api.fireworks.ai/inference/v1', key: 'FIREWORKS_API_KEY' },
		cerebras: { url: 'https://api.cerebras.ai/v1', key: 'CEREBRAS_API_KEY' },
		perplexity: { url: 'https://api.perplexity.ai', key: 'PERPLEXITY_API_KEY' },
		github: { url: 'https://models.github.ai/inference', key: 'GITHUB_TOKEN' },
		ollama: { url: 'http://localhost:11434/v1' },
		localai: { url: 'http://localhost:8080/v1' },
		vllm: { url: 'http://localhost:8000/v1' },
		llamafile: { url: 'http://localhost:8080/v1' },
		litellm: { url: 'http://localhost:4000/v1', key: 'LITELLM_API_KEY' },
};
const KINDS = new Set([
		'chat',
		'completion',
		'completions',
		'responses',
		'messages',
		'message',
		'converse',
		'text-generation',
		'text',
		'realtime',
		'assistant',
]);
const SPELLINGS = { together: 'togetherai', azureopenai: 'azure', palm: 'google' };
function modelOfId(id) {
		if (isCode(id) || /^(?:file|https?|wss?|webhook|promptfoo|echo|manual-input|mcp|browser)(?::|$)/.test(id))
				return { vendor: null, model: '' };
		const [first = '', ...others] = id.split(':');
		const vendor = SPELLINGS[first.toLowerCase()] ?? first.toLowerCase();
		if (others.length === 0)
				return { vendor: /^[a-z][a-z0-9-]*$/.test(vendor) && vendor in VENDORS ? vendor : 'openai', model: id };
		const rest = others.length > 1 && KINDS.has(others[0]) ? others.slice(1) : others;
		return { vendor, model: rest.join(':') };
}
function readModel(value, losses) {
		const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
		for (const [index, item] of list.slice(1).entries())
				losses.lost(`${(0,problem .WU)(idOf(item) ?? item)}: a target has one model; make it a target of its own`, `providers[${index + 1}]`);
		const [first] = list;
		const id = idOf(first);
		if (id === undefined) {
				losses.note('Their config names no provider that can be read: set provider and model in the model file.');
				return {
						model: { provider: 'default', model: default_models .UB, params: default_models .bp },
						providers: {},
						code: undefined,
				};
		}
		const { vendor, model } = modelOfId(id);
		if (vendor === null || model === '')
				return { model: {}, providers: {}, code: id };
		const config = new their_object ._(configOf(first));
		const { provider, providers } = providerOf(vendor, id, config, losses);
		const parameters = parametersOf(config, losses);
		const cap = VENDORS[vendor]?.cap;
		const capped = cap === undefined || parameters['max-tokens'] !== undefined ? {} : { 'max-tokens': cap };
		return { model: { provider, model, ...parameters, ...capped }, providers, code: undefined };
}
function idOf(item) {
		if (typeof item === 'string')
				return item;
		if (!(0,json_object .G)(item))
				return undefined;
		if (typeof item['id'] === 'string')
				return item['id'];
		const [key] = Object.keys(item);
		return key?.includes(':') === true ? key : undefined;
}
function configOf(item) {
		if (!(0,json_object .G)(item))
				return {};
		const inner = typeof item['id'] === 'string' ? item : item[Object.keys(item)[0] ?? ''];
		const config = (0,json_object .G)(inner) ? inner['config'] : undefined;
		return (0,json_object .G)(config) ? config : {};
}
function providerOf(vendor, id, config, losses) {
		const url = config.text('apiBaseUrl') ?? hostOf(config.text('apiHost'));
		const key = config.text('apiKeyEnvar');
		const headers = config.object('headers');
		if (config.take('apiKey') !== undefined)
				losses.note('apiKey: a key never stands in a file here; name its environment variable in api-key-env.');
		config.ignore('organization', 'apiKeyRequired', 'maxRetries', 'cost');
		const known = VENDORS[vendor];
		if (vendor === 'openai' && url === undefined && key === undefined)
				return { provider: 'default', providers: {} };
		const base = url ?? known?.url;
		const type = known?.type;
		const region = type === 'bedrock' ? (config.text('region') ?? 'us-east-1') : undefined;
		if (base === undefined && type === undefined && vendor !== 'openai') {
				losses.note(`${id}: no address of ${vendor} is known here; write providers.${vendor} and its base-url into the config.`);
				return { provider: vendor, providers: {} };
		}
		const keyName = key ?? known?.key ?? (vendor === 'openai' ? 'OPENAI_API_KEY' : undefined);
		const name = vendor === 'openai' ? 'theirs' : vendor;
		losses.note(`${id}: its provider is ${name} here; check base-url and api-key-env in the config.`);
		return {
				provider: name,
				providers: {
						[name]: {
								...(type === undefined ? {} : { type }),
								...(region === undefined ? {} : { region }),
								...(base === undefined ? {} : { 'base-url': base }),
								...(keyName === undefined ? {} : { 'api-key-env': keyName }),
								...(headers === undefined ? {} : { headers: headers }),
						},
				},
		};
}
function hostOf(host) {
		return host === undefined ? undefined : `${/^https?:/.test(host) ? '' : 'https://'}${host.replace(/\/+$/, '')}/v1`;
}
const NUMBERS = [
		['temperature', 'temperature'],
		['max_tokens', 'max-tokens'],
		['max_completion_tokens', 'max-tokens'],
		['max_output_tokens', 'max-tokens'],
		['maxOutputTokens', 'max-tokens'],
		['seed', 'seed'],
];
const PARAMS = [
		'top_p',
		'top_k',
		'presence_penalty',
		'frequency_penalty',
		'stop',
		'reasoning_effort',
		'tool_choice',
		'parallel_tool_calls',
		'service_tier',
		'logit_bias',
		'verbosity',
];
function parametersOf(config, losses) {
		const taken = {};
		for (const [theirs, ours] of NUMBERS) {
				const setting = config.number(theirs);
				if (setting !== undefined)
						taken[ours] = setting;
		}
		const params = {
				...config.object('passthrough'),
		};
		for (const key of PARAMS) {
				const value = config.take(key);
				if (value !== undefined)
						params[key] = value;
		}
		if (Object.keys(params).length > 0)
				taken['params'] = params;
		const tools = config.take('tools');
		if (Array.isArray(tools) && tools.every((one) => (0,json_object .G)(one)))
				taken['tools'] = tools;
		else if (tools !== undefined)
				losses.lost('config.tools: write the list into tools of the model file', 'providers[0]');
		const format = config.take('response_format');
		if ((0,json_object .G)(format))
				taken['response-format'] = format;
		else if (format !== undefined)
				losses.lost('config.response_format: write it into response-format of the model file', 'providers[0]');
		for (const key of config.rest())
				losses.lost(`config.${key}: write it into the model file (params, tools, response-format)`, 'providers[0]');
		return taken;
}
function judgeOf(provider, where, losses) {
		const text = (0,json_object .G)(provider) && (0,json_object .G)(provider['text']) ? provider['text'] : provider;
		const id = idOf(text);
		const found = id === undefined ? null : modelOfId(id);
		const isPinned = found !== null && !/(^|[-:/])latest$/.test(found.model);
		if (found?.vendor === 'openai' && found.model !== '' && isPinned)
				return { provider: 'default', model: found.model };
		losses.note(`The judge ${(0,problem .WU)(id ?? provider)} (${where}) is not taken over: write it into judge of the suite, with a provider of the config.`);
		return undefined;
}

;
const assertion_kinds_CODE = 'runs code of the repository, which a gate never does';
const OUTSIDE = 'asks an outside service for the verdict';
const COMPARES = 'compares several prompts; the gate compares base and head';
const JUDGE = 'a judge reply that cannot be read failed the test there, here the case is unscored; the pinned judge decides the rest';
const TOOLS = 'the tools must stand in the model file or in the cases';
function kind(theirs, ours, difference, says = '') {
		return { theirs, ours, difference, says };
}
const ASSERTION_KINDS = [
		kind('equals', 'ExactMatch', 'laxer', 'white space around the answer is left aside here'),
		kind('equals (an object)', 'JsonFieldMatch', 'same'),
		kind('contains, contains-all', 'ContainsAll', 'same'),
		kind('icontains, icontains-all', 'ContainsAll', 'same'),
		kind('contains-any, icontains-any', 'ContainsAny', 'same'),
		kind('not-contains, not-contains-any', 'ContainsNone', 'same'),
		kind('not-icontains, not-icontains-any', 'ContainsNone', 'same'),
		kind('starts-with', 'StartsWith', 'laxer', 'white space around the answer is left aside here'),
		kind('ends-with', 'EndsWith', 'laxer', 'white space around the answer is left aside here'),
		kind('not-starts-with, not-ends-with', 'RegexMatch', 'same'),
		kind('not-equals', 'RegexMatch', 'stricter', 'the text with white space around it fails here too'),
		kind('regex, not-regex', 'RegexMatch', 'differs', 'patterns are RE2 here: no look-around, no back-references'),
		kind('is-json', 'IsJson', 'same'),
		kind('is-json (a schema)', 'JsonSchemaMatch', 'same'),
		kind('contains-json', 'IsJson', 'stricter', 'JSON anywhere in the text passed there; here the whole answer, or one fenced block, must be JSON'),
		kind('contains-json (a schema)', 'JsonSchemaMatch', 'stricter', 'JSON anywhere in the text passed there; here the whole answer, or one fenced block, must be JSON'),
		kind('word-count', 'LengthBounds', 'same'),
		kind('levenshtein', 'FuzzyMatch', 'differs', 'a distance in characters passed there (5 by default); here a similarity, from 0.8 on'),
		kind('rouge-n', 'RougeL', 'stricter', 'words counted wherever they stood; here in their order'),
		kind('bleu', 'BleuScore', 'differs', 'BLEU is smoothed in another way here; the pass mark is theirs'),
		kind('similar, similar:cosine', 'EmbeddingSimilarity', 'same'),
		kind('is-refusal', 'RefusalPattern', 'differs', 'the phrases that count as a refusal are a list of our own'),
		kind('not-is-refusal', 'RefusalPattern', 'differs', 'the phrases that count as a refusal are a list of our own'),
		kind('is-valid-openai-tools-call', 'ToolSchemaValid', 'same', TOOLS),
		kind('is-valid-openai-function-call, is-valid-function-call', 'ToolSchemaValid', 'same', TOOLS),
		kind('latency', 'LatencyBudget', 'laxer', 'advisory here (blocking: true makes it block); gate.max-latency-ratio compares the two sides'),
		kind('cost', 'CostBudget', 'laxer', 'advisory here (blocking: true makes it block); gate.max-cost-ratio compares the two sides'),
		kind('llm-rubric, g-eval, model-graded-closedqa, agent-rubric', 'TaskCompletion', 'stricter', `a checklist of which every item must hold; a threshold of theirs and a prompt for the judge are not taken over; ${JUDGE}`),
		kind('factuality, model-graded-factuality', 'FactualAccuracy', 'stricter', `any category scored above 0 passed there, a subset of the reference among them; here from 0.75 on; ${JUDGE}`),
		kind('answer-relevance', 'AnswerRelevance', 'stricter', `without a threshold any score passed there; ${JUDGE}`),
		kind('context-faithfulness', 'Groundedness', 'stricter', `without a threshold any score passed there; ${JUDGE}`),
		kind('context-recall', 'ContextRecall', 'stricter', `without a threshold any score passed there; ${JUDGE}`),
		kind('context-relevance', 'ContextRelevance', 'stricter', `without a threshold any score passed there; ${JUDGE}`),
		kind('javascript (one comparison)', 'LengthBounds, Contains..., RegexMatch, ExactMatch, JsonFieldMatch', 'differs', 'read by its form, never run; a length is counted in code points, white space around the answer aside'),
		kind('python (one comparison)', 'LengthBounds, Contains..., RegexMatch, ExactMatch, JsonFieldMatch', 'differs', 'read by its form, never run; a length is counted in code points, white space around the answer aside'),
		kind('javascript', null, 'lost', assertion_kinds_CODE),
		kind('python', null, 'lost', assertion_kinds_CODE),
		kind('ruby', null, 'lost', assertion_kinds_CODE),
		kind('webhook', null, 'lost', OUTSIDE),
		kind('classifier', null, 'lost', `${OUTSIDE}; LabelMatch compares an answer that is a label`),
		kind('moderation', null, 'lost', `${OUTSIDE}; Toxicity is a judged template`),
		kind('guardrails', null, 'lost', `${OUTSIDE}`),
		kind('pi', null, 'lost', OUTSIDE),
		kind('search-rubric', null, 'lost', 'searches the web for the verdict; FactualAccuracy judges against a reference'),
		kind('perplexity, perplexity-score', null, 'lost', 'log probabilities are no part of an answer here'),
		kind('select-best, max-score', null, 'lost', COMPARES),
		kind('human', null, 'lost', 'a person is no part of a gate; calibrate a judge against people instead'),
		kind('gleu', null, 'lost', 'no template computes GLEU; BleuScore and ChrF are near'),
		kind('meteor', null, 'lost', 'no template computes METEOR; ChrF and SemanticEquivalence are near'),
		kind('similar:dot, similar:euclidean', null, 'lost', 'EmbeddingSimilarity takes the cosine alone'),
		kind('is-html, contains-html', null, 'lost', 'no template reads HTML; RegexMatch may do'),
		kind('is-xml, contains-xml', null, 'lost', 'no template reads XML; RegexMatch may do'),
		kind('is-sql, contains-sql', null, 'lost', 'no template reads SQL; RegexMatch may do'),
		kind('finish-reason', null, 'lost', 'cut answers are counted by the gate itself'),
		kind('tool-call-f1', null, 'lost', 'ToolSelection compares the tools called with expected.tool_calls'),
		kind('skill-used', null, 'lost', 'TrajectoryMatch compares the calls of an answer'),
		kind('trajectory:...', null, 'lost', 'TrajectoryMatch compares the calls of an answer'),
		kind('trace-...', null, 'lost', 'traces are no part of an answer here'),
		kind('rouge-l, rouge-s', null, 'lost', 'gone there as well; RougeL compares with expected.answer'),
		kind('promptfoo:redteam:...', null, 'lost', 'its attacks are made and judged by their service'),
		kind('any other not-...', null, 'lost', 'no template is its opposite'),
		kind('conversation-relevance', null, 'lost', 'ConversationCoherence judges whole conversations'),
];
const BY_NAME = new Map(ASSERTION_KINDS.flatMap((one) => one.theirs.split(', ').map((name) => [name, one])));
function assertionKind(name) {
		return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/^(trajectory:|trace-|promptfoo:redteam:).*/, '$1...'));
}
const GRADED = new Set([
		'llm-rubric',
		'g-eval',
		'model-graded-closedqa',
		'agent-rubric',
		'factuality',
		'model-graded-factuality',
		'answer-relevance',
		'context-faithfulness',
		'context-recall',
		'context-relevance',
]);
const KNOWN_ASSERTIONS = [...BY_NAME.keys()].filter((name) => !/[ .]/.test(name));

var pattern = __webpack_require__(86901);
var did_you_mean = __webpack_require__(69903);
;

const TERMS = { kind: 'expected', key: 'terms' };
const PARAMETERS = { kind: 'parameters' };
const FOLD = ['case'];
const LONGEST = 2_000;
function checksOfCode(language, code) {
		const text = code.length > LONGEST ? '' : expressionOf(code);
		if (text === '')
				return null;
		const parts = splitAt(text, language === 'javascript' ? '&&' : ' and ');
		const rules = parts.map((part) => checkOf(language, part));
		return rules.every((rule) => rule !== null) ? rules : null;
}
function expressionOf(code) {
		const bare = code
				.trim()
				.replace(/^return\s+/, '')
				.replace(/;\s*$/, '')
				.trim();
		return /[;\n{}]|=>|\breturn\b/.test(withoutTexts(bare)) ? '' : bare;
}
function withoutTexts(code) {
		return code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`|(?<=[(!&|=,]\s*|^\s*)\/(?:[^/\\\n]|\\.)+\/[a-z]*/g, (part) => '_'.repeat(part.length));
}
function splitAt(code, operator) {
		const text = unwrapped(code);
		const blank = withoutTexts(text);
		const parts = [];
		let depth = 0;
		let from = 0;
		for (let at = 0; at < blank.length; at += 1) {
				if (blank[at] === '(' || blank[at] === '[')
						depth += 1;
				if (blank[at] === ')' || blank[at] === ']')
						depth -= 1;
				if (depth === 0 && blank.startsWith(operator, at)) {
						parts.push(text.slice(from, at));
						from = at + operator.length;
				}
		}
		return [...parts, text.slice(from)].map((part) => unwrapped(part));
}
function unwrapped(code) {
		const text = code.trim();
		if (!text.startsWith('(') || !text.endsWith(')'))
				return text;
		const blank = withoutTexts(text);
		let depth = 0;
		for (let at = 0; at < blank.length; at += 1) {
				if (blank[at] === '(')
						depth += 1;
				if (blank[at] === ')')
						depth -= 1;
				if (depth === 0 && at < blank.length - 1)
						return text;
		}
		return unwrapped(text.slice(1, -1));
}
function checkOf(language, code) {
		const or = splitAt(code, language === 'javascript' ? '||' : ' or ');
		if (or.length > 1)
				return anyOf(or.map((part) => checkOf(language, part)));
		return language === 'javascript' ? javascript(unwrapped(code)) : python(unwrapped(code));
}
function anyOf(rules) {
		const [first] = rules;
		const isAlike = rules.every((rule) => rule?.use === 'ContainsAll' && JSON.stringify(rule.parameters) === JSON.stringify(first?.parameters));
		if (!isAlike || first === null || first === undefined)
				return null;
		return {
				...first,
				use: 'ContainsAny',
				name: 'contains-any',
				join: undefined,
				value: rules.flatMap((rule) => rule.value),
		};
}
const QUOTED = String.raw `("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|${'`'}(?:[^${'`'}\\$]|\\.)*${'`'})`;
const NUMBER = String.raw `(-?[0-9]+(?:\.[0-9]+)?)`;
const COMPARE = '(<=|>=|===|==|<|>)';
const code_checks_form = (source) => new RegExp(`^${source}$`);
const JS_OUTPUT = String.raw `(?:String\(output\)|output)(?:\.trim\(\))?`;
const JS_LENGTH = code_checks_form(`${JS_OUTPUT}\\.length\\s*${COMPARE}\\s*${NUMBER}`);
const JS_WORDS = code_checks_form(`${JS_OUTPUT}\\.split\\((?:' '|" "|/\\\\s\\+/|/ /)\\)(?:\\.filter\\(Boolean\\))?\\.length\\s*${COMPARE}\\s*${NUMBER}`);
const JS_LINES = code_checks_form(`${JS_OUTPUT}\\.split\\((?:'\\\\n'|"\\\\n")\\)\\.length\\s*${COMPARE}\\s*${NUMBER}`);
const JS_INCLUDES = code_checks_form(`(!?)\\s*${JS_OUTPUT}(\\.toLowerCase\\(\\))?\\.includes\\(${QUOTED}(?:\\.toLowerCase\\(\\))?\\)`);
const JS_EDGE = code_checks_form(`(!?)\\s*${JS_OUTPUT}(\\.toLowerCase\\(\\))?\\.(starts|ends)With\\(${QUOTED}\\)`);
const JS_TEST = code_checks_form(`(!?)\\s*/((?:[^/\\\\\\n]|\\\\.)+)/([a-z]*)\\.test\\(${JS_OUTPUT}\\)`);
const JS_MATCH = code_checks_form(`(!{0,2})\\s*${JS_OUTPUT}\\.match\\(/((?:[^/\\\\\\n]|\\\\.)+)/([a-z]*)\\)(?:\\s*!==?\\s*null)?`);
const JS_REGEXP = code_checks_form(`(!?)\\s*new RegExp\\(${QUOTED}(?:,\\s*["']([a-z]*)["'])?\\)\\.test\\(${JS_OUTPUT}\\)`);
const JS_EQUALS = code_checks_form(`${JS_OUTPUT}(\\.toLowerCase\\(\\))?\\s*===?\\s*${QUOTED}`);
const JS_FIELD = code_checks_form(`JSON\\.parse\\(output\\)((?:\\??\\.[A-Za-z_$][\\w$]*|\\[(?:"[^"\\\\]*"|'[^'\\\\]*')\\])+)\\s*===?\\s*(?:${QUOTED}|${NUMBER}|(true|false|null))`);
function javascript(code) {
		let found = JS_LENGTH.exec(code);
		if (found !== null)
				return bounds('chars', found[1], Number(found[2]), {});
		found = JS_WORDS.exec(code);
		if (found !== null)
				return bounds('words', found[1], Number(found[2]), { 'words-by': 'blanks' });
		found = JS_LINES.exec(code);
		if (found !== null)
				return bounds('lines', found[1], Number(found[2]), {});
		found = JS_INCLUDES.exec(code);
		if (found !== null)
				return includes({ negated: found[1] === '!', fold: found[2] !== undefined }, textOf(found[3]));
		found = JS_EDGE.exec(code);
		if (found !== null)
				return edge({ negated: found[1] === '!', fold: found[2] !== undefined }, found[3], textOf(found[4]));
		found = JS_TEST.exec(code) ?? JS_MATCH.exec(code);
		if (found !== null)
				return code_checks_pattern(found[1] === '!', found[2].replaceAll('\\/', '/'), found[3]);
		found = JS_REGEXP.exec(code);
		if (found !== null)
				return code_checks_pattern(found[1] === '!', textOf(found[2]), found[3] ?? '');
		found = JS_EQUALS.exec(code);
		if (found !== null)
				return equals(found[1] !== undefined, textOf(found[2]));
		found = JS_FIELD.exec(code);
		if (found !== null)
				return field(found[1], literalOf(found[2], found[3], found[4]));
		return null;
}
const PY_OUTPUT = String.raw `(?:str\(output\)|output)(?:\.strip\(\))?`;
const PY_LENGTH = code_checks_form(`len\\(${PY_OUTPUT}\\)\\s*${COMPARE}\\s*${NUMBER}`);
const PY_WORDS = code_checks_form(`len\\(${PY_OUTPUT}\\.split\\(\\)\\)\\s*${COMPARE}\\s*${NUMBER}`);
const PY_LINES = code_checks_form(`len\\(${PY_OUTPUT}\\.splitlines\\(\\)\\)\\s*${COMPARE}\\s*${NUMBER}`);
const PY_IN = code_checks_form(`${QUOTED}(?:\\.lower\\(\\))?\\s+(not\\s+)?in\\s+${PY_OUTPUT}(\\.lower\\(\\))?`);
const PY_EDGE = code_checks_form(`(not\\s+)?${PY_OUTPUT}(\\.lower\\(\\))?\\.(starts|ends)with\\(${QUOTED}\\)`);
const PY_SEARCH = code_checks_form(`(not\\s+)?(?:bool\\()?re\\.search\\(r?${QUOTED},\\s*${PY_OUTPUT}(?:,\\s*(?:re\\.I|re\\.IGNORECASE))?\\)\\)?(?:\\s+is\\s+not\\s+None)?`);
const PY_EQUALS = code_checks_form(`${PY_OUTPUT}(\\.lower\\(\\))?\\s*==\\s*${QUOTED}`);
const PY_FIELD = code_checks_form(`json\\.loads\\(output\\)((?:\\[(?:"[^"\\\\]*"|'[^'\\\\]*')\\]|\\.get\\((?:"[^"\\\\]*"|'[^'\\\\]*')\\))+)\\s*(?:==|is)\\s*(?:${QUOTED}|${NUMBER}|(True|False|None))`);
function python(code) {
		let found = PY_LENGTH.exec(code);
		if (found !== null)
				return bounds('chars', found[1], Number(found[2]), {});
		found = PY_WORDS.exec(code);
		if (found !== null)
				return bounds('words', found[1], Number(found[2]), { 'words-by': 'blanks' });
		found = PY_LINES.exec(code);
		if (found !== null)
				return bounds('lines', found[1], Number(found[2]), {});
		found = PY_IN.exec(code);
		if (found !== null)
				return includes({ negated: found[2] !== undefined, fold: found[3] !== undefined }, textOf(found[1]));
		found = PY_EDGE.exec(code);
		if (found !== null)
				return edge({ negated: found[1] !== undefined, fold: found[2] !== undefined }, found[3], textOf(found[4]));
		found = PY_SEARCH.exec(code);
		if (found !== null) {
				const raw = /re\.search\(r/.test(code) ? found[2].slice(1, -1) : textOf(found[2]);
				return code_checks_pattern(found[1] !== undefined, raw, /re\.I/.test(code) ? 'i' : '');
		}
		found = PY_EQUALS.exec(code);
		if (found !== null)
				return equals(found[1] !== undefined, textOf(found[2]));
		found = PY_FIELD.exec(code);
		if (found !== null)
				return field(found[1], literalOf(found[2], found[3], found[4]?.toLowerCase().replace('none', 'null')));
		return null;
}
function textOf(quoted) {
		return quoted.slice(1, -1).replace(/\\(n|t|r|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g, (_whole, mark) => {
				if (mark === 'n')
						return '\n';
				if (mark === 't')
						return '\t';
				if (mark === 'r')
						return '\r';
				return mark.length > 1 ? String.fromCharCode(Number.parseInt(mark.slice(1), 16)) : mark;
		});
}
function literalOf(quoted, number, word) {
		if (quoted !== undefined)
				return textOf(quoted);
		return number !== undefined ? Number(number) : JSON.parse(word);
}
function bounds(unit, operator, than, parameters) {
		const least = operator === '>' ? Math.floor(than) + 1 : Math.ceil(than);
		const most = operator === '<' ? Math.ceil(than) - 1 : Math.floor(than);
		const has = (...operators) => operators.includes(operator);
		const value = {
				...(has('>', '>=', '==', '===') ? { [`min-${unit}`]: least } : {}),
				...(has('<', '<=', '==', '===') ? { [`max-${unit}`]: most } : {}),
		};
		if (Object.values(value).some((bound) => bound < 0))
				return null;
		return { use: 'LengthBounds', name: 'length', parameters: parameters ?? {}, slot: PARAMETERS, value, join: 'object' };
}
function includes({ negated, fold }, text) {
		if (text === '')
				return null;
		return {
				use: negated ? 'ContainsNone' : 'ContainsAll',
				name: `${negated ? 'not-' : ''}${fold ? 'i' : ''}contains`,
				parameters: fold ? { normalise: FOLD } : {},
				slot: TERMS,
				value: [text],
				join: 'list',
		};
}
function edge({ negated, fold }, where, text) {
		if (text.trim() === '')
				return null;
		if (!negated) {
				return {
						use: where === 'starts' ? 'StartsWith' : 'EndsWith',
						name: `${where}-with`,
						parameters: fold ? { normalise: FOLD } : {},
						slot: PARAMETERS,
						value: { text },
				};
		}
		const literal = (0,names .Kf)(text);
		return code_checks_pattern(true, where === 'starts' ? `^${literal}` : `${literal}$`, fold ? 'i' : '');
}
function code_checks_pattern(negated, source, flags) {
		if (/[^gimsuy]/.test(flags))
				return null;
		const inline = [...flags].filter((flag) => 'ims'.includes(flag)).join('');
		return {
				use: 'RegexMatch',
				name: negated ? 'not-regex' : 'regex',
				parameters: negated ? { negate: true } : {},
				slot: PARAMETERS,
				value: { pattern: inline === '' ? source : `(?${inline})${source}` },
		};
}
function equals(fold, text) {
		return {
				use: 'ExactMatch',
				name: 'equals',
				parameters: fold ? { normalise: FOLD } : {},
				slot: { kind: 'expected', key: 'answer' },
				value: text,
		};
}
function field(path, value) {
		return {
				use: 'JsonFieldMatch',
				name: 'json-field',
				slot: { kind: 'expected', key: 'json' },
				value: nested(keysOf(path), value),
		};
}
function keysOf(path) {
		return [...path.matchAll(/\??\.(?:get\()?["']?([^"'.()[\]?]+)["']?\)?|\[["']([^"']*)["']\]/g)].map(([, dotted, bracketed]) => dotted ?? bracketed);
}
function nested(keys, value) {
		return keys.reduceRight((inner, key) => ({ [key]: inner }), value);
}

;






const assertions_TERMS = { kind: 'expected', key: 'terms' };
const ANSWER = { kind: 'expected', key: 'answer' };
const WHOLE = { kind: 'expected', key: null };
const SCHEMA = { kind: 'schema' };
const assertions_PARAMETERS = { kind: 'parameters' };
const NONE = { kind: 'none' };
const assertions_FOLD = ['case'];
function rulesOf(assertion, where, losses) {
		const lose = (why) => {
				losses.lost(`assert ${assertion.type}: ${why}`, where);
				return [];
		};
		const transformed = assertion.transform === undefined ? null : afterTransform(assertion, assertion.transform);
		if (transformed === 'lost')
				return lose(`the output is changed by code first (transform: ${shorten(assertion.transform)}), which a gate never runs`);
		if (transformed !== null)
				losses.note(`transform ${shorten(assertion.transform)}: read by its form, never run: the field is compared by JsonFieldMatch.`);
		const found = transformed ?? translate(assertion);
		if (typeof found === 'string')
				return lose(found);
		const named = kindName(assertion);
		const kind = assertionKind(named);
		if (kind !== undefined && kind.difference !== 'same')
				losses.note(`${named}: ${kind.difference === 'differs' ? 'not quite the same' : kind.difference} here: ${kind.says}.`);
		const { metric } = assertion;
		return found.map((rule) => (metric === undefined ? rule : { ...rule, metric }));
}
function kindName({ type, value }) {
		if (type === 'equals' && typeof value === 'object')
				return 'equals (an object)';
		if ((type === 'is-json' || type === 'contains-json') && value !== undefined && value !== '')
				return `${type} (a schema)`;
		return type === 'javascript' || type === 'python' ? `${type} (one comparison)` : type;
}
function shorten(text) {
		const flat = text.replace(/\s+/g, ' ').trim();
		return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
function afterTransform({ type, value }, transform) {
		const code = transform.trim().replace(/;$/, '');
		if (/^output(\.trim\(\))?$/.test(code))
				return null;
		const path = /^JSON\.parse\(output\)((?:\??\.[A-Za-z_$][\w$]*|\[["'][^"'\\]*["']\])+)$/.exec(code);
		if (path === null || type !== 'equals' || value === undefined)
				return 'lost';
		const json = nested(keysOf(path[1]), value);
		return [{ use: 'JsonFieldMatch', name: 'json-field', slot: { kind: 'expected', key: 'json' }, value: json }];
}
function translate(assertion) {
		const { type, value } = assertion;
		const kind = assertionKind(type);
		if (type === 'javascript' || type === 'python') {
				const rules = typeof value === 'string' ? checksOfCode(type, value) : null;
				return rules === null ? kind.says : sound(rules);
		}
		if (kind?.ours === null)
				return kind.says;
		const rule = type.startsWith('not-') ? negative(type.slice(4), value) : positive(assertion);
		if (rule !== null)
				return typeof rule === 'string' ? rule : sound([rule]);
		const near = kind === undefined ? (0,did_you_mean .pA)(type, KNOWN_ASSERTIONS) : null;
		if (type.startsWith('not-'))
				return 'no template is its opposite';
		return `no template does this${near === null ? '' : ` (did they mean ${near}?)`}`;
}
function sound(rules) {
		const made = [];
		for (const rule of rules) {
				const given = rule.use === 'RegexMatch' && (0,json_object .G)(rule.value) ? rule.value['pattern'] : undefined;
				if (typeof given !== 'string') {
						made.push(rule);
						continue;
				}
				const isNegated = rule.parameters?.['negate'] === true;
				const absent = /^\^\(\?!\.\*([\s\S]+)\)(?:\.\*)?\$?$/.exec(given);
				const taken = absent === null ? rule : code_checks_pattern(!isNegated, absent[1].replace(/^\((?:\?:)?([^()]*)\)$/, '$1'), '');
				const fault = refusal(taken.value.pattern);
				if (fault !== null)
						return fault;
				made.push(taken);
		}
		return made;
}
function refusal(source) {
		let fault = null;
		(0,pattern .Eb)(source, 'pattern', {
				read: () => null,
				note: ({ message }) => {
						fault = message;
				},
		});
		return fault;
}
function assertions_textOf(value) {
		return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
function termsOf(value) {
		const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
		return list.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).filter((term) => term !== '');
}
function listed(value) {
		if (typeof value !== 'string')
				return termsOf(value);
		const parts = value.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? [];
		return parts.map((part) => part.trim().replace(/^"([\s\S]*)"$/, '$1')).filter((part) => part !== '');
}
function contains(use, name, terms) {
		if (terms.length === 0)
				return 'it names no text';
		const fold = name.replace('not-', '').startsWith('i');
		const join = use === 'ContainsAny' ? undefined : 'list';
		return { use, name, parameters: fold ? { normalise: assertions_FOLD } : {}, slot: assertions_TERMS, value: terms, join };
}
function positive({ type, value, threshold }) {
		const judged = { judged: true, pass: threshold };
		switch (type) {
				case 'equals':
						return typeof value === 'object' && value !== null
								? {
										use: 'JsonFieldMatch',
										name: 'equals-json',
										parameters: { exact: true },
										slot: { kind: 'expected', key: 'json' },
										value,
								}
								: { use: 'ExactMatch', name: 'equals', slot: ANSWER, value: assertions_textOf(value) };
				case 'contains':
						return contains('ContainsAll', 'contains', termsOf(value));
				case 'contains-all':
						return contains('ContainsAll', 'contains', listed(value));
				case 'icontains':
						return contains('ContainsAll', 'icontains', termsOf(value));
				case 'icontains-all':
						return contains('ContainsAll', 'icontains', listed(value));
				case 'contains-any':
				case 'icontains-any':
						return contains('ContainsAny', type, listed(value));
				case 'starts-with':
				case 'ends-with':
						if (assertions_textOf(value).trim() === '')
								return 'it names no text';
						return {
								use: type === 'starts-with' ? 'StartsWith' : 'EndsWith',
								name: type,
								slot: assertions_PARAMETERS,
								value: { text: assertions_textOf(value) },
						};
				case 'regex':
						return code_checks_pattern(false, assertions_textOf(value), '');
				case 'is-json':
				case 'contains-json':
						return json(type, value);
				case 'word-count':
						return wordCount(value);
				case 'levenshtein':
						return { use: 'FuzzyMatch', name: type, slot: ANSWER, value: assertions_textOf(value) };
				case 'rouge-n':
						return { use: 'RougeL', name: type, pass: threshold ?? 0.75, slot: ANSWER, value: answers(value) };
				case 'bleu':
						return { use: 'BleuScore', name: type, pass: threshold ?? 0.5, slot: ANSWER, value: answers(value) };
				case 'similar':
				case 'similar:cosine':
						return {
								use: 'EmbeddingSimilarity',
								name: 'similar',
								pass: threshold ?? 0.75,
								slot: WHOLE,
								value: answers(value),
								embedding: true,
						};
				case 'is-refusal':
						return { use: 'RefusalPattern', name: type, slot: { kind: 'expected', key: 'behaviour' }, value: 'refuse' };
				case 'is-valid-openai-tools-call':
				case 'is-valid-openai-function-call':
				case 'is-valid-function-call':
						return { use: 'ToolSchemaValid', name: 'valid-tool-calls', slot: NONE, value: true };
				case 'latency':
				case 'cost':
						if (threshold === undefined || threshold <= 0)
								return 'it has no threshold';
						return type === 'latency'
								? { use: 'LatencyBudget', name: type, slot: assertions_PARAMETERS, value: { 'max-ms': threshold } }
								: { use: 'CostBudget', name: type, slot: assertions_PARAMETERS, value: { 'max-usd': threshold } };
				case 'factuality':
				case 'model-graded-factuality':
						return {
								use: 'FactualAccuracy',
								name: 'factuality',
								parameters: { against: 'expected' },
								slot: WHOLE,
								value: assertions_textOf(value),
								...judged,
						};
				case 'llm-rubric':
				case 'g-eval':
				case 'model-graded-closedqa':
				case 'agent-rubric': {
						const items = termsOf(value).filter((item) => item.trim() !== '');
						if (items.length === 0)
								return 'it says nothing to judge by';
						return {
								use: 'TaskCompletion',
								name: 'llm-rubric',
								slot: { kind: 'expected', key: 'checklist' },
								value: items,
								join: 'list',
								judged: true,
						};
				}
				case 'answer-relevance':
						return { use: 'AnswerRelevance', name: type, slot: NONE, value: true, ...judged };
				case 'context-faithfulness':
						return { use: 'Groundedness', name: type, slot: NONE, value: true, ...judged };
				case 'context-relevance':
						return { use: 'ContextRelevance', name: type, slot: NONE, value: true, ...judged };
				case 'context-recall':
						if (value === undefined)
								return 'it names no ground truth';
						return { use: 'ContextRecall', name: type, slot: WHOLE, value: assertions_textOf(value), ...judged };
				default:
						return null;
		}
}
function answers(value) {
		return Array.isArray(value) ? termsOf(value) : assertions_textOf(value);
}
function json(type, value) {
		const fence = type === 'contains-json' ? { 'allow-fence': true } : {};
		if (value === undefined || value === '')
				return { use: 'IsJson', name: type, parameters: fence, slot: NONE, value: true };
		if (!(0,json_object .G)(value) && typeof value !== 'boolean')
				return `its value is no JSON Schema (${shorten(assertions_textOf(value))})`;
		return { use: 'JsonSchemaMatch', name: `${type}-schema`, parameters: fence, slot: SCHEMA, value };
}
function wordCount(value) {
		const of = (bounds) => ({
				use: 'LengthBounds',
				name: 'word-count',
				parameters: { 'words-by': 'blanks' },
				slot: assertions_PARAMETERS,
				value: bounds,
				join: 'object',
		});
		if ((0,json_object .G)(value)) {
				const { min, max } = value;
				const bounds = {
						...(typeof min === 'number' ? { 'min-words': min } : {}),
						...(typeof max === 'number' ? { 'max-words': max } : {}),
				};
				return Object.keys(bounds).length > 0 ? of(bounds) : 'it has neither min nor max';
		}
		const exact = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
		if (!Number.isInteger(exact) || exact < 0)
				return 'its value is no number of words';
		return of({ 'min-words': exact, 'max-words': exact });
}
function negative(type, value) {
		switch (type) {
				case 'contains':
				case 'icontains':
						return contains('ContainsNone', `not-${type}`, termsOf(value));
				case 'contains-any':
				case 'icontains-any':
						return contains('ContainsNone', `not-${type.replace('-any', '')}`, listed(value));
				case 'regex':
						return code_checks_pattern(true, assertions_textOf(value), '');
				case 'equals':
						if (typeof value === 'object')
								return 'no template is its opposite';
						return code_checks_pattern(true, `^\\s*${(0,names .Kf)(assertions_textOf(value).trim())}\\s*$`, '');
				case 'starts-with':
						return code_checks_pattern(true, `^${(0,names .Kf)(assertions_textOf(value))}`, '');
				case 'ends-with':
						return code_checks_pattern(true, `${(0,names .Kf)(assertions_textOf(value))}$`, '');
				case 'is-refusal':
						return {
								use: 'RefusalPattern',
								name: 'not-is-refusal',
								slot: { kind: 'expected', key: 'behaviour' },
								value: 'comply',
						};
				default:
						return null;
		}
}

var sync = __webpack_require__(25175);
;


function csvTests(file, text, problems) {
		try {
				const rows = (0,sync .qg)(text, {
						columns: true,
						bom: true,
						relax_quotes: true,
						skip_empty_lines: true,
				});
				return rows.map(csvTest);
		}
		catch (error) {
				problems.add({ file, message: `is not valid CSV: ${error.message}` });
				return null;
		}
}
function csvTest(row) {
		const vars = new Map();
		const assert = [];
		const options = new Map();
		const metadata = new Map();
		const settings = new Map();
		for (const [key, cell] of Object.entries(row)) {
				const meta = /^__metadata:(.+?)(\[\])?$/.exec(key);
				if (key.startsWith('__expected')) {
						if (cell.trim() !== '')
								assert.push(cellAssertion(cell));
				}
				else if (key.startsWith('__config:'))
						settings.set('__config', cell);
				else if (key === '__prefix' || key === '__suffix') {
						if (cell !== '')
								options.set(key.slice(2), cell);
				}
				else if (key === '__description' || key === '__metric' || key === '__threshold' || key === '__providerOutput') {
						if (cell !== '')
								settings.set(key.slice(2), cell);
				}
				else if (meta !== null) {
						if (cell !== '')
								metadata.set(meta[1], meta[2] === undefined ? cell : cell.split(',').map((part) => part.trim()));
				}
				else
						vars.set(key, cell);
		}
		const metric = settings.get('metric');
		settings.delete('metric');
		const others = {
				vars: Object.fromEntries(vars),
				assert,
				options: Object.fromEntries(options),
				metadata: Object.fromEntries(metadata),
				...Object.fromEntries(settings),
		};
		if (metric === undefined)
				return others;
		return { ...others, assert: assert.map((one) => ({ ...one, metric })) };
}
const NAMES = [...KNOWN_ASSERTIONS]
		.map((name) => name.replace(/^not-/, ''))
		.sort((a, b) => b.length - a.length)
		.join('|');
const TYPED = new RegExp(`^(not-)?(${NAMES})(?:\\((\\d+(?:\\.\\d+)?)\\))?(?::([\\s\\S]*))?$`);
const CELL_THRESHOLD = {
		similar: 0.8,
		'answer-relevance': 0.75,
		'context-faithfulness': 0.75,
		'context-recall': 0.75,
		'context-relevance': 0.75,
		cost: 0.75,
		latency: 0.75,
		levenshtein: 0.75,
		'rouge-n': 0.75,
};
function cellAssertion(cell) {
		const code = /^(?:javascript|fn|eval):([\s\S]*)$/.exec(cell);
		if (code !== null)
				return { type: 'javascript', value: code[1].trim() };
		const python = /^python:([\s\S]*)$/.exec(cell) ?? /^file:\/\/(.*\.py(?::.*)?)$/.exec(cell);
		if (python !== null)
				return { type: 'python', value: python[1].trim() };
		const script = /^file:\/\/(.*\.[mc]?[jt]s(?::.*)?)$/.exec(cell);
		if (script !== null)
				return { type: 'javascript', value: `file://${script[1].trim()}` };
		const graded = /^(?:grade|llm-rubric):([\s\S]*)$/.exec(cell);
		if (graded !== null)
				return { type: 'llm-rubric', value: graded[1].trim() };
		const typed = TYPED.exec(cell.trim());
		if (typed === null)
				return { type: 'equals', value: cell };
		const [, not, type, threshold, value] = typed;
		const mark = threshold === undefined ? CELL_THRESHOLD[type] : Number(threshold);
		return {
				type: `${not ?? ''}${type}`,
				...(value === undefined ? {} : { value: value.trim() }),
				...(mark === undefined ? {} : { threshold: mark }),
		};
}

var variables = __webpack_require__(94000);
;








class TestReader {
		#files;
		#losses;
		#problems;
		#judges = [];
		#byCode = [];
		constructor(files, losses, problems) {
				this.#files = files;
				this.#losses = losses;
				this.#problems = problems;
		}
		read(config) {
				const shared = this.#defaultTest(config.take('defaultTest'));
				const raw = [
						...this.#expand(config.take('tests'), 'tests'),
						...config.list('scenarios').flatMap((item, index) => this.#scenarios(item, `scenarios[${index}]`)),
				];
				this.#sharedLosses(shared);
				const tests = raw.flatMap((one) => this.#testsOf(one, shared));
				return { tests, judges: this.#judges, byCode: this.#byCode };
		}
		#defaultTest(value) {
				if (typeof value !== 'string')
						return (0,json_object .G)(value) ? value : {};
				const [found] = this.#expand(value, 'defaultTest');
				return found?.value ?? {};
		}
		#expand(value, where) {
				if (Array.isArray(value))
						return value.flatMap((item, index) => this.#expand(item, `${where}[${index}]`));
				if ((0,json_object .G)(value)) {
						const { path } = value;
						if (typeof path === 'string' && value['vars'] === undefined && value['assert'] === undefined)
								return this.#expand(path, where);
						return [{ value, where: nameOf(value) === '' ? where : `${where} (${nameOf(value)})` }];
				}
				if (typeof value !== 'string') {
						if (value !== undefined && value !== null)
								this.#losses.lost(`${(0,problem .WU)(value)} is no test`, where);
						return [];
				}
				return this.#fromFile(value, where);
		}
		#fromFile(named, where) {
				if (isCode(named)) {
						this.#byCode.push(named);
						this.#losses.lost(`${named}: its tests are made by code, which an import never runs`, where);
						return [];
				}
				if (/^(https?|huggingface|langfuse|az|s3|gs):\/\//.test(named)) {
						this.#losses.lost(`${named}: lies outside the repository; save it as a .csv, .jsonl or .yaml file`, where);
						return [];
				}
				const paths = this.#files.matching(named);
				if (paths.length === 0)
						this.#losses.lost(`${named}: is not there`, where);
				return paths.flatMap((path) => {
						if (!/\.(csv|jsonl?|ya?ml)$/.test(path)) {
								this.#losses.lost(`${path}: only .csv, .json, .jsonl and .yaml files are read`, where);
								return [];
						}
						const text = this.#files.text(path) ?? '';
						if (path.endsWith('.csv'))
								return (csvTests(path, text, this.#problems) ?? []).map((row, index) => ({
										value: row,
										where: `${path} row ${index + 1}`,
								}));
						if (path.endsWith('.jsonl'))
								return text
										.split('\n')
										.flatMap((line, index) => line.trim() === '' ? [] : this.#expand(parseTheirs(path, line, this.#problems), `${path}:${index + 1}`));
						return this.#expand(parseTheirs(path, text, this.#problems), path);
				});
		}
		#scenarios(value, where) {
				if (typeof value === 'string') {
						return this.#files
								.matching(value)
								.flatMap((path) => this.#files.value(path) ?? [])
								.flatMap((found) => (Array.isArray(found) ? found : [found]))
								.flatMap((one, index) => this.#scenarios(one, `${where}[${index}]`));
				}
				const scenario = new their_object ._(value);
				const configs = scenario.list('config').flatMap((item, index) => this.#expand(item, `${where}.config[${index}]`));
				const tests = scenario.list('tests').flatMap((item, index) => this.#expand(item, `${where}.tests[${index}]`));
				scenario.ignore('description', 'metadata', 'concurrency');
				for (const key of scenario.rest())
						this.#losses.lost(`${key}: no counterpart`, where);
				return (configs.length === 0 ? [{ value: {}, where }] : configs).flatMap((config) => (tests.length === 0 ? [{ value: {}, where }] : tests).map((test) => ({
						value: merged(config.value, test.value),
						where: `${test.where} with ${config.where}`,
				})));
		}
		#sharedLosses(shared) {
				const object = new their_object ._(shared);
				object.ignore('vars', 'assert', 'options', 'metadata', 'description', 'threshold');
				for (const key of object.rest())
						this.#losses.lost(`${key}: no counterpart`, 'defaultTest');
		}
		#testsOf({ value, where }, shared) {
				const losses = this.#losses;
				const test = new their_object ._(value);
				const options = new their_object ._({ ...asObject(shared['options']), ...test.object('options') });
				const isExpanded = options.take('disableVarExpansion') !== true;
				const keepsDefaults = options.take('disableDefaultAsserts') !== true;
				const vars = this.#vars(shared['vars'], test.take('vars'), where);
				const combined = (0,variables .vj)(vars, this.#files, isExpanded && !asksContext(shared, value));
				const name = test.text('description') ?? '';
				const threshold = test.number('threshold') ?? shared['threshold'];
				if (threshold !== undefined)
						losses.note(`threshold: a test passed there when the weighted mean of its assertions reached ${(0,problem .WU)(threshold)}; stricter here: each template is judged for itself.`);
				const prefix = options.text('prefix') ?? '';
				const suffix = options.text('suffix') ?? '';
				const metadata = { ...asObject(shared['metadata']), ...test.object('metadata') };
				const output = test.take('providerOutput');
				const assertions = [...(keepsDefaults ? listOf(shared['assert']) : []), ...test.list('assert')];
				const transform = options.text('transform') ?? options.text('postprocess');
				this.#judge(options, where);
				options.ignore('runSerially', 'storeOutputAs', 'disableConversationVar');
				test.ignore('assertScoringFunction');
				for (const key of options.rest())
						losses.lost(`options.${key}: no counterpart`, where);
				for (const key of test.rest())
						losses.lost(`${key}: no counterpart`, where);
				if (typeof combined === 'string') {
						losses.lost(`${combined}; its test is left out`, where);
						return [];
				}
				return combined.map((filled) => ({
						name: (0,variables .Uq)(name, filled) ?? name,
						where,
						vars: filled,
						rules: assertions.flatMap((item) => this.#rules(item, filled, transform, where)),
						metadata,
						prefix: (0,variables .Uq)(prefix, filled) ?? prefix,
						suffix: (0,variables .Uq)(suffix, filled) ?? suffix,
						output: output === undefined ? undefined : typeof output === 'string' ? output : JSON.stringify(output),
				}));
		}
		#vars(shared, own, where) {
				return Object.assign({}, ...[shared, own].map((value) => {
						if ((0,json_object .G)(value))
								return value;
						const paths = listOf(value).filter((item) => typeof item === 'string');
						return Object.assign({}, ...paths.flatMap((named) => {
								const found = this.#files.matching(named);
								if (found.length === 0)
										this.#losses.lost(`vars: ${named} is not there`, where);
								return found.map((path) => asObject(this.#files.value(path)));
						}));
				}));
		}
		#judge(options, where) {
				const provider = options.take('provider');
				if (provider !== undefined)
						this.#judges.push({ provider, where });
				const prompt = options.take('rubricPrompt');
				if (prompt !== undefined)
						this.#rubricPrompt();
				options.ignore('factuality');
		}
		#rubricPrompt() {
				this.#losses.note('rubricPrompt: the words that their judge was asked with are not taken over; a CustomRubric says in your own words what counts.');
		}
		#rules(item, vars, transform, where) {
				if (typeof item === 'string')
						return this.#rules(cellAssertion(item), vars, transform, where);
				const object = new their_object ._(item);
				const type = object.text('type');
				if (type === undefined) {
						this.#losses.lost(`assert ${(0,problem .WU)(item)}: has no type`, where);
						return [];
				}
				if (type === 'assert-set')
						return this.#set(object, vars, transform, where);
				const weight = object.number('weight');
				if (weight === 0)
						this.#losses.note('weight 0: an assertion with it never failed a test there; stricter here: every template can block (blocking: false turns that off).');
				else if (weight !== undefined && weight !== 1)
						this.#losses.note('weight: dropped; each template is judged for itself here.');
				const threshold = object.number('threshold');
				if (threshold !== undefined && /rubric|g-eval|closedqa/.test(type))
						this.#losses.note(`threshold ${threshold} of ${type}: not taken over; a checklist is met or not.`);
				const provider = object.take('provider');
				if (provider !== undefined && GRADED.has(type.replace(/^not-/, '')))
						this.#judges.push({ provider, where });
				if (object.take('rubricPrompt') !== undefined)
						this.#rubricPrompt();
				const metric = object.text('metric');
				const own = object.text('transform');
				const value = this.#value(object.take('value'), type, vars);
				for (const key of object.rest())
						this.#losses.lost(`assert ${type}: ${key}: no counterpart`, where);
				if ('why' in value) {
						this.#losses.lost(`assert ${type}: ${value.why}`, where);
						return [];
				}
				const assertion = {
						type,
						value: value.value,
						threshold,
						metric: metric === undefined ? undefined : ((0,variables .Uq)(metric, vars) ?? metric),
						transform: own ?? transform,
				};
				return rulesOf(assertion, where, this.#losses);
		}
		#set(set, vars, transform, where) {
				const threshold = set.number('threshold');
				set.ignore('weight', 'metric', 'config');
				const rules = set.list('assert').flatMap((item) => this.#rules(item, vars, transform, where));
				for (const key of set.rest())
						this.#losses.lost(`assert-set: ${key}: no counterpart`, where);
				this.#losses.note(threshold === undefined || threshold >= 1
						? 'assert-set: every part of one is a template here.'
						: `assert-set: passed there when ${threshold} of its parts did; stricter here: every part must hold.`);
				return rules;
		}
		#value(given, type, vars) {
				const isScript = type === 'javascript' || type === 'python';
				if (typeof given === 'string' && given.startsWith('file://')) {
						if (isCode(given))
								return { why: 'runs code of the repository, which a gate never does' };
						const [path] = this.#files.matching((0,variables .Uq)(given, vars) ?? given);
						const found = path === undefined ? undefined : this.#files.value(path);
						if (found === undefined)
								return { why: `${given} cannot be read` };
						return this.#value(found, type, vars);
				}
				if (isScript)
						return { value: given };
				const filled = (0,variables .iF)(given, vars);
				if (filled === null && given !== null)
						return { why: 'its value uses more of the template language than names' };
				if (/^(not-)?(is|contains)-json$/.test(type) && typeof filled === 'string' && filled.trim() !== '') {
						const schema = parseTheirs('value.yaml', filled, new problem .Zw());
						return schema === undefined ? { why: 'its schema does not read as YAML or JSON' } : { value: schema };
				}
				return { value: filled ?? undefined };
		}
}
function asObject(value) {
		return (0,json_object .G)(value) ? value : {};
}
function listOf(value) {
		if (value === undefined || value === null)
				return [];
		return Array.isArray(value) ? value : [value];
}
function nameOf(value) {
		const { description } = value;
		return typeof description === 'string' ? description : '';
}
function merged(config, test) {
		const both = (key) => ({ ...asObject(config[key]), ...asObject(test[key]) });
		return {
				...config,
				...test,
				vars: both('vars'),
				options: both('options'),
				metadata: both('metadata'),
				assert: [...listOf(config['assert']), ...listOf(test['assert'])],
		};
}
function asksContext(shared, test) {
		return [...listOf(shared['assert']), ...listOf(test['assert'])].some((item) => (0,json_object .G)(item) && typeof item['type'] === 'string' && item['type'].startsWith('context-'));
}

;













const SILENT = [
		'description',
		'tags',
		'outputPath',
		'sharing',
		'$schema',
		'metadata',
		'commandLineOptions',
		'writeLatestResults',
		'assertionTemplates',
		'derivedMetrics',
		'tracing',
];
function draftOfPromptfoo(tree, path, name, problems) {
		const text = (0,utf8 .yR)(tree, path, problems);
		const parsed = text === null ? undefined : parseTheirs(path, text, problems);
		if (parsed === undefined)
				return null;
		if (!(0,json_object .G)(parsed) || ['tests', 'defaultTest', 'scenarios', 'prompts'].every((key) => parsed[key] === undefined)) {
				problems.add({
						file: path,
						line: 1,
						key: 'tests',
						message: `is no promptfoo config: expected an object with prompts and tests or scenarios, found ${(0,problem .WU)(parsed)}`,
				});
				return null;
		}
		const losses = new import_losses .K();
		const config = new their_object ._(dereferenced(parsed));
		config.ignore(...SILENT);
		const files = new TheirFiles(tree, path);
		const options = new their_object ._(config.object('evaluateOptions'));
		const repeats = options.number('repeat');
		options.ignore('maxConcurrency', 'showProgressBar', 'cache', 'delay', 'generateSuggestions', 'maxEvalTimeMs', 'timeoutMs', 'repeat');
		const read = new TestReader(files, losses, problems).read(config);
		const theirs = readPrompts(config.take('prompts'), files, losses);
		const model = readModel(config.take('providers') ?? config.take('targets'), losses);
		config.ignore('targets', 'providers');
		for (const key of config.rest())
				losses.lost(`${key}: no counterpart`, '');
		for (const key of options.rest())
				losses.lost(`evaluateOptions.${key}: no counterpart`, '');
		const { prompts, inputVar } = promptsOf({ tree, path, name, losses }, theirs.prompts, read.tests);
		const code = model.code ?? (prompts.length === 0 ? theirs.byCode[0] : undefined);
		for (const made of theirs.byCode)
				losses.lost(`${made}: makes its prompt by code, which a gate never runs; gate its recorded outputs (plumbline init --recorded)`, 'prompts');
		return {
				name,
				cases: casesOf(read.tests, theirs.prompts, inputVar, losses),
				prompts: code === undefined ? prompts : [],
				inputVar,
				model: model.model,
				providers: model.providers,
				code,
				judge: firstJudge(read.judges, losses),
				repeats: repeats !== undefined && Number.isInteger(repeats) && repeats > 1 ? repeats : undefined,
				lost: losses.lines,
				notes: losses.notes,
		};
}
function firstJudge(judges, losses) {
		const known = new Map(judges.map((judge) => [(0,digest .$N)(judge.provider), judge]));
		const found = [...known.values()].map(({ provider, where }) => judgeOf(provider, where, losses));
		const [first, ...others] = found.filter((judge) => judge !== undefined);
		if (first !== undefined && others.length > 0)
				losses.note(`Several judges were named there; ${first.model} is the suite's, one judge serves all its templates.`);
		return first;
}
const USUAL_INPUTS = [
		'input',
		'query',
		'question',
		'prompt',
		'message',
		'user_input',
		'text',
		'topic',
		'body',
		'request',
];
function inputVariable(prompts, tests) {
		const asked = prompts.map(({ text }) => (0,variables .wX)(text) ?? []);
		const first = asked[0] ?? [];
		const everywhere = [...new Set(first)].filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name !== 'context' && asked.every((names) => names.includes(name)));
		const filled = everywhere.filter((name) => tests.every(({ vars }) => vars[name] !== undefined));
		const usual = USUAL_INPUTS.find((name) => filled.includes(name));
		if (usual !== undefined || filled.length < 2)
				return usual ?? filled[0];
		const kinds = (name) => new Set(tests.map(({ vars }) => (0,variables .b6)(vars[name] ?? null))).size;
		return [...filled].reverse().reduce((best, name) => (kinds(name) > kinds(best) ? name : best));
}
const FOREIGN = /\{%[^%{}]{0,40}%\}|\{#|\{\{[^{}|]{0,60}\|[^{}]{0,60}\}\}|\{\{[^{}]{0,60}\}\}/g;
function promptsOf({ tree, path, name, losses }, theirs, tests) {
		const readable = theirs.filter((prompt) => {
				if ((0,variables .wX)(prompt.text) !== null)
						return true;
				const whose = prompt.from === null ? 'a prompt' : prompt.from;
				const marks = [...new Set([...prompt.text.matchAll(FOREIGN)].map(([mark]) => mark))].slice(0, 3).join(', ');
				losses.lost(`${whose}: uses ${marks} of Nunjucks, and an import fills {{name}} alone; save it as a .j2 file and name that as the prompt of a target, where Jinja is read`, 'prompts');
				return false;
		});
		const inputVar = inputVariable(readable, tests);
		const around = aroundOf(tests, losses);
		const prompts = readable.map((prompt, index) => {
				const suffix = index === 0 ? '' : `-${index + 1}`;
				const lies = around === null ? placeOf(tree, prompt, inputVar) : undefined;
				const copy = copyOf(prompt, `${name}${suffix}`, inputVar, around);
				if (lies === undefined)
						losses.note(copyNote(`prompts/${copy.file}`, prompt.from ?? path));
				return { ...copy, lies, from: prompt.from ?? path };
		});
		if (prompts.length > 1)
				losses.note(`${prompts.length} prompts were compared there; each is a target of its own here: take those out that your product does not use.`);
		return { prompts, inputVar };
}
function aroundOf(tests, losses) {
		const [first] = tests;
		if (first === undefined || tests.every(({ prefix, suffix }) => prefix === '' && suffix === ''))
				return null;
		losses.note('options.prefix and options.suffix are written into the copied prompt.');
		const same = (key) => tests.every((test) => test[key] === first[key]);
		return {
				prefix: same('prefix') ? first.prefix : '{{prompt_prefix}}',
				suffix: same('suffix') ? first.suffix : '{{prompt_suffix}}',
		};
}
function placeOf(tree, { from, part, text, chat }, inputVar) {
		if (from === null)
				return undefined;
		const names = (0,variables .wX)(text) ?? [];
		if (chat === null && !(inputVar !== undefined && names.includes(inputVar)))
				return undefined;
		const address = part === null ? from : `${from}#${part}`;
		const loaded = (0,prompt_prompt .hT)(tree, [address], new problem .Zw(), { reading: { inputVar } });
		return loaded !== null && loaded.messages.length > 0 ? address : undefined;
}
function copyOf({ text, chat }, name, inputVar, around) {
		if (chat !== null && around === null)
				return { file: `${name}.json`, text: `${JSON.stringify(chat, null, 2)}\n` };
		const whole = around === null ? text : `${around.prefix}${text}${around.suffix}`;
		const asks = inputVar !== undefined && ((0,variables .wX)(whole) ?? []).includes(inputVar);
		return { file: `${name}.md`, text: `${asks ? '' : '---\nrole: user\n---\n'}${whole}\n` };
}
function copyNote(copy, from) {
		return `${copy} is a copy of the prompt in ${from}. Only the copy is gated: let your application read it. A change of the prompt in ${from} alone ends NOT MEASURED while "sources" of the target names that file.`;
}
const MOST_TAG_VALUES = 12;
function casesOf(tests, prompts, inputVar, losses) {
		const ids = (0,names .Yj)();
		const asked = [...new Set(prompts.flatMap(({ text }) => (0,variables .wX)(text) ?? []))];
		const tagged = taggedKeys(tests);
		const isLookedAt = tests.length > 0 &&
				tests.every(({ rules }) => rules.length === 0) &&
				losses.lines.every((line) => !line.includes('assert '));
		if (isLookedAt)
				losses.note('Their tests assert nothing: TaskCompletion, a judge, asks whether what was asked was done. Write a checklist into the cases.');
		return tests.map((test, index) => {
				const id = ids(test.name === '' ? `case-${String(index + 1).padStart(3, '0')}` : (0,names .yR)(test.name));
				const { context, ...others } = test.vars;
				const own = inputVar === undefined ? undefined : test.vars[inputVar];
				const rules = isLookedAt
						? [{ use: 'TaskCompletion', name: 'TaskCompletion', slot: { kind: 'none' }, value: true, judged: true }]
						: test.rules;
				return {
						id,
						input: own === undefined ? undefined : (0,variables .b6)(own),
						context: context === undefined || context === null ? undefined : contextOf(context),
						vars: varsOf(test, others, asked, inputVar, losses),
						tags: tagsOf(test, tagged),
						meta: { ...(test.name === '' ? {} : { description: test.name }), ...metaOf(test) },
						rules,
						output: test.output,
				};
		});
}
function contextOf(value) {
		return Array.isArray(value) ? value.map((item) => (0,variables .b6)(item)) : (0,variables .b6)(value);
}
function varsOf(test, vars, asked, inputVar, losses) {
		const filled = new Map();
		for (const [name, value] of Object.entries(vars))
				if (name !== inputVar && value !== null)
						filled.set(name, (0,variables .b6)(value));
		for (const name of asked) {
				if (name === inputVar || name === 'context' || filled.has(name))
						continue;
				const value = (0,variables .C5)(test.vars, name);
				filled.set(name, (0,variables .b6)(value ?? null));
				if (value === undefined || value === null)
						losses.note(`{{${name}}} has no value in some tests (first in ${test.where}); it printed nothing there, and is empty here.`);
		}
		if (test.prefix !== '')
				filled.set('prompt_prefix', test.prefix);
		if (test.suffix !== '')
				filled.set('prompt_suffix', test.suffix);
		return Object.fromEntries(filled);
}
function metaOf({ metadata }) {
		return Object.fromEntries(Object.entries(metadata).filter((entry) => entry[1] !== undefined && entry[1] !== null));
}
function taggedKeys(tests) {
		const values = new Map();
		for (const { metadata } of tests) {
				for (const [key, value] of Object.entries(metadata)) {
						if (typeof value === 'string')
								values.set(key, (values.get(key) ?? new Set()).add(value));
				}
		}
		return new Set([...values].filter(([, kinds]) => kinds.size <= MOST_TAG_VALUES).map(([key]) => key));
}
function tagsOf({ metadata }, keys) {
		return Object.entries(metadata).flatMap(([key, value]) => {
				if (key === 'tags' && Array.isArray(value))
						return value.filter((tag) => typeof tag === 'string' && tag !== '');
				return typeof value === 'string' && value !== '' && keys.has(key) ? [`${key}:${value}`] : [];
		});
}


	}),

	94000:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C5: () => (  memberOf),
		Uq: () => (  filledText),
		b6: () => (  textOf),
		iF: () => (  filledValue),
		vj: () => (  combinations),
		wX: () => (  namesIn)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



const MOST_COMBINATIONS = 1_000;
function combinations(vars, files, isExpanded) {
		let all = [{}];
		for (const [name, given] of Object.entries(vars)) {
				const values = valuesOf(name, given ?? null, files, isExpanded);
				if (typeof values === 'string')
						return values;
				all = all.flatMap((some) => values.map((value) => ({ ...some, [name]: value })));
				if (all.length > MOST_COMBINATIONS)
						return `its lists of variables make more than ${MOST_COMBINATIONS} tests`;
		}
		return all.map(resolved);
}
function valuesOf(name, given, files, isExpanded) {
		if (typeof given === 'string' && given.startsWith('file://')) {
				const found = files.matching(given);
				if (found.length === 0)
						return `vars.${name}: ${given} is not there`;
				const read = found.map((path) => files.variable(path));
				const fault = read.find((one) => 'why' in one);
				if (fault !== undefined && 'why' in fault)
						return `vars.${name}: ${given} ${fault.why}`;
				return read.map((one) => one.text);
		}
		if (typeof given === 'string' && /^(package|exec|python):/.test(given))
				return `vars.${name}: ${given} runs code`;
		if (isExpanded && Array.isArray(given) && typeof given[0] === 'string') {
				const each = given.map((item) => valuesOf(name, item, files, isExpanded));
				return each.find((one) => typeof one === 'string') ?? each.flat();
		}
		return [given];
}
function resolved(vars) {
		const values = Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/\n$/, '') : value]));
		for (let round = 0; round < 5; round += 1) {
				const before = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(values);
				for (const [name, value] of Object.entries(values))
						if (typeof value === 'string')
								values[name] = fillNames(value, { ...values, [name]: undefined });
				if ((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(values) === before)
						break;
		}
		return values;
}
const HOLE = /\{\{([^{}]*)\}\}/g;
function expressionIn(inner) {
		const from = inner.startsWith('-') ? 1 : 0;
		return inner.slice(from, inner.endsWith('-') && inner.length > from ? -1 : undefined).trim();
}
function fillNames(text, values) {
		return text.replace(HOLE, (whole, inner) => {
				const value = memberOf(values, expressionIn(inner));
				return value === undefined ? whole : textOf(value);
		});
}
function memberOf(values, expression) {
		const bare = expression.replace(/\s*\|\s*(safe|dump|trim)\s*$/, '').trim();
		if (!/^[\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+|\[(?:"[^"]*"|'[^']*'|[0-9]+)\])*$/u.test(bare))
				return undefined;
		const keys = bare.split(/\.|\[["']?|["']?\]/).filter((key) => key !== '');
		if (Object.hasOwn(values, bare))
				return values[bare];
		let value = values;
		for (const key of keys) {
				if (Array.isArray(value))
						value = value[Number(key)];
				else if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value) && Object.hasOwn(value, key))
						value = value[key];
				else
						return undefined;
		}
		return value;
}
function textOf(value) {
		if (value === null)
				return '';
		return typeof value === 'string' ? value : JSON.stringify(value);
}
function filledValue(value, vars) {
		if (typeof value === 'string')
				return filledText(value, vars);
		if (Array.isArray(value)) {
				const items = value.map((item) => filledValue(item, vars));
				return items.some((item) => item === null) ? null : items;
		}
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value))
				return value;
		const members = Object.entries(value).map(([key, item]) => [key, item === null ? undefined : filledValue(item, vars)]);
		return members.some(([, item]) => item === null) ? null : Object.fromEntries(members);
}
function filledText(text, vars) {
		if (/\{%|\{#/.test(text))
				return null;
		let isPlain = true;
		const filled = text.replace(HOLE, (_whole, inner) => {
				const expression = expressionIn(inner);
				if (!isName(expression)) {
						isPlain = false;
						return '';
				}
				return textOf(memberOf(vars, expression) ?? null);
		});
		return isPlain ? filled : null;
}
function isName(expression) {
		const bare = expression.replace(/\s*\|\s*(safe|trim)\s*$/, '').trim();
		return /^[\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+|\[(?:"[^"]*"|'[^']*'|[0-9]+)\])*$/u.test(bare);
}
function namesIn(text) {
		if (/\{%|\{#/.test(text))
				return null;
		const names = [...text.matchAll(HOLE)].map(([, inner]) => expressionIn(inner));
		return names.every(isName) ? names : null;
}
function describe(value) {
		return value === undefined ? 'nothing' : show(value);
}


	}),

	97414:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		_: () => (  TheirObject)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57128);

class TheirObject {
		#value;
		#read = new Set();
		constructor(value) {
				this.#value = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(value) ? value : {};
		}
		take(key) {
				this.#read.add(key);
				return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
		}
		text(key) {
				const value = this.take(key);
				return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
		}
		number(key) {
				const value = this.take(key);
				if (typeof value === 'number')
						return value;
				return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
						? Number(value)
						: undefined;
		}
		object(key) {
				const value = this.take(key);
				return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(value) ? value : undefined;
		}
		list(key) {
				const value = this.take(key);
				if (value === undefined)
						return [];
				return Array.isArray(value) ? value : [value];
		}
		ignore(...keys) {
				for (const key of keys)
						this.#read.add(key);
		}
		rest() {
				return Object.keys(this.#value).filter((key) => !this.#read.has(key) && this.#value[key] !== undefined);
		}
}


	})

};
