export const id = 1480;
export const ids = [1480];
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

	51480:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		proposedAt: () => (  proposedAt)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _report_ledger_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20561);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29466);
	var _attempt_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93604);
	var _ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52795);





const PATCH = { kind: 'patch' };
async function proposedAt(found, changesFor, place) {
		const { config, targets, host, runner, event, commit } = place;
		const ways = new Map(targets.map((target) => [target.name, (0,_attempt_place_js__WEBPACK_IMPORTED_MODULE_3__  .U)(config, target).propose ?? 'pull-request']));
		const wayOf = ({ target }) => ways.get(target) ?? 'patch';
		const mine = found.filter((one) => wayOf(one) !== 'patch');
		if (mine.length === 0 || host === undefined)
				return PATCH;
		const into = defaultBranchOf(event);
		const isPulled = mine.some((one) => wayOf(one) === 'pull-request');
		try {
				const main = event?.kind === 'push' ? commit : await host.commit(into);
				if (main === null)
						throw new Error('the default branch was not found');
				const pull = isPulled ? await openPullOf(host) : undefined;
				const isNew = await host.createBranch(_ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jF, main);
				if (!isNew && isPulled && pull === undefined && !(await host.mergeInto(_ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jF, main)))
						throw new Error(`${_ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jF} conflicts with ${into}; delete the branch, what it held that counts is merged`);
				const message = `Ledger: ${mine.map(({ target, attempt }) => `${attempt.lever} of ${target}`).join(', ')}`;
				await (0,_ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .PT)(host, changesFor(mine), message);
				if (isPulled)
						return await pulled(host, pull, { into, place });
		}
		catch (error) {
				const why = (0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_4__  .k)(error);
				const said = `the ledger's branch was not written (${why}); give the job "contents: write", or take the patch`;
				if (targets.some((target) => (0,_attempt_place_js__WEBPACK_IMPORTED_MODULE_3__  .U)(config, target).propose !== undefined))
						runner.warn(said);
				else
						runner.log(said);
				return PATCH;
		}
		return branchOf(place, host, into);
}
async function openPullOf(host) {
		return (await host.openPulls()).find(({ headBranch }) => headBranch === _ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jF);
}
async function pulled(host, pull, { into, place }) {
		const { config, targets, runner } = place;
		try {
				const ledgers = targets.map((target) => (0,_attempt_place_js__WEBPACK_IMPORTED_MODULE_3__  .U)(config, target).ledger ?? _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .xw);
				const attempts = await (0,_ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .eg)(host, ledgers, into);
				const told = { title: (0,_report_ledger_proposal_js__WEBPACK_IMPORTED_MODULE_1__  .SI)(attempts.length), body: (0,_report_ledger_proposal_js__WEBPACK_IMPORTED_MODULE_1__  .c2)(attempts) };
				if (pull === undefined) {
						const url = await host.openPull({ ...told, head: _ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jF, base: into });
						const number = /\/(\d+)$/.exec(url)?.[1];
						return { kind: 'pull', number: number === undefined ? null : Number(number), url };
				}
				await host.updatePull(pull.number, told);
				return { kind: 'pull', number: pull.number, url: pull.url };
		}
		catch (error) {
				const why = (0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_4__  .k)(error);
				runner.warn(`the pull request for the ledger was not opened (${why}); give the job "pull-requests: write" and let Actions open pull requests in the repository's settings, or open it from ${_ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jF}`);
				return branchOf(place, host, into);
		}
}
function branchOf({ runner }, host, into) {
		const server = runner.env['GITHUB_SERVER_URL'] || 'https://github.com';
		return {
				kind: 'branch',
				name: _ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jF,
				url: `${server}/${host.repository}/compare/${into}...${_ledger_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jF}`,
		};
}
function defaultBranchOf(event) {
		return (event?.kind === 'push' || event?.kind === 'workflow_dispatch' ? event.defaultBranch : undefined) ?? 'main';
}


	})

};
