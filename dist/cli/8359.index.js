export const id = 8359;
export const ids = [8359];
export const modules = {

  61053:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  unconfirmed)
  });
  var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36123);

const OWN_FOLDER = 'WORKTREE';
function unconfirmed(config, names, { revision, confirmed }) {
    const isOwn = revision === OWN_FOLDER;
    if (isOwn && confirmed)
        return [];
    return [...new Set(names)].flatMap((name) => {
        const provider = config.providers[name];
        if (provider === undefined || provider.type === 'recorded')
            return [];
        const origin = (0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__  .sO)(provider)
            .map((address) => new URL(address).origin)
            .join(' and ');
        const keys = (0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__  .mu)(provider);
        const key = keys.length === 0 ? 'without a key' : `with the key in ${keys.join(' and ')}`;
        const would = `provider "${name}" would be asked at ${origin} ${key}`;
        return isOwn
            ? [`${would}; if that is what you want, run it again with --adopt`]
            : [
                `${would}, and only ${revision} says so; nothing is sent for another revision's config: check it out, read it, and run with --adopt`,
            ];
    });
}


  }),

  68359:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runGate: () => (  runGate)
});

var targets = __webpack_require__(32483);
var text_problem = __webpack_require__(29093);
var build_record = __webpack_require__(41726);
var first_adoption = __webpack_require__(61053);
var gaining_drafts = __webpack_require__(42656);
var gate_fault = __webpack_require__(99210);
var load_parsers = __webpack_require__(29065);
var model_file = __webpack_require__(75528);
var prompt_address = __webpack_require__(92291);
var prompt_prompt = __webpack_require__(83689);
var prompt_part = __webpack_require__(13643);
var recorded_answers = __webpack_require__(92880);
var digest = __webpack_require__(27744);
var glob = __webpack_require__(31310);
var text_tree = __webpack_require__(19148);
var head_paths = __webpack_require__(33098);
var change_sources = __webpack_require__(88159);
;











function besideRepair({ config, isMains }, head, trees, unreadable) {
    const lacking = isMains ? config.targets.flatMap(({ prompt, model }) => [...prompt, model]) : [];
    const isLacking = (path) => lacking.includes(path) && trees.base.entry(path).kind === 'absent';
    const found = config.targets
        .flatMap((target) => besideTarget(target, config, head, trees))
        .filter(({ path }) => !unreadable.has(path) && !isLacking(path));
    const rows = rowsPaths(config, trees)
        .filter((path) => differs(trees, path) && !(unreadable.has(path) && onlyAdds(trees, path)))
        .map((path) => ({ what: 'recorded rows', path }));
    return [...new Map([...found, ...rows].map((one) => [one.path, one])).values()];
}
function besideTarget(target, config, head, trees) {
    const own = { ...(0,prompt_part .M)(target), prompt: target.prompt, model: target.model };
    const read = { prompt: new Set(), model: new Set() };
    for (const paths of [own, ...(0,head_paths .lS)(target, config, head, trees).map((side) => side.paths)]) {
        for (const tree of [trees.base, trees.head]) {
            const ignored = new text_problem .Zw();
            for (const address of paths.prompt)
                read.prompt.add((0,prompt_address .W)(address));
            read.model.add(paths.model);
            (0,prompt_prompt .hT)((0,text_tree .P)(tree, read.prompt), paths.prompt, ignored, { reading: (0,prompt_part .M)(paths) });
            (0,model_file .cm)((0,text_tree .P)(tree, read.model), paths.model, ignored);
        }
    }
    const changed = (what) => [...read[what]].filter((path) => differs(trees, path)).map((path) => ({ what, path }));
    const sources = (0,change_sources .Hw)(target, trees.base, trees.head).map((path) => ({ what: 'source', path }));
    return [...changed('prompt'), ...changed('model'), ...sources];
}
function rowsPaths({ providers }, { base, head }) {
    const patterns = Object.values(providers).flatMap((provider) => provider.type === 'recorded' && provider.outputs !== undefined
        ? [provider.outputs.replace(/\{(?:model|prompt)\}/g, '*')]
        : []);
    if (patterns.length === 0)
        return [];
    return [...new Set([...base.paths(), ...head.paths()])].filter((path) => patterns.some((pattern) => (0,glob .O)(pattern, path)));
}
function differs({ base, head }, path) {
    const [before, after] = [base.entry(path), head.entry(path)];
    if (before.kind === 'file' && after.kind === 'file')
        return before.id !== after.id;
    return before.kind !== after.kind;
}
function onlyAdds({ base, head }, path) {
    const [before, after] = [rowsAt(base, path), rowsAt(head, path)];
    return before === null || (after !== null && [...before].every(([place, row]) => after.get(place) === row));
}
function rowsAt(tree, path) {
    const entry = tree.entry(path);
    const rows = entry.kind === 'file' ? (0,recorded_answers .m)(path, entry.bytes, new text_problem .Zw()) : null;
    if (rows === null)
        return null;
    return new Map(rows.map(({ line: _line, ...row }) => [`${row.sample}\0${row.id}`, (0,digest .$N)(plainOf(row))]));
}
function plainOf(row) {
    return JSON.parse(JSON.stringify(row));
}

