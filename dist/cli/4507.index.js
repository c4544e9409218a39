export const id = 4507;
export const ids = [4507];
export const modules = {

  71104:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  ScoreTable),
    h: () => (  meanOf)
  });
  var _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29522);

const NOTHING = { base: [], head: [], baseFresh: true };
class ScoreTable {
    #cells = new Map();
    put(key, caseId, side, sample, score, from) {
        const cell = this.#cell(key, caseId);
        if (sample === 0 && side === 'base')
            cell.toldBase = shared(score);
        if (sample === 0 && side === 'head')
            cell.toldHead = shared(score);
        if (score.status === 'skipped') {
            cell.skipped ??= new Set();
            cell.skipped.add(place(side, sample, from.fresh));
            return;
        }
        const value = sampleOf(score);
        if (side === 'head')
            cell.head = withSample(cell.head, sample, value);
        else if (from.fresh)
            cell.freshBase = withSample(cell.freshBase, sample, value);
        else {
            cell.base = withSample(cell.base, sample, value);
            cell.baseFresh = withSample(cell.baseFresh, sample, from.drawn);
        }
    }
    has(key, caseId, side, sample, fresh) {
        const cell = this.#cells.get(key)?.get(caseId);
        if (cell === undefined)
            return false;
        const list = side === 'head' ? cell.head : fresh ? cell.freshBase : cell.base;
        return list[sample] !== undefined || cell.skipped?.has(place(side, sample, side === 'base' && fresh)) === true;
    }
    lookup = (key, caseId, fresh) => {
        const cell = this.#cells.get(key)?.get(caseId);
        if (cell === undefined)
            return NOTHING;
        if (cell.skipped !== null && cell.head.length + cell.base.length + cell.freshBase.length === 0)
            return _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .Lf;
        if (fresh)
            return { base: cell.freshBase, head: cell.head, baseFresh: true };
        return { base: cell.base, head: cell.head, baseFresh: cell.baseFresh.every(Boolean) };
    };
    detail(key, caseId) {
        const cell = this.#cells.get(key)?.get(caseId);
        if (cell === undefined)
            return {};
        const { toldBase: base, toldHead: head } = cell;
        return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
    }
    cases(key) {
        return [...(this.#cells.get(key)?.keys() ?? [])];
    }
    #cell(key, caseId) {
        let rows = this.#cells.get(key);
        if (rows === undefined) {
            rows = new Map();
            this.#cells.set(key, rows);
        }
        let cell = rows.get(caseId);
        if (cell === undefined) {
            cell = {
                base: NONE,
                head: NONE,
                freshBase: NONE,
                baseFresh: NONE,
                skipped: null,
                toldBase: undefined,
                toldHead: undefined,
            };
            rows.set(caseId, cell);
        }
        return cell;
    }
}
const NONE = [];
const SINGLE = new Map([0, 1, null, _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6, true, false].map((value) => [value, [value]]));
const PASSED = { status: 'scored', score: 1 };
const FAILED = { status: 'scored', score: 0 };
function withSample(samples, sample, value) {
    if (sample === 0 && samples.length <= 1)
        return SINGLE.get(value) ?? [value];
    const own = samples.slice();
    own[sample] = value;
    return own;
}
function sampleOf(score) {
    if (score.status === 'scored')
        return score.score;
    return score.status === 'unscored' && score.code === _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6 ? _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6 : null;
}
function shared(score) {
    if (score.status !== 'scored' || Object.keys(score).length > 2)
        return score;
    return score.score === 1 ? PASSED : score.score === 0 ? FAILED : score;
}
function place(side, sample, fresh) {
    return `${side} ${sample} ${fresh}`;
}
function meanOf(samples) {
    let sum = 0;
    let n = 0;
    for (const value of samples) {
        if (typeof value !== 'number')
            continue;
        sum += value;
        n++;
    }
    return n === 0 ? null : sum / n;
}


  }),

  46817:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
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

  94507:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  uM: () => (  everyCase),
  n9: () => (  isComparable),
  Pq: () => (  measureTargets),
  Rl: () => (  openMeasurement)
});

var score_table = __webpack_require__(71104);
var look_schedule = __webpack_require__(1928);
var per_case = __webpack_require__(3236);
var arm_call = __webpack_require__(476);
;
const NONE = { answers: 0, cut: 0, filtered: 0, thinking: 0 };
class AnswerCounts {
    otherModels = new Map();
    #counts = new Map();
    note(target, side, answer) {
        let counts = this.#counts.get(target);
        if (counts === undefined) {
            counts = { base: { ...NONE }, head: { ...NONE } };
            this.#counts.set(target, counts);
        }
        const mine = counts[side];
        mine.answers += 1;
        if (answer.finishReason === 'length')
            mine.cut += 1;
        if (answer.finishReason === 'content_filter')
            mine.filtered += 1;
        if (answer.thinking !== undefined)
            mine.thinking += 1;
        if (answer.otherModel !== undefined)
            this.#renamed(target, side, answer.otherModel);
    }
    of(target) {
        return this.#counts.get(target) ?? { base: NONE, head: NONE };
    }
    #renamed(target, side, model) {
        let names = this.otherModels.get(target);
        if (names === undefined) {
            names = { base: new Set(), head: new Set() };
            this.otherModels.set(target, names);
        }
        names[side].add(model);
    }
}

