export const id = 6902;
export const ids = [6902,8083];
export const modules = {

	93604:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		U: () => (  policyOf)
	});
function policyOf(config, target) {
		return target.escalation ?? config.escalation ?? {};
}


	}),

	66902:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	proposeAttempt: () => (  proposeAttempt)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var change_arms = __webpack_require__(54506);
var character = __webpack_require__(73460);
var digest = __webpack_require__(27744);
;



const MINOR_BELOW = 40;
function isMinor({ base, head }) {
		if ((0,change_arms .uE)(base) !== (0,change_arms .uE)(head))
				return false;
		if (base.provider.type === 'recorded' || base.prompt.caseFollows !== head.prompt.caseFollows)
				return false;
		if (shapeOf(base) !== shapeOf(head))
				return false;
		const [before, after] = [textsOf(base), textsOf(head)];
		let changed = 0;
		for (const [index, text] of after.entries()) {
				const edits = (0,character .J)(before[index], text, { maxEditLength: 2 * MINOR_BELOW });
				if (edits === undefined)
						return false;
				const sum = (kind) => edits.reduce((total, edit) => total + (edit[kind] ? edit.value.length : 0), 0);
				changed += Math.max(sum('added'), sum('removed'));
		}
		return changed < MINOR_BELOW;
}
function shapeOf({ prompt }) {
		return (0,digest .$N)(prompt.messages.map(({ content: _text, ...rest }) => rest));
}
function textsOf({ prompt }) {
		return prompt.messages.map(({ content }) => content ?? '');
}

var infer_lever = __webpack_require__(46817);
var ledger_proposal = __webpack_require__(17430);
var read_ledger = __webpack_require__(86018);
var escalation_policy = __webpack_require__(81242);
var report_ledger_proposal = __webpack_require__(20561);
var attempt_place = __webpack_require__(93604);
;










