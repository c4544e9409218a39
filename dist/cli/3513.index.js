export const id = 3513;
export const ids = [3513,9065,5272,6770];
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
            return this.#lacks(sha, error instanceof Error ? error.message : String(error));
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
        runner.warn(`main was not held against its anchor (${error instanceof Error ? error.message : String(error)})`);
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

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
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

var make_folder = __webpack_require__(67878);
var stored_line = __webpack_require__(39955);
;





const FILE = 'anchor-ledger.json';
const MOST_BYTES = 64 * 1024 * 1024;
const NONE = { entries: [] };
function isAnchorFile(name) {
    return name === FILE;
}
function keptAnchors(dir, secret) {
    try {
        const file = (0,external_node_path_.join)(dir, FILE);
        const found = (0,external_node_fs_.lstatSync)(file);
        if (!found.isFile() || found.size > MOST_BYTES)
            return NONE;
        const [seal = '', body = ''] = (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n');
        if (sealOf(body, secret) !== seal)
            return NONE;
        const read = anchorLedger.safeParse(JSON.parse(body));
        return read.success ? read.data : NONE;
    }
    catch {
        return NONE;
    }
}
function keepAnchors(dir, ledger, secret) {
    (0,make_folder .f)(dir);
    const body = JSON.stringify(ledger);
    const file = (0,external_node_path_.join)(dir, FILE);
    (0,external_node_fs_.writeFileSync)(`${file}.part`, `${sealOf(body, secret)}\n${body}\n`);
    (0,external_node_fs_.renameSync)(`${file}.part`, file);
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
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27744);
  var _providers_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13906);
  var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67878);






const FILE = 'order-secret';
const DRAWN = /^[0-9a-f]{64}$/;
function isOrderSecret(name) {
    return name === FILE;
}
function sealedOrder(seed, config, env, storeDir) {
    const secret = (0,_providers_credentials_js__WEBPACK_IMPORTED_MODULE_4__  .IA)(config, env) ?? (storeDir === null ? null : drawn(storeDir));
    return secret === null ? seed : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .tH)(secret, `order of cases\0${seed}`);
}
function drawn(dir) {
    const known = knownSecret(dir);
    if (known !== null)
        return known;
    try {
        (0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_5__  .f)(dir);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, FILE), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex'), { mode: 0o600 });
    }
    catch {
        return null;
    }
    return knownSecret(dir);
}
function knownSecret(dir) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, FILE), 'utf8').trim();
        return DRAWN.test(text) ? text : null;
    }
    catch {
        return null;
    }
}


  }),

  39955:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  parseLine),
    GP: () => (  CHECKSUM),
    IL: () => (  formatLine),
    Kx: () => (  sealOfThisRun),
    Qv: () => (  sealWith),
    hX: () => (  keyOfLine)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
  var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28060);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);
  var _text_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13457);





const SEAL_LENGTH = 32;
function sealWith(secret) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update('plumbline stored answers 1').digest();
    return (body) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(body).digest('hex').slice(0, SEAL_LENGTH);
}
function sealOfThisRun() {
    return sealWith((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex'));
}
const CHECKSUM = (body) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)(body).slice(0, SEAL_LENGTH);
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
    if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_3__  .ZF)(entry, _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__  .NZ + ENTRY_DEPTH))
        return null;
    const read = ENTRY.safeParse(entry);
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
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_4__  .aig().min(0).optional(),
    vectors: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(zod__WEBPACK_IMPORTED_MODULE_4__  .aig())).optional(),
    meta: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__  .L5J()).optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(PASSAGE).optional(),
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

  28060:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FR: () => (  excessOf),
    NZ: () => (  MOST_ANSWER_DEPTH),
    UV: () => (  parseReply),
    pj: () => (  statedCost)
  });
  var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);

const MOST_ANSWER_BYTES = 1_000_000;
const MOST_ANSWER_DEPTH = 200;
const MOST_COST_USD = 1000;
function parseReply(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { fault: 'is not JSON' };
    }
    return (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .ZF)(value, MOST_ANSWER_DEPTH)
        ? { fault: `is nested deeper than ${MOST_ANSWER_DEPTH} levels` }
        : { value };
}
function excessOf({ text, thinking, toolCalls, }) {
    let bytes = Buffer.byteLength(text) + Buffer.byteLength(thinking ?? '');
    for (const { name, arguments: given, argumentsRaw } of toolCalls)
        bytes += Buffer.byteLength(name) + Buffer.byteLength(argumentsRaw ?? JSON.stringify(given) ?? '');
    if (bytes <= MOST_ANSWER_BYTES)
        return null;
    return `the answer is ${(bytes / 1e6).toFixed(1)} MB; at most ${MOST_ANSWER_BYTES / 1e6} MB is read`;
}
function statedCost(value) {
    return typeof value === 'number' && value >= 0 && value <= MOST_COST_USD ? value : undefined;
}


  }),

  29065:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HD: () => (  readable),
    IK: () => (  parsersFor),
    bo: () => (  readableSides)
  });
  var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56940);
  var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13643);
  var _inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89329);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);




