export const id = 6921;
export const ids = [6921];
export const modules = {

	26921:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Brp: () => (  ZodISODate),
	You: () => (  ZodISODateTime),
	YOg: () => (  array),
	zMY: () => (  schemas_boolean),
	gMt: () => (  discriminatedUnion),
	k5n: () => (  _enum),
	Whr: () => (  schemas_int),
	Pq9: () => (  json),
	RZV: () => (  lazy),
	euz: () => (  literal),
	_H3: () => (  looseObject),
	aig: () => (  number),
	Ikc: () => (  object),
	jgl: () => (  partialRecord),
	g1P: () => (  record),
	rej: () => (  strictObject),
	YjP: () => (  string),
	PVZ: () => (  tuple),
	KCZ: () => (  union),
	L5J: () => (  unknown)
});


var core_core = __webpack_require__(88532);
var core_util = __webpack_require__(54723);
;

class $ZodCyclicError extends Error {
		constructor() {
				super(`Cannot parse a reference cycle that closes through a transform`);
				this.name = "ZodCyclicError";
		}
}
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
		return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
		return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive =  new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
		const cached = recursive.get(inst);
		if (cached !== undefined)
				return cached ? PROVEN : NONE;
		if (stack.has(inst))
				return PROVEN;
		stack.add(inst);
		let result = NONE;
		const check = (child) => {
				if (result !== PROVEN && child?._zod) {
						const answer = isRecursive(child, stack, resolve);
						if (answer > result)
								result = answer;
				}
		};
		const shape = (sh, spread) => {
				let answer = NONE;
				for (const key of Reflect.ownKeys(sh)) {
						const desc = Object.getOwnPropertyDescriptor(sh, key);
						if (spread && !desc.enumerable)
								continue;
						const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
						if (child > answer)
								answer = child;
				}
				return answer;
		};
		const merge = (answer) => {
				if (answer > result)
						result = answer;
		};
		const def = inst._zod.def;
		const kind = def.type;
		switch (kind) {
				case "object": {
						const raw = core_util .MO(def);
						merge(raw ? shape(raw, true) : ASSUMED);
						check(def.catchall);
						break;
				}
				case "array":
						check(def.element);
						break;
				case "tuple":
						for (const el of def.items)
								check(el);
						check(def.rest);
						break;
				case "record":
				case "map":
						check(def.keyType);
						check(def.valueType);
						break;
				case "set":
						check(def.valueType);
						break;
				case "union":
						for (const el of def.options)
								check(el);
						break;
				case "intersection":
						check(def.left);
						check(def.right);
						break;
				case "optional":
				case "nullable":
				case "default":
				case "prefault":
				case "catch":
				case "readonly":
				case "nonoptional":
				case "promise":
				case "success":
						check(def.innerType);
						break;
				case "pipe":
						check(def.in);
						check(def.out);
						break;
				case "function":
						check(def.input);
						check(def.output);
						break;
				case "lazy": {
						const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
						merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
						break;
				}
				case "template_literal":
				case "string":
				case "number":
				case "int":
				case "boolean":
				case "bigint":
				case "symbol":
				case "undefined":
				case "null":
				case "void":
				case "never":
				case "any":
				case "unknown":
				case "date":
				case "nan":
				case "enum":
				case "literal":
				case "file":
				case "transform":
				case "custom":
						break;
				default: {
						kind;
						for (const key in def) {
								const desc = Object.getOwnPropertyDescriptor(def, key);
								if (!desc || desc.get)
										continue;
								const value = desc.value;
								if (!value || typeof value !== "object")
										continue;
								if (value._zod)
										check(value);
								else if (Array.isArray(value))
										for (const el of value)
												check(el);
						}
				}
		}
		stack.delete(inst);
		return settle(inst, result);
}
function settle(inst, answer) {
		if (answer !== ASSUMED)
				recursive.set(inst, answer === PROVEN);
		return answer;
}
function isRecursiveSchema(inst) {
		return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
		let bucket = state.buckets.get(inst);
		if (!bucket) {
				bucket = new WeakMap();
				state.buckets.set(inst, bucket);
		}
		return bucket;
}
let handoff;
const memoizer_open = [];
const memo = {
		alloc(_inst, payload, empty) {
				const bucket = handoff;
				if (!bucket)
						return empty;
				handoff = undefined;
				const entry = { value: empty, issues: null };
				bucket.set(payload.value, entry);
				memoizer_open.push(entry);
				return empty;
		},
		guard(inst) {
				var _a;
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred.push(() => {
						const base = inst._zod.parse;
						const wrapped = (payload, ctx) => {
								if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
										throw new $ZodCyclicError();
								return base(payload, ctx);
						};
						inst._zod.parse = wrapped;
						if (inst._zod.run === base)
								inst._zod.run = wrapped;
				});
		},
		attach(inst) {
				var _a;
				let isRecursiveInst;
				let rechecked = false;
				let lastCtx;
				let lastBucket;
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred.push(() => {
						const base = inst._zod.parse;
						const wrapped = (payload, ctx) => {
								if (isRecursiveInst === undefined) {
										const walked = isRecursive(inst, new Set(), false);
										if (walked === NONE) {
												inst._zod.parse = base;
												if (inst._zod.run === wrapped)
														inst._zod.run = base;
												return base(payload, ctx);
										}
										if (walked === PROVEN || rechecked)
												isRecursiveInst = true;
										else
												rechecked = true;
								}
								const input = payload.value;
								if (!isRef(input))
										return base(payload, ctx);
								let state = ctx[STATE];
								if (!state) {
										state = { buckets: new WeakMap(), backEdges: undefined };
										ctx[STATE] = state;
								}
								let bucket;
								if (lastCtx === ctx) {
										bucket = lastBucket;
								}
								else {
										bucket = bucketFor(state, inst);
										lastCtx = ctx;
										lastBucket = bucket;
								}
								const hit = bucket.get(input);
								if (hit) {
										payload.value = hit.value;
										if (hit.issues) {
												if (hit.issues.length)
														payload.issues.push(...cloneIssues(hit.issues));
										}
										else {
												payload.memo = true;
												state.backEdges ?? (state.backEdges = new WeakSet());
												state.backEdges.add(hit.value);
										}
										return payload;
								}
								handoff = bucket;
								const depth = memoizer_open.length;
								const result = base(payload, ctx);
								handoff = undefined;
								const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
								if (result instanceof Promise) {
										return result.then((r) => {
												if (entry)
														entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
												return r;
										});
								}
								if (entry)
										entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
								return result;
						};
						inst._zod.parse = wrapped;
						if (inst._zod.run === base)
								inst._zod.run = wrapped;
				});
		},
};
function memoizer() {
		return memo;
}
function isBackEdge(ctx, value) {
		const backEdges = ctx[STATE]?.backEdges;
		return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

var schemas = __webpack_require__(56985);
var registries = __webpack_require__(29396);
var api = __webpack_require__(43759);
var json_schema_processors = __webpack_require__(98439);
var to_json_schema = __webpack_require__(87509);
;

const error = () => {
		const Sizable = {
				string: { unit: "characters", verb: "to have" },
				file: { unit: "bytes", verb: "to have" },
				array: { unit: "items", verb: "to have" },
				set: { unit: "items", verb: "to have" },
				map: { unit: "entries", verb: "to have" },
		};
		function getSizing(origin) {
				return Sizable[origin] ?? null;
		}
		const FormatDictionary = {
				regex: "input",
				email: "email address",
				url: "URL",
				emoji: "emoji",
				uuid: "UUID",
				uuidv4: "UUIDv4",
				uuidv6: "UUIDv6",
				nanoid: "nanoid",
				guid: "GUID",
				cuid: "cuid",
				cuid2: "cuid2",
				ulid: "ULID",
				xid: "XID",
				ksuid: "KSUID",
				datetime: "ISO datetime",
				date: "ISO date",
				time: "ISO time",
				duration: "ISO duration",
				ipv4: "IPv4 address",
				ipv6: "IPv6 address",
				mac: "MAC address",
				cidrv4: "IPv4 range",
				cidrv6: "IPv6 range",
				base64: "base64-encoded string",
				base64url: "base64url-encoded string",
				json_string: "JSON string",
				e164: "E.164 number",
				currency_code: "currency code",
				credit_card: "credit card number",
				iban: "IBAN",
				jwt: "JWT",
				template_literal: "input",
		};
		const TypeDictionary = {
				nan: "NaN",
		};
		function getTypeName(type, input) {
				if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
						return String(input);
				}
				return TypeDictionary[type] ?? type;
		}
		return (issue) => {
				switch (issue.code) {
						case "invalid_type": {
								const expected = getTypeName(issue.expected);
								const receivedType = core_util .GW(issue.input);
								const received = getTypeName(receivedType, issue.input);
								return `Invalid input: expected ${expected}, received ${received}`;
						}
						case "invalid_value":
								if (issue.values.length === 1)
										return `Invalid input: expected ${core_util .B7(issue.values[0])}`;
								return `Invalid option: expected one of ${core_util .jw(issue.values, "|")}`;
						case "too_big": {
								const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
								const sizing = getSizing(issue.origin);
								if (sizing)
										return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
								return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
						}
						case "too_small": {
								const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
								const sizing = getSizing(issue.origin);
								if (sizing) {
										return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
								}
								return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
						}
						case "invalid_format": {
								const _issue = issue;
								if (_issue.format === "starts_with") {
										return `Invalid string: must start with "${_issue.prefix}"`;
								}
								if (_issue.format === "ends_with")
										return `Invalid string: must end with "${_issue.suffix}"`;
								if (_issue.format === "includes")
										return `Invalid string: must include "${_issue.includes}"`;
								if (_issue.format === "regex")
										return `Invalid string: must match pattern ${_issue.pattern}`;
								return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
						}
						case "not_multiple_of":
								return `Invalid number: must be a multiple of ${issue.divisor}`;
						case "unrecognized_keys":
								return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util .jw(issue.keys, ", ")}`;
						case "invalid_key":
								return `Invalid key in ${issue.origin}`;
						case "invalid_union":
								if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
										const opts = issue.options.map((o) => `'${o}'`).join(" | ");
										return `Invalid discriminator value. Expected ${opts}`;
								}
								if (issue.inclusive === false) {
										return "Invalid input: more than one option matched";
								}
								return "Invalid input";
						case "invalid_element":
								return `Invalid value in ${issue.origin}`;
						default:
								return `Invalid input`;
				}
		};
};
	function en() {
		return {
				localeError: error(),
		};
}

;


function _getMessage() {
		const internals = this._zod;
		internals.message ?? (internals.message = JSON.stringify(internals.def, core_util .k8, 2));
		return internals.message;
}
function _setMessage(value) {
		this._zod.message = value;
}
const _messageDesc = {
		get: _getMessage,
		set: _setMessage,
		enumerable: true,
		configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
const _installedToString =  new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
		inst.name = "$ZodError";
		_issuesDesc.value = def;
		Object.defineProperty(inst, "issues", _issuesDesc);
		_issuesDesc.value = undefined;
		Object.defineProperty(inst, "message", _messageDesc);
		const proto = Object.getPrototypeOf(inst);
		if (!_installedToString.has(proto)) {
				_installedToString.add(proto);
				Object.defineProperty(proto, "toString", {
						configurable: true,
						enumerable: false,
						get() {
								const value = () => this.message;
								Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
								return value;
						},
						set(value) {
								Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
						},
				});
		}
};
const $ZodError = (0,core_core .xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core .xI)("$ZodError", initializer, undefined, {
		Parent: Error,
});
function node(obj, key, make) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) {
				if (key === "__proto__") {
						Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
				}
				else {
						obj[key] = make();
				}
		}
		return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
		const fieldErrors = {};
		const formErrors = [];
		for (const sub of error.issues) {
				if (sub.path.length > 0) {
						node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
				}
				else {
						formErrors.push(mapper(sub));
				}
		}
		return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
		const fieldErrors = { _errors: [] };
		const processError = (error, path = []) => {
				for (const issue of error.issues) {
						if (issue.code === "invalid_union" && issue.errors.length) {
								issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
						}
						else if (issue.code === "invalid_key") {
								processError({ issues: issue.issues }, [...path, ...issue.path]);
						}
						else if (issue.code === "invalid_element") {
								processError({ issues: issue.issues }, [...path, ...issue.path]);
						}
						else {
								const fullpath = [...path, ...issue.path];
								if (fullpath.length === 0) {
										fieldErrors._errors.push(mapper(issue));
								}
								else {
										let curr = fieldErrors;
										let i = 0;
										while (i < fullpath.length) {
												const el = fullpath[i];
												const terminal = i === fullpath.length - 1;
												if (el === "_errors") {
														if (terminal)
																curr._errors.push(mapper(issue));
														i++;
														continue;
												}
												if (!Object.prototype.hasOwnProperty.call(curr, el)) {
														Object.defineProperty(curr, el, {
																value: { _errors: [] },
																enumerable: true,
																writable: true,
																configurable: true,
														});
												}
												const node = curr[el];
												if (terminal) {
														node._errors.push(mapper(issue));
												}
												curr = node;
												i++;
										}
								}
						}
				}
		};
		processError(error);
		return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
		const result = { errors: [] };
		const processError = (error, path = []) => {
				var _a;
				for (const issue of error.issues) {
						if (issue.code === "invalid_union" && issue.errors.length) {
								issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
						}
						else if (issue.code === "invalid_key") {
								processError({ issues: issue.issues }, [...path, ...issue.path]);
						}
						else if (issue.code === "invalid_element") {
								processError({ issues: issue.issues }, [...path, ...issue.path]);
						}
						else {
								const fullpath = [...path, ...issue.path];
								if (fullpath.length === 0) {
										result.errors.push(mapper(issue));
										continue;
								}
								let curr = result;
								let i = 0;
								while (i < fullpath.length) {
										const el = fullpath[i];
										const terminal = i === fullpath.length - 1;
										if (typeof el === "string") {
												curr.properties ?? (curr.properties = {});
												if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
														Object.defineProperty(curr.properties, el, {
																value: { errors: [] },
																enumerable: true,
																writable: true,
																configurable: true,
														});
												}
												curr = curr.properties[el];
										}
										else {
												curr.items ?? (curr.items = []);
												(_a = curr.items)[el] ?? (_a[el] = { errors: [] });
												curr = curr.items[el];
										}
										if (terminal) {
												curr.errors.push(mapper(issue));
										}
										i++;
								}
						}
				}
		};
		processError(error);
		return result;
}
function toDotPath(_path) {
		const segs = [];
		const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
		for (const seg of path) {
				if (typeof seg === "number")
						segs.push(`[${seg}]`);
				else if (typeof seg === "symbol")
						segs.push(`[${JSON.stringify(String(seg))}]`);
				else if (/[^\w$]/.test(seg))
						segs.push(`[${JSON.stringify(seg)}]`);
				else {
						if (segs.length)
								segs.push(".");
						segs.push(seg);
				}
		}
		return segs.join("");
}
function prettifyError(error) {
		const lines = [];
		const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
		for (const issue of issues) {
				lines.push(`✖ ${issue.message}`);
				if (issue.path?.length)
						lines.push(`  → at ${toDotPath(issue.path)}`);
		}
		return lines.join("\n");
}

;



function finalizeParams(callee, params) {
		return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
		const fn = (schema, value, _ctx, _params) => {
				const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
				const result = schema._zod.run({ value, issues: [] }, ctx);
				if (result instanceof Promise) {
						throw new core_core .GT();
				}
				if (result.issues.length) {
						const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())));
						core_util .gx(e, _params?.callee ?? fn);
						throw e;
				}
				return result.value;
		};
		return fn;
};
const parse =  _parse($ZodRealError);
const _parseAsync = (_Err) => {
		const fn = async (schema, value, _ctx, params) => {
				const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
				let result = schema._zod.run({ value, issues: [] }, ctx);
				if (result instanceof Promise)
						result = await result;
				if (result.issues.length) {
						const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())));
						core_util .gx(e, params?.callee ?? fn);
						throw e;
				}
				return result.value;
		};
		return fn;
};
const parseAsync =  _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
		const result = schema._zod.run({ value, issues: [] }, ctx);
		if (result instanceof Promise) {
				throw new core_core .GT();
		}
		return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse =  _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
		let error;
		return {
				success: false,
				get error() {
						if (!error) {
								error = new Err(issues.map((iss) => core_util .iR(iss, ctx, core_core .$W())));
								issues = undefined;
								ctx = undefined;
						}
						return error;
				},
				set error(e) {
						error = e;
						issues = undefined;
						ctx = undefined;
				},
		};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
		let result = schema._zod.run({ value, issues: [] }, ctx);
		if (result instanceof Promise)
				result = await result;
		return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync =  _safeParseAsync($ZodRealError);
const COMPILE_INVALID =  Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK =  Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
		const validator = schema._zod.bag.validator;
		if (validator !== undefined) {
				if (validator(value) !== COMPILE_INVALID)
						return true;
				if (validator.definite === true && _ctx === undefined)
						return false;
		}
		return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
		const ctx = _ctx
				? { ..._ctx, async: false, abortEarly: true }
				: { async: false, abortEarly: true };
		const fallbackRun = schema._zod.bag.fallbackRun;
		let result;
		if (fallbackRun) {
				ctx[COMPILE_FALLBACK] = true;
				result = fallbackRun({ value, issues: [] }, ctx);
		}
		else {
				result = schema._zod.run({ value, issues: [] }, ctx);
		}
		if (result instanceof Promise) {
				throw new core_core .GT();
		}
		return result.issues.length === 0;
}
const validateAsync = async (schema, value, _ctx) => {
		const ctx = _ctx
				? { ..._ctx, async: true, abortEarly: true }
				: { async: true, abortEarly: true };
		let result = schema._zod.run({ value, issues: [] }, ctx);
		if (result instanceof Promise)
				result = await result;
		return result.issues.length === 0;
};
const _encode = (_Err) => {
		const parse = _parse(_Err);
		const fn = (schema, value, _ctx, _params) => {
				const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
				return parse(schema, value, ctx, finalizeParams(fn, _params));
		};
		return fn;
};
const encode =  _encode($ZodRealError);
const _decode = (_Err) => {
		const parse = _parse(_Err);
		const fn = (schema, value, _ctx, _params) => {
				return parse(schema, value, _ctx, finalizeParams(fn, _params));
		};
		return fn;
};
const decode =  _decode($ZodRealError);
const _encodeAsync = (_Err) => {
		const parseAsync = _parseAsync(_Err);
		const fn = async (schema, value, _ctx, _params) => {
				const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
				return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
		};
		return fn;
};
const encodeAsync =  _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
		const parseAsync = _parseAsync(_Err);
		const fn = async (schema, value, _ctx, _params) => {
				return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
		};
		return fn;
};
const decodeAsync =  _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
		return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode =  _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
		return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode =  _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
		return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync =  _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
		return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync =  _safeDecodeAsync($ZodRealError);

;



const _installedErrorProtos =  new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
		Object.defineProperty(proto, key, {
				configurable: true,
				enumerable: false,
				get() {
						const value = make(this);
						Object.defineProperty(this, key, { value, configurable: true, writable: true });
						return value;
				},
				set(value) {
						Object.defineProperty(this, key, { value, configurable: true, writable: true });
				},
		});
}
const errors_initializer = (inst, issues) => {
		$ZodError.init(inst, issues);
		inst.name = "ZodError";
		const proto = Object.getPrototypeOf(inst);
		if (_installedErrorProtos.has(proto))
				return;
		_installedErrorProtos.add(proto);
		_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
		_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
		_lazyMethod(proto, "addIssue", (self) => (issue) => {
				self.issues.push(issue);
				self.message = JSON.stringify(self.issues, core_util .k8, 2);
		});
		_lazyMethod(proto, "addIssues", (self) => (issues) => {
				self.issues.push(...issues);
				self.message = JSON.stringify(self.issues, core_util .k8, 2);
		});
		Object.defineProperty(proto, "isEmpty", {
				configurable: true,
				enumerable: false,
				get() {
						return this.issues.length === 0;
				},
		});
};
const ZodError =  (  null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError =  core_core .xI("ZodError", errors_initializer, undefined, {
		Parent: Error,
});

;


const parse_parse =  _parse(ZodRealError);
const parse_parseAsync =  _parseAsync(ZodRealError);
const parse_safeParse =  _safeParse(ZodRealError);
const parse_safeParseAsync =  _safeParseAsync(ZodRealError);

const parse_encode =  _encode(ZodRealError);
const parse_decode =  _decode(ZodRealError);
const parse_encodeAsync =  _encodeAsync(ZodRealError);
const parse_decodeAsync =  _decodeAsync(ZodRealError);
const parse_safeEncode =  _safeEncode(ZodRealError);
const parse_safeDecode =  _safeDecode(ZodRealError);
const parse_safeEncodeAsync =  _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync =  _safeDecodeAsync(ZodRealError);

;








function _ensureDefaultLocale() {
		if (!core_core .cr.localeError)
				core_core .$W(en());
}
function _ensureDefaultMemoizer() {
		if (!core_core .cr.memoizer)
				core_core .$W({ memoizer: memoizer() });
}
const ZodType =  core_core .xI("ZodType", (inst, def) => {
		_ensureDefaultLocale();
		schemas .W4.init(inst, def);
		inst.def = def;
		inst.type = def.type;
		return inst;
}, {
		check(...chks) {
				const def = this.def;
				return this.clone(core_util .zM(def, {
						checks: [
								...(def.checks ?? []),
								...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
						],
				}), { parent: true });
		},
		with(...chks) {
				return this.check(...chks);
		},
		clone(def, params) {
				return core_util .o8(this, def, params);
		},
		brand() {
				return this;
		},
		register(reg, meta) {
				reg.add(this, meta);
				return this;
		},
		refine(check, params) {
				return this.check(refine(check, params));
		},
		superRefine(refinement, params) {
				return this.check(superRefine(refinement, params));
		},
		overwrite(fn) {
				return this.check(api .bS(fn));
		},
		optional() {
				return optional(this);
		},
		exactOptional() {
				return exactOptional(this);
		},
		nullable() {
				return nullable(this);
		},
		nullish() {
				return optional(nullable(this));
		},
		nonoptional(params) {
				return nonoptional(this, params);
		},
		array() {
				return array(this);
		},
		or(arg) {
				return union([this, arg]);
		},
		and(arg) {
				return intersection(this, arg);
		},
		transform(tx) {
				return pipe(this, transform(tx));
		},
		default(d) {
				return _default(this, d);
		},
		prefault(d) {
				return prefault(this, d);
		},
		catch(params) {
				return _catch(this, params);
		},
		pipe(target) {
				return pipe(this, target);
		},
		readonly() {
				return readonly(this);
		},
		describe(description) {
				const cl = this.clone();
				registries .fd.add(cl, { description });
				return cl;
		},
		meta(...args) {
				if (args.length === 0)
						return registries .fd.get(this);
				const cl = this.clone();
				registries .fd.add(cl, args[0]);
				return cl;
		},
		isOptional() {
				return this.safeParse(undefined).success;
		},
		isNullable() {
				return this.safeParse(null).success;
		},
		apply(fn, ...args) {
				return args.length === 0 ? fn(this) : fn(this, ...args);
		},
		get "~standard"() {
				return core_util .jD(this, "~standard", {
						...schemas .YK(this),
						jsonSchema: {
								input: (0,to_json_schema .uE)(this, "input"),
								output: (0,to_json_schema .uE)(this, "output"),
						},
				});
		},
		set "~standard"(value) {
				core_util .qh(this, "~standard", value);
		},
		parse: function _parse(data, params) {
				return parse_parse(this, data, params, { callee: _parse });
		},
		parseAsync: async function _parseAsync(data, params) {
				return await parse_parseAsync(this, data, params, { callee: _parseAsync });
		},
		safeParse(data, params) {
				return parse_safeParse(this, data, params);
		},
		async safeParseAsync(data, params) {
				return parse_safeParseAsync(this, data, params);
		},
		get spa() {
				return this?.safeParseAsync;
		},
		set spa(value) {
				core_util .qh(this, "spa", value);
		},
		validate(data, params) {
				return validate(this, data, params);
		},
		validateAsync(data, params) {
				return validateAsync(this, data, params);
		},
		encode: function _encode(data, params) {
				return parse_encode(this, data, params, { callee: _encode });
		},
		decode: function _decode(data, params) {
				return parse_decode(this, data, params, { callee: _decode });
		},
		encodeAsync: async function _encodeAsync(data, params) {
				return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
		},
		decodeAsync: async function _decodeAsync(data, params) {
				return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
		},
		safeEncode(data, params) {
				return parse_safeEncode(this, data, params);
		},
		safeDecode(data, params) {
				return parse_safeDecode(this, data, params);
		},
		async safeEncodeAsync(data, params) {
				return parse_safeEncodeAsync(this, data, params);
		},
		async safeDecodeAsync(data, params) {
				return parse_safeDecodeAsync(this, data, params);
		},
		toJSONSchema(params) {
				return (0,to_json_schema .OA)(this, {})(params);
		},
		get description() {
				return registries .fd.get(this)?.description;
		},
		get _def() {
				return this._zod.def;
		},
});
const _ZodString =  core_core .xI("_ZodString", (inst, def) => {
		schemas .$v.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .SW(inst, ctx, json, params);
}, 
	core_util .un({
		format: (inst) => json_schema_processors .Fs(inst).format ?? null,
		minLength: (inst) => json_schema_processors .Fs(inst).minimum ?? null,
		maxLength: (inst) => json_schema_processors .Fs(inst).maximum ?? null,
}, {
		regex(...args) {
				return this.check(api .Fk(...args));
		},
		includes(...args) {
				return this.check(api .dR(...args));
		},
		startsWith(...args) {
				return this.check(api .$S(...args));
		},
		endsWith(...args) {
				return this.check(api .ER(...args));
		},
		min(...args) {
				return this.check(api .m9(...args));
		},
		max(...args) {
				return this.check(api .Eb(...args));
		},
		length(...args) {
				return this.check(api .YA(...args));
		},
		nonempty(...args) {
				return this.check(api .m9(1, ...args));
		},
		lowercase(params) {
				return this.check(api .hH(params));
		},
		uppercase(params) {
				return this.check(api .qF(params));
		},
		trim() {
				return this.check(api .WN());
		},
		normalize(...args) {
				return this.check(api .lo(...args));
		},
		toLowerCase() {
				return this.check(api .Il());
		},
		toUpperCase() {
				return this.check(api .xY());
		},
		slugify() {
				return this.check(api .TL());
		},
}));
const ZodString =  core_core .xI("ZodString", (inst, def) => {
		schemas .$v.init(inst, def);
		_ZodString.init(inst, def);
}, {
		email(params) {
				return this.check(api .Mu(ZodEmail, params));
		},
		url(params) {
				return this.check(api .Fn(ZodURL, params));
		},
		jwt(params) {
				return this.check(api .rk(ZodJWT, params));
		},
		emoji(params) {
				return this.check(api .aC(ZodEmoji, params));
		},
		guid(params) {
				return this.check(api .tB(ZodGUID, params));
		},
		uuid(params) {
				return this.check(api .Be(ZodUUID, params));
		},
		uuidv4(params) {
				return this.check(api .nA(ZodUUID, params));
		},
		uuidv6(params) {
				return this.check(api .pY(ZodUUID, params));
		},
		uuidv7(params) {
				return this.check(api .wA(ZodUUID, params));
		},
		nanoid(params) {
				return this.check(api .Dl(ZodNanoID, params));
		},
		cuid(params) {
				return this.check(api .fs(ZodCUID, params));
		},
		cuid2(params) {
				return this.check(api .Bj(ZodCUID2, params));
		},
		ulid(params) {
				return this.check(api .Ct(ZodULID, params));
		},
		base64(params) {
				return this.check(api .rt(ZodBase64, params));
		},
		base64url(params) {
				return this.check(api .cU(ZodBase64URL, params));
		},
		xid(params) {
				return this.check(api .Pw(ZodXID, params));
		},
		ksuid(params) {
				return this.check(api ._z(ZodKSUID, params));
		},
		ipv4(params) {
				return this.check(api .Ny(ZodIPv4, params));
		},
		ipv6(params) {
				return this.check(api .$O(ZodIPv6, params));
		},
		cidrv4(params) {
				return this.check(api .Uy(ZodCIDRv4, params));
		},
		cidrv6(params) {
				return this.check(api .gP(ZodCIDRv6, params));
		},
		e164(params) {
				return this.check(api .KB(ZodE164, params));
		},
		datetime(params) {
				return this.check(api .G1(ZodISODateTime, params));
		},
		date(params) {
				return this.check(api .db(ZodISODate, params));
		},
		time(params) {
				return this.check(api .Kn(ZodISOTime, params));
		},
		duration(params) {
				return this.check(api .f2(ZodISODuration, params));
		},
});
function string(params) {
		return api .Rl(ZodString, params);
}
const ZodStringFormat =  core_core .xI("ZodStringFormat", (inst, def) => {
		schemas .EY.init(inst, def);
		_ZodString.init(inst, def);
});
const ZodISODateTime =  core_core .xI("ZodISODateTime", (inst, def) => {
		schemas .Ko.init(inst, def);
		ZodStringFormat.init(inst, def);
});
const ZodISODate =  core_core .xI("ZodISODate", (inst, def) => {
		schemas .v1.init(inst, def);
		ZodStringFormat.init(inst, def);
});
const ZodISOTime =  core_core .xI("ZodISOTime", (inst, def) => {
		schemas .Ax.init(inst, def);
		ZodStringFormat.init(inst, def);
});
const ZodISODuration =  core_core .xI("ZodISODuration", (inst, def) => {
		schemas .$N.init(inst, def);
		ZodStringFormat.init(inst, def);
});
const ZodEmail =  core_core .xI("ZodEmail", (inst, def) => {
		schemas .qG.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function email(params) {
		return core._email(ZodEmail, params);
}
const ZodGUID =  core_core .xI("ZodGUID", (inst, def) => {
		schemas .Zc.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function guid(params) {
		return core._guid(ZodGUID, params);
}
const ZodUUID =  core_core .xI("ZodUUID", (inst, def) => {
		schemas .Zn.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function uuid(params) {
		return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
		return core._uuidv4(ZodUUID, params);
}
function uuidv6(params) {
		return core._uuidv6(ZodUUID, params);
}
function uuidv7(params) {
		return core._uuidv7(ZodUUID, params);
}
const ZodURL =  core_core .xI("ZodURL", (inst, def) => {
		schemas .VY.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function url(params) {
		return core._url(ZodURL, params);
}
function httpUrl(params) {
		return core._url(ZodURL, {
				protocol: regexes.httpProtocol,
				hostname: regexes.domain,
				...util.normalizeParams(params),
		});
}
const ZodEmoji =  core_core .xI("ZodEmoji", (inst, def) => {
		schemas .cG.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function emoji(params) {
		return core._emoji(ZodEmoji, params);
}
const ZodNanoID =  core_core .xI("ZodNanoID", (inst, def) => {
		schemas .Py.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function nanoid(params) {
		return core._nanoid(ZodNanoID, params);
}
const ZodCUID =  core_core .xI("ZodCUID", (inst, def) => {
		schemas .bl.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function cuid(params) {
		return core._cuid(ZodCUID, params);
}
const ZodCUID2 =  core_core .xI("ZodCUID2", (inst, def) => {
		schemas .Zu.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function cuid2(params) {
		return core._cuid2(ZodCUID2, params);
}
const ZodULID =  core_core .xI("ZodULID", (inst, def) => {
		schemas .g5.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function ulid(params) {
		return core._ulid(ZodULID, params);
}
const ZodXID =  core_core .xI("ZodXID", (inst, def) => {
		schemas .TF.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function xid(params) {
		return core._xid(ZodXID, params);
}
const ZodKSUID =  core_core .xI("ZodKSUID", (inst, def) => {
		schemas .GY.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function ksuid(params) {
		return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 =  core_core .xI("ZodIPv4", (inst, def) => {
		schemas .Lc.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function ipv4(params) {
		return core._ipv4(ZodIPv4, params);
}
const ZodMAC =  (  null && (core.$constructor("ZodMAC", (inst, def) => {
		core.$ZodMAC.init(inst, def);
		ZodStringFormat.init(inst, def);
})));
function mac(params) {
		return core._mac(ZodMAC, params);
}
const ZodIPv6 =  core_core .xI("ZodIPv6", (inst, def) => {
		schemas .Zy.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function ipv6(params) {
		return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 =  core_core .xI("ZodCIDRv4", (inst, def) => {
		schemas .CI.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
		return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 =  core_core .xI("ZodCIDRv6", (inst, def) => {
		schemas .Cn.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
		return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 =  core_core .xI("ZodBase64", (inst, def) => {
		schemas .Dq.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function base64(params) {
		return core._base64(ZodBase64, params);
}
const ZodBase64URL =  core_core .xI("ZodBase64URL", (inst, def) => {
		schemas .CQ.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function base64url(params) {
		return core._base64url(ZodBase64URL, params);
}
const ZodE164 =  core_core .xI("ZodE164", (inst, def) => {
		schemas .Oy.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function e164(params) {
		return core._e164(ZodE164, params);
}
const ZodCreditCard =  (  null && (core.$constructor("ZodCreditCard", (inst, def) => {
		core.$ZodCreditCard.init(inst, def);
		ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
		return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN =  (  null && (core.$constructor("ZodIBAN", (inst, def) => {
		core.$ZodIBAN.init(inst, def);
		ZodStringFormat.init(inst, def);
})));
function iban(params) {
		return core._iban(ZodIBAN, params);
}
const ZodJWT =  core_core .xI("ZodJWT", (inst, def) => {
		schemas .h8.init(inst, def);
		ZodStringFormat.init(inst, def);
});
function jwt(params) {
		return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat =  (  null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
		core.$ZodCustomStringFormat.init(inst, def);
		ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
		return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
		return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
		return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
		return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
		const enc = params?.enc ?? "hex";
		const format = `${alg}_${enc}`;
		const regex = core.regexes[format];
		if (!regex)
				throw new Error(`Unrecognized hash format: ${format}`);
		return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber =  core_core .xI("ZodNumber", (inst, def) => {
		schemas .vz.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .Wg(inst, ctx, json, params);
		inst.isFinite = true;
}, 
	core_util .un({
		minValue: (inst) => {
				const { minimum, exclusiveMinimum } = json_schema_processors .Fs(inst);
				return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
		},
		maxValue: (inst) => {
				const { maximum, exclusiveMaximum } = json_schema_processors .Fs(inst);
				return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
		},
		isInt: (inst) => {
				const { isInt, multipleOf } = json_schema_processors .Fs(inst);
				return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
		},
		format: (inst) => json_schema_processors .Fs(inst).format ?? null,
}, {
		gt(value, params) {
				return this.check(api .Tx(value, params));
		},
		gte(value, params) {
				return this.check(api .qm(value, params));
		},
		min(value, params) {
				return this.check(api .qm(value, params));
		},
		lt(value, params) {
				return this.check(api .Au(value, params));
		},
		lte(value, params) {
				return this.check(api .Zm(value, params));
		},
		max(value, params) {
				return this.check(api .Zm(value, params));
		},
		int(params) {
				return this.check(schemas_int(params));
		},
		safe(params) {
				return this.check(schemas_int(params));
		},
		positive(params) {
				return this.check(api .Tx(0, params));
		},
		nonnegative(params) {
				return this.check(api .qm(0, params));
		},
		negative(params) {
				return this.check(api .Au(0, params));
		},
		nonpositive(params) {
				return this.check(api .Zm(0, params));
		},
		multipleOf(value, params) {
				return this.check(api .Hi(value, params));
		},
		step(value, params) {
				return this.check(api .Hi(value, params));
		},
		finite() {
				return this;
		},
}));
function number(params) {
		return api .F7(ZodNumber, params);
}
const ZodNumberFormat =  core_core .xI("ZodNumberFormat", (inst, def) => {
		schemas .I.init(inst, def);
		ZodNumber.init(inst, def);
});
function schemas_int(params) {
		return api .LK(ZodNumberFormat, params);
}
function float32(params) {
		return core._float32(ZodNumberFormat, params);
}
function float64(params) {
		return core._float64(ZodNumberFormat, params);
}
function int32(params) {
		return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
		return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean =  core_core .xI("ZodBoolean", (inst, def) => {
		schemas .sF.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .dO(inst, ctx, json, params);
});
function schemas_boolean(params) {
		return api ._L(ZodBoolean, params);
}
const ZodBigInt =  core_core .xI("ZodBigInt", (inst, def) => {
		schemas .BN.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .Y8(inst, ctx, json, params);
}, 
	core_util .un({
		minValue: (inst) => json_schema_processors .Fs(inst).minimum ?? null,
		maxValue: (inst) => json_schema_processors .Fs(inst).maximum ?? null,
		format: (inst) => json_schema_processors .Fs(inst).format ?? null,
}, {
		gte(value, params) {
				return this.check(api .qm(value, params));
		},
		min(value, params) {
				return this.check(api .qm(value, params));
		},
		gt(value, params) {
				return this.check(api .Tx(value, params));
		},
		lt(value, params) {
				return this.check(api .Au(value, params));
		},
		lte(value, params) {
				return this.check(api .Zm(value, params));
		},
		max(value, params) {
				return this.check(api .Zm(value, params));
		},
		positive(params) {
				return this.check(api .Tx(BigInt(0), params));
		},
		negative(params) {
				return this.check(api .Au(BigInt(0), params));
		},
		nonpositive(params) {
				return this.check(api .Zm(BigInt(0), params));
		},
		nonnegative(params) {
				return this.check(api .qm(BigInt(0), params));
		},
		multipleOf(value, params) {
				return this.check(api .Hi(value, params));
		},
}));
function bigint(params) {
		return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat =  (  null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
		core.$ZodBigIntFormat.init(inst, def);
		ZodBigInt.init(inst, def);
})));
function int64(params) {
		return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
		return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol =  (  null && (core.$constructor("ZodSymbol", (inst, def) => {
		core.$ZodSymbol.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
		return core._symbol(ZodSymbol, params);
}
const ZodUndefined =  (  null && (core.$constructor("ZodUndefined", (inst, def) => {
		core.$ZodUndefined.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
		return core._undefined(ZodUndefined, params);
}

const ZodNull =  core_core .xI("ZodNull", (inst, def) => {
		schemas .x8.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .In(inst, ctx, json, params);
});
function _null(params) {
		return api .jw(ZodNull, params);
}

const ZodAny =  (  null && (core.$constructor("ZodAny", (inst, def) => {
		core.$ZodAny.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
		return core._any(ZodAny);
}
const ZodUnknown =  core_core .xI("ZodUnknown", (inst, def) => {
		schemas .GP.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .NV(inst, ctx, json, params);
});
function unknown() {
		return api .em(ZodUnknown);
}
const ZodNever =  core_core .xI("ZodNever", (inst, def) => {
		schemas .Um.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .RH(inst, ctx, json, params);
});
function never(params) {
		return api .G8(ZodNever, params);
}
const ZodVoid =  (  null && (core.$constructor("ZodVoid", (inst, def) => {
		core.$ZodVoid.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
		return core._void(ZodVoid, params);
}

const ZodDate =  core_core .xI("ZodDate", (inst, def) => {
		schemas .o5.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .Fl(inst, ctx, json, params);
		inst.min = (value, params) => inst.check(api .qm(value, params));
		inst.max = (value, params) => inst.check(api .Zm(value, params));
}, 
	core_util .un({
		minDate: (inst) => {
				const { minimum } = json_schema_processors .Fs(inst);
				return minimum ? new Date(minimum) : null;
		},
		maxDate: (inst) => {
				const { maximum } = json_schema_processors .Fs(inst);
				return maximum ? new Date(maximum) : null;
		},
}, {}));
function date(params) {
		return core._date(ZodDate, params);
}
const ZodArray =  core_core .xI("ZodArray", (inst, def) => {
		_ensureDefaultMemoizer();
		schemas .$p.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .cY(inst, ctx, json, params);
		inst.element = def.element;
}, {
		min(n, params) {
				return this.check(api .m9(n, params));
		},
		nonempty(params) {
				return this.check(api .m9(1, params));
		},
		max(n, params) {
				return this.check(api .Eb(n, params));
		},
		length(n, params) {
				return this.check(api .YA(n, params));
		},
		unwrap() {
				return this.element;
		},
});
function array(element, params) {
		return api .dZ(ZodArray, element, params);
}
function keyof(schema) {
		const shape = schema._zod.def.shape;
		return _enum(Object.keys(shape));
}
const ZodObject =  core_core .xI("ZodObject", (inst, def) => {
		_ensureDefaultMemoizer();
		schemas .w.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .Ec(inst, ctx, json, params);
		core_util .X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
		keyof() {
				return _enum(Object.keys(this._zod.def.shape));
		},
		catchall(catchall) {
				return this.clone(core_util .zM(this._zod.def, { catchall: catchall }));
		},
		passthrough() {
				return this.clone(core_util .zM(this._zod.def, { catchall: unknown() }));
		},
		loose() {
				return this.clone(core_util .zM(this._zod.def, { catchall: unknown() }));
		},
		strict() {
				return this.clone(core_util .zM(this._zod.def, { catchall: never() }));
		},
		strip() {
				return this.clone(core_util .zM(this._zod.def, { catchall: undefined }));
		},
		extend(incoming) {
				return core_util .X$(this, incoming);
		},
		safeExtend(incoming) {
				return core_util .W0(this, incoming);
		},
		merge(other) {
				return core_util .h1(this, other);
		},
		pick(mask) {
				return core_util .Up(this, mask);
		},
		omit(mask) {
				return core_util .cJ(this, mask);
		},
		partial(...args) {
				return core_util .OH(ZodOptional, this, args[0]);
		},
		exactPartial(...args) {
				return core_util .OH(ZodExactOptional, this, args[0], "exactPartial");
		},
		required(...args) {
				return core_util .mw(ZodNonOptional, this, args[0]);
		},
});
function object(shape, params) {
		const def = {
				type: "object",
				shape: shape ?? {},
				...core_util .A2(params),
		};
		return new ZodObject(def);
}
function strictObject(shape, params) {
		return new ZodObject({
				type: "object",
				shape,
				catchall: never(),
				...core_util .A2(params),
		});
}
function looseObject(shape, params) {
		return new ZodObject({
				type: "object",
				shape,
				catchall: unknown(),
				...core_util .A2(params),
		});
}
const ZodUnion =  core_core .xI("ZodUnion", (inst, def) => {
		schemas .cu.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .iC(inst, ctx, json, params);
		inst.options = def.options;
});
function union(options, params) {
		return new ZodUnion({
				type: "union",
				options: options,
				...core_util .A2(params),
		});
}
const ZodXor =  (  null && (core.$constructor("ZodXor", (inst, def) => {
		ZodUnion.init(inst, def);
		core.$ZodXor.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
		inst.options = def.options;
})));
function xor(options, params) {
		return new ZodXor({
				type: "union",
				options: options,
				inclusive: false,
				...util.normalizeParams(params),
		});
}
const ZodDiscriminatedUnion =  core_core .xI("ZodDiscriminatedUnion", (inst, def) => {
		ZodUnion.init(inst, def);
		schemas .P0.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
		return new ZodDiscriminatedUnion({
				type: "union",
				options: options,
				discriminator,
				...core_util .A2(params),
		});
}
const ZodIntersection =  core_core .xI("ZodIntersection", (inst, def) => {
		schemas .LJ.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .i_(inst, ctx, json, params);
});
function intersection(left, right) {
		return new ZodIntersection({
				type: "intersection",
				left: left,
				right: right,
		});
}
const ZodTuple =  core_core .xI("ZodTuple", (inst, def) => {
		_ensureDefaultMemoizer();
		schemas .G3.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .CN(inst, ctx, json, params);
}, {
		rest(rest) {
				return this.clone({
						...this._zod.def,
						rest: rest,
				});
		},
		partial() {
				const def = this._zod.def;
				if (def.checks?.length)
						throw new Error(".partial() cannot be used on tuple schemas containing refinements");
				return this.clone({
						...def,
						items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
				});
		},
});
function tuple(items, _paramsOrRest, _params) {
		const hasRest = _paramsOrRest instanceof schemas .W4;
		const params = hasRest ? _params : _paramsOrRest;
		const rest = hasRest ? _paramsOrRest : null;
		return new ZodTuple({
				type: "tuple",
				items: items,
				rest,
				...core_util .A2(params),
		});
}
const ZodRecord =  core_core .xI("ZodRecord", (inst, def) => {
		_ensureDefaultMemoizer();
		schemas .h.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .GC(inst, ctx, json, params);
		inst.keyType = def.keyType;
		inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
		if (!valueType || !valueType._zod) {
				return new ZodRecord({
						type: "record",
						keyType: string(),
						valueType: keyType,
						...core_util .A2(valueType),
				});
		}
		return new ZodRecord({
				type: "record",
				keyType,
				valueType: valueType,
				...core_util .A2(params),
		});
}
function partialRecord(keyType, valueType, params) {
		return new ZodRecord({
				type: "record",
				keyType,
				valueType: valueType,
				...core_util .A2(params),
				partial: true,
		});
}
function looseRecord(keyType, valueType, params) {
		return new ZodRecord({
				type: "record",
				keyType,
				valueType: valueType,
				mode: "loose",
				...util.normalizeParams(params),
		});
}
const ZodMap =  (  null && (core.$constructor("ZodMap", (inst, def) => {
		_ensureDefaultMemoizer();
		core.$ZodMap.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
		inst.keyType = def.keyType;
		inst.valueType = def.valueType;
		inst.min = (...args) => inst.check(core._minSize(...args));
		inst.nonempty = (params) => inst.check(core._minSize(1, params));
		inst.max = (...args) => inst.check(core._maxSize(...args));
		inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
		return new ZodMap({
				type: "map",
				keyType: keyType,
				valueType: valueType,
				...util.normalizeParams(params),
		});
}
const ZodSet =  (  null && (core.$constructor("ZodSet", (inst, def) => {
		_ensureDefaultMemoizer();
		core.$ZodSet.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
		inst.min = (...args) => inst.check(core._minSize(...args));
		inst.nonempty = (params) => inst.check(core._minSize(1, params));
		inst.max = (...args) => inst.check(core._maxSize(...args));
		inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
		return new ZodSet({
				type: "set",
				valueType: valueType,
				...util.normalizeParams(params),
		});
}
const ZodEnum =  core_core .xI("ZodEnum", (inst, def) => {
		schemas .VO.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .C0(inst, ctx, json, params);
		inst.enum = def.entries;
		inst.options = [...inst._zod.values];
		const keys = new Set(Object.keys(def.entries));
		inst.extract = (values, params) => {
				const newEntries = {};
				for (const value of values) {
						if (keys.has(value)) {
								newEntries[value] = def.entries[value];
						}
						else
								throw new Error(`Key ${value} not found in enum`);
				}
				return new ZodEnum({
						...def,
						checks: [],
						...core_util .A2(params),
						entries: newEntries,
				});
		};
		inst.exclude = (values, params) => {
				const newEntries = { ...def.entries };
				for (const value of values) {
						if (keys.has(value)) {
								delete newEntries[value];
						}
						else
								throw new Error(`Key ${value} not found in enum`);
				}
				return new ZodEnum({
						...def,
						checks: [],
						...core_util .A2(params),
						entries: newEntries,
				});
		};
});
function _enum(values, params) {
		const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
		return new ZodEnum({
				type: "enum",
				entries,
				...core_util .A2(params),
		});
}

function nativeEnum(entries, params) {
		return new ZodEnum({
				type: "enum",
				entries,
				...util.normalizeParams(params),
		});
}
const ZodLiteral =  core_core .xI("ZodLiteral", (inst, def) => {
		schemas .nu.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .Yv(inst, ctx, json, params);
		inst.values = new Set(def.values);
		Object.defineProperty(inst, "value", {
				get() {
						if (def.values.length > 1) {
								throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
						}
						return def.values[0];
				},
		});
});
function literal(value, params) {
		return new ZodLiteral({
				type: "literal",
				values: Array.isArray(value) ? value : [value],
				...core_util .A2(params),
		});
}
const ZodFile =  (  null && (core.$constructor("ZodFile", (inst, def) => {
		core.$ZodFile.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
		inst.min = (size, params) => inst.check(core._minSize(size, params));
		inst.max = (size, params) => inst.check(core._maxSize(size, params));
		inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
		return core._file(ZodFile, params);
}
const ZodTransform =  core_core .xI("ZodTransform", (inst, def) => {
		_ensureDefaultMemoizer();
		schemas .Wc.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .xi(inst, ctx, json, params);
		inst._zod.parse = (payload, _ctx) => {
				if (_ctx.direction === "backward") {
						throw new core_core .cV(inst.constructor.name);
				}
				payload.addIssue = (issue) => {
						if (typeof issue === "string") {
								payload.issues.push(core_util .sn(issue, payload.value, def));
						}
						else {
								const _issue = issue;
								if (_issue.fatal)
										_issue.continue = false;
								_issue.code ?? (_issue.code = "custom");
								if (!("input" in _issue))
										_issue.input = payload.value;
								_issue.inst ?? (_issue.inst = inst);
								payload.issues.push(core_util .sn(_issue));
						}
				};
				const output = def.transform(payload.value, payload);
				if (output instanceof Promise) {
						return output.then((output) => {
								payload.value = output;
								return payload;
						});
				}
				payload.value = output;
				return payload;
		};
});
function transform(fn) {
		return new ZodTransform({
				type: "transform",
				transform: fn,
		});
}
const ZodOptional =  core_core .xI("ZodOptional", (inst, def) => {
		schemas .ig.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .$k(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
		return new ZodOptional({
				type: "optional",
				innerType: innerType,
		});
}
const ZodExactOptional =  core_core .xI("ZodExactOptional", (inst, def) => {
		schemas .RL.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .$k(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
		return new ZodExactOptional({
				type: "optional",
				innerType: innerType,
		});
}
const ZodNullable =  core_core .xI("ZodNullable", (inst, def) => {
		schemas .qc.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .yq(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
		return new ZodNullable({
				type: "nullable",
				innerType: innerType,
		});
}
function nullish(innerType) {
		return optional(nullable(innerType));
}
const ZodDefault =  core_core .xI("ZodDefault", (inst, def) => {
		schemas .rv.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .mh(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
		inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
		return new ZodDefault({
				type: "default",
				innerType: innerType,
				get defaultValue() {
						return typeof defaultValue === "function" ? defaultValue() : core_util .yG(defaultValue);
				},
		});
}
const ZodPrefault =  core_core .xI("ZodPrefault", (inst, def) => {
		schemas .VF.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .A(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
		return new ZodPrefault({
				type: "prefault",
				innerType: innerType,
				get defaultValue() {
						return typeof defaultValue === "function" ? defaultValue() : core_util .yG(defaultValue);
				},
		});
}
const ZodNonOptional =  core_core .xI("ZodNonOptional", (inst, def) => {
		schemas .N$.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .cR(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
		return new ZodNonOptional({
				type: "nonoptional",
				innerType: innerType,
				...core_util .A2(params),
		});
}
const ZodSuccess =  (  null && (core.$constructor("ZodSuccess", (inst, def) => {
		core.$ZodSuccess.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
		return new ZodSuccess({
				type: "success",
				innerType: innerType,
		});
}
const ZodCatch =  core_core .xI("ZodCatch", (inst, def) => {
		schemas .t$.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .Q9(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
		inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
		return new ZodCatch({
				type: "catch",
				innerType: innerType,
				catchValue: (typeof catchValue === "function" ? catchValue : core_util .SS(catchValue)),
		});
}

const ZodNaN =  (  null && (core.$constructor("ZodNaN", (inst, def) => {
		core.$ZodNaN.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
		return core._nan(ZodNaN, params);
}
const ZodPipe =  core_core .xI("ZodPipe", (inst, def) => {
		schemas ._m.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .fs(inst, ctx, json, params);
		inst.in = def.in;
		inst.out = def.out;
});
function pipe(in_, out) {
		return new ZodPipe({
				type: "pipe",
				in: in_,
				out: out,
		});
}
const ZodCodec =  (  null && (core.$constructor("ZodCodec", (inst, def) => {
		ZodPipe.init(inst, def);
		core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
		return new ZodCodec({
				type: "pipe",
				in: in_,
				out: out,
				transform: params.decode,
				reverseTransform: params.encode,
		});
}
function invertCodec(codec) {
		const def = codec._zod.def;
		return new ZodCodec({
				type: "pipe",
				in: def.out,
				out: def.in,
				transform: def.reverseTransform,
				reverseTransform: def.transform,
		});
}
const ZodPreprocess =  (  null && (core.$constructor("ZodPreprocess", (inst, def) => {
		ZodPipe.init(inst, def);
		core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly =  core_core .xI("ZodReadonly", (inst, def) => {
		schemas .Sb.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .$X(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
		return new ZodReadonly({
				type: "readonly",
				innerType: innerType,
		});
}
const ZodTemplateLiteral =  (  null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
		core.$ZodTemplateLiteral.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
		return new ZodTemplateLiteral({
				type: "template_literal",
				parts,
				...util.normalizeParams(params),
		});
}
const ZodLazy =  core_core .xI("ZodLazy", (inst, def) => {
		schemas .kU.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .Tr(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
		return new ZodLazy({
				type: "lazy",
				getter: getter,
		});
}
const ZodPromise =  (  null && (core.$constructor("ZodPromise", (inst, def) => {
		core.$ZodPromise.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
		return new ZodPromise({
				type: "promise",
				innerType: innerType,
		});
}
const ZodFunction =  (  null && (core.$constructor("ZodFunction", (inst, def) => {
		core.$ZodFunction.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
		return new ZodFunction({
				type: "function",
				input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
				output: params?.output ?? unknown(),
		});
}

const ZodCustom =  core_core .xI("ZodCustom", (inst, def) => {
		schemas .b0.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors .A6(inst, ctx, json, params);
});
function check(fn) {
		const ch = new core.$ZodCheck({
				check: "custom",
		});
		ch._zod.check = fn;
		return ch;
}
function custom(fn, _params) {
		return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
		return api .fU(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
		return api .MB(fn, params);
}
const describe = api .q0;
const meta = api .mI;
const ZodInstanceOf =  core_core .xI("ZodInstanceOf", (inst, def) => {
		ZodCustom.init(inst, def);
}, {
		properties(shape, params) {
				return this.check(api .T2(shape, params));
		},
});
function _instanceof(cls, params = {}) {
		const inst = new ZodInstanceOf({
				type: "custom",
				check: "custom",
				fn: (data) => data instanceof cls,
				abort: true,
				...util.normalizeParams(params),
		});
		inst._zod.bag.Class = cls;
		inst._zod.check = (payload) => {
				if (!(payload.value instanceof cls)) {
						payload.issues.push({
								code: "invalid_type",
								expected: cls.name,
								input: payload.value,
								inst,
								path: [...(inst._zod.def.path ?? [])],
						});
				}
		};
		return inst;
}

const stringbool = (...args) => core._stringbool({
		Codec: ZodCodec,
		Boolean: ZodBoolean,
		String: ZodString,
}, ...args);
function json(params) {
		const jsonSchema = lazy(() => {
				return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
		});
		return jsonSchema;
}
function preprocess(fn, schema) {
		return new ZodPreprocess({
				type: "pipe",
				in: transform(fn),
				out: schema,
		});
}


	}),

	43759:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$O: () => (  _ipv6),
		$S: () => (  _startsWith),
		Au: () => (  _lt),
		Be: () => (  _uuid),
		Bj: () => (  _cuid2),
		Ct: () => (  _ulid),
		Dl: () => (  _nanoid),
		ER: () => (  _endsWith),
		Eb: () => (  _maxLength),
		F7: () => (  _number),
		Fk: () => (  _regex),
		Fn: () => (  _url),
		G1: () => (  _isoDateTime),
		G8: () => (  _never),
		Hi: () => (  _multipleOf),
		Il: () => (  _toLowerCase),
		KB: () => (  _e164),
		Kn: () => (  _isoTime),
		LK: () => (  _int),
		MB: () => (  _superRefine),
		Mu: () => (  _email),
		Ny: () => (  _ipv4),
		Pw: () => (  _xid),
		Rl: () => (  _string),
		T2: () => (  _properties),
		TL: () => (  _slugify),
		Tx: () => (  _gt),
		Uy: () => (  _cidrv4),
		WN: () => (  _trim),
		YA: () => (  _length),
		Zm: () => (  _lte),
		_L: () => (  _boolean),
		_z: () => (  _ksuid),
		aC: () => (  _emoji),
		bS: () => (  _overwrite),
		cU: () => (  _base64url),
		dR: () => (  _includes),
		dZ: () => (  _array),
		db: () => (  _isoDate),
		em: () => (  _unknown),
		f2: () => (  _isoDuration),
		fU: () => (  _refine),
		fs: () => (  _cuid),
		gP: () => (  _cidrv6),
		hH: () => (  _lowercase),
		jw: () => (  _null),
		lo: () => (  _normalize),
		m9: () => (  _minLength),
		mI: () => (  meta),
		nA: () => (  _uuidv4),
		pY: () => (  _uuidv6),
		q0: () => (  describe),
		qF: () => (  _uppercase),
		qm: () => (  _gte),
		rk: () => (  _jwt),
		rt: () => (  _base64),
		tB: () => (  _guid),
		wA: () => (  _uuidv7),
		xY: () => (  _toUpperCase)
	});
	var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44890);
	var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29396);
	var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);




function snapshotChecks(def) {
		if (def.checks)
				def.checks = [...def.checks];
		return def;
}
function _string(Class, params) {
		return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params) }));
}
function _coercedString(Class, params) {
		return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
function _email(Class, params) {
		return new Class({
				type: "string",
				format: "email",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _guid(Class, params) {
		return new Class({
				type: "string",
				format: "guid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _uuid(Class, params) {
		return new Class({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _uuidv4(Class, params) {
		return new Class({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v4",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _uuidv6(Class, params) {
		return new Class({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v6",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _uuidv7(Class, params) {
		return new Class({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v7",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _url(Class, params) {
		return new Class({
				type: "string",
				format: "url",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _emoji(Class, params) {
		return new Class({
				type: "string",
				format: "emoji",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _nanoid(Class, params) {
		return new Class({
				type: "string",
				format: "nanoid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _cuid(Class, params) {
		return new Class({
				type: "string",
				format: "cuid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _cuid2(Class, params) {
		return new Class({
				type: "string",
				format: "cuid2",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _ulid(Class, params) {
		return new Class({
				type: "string",
				format: "ulid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _xid(Class, params) {
		return new Class({
				type: "string",
				format: "xid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _ksuid(Class, params) {
		return new Class({
				type: "string",
				format: "ksuid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _ipv4(Class, params) {
		return new Class({
				type: "string",
				format: "ipv4",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _ipv6(Class, params) {
		return new Class({
				type: "string",
				format: "ipv6",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _mac(Class, params) {
		return new Class({
				type: "string",
				format: "mac",
				check: "string_format",
				abort: false,
				...util.normalizeParams(params),
		});
}
function _cidrv4(Class, params) {
		return new Class({
				type: "string",
				format: "cidrv4",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _cidrv6(Class, params) {
		return new Class({
				type: "string",
				format: "cidrv6",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _base64(Class, params) {
		return new Class({
				type: "string",
				format: "base64",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _base64url(Class, params) {
		return new Class({
				type: "string",
				format: "base64url",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _e164(Class, params) {
		return new Class({
				type: "string",
				format: "e164",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _creditCard(Class, params) {
		return new Class({
				type: "string",
				format: "credit_card",
				check: "string_format",
				abort: false,
				...util.normalizeParams(params),
		});
}
function _iban(Class, params) {
		return new Class({
				type: "string",
				format: "iban",
				check: "string_format",
				abort: false,
				...util.normalizeParams(params),
		});
}
function _jwt(Class, params) {
		return new Class({
				type: "string",
				format: "jwt",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
const TimePrecision = {
		Any: null,
		Minute: -1,
		Second: 0,
		Millisecond: 3,
		Microsecond: 6,
};
function _isoDateTime(Class, params) {
		return new Class({
				type: "string",
				format: "datetime",
				check: "string_format",
				offset: false,
				local: false,
				precision: null,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _isoDate(Class, params) {
		return new Class({
				type: "string",
				format: "date",
				check: "string_format",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _isoTime(Class, params) {
		return new Class({
				type: "string",
				format: "time",
				check: "string_format",
				precision: null,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _isoDuration(Class, params) {
		return new Class({
				type: "string",
				format: "duration",
				check: "string_format",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _number(Class, params) {
		return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params) }));
}
function _coercedNumber(Class, params) {
		return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
function _int(Class, params) {
		return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "safeint",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _float32(Class, params) {
		return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "float32",
				...util.normalizeParams(params),
		});
}
function _float64(Class, params) {
		return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "float64",
				...util.normalizeParams(params),
		});
}
function _int32(Class, params) {
		return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "int32",
				...util.normalizeParams(params),
		});
}
function _uint32(Class, params) {
		return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "uint32",
				...util.normalizeParams(params),
		});
}
function _boolean(Class, params) {
		return new Class({
				type: "boolean",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _coercedBoolean(Class, params) {
		return new Class({
				type: "boolean",
				coerce: true,
				...util.normalizeParams(params),
		});
}
function _bigint(Class, params) {
		return new Class({
				type: "bigint",
				...util.normalizeParams(params),
		});
}
function _coercedBigint(Class, params) {
		return new Class({
				type: "bigint",
				coerce: true,
				...util.normalizeParams(params),
		});
}
function _int64(Class, params) {
		return new Class({
				type: "bigint",
				check: "bigint_format",
				abort: false,
				format: "int64",
				...util.normalizeParams(params),
		});
}
function _uint64(Class, params) {
		return new Class({
				type: "bigint",
				check: "bigint_format",
				abort: false,
				format: "uint64",
				...util.normalizeParams(params),
		});
}
function _symbol(Class, params) {
		return new Class({
				type: "symbol",
				...util.normalizeParams(params),
		});
}
function _undefined(Class, params) {
		return new Class({
				type: "undefined",
				...util.normalizeParams(params),
		});
}
function _null(Class, params) {
		return new Class({
				type: "null",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _any(Class) {
		return new Class({
				type: "any",
		});
}
function _unknown(Class) {
		return new Class({
				type: "unknown",
		});
}
function _never(Class, params) {
		return new Class({
				type: "never",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _void(Class, params) {
		return new Class({
				type: "void",
				...util.normalizeParams(params),
		});
}
function _date(Class, params) {
		return new Class({
				type: "date",
				...util.normalizeParams(params),
		});
}
function _coercedDate(Class, params) {
		return new Class({
				type: "date",
				coerce: true,
				...util.normalizeParams(params),
		});
}
function _nan(Class, params) {
		return new Class({
				type: "nan",
				...util.normalizeParams(params),
		});
}
function _lt(value, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .sm({
				check: "less_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				value,
				inclusive: false,
		});
}
function _lte(value, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .sm({
				check: "less_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				value,
				inclusive: true,
		});
}

function _gt(value, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .J_({
				check: "greater_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				value,
				inclusive: false,
		});
}
function _gte(value, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .J_({
				check: "greater_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				value,
				inclusive: true,
		});
}

function _positive(params) {
		return _gt(0, params);
}
function _negative(params) {
		return _lt(0, params);
}
function _nonpositive(params) {
		return _lte(0, params);
}
function _nonnegative(params) {
		return _gte(0, params);
}
function _multipleOf(value, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .Jk({
				check: "multiple_of",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				value,
		});
}
function _maxSize(maximum, params) {
		return new checks.$ZodCheckMaxSize({
				check: "max_size",
				...util.normalizeParams(params),
				maximum,
		});
}
function _minSize(minimum, params) {
		return new checks.$ZodCheckMinSize({
				check: "min_size",
				...util.normalizeParams(params),
				minimum,
		});
}
function _size(size, params) {
		return new checks.$ZodCheckSizeEquals({
				check: "size_equals",
				...util.normalizeParams(params),
				size,
		});
}
function _maxLength(maximum, params) {
		const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .Yk({
				check: "max_length",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				maximum,
		});
		return ch;
}
function _minLength(minimum, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .Kk({
				check: "min_length",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				minimum,
		});
}
function _length(length, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .RM({
				check: "length_equals",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				length,
		});
}
function _regex(pattern, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .DG({
				check: "string_format",
				format: "regex",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				pattern,
		});
}
function _lowercase(params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .NI({
				check: "string_format",
				format: "lowercase",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _uppercase(params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .kH({
				check: "string_format",
				format: "uppercase",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _includes(includes, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .Tt({
				check: "string_format",
				format: "includes",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				includes,
		});
}
function _startsWith(prefix, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .J({
				check: "string_format",
				format: "starts_with",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				prefix,
		});
}
function _endsWith(suffix, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .E6({
				check: "string_format",
				format: "ends_with",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
				suffix,
		});
}
function _property(property, schema, params) {
		return new checks.$ZodCheckProperty({
				check: "property",
				property,
				schema,
				...util.normalizeParams(params),
		});
}
function _properties(shape, params) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .nJ({
				check: "properties",
				shape,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _mime(types, params) {
		return new checks.$ZodCheckMimeType({
				check: "mime_type",
				mime: types,
				...util.normalizeParams(params),
		});
}
function _overwrite(tx) {
		return new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .v$({
				check: "overwrite",
				tx,
		});
}
function _normalize(form) {
		return _overwrite((input) => input.normalize(form));
}
function _trim() {
		return _overwrite((input) => input.trim());
}
function _toLowerCase() {
		return _overwrite((input) => input.toLowerCase());
}
function _toUpperCase() {
		return _overwrite((input) => input.toUpperCase());
}
function _slugify() {
		return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__  .Yv(input));
}
function _array(Class, element, params) {
		return new Class({
				type: "array",
				element,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
}
function _union(Class, options, params) {
		return new Class({
				type: "union",
				options,
				...util.normalizeParams(params),
		});
}
function _xor(Class, options, params) {
		return new Class({
				type: "union",
				options,
				inclusive: false,
				...util.normalizeParams(params),
		});
}
function _discriminatedUnion(Class, discriminator, options, params) {
		return new Class({
				type: "union",
				options: options,
				discriminator,
				...util.normalizeParams(params),
		});
}
function _intersection(Class, left, right) {
		return new Class({
				type: "intersection",
				left,
				right,
		});
}
function _tuple(Class, items, _paramsOrRest, _params) {
		const hasRest = _paramsOrRest instanceof schemas.$ZodType;
		const params = hasRest ? _params : _paramsOrRest;
		const rest = hasRest ? _paramsOrRest : null;
		return new Class({
				type: "tuple",
				items,
				rest,
				...util.normalizeParams(params),
		});
}
function _record(Class, keyType, valueType, params) {
		return new Class({
				type: "record",
				keyType,
				valueType,
				...util.normalizeParams(params),
		});
}
function _map(Class, keyType, valueType, params) {
		return new Class({
				type: "map",
				keyType,
				valueType,
				...util.normalizeParams(params),
		});
}
function _set(Class, valueType, params) {
		return new Class({
				type: "set",
				valueType,
				...util.normalizeParams(params),
		});
}
function _enum(Class, values, params) {
		const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
		return new Class({
				type: "enum",
				entries,
				...util.normalizeParams(params),
		});
}
function _nativeEnum(Class, entries, params) {
		return new Class({
				type: "enum",
				entries,
				...util.normalizeParams(params),
		});
}
function _literal(Class, value, params) {
		return new Class({
				type: "literal",
				values: Array.isArray(value) ? value : [value],
				...util.normalizeParams(params),
		});
}
function _file(Class, params) {
		return new Class({
				type: "file",
				...util.normalizeParams(params),
		});
}
function _transform(Class, fn) {
		return new Class({
				type: "transform",
				transform: fn,
		});
}
function _optional(Class, innerType) {
		return new Class({
				type: "optional",
				innerType,
		});
}
function _nullable(Class, innerType) {
		return new Class({
				type: "nullable",
				innerType,
		});
}
function _default(Class, innerType, defaultValue) {
		return new Class({
				type: "default",
				innerType,
				get defaultValue() {
						return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
				},
		});
}
function _nonoptional(Class, innerType, params) {
		return new Class({
				type: "nonoptional",
				innerType,
				...util.normalizeParams(params),
		});
}
function _success(Class, innerType) {
		return new Class({
				type: "success",
				innerType,
		});
}
function _catch(Class, innerType, catchValue) {
		return new Class({
				type: "catch",
				innerType,
				catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
		});
}
function _pipe(Class, in_, out) {
		return new Class({
				type: "pipe",
				in: in_,
				out,
		});
}
function _readonly(Class, innerType) {
		return new Class({
				type: "readonly",
				innerType,
		});
}
function _templateLiteral(Class, parts, params) {
		return new Class({
				type: "template_literal",
				parts,
				...util.normalizeParams(params),
		});
}
function _lazy(Class, getter) {
		return new Class({
				type: "lazy",
				getter,
		});
}
function _promise(Class, innerType) {
		return new Class({
				type: "promise",
				innerType,
		});
}
function _custom(Class, fn, _params) {
		const norm = util.normalizeParams(_params);
		norm.abort ?? (norm.abort = true);
		const schema = new Class({
				type: "custom",
				check: "custom",
				fn: fn,
				...norm,
		});
		return schema;
}
function _refine(Class, fn, _params) {
		const schema = new Class({
				type: "custom",
				check: "custom",
				fn: fn,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(_params),
		});
		return schema;
}
function _superRefine(fn, params) {
		const ch = _check((payload) => {
				payload.addIssue = (issue) => {
						if (typeof issue === "string") {
								payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__  .sn(issue, payload.value, ch._zod.def));
						}
						else {
								const _issue = issue;
								if (_issue.fatal)
										_issue.continue = false;
								_issue.code ?? (_issue.code = "custom");
								if (!("input" in _issue))
										_issue.input = payload.value;
								_issue.inst ?? (_issue.inst = ch);
								_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
								payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__  .sn(_issue));
						}
				};
				return fn(payload.value, payload);
		}, params);
		return ch;
}
function _check(fn, params) {
		const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .QP({
				check: "custom",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__  .A2(params),
		});
		ch._zod.check = fn;
		return ch;
}
function describe(description) {
		const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .QP({ check: "describe" });
		ch._zod.onattach = [
				(inst) => {
						const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__  .fd.get(inst) ?? {};
						_registries_js__WEBPACK_IMPORTED_MODULE_2__  .fd.add(inst, { ...existing, description });
				},
		];
		ch._zod.check = () => { };
		return ch;
}
function meta(metadata) {
		const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__  .QP({ check: "meta" });
		ch._zod.onattach = [
				(inst) => {
						const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__  .fd.get(inst) ?? {};
						_registries_js__WEBPACK_IMPORTED_MODULE_2__  .fd.add(inst, { ...existing, ...metadata });
				},
		];
		ch._zod.check = () => { };
		return ch;
}
function _stringbool(Classes, _params) {
		const params = util.normalizeParams(_params);
		let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
		let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
		if (params.case !== "sensitive") {
				truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
				falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
		}
		const truthySet = new Set(truthyArray);
		const falsySet = new Set(falsyArray);
		const _Codec = Classes.Codec ?? schemas.$ZodCodec;
		const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
		const _String = Classes.String ?? schemas.$ZodString;
		const stringSchema = new _String({ type: "string", error: params.error });
		const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
		const codec = new _Codec({
				type: "pipe",
				in: stringSchema,
				out: booleanSchema,
				transform: ((input, payload) => {
						let data = input;
						if (params.case !== "sensitive")
								data = data.toLowerCase();
						if (truthySet.has(data)) {
								return true;
						}
						else if (falsySet.has(data)) {
								return false;
						}
						else {
								payload.issues.push({
										code: "invalid_value",
										expected: "stringbool",
										values: [...truthySet, ...falsySet],
										input: payload.value,
										inst: codec,
										continue: false,
								});
								return {};
						}
				}),
				reverseTransform: ((input, _payload) => {
						if (input === true) {
								return truthyArray[0] || "true";
						}
						else {
								return falsyArray[0] || "false";
						}
				}),
				error: params.error,
		});
		codec._zod.bag.truthy = truthyArray;
		codec._zod.bag.falsy = falsyArray;
		codec._zod.bag.case = params.case ?? "insensitive";
		return codec;
}
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
		const params = util.normalizeParams(_params);
		const def = {
				check: "string_format",
				type: "string",
				format,
				fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
				...params,
		};
		if (fnOrRegex instanceof RegExp) {
				def.pattern = fnOrRegex;
		}
		const inst = new Class(def);
		return inst;
}


	})

};
