export const id = 3969;
export const ids = [3969];
export const modules = {

	49468:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	withCreep: () => (  withCreep)
});

var credentials = __webpack_require__(13906);
var anchor_files = __webpack_require__(47743);
var order_secret = __webpack_require__(91828);
var decision_anchor = __webpack_require__(90662);
var usage = __webpack_require__(20062);
var error_text = __webpack_require__(29466);
var problem = __webpack_require__(29093);
var measure_alone = __webpack_require__(29516);
;





const ANCHOR_REPEATS = 10;
class AnchorWatch {
		#request;
		#ports;
		#plan;
		#notes = [];
		#usage;
		constructor(request, ports, plan, spent) {
				this.#request = request;
				this.#ports = ports;
				this.#plan = plan;
				this.#usage = spent;
		}
		async hold(ledger, levels) {
				const { at } = this.#plan;
				const before = levels.map((level) => ledger.entries.find((entry) => (0,decision_anchor .yW)(entry, level)));
				const set = await this.#anchorsFor(levels, before);
				const held = levels.map((level, index) => (0,decision_anchor .Ix)(set[index], level, at));
				const entries = await this.#told(levels, before, held);
				const others = ledger.entries.filter((entry) => !levels.some((level) => (0,decision_anchor .yW)(entry, level)));
				return { ledger: { entries: [...others, ...entries] }, entries, usage: this.#usage, notes: this.#notes };
		}
		async #anchorsFor(levels, before) {
				const { wanted, at } = this.#plan;
				const wantedOf = (level) => level.recorded && wanted?.sha !== at.sha ? null : wanted;
				const holds = (level, entry) => {
						const sha = wantedOf(level)?.sha;
						return entry?.pin === level.pin && (sha === undefined || entry.anchor.sha === sha || entry.instead === sha);
				};
				const lacking = levels.filter((level, index) => !level.recorded && !holds(level, before[index]));
				const isOlder = wanted !== null && wanted.sha !== at.sha;
				const measured = isOlder && lacking.length > 0
						? await this.#ask({ sha: wanted.sha, levels: lacking, repeats: ANCHOR_REPEATS, anew: false })
						: [];
				return levels.map((level, index) => {
						const kept = before[index];
						if (kept !== undefined && holds(level, kept))
								return kept;
						const found = measured.find((one) => isSame(one, level));
						if (isOlder && found?.pin === level.pin && found.scores.size > 0)
								return (0,decision_anchor .X9)(found, { sha: wanted.sha, at: at.at, name: wanted.name });
						if (kept !== undefined && kept.pin !== level.pin)
								this.#notes.push(`main is held against this push from now on: template, judge or model of ${level.template} is another one`);
						const name = wanted?.sha === at.sha ? wanted.name : at.sha.slice(0, 7);
						return (0,decision_anchor .X9)(level, { ...at, name }, isOlder && !level.recorded ? wanted.sha : null);
				});
		}
		async #told(levels, before, held) {
				const result = [...held];
				const suspects = held.flatMap((entry, index) => !levels[index].recorded && (0,decision_anchor .W3)(before[index], entry) ? [{ entry, index }] : []);
				for (const sha of new Set(suspects.map(({ entry }) => entry.anchor.sha))) {
						const mine = suspects.filter(({ entry }) => entry.anchor.sha === sha);
						const again = await this.#ask({ sha, levels: mine.map(({ index }) => levels[index]), anew: true });
						for (const { entry, index } of mine) {
								const found = again.find((one) => isSame(one, entry));
								if (found !== undefined)
										result[index] = (0,decision_anchor .V6)(entry, found, levels[index]);
						}
				}
				return result;
		}
		async #ask({ sha, levels, repeats, anew }) {
				const { at, tree } = this.#plan;
				const { trees } = this.#request;
				const targets = new Set(levels.map(({ target }) => target));
				try {
						const found = await (0,measure_alone .qf)(this.#request, this.#ports, {
								trees: { ...trees, base: trees.head, head: await tree(sha) },
								side: 'head',
								repeats,
								drift: anew ? { before: at.at, generation: `anchor ${sha} ${at.sha}` } : undefined,
								spent: this.#usage,
								stage: 'cases of the anchor',
								wants: (target) => targets.has(target),
						});
						if (found.kind === 'nothing')
								return this.#lacks(sha, 'none of these targets is in it');
						if (found.usage !== null)
								this.#usage = (0,usage .v)(this.#usage, found.usage);
						if (found.kind === 'unmeasured')
								return this.#lacks(sha, found.why);
						if (found.exhausted !== null)
								return this.#lacks(sha, `${found.exhausted} came first`);
						return (0,measure_alone .t5)('head', found);
				}
				catch (error) {
						if (error instanceof problem .p4)
								throw error;
						return this.#lacks(sha, (0,error_text .k)(error));
				}
		}
		#lacks(sha, why) {
				this.#notes.push(`the anchor ${sha.slice(0, 7)} could not be asked, so a loss against it may be the provider's: ${why}`);
				return [];
		}
}
function isSame(one, other) {
		return one.target === other.target && one.template === other.template;
}

;







