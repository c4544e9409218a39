export const id = 7137;
export const ids = [7137,4889,8083];
export const modules = {

	47137:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		keepRecord: () => (  keepRecord),
		storedRecord: () => (  storedRecord)
	});
	var _escalation_usable_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54317);
	var _record_parse_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14889);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);




function fileOf(digest) {
		const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
		return hex === undefined ? null : `records/${hex}.json`;
}
function keepRecord(dir, record) {
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(dir, fileOf((0,_escalation_usable_attempts_js__WEBPACK_IMPORTED_MODULE_0__  .kd)(record)), JSON.stringify(record));
}
function storedRecord(dir, digest) {
		const file = fileOf(digest);
		const text = file === null ? null : (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(dir, file, _record_parse_record_js__WEBPACK_IMPORTED_MODULE_1__.MOST_RECORD_BYTES);
		if (file === null || text === null)
				return null;
		try {
				const record = (0,_record_parse_record_js__WEBPACK_IMPORTED_MODULE_1__.parseRecord)(file, Buffer.from(text));
				return (0,_escalation_usable_attempts_js__WEBPACK_IMPORTED_MODULE_0__  .kd)(record) === digest ? record : null;
		}
		catch (error) {
				if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz)
						return null;
				throw error;
		}
}


	}),

	91331:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Et: () => (  byDate),
		FG: () => (  parseAttempt),
		Jv: () => (  recordedEntry),
		WL: () => (  formatEntry),
		h8: () => (  parseLedger),
		ix: () => (  entriesFromRecord)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29966);
	var _failure_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29906);
	var _score_strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4529);







const DECISIONS = ['adopted', 'rejected', 'open'];
const number = zod__WEBPACK_IMPORTED_MODULE_3__  .aig();
const interval = zod__WEBPACK_IMPORTED_MODULE_3__  .PVZ([number, number])
		.refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ points: number, interval, n: zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().nonnegative() });
const costLift = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ percent: number, interval });
const perCase = zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), number);
const whole = zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().nonnegative();
const absent = (value) => value ?? undefined;
const SCORES = zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([
		zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
		zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ids: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()), before: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() }),
		zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ cases: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), before: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() }),
		perCase,
]);
const ATTEMPT = zod__WEBPACK_IMPORTED_MODULE_3__  .RZV(() => zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
		lever: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD),
		title: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(500).optional(),
		target: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(300).optional(),
		commit: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1),
		arm: zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ base: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), head: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() })]).optional(),
		date: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
		suite: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
		templates: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()),
		goal: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1),
		before: number,
		after: number,
		lift,
		holdout: lift.nullish().transform(absent),
		select: lift.optional(),
		points: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), number).optional(),
		costPerRequest: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ before: number, after: number, lift: costLift.nullish().transform(absent), n: whole.optional() })
				.nullish()
				.transform(absent),
		dear: whole.optional(),
		p95Ms: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ before: number, after: number }).nullish().transform(absent),
		measured: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ cases: whole, requests: whole }).optional(),
		minor: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
		decision: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
				state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(DECISIONS),
				by: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(300).optional(),
				pr: whole.optional(),
				reason: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(2_000).optional(),
				date: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(40).optional(),
		})
				.optional(),
		scores: SCORES.optional(),
		baseScores: perCase.optional(),
		record: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
}));
const NO_LISTS = () => null;
function withMaps({ scores, ...read }, lists) {
		if (scores === undefined || typeof scores === 'string')
				return { ...read, scores };
		if (!isStrings(scores))
				return { ...read, scores };
		const ids = 'ids' in scores ? scores.ids : lists(scores.cases);
		const before = ids === null ? null : (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_4__  .Az)(ids, scores.before);
		const after = ids === null ? null : (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_4__  .Az)(ids, scores.after);
		if (ids === null || before === null || after === null)
				return read;
		const known = ids.filter((id) => before.get(id) != null && after.get(id) != null);
		const of = (map) => Object.fromEntries(known.map((id) => [id, map.get(id)]));
		return { ...read, scores: of(after), baseScores: of(before) };
}
function isStrings(scores) {
		return typeof scores['before'] === 'string';
}
function parseAttempt(file, text, problems, lists = NO_LISTS) {
		let source;
		try {
				source = JSON.parse(text.replace(/^\uFEFF/u, ''));
		}
		catch (error) {
				problems.add({ file, message: `is not valid JSON: ${error.message}. It holds one attempt.` });
				return null;
		}
		const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
		if (read.success)
				return { attempt: withMaps(read.data, lists), source, line: 0, file };
		for (const issue of read.issues)
				problems.add({ file, key: issue.path.join('.') || undefined, message: seen(source, issue) });
		return null;
}
function parseLedger(file, text, problems, lists = NO_LISTS) {
		const entries = [];
		for (const [index, raw] of text
				.replace(/^\uFEFF/u, '')
				.split('\n')
				.entries()) {
				const line = index + 1;
				if (raw.trim() === '')
						continue;
				let source;
				try {
						source = JSON.parse(raw);
				}
				catch {
						problems.add({ file, line, message: `not valid JSON: ${raw.trim().slice(0, 60)}. Write one attempt a line.` });
						continue;
				}
				const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
				if (read.success)
						entries.push({ attempt: withMaps(read.data, lists), source, line, file });
				else
						for (const issue of read.issues)
								problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
		}
		return entries;
}
function entriesFromRecord(list) {
		const entries = [];
		const refused = [];
		for (const source of list) {
				const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
				if (read.success)
						entries.push({ attempt: withMaps(read.data, NO_LISTS), source, line: 0 });
				else
						refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.issues[0])}` });
		}
		return { entries, refused };
}
function seen(source, issue) {
		let value = source;
		for (const part of issue.path)
				value = value?.[part];
		return value === undefined ? 'is missing' : `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}
