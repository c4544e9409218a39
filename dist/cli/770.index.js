export const id = 770;
export const ids = [770];
export const modules = {

	13970:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		P: () => (  deliverPlan),
		c: () => (  deliver)
	});
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
	var _adapters_system_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93819);
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
	var _report_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67308);
	var _run_recording_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15885);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29466);
	var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37771);
	var _sinks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58503);








async function deliver(session, record) {
		const { runner } = session;
		const attempt = async (what, usual, act) => {
				try {
						return await act();
				}
				catch (error) {
						runner.warn(`${what} could not be written: ${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_6__  .k)(error)}`);
						return usual;
				}
		};
		const reports = await reportsOf(record);
		const html = await attempt('the report', '', async () => reports.html(record));
		const files = await attempt('record and report', null, async () => (0,_sinks_js__WEBPACK_IMPORTED_MODULE_5__  .Li)((0,_session_js__WEBPACK_IMPORTED_MODULE_4__  .yS)(session), record, html));
		session.watchdog.recorded();
		const url = await attempt('the comment', '', () => comment(session, record, reports));
		await attempt('outputs', undefined, async () => {
				for (const [name, value] of Object.entries((0,_sinks_js__WEBPACK_IMPORTED_MODULE_5__  .Yz)(record, files, url, session.optimized)))
						runner.output(name, value);
		});
		await attempt('the job summary', undefined, async () => {
				await runner.summary(reports.summary(record));
		});
		await attempt('the drift issue', undefined, () => drift(session, record));
		await attempt('the issue about main', undefined, () => creep(session, record));
		await attempt('the ledger entry', undefined, () => ledgerEntry(session, record));
		if (record.verdict !== 'error' && record.exitCode !== 0)
				runner.annotate([{ level: 'error', title: 'Plumbline', message: record.headline }]);
		else if (record.verdict === 'inconclusive' || record.verdict === 'regressed')
				runner.warn(record.headline);
		else
				runner.log(record.headline);
		const notes = await attempt('the annotations', [], () => annotations(session, record));
		runner.annotate(notes);
		await attempt('the check run', undefined, () => check(session, record, notes));
}
async function deliverPlan(session, record) {
		const { runner, plan } = session;
		const files = (0,_sinks_js__WEBPACK_IMPORTED_MODULE_5__  .Li)((0,_session_js__WEBPACK_IMPORTED_MODULE_4__  .yS)(session), record, null);
		const path = plan === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_session_js__WEBPACK_IMPORTED_MODULE_4__  .yS)(session), 'plan.json');
		if (plan !== undefined)
				(0,_adapters_system_whole_file_js__WEBPACK_IMPORTED_MODULE_1__  .f)(path, (0,_run_recording_plan_js__WEBPACK_IMPORTED_MODULE_3__  .Pt)(plan));
		for (const [name, value] of Object.entries({ ...(0,_sinks_js__WEBPACK_IMPORTED_MODULE_5__  .Yz)(record, files, ''), 'plan-path': path }))
				runner.output(name, value);
		const said = plan === undefined ? `nothing more to record: ${record.headline}` : (0,_run_recording_plan_js__WEBPACK_IMPORTED_MODULE_3__  .DO)(plan);
		await runner.summary((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__  .RK)(record.verdict === 'error' ? record.headline : said));
		if (record.verdict === 'error')
				runner.annotate([{ level: 'error', title: 'Plumbline', message: record.headline }]);
		else
				runner.log(said);
}
async function reportsOf(record) {
		const { REPORTS } = (0,_report_reports_js__WEBPACK_IMPORTED_MODULE_7__  .O)(record)
				? await Promise.all( [__webpack_require__.e(3715), __webpack_require__.e(9992)]).then(__webpack_require__.bind(__webpack_require__, 49992))
				: await Promise.all( [__webpack_require__.e(7932), __webpack_require__.e(9906), __webpack_require__.e(214), __webpack_require__.e(9619), __webpack_require__.e(3715), __webpack_require__.e(3348), __webpack_require__.e(6676)]).then(__webpack_require__.bind(__webpack_require__, 85834));
		return REPORTS;
}
async function comment({ comment: sink }, record, reports) {
		const isQuiet = record.verdict === 'skipped' && record.ruler.moved.length === 0;
		return (await sink?.post(reports.comment(record), isQuiet)) ?? '';
}
async function drift({ event, host, runner, inputs }, record) {
		if (inputs?.mode === 'optimize' || event?.kind !== 'schedule' || host === undefined)
				return;
		const { renderComment } = await Promise.all( [__webpack_require__.e(7932), __webpack_require__.e(9906), __webpack_require__.e(214), __webpack_require__.e(9619), __webpack_require__.e(8083)]).then(__webpack_require__.bind(__webpack_require__, 9619));
		await (0,_sinks_js__WEBPACK_IMPORTED_MODULE_5__  .a3)(host, runner, record, renderComment(record));
}
async function creep({ event, host, runner, creepOver }, record) {
		if (event?.kind !== 'push' || host === undefined || record.drift === undefined)
				return;
		const { driftLines } = await __webpack_require__.e(  324).then(__webpack_require__.bind(__webpack_require__, 80324));
		const lines = driftLines(record);
		if (lines.length > 0)
				await (0,_sinks_js__WEBPACK_IMPORTED_MODULE_5__  .W6)(host, runner, { body: lines.join('\n'), isOver: false });
		else if (creepOver === true)
				await (0,_sinks_js__WEBPACK_IMPORTED_MODULE_5__  .W6)(host, runner, {
						body: 'Main has made good for what it had lost since its anchor.',
						isOver: true,
				});
}
async function ledgerEntry(session, record) {
		const { runner, measured, revisions, event, host, answers, inputs } = session;
		const isAttempt = event?.kind === 'push' || (event?.kind === 'workflow_dispatch' && event.attempt !== undefined);
		if (!isAttempt || measured === undefined || revisions === undefined || inputs?.shard !== undefined)
				return;
		const { proposeAttempt } = await Promise.all( [__webpack_require__.e(247), __webpack_require__.e(9906), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(2546), __webpack_require__.e(6902)]).then(__webpack_require__.bind(__webpack_require__, 66902));
		const { arms } = session;
		const place = { ...measured, arms, runner, event, host, answers, folder: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__  .yS)(session), commit: revisions.head };
		await proposeAttempt(record, place);
}
async function annotations({ trees, arms }, record) {
		if (trees === undefined)
				return [];
		return (await __webpack_require__.e(  1531).then(__webpack_require__.bind(__webpack_require__, 61531))).fileNotes(record, arms, trees);
}
async function check(session, record, notes) {
		const { inputs, host, runner } = session;
		if (inputs?.checkRun !== true || inputs.shard !== undefined || host === undefined)
				return;
		if (inputs.mode === 'post')
				return runner.log('mode: post writes no check run');
		const { renderComment } = await Promise.all( [__webpack_require__.e(7932), __webpack_require__.e(9906), __webpack_require__.e(214), __webpack_require__.e(9619), __webpack_require__.e(8083)]).then(__webpack_require__.bind(__webpack_require__, 9619));
		await (0,_sinks_js__WEBPACK_IMPORTED_MODULE_5__  .Ny)(host, runner, record, { body: renderComment(record), annotations: notes });
}


	}),

	43908:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		r: () => (  readPayload)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29466);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27222);




const PAYLOAD_LIMIT = { what: 'an event payload', bytes: 32_000_000 };
function readPayload(file) {
		if (!file)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz({ file: 'GITHUB_EVENT_PATH', message: 'is not set; this runs as a step of a workflow' });
		const unread = (why) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz({ file, message: `the event payload cannot be read: ${why}` });
		try {
				const { size } = regular(file);
				if (size > PAYLOAD_LIMIT.bytes)
						throw unread((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(size, PAYLOAD_LIMIT));
				return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
		}
		catch (error) {
				throw error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz ? error : unread((0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_3__  .k)(error));
		}
}
function regular(file) {
		const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
		if (entry.isFile())
				return entry;
		throw new Error('it is not a regular file');
}


	}),

	84590:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		V: () => (  failedRecord),
		a: () => (  lastWords)
	});
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
	var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20062);
	var _run_build_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41726);
	var _run_gate_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99210);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29466);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37771);







function failedRecord(session, error) {
		const code = (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .FO)(error);
		const problems = error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz ? error.problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Vw) : [(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_6__  .k)(error)];
		if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz)
				session.runner.annotate(error.problems.map(annotationOf));
		else if (error instanceof Error) {
				session.runner.annotate([{ level: 'error', message: problems[0] ?? '' }]);
				if (session.runner.env['PLUMBLINE_DEBUG'] === '1')
						session.runner.log(error.stack ?? '');
		}
		const status = code === 2 || code === 130 ? code : 4;
		const known = error instanceof _run_gate_fault_js__WEBPACK_IMPORTED_MODULE_3__  .e ? error : { moved: [], usage: _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o };
		return (0,_run_build_record_js__WEBPACK_IMPORTED_MODULE_2__  .cn)({ ...(0,_session_js__WEBPACK_IMPORTED_MODULE_5__  .Dm)(session), moved: known.moved }, status, undefined, problems, known.usage);
}
function lastWords(session, config, maxMinutes) {
		const frame = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__  .Dm)(session);
		const provenance = { ...frame.provenance, config: config.file };
		const record = (0,_run_build_record_js__WEBPACK_IMPORTED_MODULE_2__  .yq)({ ...frame, provenance, config }, maxMinutes);
		return {
				file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_session_js__WEBPACK_IMPORTED_MODULE_5__  .yS)(session), 'record.json'),
				record: session.redaction.value(record),
				line: `::error title=Plumbline::${(0,_run_build_record_js__WEBPACK_IMPORTED_MODULE_2__  .T1)(maxMinutes)}`,
		};
}
function annotationOf({ file, line, key, message }) {
		const inRepository = /^[\w.-]+(\/[\w. -]+)*\.\w+$/.test(file);
		return {
				level: 'error',
				message: (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Vw)({ file, line, key, message }),
				...(inRepository ? { file, line } : {}),
		};
}


	}),

	34040:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		R: () => (  hostAddress)
	});
	var _inputs_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36308);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);


function hostAddress(env) {
		const repository = env['GITHUB_REPOSITORY'] || undefined;
		if (repository !== undefined && !(0,_inputs_event_js__WEBPACK_IMPORTED_MODULE_0__  .en)(repository)) {
				const message = `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(repository)} is not owner/name; the runner sets it`;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz({ file: 'GITHUB_REPOSITORY', message });
		}
		return {
				api: addressIn(env, 'GITHUB_API_URL', 'https://api.github.com'),
				server: addressIn(env, 'GITHUB_SERVER_URL', 'https://github.com'),
				repository,
		};
}
function addressIn(env, name, usual) {
		const text = env[name] || usual;
		const url = /^https?:\/\/[^\s\\?#@]+$/.test(text) && URL.canParse(text) ? new URL(text) : null;
		if (url !== null && text.toLowerCase().startsWith(url.origin))
				return text.replace(/\/$/, '');
		const message = `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(text)} is not the address of a server, such as ${usual}; the runner sets it, so nothing was sent`;
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz({ file: name, message });
}


	}),

	71542:
	((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
	var _adapters_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44646);
	var _adapters_code_host_github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23880);
	var _adapters_git_find_revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13316);
	var _adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96420);
	var _adapters_providers_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13906);
	var _adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66884);
	var _adapters_system_signals_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(82662);
	var _adapters_system_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5519);
	var _adapters_system_watchdog_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42000);
	var _change_acceptance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80538);
	var _inputs_event_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36308);
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92880);
	var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20062);
	var _report_push_history_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(23714);
	var _run_look_up_acceptance_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86425);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(29466);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(29093);
	var _text_redaction_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(75447);
	var _deliver_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(13970);
	var _event_payload_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(43908);
	var _failed_record_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(84590);
	var _host_address_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(34040);
	var _session_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(37771);
	var _sinks_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(58503);
	var _trend_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(15572);


























