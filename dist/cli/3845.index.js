export const id = 3845;
export const ids = [3845];
export const modules = {

  33098:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ji: () => (  renamedTargets),
    lS: () => (  headSides)
  });
  var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92291);
  var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83689);
  var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13643);



function headSides(target, base, head, trees) {
    const reading = (0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_1__  .M)(target);
    const there = (address) => (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__  .TX)(trees.head, address, reading);
    const { name } = target;
    const own = { ...reading, name, prompt: target.prompt, model: target.model };
    const named = typeof head === 'string' ? [] : namedBy(target, base, head, trees);
    if (named.length === 0) {
        const isGone = [...own.prompt, own.model].some((path) => !there(path));
        return head !== 'unreadable' && isGone ? [] : [{ paths: own, label: null }];
    }
    const sides = named.flatMap((now) => {
        const model = there(target.model) ? target.model : now.model;
        const prompt = promptLeft(target.prompt, now.prompt, there);
        return [
            { paths: { ...reading, name, prompt, model }, label: null },
            { paths: { ...reading, name, prompt: now.prompt, model: now.model }, label: labelOf(target, now) },
        ];
    });
    const key = ({ paths }) => [...paths.prompt, '', paths.model].join('\0');
    return sides.filter((side, at) => sides.findIndex((other) => key(other) === key(side)) === at);
}
function namedBy(target, base, head, trees) {
    const now = head.targets.find(({ name }) => name === target.name);
    return now === undefined ? successorsOf(target, base, head, trees) : [now];
}
function successorsOf(target, base, head, trees) {
    if (head.targets.some(({ name }) => name === target.name))
        return [];
    const known = new Set(base.targets.map(({ name }) => name));
    const bytes = new Set(target.prompt.flatMap((path) => contentOf(trees.base, path)));
    return head.targets.filter(({ name, suite, model, prompt }) => !known.has(name) &&
        (suite === target.suite ||
            model === target.model ||
            prompt.some((path) => target.prompt.includes(path)) ||
            prompt.some((path) => contentOf(trees.head, path).some((id) => bytes.has(id)))));
}
function renamedTargets(base, head, trees) {
    return new Map(base.targets.map((target) => [target.name, successorsOf(target, base, head, trees).map(({ name }) => name)]));
}
function promptLeft(main, now, there) {
    const left = main.filter(there);
    if (left.length === main.length)
        return main;
    return left.every((path) => now.includes(path)) ? now : left;
}
function labelOf(target, now) {
    const other = [...now.prompt.filter((path) => !target.prompt.includes(path)), now.model].find((path) => path !== target.model);
    return other ?? now.name;
}
function contentOf(tree, address) {
    const { path, selector } = (0,_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_2__  .o)(address);
    const entry = tree.entry(path);
    return entry.kind === 'file' ? [`${entry.id}#${selector ?? ''}`] : [];
}


  }),

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

  32483:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B4: () => (  touchedDrafts),
    PH: () => (  intake),
    YT: () => (  everything),
    wH: () => (  adoptionOf),
    zZ: () => (  apart)
  });
  var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56940);
  var _inputs_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52589);
  var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92291);
  var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13643);
  var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28134);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
  var _text_tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19148);
  var _arms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54506);
  var _head_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33098);
  var _recorded_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48239);
  var _rendered_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90929);
  var _sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88159);