function formatEntry(attempt) {
		return JSON.stringify(attempt);
}
const INLINE_IN_RECORD = 500;
function recordedEntry({ attempt, source }) {
		const { scores, baseScores, ...rest } = attempt;
		const whole = JSON.parse(JSON.stringify({ ...source, ...rest }));
		delete whole['scores'];
		delete whole['baseScores'];
		const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
		if (scores !== undefined)
				whole['scores'] = long ? (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(scores) : scores;
		if (baseScores !== undefined && !long)
				whole['baseScores'] = baseScores;
		return whole;
}
function byDate(entries) {
		return entries.toSorted((a, b) => (0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__  .UD)(a.attempt.date, b.attempt.date));
}


	}),

	79829:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		v: () => (  pairedLift)
	});
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);

function pairedLift(rows) {
		const n = rows.length;
		const isClustered = rows.some(({ cluster }) => cluster !== undefined);
		const statistic = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .wu)(isClustered ? (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .iA)(groupsOf(rows)) : (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .FC)(rows.map(({ lift }) => lift)));
		const mean = n === 0 ? 0 : (100 * rows.reduce((sum, { lift }) => sum + lift, 0)) / n;
		if (statistic === null)
				return { points: mean, interval: [-100, 100], n };
		const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .Ly)(statistic);
		return { points: mean, interval: [Math.max(-100, 100 * low), Math.min(100, 100 * high)], n };
}
function groupsOf(rows) {
		const groups = new Map();
		const alone = [];
		for (const { lift, cluster } of rows) {
				if (cluster === undefined)
						alone.push([lift]);
				else
						groups.set(cluster, [...(groups.get(cluster) ?? []), lift]);
		}
		return [...groups.values(), ...alone];
}


	}),

	4529:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Az: () => (  decodeScores),
		E3: () => (  encodeScores),
		Go: () => (  isBinary)
	});
function encodeScores(ids, scores, isBinary) {
		return ids
				.map((id) => {
				const score = scores.get(id) ?? null;
				if (score === null)
						return isBinary ? '.' : '..';
				return isBinary
						? String(Math.round(score))
						: Math.round(score * 100)
								.toString(16)
								.padStart(2, '0');
		})
				.join('');
}
function isBinary(...all) {
		return all.every((scores) => [...scores.values()].every((score) => score === null || score === 0 || score === 1));
}
function decodeScores(ids, text) {
		const width = ids.length === 0 ? 1 : text.length / ids.length;
		if (width !== 1 && width !== 2)
				return null;
		const scores = new Map();
		for (const [index, id] of ids.entries()) {
				const score = read(text.slice(index * width, (index + 1) * width));
				if (score === undefined)
						return null;
				scores.set(id, score);
		}
		return scores;
}
function read(part) {
		if (part === '.' || part === '..')
				return null;
		if (part === '0' || part === '1')
				return Number(part);
		if (!/^[0-9a-f]{2}$/u.test(part))
				return undefined;
		const percent = Number.parseInt(part, 16);
		return percent <= 100 ? percent / 100 : undefined;
}


	}),

	54317:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L$: () => (  MIN_SHARED),
		UE: () => (  entryFromRecord),
		gv: () => (  useEntries),
		hB: () => (  NOT_VERIFIED),
		kd: () => (  recordDigest)
	});
	var _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56059);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
	var _paired_lift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79829);




