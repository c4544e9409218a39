export const id = 9655;
export const ids = [9655];
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

	69655:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	SPECS: () => (  SPECS)
});

var schemas = __webpack_require__(26921);
var json_object = __webpack_require__(57128);
var own_entry = __webpack_require__(64667);
var define_template = __webpack_require__(63171);
var digest = __webpack_require__(27744);
;




const OPERATORS = ['equals', 'contains', 'absent', 'within'];
function checksOf(wanted, found, rules, path = '') {
		const operator = operatorOf(wanted);
		if (operator !== null)
				return [byOperator(operator, found, path)];
		if ((0,json_object .G)(wanted)) {
				const keys = Object.keys(wanted);
				if (keys.length === 0)
						return [told(path, (0,json_object .G)(found), found, 'an object')];
				return keys.flatMap((key) => checksOf(wanted[key] ?? null, at(found, key), rules, join(path, key)));
		}
		if ((0,define_template .Lv)(wanted)) {
				if (!(0,define_template .Lv)(found))
						return [told(path, false, found, 'a list')];
				return rules.lists === 'in-order'
						? wanted.flatMap((item, index) => checksOf(item, found[index], rules, `${path}[${index}]`))
						: inAnyOrder(wanted, found, rules, path);
		}
		return [told(path, isSame(wanted, found), found, (0,define_template .Kb)((0,digest .$N)(wanted), 40))];
}
const MOST_ITEMS = 5000;
function inAnyOrder(wanted, found, rules, path) {
		const left = found.slice(0, MOST_ITEMS);
		return wanted.flatMap((item, index) => {
				const id = (0,json_object .G)(item) ? (0,own_entry ._)(item, rules.listKey) : undefined;
				const name = id === undefined ? `${path}[${index}]` : `${path}[${rules.listKey}=${(0,define_template .Kb)(String(id), 40)}]`;
				const tries = left.map((candidate, place) => {
						const fits = id === undefined || ((0,json_object .G)(candidate) && isSame(id, (0,own_entry ._)(candidate, rules.listKey)));
						const checks = fits ? checksOf(item, candidate, rules, name) : null;
						return { place, checks, held: checks?.filter(({ verdict }) => verdict === 'ok').length ?? -1 };
				});
				const best = tries.reduce((most, one) => (one.checks !== null && (most === null || one.held > most.held) ? one : most), null);
				const isWhole = best?.checks?.every(({ verdict }) => verdict === 'ok') === true;
				if (best === null || best.checks === null || (id === undefined && !isWhole && !(0,json_object .G)(item)))
						return [told(name, false, undefined, 'in the list')];
				left.splice(best.place, 1);
				return best.checks;
		});
}
function operatorOf(wanted) {
		if (!(0,json_object .G)(wanted))
				return null;
		const [key, ...more] = Object.keys(wanted);
		const operator = OPERATORS.find((one) => one === key);
		return operator === undefined || more.length > 0 ? null : [operator, wanted[operator] ?? null];
}
function byOperator([operator, value], found, path) {
		switch (operator) {
				case 'equals':
						return told(path, isSame(value, found), found, (0,define_template .Kb)((0,digest .$N)(value), 40));
				case 'absent':
						return told(path, (found === undefined) === (value !== false), found, value === false ? 'there' : 'absent');
				case 'contains': {
						const holds = typeof found === 'string'
								? found.includes(String(value))
								: (0,define_template .Lv)(found) && found.some((item) => isSame(value, item));
						return told(path, holds, found, `to contain ${(0,define_template .Kb)((0,digest .$N)(value), 40)}`);
				}
				case 'within': {
						const [low, high] = (0,define_template .Lv)(value) ? value : [];
						const isIn = typeof found === 'number' &&
								typeof low === 'number' &&
								typeof high === 'number' &&
								found >= low &&
								found <= high;
						return told(path, isIn, found, `within ${(0,define_template .Kb)((0,digest .$N)(value), 40)}`);
				}
		}
}
function told(path, holds, found, wanted) {
		const text = path === '' ? 'state' : path;
		if (holds)
				return { text, verdict: 'ok' };
		const is = found === undefined ? 'is not there' : `is ${(0,define_template .Kb)((0,digest .$N)(found), 40)}`;
		return {
				text,
				verdict: 'broken',
				code: `state:${text.replace(/\[[^\]]*\]/g, '[]')}`,
				reason: `${is}, expected ${wanted}`,
		};
}
function isSame(a, b) {
		return b !== undefined && (0,digest .$N)(a) === (0,digest .$N)(b);
}
function at(found, key) {
		if ((0,json_object .G)(found) && Object.hasOwn(found, key))
				return found[key];
		const dot = key.indexOf('.');
		if (dot < 0)
				return (0,define_template .Lv)(found) && /^\d{1,9}$/.test(key) ? found[Number(key)] : undefined;
		return at(at(found, key.slice(0, dot)), key.slice(dot + 1));
}
function touchedPaths(wanted, path = '') {
		if (!(0,json_object .G)(wanted) || operatorOf(wanted) !== null || Object.keys(wanted).length === 0)
				return path === '' ? [] : [path];
		return Object.entries(wanted).flatMap(([key, value]) => touchedPaths(value ?? null, join(path, key)));
}
function changedPath(before, after, apart, path = '') {
		if (apart.includes(path))
				return null;
		if ((0,json_object .G)(before) && (0,json_object .G)(after)) {
				for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
						const found = changedPath(before[key], after[key], apart, join(path, key));
						if (found !== null)
								return found;
				}
				return null;
		}
		const isEqual = before === undefined ? after === undefined : isSame(before, after);
		const isSpokenOf = apart.some((one) => one.startsWith(`${path}.`));
		return isEqual || (isSpokenOf && (before === undefined || after === undefined)) ? null : path;
}
function join(path, key) {
		return path === '' ? key : `${path}.${key}`;
}