var json_object = __webpack_require__(57128);
;


function configWords(base, head, renamed) {
    const words = [];
    const before = new Set(base.targets.map(({ name }) => name));
    const taken = new Set([...renamed.values()].flat());
    for (const target of base.targets) {
        const now = head.targets.find(({ name }) => name === target.name);
        const successors = head.targets.filter(({ name }) => renamed.get(target.name)?.includes(name));
        if (now !== undefined)
            words.push(...pathWords(target, now));
        else if (successors.length === 0)
            words.push(`target "${target.name}" is removed: nothing gates it after the merge`);
        for (const successor of successors)
            words.push(`target "${target.name}" is now "${successor.name}"`, ...pathWords(target, successor));
    }
    for (const { name } of head.targets)
        if (!before.has(name) && !taken.has(name))
            words.push(`target "${name}" is new: it is gated after the merge`);
    const keys = differingKeys(base.source, head.source, '', 2).filter((key) => !/^targets(?:\.|$)/.test(key));
    if (keys.length > 0)
        words.push(`other values of ${keys.slice(0, KEYS).join(', ')}${keys.length > KEYS ? ', ...' : ''}`);
    return words;
}
const KEYS = 8;
function pathWords(before, now) {
    const of = (key) => {
        const [old, other] = [[before[key]].flat(), [now[key]].flat()];
        return old.join('\0') === other.join('\0')
            ? []
            : [`the ${key} of target "${now.name}" is ${other.join(', ')} instead of ${old.join(', ')}`];
    };
    return [...of('prompt'), ...of('model'), ...of('suite')];
}
function differingKeys(before, after, path, depth) {
    if ((0,digest .$N)(before ?? null) === (0,digest .$N)(after ?? null))
        return [];
    if (depth === 0 || !(0,json_object .G)(before) || !(0,json_object .G)(after))
        return [path];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .sort()
        .flatMap((key) => differingKeys(before[key], after[key], path === '' ? key : `${path}.${key}`, depth - 1));
}

var ruler_moves = __webpack_require__(35058);
var config = __webpack_require__(56940);
var lock = __webpack_require__(52589);
var suite_names = __webpack_require__(28381);
;