function adoptionOf(trees, asked) {
    const at = (tree) => {
        if (asked === undefined)
            return (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .u0)(tree);
        return tree.entry(asked).kind === 'absent' ? null : asked;
    };
    const [base, after] = [at(trees.base), at(trees.head)];
    if (base !== null)
        return { kind: 'gated', file: base, after };
    if (after !== null)
        return { kind: 'adoption', file: after, after };
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz({
        file: asked ?? '.github/plumbline.yml',
        message: 'is on neither side of the change; "plumbline init" writes a starter config',
    });
}
const MOST_SIDES = 8;
function intake(trees, { file, after }, problems) {
    const config = (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(trees.base, file, problems.ruler);
    if (config === null)
        return null;
    const head = headConfigOf(trees, file, after, config);
    trees.base.expect?.(config.targets.flatMap(({ prompt, model, suite }) => [...prompt.map(_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_9__  .W), model, suite, (0,_inputs_lock_js__WEBPACK_IMPORTED_MODULE_1__  .HZ)(suite)]));
    const drafts = config.targets.flatMap((target) => {
        const sides = (0,_head_paths_js__WEBPACK_IMPORTED_MODULE_5__  .lS)(target, config, head, trees);
        if (sides.length <= MOST_SIDES)
            return sides.flatMap((side) => draftOf(target, side, config, trees, problems) ?? []);
        const message = `gives target "${target.name}" of the base branch ${sides.length} places to be measured at, and at most ${MOST_SIDES} are; leave its key as it is, or move it in a change of its own`;
        problems.head.add({ file: after ?? file, key: 'targets', message });
        return [];
    });
    return { config, headConfig: typeof head === 'string' ? null : head, drafts };
}
function headConfigOf({ base, head }, file, after, config) {
    if (after === null)
        return 'none';
    const [ours, theirs] = [base.entry(file), head.entry(after)];
    const isSame = file === after && ours.kind === 'file' && theirs.kind === 'file' && ours.id === theirs.id;
    return isSame ? config : ((0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(head, after, new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw()) ?? 'unreadable');
}
function draftOf(target, { paths, label }, config, trees, problems) {
    const files = new Set();
    const { name, prompt } = target;
    const own = { ...(0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_10__  .M)(target), name, prompt, model: target.model };
    const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_4__  .$P)('base', (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_11__  .P)(trees.base, files), own, config, problems.ruler);
    const head = (0,_arms_js__WEBPACK_IMPORTED_MODULE_4__  .$P)('head', (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_11__  .P)(trees.head, files), paths, config, problems.head);
    if (base === null || head === null)
        return null;
    const rows = { base: (0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_6__  .an)('base', base, trees), head: (0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_6__  .an)('head', head, trees) };
    const model = { ...head.model, tuned: (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_2__  .QX)(base.model, head.model) };
    const arms = { target, base, head: { ...head, model } };
    const surface = (0,_rendered_change_js__WEBPACK_IMPORTED_MODULE_7__  .qw)(arms, rows.base !== rows.head, (0,_sources_js__WEBPACK_IMPORTED_MODULE_8__  .Hw)(target, trees.base, trees.head));
    return { target, arms, surface, label, files: [...files] };
}
function touchedDrafts(drafts) {
    return apart(drafts.filter(({ surface }) => surface === null || (0,_rendered_change_js__WEBPACK_IMPORTED_MODULE_7__  .FI)(surface)));
}
function apart(drafts) {
    return drafts.map((draft, at) => {
        const { target, label } = draft;
        const isFirst = drafts.findIndex((other) => other.target.name === target.name) === at;
        return isFirst ? draft : { ...draft, target: { ...target, name: `${target.name} (${label ?? at})` } };
    });
}
function everything(drafts) {
    return drafts.filter(({ label }) => label === null).map((draft) => ({ ...draft, surface: null }));
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

  27744:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  canonical),
    Nv: () => (  digestOfText),
    Ok: () => (  digestOfTexts),
    fg: () => (  sha256Hex),
    ol: () => (  digestOf),
    tH: () => (  hmacHex),
    vA: () => (  asJson)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function asJson(value) {
    return value;
}
function canonical(value) {
    return written(value);
}
function written(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined)
        throw new TypeError('undefined has no canonical form');
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no canonical form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += text === '' ? written(item) : `,${written(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
    for (let at = 1; at < keys.length; at++) {
        const key = keys[at];
        let to = at;
        for (; to > 0 && keys[to - 1] > key; to--)
            keys[to] = keys[to - 1];
        keys[to] = key;
    }
    return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
    const known = LEADS.get(key);
    if (known !== undefined)
        return known;
    const text = `${JSON.stringify(key)}:`;
    if (LEADS.size < MOST_LEADS)
        LEADS.set(key, text);
    return text;
}
function digestOf(value) {
    return digestOfText(written(value));
}
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const [index, item] of items.entries())
        hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
    return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


  })

};