const PATCH = 'ledger.patch';
async function proposeAttempt(record, place) {
		const { runner, config, targets, trees, answers, folder, commit } = place;
		if (!(await isWanted(place)))
				return;
		const ledgers = new Map(targets.map((target) => [target.name, (0,attempt_place .U)(config, target).ledger ?? escalation_policy .xw]));
		const textOf = (path) => {
				const entry = trees.head.entry(path);
				return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : null;
		};
		const date = record.operational.startedAt.slice(0, 10);
		const places = new Set([escalation_policy .Kd, escalation_policy .xw, ...ledgers.values()]);
		const known = [...places].flatMap((path) => (0,read_ledger .S)(trees.head, path).entries);
		const scored = new Set(known.map(({ attempt }) => attempt.record));
		const told = (target) => toldOf(record, target, date, place);
		const found = (0,ledger_proposal .Ku)(record, ledgers, { commit, date, told }).filter(({ attempt }) => !scored.has(attempt.record));
		if (found.length === 0)
				return;
		if (answers?.lasting && answers.storeDir !== null) {
				const { keepRecord } = await __webpack_require__.e(  9518).then(__webpack_require__.bind(__webpack_require__, 47137));
				keepRecord(answers.storeDir, record);
		}
		const changesFor = (of) => [...(0,ledger_proposal .fs)(of), ...(0,ledger_proposal .Cz)(of, known)];
		const patch = (0,ledger_proposal .oW)(changesFor(found), textOf);
		(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, PATCH), patch);
		const { proposedAt } = await __webpack_require__.e(  1480).then(__webpack_require__.bind(__webpack_require__, 51480));
		const at = await proposedAt(found, changesFor, place);
		await runner.summary((0,report_ledger_proposal .c7)(found, patch, PATCH, at));
		runner.log(`the attempt is scored; ${(0,external_node_path_.join)(folder, PATCH)} adds it to the ledger`);
}
function toldOf(record, target, date, { event, arms }) {
		const own = arms.get(target);
		const requests = record.operational.targets[target]?.requests;
		const cases = record.targets[target]?.suite.cases ?? 0;
		return {
				...(event?.kind === 'push' ? mergedOf(event, date) : openOf(event, date)),
				arm: own === undefined ? undefined : (0,change_arms .lQ)(own.head),
				minor: own !== undefined && isMinor(own) && (0,infer_lever .ab)(messageOf(event)) === null,
				measured: requests === undefined ? undefined : { cases, requests },
		};
}
function messageOf(event) {
		return event?.kind === 'push' ? (event.message ?? '') : '';
}
const LONGEST_TITLE = 120;
function mergedOf(event, date) {
		const lines = messageOf(event)
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => line !== '');
		const isMerge = /^Merge pull request #\d+/.test(lines[0] ?? '');
		const pull = /^Merge pull request #(\d{1,9})\b|\(#(\d{1,9})\)$/.exec(lines[0] ?? '');
		const title = (isMerge ? lines[1] : lines[0])?.slice(0, LONGEST_TITLE);
		const number = pull?.[1] ?? pull?.[2];
		const decision = {
				state: 'adopted',
				...(event.actor === undefined ? {} : { by: event.actor }),
				...(number === undefined ? {} : { pr: Number(number) }),
				date,
		};
		return { title, decision };
}
function openOf(event, date) {
		const name = event?.kind === 'workflow_dispatch' ? event.attempt : undefined;
		return { title: name?.slice(0, LONGEST_TITLE), decision: { state: 'open', date } };
}
async function isWanted({ event, host, runner }) {
		if (event?.kind === 'push')
				return event.branch === event.defaultBranch;
		if (event?.kind !== 'workflow_dispatch' || event.attempt === undefined)
				return false;
		const level = event.actor === undefined ? 'none' : await host?.permission(event.actor);
		if (level === 'write' || level === 'admin')
				return true;
		runner.warn(`no ledger entry is proposed: ${event.actor ?? 'nobody'} may not write to this repository`);
		return false;
}


	}),

	46817:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B_: () => (  stepsOf),
		JJ: () => (  compareStated),
		ab: () => (  leverTrailer),
		tO: () => (  inferLever)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28134);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function inferLever(base, head) {
		const from = base.model;
		const to = head.model;
		const modelChanged = from.model !== to.model || from.provider !== to.provider;
		const declared = from.tunedFrom !== to.tunedFrom || from.tuned !== to.tuned;
		if ((0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .BU)(to) && (modelChanged || declared))
				return 'fine-tune';
		const known = tunedInside(from);
		if (tunedInside(to).some((model) => !known.includes(model)))
				return 'fine-tune';
		if (pulled(from.cascade, to.cascade))
				return 'cascade';
		if (added(from.tools, to.tools))
				return 'tools';
		if (pulled(from.retrieval, to.retrieval))
				return 'rag';
		if (pulled(from.route, to.route))
				return 'route';
		if (modelChanged)
				return 'model-swap';
		const sent = (arm) => ({ prompt: arm.promptDigest, fewShots: arm.fewShots, source: arm.model.source });
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(base)) === (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(head)) ? null : 'prompt-optimize';
}
function stepsOf({ route, retrieval, tools, cascade }) {
		const taken = {
				route: route !== undefined,
				rag: retrieval !== undefined && retrieval !== null,
				tools: tools !== undefined && tools.length > 0,
				cascade: cascade !== undefined,
		};
		return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.filter((lever) => taken[lever] === true);
}
function tunedInside({ route, cascade }) {
		const models = [route?.classifier, ...Object.values(route?.classes ?? {}), cascade?.escalateTo];
		return models.flatMap((target) => (target !== undefined && (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .cO)(target.model) ? [target.model] : []));
}
function added(before = [], after = []) {
		const known = new Set(before.map(_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N));
		return after.some((tool) => !known.has((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(tool)));
}
function pulled(before, after) {
		if (after === undefined || after === null)
				return false;
		return before === undefined || (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(before) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(after);
}
function leverTrailer(body) {
		const found = [...withoutComments(body).matchAll(/^[ \t*_]*lever[*_]*:[ \t]*(\S[^\r\n]*)$/gimu)].at(-1)?.[1];
		const said = found?.replace(/[`*_]/gu, '').trim().toLowerCase().slice(0, 40);
		return said === undefined || said === '' ? null : said;
}
function withoutComments(text) {
		const [first = '', ...rest] = text.split('<!--');
		const after = rest.map((part) => {
				const end = part.indexOf('-->');
				return end === -1 ? '' : part.slice(end + 3);
		});
		return [first, ...after].join('');
}
function compareStated(stated, inferred) {
		if (stated === null)
				return undefined;
		return { lever: stated, contradicts: !isLever(stated) || (inferred !== null && stated !== inferred) };
}
function isLever(name) {
		return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.includes(name);
}


	}),

	19158:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  formatFile),
		R: () => (  filesOf)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _score_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4529);



function filesOf(folder, attempt) {
		const at = (name) => `${(0,_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Rg)(folder)}/${name}`;
		const { scores, baseScores, ...rest } = attempt;
		const strings = typeof scores === 'object' && baseScores !== undefined ? stringsOf(scores, baseScores) : null;
		const own = at(`${nameOf(attempt)}.json`);
		if (strings === null)
				return [{ path: own, text: formatFile(attempt) }];
		const { list, before, after } = strings;
		const cases = `cases-${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .Nv)(list).slice('sha256:'.length, 'sha256:'.length + 8)}.txt`;
		const { record, ...figures } = rest;
		return [
				{ path: own, text: formatFile({ ...figures, scores: { cases, before, after }, record }) },
				{ path: at(cases), text: list },
		];
}
function formatFile(attempt) {
		const lines = Object.entries(attempt)
				.filter(([, value]) => value !== undefined)
				.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
		return `{\n${lines.join(',\n')}\n}\n`;
}
function nameOf({ date, target, lever, commit }) {
		const parts = [date.slice(0, 10), target ?? '', lever, commit.slice(0, 7)].filter((part) => part !== '');
		return parts.join('-').replaceAll(/[^\w.-]+/g, '-');
}
function stringsOf(scores, baseScores) {
		const ids = Object.keys(scores).sort();
		if (ids.length === 0 || ids.some((id) => id === '' || /[\n\r]/.test(id)))
				return null;
		const [before, after] = [new Map(Object.entries(baseScores)), new Map(Object.entries(scores))];
		const binary = (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .Go)(before, after);
		return {
				list: `${ids.join('\n')}\n`,
				before: (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .E3)(ids, before, binary),
				after: (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .E3)(ids, after, binary),
		};
}


	}),

	17430:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Cz: () => (  adoptions),
		Ku: () => (  proposals),
		fs: () => (  changesOf),
		oW: () => (  ledgerPatch)
	});
	var diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85725);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91331);
	var _ledger_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19158);
	var _usable_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54317);




const WHOLE = 0.95;
function proposals(record, ledgers, { told, ...at }) {
		return [...ledgers].flatMap(([target, ledger]) => {
				const own = (0,_usable_attempts_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(record, target, at);
				if (own === null)
						return [];
				const pairs = own.lift.n + (own.holdout?.n ?? 0);
				const of = record.escalation[target]?.level?.all.of ?? record.targets[target].suite.cases;
				const more = told(target);
				if (pairs < _usable_attempts_js__WEBPACK_IMPORTED_MODULE_2__  .L$ || pairs < WHOLE * of || more.measured?.requests === 0)
						return [];
				const { lever, commit, date, ...figures } = own;
				const { title, arm, ...rest } = more;
				const p95Ms = p95Of(record, target);
				const { scores, baseScores, dear, record: digest, ...results } = figures;
				const attempt = {
						...{ lever, title, target, commit, arm, date, ...results, dear, p95Ms, ...rest },
						...{ scores, baseScores, record: digest },
				};
				return [{ ledger, target, attempt: withoutUnknown(attempt) }];
		});
}
function p95Of(record, target) {
		const { base, head } = record.escalation[target]?.request ?? {};
		return base?.p95 === undefined || head?.p95 === undefined ? undefined : { before: base.p95.ms, after: head.p95.ms };
}
function withoutUnknown(value) {
		return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
function changesOf(found) {
		const lines = new Map();
		const files = [];
		for (const { ledger, attempt } of found) {
				if (ledger.endsWith('.jsonl'))
						lines.set(ledger, [...(lines.get(ledger) ?? []), attempt]);
				else
						for (const { path, text } of (0,_ledger_file_js__WEBPACK_IMPORTED_MODULE_1__  .R)(ledger, attempt))
								files.push({ path, after: (earlier) => (earlier === null ? text : null) });
		}
		const appended = [...lines].map(([path, attempts]) => ({
				path,
				after: (text) => withAttempts(text ?? '', attempts),
		}));
		return [...appended, ...uniqueBy(files)];
}
function uniqueBy(changes) {
		return [...new Map(changes.map((change) => [change.path, change])).values()];
}
function adoptions(found, entries) {
		return entries.flatMap(({ attempt, source, file }) => {
				const merged = found.find((one) => isMergeOf(one, attempt));
				if (file === undefined || file.endsWith('.jsonl') || merged === undefined)
						return [];
				const decision = merged.attempt.decision;
				return [{ path: file, after: (text) => (text === null ? null : decided(text, source, decision)) }];
		});
}
function isMergeOf({ target, attempt: own }, { decision, target: theirs, lever, arm }) {
		if (decision?.state !== 'open' || own.decision?.state !== 'adopted')
				return false;
		return theirs === target && lever === own.lever && arm !== undefined && arm === own.arm;
}
function decided(text, source, decision) {
		const after = (0,_ledger_file_js__WEBPACK_IMPORTED_MODULE_1__  .O)({ ...source, decision });
		return after === text ? null : after;
}
function withAttempts(text, attempts) {
		const added = attempts.filter(({ record }) => !text.includes(`"${record}"`));
		if (added.length === 0)
				return null;
		const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
		return `${before}${added.map((attempt) => `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__  .WL)(attempt)}\n`).join('')}`;
}
function ledgerPatch(changes, textOf) {
		return changes
				.map(({ path, after }) => {
				const before = textOf(path);
				const text = after(before);
				return text === null ? '' : filePatch(path, before, text);
		})
				.join('');
}
function filePatch(path, before, after) {
		const isNew = before === null;
		const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_3__  .YB)(path, path, before ?? '', after, undefined, undefined, { context: 0 });
		const head = `diff --git a/${path} b/${path}\n${isNew ? 'new file mode 100644\n' : ''}--- ${isNew ? '/dev/null' : `a/${path}`}\n+++ b/${path}\n`;
		const start = (line, lines) => (lines === 0 ? Math.max(0, line - 1) : line);
		const body = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
				const at = `@@ -${start(oldStart, oldLines)},${oldLines} +${start(newStart, newLines)},${newLines} @@\n`;
				return `${at}${lines.join('\n')}\n`;
		});
		return `${head}${body.join('')}`;
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

	86018:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S: () => (  readLedger),
		r: () => (  ledgerNotes)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27222);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91331);




const MAX_FILES = 5_000;
function readLedger(tree, path) {
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw();
		const places = path === undefined ? [_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Kd, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .xw] : [path];
		const entries = places.flatMap((place) => place.endsWith('.jsonl') ? fromFile(tree, place, problems) : fromFolder(tree, place, problems));
		return { entries, problems };
}
function ledgerNotes({ problems }) {
		return problems.list.slice(0, 20).map((problem) => `A ledger entry counts as absent: ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Vw)(problem)}`);
}
function fromFile(tree, path, problems) {
		const text = textOf(tree, path, problems);
		return text === null
				? []
				: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .h8)(path, text, problems, listsIn(tree, path.slice(0, Math.max(0, path.lastIndexOf('/'))), problems));
}
function fromFolder(tree, path, problems) {
		const folder = path.endsWith('/') ? path.slice(0, -1) : path;
		const start = folder === '' ? '' : `${folder}/`;
		const files = tree
				.paths()
				.filter((file) => file.startsWith(start) && file.endsWith('.json'))
				.slice(0, MAX_FILES);
		const lists = listsIn(tree, folder, problems);
		return files.flatMap((file) => {
				const text = textOf(tree, file, problems);
				const entry = text === null ? null : (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .FG)(file, text, problems, lists);
				return entry === null ? [] : [entry];
		});
}
function listsIn(tree, folder, problems) {
		const known = new Map();
		return (name) => {
				if (!/^cases-[0-9a-f]{8}\.txt$/u.test(name))
						return null;
				let ids = known.get(name);
				if (ids === undefined) {
						const text = textOf(tree, folder === '' ? name : `${folder}/${name}`, problems);
						ids = text === null ? null : text.split('\n').filter((line) => line !== '');
						known.set(name, ids);
				}
				return ids;
		};
}
function textOf(tree, path, problems) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file')
				return null;
		if (entry.bytes.byteLength > _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .wZ.bytes) {
				problems.add({ file: path, message: (0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(entry.bytes.byteLength, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .wZ) });
				return null;
		}
		return new TextDecoder().decode(entry.bytes);
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

	20561:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		SI: () => (  pullTitle),
		c2: () => (  pullBody),
		c7: () => (  renderProposals),
		qw: () => (  attemptsIn)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);


const SHOWN_BYTES = 60_000;
function renderProposals(found, patch, file, at) {
		const lines = found.map(({ target, attempt }) => {
				const { lever, goal, lift, holdout, record } = attempt;
				const n = lift.n + (holdout?.n ?? 0);
				return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(target)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(lever)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(goal)} ${lifted(lift)} over ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  ._d)(n, 'case')}${holdout === undefined ? '' : `, kept aside ${lifted(holdout)}`}, record \`${record}\``;
		});
		const shown = patch.length > SHOWN_BYTES
				? `The patch is too long to show here; it is \`${file}\`, beside the record.`
				: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .OF)(patch, 'diff', SHOWN_BYTES);
		const apply = `\`git apply --unidiff-zero ${file}\` and commit: later runs count it as evidence.`;
		return `### A scored attempt for the ledger\n\n${lines.join('\n')}\n\n${wayOf(at)} ${apply}\n\n<details><summary>Patch</summary>\n\n${shown}\n\n</details>\n`;
}
function wayOf(at) {
		switch (at.kind) {
				case 'patch':
						return 'Review it, then';
				case 'branch':
						return `It is committed to the branch [\`${at.name}\`](${at.url}): open a pull request from there, review and merge it. Or take the patch:`;
				case 'pull':
						return `Proposed for the ledger: [${at.number === null ? 'a pull request' : `#${at.number}`}](${at.url}). Review and merge it. Or take the patch:`;
		}
}
function lifted({ points, interval: range }) {
		return `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Zg)(points)} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .YP)(range)})`;
}
function pullTitle(n) {
		return `Plumbline: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  ._d)(n, 'scored attempt')}`;
}
function attemptsIn(title) {
		const found = /^Plumbline: (\d{1,6}) scored attempts?$/.exec(title)?.[1];
		return found === undefined ? null : Number(found);
}
function pullBody(attempts) {
		const rows = attempts.map(({ date, lever, target, title, commit, lift, holdout, costPerRequest, decision }) => [
				date.slice(0, 10),
				`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(lever)}${target === undefined ? '' : ` of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(target)}`}`,
				title === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(commit.slice(0, 7)) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(title, 120),
				lifted(lift),
				holdout === undefined ? '–' : lifted(holdout),
				costPerRequest?.lift === undefined ? '–' : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Zg)(-costPerRequest.lift.percent)} %`,
				decision?.state ?? '–',
		].join(' | '));
		return [
				'What these changes did to the goal, measured on every case of the suite. Entries count as evidence for the next step once they are merged.',
				'',
				'| date | lever | attempt | lift, other cases | lift, kept aside | cost a request | decision |',
				'|---|---|---|---|---|---|---|',
				...rows.map((row) => `| ${row} |`),
				'',
				'An attempt that was tried and turned down stays in the ledger: write `plumbline ledger decide FILE --rejected REASON --by NAME` and commit that here.',
				'',
		].join('\n');
}


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
