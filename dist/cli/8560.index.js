export const id = 8560;
export const ids = [8560];
export const modules = {

	98560:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		withKnownCreep: () => (  withKnownCreep)
	});
	var _adapters_providers_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13906);
	var _adapters_store_anchor_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47743);
	var _adapters_store_order_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91828);
	var _decision_anchor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90662);




function withKnownCreep(session, record) {
		const { answers, runner, measured, event } = session;
		const dir = answers?.storeDir ?? null;
		const secret = measured === undefined || dir === null ? null : ((0,_adapters_providers_credentials_js__WEBPACK_IMPORTED_MODULE_0__  .IA)(measured.config, runner.env) ?? (0,_adapters_store_order_secret_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(dir));
		const isOfMain = event?.kind === 'pull_request' && (event.defaultBranch === undefined || event.baseRef === event.defaultBranch);
		if (!isOfMain || dir === null || secret === null)
				return record;
		const { entries } = (0,_adapters_store_anchor_files_js__WEBPACK_IMPORTED_MODULE_1__  .PF)(dir, secret);
		const alarms = entries.filter(({ last }) => last?.alarm);
		const touched = Object.entries(record.targets).flatMap(([target, { templates, judge, models }]) => Object.entries(templates).flatMap(([template, { digest }]) => {
				const pin = (0,_decision_anchor_js__WEBPACK_IMPORTED_MODULE_3__  .nZ)({ digest, judge, model: models.base });
				return alarms.filter((entry) => (0,_decision_anchor_js__WEBPACK_IMPORTED_MODULE_3__  .yW)(entry, { target, template }) && entry.pin === pin);
		}));
		return touched.length === 0 ? record : { ...record, drift: (0,_decision_anchor_js__WEBPACK_IMPORTED_MODULE_3__  .$p)(touched) };
}


	}),

	47743:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	yL: () => (  isAnchorFile),
	SL: () => (  keepAnchors),
	PF: () => (  keptAnchors)
});

var schemas = __webpack_require__(26921);
var iso = __webpack_require__(64377);
var schema_parts = __webpack_require__(11486);
;


const commit = schemas .rej({ sha: schema_parts .Pf, at: iso .w$() });
const standing = schemas .rej({
		...commit.shape,
		lost: schema_parts .ai,
		interval: schema_parts .V2,
		z: schema_parts .ai,
		alarm: schemas .zMY(),
});
const entry = schemas .rej({
		target: schema_parts .Pf,
		template: schema_parts .Pf,
		pin: schema_parts .br,
		anchor: schemas .rej({ ...commit.shape, name: schema_parts .Pf }),
		instead: schema_parts .Pf.nullable(),
		scores: (0,schema_parts .KT)((0,schema_parts .p_)(schema_parts .uM, 1_000), 200_000),
		merges: schema_parts .WQ,
		last: standing.nullable(),
		provider: schema_parts .ai.nullable(),
});
const anchorLedger = schemas .rej({ entries: (0,schema_parts .p_)(entry, 5_000) });

var plain_files = __webpack_require__(88421);
var stored_line = __webpack_require__(39955);
;



const FILE = 'anchor-ledger.json';
const MOST_BYTES = 64 * 1024 * 1024;
const NONE = { entries: [] };
function isAnchorFile(name) {
		return name === FILE;
}
function keptAnchors(dir, secret) {
		const [seal = '', body = ''] = ((0,plain_files .rM)(dir, FILE, MOST_BYTES) ?? '').split('\n');
		if (sealOf(body, secret) !== seal)
				return NONE;
		try {
				const read = anchorLedger.safeParse(JSON.parse(body));
				return read.success ? read.data : NONE;
		}
		catch {
				return NONE;
		}
}
function keepAnchors(dir, ledger, secret) {
		const body = JSON.stringify(ledger);
		(0,plain_files .yi)(dir, FILE, `${sealOf(body, secret)}\n${body}\n`);
}
function sealOf(body, secret) {
		return (0,stored_line .Qv)(secret)(`anchor ledger ${body}`);
}


	}),

	91828:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ZP: () => (  sealedOrder),
		b6: () => (  isOrderSecret),
		ol: () => (  knownSecret),
		vG: () => (  drawn)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _providers_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13906);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);