function viewRuler(config, headConfig, { file, after }, trees, measured) {
    const ruler = rulerFiles(config, headConfig, measured.prepared, trees);
    const moved = (0,ruler_moves .QV)(ruler, trees.base, trees.head, measured.drafts.flatMap(({ files }) => files));
    const words = headConfig === null || headConfig === config
        ? []
        : configWords(config, headConfig, (0,head_paths .Ji)(config, headConfig, trees));
    const moves = (0,ruler_moves .bq)(moved, { config: file, configAfter: after, configWords: words });
    return { moved, moves: [...moves, ...(0,ruler_moves .uz)(measured.drafts.map(({ arms }) => arms))] };
}
function rulerFiles(config, headConfig, prepared, { base, head }) {
    const suites = new Map();
    const known = new Map(prepared.map(({ suite }) => [suite.file, [suite.datasetFile, ...suite.files.map(({ path }) => path)]]));
    const named = [...config.targets, ...(headConfig?.targets ?? [])].map(({ suite }) => suite);
    for (const suite of new Set(named)) {
        const ours = known.get(suite) ?? (0,suite_names .E)(base, suite);
        const [before, after] = [base.entry(suite), head.entry(suite)];
        const isEdited = after.kind === 'file' && !(before.kind === 'file' && before.id === after.id);
        suites.set(suite, [...new Set([...ours, ...(isEdited ? (0,suite_names .E)(head, suite) : [])])]);
    }
    return { config, suites };
}
const JUDGING = new Set([
    'config',
    'suite',
    'dataset',
    'template file',
    'lock',
    'recorded outputs',
]);
function isJudging({ part }) {
    return JUDGING.has(part);
}
async function faultsOf(tree, file, ports) {
    const problems = new text_problem .Zw();
    const faults = { ruler: problems, head: problems, remedy: 'commit it here' };
    const trees = { base: tree, head: tree, workspace: null };
    const taken = (0,targets .PH)(trees, { file, after: file }, faults);
    if (taken !== null) {
        const { prepare } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(2478), __webpack_require__.e(6440), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(6770)]).then(__webpack_require__.bind(__webpack_require__, 96876));
        await prepare(taken, (0,targets .YT)(taken.drafts), trees, faults, ports);
    }
    return problems.list;
}
async function faultsLeft({ moved }, { file, after }, trees, redact, ports) {
    if (after === null || !moved.some(isJudging))
        return [];
    const left = await faultsOf(trees.head, after, ports);
    if (left.length === 0)
        return [];
    const before = new Set((await faultsOf(trees.base, file, ports)).map(text_problem .Vw));
    const fresh = left.filter((problem) => !before.has((0,text_problem .Vw)(problem)));
    const isShown = ({ file: of }) => !redact || /\.(?:lock|ya?ml)$/.test(of);
    return fresh.map((problem) => (isShown(problem) ? problem : { ...problem, message: 'see "plumbline lock"' }));
}
function refuseMore(naming, head, trees, broken, moves) {
    const unreadable = new Set(broken.map(({ file }) => file));
    const beside = besideRepair(naming, head, trees, unreadable);
    if (beside.length === 0)
        return;
    throw new gate_fault .e(beside.map(({ what, path }) => ({
        file: path,
        message: `differs beside the repair of the base branch's ruler, so it cannot be measured: split the repair from the ${what} change, and merge the repair first`,
    })), moves);
}
function headConfigOf({ head }, { after }) {
    if (after === null)
        return 'none';
    return (0,config .Z9)(head, after, new text_problem .Zw()) ?? 'unreadable';
}
function areLocks(faults, { targets }) {
    const locks = new Set(targets.map(({ suite }) => (0,lock .HZ)(suite)));
    return faults.every(({ file }) => locks.has(file));
}

;