async function withCreep(session, record, { scores }, { request, ports, repository }) {
		const { answers, runner, revisions, startedAt } = session;
		const dir = answers?.storeDir ?? null;
		const secret = scores === null || dir === null ? null : ((0,credentials .IA)(scores.config, runner.env) ?? (0,order_secret .vG)(dir));
		if (scores === null || secret === null || dir === null || revisions === undefined)
				return record;
		try {
				const at = { sha: revisions.head, at: startedAt };
				const plan = {
						at,
						wanted: await wantedAnchor(scores.config, repository, at.sha),
						tree: async (sha) => {
								await repository.fetchCommit(sha);
								return repository.tree(sha);
						},
				};
				const watch = new AnchorWatch(request, ports, plan, record.usage);
				const before = (0,anchor_files .PF)(dir, secret);
				const { ledger, entries, usage, notes } = await watch.hold(before, scores.levels);
				(0,anchor_files .SL)(dir, ledger, secret);
				session.creepOver =
						before.entries.some(({ last }) => last?.alarm) && !ledger.entries.some(({ last }) => last?.alarm);
				const drift = (0,decision_anchor .$p)(entries);
				const told = { ...record.operational, notes: [...record.operational.notes, ...notes] };
				const known = Object.keys(drift).length === 0 ? {} : { drift };
				return { ...record, ...known, usage, operational: told };
		}
		catch (error) {
				if (error instanceof problem .p4)
						throw error;
				runner.warn(`main was not held against its anchor (${(0,error_text .k)(error)})`);
				return record;
		}
}
async function wantedAnchor({ gate, file }, repository, head) {
		if (gate.anchor === undefined) {
				const tag = repository.lastTag(head);
				return tag === null ? null : { sha: repository.resolve(tag), name: tag.replace(/^refs\/tags\//, '') };
		}
		if (gate.anchor.length >= 40) {
				await repository.fetchCommit(gate.anchor);
				return { sha: gate.anchor, name: gate.anchor.slice(0, 7) };
		}
		const found = repository.commit(gate.anchor);
		if (found === null)
				throw new Error(`${file}: gate.anchor: ${gate.anchor} is not in this clone; give all of its 40 digits`);
		return { sha: found.sha, name: gate.anchor };
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

	35058:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	ke: () => (  addedCases),
	uz: () => (  modelFileMoves),
	QV: () => (  movedPaths),
	bq: () => (  rulerMoves)
});

var digest = __webpack_require__(27744);
var json_object = __webpack_require__(57128);
var attribute_rules = __webpack_require__(36383);
var config = __webpack_require__(56940);
var escalation_policy = __webpack_require__(81242);
var suite_names = __webpack_require__(28381);
var glob = __webpack_require__(31310);
var trailing = __webpack_require__(16604);
;

const WORKFLOW = /^\.github\/workflows\/(?:[^/]+\.ya?ml|actions\.lock)$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
function gateWorkflows(tree) {
		const files = tree.paths().filter((path) => WORKFLOW.test(path) || ACTION.test(path));
		tree.expect?.(files);
		const texts = new Map(files.map((path) => [path, textOf(tree, path)]));
		const found = new Set(files.filter((path) => /plumbline/i.test(texts.get(path) ?? '')));
		for (let before = -1; before < found.size;) {
				before = found.size;
				for (const [path, text] of texts)
						if (!found.has(path) && usedBy(text).some((used) => found.has(used)))
								found.add(path);
		}
		return [...found];
}
function textOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
}
function usedBy(text) {
		return [...text.matchAll(/\buses["']?:[ \t]*["']?\.\/([^\s"'#,}@]+)/g)].flatMap(([, named = '']) => {
				const path = (0,trailing .h)(named, '/');
				return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
		});
}

;





const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
function rulerPaths(ruler, trees) {
		const found = new Map();
		const add = (path, part) => void (found.has(path) || found.set(path, part));
		for (const path of [ruler.config.file, ...config .iE])
				add(path, 'config');
		for (const [suite, [dataset, ...others]] of ruler.suites) {
				add(suite, 'suite');
				add((0,suite_names .HZ)(suite), 'lock');
				if (dataset !== undefined)
						add(dataset, 'dataset');
				for (const file of others)
						add(file, 'template file');
		}
		for (const path of ruler.media ?? [])
				add(path, 'case file');
		const named = namedByPolicy(ruler.config);
		const rows = recordedPatterns(ruler.config);
		for (const path of OWNERS)
				add(path, 'code owners');
		for (const tree of trees) {
				for (const path of tree.paths()) {
						const policy = named.find(({ file }) => path === file || path.startsWith(`${file}/`));
						const recorded = rows.find(({ pattern }) => (0,glob .ON)(pattern, path));
						if (policy !== undefined)
								add(path, policy.part);
						else if (recorded !== undefined)
								add(path, recorded.part);
						else if (path === '.gitattributes' || path.endsWith('/.gitattributes'))
								add(path, 'attributes');
				}
				for (const path of gateWorkflows(tree))
						add(path, 'workflow');
		}
		return found;
}
function namedByPolicy(config) {
		const policies = [config.escalation, ...config.targets.map(({ escalation }) => escalation)];
		const named = policies.flatMap((policy) => [
				{ file: policy?.ledger, part: 'ledger' },
				{ file: policy?.trainingData, part: 'training data' },
				{ file: policy?.review, part: 'failure review' },
				{ file: policy?.probes?.strongerModel, part: 'probe' },
				{ file: policy?.probes?.editedPrompt, part: 'probe' },
		]);
		const usual = [escalation_policy .Kd, escalation_policy .xw].map((file) => ({ file, part: 'ledger' }));
		const all = [...named, ...usual];
		return all.flatMap(({ file, part }) => (file === undefined ? [] : [{ file: file.replace(/\/$/, ''), part }]));
}
function recordedPatterns(config) {
		return Object.values(config.providers).flatMap((provider) => {
				if (provider.type !== 'recorded' || provider.from === 'head')
						return [];
				const of = (path, part) => path === undefined ? [] : [{ pattern: path.replace(/\{(?:model|prompt)\}/g, '*'), part }];
				return [...of(provider.outputs, 'recorded outputs'), ...of(provider.judgeOutputs, 'recorded judge')];
		});
}

;




function movedPaths(ruler, base, head, gated) {
		const parts = rulerPaths(ruler, [base, head]);
		const files = [
				...new Set([...gated, ...[...parts].flatMap(([path, part]) => (part === 'attributes' ? [] : [path]))]),
		];
		return [...parts]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.flatMap(([path, part]) => {
				const unread = base.blobId?.(path);
				if (unread !== undefined && unread === head.blobId?.(path))
						return [];
				const [before, after] = [contentOf(base, path), contentOf(head, path)];
				if (before?.id === after?.id)
						return [];
				const verb = before === null ? 'added' : after === null ? 'removed' : 'edited';
				if (part !== 'attributes')
						return [{ path, part, verb }];
				const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
				const touches = (0,attribute_rules .A)(before?.text() ?? '', after?.text() ?? '', folder, files);
				return touches === null ? [] : [{ path, part, verb, touches }];
		});
}
function contentOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? { id: entry.id, text: () => new TextDecoder().decode(entry.bytes) } : null;
}
function rulerMoves(moved, context) {
		return moved.map(({ path, part, verb, touches }) => {
				const effect = part === 'config' ? configEffect(path, context) : effectOf(part, verb, touches);
				return { path, what: part, change: effect === '' ? verb : `${verb}: ${effect}` };
		});
}
function configEffect(path, { config, configAfter, configWords }) {
		if (path !== config && path !== configAfter)
				return 'it is no config of the gate as long as another one is read';
		const told = path === (configAfter ?? config) ? configWords : [];
		const counts = configAfter === null
				? "main's config decided here; after the merge there is none, and nothing is gated"
				: path === configAfter && path === config
						? "main's config decided here; the new one counts after the merge"
						: path === config
								? `it decided here; after the merge ${configAfter} counts`
								: `${config} decided here; after the merge this one counts`;
		return [...told, counts].join('; ');
}
function effectOf(part, verb, touches) {
		switch (part) {
				case 'suite':
				case 'template file':
						return "scored by main's version here; the new one counts after the merge";
				case 'dataset':
				case 'case file':
						return "main's cases decided here";
				case 'lock':
						return verb === 'removed' ? 'without it main would be refused after the merge' : "main's lock counts here";
				case 'recorded outputs':
				case 'recorded judge':
						return "main's rows were replayed here; these count after the merge";
				case 'workflow':
						return 'this can switch the gate off; review it by hand';
				case 'code owners':
						return 'this can change who has to agree to an edit of the ruler';
				case 'attributes':
						return `a checkout may give other bytes of ${touches ?? 'what is gated'} than the gate read`;
				case 'training data':
				case 'failure review':
				case 'probe':
						return "main's version counted here";
				case 'ledger':
						return '';
		}
}
function modelFileMoves(arms) {
		return [...allowedNames(arms), ...untuned(arms)];
}
function untuned(arms) {
		const change = "edited: tuned: false counts where main's file says it of this model; the id decided here";
		const said = arms.flatMap(({ head: { model } }) => (0,json_object .G)(model.source) && model.source['tuned'] === false && model.tuned !== false ? [model.file] : []);
		return [...new Set(said)].map((path) => ({ path, what: 'tuning', change }));
}
function allowedNames(arms) {
		const moves = arms.flatMap(({ base, head }) => {
				const [before, after] = [base.model.reportsAs ?? [], head.model.reportsAs ?? []].map((names) => [...names].sort());
				if ((0,digest .$N)(before ?? []) === (0,digest .$N)(after ?? []))
						return [];
				const change = "edited: reports-as is another; main's names decided here, the new ones count after the merge";
				return [{ path: head.model.file, what: 'model names', change }];
		});
		return [...new Map(moves.map((move) => [move.path, move])).values()];
}
function addedCases(base, head) {
		const known = new Set(base.cases.map((row) => row.id));
		return head.filter((row) => !known.has(row.id));
}


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

	19240:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		LY: () => (  economicsJson),
		lN: () => (  DAYS_PER_MONTH),
		qk: () => (  breakEven)
	});
	var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61152);