const TYPESCRIPT = /\.[cm]?tsx?$/;
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
                parsers.python = (text) => parser.parse(text);
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
function languagesOfConfig(tree, config) {
    return config.targets.flatMap((target) => (0,_inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_2__  .P7)(tree, target.prompt, (0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_3__  .M)(target)));
}
async function readableSides(trees, { file, after }, begun = () => { }) {
    const main = (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(trees.base, file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    if (main !== null)
        begun(main);
    const head = after === null ? null : (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(trees.head, after, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    const languages = [main, head].flatMap((config) => config === null ? [] : [trees.base, trees.head].flatMap((tree) => languagesOfConfig(tree, config)));
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
  var _load_parsers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29065);
  var _measure_work_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60224);
  var _measure_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94507);
  var _model_seats_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62160);
  var _prepare_targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96876);
  var _target_work_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77326);











const ANY = { prompt: true, model: true, retrieval: false, rows: false, sources: [] };
async function measureAlone(request, ports, alone) {
    const { spent, drift, wants = () => true } = alone;
    const faults = { ruler: new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw(), head: new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw() };
    const adoption = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .wH)(alone.trees, request.config);
    const trees = await (0,_load_parsers_js__WEBPACK_IMPORTED_MODULE_5__  .bo)(alone.trees, adoption);
    const taken = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .PH)(trees, adoption, faults);
    if (taken?.config.gate.baseline === 'lazy')
        return { kind: 'nothing' };
    const all = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .YT)(taken?.drafts ?? []).map((draft) => alone.side === 'head' ? { ...draft, surface: ANY } : draft);
    const wanted = all.filter((draft) => (alone.recorded === true || !isRecorded(draft)) && wants(draft.target.name));
    const found = taken === null ? [] : await (0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_8__.prepare)(taken, wanted, trees, faults, ports);
    const prepared = found.filter((one) => !isRecorded(one) || (one.hindrance === null && (0,_target_work_js__WEBPACK_IMPORTED_MODULE_9__  .hG)(seated(one, taken))));
    const [fault] = [...faults.ruler.list, ...faults.head.list];
    if (fault !== undefined)
        return { kind: 'unmeasured', why: (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Vw)(fault), usage: null };
    if (taken === null || prepared.length === 0)
        return { kind: 'nothing' };
    const { config } = taken;
    const [unset] = ports.missingCredentials(config, [...new Set(prepared.flatMap((one) => (0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_8__.providersOf)(one, config)))]);
    if (unset !== undefined)
        return { kind: 'unmeasured', why: unset, usage: null };
    const { seed } = request;
    const models = await ports.openModels({ config, works: prepared, trees, seed, spent });
    try {
        const repeats = alone.repeats ?? config.gate.baselineRepeats;
        const demands = (0,_measure_targets_js__WEBPACK_IMPORTED_MODULE_6__  .uM)((work) => (isRecorded(work) ? work.repeats : repeats), _measure_targets_js__WEBPACK_IMPORTED_MODULE_6__  .n9);
        const options = { config, models, ports, seed, stage: alone.stage, alone: alone.side, drift };
        const { works, measurement } = await (0,_measure_targets_js__WEBPACK_IMPORTED_MODULE_6__  .Pq)(prepared, demands, options);
        const usage = models.usage();
        if (measurement.dead !== null)
            return { kind: 'unmeasured', why: `no answer from the ${measurement.dead}`, usage };
        const samples = [...measurement.draws.baseline.values()].reduce((sum, one) => sum + one.samples, 0);
        const { exhausted } = models;
        return { kind: 'measured', config, works, table: measurement.table, usage, samples, exhausted };
    }
    finally {
        await models.close();
    }
}
function isRecorded({ arms }) {
    return arms.base.provider.type === 'recorded' || arms.head.provider.type === 'recorded';
}
function seated({ arms, suite }, { config }) {
    return { arms, suite, judge: (0,_model_seats_js__WEBPACK_IMPORTED_MODULE_7__  .Q)(suite, config).judge };
}
function levelsBy(side, { works, table }) {
    return works.flatMap(({ name, suite, units, cases, arms, judge }) => suite.templates
        .filter(({ spec }) => spec.paired !== true && spec.repeated !== true)
        .map(({ id, digest }) => {
        const scores = units.flatMap((unit) => {
            const own = table.lookup((0,_measure_work_js__WEBPACK_IMPORTED_MODULE_10__  .S)(name, id), unit.id, false)[side];
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
    const { system, user, shape } = briefing;
    const again = fault === null ? '' : `\n\nYour last reply could not be used: ${fault}. Reply again with the complete JSON object.`;
    return {
        kind: 'chat',
        model: seat.model,
        messages: [
            { role: 'system', content: system },
            { role: 'user', content: `${user}${again}` },
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

  45272:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  wrap),
    M: () => (  wrapLines)
  });
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(/\s+/)) {
        if (word === '')
            continue;
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return empty && lines.length === 0 ? '' : [...lines, line].join('\n');
}
function wrapLines(text, width) {
    return text
        .split('\n')
        .map((line) => {
        const own = /^ */.exec(line)[0];
        return line.length <= width ? line : wrap(line, width, `${own}  `, own);
    })
        .join('\n');
}


  })

};