const FILE = 'order-secret';
const DRAWN = /^[0-9a-f]{64}$/;
const MOST_BYTES = 1000;
function isOrderSecret(name) {
		return name === FILE;
}
function sealedOrder(seed, config, env, storeDir) {
		const secret = (0,_providers_credentials_js__WEBPACK_IMPORTED_MODULE_2__  .IA)(config, env) ?? (storeDir === null ? null : drawn(storeDir));
		return secret === null ? seed : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .tH)(secret, `order of cases\0${seed}`);
}
function drawn(dir) {
		const known = knownSecret(dir);
		if (known !== null)
				return known;
		try {
				(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(dir, FILE, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex'), 0o600);
		}
		catch {
				return null;
		}
		return knownSecret(dir);
}
function knownSecret(dir) {
		const text = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(dir, FILE, MOST_BYTES)?.trim() ?? '';
		return DRAWN.test(text) ? text : null;
}


	}),

	88421:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		mG: () => (  makeRealFolders),
		rM: () => (  readPlain),
		yi: () => (  writePlain)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67878);



const AS_IT_IS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readPlain(dir, name, most) {
		try {
				if (!foldersOf(name).every((folder) => isRealFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder))))
						return null;
				const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), AS_IT_IS);
				try {
						const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
						return found.isFile() && found.size <= most ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : null;
				}
				finally {
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				}
		}
		catch {
				return null;
		}
}
function writePlain(dir, name, text, mode = 0o666) {
		makeRealFolders(dir, name);
		const part = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${name}.${process.pid}.part`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { force: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(part, text, { flag: 'wx', mode, flush: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
}
function makeRealFolders(dir, name) {
		(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(dir);
		for (const folder of foldersOf(name)) {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder);
				if (isRealFolder(path))
						continue;
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
				(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(path);
		}
}
function foldersOf(name) {
		const parts = name.split('/').slice(0, -1);
		return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
function isRealFolder(path) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


	}),

	39955:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (  parseLine),
		IL: () => (  formatLine),
		Kx: () => (  sealOfThisRun),
		Qv: () => (  sealWith),
		hX: () => (  keyOfLine)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
	var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28060);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29966);





const SEAL_LENGTH = 32;
function sealWith(secret) {
		const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update('plumbline stored answers 1').digest();
		return (body) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(body).digest('hex').slice(0, SEAL_LENGTH);
}
function sealOfThisRun() {
		return sealWith((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex'));
}
const SEAL_AT = 2;
const KEY_AT = SEAL_AT + SEAL_LENGTH + 3;
const ENTRY_AT = KEY_AT + 66;
const SHORTEST = ENTRY_AT + 2;
const HEX64 = /^[0-9a-f]{64}$/;
function formatLine(key, entry, seal) {
		const body = `"${key.slice(7)}",${JSON.stringify(entry)}`;
		return `["${seal(body)}",${body}]\n`;
}
function keyOfLine(buffer, from, to) {
		if (to - from < SHORTEST || buffer[to - 1] !== 0x5d)
				return null;
		const key = buffer.toString('latin1', from + KEY_AT, from + KEY_AT + 64);
		return HEX64.test(key) ? key : null;
}
const ENTRY_DEPTH = 10;
const FUTURE_MS = 60 * 60 * 1000;
function parseLine(line, seal, now) {
		const body = line.subarray(KEY_AT - 1, line.length - 1);
		if (seal(body) !== line.toString('latin1', SEAL_AT, SEAL_AT + SEAL_LENGTH))
				return null;
		let entry;
		try {
				entry = JSON.parse(line.toString('utf8', ENTRY_AT, line.length - 1));
		}
		catch {
				return null;
		}
		if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .ZF)(entry, _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__  .NZ + ENTRY_DEPTH))
				return null;
		const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_3__  .O)(ENTRY, entry);
		return read.success && Date.parse(read.data.at) <= now + FUTURE_MS ? entry : null;
}
const count = zod__WEBPACK_IMPORTED_MODULE_4__  .Whr().min(0);
const CALL = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		name: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
		arguments: zod__WEBPACK_IMPORTED_MODULE_4__  .L5J(),
		argumentsRaw: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		id: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
});
const USAGE = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		promptTokens: count,
		completionTokens: count,
		cachedTokens: count.optional(),
		cacheWriteTokens: count.optional(),
		reasoningTokens: count.optional(),
});
const PASSAGE = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		id: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		title: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		text: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
});
const TURN = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		role: zod__WEBPACK_IMPORTED_MODULE_4__  .k5n(['system', 'developer', 'user', 'assistant', 'tool']),
		content: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().nullable(),
		name: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		toolCalls: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(CALL).optional(),
		toolCallId: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		thought: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__  .L5J()).optional(),
		failed: zod__WEBPACK_IMPORTED_MODULE_4__  .zMY().optional(),
});
const TRACE = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		steps: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(TURN).optional(),
		state: zod__WEBPACK_IMPORTED_MODULE_4__  .L5J().optional(),
		grades: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__  .aig()).optional(),
});
const REPLY = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		kind: zod__WEBPACK_IMPORTED_MODULE_4__  .euz('answered'),
		text: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
		thinking: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		toolCalls: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(CALL),
		refused: zod__WEBPACK_IMPORTED_MODULE_4__  .zMY(),
		finishReason: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		model: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		usage: USAGE.optional(),
		costUsd: zod__WEBPACK_IMPORTED_MODULE_4__  .aig().min(0).optional(),
		paidUsd: zod__WEBPACK_IMPORTED_MODULE_4__  .aig().min(0).optional(),
		latencyMs: zod__WEBPACK_IMPORTED_MODULE_4__  .aig().min(0).optional(),
		vectors: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(zod__WEBPACK_IMPORTED_MODULE_4__  .aig())).optional(),
		meta: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__  .L5J()).optional(),
		context: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(PASSAGE).optional(),
		trace: TRACE.optional(),
});
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({ at: zod__WEBPACK_IMPORTED_MODULE_5__  .w$(), scope: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), reply: REPLY });


	}),

	90662:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$p: () => (  driftOf),
		Ix: () => (  pushed),
		V6: () => (  askedAgain),
		W3: () => (  isSuspect),
		X9: () => (  anchored),
		nZ: () => (  pinOf),
		xt: () => (  scoresOf),
		yW: () => (  isOf)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _creep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1542);


function pinOf({ digest: template, judge, model }) {
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ template, judge: judge === undefined ? null : [judge.provider, judge.model], model });
}
function isOf(entry, level) {
		return entry.target === level.target && entry.template === level.template;
}
function anchored(level, anchor, instead = null) {
		const { target, template, pin } = level;
		const scores = Object.fromEntries([...level.scores].map(([mark, own]) => [mark, [...own]]));
		return { target, template, pin, anchor, instead, scores, merges: 0, last: null, provider: null };
}
function pushed(entry, level, at) {
		const creep = entry.anchor.sha === at.sha ? null : (0,_creep_js__WEBPACK_IMPORTED_MODULE_1__  .r4)(scoresOf(entry), level.scores);
		if (creep === null)
				return entry;
		const isAgain = entry.last?.sha === at.sha;
		const alarm = creep.alarm || (entry.last?.alarm === true && (0,_creep_js__WEBPACK_IMPORTED_MODULE_1__  .Q2)(creep));
		return { ...entry, merges: entry.merges + (isAgain ? 0 : 1), last: { ...at, ...figures(creep), alarm } };
}
function isSuspect(before, { last }) {
		return last?.alarm === true && before?.last?.alarm !== true;
}
function askedAgain(entry, again, now) {
		const { last } = entry;
		const remaining = last === null ? null : (0,_creep_js__WEBPACK_IMPORTED_MODULE_1__  .r4)(again.scores, now.scores);
		if (last === null || remaining === null || again.pin !== entry.pin)
				return entry;
		return {
				...anchored(again, entry.anchor, entry.instead),
				merges: entry.merges,
				last: { sha: last.sha, at: last.at, ...figures(remaining), alarm: (0,_creep_js__WEBPACK_IMPORTED_MODULE_1__  .Q2)(remaining) },
				provider: last.lost - remaining.lost,
		};
}
function figures({ lost, interval, z }) {
		return { lost, interval: [...interval], z };
}
function scoresOf({ scores }) {
		return new Map(Object.entries(scores));
}
function driftOf(entries) {
		const drift = new Map();
		for (const { target, template, anchor, merges, last, provider } of entries) {
				if (last === null)
						continue;
				const own = drift.get(target) ?? new Map();
				drift.set(target, own);
				const { lost, interval, alarm } = last;
				const asked = provider === null ? {} : { provider };
				own.set(template, { anchor: anchor.name, merges, lost, interval, alarm, ...asked });
		}
		return Object.fromEntries([...drift].map(([target, own]) => [target, Object.fromEntries(own)]));
}


	}),

	1542:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Q2: () => (  isLoss),
		SJ: () => (  CREEP_LIMIT),
		r4: () => (  creepOf)
	});
	var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);

const WINDOW = 20;
const RATE = 0.05;
const CREEP_LIMIT = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(1 - RATE / WINDOW);
const ONE_LOOK = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(1 - RATE);
const TWO_SIDED = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(0.975);
function creepOf(anchor, later) {
		const pairs = [...later].flatMap(([id, now]) => {
				const then = anchor.get(id);
				return then === undefined || then.length === 0 || now.length === 0 ? [] : [{ then, now }];
		});
		const n = pairs.length;
		if (n === 0)
				return null;
		let sum = 0;
		let squares = 0;
		for (const { then, now } of pairs) {
				const d = mean(now) - mean(then);
				sum += d;
				squares += d * d;
		}
		const noise = noiseOf(pairs) ?? squares / n;
		const se = Math.sqrt((noise + 1 / n) / n);
		const d = sum / n;
		const z = (0 - d) / se;
		return {
				n,
				lost: 0 - 100 * d,
				interval: [100 * (d - TWO_SIDED * se), 100 * (d + TWO_SIDED * se)],
				z,
				alarm: z >= CREEP_LIMIT,
		};
}
function isLoss({ z }) {
		return z >= ONE_LOOK;
}
function noiseOf(pairs) {
		const then = ofOneSample(pairs.map((pair) => pair.then));
		const now = ofOneSample(pairs.map((pair) => pair.now));
		const of = (own, other, side) => {
				const single = own ?? other;
				return single === null
						? null
						: single * (pairs.reduce((sum, pair) => sum + 1 / pair[side].length, 0) / pairs.length);
		};
		const before = of(then, now, 'then');
		const after = of(now, then, 'now');
		return before === null || after === null ? null : before + after;
}
function ofOneSample(cases) {
		const repeated = cases.filter(({ length }) => length > 1);
		if (repeated.length === 0)
				return null;
		const total = repeated.reduce((sum, scores) => {
				const middle = mean(scores);
				return sum + scores.reduce((own, score) => own + (score - middle) ** 2, 0) / (scores.length - 1);
		}, 0);
		return total / repeated.length;
}
function mean(scores) {
		return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}


	}),

	8329:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		WI: () => (  normalTail),
		Zl: () => (  normalQuantile),
		kC: () => (  normalDensity),
		vr: () => (  normalCdf)
	});
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
		return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
		return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
		return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
		if (Number.isNaN(p) || p < 0 || p > 1)
				return Number.NaN;
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		if (p === 1)
				return Number.POSITIVE_INFINITY;
		const q = p - 0.5;
		if (Math.abs(q) <= 0.425) {
				const r = 0.180625 - q * q;
				return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
		}
		const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
		const z = r <= 5
				? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
				: horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
		return q < 0 ? -z : z;
}
function scaledTail(x) {
		const y = x * Math.SQRT1_2;
		if (Number.isNaN(y))
				return Number.NaN;
		if (y <= 0.46875) {
				const square = y * y;
				return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
		}
		if (y > 27)
				return 0;
		const coarse = Math.trunc(y * 16) / 16;
		const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
		if (y <= 4)
				return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
		const inverse = 1 / (y * y);
		const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
		return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
		let value = 0;
		for (let i = coefficients.length - 1; i >= 0; i--)
				value = value * x + coefficients[i];
		return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
		1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
		8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
		1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
		117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
		0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
		0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
		0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
		33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
		5226.495278852854,
];
const MIDDLE_TOP = [
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
		0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
		1.421511758316446e-7, 2.0442631033899397e-15,
];


	})

};