const DAYS_PER_MONTH = 30;
function promptCost(prompt, cachedShare = prompt.cachedShare) {
		const { cacheWriteShare = 0, cacheWritePremium = 0 } = prompt;
		const factor = 1 - cachedShare * prompt.cacheDiscount + (cachedShare === 0 ? 0 : cacheWriteShare * cacheWritePremium);
		const input = prompt.inputTokens * factor * prompt.priceIn;
		return (input + prompt.outputTokens * prompt.priceOut) / 1e6;
}
function tunedCost(tuned) {
		return (tuned.inputTokens * tuned.priceIn + tuned.outputTokens * tuned.priceOut) / 1e6;
}
function tunedFixed(tuned) {
		return tuned.trainingUsd / tuned.amortiseMonths + tuned.servingUsdPerMonth;
}
function breakEven(economics) {
		const { prompt, tuned } = economics;
		const perRequest = {
				prompt: promptCost(prompt, 0),
				promptCached: promptCost(prompt),
				tuned: tunedCost(tuned),
		};
		const fixed = tunedFixed(tuned);
		const uncached = crossing(perRequest.prompt, perRequest.tuned, fixed);
		const cached = crossing(perRequest.promptCached, perRequest.tuned, fixed);
		return {
				perRequest,
				fixed,
				uncached,
				cached,
				cachedShare: prompt.cachedShare,
				arithmetic: [
						`Prompted, uncached: (${prompt.inputTokens} x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.prompt)} a request.`,
						`Prompted, ${prompt.cachedShare} of the input cached at ${prompt.cacheDiscount} off: (${prompt.inputTokens} x (1 - ${prompt.cachedShare} x ${prompt.cacheDiscount}) x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.promptCached)} a request.`,
						`Tuned: (${tuned.inputTokens} x ${tuned.priceIn} + ${tuned.outputTokens} x ${tuned.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.tuned)} a request, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.trainingUsd)} / ${tuned.amortiseMonths} + ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.servingUsdPerMonth)} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} a month.`,
						line('Without caching', perRequest.prompt, perRequest.tuned, fixed, uncached),
						line('With caching', perRequest.promptCached, perRequest.tuned, fixed, cached),
				],
		};
}
function crossing(prompt, tuned, fixed) {
		const saved = prompt - tuned;
		return saved <= 1e-15 ? null : fixed / saved / DAYS_PER_MONTH;
}
function line(label, prompt, tuned, fixed, at) {
		return at === null
				? `${label} the prompted request is not dearer: never.`
				: `${label}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} / (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(prompt)} - ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned)}) / ${DAYS_PER_MONTH} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(at)} requests a day.`;
}
function monthly(economics, requestsPerDay) {
		const requests = requestsPerDay * DAYS_PER_MONTH;
		return {
				prompt: requests * promptCost(economics.prompt, 0),
				promptCached: requests * promptCost(economics.prompt),
				tuned: tunedFixed(economics.tuned) + requests * tunedCost(economics.tuned),
		};
}
function economicsJson(economics, requestsPerDay) {
		const even = breakEven(economics);
		return {
				requestsPerDay: requestsPerDay ?? null,
				perRequest: even.perRequest,
				fixedPerMonth: even.fixed,
				crossing: { uncached: even.uncached, cached: even.cached },
				cachedShare: even.cachedShare,
				monthly: requestsPerDay === undefined ? null : monthly(economics, requestsPerDay),
				arithmetic: [...even.arithmetic],
		};
}


	}),

	78507:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F9: () => (  ASSUMED_TRAINING_USD),
		So: () => (  usdPerMonth),
		Vs: () => (  measuredEconomics),
		YM: () => (  daysBetween),
		Yy: () => (  aDay),
		cr: () => (  undeclared),
		fm: () => (  wantsCheap),
		q8: () => (  HIGH_VOLUME),
		rZ: () => (  undeclaredWords),
		xF: () => (  cheapShare),
		xS: () => (  factsOf)
	});
	var _break_even_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19240);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61152);


