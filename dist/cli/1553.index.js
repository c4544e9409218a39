export const id = 1553;
export const ids = [1553,9065];
export const modules = {

  90929:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C2: () => (  changeOf),
    FI: () => (  touched),
    Y7: () => (  allEqual),
    qw: () => (  surfaceChange)
  });
  var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73865);
  var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83689);
  var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36123);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27744);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
  var _arms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54506);






function surfaceChange(arms, rows, sources) {
    const text = (side) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)({ messages: arms[side].prompt.messages, follows: arms[side].prompt.caseFollows });
    const model = (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .uE)(arms.base) !== (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .uE)(arms.head);
    const [before, after] = [arms.base.model.retrieval ?? null, arms.head.model.retrieval ?? null];
    return {
        prompt: text('base') !== text('head'),
        model,
        retrieval: arms.head.provider.type !== 'http' && (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(before) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(after),
        rows,
        sources,
    };
}
function touched({ prompt, model, retrieval, rows, sources }) {
    return prompt || model || retrieval || rows || sources.length > 0;
}
function changeOf(arms, cases, surface, problems) {
    const isPrompt = surface.prompt || arms.base.contexts !== undefined || arms.head.contexts !== undefined;
    const rendered = new RenderedCases(arms, isPrompt);
    const isProgram = (0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_2__  .a9)(arms.head.provider);
    let differing = 0;
    let failed = false;
    const unknown = {
        base: (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__  .f1)(arms.base.prompt, casesOf(arms.base, cases), problems.ruler),
        head: isPrompt && (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__  .f1)(arms.head.prompt, casesOf(arms.head, cases), problems.head),
    };
    if (unknown.base || unknown.head)
        return null;
    for (const row of cases) {
        const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .cr)(arms.base, row, problems.ruler);
        const head = isPrompt ? (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .cr)(arms.head, row, problems.head) : base;
        if (base === null || head === null) {
            failed = true;
            continue;
        }
        const same = base === head || JSON.stringify(base) === JSON.stringify(head);
        if (!same)
            differing++;
        rendered.add(row, { base, head, equal: same && !surface.model && !surface.answers && !isProgram });
    }
    if (failed)
        return null;
    const words = [];
    if (differing > 0)
        words.push(`the prompt, in ${differing} of ${cases.length} cases (${arms.head.promptFiles.join(', ')})`);
    if (surface.model)
        words.push(`the model config (${arms.head.model.file}: ${modelWords(arms)})`);
    if (surface.answers)
        words.push('the recorded outputs');
    if (isProgram)
        words.push('the program that answers');
    return { differing, rendered, words };
}
function casesOf(arm, cases) {
    return arm.contexts === undefined ? cases : cases.map((row) => (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__  .eQ)(row, arm.contexts?.get(row.id)));
}
function allEqual(rendered) {
    const equal = (one) => ({ ...one, equal: true });
    return {
        get(id) {
            const one = rendered.get(id);
            return one === undefined ? undefined : equal(one);
        },
        *values() {
            for (const one of rendered.values())
                yield equal(one);
        },
    };
}
function modelWords({ base, head }) {
    if (base.model.model !== head.model.model)
        return `${base.model.model} -> ${head.model.model}`;
    const before = base.model.source;
    const after = head.model.source;
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(before[key] ?? null) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(after[key] ?? null));
    return keys.join(', ') || 'parameters from the prompt file';
}
const HELD_CHARACTERS = 8 * 1024 * 1024;
class RenderedCases {
    #held = new Map();
    #arms;
    #differ;
    #characters = 0;
    constructor(arms, differ) {
        this.#arms = arms;
        this.#differ = differ;
    }
    add(row, rendered) {
        for (const { content } of [...rendered.base, ...rendered.head])
            this.#characters += content?.length ?? 0;
        this.#held.set(row.id, this.#characters > HELD_CHARACTERS ? { row, equal: rendered.equal } : rendered);
    }
    get(id) {
        const held = this.#held.get(id);
        return held === undefined || 'base' in held ? held : this.#again(held);
    }
    *values() {
        for (const held of this.#held.values())
            yield 'base' in held ? held : this.#again(held);
    }
    #again({ row, equal }) {
        const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .cr)(this.#arms.base, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw());
        return { base, head: this.#differ ? (0,_arms_js__WEBPACK_IMPORTED_MODULE_5__  .cr)(this.#arms.head, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw()) : base, equal };
    }
}


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
var lock = __webpack_require__(52589);
var glob = __webpack_require__(31310);
var trailing = __webpack_require__(16604);
;

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
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
        add((0,lock .HZ)(suite), 'lock');
        if (dataset !== undefined)
            add(dataset, 'dataset');
        for (const file of others)
            add(file, 'template file');
    }
    const named = namedByPolicy(ruler.config);
    const rows = recordedPatterns(ruler.config);
    for (const path of OWNERS)
        add(path, 'code owners');
    for (const tree of trees) {
        for (const path of tree.paths()) {
            const policy = named.find(({ file }) => path === file || path.startsWith(`${file}/`));
            const recorded = rows.find(({ pattern }) => (0,glob .O)(pattern, path));
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

  92099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BD: () => (  LEAST_SEARCH),
    Ik: () => (  hopeless),
    Lk: () => (  LEAST_SELECT),
    XC: () => (  planOf),
    Yr: () => (  LEAST_HELDOUT)
  });
  var _decision_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);
  var _stats_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);