;





const NO_STATE = {
		status: 'unscored',
		code: 'no-state',
		reason: 'the answer tells no state; a program gives it in its row',
};
const CASE = {
		id: 'c1',
		input: 'Refund order 7.',
		expected: { state: { orders: { 7: { status: 'refunded' } } }, before: { orders: { 7: { status: 'paid' }, 8: {} } } },
};
const STATE = { orders: { 7: { status: 'refunded' }, 8: {} } };
const endState = (0,define_template .FC)({
		name: 'EndState',
		version: '1.0.0',
		group: 'E',
		summary: 'Share of the values of the expected state that are there after the last turn; what else is there may be.',
		inputs: ['state', 'expected.state'],
		scale: 'ratio',
		pass: 1,
		passRule: 'every value of `expected.state` is there; `{equals}`, `{contains}`, `{absent: true}`, `{within: [low, high]}` compare otherwise; lists match in any order, objects in them by `list-key`',
		shape: ['capability', 'prompt'],
		parameters: schemas .rej({
				'list-key': schemas .YjP().min(1).default('id'),
				lists: schemas .k5n(['any-order', 'in-order']).default('any-order'),
		}),
		example: { suite: '- EndState', case: CASE, output: 'Done.', call: { trace: { state: STATE } }, score: 1 },
		bind: ({ 'list-key': listKey, lists }) => (input) => {
				const wanted = (0,json_object .G)(input.case.expected) ? (0,own_entry ._)(input.case.expected, 'state') : undefined;
				if (wanted === undefined || wanted === null)
						return (0,define_template .LO)('expected.state', 'give the state to be reached');
				const found = input.trace?.state;
				return found === undefined ? NO_STATE : (0,define_template .uM)(checksOf(wanted, found, { listKey, lists }));
		},
});
const stateUnchanged = (0,define_template .FC)({
		name: 'StateUnchanged',
		version: '1.0.0',
		group: 'E',
		summary: 'Nothing of the state changed but what the expected state speaks of, or nothing at the paths named.',
		inputs: ['state', 'expected.before'],
		optional: ['expected.state'],
		scale: 'bin',
		pass: 1,
		passRule: 'the state equals `expected.before` at each of `paths`; without `paths` everywhere but where `expected.state` says something',
		shape: ['capability', 'prompt'],
		parameters: schemas .rej({ paths: schemas .YOg(schemas .YjP().min(1)).min(1).optional() }),
		example: { suite: '- StateUnchanged', case: CASE, output: 'Done.', call: { trace: { state: STATE } }, score: 1 },
		bind: ({ paths }) => (input) => {
				const before = (0,json_object .G)(input.case.expected) ? (0,own_entry ._)(input.case.expected, 'before') : undefined;
				if (before === undefined || before === null)
						return (0,define_template .LO)('expected.before', 'give the state that the run began with');
				const found = input.trace?.state;
				if (found === undefined)
						return NO_STATE;
				const apart = touchedPaths((0,define_template .EX)(input.case, 'state') ?? null);
				const changed = paths === undefined
						? changedPath(before, found, apart)
						: (paths.find((path) => changedPath(at(before, path), at(found, path), []) !== null) ?? null);
				return changed === null
						? (0,define_template .IX)()
						: (0,define_template .fJ)(`changed:${changed.replace(/\d+/g, 'N')}`, `${changed} is not what it was`);
		},
});
const given = (0,define_template .FC)({
		name: 'Given',
		version: '1.0.0',
		group: 'E',
		summary: 'The figure that a checker of the repository gave this run when it was recorded.',
		inputs: ['grades'],
		scale: 'ratio',
		pass: 1,
		passRule: 'the grade, from 0 to 1, as the row holds it under the name of `grade`',
		shape: ['capability', 'prompt'],
		parameters: schemas .rej({ grade: schemas .YjP().min(1).max(100) }),
		example: {
				suite: '- { use: Given, grade: solved }',
				case: { id: 'c1', input: 'Refund order 7.' },
				output: 'Done.',
				call: { trace: { grades: { solved: 1 } } },
				score: 1,
		},
		bind: ({ grade }) => (input) => {
				const score = (0,own_entry ._)(input.trace?.grades ?? {}, grade);
				if (score === undefined)
						return { status: 'unscored', code: 'no-grade', reason: `the row holds no grade "${grade}"` };
				return score === 1 ? (0,define_template .IX)() : { status: 'scored', score, code: `grade:${grade}`, reason: `graded ${score}` };
		},
});
const SPECS = [endState, stateUnchanged, given];


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
