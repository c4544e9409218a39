export const id = 6839;
export const ids = [6839];
export const modules = {

	52795:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		PT: () => (  commitChanges),
		eg: () => (  waiting),
		jF: () => (  LEDGER_BRANCH)
	});
	var _escalation_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91331);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);


const LEDGER_BRANCH = 'plumbline/ledger';
const TRIES = 5;
async function commitChanges(host, changes, message) {
		for (const change of changes)
				await commit(host, change, message);
}
async function commit(host, { path, after }, message) {
		for (let turn = 0; turn < TRIES; turn++) {
				const earlier = await host.branchFile(LEDGER_BRANCH, path);
				const text = after(earlier?.text ?? null);
				if (text === null || (await host.commitFile({ branch: LEDGER_BRANCH, path, text, message, earlier })))
						return;
		}
		throw new Error(`${path} on ${LEDGER_BRANCH} kept moving; the patch has the entry`);
}
const MOST_SHOWN = 50;
async function waiting(host, ledgers, main) {
		const found = [];
		for (const ledger of new Set(ledgers))
				found.push(...(ledger.endsWith('.jsonl') ? await linesOf(host, ledger, main) : await filesIn(host, ledger, main)));
		return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).slice(-MOST_SHOWN);
}
async function linesOf(host, path, main) {
		const there = (await host.branchFile(main, path))?.text ?? '';
		const text = (await host.branchFile(LEDGER_BRANCH, path))?.text ?? '';
		return (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_0__  .h8)(path, text, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw())
				.map(({ attempt }) => attempt)
				.filter(({ record }) => !there.includes(`"${record}"`));
}
async function filesIn(host, folder, main) {
		const known = new Set(await host.branchFolder(main, folder));
		const names = (await host.branchFolder(LEDGER_BRANCH, folder))
				.filter((name) => name.endsWith('.json') && !known.has(name))
				.sort()
				.slice(-MOST_SHOWN);
		const found = [];
		for (const name of names) {
				const file = await host.branchFile(LEDGER_BRANCH, `${folder}/${name}`);
				const entry = file === null ? null : (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_0__  .FG)(name, file.text, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
				if (entry !== null)
						found.push(entry.attempt);
		}
		return found;
}


	}),

	46839:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		withWaiting: () => (  withWaiting)
	});
	var _report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);
	var _report_ledger_proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20561);
	var _ledger_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52795);



async function withWaiting({ event, host }, record) {
		const wants = Object.entries(record.escalation).filter(([, { goal }]) => goal !== null);
		if (event?.kind !== 'pull_request' || host === undefined || wants.length === 0)
				return record;
		const open = await host.openPulls().catch(() => []);
		const pull = open.find(({ headBranch }) => headBranch === _ledger_branch_js__WEBPACK_IMPORTED_MODULE_1__  .jF);
		const attempts = pull === undefined ? null : (0,_report_ledger_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .qw)(pull.title);
		if (pull === undefined || attempts === null || attempts === 0)
				return record;
		const note = `${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(attempts, 'scored attempt')} ${attempts === 1 ? 'waits' : 'wait'} in #${pull.number} and ${attempts === 1 ? 'is' : 'are'} not yet in the ledger.`;
		const told = wants.map(([target, entry]) => [target, { ...entry, notes: [...(entry.notes ?? []), note] }]);
		return { ...record, escalation: { ...record.escalation, ...Object.fromEntries(told) } };
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


	})

};