async function main(runner, redaction) {
		const known = { startedAt: (0,_session_js__WEBPACK_IMPORTED_MODULE_21__  .tB)(), history: [], config: '', arms: new Map() };
		const session = { runner, redaction, watchdog: (0,_adapters_system_watchdog_js__WEBPACK_IMPORTED_MODULE_8__  .C)(), ...known };
		let record;
		try {
				record = withRefusal(session, await recordOf(session));
		}
		catch (error) {
				record = (0,_failed_record_js__WEBPACK_IMPORTED_MODULE_19__  .V)(session, error);
		}
		const { inputs, answers } = session;
		const left = answers?.close() ?? { exhausted: null, failures: [] };
		if (inputs?.shard !== undefined)
				record = { ...record, shard: { ...inputs.shard, ...left } };
		const isPlanning = inputs?.mode === 'plan';
		if (isPlanning && record.verdict !== 'error')
				record = { ...record, exitCode: 0 };
		record = redaction.value(record);
		await (isPlanning ? _deliver_js__WEBPACK_IMPORTED_MODULE_17__  .P : _deliver_js__WEBPACK_IMPORTED_MODULE_17__  .c)(session, answers?.sealed(record) ?? record);
		session.watchdog.close();
		return record.exitCode;
}
async function recordOf(session) {
		const { runner } = session;
		const { env } = runner;
		session.inputs = (0,_adapters_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__  .K)();
		await followProxies();
		const { inputs } = session;
		if (inputs.token !== undefined)
				session.redaction.add([inputs.token]);
		session.config = inputs.config ?? '';
		const { api, repository } = (0,_host_address_js__WEBPACK_IMPORTED_MODULE_20__  .R)(env);
		if (inputs.token !== undefined && repository !== undefined) {
				session.host = (0,_adapters_code_host_github_client_js__WEBPACK_IMPORTED_MODULE_2__  .o)({ apiUrl: api, token: inputs.token, repository, env });
		}
		const payload = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_18__  .r)(env['GITHUB_EVENT_PATH']);
		if (inputs.mode === 'post') {
				const [{ postedRecord }, { parseRecord }] = await Promise.all([
						__webpack_require__.e(  2451).then(__webpack_require__.bind(__webpack_require__, 22451)),
						__webpack_require__.e(  4889).then(__webpack_require__.bind(__webpack_require__, 14889)),
				]);
				const posted = postedRecord(inputs, payload, runner, parseRecord);
				if (session.host === undefined)
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_15__  .dz({ file: 'action input', key: 'github-token', message: 'is needed with mode: post' });
				const pull = await posted.findPull(session.host);
				session.comment = (0,_sinks_js__WEBPACK_IMPORTED_MODULE_22__  .l_)({
						...pull,
						host: session.host,
						policy: inputs.comment,
						runner,
						config: inputs.config ?? '',
				});
				return posted.record((0,_report_push_history_js__WEBPACK_IMPORTED_MODULE_13__  .Lu)((await session.comment.earlier()) ?? ''));
		}
		session.event = (0,_inputs_event_js__WEBPACK_IMPORTED_MODULE_10__  .wj)(env['GITHUB_EVENT_NAME'] ?? '', payload, env);
		return gateRecord(session, inputs, session.event);
}
async function gateRecord(session, inputs, event) {
		const { runner, host } = session;
		const { env } = runner;
		if (event.kind === 'pull_request' && host !== undefined && inputs.shard === undefined && inputs.mode !== 'plan') {
				session.comment = (0,_sinks_js__WEBPACK_IMPORTED_MODULE_22__  .l_)({
						host,
						pull: event.number,
						head: event.headSha,
						fork: event.fork,
						policy: inputs.comment,
						runner,
						config: inputs.config ?? '',
				});
		}
		const address = (0,_host_address_js__WEBPACK_IMPORTED_MODULE_20__  .R)(env);
		const repository = (0,_adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_4__  .h)((0,_session_js__WEBPACK_IMPORTED_MODULE_21__  .B3)(session), {
				env,
				remote: { url: `${address.server}/${address.repository ?? ''}`, token: inputs.token },
				scratch: env['RUNNER_TEMP'],
				trustOwner: true,
		});
		const stop = (0,_adapters_system_signals_js__WEBPACK_IMPORTED_MODULE_23__  .Y)();
		try {
				if (inputs.mode === 'optimize') {
						const { optimizeRecord } = await Promise.all( [__webpack_require__.e(9906), __webpack_require__.e(3007)]).then(__webpack_require__.bind(__webpack_require__, 15388));
						return await optimizeRecord(session, inputs, event, repository, (answers) => portsOf(session, answers, repository, stop.signal));
				}
				const earlier = session.comment?.earlier();
				const accepting = host &&
						(0,_run_look_up_acceptance_js__WEBPACK_IMPORTED_MODULE_14__  .u)(event, host, { attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1), config: inputs.config ?? '' });
				const revisions = await (0,_adapters_git_find_revisions_js__WEBPACK_IMPORTED_MODULE_3__  .Z)(event, repository, host, inputs);
				session.history = (0,_report_push_history_js__WEBPACK_IMPORTED_MODULE_13__  .Lu)((await earlier) ?? '');
				session.acceptance = await accepting;
				if ('skipped' in revisions)
						return await nothingToCompare(session, revisions.skipped);
				session.revisions = revisions;
				runner.log(`base ${revisions.base}, head ${revisions.head} (${revisions.how})`);
				const { openAnswers } = await __webpack_require__.e(  330).then(__webpack_require__.bind(__webpack_require__, 10330));
				const request = requestOf(session, event, inputs, revisions, repository);
				const { foreign, provenance } = request;
				const commits = { base: provenance.base.sha, head: provenance.head.sha };
				const folder = () => (0,_session_js__WEBPACK_IMPORTED_MODULE_21__  .yS)(session);
				session.answers = await openAnswers({ runner, inputs, event, host, foreign, commits, folder, now: _session_js__WEBPACK_IMPORTED_MODULE_21__  .tB });
				const [{ runGate }, ports] = await Promise.all([
						Promise.all( [__webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(2546), __webpack_require__.e(2483), __webpack_require__.e(7851)]).then(__webpack_require__.bind(__webpack_require__, 7851)),
						portsOf(session, session.answers, repository, stop.signal),
				]);
				const decided = await runGate({ ...request, seed: session.answers.shards?.seed ?? request.seed }, ports);
				const isBranch = event.kind === 'push' && event.branch === event.defaultBranch;
				const isWhole = inputs.shard === undefined && inputs.mode === 'gate';
				if (!isBranch || !isWhole || !session.answers.lasting) {
						return await (0,_trend_js__WEBPACK_IMPORTED_MODULE_24__  .M)(session, await withOthers(session, decided));
				}
				const { measureBaseline } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(9906), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(2131), __webpack_require__.e(2546), __webpack_require__.e(2483), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(7841), __webpack_require__.e(9809), __webpack_require__.e(9863)]).then(__webpack_require__.bind(__webpack_require__, 60196));
				const baseline = await measureBaseline(request, ports, decided.usage);
				const { withCreep } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(9906), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(2131), __webpack_require__.e(2546), __webpack_require__.e(2483), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(7841), __webpack_require__.e(9809), __webpack_require__.e(3969)]).then(__webpack_require__.bind(__webpack_require__, 49468));
				const held = await withCreep(session, withBaseline(decided, baseline), baseline, { request, ports, repository });
				return await (0,_trend_js__WEBPACK_IMPORTED_MODULE_24__  .M)(session, held, baseline.levels);
		}
		finally {
				stop.dispose();
				repository.close();
		}
}
function requestOf(session, event, inputs, revisions, repository) {
		return {
				trees: {
						base: repository.tree(revisions.base),
						head: repository.tree(revisions.head),
						workspace: (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__  .jD)((0,_session_js__WEBPACK_IMPORTED_MODULE_21__  .B3)(session), _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_11__  .xo),
						...tipOf(event, revisions.head, repository),
				},
				config: inputs.config,
				seed: (0,_session_js__WEBPACK_IMPORTED_MODULE_21__  .n3)(event, revisions.base),
				origin: event.kind,
				foreign: event.kind === 'pull_request' &&
						(event.fork || event.author === 'dependabot[bot]' || event.actor === 'dependabot[bot]'),
				fixed: inputs.fixed || (event.kind === 'workflow_dispatch' && event.attempt !== undefined),
				body: event.kind === 'pull_request' ? event.body : '',
				accepted: session.acceptance?.accepted ?? null,
				history: session.history ?? [],
				provenance: (0,_session_js__WEBPACK_IMPORTED_MODULE_21__  .Jj)(session),
				mainAt: (day) => repository.treeAt(revisions.base, day),
				shard: inputs.shard,
		};
}
function jobOf({ runner: { env }, event }) {
		const run = env['GITHUB_RUN_ID'];
		const headSha = event?.kind === 'pull_request' ? event.headSha : (env['GITHUB_SHA'] ?? null);
		return run ? { job: { run, attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1), headSha } } : {};
}
function tipOf(event, head, repository) {
		if (event.kind !== 'pull_request' || event.headSha === head)
				return {};
		return repository.commit(event.headSha) === null ? {} : { tip: repository.tree(event.headSha) };
}
async function portsOf(session, answers, repository, signal) {
		const { runner } = session;
		const { DEFAULT_CONCURRENCY, wire } = await Promise.all( [__webpack_require__.e(8998), __webpack_require__.e(8239)]).then(__webpack_require__.bind(__webpack_require__, 78998));
		const { storeDir, storeReadOnly, part, shards } = answers;
		const ports = wire({
				env: runner.env,
				storeDir,
				storeReadOnly,
				part,
				shards,
				concurrency: DEFAULT_CONCURRENCY,
				watch: { watchdog: session.watchdog, words: (config, minutes) => (0,_failed_record_js__WEBPACK_IMPORTED_MODULE_19__  .a)(session, config, minutes) },
				sealsOrder: true,
				remembersPushes: session.event?.kind === 'pull_request',
				redaction: session.redaction,
				signal,
				progress: {
						update: () => undefined,
						plan: (text) => runner.log(text),
						note: (text) => runner.env['RUNNER_DEBUG'] === '1' && runner.log(text),
						warn: (text) => runner.warn(text),
				},
		});
		return {
				...ports,
				...jobOf(session),
				planned: (plan) => {
						session.plan = plan;
				},
				async openModels(request) {
						await answers.fetch((0,_adapters_providers_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .IA)(request.config, runner.env));
						if (request.spent !== undefined)
								return ports.openModels(request);
						const head = session.event?.kind === 'pull_request' ? session.event.headSha : repository.resolve('HEAD');
						const { renderRunning } = await Promise.all( [__webpack_require__.e(7932), __webpack_require__.e(9906), __webpack_require__.e(214), __webpack_require__.e(9619), __webpack_require__.e(8083)]).then(__webpack_require__.bind(__webpack_require__, 9619));
						session.arms = new Map(request.works.map(({ target, arms }) => [target.name, arms]));
						session.trees = request.trees;
						const { config, trees } = request;
						session.measured = { config, trees, targets: request.works.map(({ target }) => target) };
						const names = [...session.arms.keys()];
						await session.comment?.running((previous) => renderRunning({ head, config: config.file }, names, previous));
						const models = await ports.openModels(request);
						answers.watch(models);
						return models;
				},
		};
}
async function nothingToCompare(session, why) {
		const { skippedRecord } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 41726));
		session.runner.log(`nothing to compare: ${why}`);
		return skippedRecord((0,_session_js__WEBPACK_IMPORTED_MODULE_21__  .Dm)(session), 'unaffected');
}
async function withOthers(session, record) {
		if (Object.keys(record.targets).length === 0)
				return record;
		const [{ withWaiting }, { withKnownCreep }] = await Promise.all([
				Promise.all( [__webpack_require__.e(9906), __webpack_require__.e(6839)]).then(__webpack_require__.bind(__webpack_require__, 46839)),
				__webpack_require__.e(  8560).then(__webpack_require__.bind(__webpack_require__, 98560)),
		]);
		return withKnownCreep(session, await withWaiting(session, record));
}
function withBaseline(record, { usage, note }) {
		const notes = note === null ? [] : [note];
		return {
				...record,
				usage: usage === null ? record.usage : (0,_model_call_usage_js__WEBPACK_IMPORTED_MODULE_12__  .v)(record.usage, usage),
				operational: { ...record.operational, notes: [...record.operational.notes, ...notes] },
		};
}
function withRefusal({ runner, event, acceptance }, record) {
		const isLabeled = event?.kind === 'pull_request' && event.labels.includes(_change_acceptance_js__WEBPACK_IMPORTED_MODULE_9__  .KE);
		if (!isLabeled || acceptance === undefined || record.verdict !== 'regressed' || record.accepted !== null)
				return record;
		const note = `not accepted: ${acceptance.why}`;
		runner.warn(note);
		return { ...record, operational: { ...record.operational, notes: [note, ...record.operational.notes] } };
}
async function followProxies() {
		const name = ['HTTPS_PROXY', 'https_proxy'].find((known) => process.env[known]);
		if (name === undefined)
				return;
		const http = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
		try {
				http.setGlobalProxyFromEnv?.();
		}
		catch {
				const message = 'or another variable of a proxy names none that can be used; write http://HOST:PORT';
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_15__  .dz({ file: name, message });
		}
}
const redaction = (0,_text_redaction_js__WEBPACK_IMPORTED_MODULE_16__  .w)();
const runner = (0,_adapters_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__  .m)(redaction.text);
const failed = (message) => runner.annotate([{ level: 'error', message }]);
(0,_adapters_system_terminal_js__WEBPACK_IMPORTED_MODULE_7__  .n6)(failed);
if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? '')) === 'post') {
		const { savePlanned } = await __webpack_require__.e(  3199).then(__webpack_require__.bind(__webpack_require__, 73199));
		try {
				await followProxies();
				await savePlanned(runner);
		}
		catch (error) {
				runner.warn(`the answers of this run were not saved: ${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_25__  .k)(error)}`);
		}
}
else {
		process.exitCode = 4;
		try {
				process.exitCode = await main(runner, redaction);
		}
		catch (error) {
				failed((0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_25__  .k)(error));
		}
}
(0,_adapters_system_terminal_js__WEBPACK_IMPORTED_MODULE_7__  .qG)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

	}),

	37771:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B3: () => (  workspaceOf),
		Dm: () => (  frameOf),
		Jj: () => (  provenanceOf),
		n3: () => (  seedOf),
		tB: () => (  now),
		yS: () => (  folderOf)
	});
	var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
	var _change_acceptance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80538);
	var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58508);
	var _sinks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58503);