var drive_steps = __webpack_require__(81091);
;



const FRESH_MS = 24 * 60 * 60 * 1000;
const SIDES = ['base', 'head'];
class Draws {
    facts = new Map();
    baseline = new Map();
    counts = new AnswerCounts();
    #calls;
    #seed;
    #freshFrom;
    #alone;
    #aloneAs;
    #drift;
    #runs = new Map();
    constructor(calls, { seed, now, alone, aloneAs = 'head', drift }) {
        this.#calls = calls;
        this.#seed = seed;
        this.#freshFrom = new Date(Date.parse(now) - FRESH_MS).toISOString();
        this.#alone = alone;
        this.#aloneAs = aloneAs;
        this.#drift = drift;
    }
    async run(ask, equal) {
        const side = this.#alone ? this.#aloneAs : equal ? 'head' : ask.side;
        const own = { ...ask, side, fresh: ask.fresh && side === 'base' };
        const key = runKey(own.work.name, own.row.id, side, own.sample, own.fresh);
        const known = this.#runs.get(key);
        if (known !== undefined)
            return known;
        const promise = this.#draw(own).then((run) => {
            if (!('output' in run) || own.storedOnly === true)
                return run;
            for (const arm of equal && !this.#alone ? SIDES : [side])
                this.#count(own.work, arm, run);
            return run;
        });
        this.#runs.set(key, promise);
        return promise;
    }
    async #draw(ask) {
        const { work, row, side, sample, fresh, storedOnly } = ask;
        const arm = work.arms[side];
        const rendered = work.rendered.get(row.id);
        const step = (0,arm_call .p)(arm, rendered[side], {
            role: 'arm',
            arm: side,
            target: work.name,
            case: row.id,
            sample,
            turn: 0,
            promptName: arm.prompt.name,
        });
        const run = await this.#calls.drive(step, (question) => {
            if (storedOnly)
                return { ...question, storedOnly };
            if (this.#drift !== undefined && side === 'base')
                return { ...question, storedBefore: this.#drift.before };
            if (this.#drift !== undefined)
                return { ...question, generation: this.#drift.generation };
            return fresh ? { ...question, generation: this.generation } : question;
        });
        const who = `${side} arm of ${work.name}`;
        if (run.kind === 'failed') {
            const fault = run.code === 'oversize' ? null : run.message;
            if (!storedOnly && !(0,drive_steps .N)(run.code))
                this.#calls.count(who, fault);
        }
        else if (run.kind !== 'skipped') {
            this.#calls.count(who, null);
            if (ask.uncounted !== true)
                this.#note(ask, run);
        }
        return run;
    }
    forget(work, caseId, side, sample) {
        for (const fresh of [false, true])
            this.#runs.delete(runKey(work.name, caseId, side, sample, fresh));
    }
    #count(work, side, run) {
        const known = work.arms.base.model.reportsAs?.includes(run.otherModel ?? '') === true;
        const isApp = work.arms[side].provider.type === 'http';
        this.counts.note(work.name, side, known || isApp ? { ...run, otherModel: undefined } : run);
    }
    #note({ work, row, side, sample }, run) {
        const drawn = this.#drift === undefined && this.isFresh(run);
        if (side === 'base' && run.origin.kind !== 'recorded') {
            const entry = this.baseline.get(work.name) ?? { samples: 0, fresh: 0, oldest: null };
            const at = run.origin.kind === 'stored' ? run.origin.at : null;
            this.baseline.set(work.name, {
                samples: entry.samples + 1,
                fresh: entry.fresh + (drawn ? 1 : 0),
                oldest: at !== null && (entry.oldest === null || at < entry.oldest) ? at : entry.oldest,
            });
        }
        if (sample !== 0)
            return;
        let mine = this.facts.get(work.name);
        if (mine === undefined) {
            mine = new Map();
            this.facts.set(work.name, mine);
        }
        mine.set(row.id, {
            ...mine.get(row.id),
            [side]: {
                latencyMs: run.latencyMs,
                promptTokens: run.usage?.promptTokens,
                cachedTokens: run.usage?.cachedTokens,
                fallback: run.otherModel !== undefined && work.arms.base.model.reportsAs?.includes(run.otherModel) !== true,
                completionTokens: run.usage?.completionTokens,
                costUsd: run.costUsd,
                fresh: run.origin.kind === 'fresh',
            },
        });
    }
    isFresh({ origin }) {
        if (origin.kind !== 'stored' || this.#drift !== undefined)
            return true;
        return origin.scope === this.#seed && origin.at > this.#freshFrom;
    }
    get generation() {
        return `fresh ${this.#seed}`;
    }
}
function runKey(target, caseId, side, sample, fresh) {
    return `${target}\0${caseId}\0${side}\0${sample}\0${fresh ? 1 : 0}`;
}

