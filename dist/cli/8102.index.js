export const id = 8102;
export const ids = [8102,4889];
export const modules = {

	98102:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		openMerged: () => (  openMerged)
	});
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
	var _model_call_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52049);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _store_answer_age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16587);
	var _store_answer_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96377);
	var _store_shard_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73455);
	var _store_shard_witness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29709);
	var _replay_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6373);








function openMerged(config, shards, { secret, rows, warn }) {
		const replay = (0,_replay_js__WEBPACK_IMPORTED_MODULE_7__  .Y)(config, rows);
		const seal = secret === null ? null : (0,_store_shard_folders_js__WEBPACK_IMPORTED_MODULE_5__.proveShards)(shards, secret).lines;
		const folders = seal === null ? [] : shards.folders;
		const stores = folders.map(({ path, record }) => ({
				store: (0,_store_answer_store_js__WEBPACK_IMPORTED_MODULE_4__  .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, _store_shard_witness_js__WEBPACK_IMPORTED_MODULE_6__  .Z), { now: '', seal, readOnly: true, warn }),
				since: record.operational.startedAt,
		}));
		const failures = new Map(folders.flatMap(({ report }) => report.failures.map((failure) => [failure.key, failure])));
		const spent = folders.find(({ report }) => report.exhausted !== null)?.report.exhausted ?? null;
		let exhausted = null;
		const find = (key) => {
				for (const { store, since } of stores) {
						const found = store.find(key);
						if (found === null)
								continue;
						const { at, scope, reply } = found.entry;
						return { ...reply, origin: at >= since ? { kind: 'fresh' } : { kind: 'stored', at, scope } };
				}
				const failure = failures.get(key);
				return failure === undefined ? null : { kind: 'failed', code: failure.code, message: failure.message, attempts: 1 };
		};
		const miss = ({ place, storedOnly }) => {
				if (storedOnly)
						return { kind: 'failed', code: 'not-recorded', message: 'no shard holds it', attempts: 0 };
				if (spent === null) {
						const template = place.template === undefined ? '' : `, template "${place.template}"`;
						const message = `no shard holds the answer for target "${place.target}", case "${place.case}"${template}: its store/ is not whole, or what it holds was not written under the key of this job; run the jobs of the shards and the merge again`;
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz({ file: 'report-dir', message });
				}
				exhausted = spent;
				return { kind: 'failed', code: 'budget', message: `the budget of the run (${spent}) is spent`, attempts: 0 };
		};
		return {
				holds(question) {
						const provider = config.providers[question.provider];
						if (provider === undefined || provider.type === 'recorded')
								return false;
						return find((0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_1__  .c7)(question, (0,_store_answer_age_js__WEBPACK_IMPORTED_MODULE_3__  .X)(provider))) !== null;
				},
				async ask(question) {
						const provider = config.providers[question.provider];
						if (provider === undefined)
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz({ file: config.file, key: 'providers', message: `no provider "${question.provider}"` });
						if (provider.type === 'recorded')
								return replay.answer(provider, question);
						const endpoint = (0,_store_answer_age_js__WEBPACK_IMPORTED_MODULE_3__  .X)(provider);
						const { generation, ...usual } = question;
						return (find((0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_1__  .c7)(question, endpoint)) ??
								(generation === undefined ? null : find((0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_1__  .c7)(usual, endpoint))) ??
								miss(question));
				},
				get exhausted() {
						return exhausted;
				},
				usage: () => shards.usage,
				async close() {
						for (const { store } of stores)
								store.close();
				},
		};
}


	}),

	73455:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		keepShards: () => (  keepShards),
		proveShards: () => (  proveShards),
		readShards: () => (  readShards)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
	var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20062);
	var _record_parse_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14889);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29966);
	var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58508);
	var _providers_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13906);
	var _answer_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96377);
	var _shard_seal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81089);
	var _shard_witness_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29709);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39955);