const now = () => new Date().toISOString();
function workspaceOf({ runner }) {
		return runner.env['GITHUB_WORKSPACE'] || process.cwd();
}
function seedOf(event, base) {
		if (event.kind === 'command')
				return 'local';
		return `${event.repository}#${event.kind === 'pull_request' ? event.number : base}`;
}
function folderOf(session) {
		session.folder ??= (0,_sinks_js__WEBPACK_IMPORTED_MODULE_2__  .t3)(session.runner.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
		return session.folder;
}
function frameOf(session) {
		const { event, revisions } = session;
		return {
				startedAt: session.startedAt,
				finishedAt: now(),
				seed: event === undefined ? 'local' : seedOf(event, revisions?.base ?? ''),
				accepted: null,
				history: session.history ?? [],
				provenance: { ...provenanceOf(session), config: session.config },
				moved: [],
				config: null,
		};
}
function provenanceOf({ event, revisions, runner: { env } }) {
		const repository = env['GITHUB_REPOSITORY'];
		const pull = event === undefined ? null : (0,_change_acceptance_js__WEBPACK_IMPORTED_MODULE_1__  .pv)(event);
		const base = revisions?.base ?? (event?.kind === 'pull_request' ? event.baseSha : '');
		const measured = revisions?.head ?? '';
		return {
				repository,
				pullRequest: pull ?? undefined,
				runUrl: repository && env['GITHUB_RUN_ID']
						? `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}`
						: undefined,
				base: {
						sha: base,
						label: event?.kind === 'pull_request' ? (event.baseRef ?? 'base') : env['GITHUB_REF_NAME'] || 'base',
				},
				head: {
						sha: event?.kind === 'pull_request' ? event.headSha : measured,
						label: event?.kind === 'pull_request' ? (event.headRef ?? 'head') : env['GITHUB_REF_NAME'] || 'head',
				},
				engine: _version_js__WEBPACK_IMPORTED_MODULE_3__  .x,
				reproduce: revisions === undefined || event === undefined
						? ''
						: `git fetch origin ${base} ${measured} && plumbline run --base ${base} --exact --head ${measured} --seed '${seedOf(event, base)}' --fixed`,
		};
}


	}),

	58503:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Li: () => (  writeReports),
		Ny: () => (  reportCheck),
		W6: () => (  reportCreep),
		Yz: () => (  outputsOf),
		a3: () => (  reportDrift),
		l_: () => (  commentSink),
		t3: () => (  reportFolder)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _adapters_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67878);
	var _adapters_system_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93819);
	var _change_acceptance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80538);
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
	var _run_code_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93176);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29466);








function reportFolder(temp) {
		let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'plumbline');
		for (let n = 2; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder); n++)
				folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `plumbline-${n}`);
		(0,_adapters_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(folder);
		return folder;
}
function writeReports(folder, record, html) {
		const files = { record: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'record.json'), report: html === null ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.html') };
		(0,_adapters_system_whole_file_js__WEBPACK_IMPORTED_MODULE_3__  .f)(files.record, `${JSON.stringify(record, null, 1)}\n`);
		if (html !== null)
				(0,_adapters_system_whole_file_js__WEBPACK_IMPORTED_MODULE_3__  .f)(files.report, html);
		return files;
}
const NOT_OPTIMIZED = { outcome: '', claimed: '', lift: '', 'patch-path': '', 'pull-request-url': '' };
function outputsOf(record, files, commentUrl, optimized = NOT_OPTIMIZED) {
		const { outcome, lever } = escalationOutput(Object.values(record.escalation));
		return {
				verdict: record.verdict === 'pass' && record.provenance.measuredBy === 'pull-request' ? '' : record.verdict,
				'regressed-templates': JSON.stringify(regressedTemplates(record)),
				escalation: outcome,
				'next-lever': lever,
				'record-path': files?.record ?? '',
				'report-path': files?.report ?? '',
				'comment-url': commentUrl,
				'plan-path': '',
				'cost-usd': String(record.usage.costUsd),
				...optimized,
		};
}
function regressedTemplates(record) {
		if (record.verdict !== 'regressed')
				return [];
		const names = Object.entries(record.targets).flatMap(([name, target]) => {
				if (target.verdict !== 'regressed')
						return [];
				const templates = Object.entries(target.templates)
						.filter(([, { blocking, verdict, floor }]) => blocking && (verdict === 'regressed' || floor?.state === 'broken'))
						.map(([id]) => id);
				return templates.length > 0 ? templates : [name];
		});
		return [...new Set(names)];
}
function escalationOutput(entries) {
		for (const outcome of ['met', 'not-met', 'unknown', 'not-needed']) {
				const entry = entries.find((candidate) => candidate.outcome === outcome);
				if (entry !== undefined)
						return { outcome, lever: entry.next?.lever ?? entry.lever ?? '' };
		}
		return { outcome: 'unknown', lever: '' };
}
function commentSink({ host, pull, head, fork, policy, runner, config }) {
		let found;
		let closed = policy === 'never';
		let seenAt;
		const look = () => {
				found ??= host
						.sticky(pull, config)
						.then((comment) => {
						seenAt ??= host.now();
						return comment;
				})
						.catch((error) => asFault(error));
				return found;
		};
		const write = async (body, state) => {
				const earlier = await look();
				if (closed)
						return '';
				const fault = (error) => {
						found = undefined;
						closed = !isPassing(error);
						runner.warn(commentFault(error, pull, fork));
						return '';
				};
				if (earlier instanceof _run_code_host_js__WEBPACK_IMPORTED_MODULE_6__  .k)
						return fault(earlier);
				try {
						const written = await host.writeComment(pull, (0,_change_acceptance_js__WEBPACK_IMPORTED_MODULE_4__  .Q2)(body, state), earlier);
						found = Promise.resolve(written);
						return written.url;
				}
				catch (error) {
						return fault(asFault(error));
				}
		};
		const stateNow = async () => {
				const earlier = await look();
				const known = earlier === null || earlier instanceof _run_code_host_js__WEBPACK_IMPORTED_MODULE_6__  .k ? null : (0,_change_acceptance_js__WEBPACK_IMPORTED_MODULE_4__  .un)(earlier.body);
				return (0,_change_acceptance_js__WEBPACK_IMPORTED_MODULE_4__  .VK)(known, head, seenAt ?? host.now());
		};
		return {
				async earlier() {
						if (policy === 'never')
								return null;
						const comment = await look();
						return comment === null || comment instanceof _run_code_host_js__WEBPACK_IMPORTED_MODULE_6__  .k ? null : comment.body;
				},
				async running(render) {
						if (closed)
								return;
						const previous = await this.earlier();
						await write(render(previous), await stateNow());
				},
				async post(body, isQuiet) {
						if (closed)
								return '';
						if (policy === 'auto' && isQuiet && (await look()) === null)
								return '';
						return write(body, await stateNow());
				},
		};
}
function asFault(error) {
		if (error instanceof _run_code_host_js__WEBPACK_IMPORTED_MODULE_6__  .k)
				return error;
		return new _run_code_host_js__WEBPACK_IMPORTED_MODULE_6__  .k(0, (0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_7__  .k)(error));
}
function isPassing({ status, message }) {
		return status === 0 || status === 429 || status >= 500 || (status === 403 && /rate limit/i.test(message));
}
function commentFault(error, pull, fork) {
		const lead = `the comment on pull request ${pull} could not be written (${error.message})`;
		if (isPassing(error) || ![401, 403, 404].includes(error.status))
				return `${lead}; the verdict stands, see the job summary`;
		const remedy = fork
				? 'a fork gets a read-only token; a workflow_run workflow with `mode: post` can comment for it'
				: 'give the job `permissions: pull-requests: write`';
		return `${lead}: ${remedy}. The verdict stands, see the job summary`;
}
const CHECK_NAME = 'Plumbline report';
const CHECK_TITLE = 250;
async function reportCheck(host, runner, record, { body, annotations }) {
		const { verdict, exitCode, headline, provenance } = record;
		if (provenance.head.sha === '')
				return;
		const isGreen = exitCode === 0 && (verdict === 'pass' || record.accepted !== null);
		try {
				await host.createCheckRun({
						name: CHECK_NAME,
						headSha: provenance.head.sha,
						conclusion: exitCode !== 0 ? 'failure' : isGreen ? 'success' : 'neutral',
						title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__  .$Q)(headline, CHECK_TITLE),
						summary: body,
						annotations,
				});
		}
		catch (error) {
				const fault = asFault(error);
				const remedy = fault.status === 403 ? '; give the job `permissions: checks: write`' : '';
				runner.warn(`the check run could not be written (${fault.message})${remedy}; the verdict stands`);
		}
}
const DRIFT_MARKER = '<!-- plumbline-drift -->';
async function reportDrift(host, runner, record, body) {
		if (record.verdict !== 'regressed' && record.verdict !== 'pass')
				return;
		try {
				const open = await host.issue(DRIFT_MARKER);
				const text = `${DRIFT_MARKER}\n${body}`;
				if (record.verdict === 'regressed') {
						if (open === null)
								await host.openIssue('Plumbline: the provider has drifted', text);
						else
								await host.updateIssue(open.number, { body: text });
				}
				else if (open !== null) {
						await host.updateIssue(open.number, { body: text, state: 'closed' });
				}
		}
		catch (error) {
				const fault = asFault(error);
				const remedy = fault.status === 403 ? '; give the job `permissions: issues: write`' : '';
				runner.warn(`the drift issue could not be written (${fault.message})${remedy}`);
		}
}
const CREEP_MARKER = '<!-- plumbline-creep -->';
async function reportCreep(host, runner, { body, isOver }) {
		try {
				const open = await host.issue(CREEP_MARKER);
				const text = `${CREEP_MARKER}\n${body}\n`;
				if (open !== null)
						await host.updateIssue(open.number, { body: text, ...(isOver ? { state: 'closed' } : {}) });
				else if (!isOver)
						await host.openIssue('Plumbline: main has crept down since its anchor', text);
		}
		catch (error) {
				const fault = asFault(error);
				const remedy = fault.status === 403 ? '; give the job `permissions: issues: write`' : '';
				runner.warn(`the issue about main could not be written (${fault.message})${remedy}`);
		}
}


	}),

	15572:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		M: () => (  withTrend)
	});
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29466);