const HIGH_VOLUME = 10_000;
const MIN_CHEAP = 20;
const UNIFORM_ABOVE = 0.95;
const UNIFORM_BELOW = 0.3;
const DAY_MS = 86_400_000;
const STALE_AFTER = 180;
function factsOf(policy, found) {
		const profile = policy.profile ?? {};
		const { today } = found;
		const derived = { ...found.derived, ...difficultyOf(found.cheap) };
		const value = (key) => derived[key]?.value;
		const counted = numberOf(value('examples'));
		const examples = counted ?? profile.labelledExamples;
		const isNamed = policy.trainingData !== undefined || value('training-file') === true;
		const end = value('base-available-until');
		return {
				requestsPerDay: profile.requestsPerDay,
				difficulty: profile.difficulty ?? oneOf(value('difficulty'), ['mixed', 'uniform']),
				examples,
				trainingFile: examples === undefined && !isNamed ? false : undefined,
				synthetic: worstSynthetic(profile, value('synthetic')),
				task: worstTask(profile.task, oneOf(value('task'), ['stable', 'changing'])),
				baseEnds: profile.baseAvailableUntil ?? (end === null || typeof end === 'string' ? end : undefined),
				daysToRelease: daysToRelease(profile, today),
				derived,
				notes: notesOf(profile, today),
		};
}
function wantsCheap({ profile = {}, probes }) {
		if (probes === null)
				return false;
		if (probes?.cheapModel !== undefined)
				return true;
		const { requestsPerDay = 0, difficulty, bottleneck } = profile;
		const isDear = bottleneck === 'cost' || bottleneck === 'latency';
		return (requestsPerDay >= HIGH_VOLUME && difficulty === undefined) || isDear;
}
function daysBetween(from, to) {
		return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS);
}
function daysToRelease({ releaseDate, releaseInDays }, today) {
		return releaseDate === undefined ? releaseInDays : daysBetween(today, releaseDate);
}
function cheapShare(cheap) {
		return cheap === undefined || cheap.of < MIN_CHEAP ? null : cheap.passed / cheap.of;
}
function difficultyOf(cheap) {
		const share = cheapShare(cheap);
		if (cheap === undefined || share === null)
				return {};
		const value = share > UNIFORM_ABOVE || share < UNIFORM_BELOW ? 'uniform' : 'mixed';
		return {
				difficulty: { value, from: `${cheap.model} passes ${cheap.passed} of ${cheap.of} cases that the head passes` },
		};
}
function worstTask(declared, derived) {
		return declared === 'changing' || derived === 'changing' ? 'changing' : (declared ?? derived);
}
function worstSynthetic({ syntheticExamples }, derived) {
		const found = oneOf(derived, ['none', 'verified', 'unverified']);
		return found === 'unverified' || syntheticExamples === 'unverified' ? 'unverified' : (found ?? syntheticExamples);
}
function numberOf(value) {
		return typeof value === 'number' && value >= 0 ? value : undefined;
}
function oneOf(value, of) {
		return of.find((one) => one === value);
}
function notesOf(profile, today) {
		const notes = [];
		if (profile.releaseInDays !== undefined)
				notes.push('release-in-days is a constant and never counts down: write release-date, a date.');
		const { requestsAsOf } = profile;
		if (requestsAsOf !== undefined && daysBetween(requestsAsOf, today) > STALE_AFTER)
				notes.push(`requests-per-day is from ${requestsAsOf}, ${daysBetween(requestsAsOf, today)} days ago: look it up again.`);
		return notes;
}
function undeclared({ profile = {}, tuneTerms, economics }) {
		const isTimed = profile.releaseDate !== undefined || profile.releaseInDays !== undefined;
		return [
				profile.requestsPerDay === undefined ? 'requests-per-day' : '',
				profile.dataIsolation === undefined ? 'data-isolation' : '',
				isTimed ? '' : 'release-date',
				tuneTerms?.trainingUsd === undefined && economics === undefined ? 'training-usd' : '',
		].filter((key) => key !== '');
}
const MEASURED_MONTHS = 3;
const LEARNT = 0.8;
const TUNED_PRICE = 2;
const ASSUMED_TRAINING_USD = 500;
function measuredEconomics(request, policy, lever) {
		const prompted = request?.[lever === 'fine-tune' ? 'base' : 'head'];
		const assumed = prompted === undefined ? undefined : untried(prompted, policy);
		const { promptTokens, completionTokens, priceIn, priceOut } = (lever === 'fine-tune' ? request?.head : undefined) ?? {};
		if (assumed === undefined ||
				promptTokens === undefined ||
				completionTokens === undefined ||
				priceIn === undefined ||
				priceOut === undefined)
				return assumed;
		const measured = { inputTokens: promptTokens, outputTokens: completionTokens, priceIn, priceOut };
		return { ...assumed, tuned: { ...assumed.tuned, ...measured } };
}
function untried(head, policy) {
		const { promptTokens, completionTokens, staticTokens = 0, cachedTokens = 0, priceIn, priceOut, priceCached } = head;
		if (promptTokens === undefined || completionTokens === undefined || priceIn === undefined || priceOut === undefined)
				return undefined;
		const terms = policy.tuneTerms ?? {};
		return {
				prompt: {
						inputTokens: promptTokens,
						outputTokens: completionTokens,
						priceIn,
						priceOut,
						cachedShare: promptTokens > 0 ? Math.min(1, cachedTokens / promptTokens) : 0,
						cacheDiscount: priceCached === undefined || priceIn === 0 ? 0 : Math.max(0, 1 - priceCached / priceIn),
				},
				tuned: {
						inputTokens: Math.max(0, promptTokens - LEARNT * Math.min(staticTokens, promptTokens)),
						outputTokens: completionTokens,
						priceIn: TUNED_PRICE * priceIn,
						priceOut: TUNED_PRICE * priceOut,
						trainingUsd: terms.trainingUsd ?? 0,
						amortiseMonths: terms.amortiseMonths ?? MEASURED_MONTHS,
						servingUsdPerMonth: terms.servingUsdPerMonth ?? 0,
				},
		};
}
function usdPerMonth(usd, requestsPerDay) {
		return usd * requestsPerDay * _break_even_js__WEBPACK_IMPORTED_MODULE_0__  .lN;
}
function undeclaredWords(keys) {
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(keys)} ${keys.length === 1 ? 'is' : 'are'} not declared`;
}
function aDay(requests) {
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(requests)} requests a day`;
}


	}),

	61152:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A0: () => (  tries),
		KN: () => (  percent),
		Nx: () => (  capital),
		Rc: () => (  level),
		U9: () => (  count),
		WR: () => (  points),
		cD: () => (  probedWords),
		dR: () => (  usd),
		p_: () => (  list),
		x8: () => (  signed),
		y1: () => (  range)
	});
function points(value) {
		const rounded = Math.round(value * 10) / 10;
		return String(rounded === 0 ? 0 : rounded);
}
function level(value) {
		const rounded = Math.round(value * 10) / 10;
		return (rounded === 0 ? 0 : rounded).toFixed(1);
}
function signed(value) {
		return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
}
function range([low, high]) {
		return `${points(low)} to ${points(high)}`;
}
function tries(n) {
		return n === 1 ? '1 attempt' : `${n} attempts`;
}
function interval([low, high]) {
		return `[${points(low)}, ${points(high)}]`;
}
function percent(share) {
		return `${Math.round(share * 100)} %`;
}
function count(value) {
		return Math.round(value)
				.toString()
				.replace(/\B(?=(\d{3})+$)/gu, ',');
}
function usd(value) {
		if (value !== 0 && Math.abs(value) < 0.01)
				return `$${value.toPrecision(3)}`;
		return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}