const MIN_SHARED = 50;
const NOT_VERIFIED = 'its record does not verify';
function useEntries(entries, ruler) {
		const used = [];
		const refused = [];
		const seen = new Set();
		const newest = new Map((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__  .Et)(entries).flatMap((entry) => (armOf(entry) === null ? [] : [[armOf(entry), entry]])));
		for (const entry of entries) {
				const { attempt } = entry;
				const key = `${attempt.lever} ${attempt.record}`;
				const arm = armOf(entry);
				const result = seen.has(key)
						? 'the same attempt stands in the ledger twice'
						: arm !== null && newest.get(arm) !== entry
								? 'the same change was scored again later'
								: judge(entry, ruler);
				if (typeof result === 'string')
						refused.push({ entry: entry.source, why: result });
				else {
						seen.add(key);
						used.push(result);
				}
		}
		return { used, refused };
}
function armOf({ attempt: { arm, lever } }) {
		return arm === undefined ? null : JSON.stringify([lever, arm]);
}
function judge(entry, ruler) {
		const { attempt } = entry;
		if (!/^sha256:[0-9a-f]{64}$/u.test(attempt.record))
				return `${NOT_VERIFIED}: ${JSON.stringify(attempt.record.slice(0, 24))} is no sha256 digest`;
		if (ruler.known !== undefined && !ruler.known(attempt.record))
				return `${NOT_VERIFIED}: no stored record has the digest ${attempt.record.slice(0, 19)}…`;
		if (attempt.measured?.requests === 0)
				return 'it asked nothing anew, so it measured nothing';
		const goal = ruler.goal ?? attempt.goal;
		if (attempt.goal !== goal)
				return `it was scored by ${attempt.goal}, the goal is ${goal}`;
		const theirs = attempt.templates[goal];
		const ours = ruler.templates.get(goal);
		if (ours === undefined || theirs !== ours)
				return `another ruler: the digest of its ${goal} is ${(theirs ?? 'missing').slice(0, 19)}… and today's is ${(ours ?? 'missing').slice(0, 19)}…`;
		const scores = typeof attempt.scores === 'object' ? attempt.scores : undefined;
		if (attempt.suite === ruler.suite) {
				const shared = scores === undefined ? attempt.lift.n + (attempt.holdout?.n ?? 0) : Object.keys(scores).length;
				return shared < MIN_SHARED ? tooFew(shared) : entry;
		}
		if (scores === undefined)
				return 'another suite, and no scores by case to compute it again';
		if (ruler.cases === undefined)
				return "another suite, and today's cases are not known here";
		const ids = Object.keys(scores).filter((id) => ruler.cases?.has(id));
		if (ids.length < MIN_SHARED)
				return tooFew(ids.length);
		if (attempt.baseScores === undefined) {
				const gone = Object.keys(scores).length - ids.length;
				return gone === 0 ? entry : `another suite: ${gone} of its cases are gone, and its scores before are not kept`;
		}
		const again = recompute(attempt, attempt.baseScores, scores, ids, ruler.cases);
		return typeof again === 'string' ? again : { ...entry, attempt: again };
}
function tooFew(shared) {
		return `only ${shared} shared cases, ${MIN_SHARED} are needed`;
}
function recompute(attempt, before, after, ids, slices) {
		const pairs = ids.flatMap((id) => {
				const b = before[id];
				const a = after[id];
				return a === undefined || b === undefined ? [] : [{ id, d: a - b, b, a }];
		});
		if (pairs.length < MIN_SHARED)
				return tooFew(pairs.length);
		const slice = (name) => pairs.filter(({ id }) => slices.get(id) === name).map(({ d }) => ({ lift: d }));
		const held = slice('holdout');
		const mean = (values) => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
		return {
				...attempt,
				before: mean(pairs.map(({ b }) => b)),
				after: mean(pairs.map(({ a }) => a)),
				lift: (0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(slice('search')),
				holdout: held.length === 0 ? undefined : (0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(held),
		};
}
function entryOf(measured) {
		const ids = Object.keys(measured.head)
				.filter((id) => measured.base[id] !== undefined)
				.sort();
		if (ids.length === 0)
				return null;
		const d = (id) => ({ lift: (measured.head[id] ?? 0) - (measured.base[id] ?? 0) });
		const mean = (scores) => ids.reduce((sum, id) => sum + 100 * (scores[id] ?? 0), 0) / ids.length;
		const held = ids.filter((id) => measured.slices.get(id) === 'holdout');
		const search = ids.filter((id) => measured.slices.get(id) !== 'holdout');
		const pick = (scores) => Object.fromEntries(ids.map((id) => [id, scores[id] ?? 0]));
		const inline = ids.length <= (measured.inlineUpTo ?? 5000);
		return {
				lever: measured.lever,
				commit: measured.commit,
				date: measured.date,
				suite: measured.suite,
				templates: measured.templates,
				goal: measured.goal,
				before: round(mean(measured.base)),
				after: round(mean(measured.head)),
				lift: rounded((0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(search.map(d))),
				...(held.length === 0 ? {} : { holdout: rounded((0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(held.map(d))) }),
				...(measured.points === undefined ? {} : { points: measured.points }),
				...(measured.costPerRequest === undefined ? {} : { costPerRequest: measured.costPerRequest }),
				...(measured.dear === undefined ? {} : { dear: measured.dear }),
				scores: inline ? pick(measured.head) : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(pick(measured.head)),
				...(inline ? { baseScores: pick(measured.base) } : {}),
				record: measured.record,
		};
}
function round(value) {
		return Math.round(value * 1e4) / 1e4;
}
function rounded(lift) {
		return { points: round(lift.points), interval: [round(lift.interval[0]), round(lift.interval[1])], n: lift.n };
}
function recordDigest(record) {
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)({ seed: record.seed, targets: JSON.parse(JSON.stringify(record.targets)) });
}
function entryFromRecord(record, target, at) {
		const result = record.targets[target];
		const goal = record.escalation[target]?.goal;
		if (result === undefined || result.lever === null || goal === undefined || goal === null)
				return null;
		const rows = (result.cases ?? []).flatMap((row) => {
				const [base, head] = row.scores[goal.template] ?? [null, null];
				return base === null || head === null
						? []
						: [{ id: row.case, base, head, slice: row.split === 'holdout' ? 'holdout' : 'search' }];
		});
		return entryOf({
				lever: result.lever,
				commit: at.commit,
				date: at.date,
				suite: result.suite.digest,
				templates: Object.fromEntries(Object.entries(result.templates).map(([id, { digest }]) => [id, digest])),
				goal: goal.template,
				base: Object.fromEntries(rows.map(({ id, base }) => [id, base])),
				head: Object.fromEntries(rows.map(({ id, head }) => [id, head])),
				slices: new Map(rows.map(({ id, slice }) => [id, slice])),
				points: pointsOf(record.escalation[target]),
				costPerRequest: savingOf(record.operational.targets[target]?.costUsd),
				dear: record.operational.targets[target]?.dear,
				record: recordDigest(record),
		});
}
function pointsOf(entry) {
		const { points, review } = entry ?? {};
		if (points === undefined || review?.done !== true)
				return undefined;
		return Object.fromEntries(_record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.map((name) => [name, Math.round((points[name]?.points ?? 0) * 10) / 10]));
}
function savingOf(cost) {
		if (cost === undefined || cost.interval === null)
				return undefined;
		const [low, high] = cost.interval;
		return {
				before: cost.base,
				after: cost.head,
				lift: { percent: round(100 * (1 - cost.ratio)), interval: [round(100 * (1 - high)), round(100 * (1 - low))] },
		};
}


	}),

	46656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (__WEBPACK_DEFAULT_EXPORT__)
	});
const COEFFICIENTS = [
		0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
		14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
		0.46523628927048575665e-4, -0.98374475304879564677e-4,
		0.15808870322491248884e-3, -0.21026444172410488319e-3,
		0.2174396181152126432e-3, -0.16431810653676389022e-3,
		0.84418223983852743293e-4, -0.2619083840158140867e-4,
		0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

function gammaln(n) {
		if (n <= 0) {
				return Number.POSITIVE_INFINITY;
		}

		n--;

		let a = COEFFICIENTS[0];

		for (let i = 1; i < 15; i++) {
				a += COEFFICIENTS[i] / (n + i);
		}

		const tmp = g + 0.5 + n;

		return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

	const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


	}),

	21686:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$p: () => (  ANTI_PATTERNS),
		Wk: () => (  COST_STEPS),
		kV: () => (  escalationEntry)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _failure_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56059);
	var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11486);