const MOST_SHARDS = 256;
const REPORT = zod__WEBPACK_IMPORTED_MODULE_10__  .Ikc({
		index: zod__WEBPACK_IMPORTED_MODULE_10__  .Whr().min(1),
		count: zod__WEBPACK_IMPORTED_MODULE_10__  .Whr().min(1).max(MOST_SHARDS),
		exhausted: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
		failures: zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(zod__WEBPACK_IMPORTED_MODULE_10__  .Ikc({
				key: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(),
				code: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['rate-limit', 'server', 'network', 'timeout', 'malformed', 'oversize']),
				message: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(),
		})),
		seal: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().optional(),
});
function readShards(dir, commits, parse) {
		const folders = shardFolders(dir).map((path) => readFolder(path, parse));
		const [first] = folders;
		if (first === undefined) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file: dir,
						key: 'report-dir',
						message: `holds no shard; one folder a shard is expected, each with record.json and ${_shard_witness_js__WEBPACK_IMPORTED_MODULE_8__  .Z}/`,
				});
		}
		const { count } = first.report;
		const problems = [];
		for (const folder of folders) {
				const wrong = (message) => void problems.push({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, 'record.json'), message: `${at(folder)} ${message}` });
				if (folder.report.count !== count)
						wrong(`is of a run with another number of shards than ${at(first)}`);
				else if (folder.report.index > count)
						wrong('is beyond the last one');
				if (folders.find(({ report }) => report.index === folder.report.index) !== folder)
						wrong('is there twice');
				if (folder.record.verdict === 'error')
						continue;
				const { base, head } = folder.record.provenance;
				const told = folders.find(({ record }) => record.verdict !== 'error') ?? folder;
				if (base.sha !== commits.base || head.sha !== commits.head) {
						const those = `${commits.base.slice(0, 7)} and ${commits.head.slice(0, 7)}`;
						wrong(`measured other commits (${base.sha.slice(0, 7)} and ${head.sha.slice(0, 7)}) than this merge is about (${those})`);
				}
				else if (folder.record.seed !== told.record.seed)
						wrong(`has another seed than ${at(told)}`);
				const { engine } = folder.record.provenance;
				if (engine !== _version_js__WEBPACK_IMPORTED_MODULE_11__  .x) {
						wrong(`was measured by engine ${engine}, and this merge is ${_version_js__WEBPACK_IMPORTED_MODULE_11__  .x}; use one version of the action in all jobs`);
				}
		}
		const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) => folders.every(({ report }) => report.index !== index));
		for (const index of missing) {
				const message = `shard ${index}/${count} is missing, so there is no verdict; run its job again and then the merge`;
				problems.push({ file: dir, message });
		}
		if (problems.length > 0)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz(problems);
		folders.sort((a, b) => a.report.index - b.report.index);
		return {
				folders,
				commits,
				seed: first.record.seed,
				usage: folders.map(({ record }) => record.usage).reduce(_model_call_usage_js__WEBPACK_IMPORTED_MODULE_2__  .v),
		};
}
const at = ({ report }) => `shard ${report.index}/${report.count}`;
function proveShards({ folders, commits }, secret) {
		const seal = (0,_shard_seal_js__WEBPACK_IMPORTED_MODULE_7__  .i)(secret, commits);
		const unproven = folders.filter(({ record, report }) => report.seal !== seal.record(record));
		if (unproven.length > 0) {
				const said = unproven.map((folder) => ({ file: at(folder), message: whyUnproven(folder) }));
				const isOutside = unproven.every(({ record }) => record.verdict === 'error' && record.exitCode === 4);
				throw isOutside ? new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Cp(said.map(sentenceOf).join('\n')) : new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz(said);
		}
		throwFailed(folders);
		return seal;
}
function whyUnproven({ record }) {
		if (record.reason === 'no-credentials')
				return 'had no key; set the same key variables in all jobs, then run its job and the merge again';
		if (record.verdict === 'error')
				return 'ended with an error before it could seal its record, so its words are not repeated here; the log of its job has them';
		return `is not sealed under the key of this job, so nothing of it is used: another job wrote it, or its job had other keys; set the same key variables in all jobs, or one secret ${_providers_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .Ui} where each job is issued keys of its own, then run its job and the merge again`;
}
function keepShards({ folders, commits }, dir, { secret, now, warn }) {
		const kept = (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_6__  .Ch)(dir, { now, seal: (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_9__  .Qv)(secret), warn });
		const { lines } = (0,_shard_seal_js__WEBPACK_IMPORTED_MODULE_7__  .i)(secret, commits);
		for (const { path, record } of folders) {
				const since = record.operational.startedAt;
				(0,_answer_store_js__WEBPACK_IMPORTED_MODULE_6__  .kY)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _shard_witness_js__WEBPACK_IMPORTED_MODULE_8__  .Z), lines, (key, entry) => {
						if (entry.at >= since && kept.find(key) === null)
								kept.put(key, entry);
				});
		}
		kept.close();
}
function shardFolders(dir) {
		const holds = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'record.json'), { throwIfNoEntry: false })?.isFile() === true;
		let folders;
		try {
				folders = holds(dir)
						? [dir]
						: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })
								.filter((entry) => entry.isDirectory() && holds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, entry.name)))
								.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))
								.sort();
		}
		catch (error) {
				const why = error.code ?? 'unknown error';
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file: dir,
						key: 'report-dir',
						message: `cannot be read (${why}); download the artifacts of the shards first`,
				});
		}
		if (folders.length > MOST_SHARDS) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file: dir,
						key: 'report-dir',
						message: `has ${folders.length} folders with a record, and a run has at most ${MOST_SHARDS} shards; download the shards of this run alone`,
				});
		}
		return folders;
}
function readFolder(path, parse) {
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'record.json');
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
		if (size > _record_parse_record_js__WEBPACK_IMPORTED_MODULE_3__.MOST_RECORD_BYTES) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({ file, message: `is ${size} bytes, over the ${_record_parse_record_js__WEBPACK_IMPORTED_MODULE_3__.MOST_RECORD_BYTES} that a record may have` });
		}
		const record = parse(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
		const report = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_12__  .O)(REPORT, record.shard);
		if (!report.success) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file,
						key: 'shard',
						message: 'is missing: this is the record of a whole run, not of a shard',
				});
		}
		return { path, record, report: report.data };
}
function throwFailed(folders) {
		const failed = folders.filter(({ record }) => record.verdict === 'error' && record.reason !== 'no-credentials');
		if (failed.length === 0)
				return;
		const said = failed.flatMap((folder) => (folder.record.problems ?? [folder.record.headline]).map((problem) => ({ file: at(folder), message: problem })));
		if (failed.some(({ record }) => record.exitCode === 2))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz(said);
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Cp(said.map(sentenceOf).join('\n'));
}
function sentenceOf({ file, message }) {
		return `${file}: ${message}`;
}


	}),

	81089:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		i: () => (  shardSeal)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39955);