;
const MOST = 4_000;
class KeptTexts {
    #shelf;
    #held = new Map();
    #bound = Number.POSITIVE_INFINITY;
    constructor(shelf) {
        this.#shelf = shelf;
    }
    put(id, order, texts) {
        if (order >= this.#bound)
            return;
        this.#held.set(id, { order, at: this.#shelf.put(JSON.stringify(texts)) });
        if (this.#held.size >= 2 * MOST)
            this.#trim();
    }
    get(id) {
        this.#trim();
        const held = this.#held.get(id);
        return held === undefined ? undefined : JSON.parse(this.#shelf.get(held.at));
    }
    #trim() {
        if (this.#held.size <= MOST)
            return;
        const orders = [...this.#held.values()].map(({ order }) => order).sort((a, b) => a - b);
        this.#bound = orders[MOST];
        for (const [id, { order }] of this.#held)
            if (order >= this.#bound)
                this.#held.delete(id);
    }
}
function memoryShelf() {
    const texts = [];
    return { put: (text) => texts.push(text) - 1, get: (at) => texts[at], close: () => undefined };
}

var arm_answer = __webpack_require__(64466);
var tally = __webpack_require__(29522);
var digest = __webpack_require__(27744);
var measure_work = __webpack_require__(60224);
;





const MOST_SHOWN = 300;
const SHOWN_LENGTH = 400;
class Scoring {
    judgeNames = new Map();
    #calls;
    #draws;
    #table;
    #drift;
    #suiteRows = new Map();
    #shown = new Map();
    #earlier = new Map();
    constructor(calls, draws, table, drift) {
        this.#calls = calls;
        this.#draws = draws;
        this.#table = table;
        this.#drift = drift;
    }
    score(ask, template, run, rival) {
        const { work, row, side, sample, fresh } = ask;
        const key = (0,measure_work .S)(work.name, template.id);
        const { suiteLevel, repeated, paired } = template.spec;
        const again = fresh && (side === 'base' || paired === true);
        if (this.#table.has(key, row.id, side, sample, fresh) && !(again && side === 'head'))
            return;
        const place = `${key}\0${row.id}\0${side}\0${fresh && side === 'base' ? 1 : 0}`;
        const judged = { again, stale: false };
        const enter = (given) => {
            if (given === null)
                return;
            const score = inRange(given);
            if (suiteLevel !== undefined && (sample === 0 || repeated === true) && 'output' in run)
                this.#gather(key, side, sample, { input: (0,arm_answer .I8)(row, run), score });
            if (repeated === true && 'output' in run) {
                const { output, toolCalls } = run;
                this.#earlier.set(place, [...(this.#earlier.get(place) ?? []), { output, toolCalls }]);
            }
            const drawn = run.kind === 'failed' || run.kind === 'skipped' || (this.#draws.isFresh(run) && !judged.stale);
            this.#table.put(key, row.id, side, sample, score, { drawn, fresh: fresh && side === 'base' });
        };
        const material = {
            template,
            run: (0,arm_answer .Pe)(template, run),
            rival: rival === null ? null : (0,arm_answer .Pe)(template, rival),
            earlier: this.#earlier.get(place),
        };
        const given = this.#scoreOf(ask, material, judged);
        return given instanceof Promise ? given.then(enter) : enter(given);
    }
    #scoreOf(ask, material, judged) {
        const { template, run, rival, earlier } = material;
        if (run.kind === 'failed') {
            if ((0,drive_steps .N)(run.code) || ask.storedOnly)
                return null;
            return { status: 'unscored', code: run.code, reason: run.message };
        }
        if (run.kind === 'skipped')
            return { status: 'skipped', reason: run.why };
        if (isCut(run) || (template.spec.paired === true && rival !== null && isCut(rival)))
            return CUT_SCORE;
        if (template.spec.paired === true && ask.side === 'base')
            return { status: 'scored', score: 0.5 };
        const other = rival !== null && 'output' in rival ? rival : undefined;
        if (template.spec.paired === true && other === undefined)
            return { status: 'unscored', code: 'no-rival', reason: 'the other arm has no answer' };
        const input = {
            ...(0,arm_answer .I8)(ask.row, run),
            ...(other !== undefined && template.spec.paired === true ? { rival: { output: other.output } } : {}),
            ...(earlier === undefined ? {} : { earlier }),
        };
        if (template.scorer.kind === 'pure')
            return template.scorer.score(input);
        const { scorer } = template;
        return this.#judge(ask, { template, run, step: (seat) => scorer.score(input, seat) }, judged);
    }
    async #judge(ask, { template, run, step }, judged) {
        const { work, side, sample, storedOnly } = ask;
        const embeds = template.spec.kind === 'embedding';
        const asked = embeds ? work.embedder : work.judge;
        if (asked === null)
            return { status: 'error', reason: `the suite has no ${embeds ? 'embedding model' : 'judge'}` };
        const seat = { ...asked, place: { target: work.name, template: template.id, sample, arm: side } };
        const who = `${embeds ? 'embedding model' : 'judge'} of ${work.name}`;
        let called = false;
        let own = false;
        const outputSha256 = (0,digest .fg)((0,arm_answer .r0)(run));
        if (side === 'head' && !embeds)
            this.#show(work.name, run.output);
        const contextSha256 = run.context === undefined ? undefined : (0,digest .fg)(run.context.map(({ text }) => text).join('\n'));
        const score = await this.#calls.drive(step(seat), (question) => {
            called = true;
            const placed = { ...question, place: { ...question.place, outputSha256, contextSha256 } };
            if (storedOnly)
                return { ...placed, storedOnly };
            if (this.#drift !== undefined && side === 'head')
                return { ...placed, generation: this.#drift.generation };
            return judged.again ? { ...placed, generation: this.#draws.generation } : placed;
        }, (answer) => {
            judged.stale ||= !this.#draws.isFresh(answer);
            if (!embeds)
                this.#hear(work, template, answer);
        }, (code) => {
            own ||= (0,drive_steps .N)(code) || storedOnly === true;
        });
        if (own)
            return null;
        if (called)
            this.#calls.count(who, score.status === 'unscored' ? score.reason : null);
        return score;
    }
    #show(target, output) {
        const shown = this.#shown.get(target) ?? [];
        if (shown.length < MOST_SHOWN)
            shown.push(output.slice(0, SHOWN_LENGTH));
        this.#shown.set(target, shown);
    }
    judgedAnswers(target) {
        return this.#shown.get(target) ?? [];
    }
    #gather(key, side, sample, row) {
        let rows = this.#suiteRows.get(key);
        if (rows === undefined) {
            rows = { base: new Map(), head: new Map() };
            this.#suiteRows.set(key, rows);
        }
        rows[side].set(`${row.input.case.id}\0${sample}`, row);
    }
    suiteLevel(target, template) {
        const rows = this.#suiteRows.get((0,measure_work .S)(target, template.id));
        const figure = template.spec.suiteLevel;
        if (rows === undefined || figure === undefined)
            return undefined;
        const inOrder = (side) => [...rows[side]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
        const base = figure(inOrder('base'));
        const head = figure(inOrder('head'));
        return base === null || head === null
            ? undefined
            : { base: 100 * base.value, head: 100 * head.value, detail: head.detail };
    }
    #hear(work, template, answer) {
        const pin = work.suite.judge;
        if (pin === undefined || answer.model === undefined || answer.origin.kind === 'recorded')
            return;
        if (answer.model === pin.model || pin.reportsAs.includes(answer.model))
            return;
        const key = (0,measure_work .S)(work.name, template.id);
        const names = this.judgeNames.get(key) ?? new Set();
        names.add(answer.model);
        this.judgeNames.set(key, names);
    }
}
const CUT_SCORE = { status: 'unscored', code: tally .T6, reason: 'the answer was cut by max-tokens' };
function isCut(run) {
    return 'output' in run && run.finishReason === 'length';
}
function inRange(score) {
    if (score.status !== 'scored' || (score.score >= 0 && score.score <= 1))
        return score;
    return { status: 'error', reason: `the template gave ${score.score}, which is not from 0 to 1` };
}

;







class Measurement {
    table;
    draws;
    scoring;
    #calls;
    #options;
    #works;
    #kept = new Map();
    #shelf;
    #order;
    #done = 0;
    #planned = 0;
    constructor(works, models, table, options) {
        this.table = table;
        this.#calls = new drive_steps .g(models);
        this.draws = new Draws(this.#calls, { ...options, now: options.clock.now() });
        this.scoring = new Scoring(this.#calls, this.draws, table, options.drift);
        this.#options = options;
        this.#works = new Map(works.map((work) => [work.name, work]));
        this.#shelf = options.shelf ?? memoryShelf();
        this.#order = new Map(works.map(({ name, units }) => [name, new Map(units.map(({ id }, index) => [id, index]))]));
    }
    get dead() {
        return this.#calls.dead;
    }
    get stopped() {
        return this.#calls.stopped;
    }
    drive(step) {
        return this.#calls.drive(step);
    }
    driveAgain(step) {
        return this.#calls.drive(step, (question) => ({ ...question, again: true }));
    }
    async measure(demands, due = () => true) {
        const jobs = [];
        for (const [name, work] of this.#works) {
            const mine = work.suite.templates.flatMap((template) => {
                const demand = demands.find(({ key }) => key === (0,measure_work .S)(name, template.id));
                return demand === undefined ? [] : [{ template, demand }];
            });
            const places = mine.map(() => 0);
            const wants = ({ template, demand }, at, row) => {
                if (!(0,per_case .Gl)(template, row))
                    return false;
                const place = places[at];
                places[at] = place + 1;
                return place < demand.cases;
            };
            for (const unit of work.units) {
                if (mine.every(({ demand }, at) => places[at] >= demand.cases))
                    break;
                const row = work.cases.get(unit.id);
                const asked = mine.filter((one, at) => wants(one, at, row));
                if (unit.equal && !work.levels && !this.#options.alone)
                    continue;
                if (asked.length === 0 || !due(work, unit))
                    continue;
                const wanted = asked.length === mine.length ? mine : asked;
                jobs.push(() => this.#case(work, unit, wanted));
            }
        }
        this.#planned = this.#done + jobs.length;
        await this.#pool(jobs);
    }
    async single(work, unit, templates, repeats, fresh = false) {
        const own = templates.filter((template) => (0,per_case .Gl)(template, work.cases.get(unit.id)));
        if (own.length === 0)
            return;
        const wanted = own.map((template) => ({
            template,
            demand: { key: (0,measure_work .S)(work.name, template.id), cases: work.units.length, repeats, fresh },
        }));
        await this.#case(work, unit, wanted);
    }
    async complete(work, template, sides) {
        const key = (0,measure_work .S)(work.name, template.id);
        const isDue = (id, side) => !this.table.has(key, id, side, 0, false) && !this.table.has(key, id, side, 0, true);
        const due = work.units.filter(({ id }) => (0,per_case .Gl)(template, work.cases.get(id)) && sides.some((side) => isDue(id, side)));
        const jobs = due.map((unit) => async () => {
            const row = work.cases.get(unit.id);
            const text = {};
            for (const side of sides.filter((one) => isDue(unit.id, one))) {
                const ask = { work, row, side, sample: 0, fresh: false };
                const run = await this.draws.run(ask, unit.equal);
                await this.scoring.score(ask, template, run, null);
                const said = spoken(run);
                if (said !== undefined)
                    text[side] = said;
            }
            if (text.head !== undefined)
                this.#keep(work, unit, text, [template]);
            for (const side of sides)
                this.draws.forget(work, unit.id, side, 0);
        });
        this.#planned = this.#done + jobs.length;
        await this.#pool(jobs);
    }
    async #pool(jobs) {
        let next = 0;
        const worker = async () => {
            while (next < jobs.length && !this.stopped) {
                const job = jobs[next++];
                await job();
                this.#options.onProgress(++this.#done, this.#planned);
            }
        };
        await Promise.all(Array.from({ length: Math.min(this.#options.width, jobs.length) }, worker));
    }
    async #case(work, unit, wanted) {
        const row = work.cases.get(unit.id);
        const repeats = Math.max(...wanted.map(({ demand }) => (0,look_schedule .UY)(demand, unit.id)));
        const texts = [];
        for (let sample = 0; sample < repeats; sample++) {
            const due = wanted.filter(({ demand }) => sample < (0,look_schedule .UY)(demand, unit.id));
            const stale = due.filter(({ template, demand }) => this.#missing(work, template, unit, sample, demand.fresh));
            if (stale.length === 0)
                continue;
            const fresh = stale.some(({ demand }) => demand.fresh);
            const usual = stale.some(({ demand }) => !demand.fresh);
            const askFor = (side, isFresh) => ({ work, row, side, sample, fresh: isFresh });
            const [base, freshBase, head] = await Promise.all([
                usual ? this.draws.run(askFor('base', false), unit.equal) : null,
                fresh ? this.draws.run(askFor('base', true), unit.equal) : null,
                this.draws.run(askFor('head', false), unit.equal),
            ]);
            const shown = base ?? freshBase;
            if (sample === 0)
                texts.push({ base: spoken(shown), head: spoken(head) });
            const scores = stale.flatMap(({ template, demand }) => {
                const ownBase = demand.fresh ? freshBase : base;
                const score = (side, run, rival) => this.scoring.score(askFor(side, demand.fresh), template, run, rival);
                return [ownBase === null ? undefined : score('base', ownBase, head), score('head', head, ownBase)];
            });
            if (scores.some((score) => score !== undefined))
                await Promise.all(scores);
        }
        const stored = wanted.filter(({ demand }) => !demand.fresh);
        const spare = stored.map(({ template }) => template);
        await this.#spare(work, unit, repeats, spare);
        const text = texts[0];
        if (text !== undefined) {
            this.#keep(work, unit, text, wanted.map(({ template }) => template));
        }
        for (const side of ['base', 'head'])
            for (let sample = 0; sample < repeats; sample++)
                this.draws.forget(work, unit.id, side, sample);
    }
    async #spare(work, unit, from, templates) {
        const { alone, drift } = this.#options;
        if (unit.equal || alone || drift !== undefined || work.arms.base.provider.type === 'recorded')
            return;
        const row = work.cases.get(unit.id);
        for (let sample = from; sample < Math.max(work.repeats, work.baselineRepeats); sample++) {
            const due = templates.filter(({ id, spec }) => {
                const key = (0,measure_work .S)(work.name, id);
                const isStored = !this.table.lookup(key, row.id, false).baseFresh;
                const isAlone = spec.paired !== true && spec.repeated !== true;
                return isAlone && isStored && !this.table.has(key, row.id, 'base', sample, false);
            });
            if (due.length === 0)
                continue;
            const ask = { work, row, side: 'base', sample, fresh: false, storedOnly: true };
            const run = await this.draws.run(ask, false);
            this.draws.forget(work, row.id, 'base', sample);
            if (!('output' in run))
                return;
            await Promise.all(due.map((template) => this.scoring.score(ask, template, run, null)));
        }
    }
    async readStored(work) {
        const templates = work.suite.templates.filter(({ spec }) => spec.paired !== true && spec.repeated !== true);
        const jobs = work.units
            .filter(({ equal }) => !equal)
            .map((unit) => async () => {
            const row = work.cases.get(unit.id);
            const mine = templates.filter((template) => (0,per_case .Gl)(template, row));
            for (let sample = 0; mine.length > 0 && sample < work.baselineRepeats; sample++) {
                const ask = { work, row, side: 'base', sample, fresh: false, storedOnly: true, uncounted: true };
                const run = await this.draws.run(ask, false);
                this.draws.forget(work, row.id, 'base', sample);
                if (!('output' in run) || this.draws.isFresh(run))
                    return;
                await Promise.all(mine.map((template) => this.scoring.score(ask, template, run, null)));
            }
        });
        await this.#pool(jobs);
        this.#done = 0;
    }
    #missing(work, template, unit, sample, fresh) {
        const key = (0,measure_work .S)(work.name, template.id);
        return !this.table.has(key, unit.id, 'head', sample, fresh) || !this.table.has(key, unit.id, 'base', sample, fresh);
    }
    #keep(work, unit, text, templates) {
        const telling = templates.some((template) => {
            const { base, head } = this.table.detail((0,measure_work .S)(work.name, template.id), unit.id);
            const value = (score) => (score?.status === 'scored' ? score.score : -1);
            return value(head) < 1 || value(head) !== value(base);
        });
        const { keepAll, keeps } = this.#options;
        if (!telling && !keepAll && keeps?.(work.name, unit.id) !== true)
            return;
        this.kept(work.name).put(unit.id, this.#order.get(work.name)?.get(unit.id) ?? 0, text);
    }
    kept(target) {
        let mine = this.#kept.get(target);
        if (mine === undefined) {
            mine = new KeptTexts(this.#shelf);
            this.#kept.set(target, mine);
        }
        return mine;
    }
}
function spoken(run) {
    if (run === null || !('output' in run))
        return undefined;
    const { output, toolCalls, finishReason, thinking } = run;
    return { output, toolCalls, finishReason, thinking };
}

var target_work = __webpack_require__(77326);
;




function everyCase(repeats, wants = () => true) {
    return (works) => works.flatMap((work) => work.suite.templates.filter(wants).map(({ id }) => ({
        key: (0,measure_work .S)(work.name, id),
        cases: work.units.length,
        repeats: repeats?.(work) ?? work.repeats,
        fresh: false,
    })));
}
function isComparable({ spec }) {
    return spec.paired !== true;
}
function openMeasurement(works, options) {
    const { models, ports, seed, stage, alone, ...rest } = options;
    return new Measurement(works, models, new score_table .f(), {
        ...rest,
        seed,
        clock: ports.clock,
        width: ports.width,
        alone: alone !== undefined,
        aloneAs: alone,
        onProgress: (done, planned) => {
            if (stage !== undefined)
                ports.progress.update({ stage, done, planned, costUsd: models.usage().costUsd });
        },
    });
}
async function measureTargets(prepared, demands, { config, withEqual = false, ...options }) {
    const works = prepared.map((target) => {
        const work = (0,target_work .LT)(target, config, options.seed);
        return withEqual ? { ...work, levels: true } : work;
    });
    const measurement = openMeasurement(works, options);
    await measurement.measure(demands(works));
    return { works, measurement };
}


  }),

  81091:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  selfInflicted),
    g: () => (  Calls)
  });
const DEAD_AFTER = 24;
class Calls {
    #models;
    #tallies = new Map();
    #dead = null;
    constructor(models) {
        this.#models = models;
    }
    get dead() {
        if (this.#dead !== null)
            return this.#dead;
        for (const [who, tally] of this.#tallies)
            if (tally.answered === 0 && tally.failed > 0)
                return `${who}: ${tally.lastFailure}`;
        return null;
    }
    get stopped() {
        return this.#dead !== null || this.#models.exhausted !== null;
    }
    async drive(first, dress = (question) => question, hear = () => { }, lost = () => { }) {
        let step = first;
        while ('ask' in step) {
            const reply = await this.#models.ask(dress(step.ask));
            if (reply.kind === 'answered')
                hear(reply);
            else
                lost(reply.code);
            step = step.next(reply);
        }
        return step.done;
    }
    count(who, failure) {
        const tally = this.#tallies.get(who) ?? { answered: 0, failed: 0, lastFailure: null };
        if (failure === null)
            tally.answered++;
        else {
            tally.failed++;
            tally.lastFailure = failure;
        }
        this.#tallies.set(who, tally);
        if (tally.answered === 0 && tally.failed >= DEAD_AFTER)
            this.#dead ??= `${who}: ${tally.lastFailure}`;
    }
}
function selfInflicted(code) {
    return code === 'budget' || code === 'deadline' || code === 'interrupted';
}


  }),

  60224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  memberKey)
  });
function memberKey(target, template) {
    return `${target}/${template}`;
}


  }),