async function withTrend(session, record, branch = {}) {
		const { event, answers, inputs, startedAt, revisions, runner } = session;
		const levels = { ...record.targets, ...branch };
		if (answers === undefined || answers.storeDir === null || inputs?.shard !== undefined)
				return record;
		if (Object.keys(levels).length === 0 || event === undefined || !isOfDefaultBranch(event))
				return record;
		const [{ pointsOf, trendOf }, { keepTrend, keptTrend }, { keepDriftMark }] = await Promise.all([
				__webpack_require__.e(  9103).then(__webpack_require__.bind(__webpack_require__, 79103)),
				__webpack_require__.e(  9786).then(__webpack_require__.bind(__webpack_require__, 99786)),
				__webpack_require__.e(  2127).then(__webpack_require__.bind(__webpack_require__, 32127)),
		]);
		const trend = trendOf(keptTrend(answers.storeDir), record.targets);
		const isBranch = event.kind === 'schedule' || event.kind === 'push';
		if (isBranch && answers.lasting) {
				try {
						if (event.kind === 'schedule')
								keepDriftMark(answers.storeDir, startedAt);
						keepTrend(answers.storeDir, pointsOf(levels, { sha: revisions?.head ?? '', at: startedAt }));
				}
				catch (error) {
						runner.warn(`the trend of this branch was not kept (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_0__  .k)(error)})`);
				}
		}
		return trend.length === 0 ? record : { ...record, operational: { ...record.operational, trend } };
}
function isOfDefaultBranch(event) {
		if (event.kind === 'push')
				return event.branch === event.defaultBranch;
		if (event.kind !== 'pull_request' || event.defaultBranch === undefined)
				return true;
		return event.baseRef === event.defaultBranch;
}


	}),

	44646:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	K: () => (  readInputs),
	m: () => (  runnerOf)
});

var external_node_fs_ = __webpack_require__(73024);
var core = __webpack_require__(21691);
var report_escape = __webpack_require__(9924);
var error_text = __webpack_require__(29466);
var problem = __webpack_require__(29093);
var trailing = __webpack_require__(16604);
;

const LONGEST_ENTRY = 20_000;
const MOST_LINES = 200;
const CONTINUED = '| ';
function logLines(text) {
		const [first = '', ...rest] = (0,report_escape .$Q)((0,report_escape .RK)(text), LONGEST_ENTRY).split('\n');
		const shown = rest.slice(0, MOST_LINES);
		const more = rest.length - shown.length;
		const lines = [opened(first), ...shown.map((line) => `${CONTINUED}${line}`)];
		if (more > 0)
				lines.push(`${CONTINUED}… and ${more} more lines`);
		return lines.join('\n').replaceAll('##[', '## [');
}
function opened(line) {
		return line.trimStart().startsWith(':') ? `${CONTINUED}${line}` : line;
}

;







const SUMMARY_BYTES = 1_000_000;
const ANNOTATIONS_PER_LEVEL = 10;
const MAX_SHARDS = 256;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const ISSUE = { error: core .z3, warning: core .$e, notice: core .lm };
function runnerOf(cut = (text) => text) {
		const { env } = process;
		const has = (name) => {
				const file = env[name];
				if (!file)
						return false;
				if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === false)
						throw new Error(`${name} is no regular file`);
				return true;
		};
		const shown = (text) => logLines(cut(text));
		const written = { error: 0, warning: 0, notice: 0 };
		const annotate = ({ level, message, title, file, line }) => {
				written[level] += 1;
				if (written[level] > ANNOTATIONS_PER_LEVEL) {
						core .pq(shown(message));
						return;
				}
				ISSUE[level](shown(message), {
						...(title === undefined ? {} : { title: (0,report_escape .RK)(cut(title)) }),
						...(file === undefined ? {} : { file: (0,report_escape .RK)(cut(file)) }),
						...(line === undefined ? {} : { startLine: line }),
				});
		};
		let summaryBytes = 0;
		return {
				env,
				log: (text) => core .pq(shown(text)),
				warn: (text) => annotate({ level: 'warning', message: text }),
				annotate: (annotations) => annotations.forEach(annotate),
				mask: (secret) => {
						if (secret !== '')
								core .Pq(secret);
				},
				output: (name, value) => {
						if (has('GITHUB_OUTPUT'))
								core .uH(name, value);
				},
				summary: async (markdown) => {
						if (!has('GITHUB_STEP_SUMMARY'))
								return;
						const text = clipBytes(`${markdown}\n`, SUMMARY_BYTES - summaryBytes);
						summaryBytes += Buffer.byteLength(text);
						await core .z.addRaw(text).write();
				},
				saveState: (name, value) => {
						try {
								if (has('GITHUB_STATE'))
										core .LZ(name, value);
						}
						catch (error) {
								annotate({ level: 'warning', message: `the post step will not know of this run: ${(0,error_text .k)(error)}` });
						}
				},
				state: (name) => core .Gu(name),
		};
}
function readInputs() {
		const problems = [];
		const wrong = (key, message) => void problems.push({ file: 'action input', key, message });
		const text = (name) => {
				const value = core .V4(name) || undefined;
				if (value !== undefined && CONTROL.test(value))
						wrong(name, 'has a line break or a control character inside');
				return value;
		};
		const choice = (name, values, usual) => {
				const value = text(name);
				if (value === undefined)
						return usual;
				const found = values.find((known) => known === value);
				if (found === undefined)
						wrong(name, `"${value}" is none of ${values.join(', ')}`);
				return found ?? usual;
		};
		const flag = (name) => {
				const value = text(name)?.toLowerCase() ?? 'false';
				if (value !== 'true' && value !== 'false')
						wrong(name, `"${value}" is neither true nor false`);
				return value === 'true';
		};
		const shardText = text('shard');
		const [index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(shardText ?? '') ?? []).slice(1).map(Number);
		const isShard = index !== undefined && count !== undefined && index >= 1 && index <= count && count <= MAX_SHARDS;
		if (shardText !== undefined && !isShard) {
				wrong('shard', `"${shardText}" is not i/n with 1 <= i <= n <= ${MAX_SHARDS}, for example 2/4`);
		}
		const mode = choice('mode', ['gate', 'plan', 'post', 'merge', 'optimize'], 'gate');
		const reportDir = text('report-dir');
		const reads = mode === 'post' || mode === 'merge';
		if (reads && reportDir === undefined)
				wrong('report-dir', `is needed with mode: ${mode}`);
		if (mode !== 'gate' && shardText !== undefined)
				wrong('shard', `has no meaning with mode: ${mode}`);
		const inputs = {
				config: text('config'),
				token: text('github-token'),
				comment: choice('comment', ['auto', 'always', 'never'], 'auto'),
				store: text('store'),
				base: text('base'),
				head: text('head'),
				fixed: flag('fixed'),
				checkRun: flag('check-run'),
				shard: isShard ? { index, count } : undefined,
				mode,
				reportDir,
				...(mode === 'optimize' ? { optimize: optimizeInputs(text, flag, wrong) } : {}),
		};
		if (problems.length > 0)
				throw new problem .dz(problems);
		return inputs;
}
function optimizeInputs(text, flag, wrong) {
		const amount = (name, isWhole) => {
				const given = text(name);
				if (given === undefined)
						return undefined;
				const value = Number(given);
				if (value > 0 && Number.isFinite(value) && (!isWhole || Number.isInteger(value)))
						return value;
				wrong(name, `"${given}" is no ${isWhole ? 'whole number from 1' : 'number above 0'}`);
				return undefined;
		};
		return {
				target: text('target'),
				to: text('to'),
				strategy: text('strategy'),
				maxCalls: amount('max-calls', true),
				maxCostUsd: amount('max-cost-usd', false),
				maxMinutes: amount('max-minutes', false),
				spendAlpha: flag('spend-alpha'),
				openPullRequest: flag('open-pull-request'),
		};
}
function clipBytes(text, limit) {
		const bytes = Buffer.from(text, 'utf8');
		if (bytes.length <= limit)
				return text;
		const note = '\n\n_The summary was cut at the size GitHub takes; the report has all of it._\n';
		return limit <= note.length
				? ''
				: `${(0,trailing .h)(bytes.subarray(0, limit - note.length).toString('utf8'), '\ufffd')}${note}`;
}


	}),

	23880:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	o: () => (  openGitHub)
});