const RULES = [
    brokenMain,
    brokenHead,
    firstAdoption,
    unaffected,
    unconfirmedAdoption,
    withoutKeys,
    withoutPrices,
    measured,
];
async function runGate(request, ports) {
    const gate = await openGate(request, ports);
    try {
        for (const rule of RULES) {
            const record = await rule(gate);
            if (record !== null)
                return await withRulerLeft(record, gate);
        }
        throw new Error('no rule of the gate had an answer');
    }
    catch (error) {
        if (!(error instanceof text_problem .dz) || error instanceof gate_fault .e)
            throw error;
        throw new gate_fault .e(error.problems, gate.ruler.moves);
    }
}
async function openGate(request, ports) {
    const startedAt = ports.clock.now();
    const adoption = (0,targets .wH)(request.trees, request.config);
    const isAdopting = adoption.kind === 'adoption';
    const sides = isAdopting ? { ...request.trees, base: request.trees.head } : request.trees;
    const trees = await (0,load_parsers .bo)(sides, adoption, ports.begun);
    const faults = { ruler: new text_problem .Zw(), head: new text_problem .Zw() };
    const taken = (0,targets .PH)(trees, adoption, faults);
    const all = taken?.drafts ?? [];
    const isWatch = request.origin === 'schedule' && !isAdopting;
    const drafts = isAdopting
        ? (0,targets .YT)(all)
        : isWatch
            ? (await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(2478), __webpack_require__.e(1855)]).then(__webpack_require__.bind(__webpack_require__, 91855))).watched(all)
            : (0,targets .B4)(all);
    const canGain = !request.foreign && !isAdopting && (request.origin === 'pull_request' || request.origin === 'command');
    const found = { drafts, gaining: canGain && taken !== null ? (0,gaining_drafts .w)(taken, trees) : [] };
    const reached = taken === null ? UNREACHED : await reachedBy(found, { taken, trees, faults, ports, startedAt });
    const config = taken?.config ?? configOf(headConfigOf(trees, adoption));
    const ruler = config === null
        ? { moved: [], moves: [] }
        : viewRuler(config, taken?.headConfig ?? null, adoption, trees, { prepared: reached.prepared, drafts: all });
    return { request, ports, startedAt, adoption, trees, faults, taken, ruler, ...reached };
}
const UNREACHED = { prepared: [], gaining: [], asked: [], unset: [] };
async function reachedBy({ drafts, gaining }, { taken, trees, faults, ports, startedAt }) {
    if (drafts.length + gaining.length === 0)
        return UNREACHED;
    const { prepare, prepareGaining, providersOf } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(2478), __webpack_require__.e(6440), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(6770)]).then(__webpack_require__.bind(__webpack_require__, 96876));
    const { config } = taken;
    const prepared = await prepare(taken, drafts, trees, faults, ports);
    const askedOf = (targets) => [
        ...new Set(targets.flatMap((one) => providersOf(one, config))),
    ];
    const unsetFor = (targets) => ports.missingCredentials(config, askedOf(targets));
    const affordable = [];
    for (const one of await prepareGaining({ config, drafts: gaining }, prepared, trees, ports)) {
        const isFree = config.gate.maxCostUsd === undefined || (await unpriced([one], taken, startedAt)).length === 0;
        if (isFree && unsetFor([one]).length === 0)
            affordable.push(one);
    }
    return { prepared, gaining: affordable, asked: askedOf(prepared), unset: unsetFor(prepared) };
}
function configOf(config) {
    return typeof config === 'string' ? null : config;
}
function frameOf({ request, ports, startedAt, adoption, taken, ruler }, moved = ruler.moves) {
    return {
        startedAt,
        finishedAt: ports.clock.now(),
        seed: request.seed,
        accepted: request.accepted,
        history: request.history,
        provenance: { ...request.provenance, config: adoption.file },
        moved,
        config: taken?.config ?? null,
    };
}
async function brokenMain(gate) {
    const { request, ports, adoption, trees, faults, taken, prepared, ruler, unset } = gate;
    const isAdopting = adoption.kind === 'adoption';
    if (faults.ruler.any && taken?.config.gate.onNoCredentials === 'fail')
        for (const text of unset)
            faults.ruler.add({ file: adoption.file, key: 'api-key-env', message: text });
    const met = faults.ruler.list;
    const isUnread = met.length === 0 && prepared.length === 0 && !isAdopting && ruler.moved.some(isJudging);
    const broken = isUnread ? await faultsOf(trees.base, adoption.file, ports) : met;
    if (broken.length === 0)
        return null;
    const head = headConfigOf(trees, adoption);
    const isSound = adoption.after !== null && (await faultsOf(trees.head, adoption.after, ports)).length === 0;
    if (!isAdopting && isSound) {
        const config = taken?.config ?? configOf(head);
        if (config !== null)
            refuseMore({ config, isMains: taken !== null }, head, trees, broken, ruler.moves);
        return (0,build_record.skippedRecord)(frameOf(gate), 'repairs-ruler');
    }
    if (isUnread && taken !== null && areLocks(broken, taken.config))
        return null;
    throw new gate_fault .e(brokenRuler([...broken, ...faults.head.list], request, isAdopting), ruler.moves);
}
function brokenRuler(faults, request, isAdopting) {
    const all = [...new Map(faults.map((one) => [(0,text_problem .Vw)(one), one])).values()];
    if (isAdopting || request.origin === 'command')
        return all;
    const message = "main's ruler is broken, fix it first; this change was not judged";
    return [{ file: request.provenance.base.label, message }, ...all];
}
function brokenHead({ faults }) {
    faults.head.throwIfAny();
    return null;
}
function firstAdoption(gate) {
    const { adoption, request } = gate;
    if (adoption.kind !== 'adoption' || request.origin === 'command')
        return null;
    return (0,build_record.skippedRecord)(frameOf(gate, []), 'first-adoption');
}
function unaffected(gate) {
    return gate.prepared.length + gate.gaining.length > 0 ? null : (0,build_record.skippedRecord)(frameOf(gate), 'unaffected');
}
function unconfirmedAdoption(gate) {
    const { adoption, request, taken, trees, asked, unset } = gate;
    if (adoption.kind !== 'adoption' || taken === null)
        return null;
    const adopting = { revision: trees.head.revision, confirmed: request.adopt === true };
    const held = [...unset, ...(0,first_adoption .B)(taken.config, asked, adopting)];
    if (held.length === 0)
        return null;
    return { ...(0,build_record.skippedRecord)(frameOf(gate), 'first-adoption'), problems: held.map((text) => `not scored: ${text}`) };
}
function withoutKeys(gate) {
    const { request, taken, unset } = gate;
    if (unset.length === 0)
        return null;
    const told = request.foreign ? [...unset, FOREIGN] : unset;
    if (taken?.config.gate.onNoCredentials === 'warn')
        return (0,build_record .b0)(frameOf(gate), 'no-credentials', told);
    return (0,build_record .cn)(frameOf(gate), 2, 'no-credentials', told);
}
const FOREIGN = 'secrets are not given to pull requests from forks and bots; have someone with access run it from a branch of this repository';
async function withoutPrices({ prepared, taken, adoption, startedAt }) {
    const { maxCostUsd, maxCalls } = taken?.config.gate ?? {};
    const isBounded = maxCostUsd === undefined || maxCalls !== undefined;
    const models = isBounded || taken === null ? [] : await unpriced(prepared, taken, startedAt);
    if (models.length === 0)
        return null;
    const { unknownPrice } = await Promise.all( [__webpack_require__.e(2478), __webpack_require__.e(3827)]).then(__webpack_require__.bind(__webpack_require__, 83827));
    throw new text_problem .dz(models.map((model) => unknownPrice(model, adoption.file)));
}
async function unpriced(targets, { config }, now) {
    const { unpricedModels } = await Promise.all( [__webpack_require__.e(2478), __webpack_require__.e(8638)]).then(__webpack_require__.bind(__webpack_require__, 18638));
    const asked = targets.filter(({ hindrance }) => hindrance === null);
    return unpricedModels(asked.map((one) => ({ ...one, name: one.target.name, arms: [one.arms.base, one.arms.head] })), config, now);
}
async function measured(gate) {
    const { request, ports, adoption, trees, taken, prepared, gaining, startedAt } = gate;
    const { measureChange } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(2478), __webpack_require__.e(6440), __webpack_require__.e(434), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(214), __webpack_require__.e(4507), __webpack_require__.e(4036), __webpack_require__.e(9812), __webpack_require__.e(3471)]).then(__webpack_require__.bind(__webpack_require__, 53904));
    const isAdopting = adoption.kind === 'adoption';
    const frame = () => frameOf(gate, isAdopting ? [] : undefined);
    return measureChange({ config: taken.config, prepared, gaining, request, ports, trees, isAdopting, startedAt }, frame);
}
async function withRulerLeft(record, gate) {
    const { ruler, adoption, trees, taken, request, ports } = gate;
    const isOver = record.reason === 'repairs-ruler' || adoption.kind === 'adoption' || request.shard !== undefined;
    if (taken === null || isOver)
        return record;
    const left = await faultsLeft(ruler, adoption, trees, taken.config.redact, ports);
    if (left.length === 0)
        return record;
    const isWorse = (record.verdict === 'regressed' && record.exitCode === 1) || record.verdict === 'error';
    if (isWorse)
        return { ...record, problems: [...(record.problems ?? []), ...left.map(text_problem .Vw)] };
    throw new gate_fault .e(left, ruler.moves, record.usage);
}


  })

};