const LEAST_SEARCH = 10;
const LEAST_SELECT = 30;
const LEAST_HELDOUT = 30;
const FEWEST_CLUSTERS = 10;
const REPEAT_VARIANCE = 0.1;
const CHANGE_VARIANCE = 0.01;
const HOPELESS_LIFT = 15;
const MOST_PASSES = 3;
const LOOK_SHARE = 0.25;
const HELDOUT_SHARE = 0.3;
const SELECT_SHARE = 0.15;
const LEAST_LOOK = 50;
const LEAST_RACE = 48;
function planOf({ slices, perAnswer, maxCalls, repeatVariance, alpha, look }) {
    const reach = (share, calls, least) => Math.max(least, Math.floor((share * maxCalls) / calls));
    const heldout = slices.heldout.slice(0, reach(HELDOUT_SHARE, 2 * perAnswer.all, LEAST_LOOK));
    const select = slices.select.slice(0, reach(SELECT_SHARE, perAnswer.goal, LEAST_RACE));
    const onePass = 2 * heldout.length * perAnswer.all;
    const passes = Math.max(1, Math.min(MOST_PASSES, Math.floor((LOOK_SHARE * maxCalls) / Math.max(1, onePass))));
    const cases = (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .A3)(heldout) ?? heldout.length;
    const variance = CHANGE_VARIANCE + (repeatVariance ?? REPEAT_VARIANCE) / passes;
    const smallestLift = cases === 0 ? 100 : 100 * ((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__  .Zl)(1 - alpha) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__  .Zl)(0.8)) * Math.sqrt(variance / cases);
    return {
        search: slices.search,
        select,
        heldout,
        perAnswer,
        passes,
        lookCalls: onePass * passes,
        maxCalls,
        smallestLift,
        alpha,
        look,
    };
}
function hopeless(plan, level) {
    const lift = plan.smallestLift.toFixed(1);
    if (plan.smallestLift > HOPELESS_LIFT) {
        const needed = Math.ceil(plan.heldout.length * (plan.smallestLift / HOPELESS_LIFT) ** 2);
        return `${plan.heldout.length} held-out cases see no lift below ${lift} points; ${needed} would see ${HOPELESS_LIFT} (more cases, or a larger split.holdout)`;
    }
    if (level !== null && plan.smallestLift > 100 - level)
        return `the prompt is at ${level.toFixed(1)} points, and a lift below ${lift} could not be shown: there is no room`;
    const least = 1 + 2 * Math.min(16, plan.select.length) * plan.perAnswer.goal + 2 * plan.heldout.length * plan.perAnswer.all;
    if (plan.maxCalls < least)
        return `${plan.maxCalls} calls do not pay for one proposal, one race and one look; ${least} would be the least (max-calls)`;
    return null;
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
        const [dataset] = (0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__  .E)(trees.base, target.suite);
        return dataset !== undefined && !isSameFile(trees, dataset);
    });
}
function isSameFile({ base, head }, path) {
    const [before, after] = [base.entry(path), head.entry(path)];
    return before.kind === 'file' && after.kind === 'file' && before.id === after.id;
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

  60224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  memberKey)
  });