var code_host = __webpack_require__(93176);
var error_text = __webpack_require__(29466);
var redaction = __webpack_require__(75447);
;
const REQUEST_MS = 20_000;
const API_VERSION = '2022-11-28';
function gateRules(clock, requestMs = REQUEST_MS) {
		return ({ hook }) => {
				hook.before('request', (options) => {
						options.headers.accept = 'application/vnd.github+json';
						options.headers['x-github-api-version'] = API_VERSION;
						options.request.signal = AbortSignal.timeout(requestMs);
						options.request.redirect ??= 'error';
						if (options.method === 'POST')
								options.request.retries = 0;
				});
				hook.after('request', (response, request) => {
						note(clock, response);
						const isRead = response.status === 200 || response.status === 201;
						if (!isRead || typeof response.data === 'object')
								return;
						const message = 'the answer is no JSON';
						throw Object.assign(new Error(message), { status: 502, request, response: { ...response, data: { message } } });
				});
				hook.error('request', (error) => {
						const { response } = error;
						if (response !== undefined)
								note(clock, response);
						if (response?.headers['retry-after'] !== undefined && (response.status === 403 || response.status === 429)) {
								if (!/\bsecondary rate\b/i.test(error.message))
										error.message += ' (secondary rate limit)';
						}
						throw error;
				});
				return {};
		};
}
function note(clock, { headers }) {
		const at = Date.parse(String(headers['date'] ?? ''));
		if (!Number.isNaN(at))
				clock.newest = new Date(at).toISOString();
}

;




const PER_PAGE = 100;
const MOST_PAGES = 100;
const RETRIES = 2;
const LONGEST_WAIT_SECONDS = 30;
const REFUSED = Array.from({ length: 100 }, (_, at) => 400 + at);
function openApi({ apiUrl, token, repository, second = 1000, requestMs, env = process.env, }) {
		const [owner = '', repo = ''] = repository.split('/');
		const clock = { newest: null };
		const now = () => clock.newest ?? new Date().toISOString();
		let opened;
		const octokit = () => {
				opened ??= openOctokit({ apiUrl, token, second, requestMs, clock, env });
				return opened;
		};
		const failed = (error) => asHostError(error, apiUrl, token);
		return {
				repository,
				at: { owner, repo },
				second,
				now,
				async ask(request, read) {
						try {
								const { data } = await request(await octokit());
								return read(data);
						}
						catch (error) {
								throw failed(error);
						}
				},
				async *list(request, read) {
						let pages = 0;
						try {
								for await (const { data } of request(await octokit())) {
										for (const item of data)
												yield read(item);
										pages += 1;
										if (pages >= MOST_PAGES)
												return;
								}
						}
						catch (error) {
								throw failed(error);
						}
				},
				async address(request) {
						try {
								const { location } = (await request(await octokit())).headers;
								return location === undefined ? null : new URL(location, apiUrl).href;
						}
						catch (error) {
								throw failed(error);
						}
				},
				async viewer() {
						const { graphql } = await octokit();
						const { viewer } = await graphql('query { viewer { login } }');
						return viewer.login;
				},
		};
}
const IDLE_MS = 4_000;
async function openFetch(env) {
		const [{ LARGEST_LIST, openTransport }, { fetchOver }] = await Promise.all([
				__webpack_require__.e(  143).then(__webpack_require__.bind(__webpack_require__, 80143)),
				__webpack_require__.e(  8810).then(__webpack_require__.bind(__webpack_require__, 68810)),
		]);
		const send = fetchOver(await openTransport(env, (0,redaction .w)(), { idleMs: IDLE_MS, largest: LARGEST_LIST }));
		return async (input, init) => {
				try {
						return await send(input, init);
				}
				catch (error) {
						throw init?.signal?.aborted ? init.signal.reason : error;
				}
		};
}
async function openOctokit({ apiUrl, token, second, requestMs, clock, env }) {
		const [fetch, { getOctokit }, { retry }, { throttling }] = await Promise.all([
				openFetch(env),
				__webpack_require__.e(  5742).then(__webpack_require__.bind(__webpack_require__, 33361)),
				Promise.all( [__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
				Promise.all( [__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
		]);
		const isWorthWaiting = (seconds, _options, _octokit, retries) => seconds <= LONGEST_WAIT_SECONDS && retries < RETRIES;
		const silent = () => undefined;
		const spaced = writeSpacing(second);
		return getOctokit(token, {
				baseUrl: apiUrl,
				request: { fetch },
				userAgent: 'plumbline',
				log: { debug: silent, info: silent, warn: silent, error: silent },
				retry: { retries: RETRIES, retryAfterBaseValue: second / 2, doNotRetry: REFUSED },
				throttle: {
						id: `${apiUrl} ${second}`,
						retryAfterBaseValue: second,
						onRateLimit: isWorthWaiting,
						onSecondaryRateLimit: isWorthWaiting,
						write: spaced,
						notifications: spaced,
				},
		}, gateRules(clock, requestMs), throttling, retry);
}
const UNSPACED_WRITES = 10;
function writeSpacing(second) {
		let writes = 0;
		const limiter = {
				async schedule(_options, act) {
						writes += 1;
						if (writes > UNSPACED_WRITES)
								await new Promise((done) => setTimeout(done, second));
						return act();
				},
		};
		return { key: () => limiter };
}
function asHostError(error, apiUrl, token) {
		if (error instanceof code_host .k)
				return error;
		if (!isRequestError(error)) {
				return new code_host .k(502, `the answer has another form than GitHub's (${(0,error_text .k)(error)})`);
		}
		const { request, response, status } = error;
		const place = `${request.method} ${request.url.replace(apiUrl, '').replace(/\?.*$/s, '')}`;
		if (response === undefined)
				return new code_host .k(0, `${place}: no answer (${(0,redaction .w)([token]).text(causeOf(error))})`);
		const said = response.data;
		const message = typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : '';
		return new code_host .k(status, `${place}: ${status} ${message.slice(0, 200) || 'no reason given'}`);
}
function isRequestError(error) {
		return error instanceof Error && 'request' in error && 'status' in error;
}
function causeOf(error) {
		const { cause } = error;
		return (cause instanceof Error ? cause.message : '') || error.message || 'network fault';
}
async function orAbsent(asked) {
		try {
				return await asked;
		}
		catch (error) {
				if (error instanceof code_host .k && (error.status === 404 || error.status === 422))
						return null;
				throw error;
		}
}

;


function artifactsOf(api) {
		const { at } = api;
		return {
				async *artifacts(name) {
						const found = api.list(({ paginate, rest }) => paginate.iterator(rest.actions.listArtifactsForRepo, { ...at, name, per_page: PER_PAGE }), (item) => {
								const run = item.workflow_run;
								const isHome = run?.repository_id !== undefined && run.head_repository_id === run.repository_id;
								return {
										name: item.name,
										id: item.id,
										bytes: item.size_in_bytes,
										expired: item.expired !== false,
										createdAt: item.created_at ?? '',
										branch: isHome ? (run.head_branch ?? null) : null,
								};
						});
						for await (const artifact of found)
								if (artifact.name === name)
										yield artifact;
				},
				async artifactAddress(id) {
						const address = await api.address(({ rest }) => rest.actions.downloadArtifact({
								...at,
								artifact_id: id,
								archive_format: 'zip',
								request: { redirect: 'manual' },
						}));
						if (address === null)
								throw new code_host .k(502, 'the artifact has no address');
						return address;
				},
		};
}

;
const WORKFLOW_BOT = 'github-actions[bot]';
function authorOf(api) {
		let known;
		const viewer = () => {
				known ??= api.viewer().then((login) => (typeof login === 'string' && login !== '' ? login : WORKFLOW_BOT), () => WORKFLOW_BOT);
				return known;
		};
		return {
				viewer,
				async isOurs(user) {
						const me = await viewer();
						return user?.login === me || (user?.type === 'Bot' && user.login === `${me}[bot]`);
				},
		};
}

var problem = __webpack_require__(29093);
var size_limits = __webpack_require__(27222);
;




function branchesOf(api) {
		const { at } = api;
		return {
				createBranch(name, sha) {
						const made = api.ask(({ rest }) => rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha }), () => true);
						return falseWhere(made, [422]);
				},
				async branchFile(branch, path) {
						const asked = api.ask(({ rest }) => rest.repos.getContent({ ...at, path, ref: branch }), (found) => {
								if (Array.isArray(found) || found.type !== 'file')
										throw new Error(`${path} is no file`);
								return found;
						});
						const found = await orAbsent(asked);
						if (found === null)
								return null;
						const { sha, size } = found;
						if (size > size_limits .wZ.bytes)
								throw tooLargeThere(branch, path, size);
						const content = found.encoding === 'base64'
								? found.content
								: await api.ask(({ rest }) => rest.git.getBlob({ ...at, file_sha: sha }), (blob) => blob.content);
						const bytes = Buffer.from(content, 'base64');
						if (bytes.length > size_limits .wZ.bytes)
								throw tooLargeThere(branch, path, bytes.length);
						return { sha, text: bytes.toString('utf8') };
				},
				async branchFolder(branch, path) {
						const asked = api.ask(({ rest }) => rest.repos.getContent({ ...at, path, ref: branch }), (found) => (Array.isArray(found) ? found.filter(({ type }) => type === 'file').map(({ name }) => name) : []));
						return (await orAbsent(asked)) ?? [];
				},
				mergeInto(branch, sha) {
						const merged = api.ask(({ rest }) => rest.repos.merge({ ...at, base: branch, head: sha, commit_message: `Merge main into ${branch}` }), () => true);
						return falseWhere(merged, [409]);
				},
				commitFile({ branch, path, text, message, earlier }) {
						const content = Buffer.from(text, 'utf8').toString('base64');
						const replaced = earlier === null ? {} : { sha: earlier.sha };
						const written = api.ask(({ rest }) => rest.repos.createOrUpdateFileContents({ ...at, path, message, content, branch, ...replaced }), () => true);
						return falseWhere(written, [409, 422]);
				},
		};
}
async function falseWhere(asked, refusals) {
		try {
				return await asked;
		}
		catch (error) {
				if (error instanceof code_host .k && refusals.includes(error.status))
						return false;
				throw error;
		}
}
function tooLargeThere(branch, path, size) {
		const remedy = `see \`git log ${branch} -- ${path}\` for who wrote it, and commit it there without what no run has written`;
		return new problem .dz({ file: path, message: `on the branch ${branch} ${(0,size_limits .g$)(size, size_limits .wZ)}; ${remedy}` });
}

;
const CHECK_SUMMARY_LIMIT = 65_535;
const ANNOTATIONS_PER_REQUEST = 50;
function checksOf(api) {
		const { at } = api;
		return {
				async createCheckRun({ name, headSha, conclusion, title, summary, annotations }) {
						const shown = annotations.flatMap(wireAnnotation);
						const output = (from) => ({
								title,
								summary: summary.slice(0, CHECK_SUMMARY_LIMIT),
								annotations: shown.slice(from, from + ANNOTATIONS_PER_REQUEST),
						});
						const made = await api.ask(({ rest }) => rest.checks.create({
								...at,
								name,
								head_sha: headSha,
								status: 'completed',
								conclusion,
								output: output(0),
						}), ({ id, html_url }) => ({ id, url: html_url ?? '' }));
						for (let from = ANNOTATIONS_PER_REQUEST; from < shown.length; from += ANNOTATIONS_PER_REQUEST) {
								await api.ask(({ rest }) => rest.checks.update({ ...at, check_run_id: made.id, output: output(from) }), () => undefined);
						}
						return made.url;
				},
		};
}
function wireAnnotation({ level, message, title, file, line }) {
		if (file === undefined)
				return [];
		const annotation = {
				path: file,
				start_line: line ?? 1,
				end_line: line ?? 1,
				annotation_level: level === 'error' ? 'failure' : level,
				message,
				...(title === undefined ? {} : { title }),
		};
		return [annotation];
}

var marker = __webpack_require__(78729);
;


function commentsOf(api, author) {
		const { at } = api;
		const all = (number) => api.list(({ paginate, rest }) => paginate.iterator(rest.issues.listComments, { ...at, issue_number: number, per_page: PER_PAGE }), ({ id, html_url, body, user, created_at, updated_at }) => ({
				id,
				url: html_url,
				body: body ?? '',
				user,
				createdAt: created_at,
				updatedAt: updated_at,
		}));
		return {
				async comments(number) {
						const found = [];
						for await (const { user, body, createdAt, updatedAt } of all(number))
								found.push({ author: user?.login ?? '', body, at: createdAt, updatedAt });
						return found;
				},
				async sticky(number, config) {
						const ours = [];
						for await (const { user, id, url, body, createdAt } of all(number)) {
								if ((0,marker .r)(body, config) && (await author.isOurs(user)))
										ours.push({ id, url, body, createdAt });
						}
						const [first, ...rest] = ours.sort((a, b) => a.id - b.id);
						for (const { id } of rest) {
								const deleted = api.ask((octokit) => octokit.rest.issues.deleteComment({ ...at, comment_id: id }), () => undefined);
								await deleted.catch(() => undefined);
						}
						return first ?? null;
				},
				writeComment(number, body, earlier) {
						return api.ask(({ rest }) => earlier === null
								? rest.issues.createComment({ ...at, issue_number: number, body })
								: rest.issues.updateComment({ ...at, comment_id: earlier.id, body }), ({ id, html_url, created_at }) => ({ id, url: html_url, body, createdAt: created_at }));
				},
		};
}

;


const PATIENCE = [0.5, 2, 2];
function commitsOf(api) {
		const { at } = api;
		return {
				mergeBase(base, head) {
						const compared = api.ask(({ rest }) => rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: 1 }), ({ merge_base_commit }) => merge_base_commit.sha);
						return orAbsent(compared);
				},
				async testMerge(number) {
						for (const wait of [...PATIENCE, null]) {
								const { mergeable, sha } = await api.ask(({ rest }) => rest.pulls.get({ ...at, pull_number: number }), (pull) => ({ mergeable: pull.mergeable, sha: pull.merge_commit_sha }));
								if (mergeable === true)
										return sha;
								if (mergeable === false)
										return null;
								if (wait !== null)
										await new Promise((done) => setTimeout(done, wait * api.second));
						}
						throw new code_host .k(504, `GitHub has not merged pull request ${number} for testing yet`);
				},
				commit(name) {
						const found = api.ask(({ rest }) => rest.repos.getCommit({ ...at, ref: name }), ({ sha }) => sha);
						return orAbsent(found);
				},
		};
}