const ANTI_PATTERNS = [
		'fine-tune-first',
		'no-scored-prompt-attempt',
		'per-tenant-tune',
		'no-failure-review',
		'tuning-facts',
		'few-examples',
		'changing-task',
		'synthetic-unverified',
		'base-ends',
];
const LEVER_STATES = [
		'not-scored',
		'lifting',
		'undecided',
		'move-on',
		'plateaued',
		'too-small',
		'done',
		'proven',
		'rejected',
		'unrecorded',
		'waived',
		'not-applicable',
];
const COST_STEPS = ['cache', 'shorten', 'cheaper-model', 'route', 'cascade', 'distil'];
const lever = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD);
const outcome = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['met', 'not-met', 'not-needed', 'unknown']);
const band = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['reached', '0-5', '5-10', '10+']);
const criterionId = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf);
const slice = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['all', 'holdout']);
const gap = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
		interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2,
		band,
		bands: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(band, 4).optional(),
		n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
		of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
		slice: slice.optional(),
})
		.transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));
const lift = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional() });
const level = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional() });
const levels = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		all: level,
		search: level.optional(),
		holdout: level.optional(),
		nEff: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
});
const reach = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['reached', 'within', 'undecided', 'open', 'unknown']),
		why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
		casesNeeded: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
});
const overfit = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['none', 'possible', 'shown']),
		search: lift,
		holdout: lift,
		difference: lift.optional(),
});
const set = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		verdict: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['pass', 'regressed', 'inconclusive', 'missing']),
		n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
		template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
		base: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
		head: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
		delta: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
		interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2.nullish(),
});
const criterion = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		id: criterionId,
		state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
		evidence: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
		todo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
});
const tuned = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		verdict: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['holds', 'fails', 'unknown']),
		why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
		sets: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ 'held-out': set, drift: set, refusal: set, arena: set }),
		shifted: set.optional(),
		quarantined: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, 200_000),
		notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, 100),
		rollBackTo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
		lacking: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, 4).optional(),
});
const leverStanding = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		ceiling: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ low: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, high: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2 }).nullable(),
		state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(LEVER_STATES),
		attempts: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
		k: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
		pooled: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, u80: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, u975: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ }).optional(),
		last: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				date: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf,
				points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullable(),
				interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2.nullable(),
				decision: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
				reason: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
		})
				.optional(),
		holdups: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length + 1),
		cost: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ before: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, after: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai }).optional(),
		todo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
});
const requestFacts = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
		costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		promptTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		completionTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		staticTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		systemTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		cachedTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		priceIn: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		priceOut: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		priceCached: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		fallbacks: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
		p95: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ms: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: zod__WEBPACK_IMPORTED_MODULE_3__  .PVZ([_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullable()]), n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ }).optional(),
});
const costLadder = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		outcome,
		step: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(COST_STEPS).nullable().optional(),
		lever: lever.nullable().optional(),
		missing: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterionId, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length).optional(),
		why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
		steps: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				step: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(COST_STEPS),
				lever,
				state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['open', 'undecided', 'unknown', 'lacks', 'done', 'not-applicable']),
				potential: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ share: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, usd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, usdPerMonth: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }).nullable(),
				why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
		}), COST_STEPS.length),
		cacheLost: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				before: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
				after: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
				base: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM,
				head: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM,
				usd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
				place: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
		})
				.optional(),
		latency: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['within', 'over', 'unknown']), budgetMs: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }),
		usdPerMonth: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
});
const shares = Object.fromEntries(_failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .HY.map((name) => [name, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM]));
const escalationEntry = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		outcome,
		ladder: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['quality', 'cost']).default('quality'),
		lever: lever.nullable().optional(),
		next: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ lever, why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, missing: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterionId, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length) })
				.nullable()
				.default(null),
		sentence: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.default(''),
		ship: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ok: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY(), why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }).default({ ok: false, why: '' }),
		goal: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, target: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, 'max-residual-gap': _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, slice: slice.optional() })
				.nullable()
				.default(null),
		level: levels.nullable().default(null),
		gap: gap.nullable().default(null),
		reach: reach.default({ state: 'unknown', why: '' }),
		overfit: overfit.optional(),
		criteria: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterion, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length).default([]),
		shapes: zod__WEBPACK_IMPORTED_MODULE_3__  .rej(shares).default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
		points: zod__WEBPACK_IMPORTED_MODULE_3__  .jgl(zod__WEBPACK_IMPORTED_MODULE_3__  .k5n([..._failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .HY, 'total']), lift).optional(),
		levers: zod__WEBPACK_IMPORTED_MODULE_3__  .jgl(lever, leverStanding).default({}),
		review: _failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .lA.default({ done: false, failures: 0, clusters: [] }),
		probes: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				cheap: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ model: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, passed: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }).optional(),
		})
				.optional(),
		request: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ base: requestFacts.optional(), head: requestFacts.optional() }).optional(),
		derived: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .KT)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ value: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, from: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }), 50).optional(),
		profile: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq).default({}),
		ledger: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ used: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, 10_000), refused: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ entry: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }), 10_000) })
				.default({ used: [], refused: [] }),
		antiPatterns: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(ANTI_PATTERNS), ANTI_PATTERNS.length).default([]),
		orderSkipped: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().default(false),
		holdups: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length + 1).optional(),
		stated: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ lever: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, contradicts: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY() }).optional(),
		tuned: tuned.optional(),
		tunedBlocks: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
		cost: costLadder.optional(),
		economics: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq.optional(),
		notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, 1_000).optional(),
});


	}),

	14889:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		MOST_RECORD_BYTES: () => (  MOST_RECORD_BYTES),
		parseRecord: () => (  parseRecord)
	});
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29966);
	var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54124);



