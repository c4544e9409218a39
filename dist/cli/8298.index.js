export const id = 8298;
export const ids = [8298];
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

	8298:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63171);
	var _text_given_to_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11192);



const LONGEST = 4_096;
const SCHEME_LENGTH = 20;
function stretch(text, start) {
		const piece = text.slice(start, start + LONGEST);
		const end = piece.search(/[\s<>"`|\\^{}\p{Cc}，。、；！？）】」』”’]/u);
		return end < 0 ? piece : piece.slice(0, end);
}
function trimmed(url) {
		let end = url.length;
		let open = 0;
		for (const character of url)
				open += character === '(' ? 1 : character === ')' ? -1 : 0;
		for (; end > 0; end--) {
				const last = url[end - 1];
				if (last === ')' && open < 0)
						open += 1;
				else if (!/[.,;:!?'*_~\]]/u.test(last))
						break;
		}
		return url.slice(0, end);
}
function enclosed(url) {
		let open = 0;
		for (let at = 0; at < url.length; at++) {
				const character = url[at];
				if (character === "'" || (character === ')' && open === 0))
						return url.slice(0, at);
				open += character === '(' ? 1 : character === ')' ? -1 : 0;
		}
		return url;
}
function linksIn(text) {
		const found = new Set();
		let from = 0;
		const mark = /:\/\/|\bwww\./giu;
		for (let hit = mark.exec(text); hit !== null; hit = mark.exec(text)) {
				let start = hit.index;
				if (hit[0] === '://') {
						const before = text.slice(Math.max(from, start - SCHEME_LENGTH), start);
						const scheme = /[a-z][a-z0-9+.-]*$/iu.exec(before)?.[0];
						if (scheme === undefined)
								continue;
						start -= scheme.length;
				}
				const url = trimmed(stretch(text, start));
				if (!url.endsWith('://'))
						found.add(url);
				from = start + url.length;
				mark.lastIndex = Math.max(mark.lastIndex, from);
		}
		const target = /\]\([ \t]{0,3}<?|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{1,3}<?|\b(?:href|src)[ \t]{0,3}=[ \t]{0,3}["']?/gimu;
		for (let hit = target.exec(text); hit !== null; hit = target.exec(text)) {
				const start = hit.index + hit[0].length;
				const url = enclosed(stretch(text, start));
				target.lastIndex = start + url.length;
				if (url !== '' && !url.includes('://') && !/^www\./iu.test(url))
						found.add(url);
		}
		return [...found];
}
function read(link) {
		const absolute = /^www\./iu.test(link) || link.startsWith('//') ? `https:${link.startsWith('//') ? '' : '//'}${link}` : link;
		if (!/^[a-z][a-z0-9+.-]*:/iu.test(absolute))
				return { kind: 'relative' };
		try {
				const { protocol, hostname, pathname, href } = new URL(absolute);
				const host = (protocol === 'mailto:' ? pathname.slice(pathname.lastIndexOf('@') + 1).toLowerCase() : hostname).replace(/\.$/u, '');
				const web = protocol === 'http:' || protocol === 'https:';
				if (web && !/^\[|[^.]\.[^.]|^localhost$/u.test(host))
						return { kind: 'malformed' };
				return { kind: 'web', scheme: protocol.slice(0, -1), host, href };
		}
		catch {
				return { kind: 'malformed' };
		}
}
function allows(patterns, host) {
		return patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}
const HOST = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
		.trim()
		.toLowerCase()
		.regex(/^(?:\*\.)?[^\s/:*]+$/u, 'must be a host such as example.com, or *.example.com for all below it')
		.transform((host) => host.replace(/\.$/u, ''));
const linkAllowlist = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .FC)({
		name: 'LinkAllowlist',
		version: '1.0.0',
		group: 'A',
		summary: 'Share of the links in the answer that are well formed and lead to an allowed host; nothing is fetched.',
		inputs: ['output'],
		optional: ['input', 'context'],
		scale: 'ratio',
		pass: 1,
		passRule: 'every link is well formed, its scheme and host are allowed; an answer without a link passes',
		shape: ['prompt', 'knowledge'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
				hosts: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(HOST).default([]).describe('example.com, or *.example.com for every host below it'),
				given: zod__WEBPACK_IMPORTED_MODULE_0__  .zMY().default(false).describe('a link that stands in input, context or prompt is allowed too'),
				schemes: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().trim().toLowerCase().min(1)).min(1).default(['https', 'http', 'mailto']),
				relative: zod__WEBPACK_IMPORTED_MODULE_0__  .zMY().default(true).describe('links without a host are allowed'),
		})
				.refine(({ hosts, given }) => hosts.length > 0 || given, {
				message: 'name the hosts that are allowed, or set given: true',
		}),
		example: {
				suite: `- { use: LinkAllowlist, hosts: [acme.com, '*.acme.com'], schemes: [https] }`,
				case: { id: 'c1', input: 'Where do I pay?' },
				output: 'At https://pay.acme.com/in or [here](https://acme.com@pay.example).',
				score: 0.5,
		},
		bind: ({ hosts, given, schemes, relative }) => {
				return (input) => {
						const known = new Set();
						if (given)
								for (const text of (0,_text_given_to_model_js__WEBPACK_IMPORTED_MODULE_2__  .CB)(input, _text_given_to_model_js__WEBPACK_IMPORTED_MODULE_2__  .Hl))
										for (const link of linksIn(text)) {
												const found = read(link);
												if (found.kind === 'web')
														known.add(found.href);
										}
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .uM)(linksIn(input.output).map((link) => {
								const text = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(link, 100);
								const found = read(link);
								if (found.kind === 'malformed')
										return { text, verdict: 'malformed' };
								if (found.kind === 'relative')
										return { text, verdict: relative ? 'ok' : 'relative' };
								if (known.has(found.href))
										return { text, verdict: 'ok' };
								if (!schemes.includes(found.scheme))
										return { text, verdict: 'scheme', code: `scheme:${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(found.scheme, 40)}` };
								if (found.host !== '' && !allows(hosts, found.host))
										return { text, verdict: 'host', code: `host:${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(found.host, 60)}` };
								return { text, verdict: 'ok' };
						}));
				};
		},
});
const SPECS = [linkAllowlist];


	}),

	11192:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CB: () => (  textsOf),
		Hl: () => (  SOURCES),
		uD: () => (  allowFrom)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const SOURCES = ['input', 'context', 'prompt'];
function allowFrom(preset) {
		return zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(SOURCES)).default([...preset]);
}
function textsOf({ case: row, messages }, sources) {
		const texts = [];
		if (sources.includes('input'))
				texts.push(row.input, ...(row.messages ?? []).map(({ content }) => content), ...Object.values(row.vars));
		if (sources.includes('context'))
				for (const chunk of row.context ?? [])
						texts.push(chunk.title, chunk.text);
		if (sources.includes('prompt'))
				texts.push(...messages.map(({ content }) => content));
		return texts.filter((text) => typeof text === 'string');
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