;

function issuesOf(api, author) {
		const { at } = api;
		return {
				async issue(marker) {
						const open = api.list(({ paginate, rest }) => paginate.iterator(rest.issues.listForRepo, { ...at, state: 'open', per_page: PER_PAGE }), ({ number, body, user, pull_request }) => ({
								number,
								body: body ?? '',
								user,
								isPull: pull_request !== undefined,
						}));
						for await (const { number, body, user, isPull } of open) {
								if (!isPull && body.startsWith(marker) && (await author.isOurs(user)))
										return { number, body };
						}
						return null;
				},
				openIssue(title, body) {
						return api.ask(({ rest }) => rest.issues.create({ ...at, title, body }), ({ number }) => number);
				},
				async updateIssue(number, change) {
						await api.ask(({ rest }) => rest.issues.update({ ...at, issue_number: number, ...change }), () => undefined);
				},
		};
}

;

function pullsOf(api) {
		const { at, repository } = api;
		return {
				pull(number) {
						return api.ask(({ rest }) => rest.pulls.get({ ...at, pull_number: number }), ({ head, labels, state }) => {
								const headRepository = head.repo?.full_name ?? null;
								return {
										number,
										headSha: head.sha,
										headRepository,
										headBranch: head.ref,
										labels: labels.map(({ name }) => name),
										fork: headRepository !== repository,
										open: state === 'open',
								};
						});
				},
				async labelEvents(number) {
						const found = [];
						const events = api.list(({ paginate, rest }) => paginate.iterator(rest.issues.listEvents, { ...at, issue_number: number, per_page: PER_PAGE }), (item) => ({
								event: item.event,
								label: 'label' in item ? (item.label.name ?? '') : '',
								actor: item.actor?.login ?? '',
								at: item.created_at,
						}));
						for await (const { event, ...rest } of events) {
								if (event === 'labeled' || event === 'unlabeled')
										found.push({ event, ...rest });
						}
						return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
				},
				async openPulls() {
						const found = [];
						const pulls = api.list(({ paginate, rest }) => paginate.iterator(rest.pulls.list, { ...at, state: 'open', per_page: PER_PAGE }), ({ number, title, head, html_url: url }) => ({
								number,
								title,
								headBranch: head.ref,
								url,
								own: head.repo?.full_name === repository,
						}));
						for await (const { own, ...pull } of pulls)
								if (own)
										found.push(pull);
						return found;
				},
				openPull({ title, body, head, base }) {
						return api.ask(({ rest }) => rest.pulls.create({ ...at, title, body, head, base }), ({ html_url: url }) => url);
				},
				updatePull(number, { title, body }) {
						return api.ask(({ rest }) => rest.pulls.update({ ...at, pull_number: number, title, body }), () => undefined);
				},
				async permission(login) {
						const asked = api.ask(({ rest }) => rest.repos.getCollaboratorPermissionLevel({ ...at, username: login }), ({ permission }) => permission);
						const level = await orAbsent(asked);
						return level === 'admin' || level === 'write' || level === 'read' ? level : 'none';
				},
		};
}

;









function openGitHub(settings) {
		const api = openApi(settings);
		const author = authorOf(api);
		return {
				repository: api.repository,
				now: api.now,
				viewer: author.viewer,
				...artifactsOf(api),
				...branchesOf(api),
				...checksOf(api),
				...commentsOf(api, author),
				...commitsOf(api),
				...issuesOf(api, author),
				...pullsOf(api),
		};
}


	}),

	5519:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		X9: () => (  watchOutput),
		n6: () => (  onUncaught),
		qG: () => (  leave),
		qH: () => (  processTerminal)
	});
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29466);
	var _text_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75447);



const OWN = /(\u001b\[(?:0|1|31|32|33)m|\r\u001b\[K)/;
const COMMAND = /^(?=\s*::)/gm;
function tame(text) {
		return text
				.split(OWN)
				.map((piece, at) => (at % 2 === 1 ? piece : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(piece)))
				.join('')
				.replace(COMMAND, '| ')
				.replaceAll('##[', '## [');
}
function processTerminal() {
		const { env } = process;
		const redaction = (0,_text_redaction_js__WEBPACK_IMPORTED_MODULE_1__  .w)();
		const isTTY = process.stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
		const shown = process.stdout.isTTY === true ? tame : (text) => text;
		return {
				out: (text) => void process.stdout.write(shown(redaction.text(text))),
				say: (text) => void process.stdout.write(tame(redaction.text(text))),
				err: (text) => void process.stderr.write(tame(redaction.text(text))),
				env,
				cwd: process.cwd(),
				columns: process.stdout.columns ?? 80,
				isTTY,
				color: isTTY && !env['NO_COLOR'],
				redaction,
		};
}
function watchOutput() {
		let isLost = false;
		process.stdout.on('error', (error) => {
				isLost ||= error.code !== 'EPIPE';
		});
		process.stderr.on('error', () => undefined);
		return {
				isLost: async () => {
						await new Promise((done) => process.stdout.write('', done));
						return isLost;
				},
		};
}
function leave(code = process.exitCode) {
		process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
function onUncaught(tell) {
		process.on('uncaughtException', (error) => {
				tell((0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_2__  .k)(error));
				leave(4);
		});
}


	}),

	80538:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		KE: () => (  ACCEPT_LABEL),
		Q2: () => (  withState),
		VK: () => (  nextState),
		Wp: () => (  acceptanceClaim),
		mF: () => (  acceptance),
		pv: () => (  pullOf),
		un: () => (  readState)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const ACCEPT_LABEL = 'plumbline: accept';
const ACCEPTANCE_DAYS = 7;
const MAX_REASON = 500;
function acceptanceClaim(facts) {
		const { event, pull, state, now } = facts;
		const sha = pull.headSha;
		if (!pull.labels.includes(ACCEPT_LABEL))
				return { none: `the label "${ACCEPT_LABEL}" is not set` };
		const known = state?.head === sha ? state : null;
		const newest = facts.labelEvents.filter(({ label }) => label === ACCEPT_LABEL).at(-1);
		if (event.kind === 'pull_request') {
				if (event.headSha !== sha)
						return { none: 'the pull request has moved on since this event' };
				if (event.action === 'labeled' && event.label === ACCEPT_LABEL) {
						const isListed = newest?.event === 'labeled' && sameLogin(newest.actor, event.actor);
						if (event.attempt === 1 && (isListed || newest === undefined)) {
								return since(isListed ? newest : { actor: event.actor, at: now }, sha);
						}
						if (isListed)
								return unexpired(newest, sha, now);
				}
		}
		if (newest === undefined)
				return { none: `GitHub knows nobody who set the label "${ACCEPT_LABEL}"; set it again` };
		if (newest.event === 'unlabeled')
				return { none: `the label "${ACCEPT_LABEL}" was taken off` };
		if (event.kind === 'pull_request' && event.action === 'synchronize' && known === null) {
				return { none: 'the label is older than the last push; take it off and set it again' };
		}
		const seen = known === null ? Number.NaN : Math.max(Date.parse(known.since), Date.parse(known.commentedAt));
		if (Date.parse(newest.at) > seen)
				return unexpired(newest, sha, now);
		return { none: 'nothing shows that the label was set on this head; take it off and set it again' };
}
function acceptance(claim, permission, comments) {
		if ('none' in claim)
				return { accepted: null, why: claim.none };
		const { by, sha, labeledAt, expires } = claim;
		if (permission !== 'admin' && permission !== 'write') {
				return { accepted: null, why: `@${by} set the label but may not write to this repository (${permission})` };
		}
		const reason = acceptReason(comments, by, labeledAt);
		if (reason === '') {
				const how = 'comment `/plumbline accept` and the reason, then take the label off and set it again';
				return { accepted: null, why: `@${by} set the label, and no reason of theirs stands: ${how}` };
		}
		return { accepted: { by, reason, sha, expires }, why: `accepted by @${by}: ${reason}` };
}
function acceptReason(comments, author, labeledAt) {
		let newest;
		for (const comment of comments) {
				if (!sameLogin(comment.author, author))
						continue;
				const match = /^\/plumbline accept(?:[ \t]+(.*))?$/m.exec(comment.body.replaceAll('\r\n', '\n'));
				const at = Date.parse(comment.at);
				if (match === null || (newest !== undefined && at < newest.at))
						continue;
				const changed = Date.parse(comment.updatedAt);
				const isRewritten = changed > at && changed > Date.parse(labeledAt);
				newest = { at, reason: isRewritten ? '' : (match[1] ?? '') };
		}
		return (newest?.reason ?? '').trim().slice(0, MAX_REASON);
}
function sameLogin(one, other) {
		return one.toLowerCase() === other.toLowerCase();
}
function queuedPull(headRef) {
		const match = /(?:^|\/)gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(headRef);
		return match === null ? null : Number(match[1]);
}
function pullOf(event) {
		if (event.kind === 'pull_request')
				return event.number;
		return event.kind === 'merge_group' ? queuedPull(event.headRef) : null;
}
const State = zod__WEBPACK_IMPORTED_MODULE_0__  .Ikc({
		head: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^[0-9a-f]{40,64}$/),
		since: zod__WEBPACK_IMPORTED_MODULE_1__  .w$(),
});
function nextState(earlier, head, now) {
		return { head, since: earlier?.head === head ? earlier.since : now };
}
function withState(body, state) {
		const encoded = Buffer.from(JSON.stringify(state), 'utf8').toString('base64url');
		return `${body.trimEnd()}\n<!-- plumbline-state:${encoded} -->\n`;
}
function readState(body) {
		const match = /(?:^|\n)<!-- plumbline-state:([\w-]{1,2000}) -->\s*$/.exec(body);
		if (match === null)
				return null;
		try {
				const parsed = State.safeParse(JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString('utf8')));
				return parsed.success ? parsed.data : null;
		}
		catch {
				return null;
		}
}
function since({ actor, at }, sha) {
		return { by: actor, sha, labeledAt: at, expires: addDays(at, ACCEPTANCE_DAYS) };
}
function unexpired(label, sha, now) {
		const claim = since(label, sha);
		if (Date.parse(claim.expires) > Date.parse(now))
				return claim;
		return { none: `the acceptance by @${claim.by} expired on ${claim.expires.slice(0, 10)}; set the label again` };
}
function addDays(iso, days) {
		return new Date(Date.parse(iso) + days * 86_400_000).toISOString();
}


	}),

	9924:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$Q: () => (  clip),
		Je: () => (  datasetLine),
		O5: () => (  entities),
		OF: () => (  fenced),
		RK: () => (  visible),
		RL: () => (  ownLink),
		SS: () => (  codeSpan),
		TN: () => (  oneLine),
		_n: () => (  xml),
		eC: () => (  scriptJson),
		prose: () => (  prose),
		qy: () => (  html)
	});
	var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16604);