const MOST_RECORD_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;
function parseRecord(file, bytes) {
		const value = parseJson(file, bytes);
		const schema = value !== null && typeof value === 'object' ? value.schema : undefined;
		if (schema !== _record_js__WEBPACK_IMPORTED_MODULE_1__  .e) {
				const seen = schema === undefined ? 'there is none' : `it is ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(schema)}`;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						key: 'schema',
						message: `must be "${_record_js__WEBPACK_IMPORTED_MODULE_1__  .e}", but ${seen}; give the file that \`run --json FILE\` wrote`,
				});
		}
		if (unfit(value))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
				});
		const parsed = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_2__  .O)(_record_js__WEBPACK_IMPORTED_MODULE_1__  .f, value);
		if (parsed.success)
				return parsed.data;
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz(parsed.issues.slice(0, MAX_FAULTS).map((issue) => {
				const [stray] = issue.code === 'unrecognized_keys' ? issue.keys : [];
				const path = stray === undefined ? issue.path : [...issue.path, stray];
				const fault = stray === undefined ? issue.message : 'is no field of a record of this version';
				return {
						file,
						key: path.map((part) => String(part).slice(0, 80)).join('.'),
						message: `${fault}; a record is written by a run and not edited by hand`,
				};
		}));
}
function unfit(value, depth = 0) {
		if (value === null || typeof value !== 'object')
				return false;
		if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__'))
				return true;
		return Object.values(value).some((item) => unfit(item, depth + 1));
}
function parseJson(file, bytes) {
		if (bytes.byteLength > MOST_RECORD_BYTES) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						message: `is ${bytes.byteLength} bytes, over the ${MOST_RECORD_BYTES} that a record may have`,
				});
		}
		let source;
		try {
				source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		}
		catch (error) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({ file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' }, { cause: error });
		}
		try {
				return JSON.parse(source);
		}
		catch (error) {
				const at = /line (\d+) column (\d+)/.exec(error.message);
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						line: at === null ? undefined : Number(at[1]),
						column: at === null ? undefined : Number(at[2]),
						message: 'is not JSON; give the file that `run --json FILE` wrote',
				}, { cause: error });
		}
}


	}),

	54124:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	e: () => (  RECORD_SCHEMA),
	f: () => (  recordSchema)
});

var schemas = __webpack_require__(26921);
var escalation_entry = __webpack_require__(21686);
var schema_parts = __webpack_require__(11486);
;


const ratioFigure = schemas .rej({
		n: schema_parts .WQ,
		base: schema_parts .ai,
		head: schema_parts .ai,
		ratio: schema_parts .ai,
		interval: schema_parts .V2.nullable(),
		ceiling: schema_parts .ai.optional(),
		state: schemas .k5n(['reported', 'held', 'exceeded', 'unknown']),
});
const health = schemas .rej({
		staticTokens: schema_parts .ai,
		systemTokens: schema_parts .ai,
		wholeTokens: schema_parts .ai.nullable(),
		rules: schema_parts .ai,
		cacheable: schema_parts .ai,
		cacheableTokens: schema_parts .ai,
		fewShots: schema_parts .ai,
		flags: (0,schema_parts .p_)(schema_parts .Qq, 100),
		estimate: schema_parts .Pf,
});
const trendPoint = schemas .rej({
		sha: schema_parts .Pf,
		at: schema_parts .Pf,
		target: schema_parts .Pf,
		template: schema_parts .Pf,
		digest: schema_parts .Pf,
		level: schema_parts .ai,
		n: schema_parts .WQ,
});
const operational = schemas .rej({
		startedAt: schema_parts .Pf,
		finishedAt: schema_parts .Pf,
		targets: (0,schema_parts .KT)(schemas .rej({
				latencyMs: ratioFigure.optional(),
				promptTokens: ratioFigure.optional(),
				completionTokens: ratioFigure.optional(),
				costUsd: ratioFigure.optional(),
				baseline: schemas .rej({ samples: schema_parts .WQ, fresh: schema_parts .WQ, oldest: schema_parts .Pf.nullable() }).optional(),
				dear: schema_parts .WQ.optional(),
				requests: schema_parts .WQ.optional(),
				unlooked: schemas .rej({ cases: schema_parts .WQ, of: schema_parts .WQ }).optional(),
				promptHealth: schemas .rej({
						base: health.nullable(),
						head: health,
						flags: (0,schema_parts .p_)(schema_parts .Qq, 100),
						notes: (0,schema_parts .p_)(schema_parts .Qq, 100).optional(),
				})
						.optional(),
		}), 500),
		estimate: schemas .rej({ calls: schema_parts .WQ, promptTokens: schema_parts .WQ, costUsd: schema_parts .ai.nullable() }).optional(),
		fullCalls: schema_parts .WQ.optional(),
		trend: (0,schema_parts .p_)(trendPoint, 10_000).optional(),
		notes: (0,schema_parts .p_)(schema_parts .Qq, 1_000),
});

var target_result = __webpack_require__(7136);
;