  77326:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Bv: () => (  blocks),
  $E: () => (  contentOf),
  gQ: () => (  leverOf),
  lS: () => (  membersOf),
  hG: () => (  needsNoCall),
  mJ: () => (  orderOf),
  LT: () => (  workOf)
});


var external_node_crypto_ = __webpack_require__(77598);
var digest = __webpack_require__(27744);
;


function contentDigest({ model }, ids, rendered) {
    const { file: _file, source: _source, tunedFrom: _tuned, ...sent } = model;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update((0,digest .$N)(sent));
    for (const id of [...ids].sort()) {
        const row = rendered.get(id);
        if (row !== undefined)
            hash.update(`\0${id}\0${JSON.stringify(row.head)}`);
    }
    return hash.digest('hex');
}

var member = __webpack_require__(10929);
var infer_lever = __webpack_require__(46817);
var escalation_policy = __webpack_require__(81242);
var per_case = __webpack_require__(3236);
var measure_work = __webpack_require__(60224);
var model_seats = __webpack_require__(62160);
;








function workOf(target, config, seed) {
    const { suite, change, arms } = target;
    const quarantined = new Set(target.overlap?.quarantined);
    const compared = suite.cases.filter(({ id }) => !quarantined.has(id));
    const units = compared.map((row) => ({
        id: row.id,
        cluster: row.cluster,
        equal: change.rendered.get(row.id)?.equal ?? false,
    }));
    const goal = (0,escalation_policy .jS)(config, target.target.name, suite);
    return {
        name: target.target.name,
        arms,
        suite,
        cases: new Map(suite.cases.map((row) => [row.id, row])),
        units: (0,member .IM)(units, seed),
        repeats: target.repeats,
        baselineRepeats: config.gate.baselineRepeats,
        rendered: change.rendered,
        levels: goal !== undefined || suite.templates.some((template) => template.floor !== null),
        ...(0,model_seats .Q)(suite, config),
    };
}
function orderOf(target, seed) {
    return `${seed}\0${contentOf(target)}`;
}
const CONTENTS = new WeakMap();
function contentOf(target) {
    const { suite, change, arms } = target;
    const ids = suite.cases.map(({ id }) => id);
    const content = CONTENTS.get(target) ?? contentDigest(arms.head, ids, change.rendered);
    CONTENTS.set(target, content);
    return content;
}
function membersOf(work, config, isAfterRed, stored = () => undefined) {
    const once = needsNoCall(work);
    return work.suite.templates.map((template) => ({
        key: (0,measure_work .S)(work.name, template.id),
        units: unitsOf(template, work),
        repeats: work.repeats,
        margin: (template.margin ?? config.gate.margin) / 100,
        blocking: blocks(template),
        pass: template.pass,
        floor: template.floor === null ? undefined : template.floor / 100,
        once,
        wholeBeforePass: isAfterRed,
        stored: stored(template.id),
    }));
}
function needsNoCall({ arms, suite, judge }) {
    if (arms.base.provider.type !== 'recorded' || arms.head.provider.type !== 'recorded')
        return false;
    return suite.templates.every(({ scorer, spec }) => scorer.kind !== 'asking' || (spec.kind !== 'embedding' && judge?.recorded === true));
}
function unitsOf(template, work) {
    return template.reads === undefined
        ? work.units
        : work.units.filter(({ id }) => (0,per_case .Gl)(template, work.cases.get(id)));
}
function blocks(template) {
    return template.blocking && template.spec.experimental !== true;
}
function leverOf({ arms }) {
    const facts = (side) => ({
        promptDigest: (0,digest .ol)(arms[side].prompt.messages),
        fewShots: arms[side].prompt.fewShots,
        model: arms[side].model,
    });
    return (0,infer_lever .tO)(facts('base'), facts('head'));
}


  }),

  29522:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CK: () => (  emptyTally),
    Lf: () => (  NOT_ASKED),
    Ml: () => (  addPair),
    Ss: () => (  filledSumsOf),
    Sv: () => (  copyTally),
    T4: () => (  usualRepeats),
    T6: () => (  CUT),
    st: () => (  endCluster),
    wh: () => (  pairSumsOf)
  });
  var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