const UNSEEN = new RegExp([
		String.raw `(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]`,
		String.raw `(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}])[\u200c\u200d]`,
		String.raw `(?<![\p{Extended_Pictographic}\p{Script=Han}\p{Sm}\p{So}\d#*])[\ufe00-\ufe0f]`,
		String.raw `[\u00a0\u034f\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180d\u2000-\u200a\u205f\u2800\u3164\uffa0]`,
		String.raw `[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]`,
		String.raw `\p{Surrogate}`,
].join('|'), 'gu');
function visible(text) {
		return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char) => {
				const point = char.codePointAt(0) ?? 0;
				return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
		});
}
function oneLine(text, limit = 200) {
		return clip(visible(text)
				.replace(/[ \t\n]+/g, ' ')
				.trim(), limit);
}
function clip(text, limit) {
		if (text.length <= limit)
				return text;
		let end = 0;
		let count = 0;
		for (const char of text) {
				if (count === limit - 1)
						return `${text.slice(0, end).trimEnd()}…`;
				end += char.length;
				count += 1;
		}
		return text;
}
function longestRun(text, char) {
		let longest = 0;
		let run = 0;
		for (const one of text) {
				run = one === char ? run + 1 : 0;
				longest = Math.max(longest, run);
		}
		return longest;
}
function codeSpan(text, limit = 120) {
		const line = oneLine(text, limit).replaceAll('|', '¦');
		if (line === '')
				return '_(empty)_';
		const fence = '`'.repeat(longestRun(line, '`') + 1);
		const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
		return `${fence}${pad}${line}${pad}${fence}`;
}
const LIVE = /[@`$|\\]|#\d|\bgh-\d|:\/\/|www\.|[0-9a-f]{7,}|:[a-z0-9_+-]+:|\]\(|!\[|\[\^|\w\.\w+\/|(?:https?|ftp|mailto|xmpp|www)(?!\w)|^\/\w/iu;
const PUNCTUATION = /[*~[\]&<>\\|`$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
const BLOCK_START = /^(?:[-+#=>:]|\d+[.)](?=\s|$))/;
function entity(char) {
		return `&#${char.codePointAt(0)};`;
}
const PHRASE = /(?<=^\(?| \(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/;
function prose(text, limit = 600) {
		const set = oneLine(text, limit)
				.split(PHRASE)
				.map((part, at) => (at % 2 === 1 ? codeSpan(part.slice(1, -1), limit) : part.split(' ').map(calm).join(' ')))
				.join('');
		return set.replace(BLOCK_START, (start) => [...start].map((char) => (/\d/.test(char) ? char : entity(char))).join(''));
}
function calm(word) {
		return LIVE.test(word) ? codeSpan(word, 600) : word.replace(PUNCTUATION, entity);
}
function fenced(text, language = '', limit = 20_000) {
		const body = clip((0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__  .h)(visible(text), '\n'), limit);
		const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
		return `${fence}${language}\n${body}\n${fence}`;
}
function entities(text) {
		return visible(text).replace(/[&<>`*_~[\]!@#:|\\$]/g, entity);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function html(text) {
		return visible(text).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function xml(text) {
		return visible(text)
				.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
				.replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function scriptJson(value) {
		return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}
function datasetLine(line) {
		const one = line.replace(/[\r\n]+/g, ' ');
		return one
				.replace(/[`@<>]/g, unicodeEscape)
				.replace(UNSEEN, (char) => [...Array(char.length).keys()].map((at) => unicodeEscape(char[at] ?? '')).join(''));
}
function unicodeEscape(unit) {
		return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function ownLink(url) {
		if (url === undefined)
				return null;
		return /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/[\w./-]*)?(?:#[\w-]*)?$/.test(url)
				? url
				: null;
}


	}),

	78729:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		r: () => (  isMarked),
		x: () => (  marker)
	});
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56940);

const MARKER = '<!-- plumbline:';
function suffixOf(config) {
		const path = config.replace(/^\.\//, '');
		if (path === '' || _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .iE.includes(path))
				return '';
		const plain = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
		return ` config=${plain.replaceAll('--', '-%2D')}`;
}
function marker(verdict, config) {
		return `${MARKER}v1 verdict=${verdict}${suffixOf(config)} -->`;
}
function isMarked(body, config) {
		const mark = /^\s*<!-- plumbline:[^\n]*?-->/.exec(body)?.[0];
		if (mark === undefined)
				return false;
		return (/ config=\S+(?= )/.exec(mark)?.[0] ?? '') === suffixOf(config);
}


	}),

	23714:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Jo: () => (  historyLine),
		Lu: () => (  readHistory),
		b: () => (  hiddenHistory)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4222);



const MAX_ENTRIES = 20;
const MAX_SUMMARY = 300;
const HIDDEN = /<!-{2} plumbline-history:([\w-]{0,60000}) -->/;
const Entry = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
		sha: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
				.max(64)
				.regex(/^[\w.-]+$/),
		verdict: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['pass', 'regressed', 'inconclusive', 'skipped', 'error']),
		summary: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(MAX_SUMMARY),
});
function historyEntry(record) {
		return {
				sha: record.provenance.head.sha,
				verdict: record.verdict,
				summary: (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_2__  .pj)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__  .g)(record)).replace(', merge blocked', '').slice(0, MAX_SUMMARY),
		};
}
function historyLine(record) {
		const entries = [
				...(record.history ?? []).filter(({ sha }) => sha !== record.provenance.head.sha),
				historyEntry(record),
		].slice(-MAX_ENTRIES);
		return `<!-- plumbline-history:${Buffer.from(JSON.stringify(entries), 'utf8').toString('base64url')} -->`;
}
function hiddenHistory(body) {
		return HIDDEN.exec(body)?.[0] ?? '';
}
function readHistory(body) {
		const match = HIDDEN.exec(body);
		if (match === null)
				return [];
		try {
				const parsed = zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(Entry)
						.max(MAX_ENTRIES)
						.safeParse(JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString('utf8')));
				return parsed.success ? parsed.data : [];
		}
		catch {
				return [];
		}
}


	}),

	67308:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  isUntouched)
	});
function isUntouched({ verdict, targets, escalation }) {
		return verdict === 'skipped' && Object.keys(targets).length + Object.keys(escalation).length === 0;
}


	}),

	93176:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		k: () => (  CodeHostError)
	});
class CodeHostError extends Error {
		name = 'CodeHostError';
		status;
		constructor(status, message) {
				super(message);
				this.status = status;
		}
}


	}),

	86425:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		u: () => (  lookUpAcceptance)
	});
	var _change_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80538);

async function lookUpAcceptance(event, host, { attempt, config }) {
		const not = (why) => ({ accepted: null, why });
		const number = (0,_change_acceptance_js__WEBPACK_IMPORTED_MODULE_0__  .pv)(event);
		if (number === null || (event.kind !== 'pull_request' && event.kind !== 'merge_group')) {
				return not('this event has no pull request');
		}
		const unset = `the label "${_change_acceptance_js__WEBPACK_IMPORTED_MODULE_0__  .KE}" is not set`;
		if (event.kind === 'pull_request' && !event.labels.includes(_change_acceptance_js__WEBPACK_IMPORTED_MODULE_0__  .KE))
				return not(unset);
		try {
				const pull = await host.pull(number);
				if (!pull.labels.includes(_change_acceptance_js__WEBPACK_IMPORTED_MODULE_0__  .KE))
						return not(unset);
				const [sticky, labelEvents] = await Promise.all([host.sticky(number, config), host.labelEvents(number)]);
				const state = sticky === null ? null : (0,_change_acceptance_js__WEBPACK_IMPORTED_MODULE_0__  .un)(sticky.body);
				const facts = {
						event: event.kind === 'pull_request' ? { ...event, attempt } : { kind: 'merge_group' },
						pull,
						labelEvents,
						state: state === null || sticky === null ? null : { ...state, commentedAt: sticky.createdAt },
						now: host.now(),
				};
				const claim = (0,_change_acceptance_js__WEBPACK_IMPORTED_MODULE_0__  .Wp)(facts);
				if ('none' in claim)
						return not(claim.none);
				const [permission, comments] = await Promise.all([host.permission(claim.by), host.comments(number)]);
				return (0,_change_acceptance_js__WEBPACK_IMPORTED_MODULE_0__  .mF)(claim, permission, comments);
		}
		catch (error) {
				const why = error instanceof Error ? error.message : 'unknown fault';
				return { accepted: null, why: `the acceptance could not be verified: ${why}` };
		}
}


	}),

	69903:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		bi: () => (  nearMiss),
		h: () => (  suggestion),
		pA: () => (  nearest)
	});
	var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, candidates) {
		let best = null;
		let least = Math.max(2, Math.floor(word.length / 3)) + 1;
		const folded = word.slice(0, 100).toLowerCase();
		for (const candidate of candidates) {
				const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__  .Io)(folded, candidate.toLowerCase());
				if (d < least) {
						least = d;
						best = candidate;
				}
		}
		if (best !== null || folded.length < 3)
				return best;
		for (const candidate of candidates)
				if (candidate.toLowerCase().startsWith(folded))
						return candidate;
		return null;
}
function nearMiss(word, candidates) {
		const folded = word.slice(0, 100).toLowerCase();
		const most = Math.max(1, Math.floor(folded.length / 4));
		for (const candidate of candidates)
				if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__  .Io)(folded, candidate.toLowerCase()) <= most)
						return candidate;
		return null;
}
function suggestion(word, candidates) {
		const near = nearest(word, candidates);
		if (near !== null)
				return `; did you mean ${near}?`;
		return candidates.length > 0 && candidates.length <= 16 ? `; known: ${candidates.join(', ')}` : '';
}


	}),

	29466:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		k: () => (  errorText)
	});
