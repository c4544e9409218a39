export const id = 6432;
export const ids = [6432,4845];
export const modules = {

	66432:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		proposePrompt: () => (  proposePrompt)
	});
	var _escalation_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91331);
	var _escalation_ledger_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19158);
	var _report_optimize_proposal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94845);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29466);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);





const PREFIX = 'plumbline/optimize/';
async function proposePrompt(result, place) {
		const { host, runner, commit, into, page } = place;
		const own = `${PREFIX}${result.target.replaceAll(/[^\w.-]+/g, '-')}-`;
		const branch = `${own}${result.run.slice(0, 8)}`;
		try {
				const open = (await host.openPulls()).filter(({ headBranch }) => headBranch.startsWith(own));
				const same = open.find(({ headBranch }) => headBranch === branch);
				if (same !== undefined)
						return same.url;
				const older = open.map(({ number }) => `#${number}`).join(', ');
				const { title, body } = (0,_report_optimize_proposal_js__WEBPACK_IMPORTED_MODULE_2__.proposalOf)(result, page, [
						'A pull request that is opened with the job token starts no workflow: close and reopen it, or give `github-token` an App token, and the gate judges it with fresh answers.',
						...(older === '' ? [] : [`Earlier and still open for this target: ${older}.`]),
				]);
				await host.createBranch(branch, commit);
				for (const { file, after } of result.changes)
						await put(host, { branch, path: file, text: after, message: title });
				await putLedger(host, branch, result, place);
				return await host.openPull({ title, body, head: branch, base: into });
		}
		catch (error) {
				const why = (0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_4__  .k)(error);
				runner.warn(`the pull request was not opened (${why}); give the job "contents: write" and "pull-requests: write", or take the patch`);
				return '';
		}
}
async function putLedger(host, branch, { target, lever }, { line, ledger }) {
		if (line === null)
				return;
		const message = `Ledger: ${lever} of ${target}`;
		if (ledger.endsWith('.jsonl')) {
				const earlier = (await host.branchFile(branch, ledger))?.text ?? '';
				const before = earlier === '' || earlier.endsWith('\n') ? earlier : `${earlier}\n`;
				return await put(host, { branch, path: ledger, text: `${before}${line}`, message });
		}
		const { attempt } = (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_0__  .FG)(ledger, line, new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw());
		const name = `${attempt.date.slice(0, 10)}-${target}-${lever}-${attempt.commit.slice(0, 7)}`.replaceAll(/[^\w.-]+/g, '-');
		const text = (0,_escalation_ledger_file_js__WEBPACK_IMPORTED_MODULE_1__  .O)(JSON.parse(line));
		await put(host, { branch, path: `${ledger.replace(/\/$/, '')}/${name}.json`, text, message });
}
async function put(host, { branch, path, text, message }) {
		const earlier = await host.branchFile(branch, path);
		if (earlier?.text === text)
				return;
		if (!(await host.commitFile({ branch, path, text, message, earlier })))
				throw new Error(`${path} on ${branch} moved meanwhile`);
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

	94845:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		proposalOf: () => (  proposalOf)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const LONGEST_BODY = 60_000;
function proposalOf(result, page, notes = []) {
		const { target, goal, models, lever, claim } = result;
		const points = claim?.expected ?? 0;
		const signed = `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
		const what = models === null ? `Optimize ${target}` : `Move ${target} to ${models.to}`;
		const below = [`Lever: ${lever}`, ...notes].join('\n\n');
		return {
				title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(`${what}: ${goal} ${signed} points expected`, 200),
				body: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(page, LONGEST_BODY - below.length - 10)}\n\n${below}\n`,
		};
}


	})

};