function shardSeal(secret, { base, head }) {
		const lines = (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_1__  .Qv)((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .tH)(secret, `shards of ${base} ${head}`));
		return { lines, record: (record) => lines(`record of a shard ${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(factsOf(record))}`) };
}
function factsOf({ shard, verdict, exitCode, reason, headline, problems, seed, ...record }) {
		const { seal: _, ...report } = shard ?? {};
		const { base, head, engine } = record.provenance;
		return {
				...{ report, verdict, exitCode, reason, headline, problems, seed, engine },
				usage: record.usage,
				startedAt: record.operational.startedAt,
				base: base.sha,
				head: head.sha,
		};
}


	}),

	29709:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Z: () => (  SHARD_STORE),
		shardWitness: () => (  shardWitness)
	});
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
	var _answer_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96377);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39955);



const SHARD_STORE = 'store';
function shardWitness({ folder, now, seal, warn }) {
		let store = null;
		const kept = new Map();
		const failures = new Map();
		return {
				answered(key, entry) {
						if (kept.get(key) === entry.at)
								return;
						kept.set(key, entry.at);
						store ??= (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_1__  .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, SHARD_STORE), { now, seal: seal() ?? (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_2__  .Kx)(), warn });
						store.put(key, entry);
				},
				failed(key, { code, message }) {
						if (OWN_DOING.has(code))
								return;
						failures.set(key, { key, code, message: message.slice(0, LONGEST_MESSAGE) });
				},
				get failures() {
						return [...failures.values()];
				},
				close: () => store?.close(),
		};
}
const OWN_DOING = new Set(['budget', 'deadline', 'interrupted', 'ordered']);
const LONGEST_MESSAGE = 500;


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


	})

};