const RECORD_SCHEMA = 'plumbline/record@1';
const provenance = schemas .rej({
		measuredBy: schemas .euz('pull-request').optional(),
		repository: schema_parts .Pf.optional(),
		pullRequest: schema_parts .WQ.optional(),
		runUrl: schema_parts .Pf.optional(),
		reportUrl: schema_parts .Pf.optional(),
		base: schemas .rej({ sha: schema_parts .Pf, label: schema_parts .Pf }),
		head: schemas .rej({ sha: schema_parts .Pf, label: schema_parts .Pf }),
		config: schema_parts .Pf,
		engine: schema_parts .Pf,
		reproduce: schema_parts .Qq,
});
const rulerMove = schemas .rej({ path: schema_parts .Pf, what: schema_parts .Pf, change: schema_parts .Qq });
const shard = schemas .rej({
		index: schema_parts .WQ,
		count: schema_parts .WQ,
		exhausted: schemas .k5n(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
		failures: (0,schema_parts .p_)(schemas .rej({ key: schema_parts .Pf, code: schema_parts .Pf, message: schema_parts .Qq }), 1_000_000),
		seal: schema_parts .Pf.optional(),
});
const drift = schemas .rej({
		anchor: schema_parts .Pf,
		merges: schema_parts .WQ,
		lost: schema_parts .ai,
		interval: schema_parts .V2,
		alarm: schemas .zMY(),
		provider: schema_parts .ai.nullable().optional(),
});
const recordSchema = schemas .rej({
		schema: schemas .euz(RECORD_SCHEMA),
		verdict: schemas .k5n(target_result .bk),
		exitCode: schemas .KCZ([schemas .euz(0), schemas .euz(1), schemas .euz(2), schemas .euz(3), schemas .euz(4), schemas .euz(130)]),
		reason: schema_parts .Pf.optional(),
		headline: schema_parts .Qq.default(''),
		seed: schema_parts .Pf,
		targets: (0,schema_parts .KT)(target_result .Dr, 500),
		escalation: (0,schema_parts .KT)(escalation_entry .kV, 500),
		accepted: schemas .rej({ by: schema_parts .Pf, reason: schema_parts .Qq, sha: schema_parts .Pf, expires: schema_parts .Pf }).nullable(),
		ruler: schemas .rej({ moved: (0,schema_parts .p_)(rulerMove, 10_000) }),
		usage: schemas .rej({
				calls: schema_parts .WQ,
				reused: schema_parts .WQ,
				promptTokens: schema_parts .WQ,
				completionTokens: schema_parts .WQ,
				costUsd: schemas .aig().min(0),
				costKnown: schemas .zMY().default(true),
				errors: schema_parts .WQ,
		}),
		gate: schemas .rej({
				margin: schema_parts .ai,
				alpha: schema_parts .ai,
				onInconclusive: schema_parts .Pf,
				onUnmeasured: schema_parts .Pf,
				smallSuite: schemas .k5n(['report', 'exact']).default('report'),
		})
				.default({ margin: 5, alpha: 0.05, onInconclusive: 'warn', onUnmeasured: 'warn', smallSuite: 'report' }),
		provenance: provenance.default({
				base: { sha: '', label: '' },
				head: { sha: '', label: '' },
				config: '',
				engine: '',
				reproduce: '',
		}),
		operational: operational.default({ startedAt: '', finishedAt: '', targets: {}, notes: [] }),
		drift: (0,schema_parts .KT)((0,schema_parts .KT)(drift, 500), 500).optional(),
		problems: (0,schema_parts .p_)(schema_parts .Qq, 10_000).optional(),
		history: (0,schema_parts .p_)(schemas .rej({ sha: schema_parts .Pf, verdict: schemas .k5n(target_result .bk), summary: schema_parts .Qq }), 1_000).optional(),
		shard: shard.optional(),
		redacted: schemas .zMY().default(false),
});


	}),

	7136:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	IW: () => (  TUNED_SET),
	bk: () => (  VERDICTS),
	Dr: () => (  targetResult)
});

var schemas = __webpack_require__(26921);
var escalation_policy = __webpack_require__(81242);
var schema_parts = __webpack_require__(11486);
;
const REASONS = [
		'bound',
		'margin',
		'futility',
		'budget',
		'small-suite',
		'few-clusters',
		'missing',
		'missing-one-sided',
		'cut',
		'exact',
		'canary',
		'untrusted-judge',
		'judge-changed',
		'model-changed',
		'blind',
		'anchor',
		'spend',
		'not-recorded',
		'stale-source',
		'not-executed',
		'next-round',
		'stopped',
];

;



const templateResult = schemas .rej({
		verdict: schemas .k5n(['pass', 'regressed', 'inconclusive']),
		digest: schema_parts .br,
		reason: schemas .k5n(REASONS),
		why: schema_parts .Qq.optional(),
		n: schema_parts .WQ,
		measured: schema_parts .WQ,
		base: schema_parts .ai.nullable(),
		head: schema_parts .ai.nullable(),
		delta: schema_parts .ai.nullable(),
		interval: schema_parts .V2.nullable(),
		estimate: schema_parts .ai.optional(),
		p: schema_parts .ai.nullable(),
		bound: schema_parts .ai.nullable(),
		better: schemas .zMY().default(false),
		mde: schema_parts .ai.nullable(),
		broken: schema_parts .WQ,
		fixed: schema_parts .WQ,
		unscored: schema_parts .WQ,
		looks: schema_parts .WQ,
		samples: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }),
		blocking: schemas .zMY().default(true),
		binary: schemas .zMY().default(true),
		margin: schema_parts .ai.default(5),
		kind: schema_parts .Pf.default('deterministic'),
		experimental: schemas .zMY().optional(),
		casesNeeded: schema_parts .WQ.optional(),
		budget: schema_parts .WQ.optional(),
		floor: schemas .rej({ points: schema_parts .ai, state: schemas .k5n(['held', 'warning', 'broken']), interval: schema_parts .V2 }).optional(),
		level: schemas .rej({ base: schema_parts .V2, head: schema_parts .V2 }).optional(),
		varianceRatio: schema_parts .ai.optional(),
		flipped: schema_parts .uM.optional(),
		codes: schemas .rej({ base: (0,schema_parts .KT)(schema_parts .WQ, 10_000), head: (0,schema_parts .KT)(schema_parts .WQ, 10_000) }).optional(),
		suiteLevel: schemas .rej({ base: schema_parts .ai, head: schema_parts .ai, detail: schema_parts .Qq }).optional(),
		kappa: schemas .rej({ value: schema_parts .ai, interval: schema_parts .V2, n: schema_parts .WQ, minimum: schema_parts .ai }).optional(),
		corrected: schemas .rej({
				delta: schema_parts .ai.nullable(),
				interval: schema_parts .V2.nullable(),
				labels: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }),
				why: schema_parts .Qq.optional(),
		})
				.optional(),
		reliability: (0,schema_parts .p_)(schemas .rej({
				k: schema_parts .WQ,
				n: schema_parts .WQ,
				all: schemas .rej({ base: schema_parts .ai, head: schema_parts .ai }),
				any: schemas .rej({ base: schema_parts .ai, head: schema_parts .ai }),
		}), 10).optional(),
		notes: (0,schema_parts .p_)(schema_parts .Qq, 200).optional(),
});