function errorText(error) {
		return error instanceof Error ? error.message : String(error);
}


	}),

	29093:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Cp: () => (  OutsideError),
		FO: () => (  exitCodeOf),
		Vw: () => (  formatProblem),
		WU: () => (  show),
		Zw: () => (  Problems),
		dz: () => (  InputError),
		eb: () => (  UsageError),
		p4: () => (  InterruptedError)
	});
function formatProblem(problem) {
		const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
				.filter((part) => part !== undefined)
				.join(':');
		return [place, problem.key, problem.message].filter((part) => part !== undefined && part !== '').join(': ');
}
class InputError extends Error {
		problems;
		constructor(problems, options) {
				const list = (Array.isArray(problems) ? problems : [problems]).map(short);
				super(list.map(formatProblem).join('\n'), options);
				this.name = 'InputError';
				this.problems = list;
		}
}
const MOST_MESSAGE = 2_000;
const MOST_KEY = 300;
function short(problem) {
		const { key, message } = problem;
		if (message.length <= MOST_MESSAGE && (key === undefined || key.length <= MOST_KEY))
				return problem;
		return { ...problem, key: key === undefined ? undefined : cut(key, MOST_KEY), message: cut(message, MOST_MESSAGE) };
}
function cut(text, most) {
		return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
const SHOWN_PER_FILE = 20;
class Problems {
		#files = new Map();
		add(noted) {
				const problem = short(noted);
				const entry = this.#of(problem.file);
				if (entry.shown.length >= SHOWN_PER_FILE) {
						entry.more += 1;
						return;
				}
				const identity = `${problem.line}:${problem.column}:${problem.key}:${problem.message}`;
				if (entry.seen.has(identity))
						return;
				entry.seen.add(identity);
				entry.shown.push(problem);
		}
		leaveOff(file) {
				this.#of(file).isLeft = true;
		}
		#of(file) {
				const known = this.#files.get(file);
				if (known !== undefined)
						return known;
				const entry = { shown: [], seen: new Set(), more: 0, isLeft: false };
				this.#files.set(file, entry);
				return entry;
		}
		get any() {
				return this.#files.size > 0;
		}
		get count() {
				let sum = 0;
				for (const { shown, more } of this.#files.values())
						sum += shown.length + more;
				return sum;
		}
		get list() {
				return [...this.#files].flatMap(([file, { shown, more, isLeft }]) => {
						const inOrder = shown.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
						const message = `and ${isLeft ? `at least ${more} more; the rest was not read` : `${more} more`}`;
						return more === 0 ? inOrder : [...inOrder, { file, message }];
				});
		}
		throwIfAny() {
				if (this.any)
						throw new InputError(this.list);
		}
}
function show(value) {
		if (value === undefined)
				return 'nothing';
		let text;
		if (typeof value === 'string' && value.length > 80)
				text = JSON.stringify(value.slice(0, 80));
		else if (Array.isArray(value) && value.length > 8)
				text = `a list of ${value.length}`;
		else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
				const keys = Object.keys(value);
				text = `an object (${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''})`;
		}
		else
				text = jsonOf(value);
		return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function jsonOf(value) {
		try {
				return JSON.stringify(value) ?? String(value);
		}
		catch (error) {
				if (error instanceof RangeError)
						return Array.isArray(value) ? 'lists inside lists' : 'objects inside objects';
				throw error;
		}
}
class UsageError extends Error {
		name = 'UsageError';
}
class OutsideError extends Error {
		name = 'OutsideError';
}
class InterruptedError extends Error {
		name = 'InterruptedError';
}
function exitCodeOf(error) {
		if (error instanceof InputError || error instanceof UsageError)
				return 2;
		if (error instanceof InterruptedError)
				return 130;
		return 4;
}


	}),

	75447:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		w: () => (  openRedaction)
	});
const SHORTEST_SECRET = 8;
const MARK = '***';
const MOST_LAYERS = 6;
function openRedaction(secrets = []) {
		const needles = new Set();
		const add = (more) => {
				for (const secret of more)
						if (secret.length >= SHORTEST_SECRET)
								for (const needle of spellings(secret))
										needles.add(needle);
		};
		const isIn = (flat) => {
				for (const needle of needles)
						if (flat.includes(needle))
								return true;
				return false;
		};
		const text = (given) => {
				if (needles.size === 0 || given.length < SHORTEST_SECRET)
						return given;
				let layer = given;
				for (let depth = 0; depth < MOST_LAYERS; depth++) {
						if (isIn(flattened(layer)))
								return without(given, needles);
						const next = layer.replaceAll(ESCAPE, unescaped);
						if (next === layer)
								return given;
						layer = next;
				}
				return given;
		};
		const cut = (given) => {
				if (typeof given === 'string')
						return text(given);
				if (given === null || typeof given !== 'object')
						return given;
				if (Array.isArray(given))
						return given.map((item) => cut(item) ?? null);
				return Object.fromEntries(Object.entries(given).map(([key, item]) => [text(key), cut(item)]));
		};
		add(secrets);
		return { add, text, value: (given) => cut(given) };
}
function spellings(secret) {
		const bytes = Buffer.from(secret, 'utf8');
		const found = [secret, bytes.toString('hex')];
		for (const before of [0, 1, 2]) {
				const whole = Buffer.concat([Buffer.alloc(before), bytes]);
				const from = Math.ceil((before * 8) / 6);
				const to = Math.floor((whole.length * 8) / 6);
				for (const form of ['base64', 'base64url'])
						found.push(whole.toString(form).slice(from, to));
		}
		return found.map(flattened);
}
const BLANK = /[\s\\\u00ad\u200b-\u200d\u2060\ufeff]+/g;
function flattened(text) {
		return text.replaceAll(BLANK, '').toLowerCase();
}
const ESCAPE = /\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([bfnrt])|%([0-9a-f]{2})|&#x([0-9a-f]{1,8});|&#([0-9]{1,10});|&([a-z]{2,8});/gi;
const NAMED = new Map(Object.entries({
		amp: '&',
		apos: "'",
		ast: '*',
		bsol: '\\',
		colon: ':',
		comma: ',',
		commat: '@',
		dollar: '$',
		equals: '=',
		excl: '!',
		grave: '`',
		gt: '>',
		hat: '^',
		hyphen: '-',
		lbrack: '[',
		lcub: '{',
		lowbar: '_',
		lpar: '(',
		lsqb: '[',
		lt: '<',
		num: '#',
		percnt: '%',
		period: '.',
		plus: '+',
		quest: '?',
		quot: '"',
		rbrack: ']',
		rcub: '}',
		rpar: ')',
		rsqb: ']',
		semi: ';',
		sol: '/',
		verbar: '|',
}));
function unescaped(whole, ...groups) {
		const [unicode, byte, blank, percent, hex, decimal, name] = groups;
		const digits = unicode ?? byte ?? percent ?? hex;
		if (digits !== undefined)
				return ofCode(Number.parseInt(digits, 16), whole);
		if (decimal !== undefined)
				return ofCode(Number.parseInt(decimal, 10), whole);
		if (blank !== undefined)
				return ' ';
		return NAMED.get(name?.toLowerCase() ?? '') ?? whole;
}
function ofCode(code, whole) {
		return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : whole;
}
function without(given, needles) {
		const places = Uint32Array.from({ length: given.length }, (_, at) => at);
		let layer = { text: given, from: places, to: places.map((at) => at + 1) };
		const cuts = [];
		for (let depth = 0; depth < MOST_LAYERS; depth++) {
				find(layer, needles, cuts);
				const next = unfolded(layer);
				if (next === null)
						break;
				layer = next;
		}
		let text = '';
		let end = 0;
		for (const [from, to] of cuts.sort(([a], [b]) => a - b)) {
				if (from >= end)
						text += given.slice(end, from) + MARK;
				end = Math.max(end, to);
		}
		return text + given.slice(end);
}
function find({ text, from, to }, needles, cuts) {
		const places = [];
		let flat = '';
		let start = 0;
		const keep = (until) => {
				flat += text.slice(start, until);
				for (let at = start; at < until; at++)
						places.push(at);
		};
		for (const blank of text.matchAll(BLANK)) {
				keep(blank.index);
				start = blank.index + blank[0].length;
		}
		keep(text.length);
		flat = flat.replaceAll(/[A-Z]+/g, (upper) => upper.toLowerCase());
		for (const needle of needles) {
				for (let at = flat.indexOf(needle); at !== -1; at = flat.indexOf(needle, at + needle.length))
						cuts.push([from[places[at]], to[places[at + needle.length - 1]]]);
		}
}
function unfolded({ text, from, to }) {
		let next = '';
		const nextFrom = new Uint32Array(text.length);
		const nextTo = new Uint32Array(text.length);
		let start = 0;
		let isNew = false;
		const copy = (until) => {
				nextFrom.set(from.subarray(start, until), next.length);
				nextTo.set(to.subarray(start, until), next.length);
				next += text.slice(start, until);
		};
		for (const match of text.matchAll(ESCAPE)) {
				const [whole, ...groups] = match;
				const plain = unescaped(whole, ...groups);
				if (plain === whole)
						continue;
				isNew = true;
				copy(match.index);
				nextFrom[next.length] = from[match.index];
				start = match.index + whole.length;
				nextTo[next.length] = to[start - 1];
				next += plain;
		}
		if (!isNew)
				return null;
		copy(text.length);
		return { text: next, from: nextFrom.subarray(0, next.length), to: nextTo.subarray(0, next.length) };
}


	}),

	16604:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		h: () => (  withoutTrailing)
	});
function withoutTrailing(text, marks) {
		let end = text.length;
		while (end > 0 && marks.includes(text.charAt(end - 1)))
				end -= 1;
		return text.slice(0, end);
}


	}),

	58508:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		x: () => (  VERSION)
	});
const VERSION = '0.1.0';


	})

};