const CUT = 'cut';
const NOT_ASKED = { base: [], head: [], baseFresh: true };
function emptyTally(clustered) {
    const clusters = () => (clustered ? new Map() : null);
    const arm = () => ({
        n: 0,
        sum: 0,
        sumSquares: 0,
        binary: true,
        clusters: clusters(),
        open: 0,
        counts: [],
    });
    return {
        n: 0,
        equal: 0,
        measured: 0,
        dropped: 0,
        cut: 0,
        skipped: 0,
        lost: { base: { asked: 0, lost: 0 }, head: { asked: 0, lost: 0 } },
        worstFilling: { n: 0, sum: 0, sumSquares: 0 },
        bestFilling: { n: 0, sum: 0, sumSquares: 0 },
        sum: 0,
        sumSquares: 0,
        clusters: clusters(),
        openTotal: 0,
        openSize: 0,
        openMeasured: 0,
        down: 0,
        up: 0,
        fell: 0,
        rose: 0,
        binary: true,
        stale: false,
        baseSamples: 0,
        headSamples: 0,
        base: arm(),
        head: arm(),
    };
}
function copyTally(tally) {
    const copy = (arm) => ({
        ...arm,
        clusters: arm.clusters === null ? null : new Map(arm.clusters),
        counts: [...arm.counts],
    });
    return {
        ...tally,
        lost: { base: { ...tally.lost.base }, head: { ...tally.lost.head } },
        worstFilling: { ...tally.worstFilling },
        bestFilling: { ...tally.bestFilling },
        clusters: tally.clusters === null ? null : new Map(tally.clusters),
        base: copy(tally.base),
        head: copy(tally.head),
    };
}
function addPair(tally, pair, options) {
    const base = meanOf(pair.base, pair.baseFresh ? options.keep : Number.POSITIVE_INFINITY);
    const head = options.equal && base.scored > 0 ? base : meanOf(pair.head, options.keep);
    const known = options.equal && base.scored === 0 ? head : base;
    if (options.equal) {
        for (const filling of [tally.worstFilling, tally.bestFilling])
            addDifference(filling, 0);
        tally.equal += 1;
        tally.n += 1;
        tally.openSize += 1;
        if (known.scored > 0)
            addLevels(tally, known, known);
        return;
    }
    if (pair === NOT_ASKED) {
        tally.skipped += 1;
        return;
    }
    tally.baseSamples += base.asked;
    tally.headSamples += head.asked;
    const isCut = isAllCut(base) || isAllCut(head);
    if (!isCut)
        addLost(tally, base, head);
    if (base.scored === 0 || head.scored === 0) {
        tally.dropped += 1;
        if (isCut)
            tally.cut += 1;
        return;
    }
    const d = head.mean - base.mean;
    addDifference(tally, d);
    tally.openTotal += d;
    tally.openSize += 1;
    if (!pair.baseFresh)
        tally.stale = true;
    if (d < -1e-12)
        tally.down += 1;
    else if (d > 1e-12)
        tally.up += 1;
    const { pass } = options;
    if (pass !== undefined) {
        const passedBase = base.mean >= pass - 1e-12;
        const passedHead = head.mean >= pass - 1e-12;
        if (passedBase && !passedHead)
            tally.fell += 1;
        else if (!passedBase && passedHead)
            tally.rose += 1;
    }
    tally.base.counts[base.scored] = (tally.base.counts[base.scored] ?? 0) + 1;
    tally.head.counts[head.scored] = (tally.head.counts[head.scored] ?? 0) + 1;
    addLevels(tally, base, head);
}
function addDifference(sums, d) {
    sums.n += 1;
    sums.sum += d;
    sums.sumSquares += d * d;
}
function addLost(tally, base, head) {
    for (const [side, { asked, cut, scored }] of [
        ['base', base],
        ['head', head],
    ]) {
        const whole = Math.max(1, asked - cut);
        tally.lost[side].asked += whole;
        tally.lost[side].lost += whole - scored;
    }
    addDifference(tally.worstFilling, filled(head, 0) - filled(base, 1));
    addDifference(tally.bestFilling, filled(head, 1) - filled(base, 0));
}
function filled({ asked, cut, scored, mean }, score) {
    if (scored === 0)
        return score;
    return (scored * mean + (asked - cut - scored) * score) / (asked - cut);
}
function isAllCut({ cut, scored }) {
    return scored === 0 && cut > 0;
}
function addLevels(tally, base, head) {
    tally.measured += 1;
    tally.openMeasured += 1;
    tally.binary = tally.binary && base.binary && head.binary;
    addLevel(tally.base, base.mean);
    addLevel(tally.head, head.mean);
}
function addLevel(arm, score) {
    arm.n += 1;
    arm.sum += score;
    arm.sumSquares += score * score;
    arm.open += score;
    if (score !== 0 && score !== 1)
        arm.binary = false;
}
function endCluster(tally) {
    addCluster(tally.clusters, tally.openTotal, tally.openSize);
    addCluster(tally.base.clusters, tally.base.open, tally.openMeasured);
    addCluster(tally.head.clusters, tally.head.open, tally.openMeasured);
    tally.openTotal = 0;
    tally.openSize = 0;
    tally.openMeasured = 0;
    tally.base.open = 0;
    tally.head.open = 0;
}
function addCluster(clusters, total, size) {
    if (clusters !== null)
        (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_0__  .Bq)(clusters, total, size);
}
function meanOf(samples, keep) {
    let sum = 0;
    let scored = 0;
    let asked = 0;
    let cut = 0;
    let binary = true;
    const end = Math.min(samples.length, keep);
    for (let i = 0; i < end; i++) {
        const score = samples[i];
        if (score === undefined)
            continue;
        asked += 1;
        if (score === CUT)
            cut += 1;
        if (typeof score !== 'number')
            continue;
        scored += 1;
        sum += score;
        if (score !== 0 && score !== 1)
            binary = false;
    }
    return { asked, cut, scored, mean: scored === 0 ? Number.NaN : sum / scored, binary };
}
function pairSumsOf(tally) {
    const { n, sum, sumSquares, clusters } = tally;
    return { n, sum, sumSquares, clusters };
}
function filledSumsOf(tally, filling) {
    return { ...(filling === 'worst' ? tally.worstFilling : tally.bestFilling), clusters: null };
}
function usualRepeats(tally) {
    return Math.max(1, Math.min(middle(tally.base.counts), middle(tally.head.counts)));
}
function middle(counts) {
    let total = 0;
    for (const count of counts)
        total += count ?? 0;
    let seen = 0;
    for (let samples = counts.length - 1; samples > 0; samples--) {
        seen += counts[samples] ?? 0;
        if (2 * seen >= total && total > 0)
            return samples;
    }
    return 1;
}


  })

};