function list(items) {
		return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
const PROBE_WORDS = {
		edited: 'the edited prompt',
		reference: 'the reference in the prompt',
		stronger: 'the stronger model',
};
function probedWords(groups) {
		const told = Object.keys(PROBE_WORDS).flatMap((kind) => {
				const all = groups.flatMap(({ probes }) => probes?.[kind] ?? []);
				if (all.length === 0)
						return [];
				const sum = (pick) => all.reduce((total, one) => total + pick(one), 0);
				return [`${PROBE_WORDS[kind]} fixed ${sum(({ fixed }) => fixed)} of ${sum(({ of }) => of)}`];
		});
		return list(told);
}
function capital(text) {
		return text.charAt(0).toUpperCase() + text.slice(1);
}


	}),

	28076:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		H: () => (  collecting),
		M: () => (  batchPermit)
	});
const WAITING = new Map([
		['push', 'baseline'],
		['schedule', 'drift'],
		['optimize', 'held-out'],
]);
const COLLECTING = new Set(['push', 'schedule', 'command', 'optimize']);
function batchPermit(use, run, gate, generation) {
		if (WAITING.get(run) !== use || !gate.batch.includes(use))
				return undefined;
		return { use, generation };
}
function collecting(run) {
		return COLLECTING.has(run) ? 'collect' : undefined;
}


	}),

	42656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  isSameFile),
		w: () => (  gainingDrafts)
	});
	var _inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28381);

function gainingDrafts({ drafts }, trees) {
		return drafts.filter(({ target, arms, label }) => {
				const isLive = arms.base.provider.type !== 'recorded' && arms.base.provider.type === arms.head.provider.type;
				if (!isLive || label !== null)
						return false;
				const [dataset] = (0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__  .EM)(trees.base, target.suite);
				return dataset !== undefined && !isSameFile(trees, dataset);
		});
}
function isSameFile({ base, head }, path) {
		const unread = base.blobId?.(path);
		if (unread !== undefined && unread === head.blobId?.(path))
				return true;
		const [before, after] = [base.entry(path), head.entry(path)];
		return before.kind === 'file' && after.kind === 'file' && before.id === after.id;
}


	}),

	20170:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	IK: () => (  parsersFor),
	HD: () => (  readable),
	bo: () => (  readableSides)
});


var sources = __webpack_require__(88159);
var targets = __webpack_require__(32483);
var config = __webpack_require__(56940);
var model_file = __webpack_require__(75528);
var literal = __webpack_require__(92602);
;
const BARE_YIELD = /\byield\b(?=[ \t]{0,40}(?:[)\]}#;:,\n]|$))/g;
const POINT_AT_END = /(?<![\w.])([0-9][0-9_]{0,40})\.(?![\w.])/g;
const PAGE_BREAK = /^\f/gm;
const CASE_LINE = /^[ \t]*case [^\n]*/gm;
const EMPTY_BRACKETS = /(?<=\w)\(\)/g;
function forParser(text) {
		return text
				.replace(PAGE_BREAK, '\n')
				.replace(BARE_YIELD, 'None ')
				.replace(POINT_AT_END, '$10')
				.replace(CASE_LINE, (line) => line.replace(EMPTY_BRACKETS, '  '));
}

var python_lines = __webpack_require__(7441);
var prompt_part = __webpack_require__(13643);
var source_kind = __webpack_require__(89329);
var parsers = __webpack_require__(25526);
var problem = __webpack_require__(29093);
;











const TYPESCRIPT = /\.[cm]?tsx?$/;
function wholeTree(parse, lines) {
		let line = 0;
		try {
				for (;;) {
						if (parse.parsedPos >= (lines[line] ?? Infinity))
								parse.bigReductionCount = 0;
						while (parse.parsedPos >= (lines[line] ?? Infinity))
								line++;
						const tree = parse.advance();
						if (tree !== null)
								return tree;
				}
		}
		catch (error) {
				if (error instanceof SyntaxError)
						throw new literal .nf(parse.parsedPos, python_lines .h);
				throw error;
		}
}
async function parsersFor(languages) {
		const parsers = {};
		for (const language of new Set(languages)) {
				switch (language) {
						case 'script': {
								const { parse } = await __webpack_require__.e(  6411).then(__webpack_require__.bind(__webpack_require__, 46411));
								parsers.script = (text, path) => {
										const isTyped = TYPESCRIPT.test(path);
										const isMarkup = !isTyped || path.endsWith('x');
										return parse(text, {
												sourceType: 'unambiguous',
												allowReturnOutsideFunction: true,
												plugins: [
														...(isTyped ? ['typescript'] : []),
														...(isMarkup ? ['jsx'] : []),
														'decorators',
												],
										});
								};
								break;
						}
						case 'python': {
								const { parser } = await __webpack_require__.e(  1283).then(__webpack_require__.bind(__webpack_require__, 81283));
								const strict = parser.configure({ strict: true });
								parsers.python = (text) => wholeTree(strict.startParse(forParser(text)), (0,python_lines .N)(text));
								break;
						}
						case 'jinja': {
								const { parse, tokenize } = await __webpack_require__.e(  8931).then(__webpack_require__.bind(__webpack_require__, 48931));
								parsers.jinja = (text, { trimBlocks, lstripBlocks }) => parse(tokenize(text, { trim_blocks: trimBlocks, lstrip_blocks: lstripBlocks }));
								break;
						}
				}
		}
		return parsers;
}
async function readable(tree, config) {
		const languages = config === null ? [] : languagesOfConfig(tree, config);
		return languages.length === 0 ? tree : { ...tree, parsers: { ...tree.parsers, ...(await parsersFor(languages)) } };
}
function modelsOf({ model, escalation }) {
		const { strongerModel, cheapModel } = escalation?.probes ?? {};
		return [model, ...[strongerModel, cheapModel].filter((one) => one !== undefined)];
}
function languagesOfConfig(tree, config) {
		return config.targets.flatMap((target) => [
				...(0,source_kind .P7)(tree, target.prompt, (0,prompt_part .MU)(target)),
				...modelsOf(target).flatMap((model) => (0,model_file ._X)(tree, model)),
		]);
}
function languagesOfSources({ targets }, { base, head }) {
		const kinds = targets.flatMap((target) => (0,sources .Hw)(target, base, head).map(source_kind .I));
		return parsers .Y.filter((language) => language !== 'jinja' && kinds.includes(language));
}
async function readableSides(trees, { file, after }, begun = () => { }) {
		const main = (0,config .Z9)(trees.base, file, new problem .Zw());
		if (main !== null) {
				begun(main);
				(0,targets .Du)(trees.base, main);
		}
		const head = after === null ? null : (0,config .Z9)(trees.head, after, new problem .Zw());
		const languages = [main, head].flatMap((config) => config === null
				? []
				: [
						...[trees.base, trees.head].flatMap((tree) => languagesOfConfig(tree, config)),
						...languagesOfSources(config, trees),
				]);
		if (languages.length === 0)
				return trees;
		const parsers = await parsersFor(languages);
		const base = { ...trees.base, parsers };
		return { ...trees, base, head: trees.head === trees.base ? base : { ...trees.head, parsers } };
}


	}),

	29516:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Fg: () => (  markOf),
		qf: () => (  measureAlone),
		t5: () => (  levelsBy)
	});
	var _change_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32483);
	var _decision_anchor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90662);
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73865);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _batch_permit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28076);
	var _load_parsers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20170);
	var _measure_work_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60224);
	var _measure_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63062);
	var _model_seats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62160);
	var _prepare_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96876);
	var _target_work_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77326);