function memberKey(target, template) {
    return `${target}/${template}`;
}


  }),

  6051:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    prepareOptimize: () => (  prepareOptimize)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _change_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54506);
  var _decision_member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10929);
  var _inputs_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56940);
  var _inputs_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52589);
  var _inputs_model_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75528);
  var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(92291);
  var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(13643);
  var _inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26940);
  var _optimize_component_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39609);
  var _optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92099);
  var _optimize_slices_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11207);
  var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69903);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29093);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84323);
  var _load_parsers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29065);
  var _prepare_targets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(96876);
  var _target_work_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77326);


















async function prepareOptimize(request, ports) {
    const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .Zw();
    const file = request.config ?? (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_3__  .u0)(request.tree) ?? '.github/plumbline.yml';
    const config = (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_3__  .Z9)(request.tree, file, problems);
    problems.throwIfAny();
    const target = targetNamed(config, request.target);
    const policy = limited(config, request);
    const tree = await (0,_load_parsers_js__WEBPACK_IMPORTED_MODULE_13__  .HD)(request.tree, config);
    const { name, prompt, model } = target;
    const paths = { ...(0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_16__  .M)(target), name, prompt, model };
    const arm = (0,_change_arms_js__WEBPACK_IMPORTED_MODULE_1__  .$P)('head', tree, paths, config, problems);
    for (const refused of arm === null ? [] : (0,_inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_6__  .bK)(arm, config.providers, tree))
        problems.add(refused);
    const suite = await (0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_14__  .Ee)(tree, target.suite, problems, ports, { config: config });
    if (suite !== null)
        (0,_inputs_lock_js__WEBPACK_IMPORTED_MODULE_4__  .sv)(tree, suite, problems);
    const candidateArm = arm === null || request.to === undefined ? arm : movedArm(arm, request.to, config, request);
    const goal = suite === null ? null : goalOf(suite, target, policy, config);
    const files = new Map();
    const components = target.prompt.flatMap((path) => {
        if ((0,_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_17__  .o)(path).selector !== null)
            return [];
        const text = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_12__  .yR)(tree, path, problems)?.replaceAll('\r\n', '\n');
        if (text === undefined)
            return [];
        files.set(path, text);
        const isWanted = policy.components.length === 0 || policy.components.includes(path);
        return isWanted ? (0,_optimize_component_js__WEBPACK_IMPORTED_MODULE_7__  .ct)(path, text) : [];
    });
    if (problems.count === 0 && components.length === 0)
        problems.add({
            file: config.file,
            key: `targets.${target.name}.prompt`,
            message: 'holds no text that could be edited; optimize writes .md, .txt, .prompt.yml and .json prompts',
        });
    problems.throwIfAny();
    const slices = (0,_optimize_slices_js__WEBPACK_IMPORTED_MODULE_9__  .nu)(suite, request.seed);
    checkSlices(slices, suite);
    return {
        config: config,
        target,
        policy,
        suite: suite,
        arm: arm,
        candidateArm: candidateArm,
        goal: goal,
        guards: suite.templates.filter((one) => one.id !== goal.id && (0,_target_work_js__WEBPACK_IMPORTED_MODULE_15__  .Bv)(one) && one.spec.paired !== true),
        components,
        files,
        slices,
        movedModel: request.to === undefined ? null : movedFile(tree, target.model, request.to),
    };
}
function movedFile(tree, file, to) {
    const textOf = (path) => (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_12__  .yR)(tree, path, new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .Zw()) ?? '';
    const before = textOf(file);
    if (tree.entry(to).kind === 'file')
        return { file, before, after: textOf(to) };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(before);
    document.set('model', to);
    return { file, before, after: document.toString({ lineWidth: 0 }) };
}
function targetNamed(config, name) {
    const found = config.targets.find((target) => target.name === name);
    if (found !== undefined)
        return found;
    const names = config.targets.map((target) => target.name);
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .dz({
        file: config.file,
        key: 'targets',
        message: `there is no target "${name}"${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_10__  .h)(name, names)}; there are: ${names.join(', ')}`,
    });
}
function limited(config, { limits }) {
    if (config.optimize === undefined)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .dz({
            file: config.file,
            key: 'optimize.reflector',
            message: 'is missing: which model writes the candidates? For example optimize: { reflector: { model: gpt-4.1 } }',
        });
    const policy = config.optimize;
    if (!Object.hasOwn(config.providers, policy.reflector.provider))
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .dz({
            file: config.file,
            key: 'optimize.reflector.provider',
            message: `"${policy.reflector.provider}" is not one of the providers (${Object.keys(config.providers).join(', ')})`,
        });
    return {
        ...policy,
        maxCalls: limits.maxCalls ?? policy.maxCalls,
        maxCostUsd: limits.maxCostUsd ?? policy.maxCostUsd,
        maxMinutes: limits.maxMinutes ?? policy.maxMinutes,
    };
}
function goalOf(suite, target, policy, config) {
    const named = policy.goal ?? target.escalation?.goal?.template ?? config.escalation?.goal?.template;
    const only = suite.templates.length === 1 ? suite.templates[0] : undefined;
    const found = named === undefined ? only : suite.templates.find(({ id }) => id === named);
    if (found !== undefined && found.spec.paired !== true)
        return found;
    const ids = suite.templates.map(({ id }) => id).join(', ');
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .dz({
        file: config.file,
        key: 'optimize.goal',
        message: named === undefined
            ? `is missing: which template is to rise? ${suite.file} has ${ids}`
            : `"${named}" is no template of ${suite.file} that has a level of its own (there: ${ids})`,
    });
}
function movedArm(arm, to, config, { tree }) {
    const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .Zw();
    const isFile = tree.entry(to).kind === 'file';
    const model = isFile ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_5__  .cm)(tree, to, problems) : { ...arm.model, model: to };
    problems.throwIfAny();
    const provider = config.providers[model.provider];
    if (provider === undefined)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .dz({ file: to, key: 'provider', message: `"${model.provider}" is not one of the providers` });
    return { ...arm, model: model, provider };
}
function checkSlices({ search, select, heldout }, suite) {
    const share = Math.max(0.05, suite.holdout / 100);
    const short = (name, has, least, needed) => `the ${name} slice has ${has} cases and needs ${least}; about ${needed} cases in all would do`;
    const faults = [];
    if (heldout.length === 0)
        faults.push('no case is held out, so no claim could be made; set split: { holdout: 40 } and lock again');
    else if (heldout.length < _optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .Yr)
        faults.push(short('held-out', heldout.length, _optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .Yr, Math.ceil(_optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .Yr / share)));
    if (select.length < _optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .Lk)
        faults.push(short('select', select.length, _optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .Lk, Math.ceil((_optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .Lk * 1.5) / (1 - share))));
    if (search.length < _optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .BD)
        faults.push(short('search', search.length, _optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .BD, Math.ceil((_optimize_plan_js__WEBPACK_IMPORTED_MODULE_8__  .BD * 3) / (1 - share))));
    const clusters = (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_2__  .A3)(heldout);
    if (clusters !== null && clusters < _decision_member_js__WEBPACK_IMPORTED_MODULE_2__  .r2)
        faults.push(`the held-out cases are ${clusters} clusters and need ${_decision_member_js__WEBPACK_IMPORTED_MODULE_2__  .r2}`);
    if (faults.length > 0)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .dz(faults.map((message) => ({ file: suite.file, key: 'split', message })));
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


  })

};