;




const VERDICTS = ['pass', 'regressed', 'inconclusive', 'skipped', 'error'];
const TUNED_SET = 'tuned-set';
const regression = schemas .rej({ case: schema_parts .Pf, template: schema_parts .Pf, base: schema_parts .uM, head: schema_parts .uM });
const exhibit = schemas .rej({
		case: schema_parts .Pf,
		template: schema_parts .Pf,
		kind: schemas .k5n(['broken', 'fixed', 'failing', 'unscored', 'critical']),
		base: schema_parts .uM.nullable(),
		head: schema_parts .uM.nullable(),
		input: schema_parts .Qq.optional(),
		expected: schema_parts .Qq.optional(),
		baseOutput: schema_parts .Qq.optional(),
		headOutput: schema_parts .Qq.optional(),
		reason: schema_parts .Qq.optional(),
		code: schema_parts .Pf.optional(),
		tags: (0,schema_parts .p_)(schema_parts .Pf, 100).optional(),
		line: schema_parts .Qq.optional(),
});
const caseRow = schemas .rej({
		case: schema_parts .Pf,
		tags: (0,schema_parts .p_)(schema_parts .Pf, 100).optional(),
		split: schema_parts .Pf.optional(),
		scores: (0,schema_parts .KT)(schemas .PVZ([schema_parts .uM.nullable(), schema_parts .uM.nullable()]), 500),
});
const slice = schemas .rej({
		name: schema_parts .Pf,
		template: schema_parts .Pf,
		n: schema_parts .WQ,
		base: schema_parts .ai,
		head: schema_parts .ai,
		delta: schema_parts .ai,
		interval: schema_parts .V2.nullable(),
});
const answerCount = schemas .rej({ n: schema_parts .WQ, filtered: schema_parts .WQ, thinking: schema_parts .WQ });
const heldOut = schemas .rej({ measured: schema_parts .WQ, broken: schema_parts .WQ, fixed: schema_parts .WQ });
const targetResult = schemas .rej({
		verdict: schemas .k5n(VERDICTS),
		reason: schema_parts .Pf.optional(),
		lever: schemas .k5n(escalation_policy .cD).nullable(),
		steps: (0,schema_parts .p_)(schemas .k5n(escalation_policy .cD), escalation_policy .cD.length).optional(),
		changed: (0,schema_parts .p_)(schema_parts .Qq, 1_000).default([]),
		suite: schemas .rej({
				digest: schema_parts .br,
				cases: schema_parts .WQ,
				holdout: schema_parts .WQ,
				repeats: schema_parts .WQ.default(1),
				clusters: schema_parts .WQ.default(0),
		}),
		judge: schemas .rej({ model: schema_parts .Pf, provider: schema_parts .Pf, recorded: schemas .zMY() }).optional(),
		models: schemas .rej({ base: schema_parts .Pf, head: schema_parts .Pf }).default({ base: '', head: '' }),
		cut: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }).optional(),
		answers: schemas .rej({ base: answerCount, head: answerCount }).optional(),
		maxTokensAt: schemas .rej({ base: schema_parts .Qq, head: schema_parts .Qq }).optional(),
		templates: (0,schema_parts .KT)(templateResult, 500),
		heldOut: (0,schema_parts .KT)(heldOut, 500).optional(),
		regressions: (0,schema_parts .p_)(regression, 200_000),
		critical: (0,schema_parts .p_)(schemas .rej({ case: schema_parts .Pf, verdict: schemas .k5n(['held', 'broken', 'flaky', 'unmeasured']), detail: schema_parts .Qq }), 10_000).optional(),
		slices: (0,schema_parts .p_)(slice, 10_000).optional(),
		exhibits: (0,schema_parts .p_)(exhibit, 10_000).default([]),
		cases: (0,schema_parts .p_)(caseRow, 200_000).optional(),
		equalAnswers: schemas .zMY().optional(),
		newCases: schemas .rej({
				n: schema_parts .WQ,
				templates: (0,schema_parts .KT)(schemas .rej({ n: schema_parts .WQ, base: schema_parts .ai.nullable(), head: schema_parts .ai.nullable() }), 500),
		})
				.optional(),
		notes: (0,schema_parts .p_)(schema_parts .Qq, 1_000).default([]),
});


	}),

	8363:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bq: () => (  withCluster),
		FC: () => (  clusterCountOf),
		IO: () => (  clusterSpread),
		jz: () => (  effectiveClusters)
	});
function withCluster(sums, total, size) {
		if (size === 0)
				return;
		const known = sums.get(size) ?? { count: 0, total: 0, squares: 0 };
		sums.set(size, { count: known.count + 1, total: known.total + total, squares: known.squares + total * total });
}
function clusterCountOf(sums) {
		let count = 0;
		for (const same of sums.values())
				count += same.count;
		return count;
}
function effectiveClusters(sums) {
		let n = 0;
		let squares = 0;
		for (const [size, { count }] of sums) {
				n += size * count;
				squares += size * size * count;
		}
		return squares === 0 ? 0 : (n * n) / squares;
}
function clusterSpread(sums, mean) {
		const clusters = clusterCountOf(sums);
		if (clusters < 2)
				return null;
		let n = 0;
		for (const [size, { count }] of sums)
				n += size * count;
		let squares = 0;
		let sizes = 0;
		let weighted = 0;
		let weightedSquares = 0;
		for (const [size, same] of sums) {
				const weight = 1 / (1 - size / n);
				const off = same.squares - 2 * mean * size * same.total + mean * mean * size * size * same.count;
				squares += weight * Math.max(0, off);
				sizes += size * size * same.count;
				weighted += weight * size * size * same.count;
				weightedSquares += weight * weight * size ** 4 * same.count;
		}
		const df = (n * n) / (sizes + (weighted * weighted - weightedSquares) / (n * n));
		return { clusters, squares, df };
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


	}),

	33755:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		FC: () => (  pairSums),
		Gr: () => (  passStatistic),
		Ly: () => (  differenceInterval),
		hl: () => (  SMALLEST_P),
		iA: () => (  clusteredSums),
		wu: () => (  regressionStatistic),
		xu: () => (  differenceSd)
	});
	var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
	var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);