const ANY = {
		prompt: true,
		model: true,
		retrieval: false,
		rows: false,
		sources: [],
		vouched: [],
		program: false,
};
async function measureAlone(request, ports, alone) {
		const { spent, drift, wants = () => true } = alone;
		const faults = { ruler: new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw(), head: new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw() };
		const adoption = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .wH)(alone.trees, request.config);
		const trees = await (0,_load_parsers_js__WEBPACK_IMPORTED_MODULE_6__  .bo)(alone.trees, adoption);
		const taken = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .PH)(trees, adoption, faults);
		if (taken?.config.gate.baseline === 'lazy')
				return { kind: 'nothing' };
		const all = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .YT)(taken?.drafts ?? []).map((draft) => alone.side === 'head' ? { ...draft, surface: ANY } : draft);
		const wanted = all.filter((draft) => (alone.recorded === true || !isRecorded(draft)) && wants(draft.target.name));
		const found = taken === null ? [] : await (0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_9__.prepare)(taken, wanted, trees, faults, ports);
		const prepared = found.filter((one) => !isRecorded(one) || (one.hindrance === null && (0,_target_work_js__WEBPACK_IMPORTED_MODULE_10__  .hG)(seated(one, taken))));
		const [fault] = [...faults.ruler.list, ...faults.head.list];
		if (fault !== undefined)
				return { kind: 'unmeasured', why: (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Vw)(fault), usage: null };
		if (taken === null || prepared.length === 0)
				return { kind: 'nothing' };
		const { config } = taken;
		const [unset] = ports.missingCredentials(config, [...new Set(prepared.flatMap((one) => (0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_9__.providersOf)(one, config)))]);
		if (unset !== undefined)
				return { kind: 'unmeasured', why: unset, usage: null };
		const { seed } = request;
		const models = await ports.openModels({
				config,
				works: prepared,
				trees,
				seed,
				spent,
				batch: batchingOf(alone, request, config),
		});
		try {
				const repeats = alone.repeats ?? config.gate.baselineRepeats;
				const demands = (0,_measure_targets_js__WEBPACK_IMPORTED_MODULE_7__  .uM)((work) => (isRecorded(work) ? work.repeats : repeats), _measure_targets_js__WEBPACK_IMPORTED_MODULE_7__  .n9);
				const options = { config, models, ports, seed, stage: alone.stage, alone: alone.side, drift };
				const { works, measurement } = await (0,_measure_targets_js__WEBPACK_IMPORTED_MODULE_7__  .Pq)(prepared, demands, options);
				const order = (await models.order?.()) ?? { ordered: 0, waiting: 0, refused: 0 };
				const usage = models.usage();
				if (measurement.dead !== null)
						return { kind: 'unmeasured', why: `no answer from the ${measurement.dead}`, usage };
				const samples = [...measurement.draws.baseline.values()].reduce((sum, one) => sum + one.samples, 0);
				const { exhausted } = models;
				return { kind: 'measured', config, works, table: measurement.table, usage, samples, exhausted, order };
		}
		finally {
				await models.close();
		}
}
function batchingOf({ batch }, { origin }, { gate }) {
		return batch === undefined ? undefined : ((0,_batch_permit_js__WEBPACK_IMPORTED_MODULE_5__  .M)(batch, origin, gate) ?? (0,_batch_permit_js__WEBPACK_IMPORTED_MODULE_5__  .H)(origin));
}
function isRecorded({ arms }) {
		return arms.base.provider.type === 'recorded' || arms.head.provider.type === 'recorded';
}
function seated({ arms, suite }, { config }) {
		return { arms, suite, judge: (0,_model_seats_js__WEBPACK_IMPORTED_MODULE_8__  .Q)(suite, config).judge };
}
function levelsBy(side, { works, table }) {
		return works.flatMap(({ name, suite, units, cases, arms, judge }) => suite.templates
				.filter(({ spec }) => spec.paired !== true && spec.repeated !== true)
				.map(({ id, digest }) => {
				const scores = units.flatMap((unit) => {
						const own = table.lookup((0,_measure_work_js__WEBPACK_IMPORTED_MODULE_11__  .S7)(name, id), unit.id, false)[side];
						const scored = own.filter((score) => typeof score === 'number');
						return scored.length === 0 ? [] : [[markOf(cases.get(unit.id)), scored]];
				});
				const pin = (0,_decision_anchor_js__WEBPACK_IMPORTED_MODULE_1__  .nZ)({ digest, judge: judge ?? undefined, model: arms[side].model.model });
				const recorded = arms[side].provider.type === 'recorded';
				return { target: name, template: id, pin, scores: new Map(scores), recorded };
		}));
}
function markOf(row) {
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .fg)((0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_2__  .HG)(row)).slice(0, 16);
}


	}),

	13427:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Bt: () => (  consult),
	e6: () => (  follow),
	Vy: () => (  vote)
});


var call = __webpack_require__(52049);
var digest = __webpack_require__(27744);
var json_scan = __webpack_require__(41078);
var reply_form = __webpack_require__(79561);
;



