export const id = 2146;
export const ids = [2146];
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

	62146:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63171);


const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/su;
const ITEM = /^([ \t]*)(?:([-*+])|\d{1,9}[.)])[ \t]+\S/u;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/u;
const TAG = /<\/?[a-z][a-z0-9-]*(?=[\s/>])/giu;
function cells(line) {
		const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
		return inner.split('|').map((cell) => cell.trim());
}
function isDelimiter(line, columns) {
		if (!line.includes('|'))
				return false;
		const found = cells(line);
		return found.length === columns && found.every((cell) => /^:?-+:?$/u.test(cell));
}
function prose(line) {
		return line.includes('`')
				? line
						.split('`')
						.filter((_, index) => index % 2 === 0)
						.join(' ')
				: line;
}
function outlineOf(text) {
		const headings = [];
		const indents = [];
		let [bullets, numbered, depth, tables, blocks, html] = [0, 0, 0, 0, 0, 0];
		let fence = null;
		let before = '';
		for (const line of text.split(/\r\n|\r|\n/u)) {
				if (fence !== null) {
						const close = line.trim();
						const { marks, indent } = fence;
						if (close.length >= marks.length && indentOf(line) < indent + 4 && close === marks[0].repeat(close.length))
								fence = null;
						before = '';
						continue;
				}
				const previous = before;
				before = line;
				const inList = indents.length > 0;
				const marks = FENCE.exec(inList ? line.trimStart() : line)?.[1];
				if (marks !== undefined) {
						fence = { marks, indent: inList ? indentOf(line) : 0 };
						blocks += 1;
						continue;
				}
				const item = RULE.test(line) ? null : ITEM.exec(line);
				const indent = item === null ? 0 : width(item[1]);
				if (item === null && /^\S/u.test(line))
						indents.length = 0;
				if (item !== null && (inList || indent < 4)) {
						while ((indents.at(-1) ?? -1) >= indent)
								indents.pop();
						indents.push(indent);
						depth = Math.max(depth, indents.length);
						if (item[2] === undefined)
								numbered += 1;
						else
								bullets += 1;
				}
				else if (indents.length === 0 && /^(?: {4}|\t)/u.test(line)) {
						before = '';
						continue;
				}
				const heading = HEADING.exec(line);
				if (heading !== null)
						headings.push({ level: heading[1].length, text: title(heading[2] ?? '') });
				else if (/^ {0,3}(?:=+|-+)[ \t]*$/u.test(line) && isParagraph(previous)) {
						headings.push({ level: line.includes('=') ? 1 : 2, text: title(previous) });
						before = '';
				}
				if (previous.includes('|') && isDelimiter(line, cells(previous).length))
						tables += 1;
				html += prose(line).match(TAG)?.length ?? 0;
		}
		return { headings, bullets, numbered, depth, tables, blocks, open: fence !== null, html };
}
function width(indent) {
		return indent.replaceAll('\t', '    ').length;
}
function indentOf(line) {
		return line.length - line.trimStart().length;
}
function title(text) {
		const bare = text.trim();
		const marks = /[^#]#*$/u.exec(bare);
		return (marks === null ? '' : bare.slice(0, marks.index + 1)).replace(/[*_`]/gu, '').trim();
}
function isParagraph(line) {
		return line.trim() !== '' && !HEADING.test(line) && !ITEM.test(line) && !RULE.test(line) && !line.includes('|');
}
const count = zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(0).optional();
const presence = zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['required', 'forbidden']).optional();
const RULES = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
		headings: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().trim().min(1))
				.min(1)
				.optional()
				.describe('must stand in this order; case does not count'),
		'min-headings': count,
		'max-headings': count,
		'top-level': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).max(6).optional().describe('no heading above this level'),
		'no-skipped-levels': zod__WEBPACK_IMPORTED_MODULE_0__  .zMY().default(false),
		'min-bullets': count,
		'max-bullets': count,
		'min-numbered': count,
		'max-numbered': count,
		'max-list-depth': count,
		table: presence,
		code: presence,
		html: presence,
		'closed-fences': zod__WEBPACK_IMPORTED_MODULE_0__  .zMY().default(false),
})
		.refine((given) => Object.values(given).some((value) => value !== false), {
		message: 'give at least one rule, such as max-bullets: 5',
})
		.refine((given) => ['headings', 'bullets', 'numbered'].every((what) => (given[`min-${what}`] ?? 0) <= (given[`max-${what}`] ?? Number.POSITIVE_INFINITY)), { message: 'a min- bound is above its max- bound' });
function bounded(what, found, least, most) {
		const parts = [];
		if (least !== undefined)
				parts.push({
						text: `at least ${least} ${what}`,
						...(found >= least ? { verdict: 'ok' } : { verdict: 'too-few', reason: `${found} found` }),
						code: `too-few:${what}`,
				});
		if (most !== undefined)
				parts.push({
						text: `at most ${most} ${what}`,
						...(found <= most ? { verdict: 'ok' } : { verdict: 'too-many', reason: `${found} found` }),
						code: `too-many:${what}`,
				});
		return parts;
}
function present(what, found, rule) {
		if (rule === undefined)
				return [];
		const code = rule === 'required' ? 'absent' : 'present';
		return [
				{ text: `${what} ${rule}`, verdict: found > 0 === (rule === 'required') ? 'ok' : code, code: `${code}:${what}` },
		];
}
function inOrder(wanted, outline) {
		const fold = (text) => text.normalize('NFC').toLowerCase();
		const found = outline.headings.map(({ text }) => fold(text));
		let from = 0;
		return wanted.map((text) => {
				const at = found.indexOf(fold(text), from);
				const part = { text: `heading "${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(text, 40)}"`, code: `no-heading:${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(text, 40)}` };
				if (at < 0)
						return { ...part, verdict: found.includes(fold(text)) ? 'out-of-order' : 'absent' };
				from = at + 1;
				return { ...part, verdict: 'ok' };
		});
}
function levels(rules, { headings }) {
		const parts = [];
		const top = rules['top-level'];
		if (top !== undefined) {
				const high = headings.find(({ level }) => level < top);
				parts.push({
						text: `no heading above level ${top}`,
						...(high === undefined ? { verdict: 'ok' } : { verdict: 'too-high', reason: `"${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(high.text, 40)}"` }),
						code: 'heading-too-high',
				});
		}
		if (rules['no-skipped-levels']) {
				const skips = headings.find(({ level }, index) => index > 0 && level > headings[index - 1].level + 1);
				parts.push({
						text: 'no heading level is skipped',
						...(skips === undefined ? { verdict: 'ok' } : { verdict: 'skipped', reason: `"${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(skips.text, 40)}"` }),
						code: 'heading-level-skipped',
				});
		}
		return parts;
}
const markdownStructure = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .FC)({
		name: 'MarkdownStructure',
		version: '1.1.0',
		group: 'A',
		summary: 'Share of the rules on headings, lists, tables, code blocks and HTML that the Markdown of the answer keeps.',
		inputs: ['output'],
		scale: 'ratio',
		pass: 1,
		passRule: 'every rule given holds; what stands inside code blocks does not count',
		shape: ['prompt', 'weight'],
		parameters: RULES,
		example: {
				suite: '- { use: MarkdownStructure, headings: [Summary, Next steps], max-bullets: 3 }',
				case: { id: 'c1', input: 'Report on the outage.' },
				output: '## Summary\nAll is well again.\n\n- router replaced\n- logs kept',
				score: 2 / 3,
		},
		bind: (rules) => (input) => {
				const outline = outlineOf(input.output);
				return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .uM)([
						...inOrder(rules.headings ?? [], outline),
						...bounded('headings', outline.headings.length, rules['min-headings'], rules['max-headings']),
						...levels(rules, outline),
						...bounded('bullets', outline.bullets, rules['min-bullets'], rules['max-bullets']),
						...bounded('numbered items', outline.numbered, rules['min-numbered'], rules['max-numbered']),
						...bounded('list levels', outline.depth, undefined, rules['max-list-depth']),
						...present('table', outline.tables, rules.table),
						...present('code', outline.blocks, rules.code),
						...present('html', outline.html, rules.html),
						...(rules['closed-fences']
								? [{ text: 'fences are closed', verdict: outline.open ? 'open' : 'ok', code: 'open-fence' }]
								: []),
				]);
		},
});
const SPECS = [markdownStructure];


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