const SMALLEST_P = 1e-300;
function pairSums(differences) {
		let sum = 0;
		let sumSquares = 0;
		for (const d of differences) {
				sum += d;
				sumSquares += d * d;
		}
		return { n: differences.length, sum, sumSquares, clusters: null };
}
function clusteredSums(groups) {
		let n = 0;
		let sum = 0;
		let sumSquares = 0;
		const clusters = new Map();
		for (const group of groups) {
				let total = 0;
				for (const d of group) {
						total += d;
						sumSquares += d * d;
				}
				n += group.length;
				sum += total;
				(0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .Bq)(clusters, total, group.length);
		}
		return { n, sum, sumSquares, clusters };
}
function regressionStatistic(sums, repeats = 1) {
		const { n, sum, sumSquares, clusters } = sums;
		if (n < 2)
				return null;
		const padded = n + 2;
		const mean = sum / padded;
		let se;
		let df;
		if (clusters === null) {
				se = Math.sqrt((sumSquares + 1 / repeats) / padded - mean * mean) / Math.sqrt(padded);
				df = n - 1;
		}
		else {
				const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
				if (spread === null)
						return null;
				const pseudo = spread.clusters / ((spread.clusters - 1) * repeats);
				se = Math.sqrt(spread.squares + pseudo) / padded;
				df = spread.df;
		}
		const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, df);
		return { mean, se, df, p: Math.max(p, SMALLEST_P), z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(Math.max(p, SMALLEST_P)) };
}
function passStatistic(sums, margin, repeats = 1) {
		const { n, sum, sumSquares, clusters } = sums;
		if (n < 2)
				return null;
		let mean;
		let se;
		let df;
		if (clusters === null) {
				mean = (sum - 1) / (n + 1);
				const spread = Math.max(0, sumSquares + 1 - (n + 1) * mean * mean);
				se = Math.sqrt(spread / n) / Math.sqrt(n + 1);
				df = n - 1;
		}
		else {
				const regression = regressionStatistic(sums, repeats);
				if (regression === null)
						return null;
				const size = n / (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .FC)(clusters);
				mean = regression.mean - size / (n + size);
				se = regression.se;
				df = regression.df;
		}
		const t = (mean + margin) / se;
		const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)(t, df);
		return { mean, se, df, t, p, z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(Math.max(p, SMALLEST_P)) };
}
function differenceInterval(statistic, level = 0.95) {
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, statistic.df) * statistic.se;
		return [statistic.mean - half, statistic.mean + half];
}
function differenceSd(sums) {
		const { n, sum, sumSquares, clusters } = sums;
		const mean = sum / n;
		if (clusters === null)
				return Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1));
		const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
		return spread === null ? Number.NaN : Math.sqrt(spread.squares / n);
}


	}),

	37763:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Xh: () => (  tTail),
		YW: () => (  tQuantile),
		w_: () => (  tCdf)
	});
	var simple_statistics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46656);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


function tCdf(t, df) {
		return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
function tTail(t, df) {
		return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
function tQuantile(p, df) {
		if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0))
				return Number.NaN;
		if (p === 0.5)
				return 0;
		if (p > 0.5)
				return -tQuantile(1 - p, df);
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		const target = Math.log(p);
		let low = 0;
		let high = Math.max(1, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(p));
		while (lowerTail(high, df) > p) {
				low = high;
				high *= 2;
		}
		let t = high;
		for (let step = 0; step < 200; step++) {
				const tail = lowerTail(t, df);
				if (tail > p)
						low = t;
				else
						high = t;
				let next = t + ((Math.log(tail) - target) * tail) / density(t, df);
				if (!(next > low && next < high))
						next = 0.5 * (low + high);
				if (Math.abs(next - t) <= 1e-14 * Math.max(1, t))
						return -next;
				t = next;
		}
		return -t;
}
function density(t, df) {
		const log = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)((df + 1) / 2) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(df / 2) - 0.5 * Math.log(df * Math.PI);
		return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
function lowerTail(t, df) {
		if (Number.isNaN(t))
				return Number.NaN;
		if (t === Number.POSITIVE_INFINITY)
				return 0;
		const square = t * t;
		const a = df / 2;
		const b = 0.5;
		const x = df / (df + square);
		const y = square / (df + square);
		if (y === 0)
				return 0.5;
		const front = Math.exp((0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(a + b) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(a) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(b) - a * Math.log1p(square / df) + b * Math.log(y));
		return x < (a + 1) / (a + b + 2)
				? (0.5 * front * betaFraction(a, b, x)) / a
				: 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
function betaFraction(a, b, x) {
		const tiny = 1e-300;
		let c = 1;
		let d = 1 - ((a + b) * x) / (a + 1);
		d = 1 / (Math.abs(d) < tiny ? tiny : d);
		let value = d;
		for (let m = 1; m <= 500; m++) {
				const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
				d = 1 + even * d;
				d = 1 / (Math.abs(d) < tiny ? tiny : d);
				c = 1 + even / c;
				if (Math.abs(c) < tiny)
						c = tiny;
				value *= d * c;
				const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
				d = 1 + odd * d;
				d = 1 / (Math.abs(d) < tiny ? tiny : d);
				c = 1 + odd / c;
				if (Math.abs(c) < tiny)
						c = tiny;
				const change = d * c;
				value *= change;
				if (Math.abs(change - 1) < 1e-16)
						break;
		}
		return value;
}


	})

};