const VERDICT_TOOL = 'verdict';
const CUT_OFF = 'the reply was cut off before its end';
function readReply(answer, shape) {
		const calls = answer.toolCalls.filter(({ name }) => name === VERDICT_TOOL);
		const text = answer.text.replace(/^\uFEFF/, '').trim();
		if (calls.length === 0) {
				const [other] = answer.toolCalls;
				if (text === '' && other !== undefined)
						return { fault: `the reply calls ${JSON.stringify(other.name)}, not "${VERDICT_TOOL}"` };
				return readText(text, answer.finishReason === 'length', shape);
		}
		const isCut = answer.finishReason === 'length';
		const filed = calls.map((call) => {
				if (call.arguments === undefined)
						return { fault: isCut ? CUT_OFF : 'the arguments of the call are not JSON' };
				if (call.argumentsRaw !== undefined && (0,json_scan .oC)(call.argumentsRaw))
						return { fault: REPEATED };
				return (0,reply_form .z6)(shape, call.arguments);
		});
		return agreed([...filed, ...formsIn(text, shape)], shape);
}
const REPEATED = 'the reply gives a key twice';
const CONTRADICTED = 'the reply holds verdicts that contradict each other';
function readText(text, isCut, shape) {
		if (text === '')
				return { fault: isCut ? CUT_OFF : 'the reply is empty' };
		const whole = parse(text);
		const bare = bareChoice(shape, whole ?? text);
		if (bare !== null)
				return { value: { verdict: bare } };
		if (whole !== undefined)
				return (0,json_scan .oC)(text) ? { fault: REPEATED } : (0,reply_form .z6)(shape, whole);
		if (isCut)
				return { fault: CUT_OFF };
		const found = formsIn(text, shape);
		return found.length === 0 ? { fault: 'the reply holds no JSON object' } : agreed(found, shape);
}
function agreed(found, shape) {
		const last = found.at(-1);
		for (const one of found)
				if ('fault' in one)
						return one;
		const said = new Set(found.map((one) => ('value' in one ? (0,digest .$N)(decisive(shape, one.value)) : '')));
		return said.size > 1 ? { fault: CONTRADICTED } : last;
}
function decisive(shape, value) {
		switch (shape.kind) {
				case 'text':
				case 'flag':
				case 'choice':
						return value;
				case 'list':
						return value.map((item) => decisive(shape.item, item));
				case 'object': {
						const given = value;
						const kept = Object.entries(shape.fields).flatMap(([key, field]) => {
								const member = given[key];
								return shape.loose?.includes(key) || member === undefined ? [] : [[key, decisive(field, member)]];
						});
						return Object.fromEntries(kept);
				}
		}
}
function bareChoice(shape, said) {
		const { verdict, ...others } = shape.fields;
		if (verdict?.kind !== 'choice' || !Object.keys(others).every((key) => shape.loose?.includes(key)))
				return null;
		const checked = (0,reply_form .z6)(verdict, said);
		return 'value' in checked ? checked.value : null;
}
function parse(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
const FALSE_STARTS = 100;
function formsIn(text, shape) {
		const asked = Object.keys(shape.fields).filter((key) => !shape.loose?.includes(key));
		const found = [];
		let falseStarts = 0;
		for (let start = text.indexOf('{'); start !== -1 && falseStarts <= FALSE_STARTS;) {
				const end = closing(text, start);
				const written = end === -1 ? '' : text.slice(start, end + 1);
				const object = parse(written);
				if (object === undefined) {
						falseStarts += 1;
						start = text.indexOf('{', start + 1);
						continue;
				}
				if (asked.some((key) => Object.hasOwn(object, key)))
						found.push((0,json_scan .oC)(written) ? { fault: REPEATED } : (0,reply_form .z6)(shape, object));
				start = text.indexOf('{', end + 1);
		}
		return found;
}
function closing(text, start) {
		let depth = 0;
		let quoted = false;
		for (let i = start; i < text.length; i += 1) {
				const c = text.charCodeAt(i);
				if (quoted) {
						if (c === 0x5c)
								i += 1;
						else if (c === 0x22)
								quoted = false;
				}
				else if (c === 0x22)
						quoted = true;
				else if (c === 0x7b)
						depth += 1;
				else if (c === 0x7d) {
						depth -= 1;
						if (depth === 0)
								return i;
				}
		}
		return -1;
}

;




const REASKS = 2;
function follow(step, next) {
		if ('done' in step)
				return next(step.done);
		return { ask: step.ask, next: (reply) => follow(step.next(reply), next) };
}
function consult(briefing, seat, turn, seed = seat.seed) {
		const attempt = (at, fault) => ({
				ask: question(briefing, seat, at, fault, seed),
				next: (reply) => {
						const unscored = (code, reason) => (0,call .Vw)({ unscored: { status: 'unscored', code, reason }, turn: at });
						const refusal = refusalOf(reply);
						if (refusal !== null)
								return unscored(refusal.code, refusal.reason);
						if (reply.kind === 'failed')
								return unscored(reply.code, `the judge did not answer: ${reply.message}`);
						const checked = readReply(reply, briefing.shape);
						if ('value' in checked)
								return (0,call .Vw)({ value: checked.value, turn: at });
						if (checked.fault === CUT_OFF)
								return unscored('judge-cut', "the judge's reply was cut before its verdict; raise judge.max-tokens in the suite");
						if (seat.recorded || at - turn >= REASKS) {
								return unscored('judge-unreadable', `the judge's reply could not be read: ${checked.fault}`);
						}
						return attempt(at + 1, checked.fault);
				},
		});
		return attempt(turn, null);
}
function refusalOf(reply) {
		return reply.kind === 'answered' && reply.refused
				? { code: 'judge-refused', reason: 'the judge refused to grade this answer' }
				: null;
}
function question(briefing, seat, turn, fault, seed) {
		return {
				provider: seat.provider,
				request: request(briefing, seat, fault, seed),
				place: {
						role: 'judge',
						arm: seat.place.arm,
						target: seat.place.target,
						case: briefing.caseId,
						template: seat.place.template,
						sample: seat.place.sample,
						outputSha256: (0,digest .fg)(briefing.output),
						turn,
				},
		};
}
function request(briefing, seat, fault, seed) {
		const { system, user, shape, media = [] } = briefing;
		const again = fault === null ? '' : `\n\nYour last reply could not be used: ${fault}. Reply again with the complete JSON object.`;
		const told = `${user}${again}`;
		return {
				kind: 'chat',
				model: seat.model,
				messages: [
						{ role: 'system', content: system },
						{ role: 'user', content: told, ...(media.length > 0 && { parts: [...media, { text: told }] }) },
				],
				...structure(shape, seat),
				...(seat.temperature === undefined ? {} : { temperature: seat.temperature }),
				...(seat.maxTokens === undefined ? {} : { maxTokens: seat.maxTokens }),
				...(seed === undefined ? {} : { seed }),
		};
}
function structure(shape, seat) {
		const params = seat.params === undefined || Object.keys(seat.params).length === 0 ? {} : { params: seat.params };
		switch (seat.structured) {
				case 'json-schema':
						return {
								responseFormat: {
										type: 'json_schema',
										json_schema: { name: VERDICT_TOOL, strict: true, schema: (0,reply_form .pP)(shape) },
								},
								...params,
						};
				case 'tool':
						return {
								tools: [
										{
												type: 'function',
												function: {
														name: VERDICT_TOOL,
														description: 'Files the grade.',
														strict: true,
														parameters: (0,reply_form .pP)(shape),
												},
										},
								],
								forcedTool: VERDICT_TOOL,
								...params,
						};
				case 'text':
						return params;
		}
}
function vote(briefing, seat, read, near) {
		const wanted = seat.recorded ? 1 : seat.votes - ((seat.votes + 1) % 2);
		return follow(consult(briefing, seat, 0), (first) => {
				if ('unscored' in first)
						return (0,call .Vw)(first.unscored);
				const score = read(first.value);
				if (score.status !== 'scored' || wanted < 3 || !near(score))
						return (0,call .Vw)(score);
				const more = (votes, asked, turn) => {
						if (asked === wanted)
								return (0,call .Vw)(median(votes));
						const seed = seat.seed === undefined ? undefined : seat.seed + asked;
						return follow(consult(briefing, seat, turn + 1, seed), (next) => {
								const scored = 'unscored' in next ? null : read(next.value);
								return more(scored?.status === 'scored' ? [...votes, scored] : votes, asked + 1, next.turn);
						});
				};
				return more([score], 1, first.turn);
		});
}
function median(votes) {
		const odd = votes.length % 2 === 1 ? votes : votes.slice(0, -1);
		const middle = [...odd].sort((a, b) => a.score - b.score || compare((0,digest .$N)(a), (0,digest .$N)(b)))[odd.length >> 1];
		const told = votes.map((one) => Number(one.score.toFixed(3))).join(', ');
		return { ...middle, reason: `${votes.length} votes: ${told}. ${middle.reason ?? ''}`.trimEnd() };
}
function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}


	}),

	79561:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		oO: () => (  PARSER),
		pP: () => (  schemaOf),
		z6: () => (  check)
	});
const PARSER = '1.1.0';
function schemaOf(shape) {
		switch (shape.kind) {
				case 'text':
						return { type: 'string' };
				case 'flag':
						return { type: 'boolean' };
				case 'choice':
						return { type: shape.of.every((choice) => typeof choice === 'number') ? 'integer' : 'string', enum: shape.of };
				case 'list':
						return { type: 'array', items: schemaOf(shape.item) };
				case 'object':
						return {
								type: 'object',
								properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field)])),
								required: Object.keys(shape.fields),
								additionalProperties: false,
						};
		}
}
function check(shape, value, path = '') {
		const at = path === '' ? 'the reply' : path;
		switch (shape.kind) {
				case 'text':
						return typeof value === 'string' ? { value } : { fault: `${at} must be a string` };
				case 'flag':
						return typeof value === 'boolean' ? { value } : { fault: `${at} must be true or false` };
				case 'choice': {
						const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
						const choice = shape.of.find((option) => String(option).toLowerCase() === said);
						return choice === undefined ? { fault: `${at} must be one of ${shape.of.join(', ')}` } : { value: choice };
				}
				case 'list': {
						if (!Array.isArray(value))
								return { fault: `${at} must be an array` };
						const items = [];
						for (const [index, item] of value.entries()) {
								const checked = check(shape.item, item, `${path}[${index}]`);
								if ('fault' in checked)
										return checked;
								items.push(checked.value);
						}
						return { value: items };
				}
				case 'object': {
						if (typeof value !== 'object' || value === null || Array.isArray(value))
								return { fault: `${at} must be an object` };
						const given = value;
						const fields = [];
						for (const [key, field] of Object.entries(shape.fields)) {
								const member = Object.hasOwn(given, key) ? given[key] : undefined;
								const checked = check(field, member, path === '' ? key : `${path}.${key}`);
								if ('value' in checked)
										fields.push([key, checked.value]);
								else if (!shape.loose?.includes(key))
										return checked;
						}
						return { value: Object.fromEntries(fields) };
				}
		}
}


	}),

	33726:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		VO: () => (  meanInterval),
		YV: () => (  wilsonInterval),
		cL: () => (  levelInterval),
		rv: () => (  ratioOfMeans),
		wh: () => (  clusteredMeanInterval)
	});
	var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
	var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);



function wilsonInterval(successes, n, level = 0.95) {
		if (n <= 0)
				return null;
		const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(0.5 + level / 2);
		const share = successes / n;
		const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
		const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
		return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
function meanInterval(values, level = 0.95) {
		const n = values.length;
		if (n < 2)
				return null;
		let sum = 0;
		for (const value of values)
				sum += value;
		const mean = sum / n;
		let squares = 0;
		for (const value of values)
				squares += (value - mean) ** 2;
		const sd = Math.sqrt(squares / (n - 1));
		const se = sd / Math.sqrt(n);
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, n - 1) * se;
		return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, n - 1) };
}
function clusteredMeanInterval(groups, level = 0.95) {
		let n = 0;
		let sum = 0;
		const clusters = new Map();
		for (const group of groups) {
				let total = 0;
				for (const value of group)
						total += value;
				n += group.length;
				sum += total;
				(0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .Bq)(clusters, total, group.length);
		}
		const mean = sum / n;
		const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
		if (spread === null)
				return null;
		const { df } = spread;
		const se = Math.sqrt(spread.squares) / n;
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, df) * se;
		return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, df) };
}
function levelInterval(level) {
		const { n, sum, sumSquares, binary, clusters } = level;
		if (n < 1)
				return null;
		const mean = sum / n;
		let se;
		let df;
		if (clusters !== null) {
				const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
				if (spread === null)
						return null;
				se = Math.sqrt(spread.squares) / n;
				df = spread.df;
		}
		else {
				if (binary)
						return wilsonInterval(sum, n);
				if (n < 2)
						return null;
				se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
				df = n - 1;
		}
		const units = clusters === null ? n : (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .FC)(clusters);
		if (se === 0)
				return wilsonInterval(mean * units, units);
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.975, df) * se;
		return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
function ratioOfMeans(pairs, level = 0.95) {
		const usable = pairs.filter((pair) => pair.base >= 0 && pair.head >= 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head));
		const n = usable.length;
		if (n === 0)
				return null;
		let base = 0;
		let head = 0;
		for (const pair of usable) {
				base += pair.base / n;
				head += pair.head / n;
		}
		if (!(base > 0))
				return null;
		const ratio = head / base;
		if (n < 3 || !(head > 0))
				return { n, base, head, ratio, interval: null };
		const { se } = meanInterval(usable.map((pair) => pair.head / head - pair.base / base));
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, n - 1) * se;
		return { n, base, head, ratio, interval: [ratio * Math.exp(-half), ratio * Math.exp(half)] };
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
