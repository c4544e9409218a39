export const id = 3683;
export const ids = [3683];
export const modules = {

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   qw: () => (/* binding */ surfaceChange)
/* harmony export */ });
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6517);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4);
/** The change set by meaning: does anything that would be sent differ, and in which cases. */



function surfaceChange(arms, rowsDiffer) {
    const text = (side) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)({ messages: arms[side].prompt.messages, follows: arms[side].prompt.caseFollows });
    return {
        prompt: text('base') !== text('head'),
        model: (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .modelIdentity */ .IT)(arms.base) !== (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .modelIdentity */ .IT)(arms.head),
        rows: rowsDiffer,
    };
}
function touched(change) {
    return change.prompt || change.model || change.rows;
}
/** Renders every case on both sides; faults are noted on the side they belong to and give null. */
function changeOf(arms, cases, surface, problems) {
    const rendered = new Map();
    let differing = 0;
    let failed = false;
    const unknown = {
        base: (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .noteUnknown */ .f1)(arms.base.prompt, cases, problems.ruler),
        head: surface.prompt && (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .noteUnknown */ .f1)(arms.head.prompt, cases, problems.head),
    };
    if (unknown.base || unknown.head)
        return null;
    for (const row of cases) {
        const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(arms.base, row, problems.ruler);
        const head = surface.prompt ? (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(arms.head, row, problems.head) : base;
        if (base === null || head === null) {
            failed = true;
            continue;
        }
        const same = base === head || JSON.stringify(base) === JSON.stringify(head);
        if (!same)
            differing++;
        rendered.set(row.id, { base, head, equal: same && !surface.model && !surface.rows });
    }
    if (failed)
        return null;
    const words = [];
    if (differing > 0)
        words.push(`the prompt, in ${differing} of ${cases.length} cases (${arms.head.promptFiles.join(', ')})`);
    if (surface.model)
        words.push(`the model config (${arms.head.model.file}: ${modelWords(arms)})`);
    if (surface.rows)
        words.push('the recorded outputs');
    return { affected: differing > 0 || surface.model || surface.rows, rendered, words };
}
function modelWords({ base, head }) {
    if (base.model.model !== head.model.model)
        return `${base.model.model} -> ${head.model.model}`;
    const before = base.model.source;
    const after = head.model.source;
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(before[key] ?? null) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(after[key] ?? null));
    return keys.join(', ') || 'parameters from the prompt file';
}


/***/ }),

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ decidedRecord),
/* harmony export */   b0: () => (/* binding */ unmeasuredRecord),
/* harmony export */   cn: () => (/* binding */ errorRecord),
/* harmony export */   oQ: () => (/* binding */ skippedRecord)
/* harmony export */ });
/* unused harmony export addUsage */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6063);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5139);



const NOTHING_SPENT = {
    calls: 0,
    reused: 0,
    promptTokens: 0,
    completionTokens: 0,
    costUsd: 0,
    costKnown: true,
    errors: 0,
};
function addUsage(a, b) {
    return {
        calls: a.calls + b.calls,
        reused: a.reused + b.reused,
        promptTokens: a.promptTokens + b.promptTokens,
        completionTokens: a.completionTokens + b.completionTokens,
        costUsd: a.costUsd + b.costUsd,
        costKnown: a.costKnown && b.costKnown,
        errors: a.errors + b.errors,
    };
}
function decidedRecord(frame, targets, spent, operational, reason) {
    const results = targets.map(({ result }) => result);
    const decided = reason === undefined || reason === 'drift';
    // Latency and cost are no scores: they never move a target's verdict, but a ceiling main has set holds for the run.
    const above = decided && reason === undefined && targets.some(({ operational: own }) => isAbove(own));
    const scores = decided ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .runVerdict */ .ZH)(results) : 'skipped';
    const verdict = above ? 'regressed' : scores;
    const told = above && scores !== 'regressed' ? 'ceiling' : reason;
    const code = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$)(verdict, results, frame.config.gate, {
        accepted: frame.accepted !== null,
        orderBlocked: targets.some(({ orderBlocked }) => orderBlocked),
    });
    return headed({
        ...common(frame, verdict, code, spent),
        ...(told === undefined ? {} : { reason: told }),
        targets: Object.fromEntries(targets.map(({ name, result }) => [name, result])),
        escalation: Object.fromEntries(targets.map(({ name, escalation }) => [name, escalation])),
        accepted: verdict === 'regressed' ? frame.accepted : null,
        operational: {
            startedAt: frame.startedAt,
            finishedAt: frame.finishedAt,
            targets: Object.fromEntries(targets.map(({ name, operational: own }) => [name, own])),
            ...operational,
        },
    });
}
function isAbove({ latencyMs, costUsd }) {
    return latencyMs?.state === 'exceeded' || costUsd?.state === 'exceeded';
}
/** Nothing was measured, and that is right. */
function skippedRecord(frame, reason, spent = NOTHING_SPENT) {
    return headed({ ...common(frame, 'skipped', 0, spent), reason });
}
/** The run ended before a verdict: 2 = theirs to mend, 4 = the outside. */
function errorRecord(frame, code, reason, problems, spent = NOTHING_SPENT) {
    return headed({
        ...common(frame, 'error', code, spent),
        ...(reason === undefined ? {} : { reason }),
        problems,
    });
}
/** No key, and the policy says warn: inconclusive, exit 0. */
function unmeasuredRecord(frame, reason, problems) {
    return headed({ ...common(frame, 'inconclusive', 0, NOTHING_SPENT), reason, problems });
}
function headed(record) {
    const { headline: _none, ...rest } = record;
    return { ...head(rest), headline: (0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(record)), ...tail(rest) };
}
/** Verdict and headline first, for whoever opens the file. */
function head(record) {
    return { schema: record.schema, verdict: record.verdict, exitCode: record.exitCode };
}
function tail(record) {
    const { schema: _schema, verdict: _verdict, exitCode: _code, ...rest } = record;
    return rest;
}
function common(frame, verdict, code, spent) {
    const gate = frame.config?.gate;
    return {
        schema: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_SCHEMA */ .e,
        verdict,
        exitCode: code,
        seed: frame.seed,
        targets: {},
        escalation: {},
        accepted: null,
        ruler: { moved: frame.moved },
        usage: spent,
        gate: {
            margin: gate?.margin ?? 5,
            alpha: gate?.alpha ?? 0.05,
            onInconclusive: gate?.onInconclusive ?? 'warn',
            onUnmeasured: gate?.onUnmeasured ?? 'warn',
        },
        provenance: frame.provenance,
        operational: { startedAt: frame.startedAt, finishedAt: frame.finishedAt, targets: {}, notes: [] },
        history: frame.history,
        redacted: frame.config?.redact ?? false,
    };
}


/***/ }),

/***/ 4064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ touchedDrafts),
/* harmony export */   PH: () => (/* binding */ intake),
/* harmony export */   wH: () => (/* binding */ adoptionOf)
/* harmony export */ });
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6517);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1331);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9226);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8947);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9341);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4217);
/** From two trees to the targets worth measuring: config, arms, surface changes; no dataset is read before it is needed. */







/** Throws InputError when neither side has a config, or a config that was asked for is on neither. */
function adoptionOf(trees, asked) {
    const at = (tree) => {
        if (asked === undefined)
            return (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(tree);
        return tree.entry(asked).kind === 'absent' ? null : asked;
    };
    const base = at(trees.base);
    if (base !== null)
        return { kind: 'gated', file: base };
    const head = at(trees.head);
    if (head !== null)
        return { kind: 'adoption', file: head };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({
        file: asked ?? '.github/plumbline.yml',
        message: 'is on neither side of the change; "plumbline init" writes a starter config',
    });
}
/**
 * Faults of main's ruler go to `ruler`, faults of what the pull request contributes to `head`. Null when main's config
 * itself is broken. A target whose arms could not be read is left out of the drafts.
 */
function intake(trees, file, problems) {
    const config = (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(trees.base, file, problems.ruler);
    if (config === null)
        return null;
    const headConfig = sameBytes(trees, file) ? config : (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(trees.head, file, new _document_js__WEBPACK_IMPORTED_MODULE_3__/* .Problems */ .Zw());
    trees.base.expect?.(config.targets.flatMap(({ prompt, model, suite }) => [...prompt, model, suite, (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockPath */ .HZ)(suite)]));
    const drafts = config.targets.flatMap((target) => draftOf(target, config, headConfig, trees, problems) ?? []);
    return { config, headConfig, drafts };
}
function sameBytes({ base, head }, file) {
    const [ours, theirs] = [base.entry(file), head.entry(file)];
    return ours.kind === 'file' && theirs.kind === 'file' && ours.id === theirs.id;
}
function draftOf(target, config, headConfig, trees, problems) {
    const own = { name: target.name, prompt: target.prompt, model: target.model };
    const now = headConfig?.targets.find(({ name }) => name === target.name);
    // A target that head's config no longer has is gated by main's paths as long as head still has the files.
    const theirs = now === undefined ? own : { name: now.name, prompt: now.prompt, model: now.model };
    const isGone = [...own.prompt, own.model].some((file) => trees.head.entry(file).kind === 'absent');
    if (headConfig !== null && now === undefined && isGone)
        return null;
    const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArm */ .$P)('base', trees.base, own, config, problems.ruler);
    const head = (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArm */ .$P)('head', trees.head, theirs, config, problems.head);
    if (base === null || head === null)
        return null;
    const rows = { base: (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsIdentity */ .an)('base', base, trees), head: (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsIdentity */ .an)('head', head, trees) };
    const arms = { target, base, head };
    return {
        target,
        arms,
        surface: (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .surfaceChange */ .qw)(arms, rows.base !== rows.head),
        sameRows: rows.base !== null && rows.base === rows.head,
    };
}
function touchedDrafts(drafts) {
    return drafts.filter(({ surface }) => (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .touched */ .FI)(surface));
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
const RECORD_SCHEMA = 'plumbline/record@1';


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseRecordedJudge),
/* harmony export */   m: () => (/* binding */ parseRecordedOutputs)
/* harmony export */ });
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/** Files of recorded answers and judge replies -> rows, each fault with its line. */


/** Rows `id, output, tool_calls?, sample?, meta?`; other keys are left unread. Null when a problem was noted. */
function parseRecordedOutputs(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['id'], 'id', fault);
        const output = row['output'] ?? null;
        const calls = row['tool_calls'] ?? undefined;
        const toolCalls = calls === undefined
            ? undefined
            : (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .readToolCalls */ ._q)(calls, (path, message) => fault(['tool_calls', ...path], message));
        if (output !== null && typeof output !== 'string')
            fault(['output'], `expected a text, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(output)}`);
        if (output === null && toolCalls === undefined)
            fault(['output'], 'is missing; a row may go without one only beside tool_calls');
        const sample = readSample(row['sample'], fault) ?? 0;
        const meta = row['meta'] ?? undefined;
        if (meta !== undefined && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(meta))
            fault(['meta'], `expected an object, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(meta)}`);
        if (id !== null)
            once(seen, `${sample}\0${id}`, line, `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
        return {
            id: id ?? '',
            output: output,
            ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
            sample,
            ...(meta === undefined ? {} : { meta: meta }),
            line,
        };
    });
}
/** Rows `case, template, sample?, output_sha256?, reply`; other keys are left unread. Null when a problem was noted. */
function parseRecordedJudge(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['case'], 'case', fault);
        const template = readId(row['template'], 'template', fault);
        const sample = readSample(row['sample'], fault);
        const hash = row['output_sha256'] ?? undefined;
        const outputSha256 = typeof hash === 'string' ? hash.toLowerCase().replace(/^sha256:/, '') : undefined;
        if (hash !== undefined && !/^[0-9a-f]{64}$/.test(outputSha256 ?? ''))
            fault(['output_sha256'], `expected 64 hex digits, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(hash)}`);
        const { reply } = row;
        if (typeof reply !== 'string' && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reply))
            fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(reply)}`);
        if (id !== null && template !== null)
            once(seen, [id, template, sample, outputSha256].join('\0'), line, `the reply for case ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(id)}, template ${template},`, fault);
        return { case: id ?? '', template: template ?? '', sample, outputSha256, reply: reply, line };
    });
}
function parseRows(file, bytes, problems, read) {
    const before = problems.count;
    const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(file, bytes, problems);
    if (text === null || (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConflict */ .Xs)(file, text, problems))
        return null;
    const rows = [];
    (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .eachLine */ .IM)(file, text, problems, (line, number) => {
        const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonLine */ .wz)(file, line, number, problems);
        if (value === undefined)
            return;
        const fault = (path, message) => problems.add({ file, line: number, key: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(path), message });
        if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            rows.push(read(value, number, fault));
        else
            fault([], `expected an object, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}`);
    });
    if (problems.count > before)
        return null;
    return rows;
}
function readId(value, key, fault) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return String(value);
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    fault([key], value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}`);
    return null;
}
function readSample(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    fault(['sample'], `expected a whole number from 0, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}`);
    return undefined;
}
function once(seen, key, line, what, fault) {
    const first = seen.get(key);
    if (first === undefined)
        seen.set(key, line);
    else
        fault([], `${what} stands on line ${first} already`);
}


/***/ }),

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ recordedRepeats),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   UI: () => (/* binding */ rowsFile),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   an: () => (/* binding */ rowsIdentity),
/* harmony export */   dN: () => (/* binding */ fillPath)
/* harmony export */ });
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);

/** `{model}` is the model file's model, `{prompt}` the prompt's name. */
function fillPath(pattern, model, promptName) {
    return pattern.replace(/\{(model|prompt)\}/g, (_mark, what) => (what === 'model' ? model : promptName));
}
/**
 * Base's policy says where rows come from. Under `head` and `workspace` base's own rows are still base's, as long as
 * base has them: what a pull request supplies never stands in for main.
 */
function rowsFile(pattern, provider, side, arm, trees) {
    const path = fillPath(pattern, arm.model.model, arm.prompt.name);
    const own = provider.from === 'head'
        ? trees.head
        : provider.from === 'workspace'
            ? (trees.workspace ?? trees.head)
            : trees.base;
    const inBase = trees.base.entry(path);
    if (side === 'base' && (provider.from === 'base' || inBase.kind === 'file'))
        return { path, tree: trees.base, entry: inBase };
    return { path, tree: own, entry: own.entry(path) };
}
/** Names the rows an arm reads; equal names = the same bytes. Null for a provider that asks a model, and where no file is. */
function rowsIdentity(side, arm, trees) {
    if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
        return null;
    const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
    return entry.kind === 'file' ? `${path} ${entry.id}` : null;
}
/**
 * Rows of an arm, with every case of `wanted` that has none noted by file and case. Null for an arm that asks a model,
 * and when a fault was noted.
 */
function readRows(side, arm, trees, wanted, problems) {
    const { provider } = arm;
    if (provider.type !== 'recorded')
        return null;
    if (provider.outputs === undefined) {
        const message = 'is missing: where do the recorded outputs of an arm lie?';
        problems.add({ file: arm.model.file, key: `providers.${provider.name}.outputs`, message });
        return null;
    }
    const { path, tree, entry } = rowsFile(provider.outputs, provider, side, arm, trees);
    if (entry.kind === 'absent' && provider.from === 'base' && trees.head.entry(path).kind === 'file') {
        const message = `is not on main, and from: base reads both sides there; commit it to main first, or set providers.${provider.name}.from: head`;
        problems.add({ file: path, message });
        return null;
    }
    if (entry.kind !== 'file') {
        problems.add({
            file: path,
            message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it`,
        });
        return null;
    }
    const parsed = (0,_recorded_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecordedOutputs */ .m)(path, entry.bytes, problems);
    if (parsed === null)
        return null;
    const known = new Set(parsed.map(({ id }) => id));
    const missing = wanted.filter(({ id }) => !known.has(id));
    for (const { id } of missing.slice(0, NAMED)) {
        problems.add({
            file: path,
            key: id,
            message: `no recorded output for case "${id}"; record it or take the case out`,
        });
    }
    if (missing.length > NAMED)
        problems.add({ file: path, message: `no recorded output for ${missing.length - NAMED} more cases` });
    return missing.length > 0 ? null : { path, rows: parsed };
}
const NAMED = 20;
function unreadable(entry, tree) {
    if (entry.kind === 'refused')
        return entry.why;
    return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}
/** Samples that both arms hold for every case; a case with fewer sets the pace. */
function recordedRepeats(base, head, wanted) {
    const counts = (rows) => {
        const map = new Map();
        for (const { id } of rows.rows)
            map.set(id, (map.get(id) ?? 0) + 1);
        return map;
    };
    const [before, after] = [counts(base), counts(head)];
    return wanted.reduce((least, { id }) => Math.min(least, before.get(id) ?? 1, after.get(id) ?? 1), Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   Eq: () => (/* binding */ trustNotes),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   dm: () => (/* binding */ kappaOf)
/* harmony export */ });
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3777);
/** How far a template's judge agrees with people, from the calibration file its suite pins. */

/**
 * Kappa (quadratic where the labels are graded) with its interval and the smallest the suite accepts. Undefined without
 * a calibration file, or when kappa is not defined on it; faults of the file are noted.
 */
function trustOf(template, problems) {
    const { calibration } = template;
    if (calibration === undefined)
        return undefined;
    const rows = (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLabels */ .Xy)(calibration.file, new TextEncoder().encode(calibration.text), problems);
    if (rows === null)
        return undefined;
    const { kappa, kappaQuadratic, n } = (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementOf */ .ge)(rows);
    const figure = kappaQuadratic ?? kappa;
    if (figure === null) {
        problems.add({
            file: calibration.file,
            message: 'holds one verdict only, so agreement beyond chance is not defined; add labelled cases of the other kind',
        });
        return undefined;
    }
    return { value: figure.value, interval: figure.interval ?? [-1, 1], n, minimum: calibration.minKappa, labels: rows };
}
/** The record's figures of a trust. */
function kappaOf({ value, interval, n, minimum }) {
    return { value, interval, n, minimum };
}
/** Too little agreement to let this judge block or pass. */
function isTrusted(trust) {
    return trust === undefined || trust.value >= trust.minimum;
}
/** Cases named at most. */
const NAMED = 5;
/**
 * What the labels say beside kappa: cases on which judge and people disagree, and the pass rates (points) people would
 * have given by Rogan-Gladen, for binary templates. `levels` in points over `n` cases; null = not measured.
 */
function trustNotes(trust, levels, redact) {
    if (trust === undefined)
        return [];
    const { disagreements } = (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementOf */ .ge)(trust.labels);
    const notes = [];
    if (disagreements.length > 0) {
        const named = disagreements.slice(0, NAMED).map((row) => row.case);
        const more = disagreements.length > NAMED ? ', ...' : '';
        const which = redact ? '' : ` (${named.join(', ')}${more})`;
        notes.push(`Judge and label disagree on ${disagreements.length} of ${trust.labels.length} calibration cases${which}: possibly mislabelled.`);
    }
    if (!levels.binary || levels.base === null || levels.head === null)
        return notes;
    const corrected = [levels.base, levels.head].map((level) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementOf */ .ge)(trust.labels, level / 100, levels.n).corrected);
    const [base, head] = corrected;
    if (base == null || head == null)
        return notes;
    const text = (figure) => {
        const range = figure.interval === null ? '' : ` (${figure.interval.map((end) => (100 * end).toFixed(1)).join(' to ')})`;
        return `${(100 * figure.value).toFixed(1)}${range}`;
    };
    notes.push(`Corrected for the judge's known errors: base ${text(base)}, head ${text(head)}. Their difference assumes that the judge errs equally often on both sides.`);
    return notes;
}


/***/ }),

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YT: () => (/* binding */ everything),
  X8: () => (/* binding */ replayOf),
  Rg: () => (/* binding */ runGate),
  Ee: () => (/* binding */ suiteOf)
});

// UNUSED EXPORTS: prepare, providersOf

// EXTERNAL MODULE: ./build/core/arms.js + 1 modules
var core_arms = __webpack_require__(6517);
// EXTERNAL MODULE: ./build/core/changes.js
var changes = __webpack_require__(1331);
// EXTERNAL MODULE: ./build/core/closing.js
var closing = __webpack_require__(9893);
// EXTERNAL MODULE: ./build/core/config.js
var core_config = __webpack_require__(9226);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/escalation/policy.js
var policy = __webpack_require__(1126);
// EXTERNAL MODULE: ./build/core/intake.js
var intake = __webpack_require__(4064);
// EXTERNAL MODULE: ./build/core/lock.js
var lock = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/rows.js
var rows = __webpack_require__(4217);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/ruler.js



/** Every path that judges, with what it is. */
function ruledPaths(ruler, trees) {
    const paths = new Map([[ruler.config.file, 'config']]);
    for (const [suite, files] of ruler.suites) {
        paths.set(suite, 'suite');
        paths.set((0,lock/* lockPath */.HZ)(suite), 'lock');
        files.forEach((file, index) => {
            paths.set(file, index === 0 ? 'dataset' : 'template file');
        });
    }
    const ledger = ruler.config.escalation?.ledger ?? '.github/plumbline.ledger.jsonl';
    paths.set(ledger, 'ledger');
    for (const tree of trees) {
        for (const path of tree.paths()) {
            if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && mentionsGate(tree, path))
                paths.set(path, 'workflow');
        }
    }
    return paths;
}
function mentionsGate(tree, path) {
    const entry = tree.entry(path);
    return entry.kind === 'file' && /plumbline/i.test(new TextDecoder().decode(entry.bytes));
}
/** Identity of a path's content; null when it is not a readable file. */
function contentId(tree, path) {
    const entry = tree.entry(path);
    return entry.kind === 'file' ? entry.id : null;
}
/** Files of the ruler whose bytes differ between the sides, in path order. */
function rulerMoves(ruler, base, head) {
    const moves = [];
    for (const [path, what] of [...ruledPaths(ruler, [base, head])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const before = contentId(base, path);
        const after = contentId(head, path);
        if (before === after)
            continue;
        const change = before === null ? 'added' : after === null ? 'removed' : 'edited';
        moves.push({ path, what, change: `${change}${effect(what, change)}` });
    }
    return moves;
}
/** The moves, with what the gate could not read after the merge said at the file that breaks it. */
function withLaterFaults(moves, faults, suites) {
    const moved = new Set(moves.map(({ path }) => path));
    const told = new Map();
    for (const { source, problem } of faults) {
        const path = [problem.file, source, ...(suites.get(source) ?? [])].find((file) => moved.has(file));
        if (path !== undefined)
            told.set(path, [...(told.get(path) ?? []), (0,core_problem/* formatProblem */.Vw)(problem)]);
    }
    return moves.map((move) => {
        const [first, ...more] = told.get(move.path) ?? [];
        if (first === undefined || move.what === 'target')
            return move;
        const [verb = move.change] = move.change.split(':');
        const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
        return { ...move, change: `${verb}: after the merge this will not read: ${first}${rest}` };
    });
}
function effect(what, change) {
    switch (what) {
        case 'config':
            return ": main's config decided here; the new one counts after the merge";
        case 'suite':
        case 'template file':
            return ": scored by main's version here; the new one counts after the merge";
        case 'dataset':
            return ": main's cases decided here";
        case 'lock':
            return change === 'removed' ? ': without it main would be refused after the merge' : ": main's lock counts here";
        case 'workflow':
            return ': this can switch the gate off; review it by hand';
        default:
            return '';
    }
}
/** Keys that differ between two configs, dotted, at most two levels deep. */
function configMoves(base, head) {
    return differingKeys(base.source, head.source, '', 2);
}
function differingKeys(before, after, path, depth) {
    if (canonical(before ?? null) === canonical(after ?? null))
        return [];
    if (depth === 0 || !isRecord(before) || !isRecord(after))
        return [path];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .sort()
        .flatMap((key) => differingKeys(before[key], after[key], path === '' ? key : `${path}.${key}`, depth - 1));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Targets that head's config adds, removes, or points elsewhere. */
function targetMoves(base, head) {
    const names = (config) => new Map(config.targets.map((target) => [target.name, target]));
    const before = names(base);
    const after = names(head);
    const moves = [];
    for (const [name, target] of before) {
        const now = after.get(name);
        if (now === undefined) {
            moves.push({
                path: head.file,
                what: 'target',
                change: `target "${name}" is removed: nothing gates it after the merge`,
            });
        }
        else if (now.suite !== target.suite) {
            moves.push({
                path: head.file,
                what: 'target',
                change: `target "${name}" points to another suite: ${target.suite} -> ${now.suite}`,
            });
        }
    }
    for (const name of after.keys()) {
        if (!before.has(name)) {
            moves.push({ path: head.file, what: 'target', change: `target "${name}" is new: it is gated after the merge` });
        }
    }
    return moves;
}
/** Cases that head's dataset adds, in head's order. */
function addedCases(base, head) {
    const known = new Set(base.cases.map((row) => row.id));
    return head.filter((row) => !known.has(row.id));
}

// EXTERNAL MODULE: ./build/core/suite.js + 3 modules
var suite = __webpack_require__(9581);
;// CONCATENATED MODULE: ./build/core/training-overlap.js
/** Does the declared training file hold the eval cases? Exact and near duplicates, one training row at a time. */

/** Near = at least this similar. */
const NEAR = 0.8;
const GRAM = 5;
const BINS = 64;
/** Four bins a band: a pair of similarity 0.8 shares one of 16 bands with a chance of about 0.9998. */
const BAND = 4;
/** Index of the eval cases. The input of a case is compared with the inputs of the training rows. */
function scanOverlap(cases) {
    const exact = new Map();
    const bands = new Map();
    for (const row of cases) {
        const text = folded(caseText(row));
        if (text === '')
            continue;
        const key = (0,digest/* sha256Hex */.fg)(text);
        exact.set(key, [...(exact.get(key) ?? []), row.id]);
        const known = { id: row.id, grams: gramsOf(text) };
        for (const band of bandsOf(known.grams))
            bands.set(band, [...(bands.get(band) ?? []), known]);
    }
    const best = new Map();
    let rows = 0;
    let unread = 0;
    const note = (overlap) => {
        const before = best.get(overlap.case);
        if (before === undefined || overlap.similarity > before.similarity)
            best.set(overlap.case, overlap);
    };
    return {
        add(row) {
            rows += 1;
            const texts = trainingTexts(row)
                .map(folded)
                .filter((text) => text !== '');
            if (texts.length === 0)
                unread += 1;
            for (const text of new Set(texts)) {
                for (const id of exact.get((0,digest/* sha256Hex */.fg)(text)) ?? [])
                    note({ case: id, kind: 'exact', similarity: 1, row: rows });
                const grams = gramsOf(text);
                const candidates = new Set(bandsOf(grams).flatMap((band) => bands.get(band) ?? []));
                for (const known of candidates) {
                    const similarity = jaccard(known.grams, grams);
                    if (similarity >= NEAR)
                        note({ case: known.id, kind: 'near', similarity, row: rows });
                }
            }
        },
        report() {
            const overlaps = [...best.values()].sort((a, b) => (a.case < b.case ? -1 : a.case > b.case ? 1 : 0));
            return { rows, unread, overlaps, quarantined: overlaps.map((overlap) => overlap.case) };
        },
    };
}
/** The report for a whole training file, JSONL; a line that is no JSON counts as unread. */
function trainingOverlap(bytes, cases) {
    const scan = scanOverlap(cases);
    const decoder = new TextDecoder();
    for (let from = 0; from < bytes.length;) {
        const end = bytes.indexOf(10, from);
        const to = end === -1 ? bytes.length : end;
        const line = decoder.decode(bytes.subarray(from, to)).trim();
        from = to + 1;
        if (line === '')
            continue;
        try {
            scan.add(JSON.parse(line));
        }
        catch {
            scan.add(null);
        }
    }
    return scan.report();
}
function caseText({ input, messages, vars }) {
    if (input !== undefined)
        return input;
    if (messages !== undefined)
        return messages
            .filter(({ role }) => role === 'user')
            .map(({ content }) => content ?? '')
            .join('\n');
    return Object.values(vars).join('\n');
}
/** Every text of a row that may be what the model was shown: each user turn, and all of them together. */
function trainingTexts(row) {
    if (typeof row === 'string')
        return [row];
    if (typeof row !== 'object' || row === null || Array.isArray(row))
        return [];
    const object = row;
    const texts = [];
    for (const key of ['input', 'prompt', 'text', 'question', 'instruction']) {
        const value = object[key];
        if (typeof value === 'string')
            texts.push(value);
    }
    const turns = object['messages'] ?? object['conversations'];
    if (Array.isArray(turns)) {
        const said = turns.flatMap((turn) => {
            if (typeof turn !== 'object' || turn === null || Array.isArray(turn))
                return [];
            const { role, from, content, value } = turn;
            const text = content ?? value;
            return (role ?? from) !== 'assistant' && (role ?? from) !== 'system' && typeof text === 'string' ? [text] : [];
        });
        texts.push(...said);
        if (said.length > 1)
            texts.push(said.join('\n'));
    }
    return texts;
}
/** Letter case, marks and white space are no difference. */
function folded(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
function gramsOf(text) {
    const grams = new Set();
    const last = Math.max(0, text.length - GRAM);
    for (let start = 0; start <= last; start += 1)
        grams.add(hash(text, start, Math.min(text.length, start + GRAM)));
    return grams;
}
/** FNV-1a, then a final mix, 32 bits. */
function hash(text, from, to) {
    let value = 0x811c9dc5;
    for (let at = from; at < to; at += 1)
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
}
/** One-permutation MinHash (Li, Owen and Zhang 2012), empty bins filled from the next one (Shrivastava and Li 2014). */
function bandsOf(grams) {
    const bins = new Float64Array(BINS).fill(Infinity);
    for (const gram of grams) {
        const bin = gram % BINS;
        const rest = Math.floor(gram / BINS);
        if (rest < bins[bin])
            bins[bin] = rest;
    }
    const full = Array.from(bins, (value, bin) => {
        for (let step = 0; step < BINS && value === Infinity; step += 1) {
            const next = bins[(bin + step) % BINS];
            if (next !== Infinity)
                return next + step * 0x1_0000_0000;
        }
        return value;
    });
    return Array.from({ length: BINS / BAND }, (_, band) => `${band} ${full.slice(band * BAND, (band + 1) * BAND).join(' ')}`);
}
function jaccard(a, b) {
    let shared = 0;
    for (const gram of a)
        if (b.has(gram))
            shared += 1;
    return shared / (a.size + b.size - shared);
}

// EXTERNAL MODULE: ./build/core/trust.js
var core_trust = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/gate.js
/** The spine: from two revisions to a decided record, the stages in order; no rules in here. */














/** Throws InputError (exit 2), OutsideError (exit 4) and InterruptedError (exit 130); everything else is a record. */
async function runGate(request, ports) {
    const startedAt = ports.clock.now();
    const adoption = (0,intake/* adoptionOf */.wH)(request.trees, request.config);
    const adopting = adoption.kind === 'adoption';
    // On first adoption there is nothing to compare with: head's files are checked as main's would be.
    const trees = adopting ? { ...request.trees, base: request.trees.head } : request.trees;
    const faults = { ruler: new core_document/* Problems */.Zw(), head: new core_document/* Problems */.Zw() };
    const taken = (0,intake/* intake */.PH)(trees, adoption.file, faults);
    const found = taken?.drafts ?? [];
    const watch = request.origin === 'schedule' && !adopting ? await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 267)) : null;
    const drafts = adopting ? everything(found) : watch !== null ? watch.watched(found) : (0,intake/* touchedDrafts */.B4)(found);
    const prepared = taken === null ? [] : await prepare(taken, drafts, trees, faults, ports);
    const frame = (moved = []) => ({
        startedAt,
        finishedAt: ports.clock.now(),
        seed: request.seed,
        accepted: request.accepted,
        history: request.history,
        provenance: { ...request.provenance, config: adoption.file },
        moved,
        config: taken?.config ?? null,
    });
    const asked = taken === null ? [] : prepared.flatMap((one) => providersOf(one, taken.config));
    const unset = taken === null ? [] : ports.missingCredentials(taken.config, [...new Set(asked)]);
    if (faults.ruler.list.length > 0) {
        if (taken?.config.gate.onNoCredentials === 'fail')
            for (const text of unset)
                faults.ruler.add({ file: adoption.file, key: 'api-key-env', message: text });
        if (!adopting && (await isSound(trees.head, adoption.file, ports)))
            return (0,closing/* skippedRecord */.oQ)(frame(), 'repairs-ruler');
        throw brokenRuler(faults, request, adopting);
    }
    faults.head.throwIfAny();
    if (adopting && request.origin !== 'command')
        return (0,closing/* skippedRecord */.oQ)(frame(), 'first-adoption');
    const { config, headConfig } = taken;
    const moved = [
        ...(await movesOf(config, prepared, trees, ports)),
        ...(headConfig === null ? [] : targetMoves(config, headConfig)),
    ];
    if (prepared.length === 0)
        return (0,closing/* skippedRecord */.oQ)(frame(moved), 'unaffected');
    if (unset.length > 0) {
        // Nothing is gated yet: what can be checked without a key has been.
        if (adopting)
            return { ...(0,closing/* skippedRecord */.oQ)(frame(moved), 'first-adoption'), problems: unset.map((text) => `not scored: ${text}`) };
        const told = request.foreign ? [...unset, FOREIGN] : unset;
        if (config.gate.onNoCredentials === 'warn')
            return (0,closing/* unmeasuredRecord */.b0)(frame(moved), 'no-credentials', told);
        return (0,closing/* errorRecord */.cn)(frame(moved), 2, 'no-credentials', told);
    }
    // Loaded only now: a change that touches nothing relevant pays for none of it.
    const { decide } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2139), __webpack_require__.e(5622), __webpack_require__.e(9035), __webpack_require__.e(7605)]).then(__webpack_require__.bind(__webpack_require__, 3952));
    const notes = [];
    const onWarning = (text) => void (notes.includes(text) || notes.push(text));
    const models = await ports.openModels({ config, works: prepared, trees, seed: request.seed, onWarning });
    try {
        const whole = { prepared, config, models, request, ports, alone: adopting, trees };
        const input = watch === null ? whole : await watch.withBaseline(whole, watch.driftAt(startedAt));
        if (input.prepared.length === 0)
            return (0,closing/* skippedRecord */.oQ)(frame(moved), 'no-baseline');
        if (request.shard !== undefined) {
            const { measureShard } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2139), __webpack_require__.e(5622), __webpack_require__.e(9035), __webpack_require__.e(7605), __webpack_require__.e(6374)]).then(__webpack_require__.bind(__webpack_require__, 6374));
            const dead = await measureShard(input, request.shard);
            if (dead !== null)
                return (0,closing/* errorRecord */.cn)(frame(moved), 4, undefined, [unanswered(dead)], models.usage());
            return (0,closing/* skippedRecord */.oQ)(frame(moved), 'shard', models.usage());
        }
        const decision = await decide(input);
        if (decision.dead !== null)
            return (0,closing/* errorRecord */.cn)(frame(moved), 4, undefined, [unanswered(decision.dead)], models.usage());
        return (0,closing/* decidedRecord */._D)(frame(moved), decision.targets, models.usage(), { ...decision.operational, notes: [...decision.operational.notes, ...notes] }, adopting ? 'first-adoption' : watch === null ? undefined : 'drift');
    }
    finally {
        await models.close();
    }
}
function unanswered(who) {
    return `no usable answer at all from the ${who}`;
}
const FOREIGN = 'secrets are not given to pull requests from forks and bots; have someone with access run it from a branch of this repository';
/** Every target in full, whatever changed. */
function everything(drafts) {
    return drafts.map((draft) => ({ ...draft, sameRows: false, surface: { prompt: false, model: true, rows: false } }));
}
/** Suites, lock and rendered cases of the touched targets; faults are noted, and what could not be read is left out. */
async function prepare(taken, drafts, trees, faults, ports) {
    const prepared = [];
    for (const draft of drafts) {
        const suite = await suiteOf(trees.base, draft.target.suite, faults.ruler, ports, taken.config);
        if (suite === null)
            continue;
        const change = (0,changes/* changeOf */.C2)(draft.arms, suite.cases, draft.surface, faults);
        if (change === null)
            continue;
        if (!change.affected)
            continue;
        (0,lock/* checkLock */.sv)(trees.base, suite, faults.ruler);
        const replay = draft.sameRows ? NO_REPLAY : replayOf(draft, suite, change, trees, faults);
        prepared.push({
            ...draft,
            suite,
            change,
            ...replay,
            trust: trustOfAll(suite, faults.ruler),
            overlap: overlapOf(draft, suite, taken.config, trees),
            added: await added(suite, trees, ports),
        });
    }
    return prepared;
}
const NO_REPLAY = { rows: { base: null, head: null }, repeats: 1 };
/** A tuned head is not compared on what it was trained on. */
function overlapOf({ arms, target }, suite, config, trees) {
    const { model } = arms.head;
    const path = target.escalation?.trainingData ?? config.escalation?.trainingData;
    if (path === undefined || (model.tunedFrom === undefined && !model.model.startsWith('ft:')))
        return undefined;
    const entry = trees.base.entry(path);
    return entry.kind === 'file' ? trainingOverlap(entry.bytes, suite.cases) : undefined;
}
function trustOfAll(suite, problems) {
    return new Map(suite.templates.flatMap((template) => {
        const trust = (0,core_trust/* trustOf */.An)(template, problems);
        return trust === undefined ? [] : [[template.id, trust]];
    }));
}
/** Recorded rows of both arms, each lacking row named; K is what they hold in both. */
function replayOf(draft, suite, change, trees, faults) {
    const wanted = suite.cases.filter(({ id }) => change.rendered.get(id)?.equal === false);
    const base = (0,rows/* readRows */.aK)('base', draft.arms.base, trees, wanted, faults.ruler);
    const head = (0,rows/* readRows */.aK)('head', draft.arms.head, trees, wanted, faults.head);
    const repeats = base !== null && head !== null ? (0,rows/* recordedRepeats */.HC)(base, head, wanted) : suite.repeats;
    return { rows: { base, head }, repeats };
}
async function suiteOf(tree, file, problems, ports, config) {
    return (0,suite/* loadSuite */.bu)(tree, file, await ports.loadSpecs((0,suite/* suiteTemplateNames */.pr)(tree, file)), problems, {
        knownNames: ports.templateNames,
        ...(config === undefined ? {} : { providers: Object.keys(config.providers) }),
    });
}
/** Cases that head's dataset adds; a broken head dataset adds none (it is listed as a ruler move). */
async function added(suite, trees, ports) {
    const [before, after] = [trees.base.entry(suite.datasetFile), trees.head.entry(suite.datasetFile)];
    if (after.kind !== 'file' || (before.kind === 'file' && before.id === after.id))
        return [];
    const theirs = await suiteOf(trees.head, suite.file, new core_document/* Problems */.Zw(), ports);
    return theirs === null ? [] : addedCases(suite, theirs.cases);
}
function providersOf({ target, arms, suite }, config) {
    const asking = suite.templates.filter((template) => template.scorer.kind === 'asking');
    const embeds = asking.filter(({ spec }) => spec.kind === 'embedding');
    // With a goal, what fails is reviewed by the suite's judge and grouped by its embeddings.
    const reviewed = (0,policy/* escalationGoal */.jS)(config, target.name, suite) !== undefined;
    return [
        ...[arms.base, arms.head].flatMap(({ model }) => (0,core_arms/* providersAsked */.Tg)(model, config).map(({ provider }) => provider)),
        ...((reviewed || asking.length > embeds.length) && suite.judge !== undefined ? [suite.judge.provider] : []),
        ...((reviewed || embeds.length > 0) && suite.embedding !== undefined ? [suite.embedding.provider] : []),
    ];
}
/** What moved of the ruler, and where main would not read it after the merge. */
async function movesOf(config, prepared, { base, head }, ports) {
    const ruler = rulerFiles(config, prepared);
    const moves = rulerMoves(ruler, base, head);
    const moved = new Set(moves.map(({ path }) => path));
    const faults = [];
    const gather = (source, { list }) => {
        // A fault may quote a case.
        const kept = config.redact ? list.map((problem) => ({ ...problem, message: 'see "plumbline lock"' })) : list;
        faults.push(...kept.map((problem) => ({ source, problem })));
    };
    const problems = new core_document/* Problems */.Zw();
    const after = moved.has(config.file) ? (0,core_config/* loadConfig */.Z9)(head, config.file, problems) : config;
    gather(config.file, problems);
    for (const suite of new Set((after ?? config).targets.map(({ suite }) => suite))) {
        const isMoved = [suite, ...(ruler.suites.get(suite) ?? [])].some((path) => moved.has(path));
        if (!isMoved && (after === config || ruler.suites.has(suite)))
            continue;
        const found = new core_document/* Problems */.Zw();
        await suiteOf(head, suite, found, ports, after ?? config);
        gather(ruler.suites.has(suite) ? suite : config.file, found);
    }
    return withLaterFaults(moves, faults, ruler.suites);
}
function rulerFiles(config, prepared) {
    const suites = new Map(config.targets.map(({ suite }) => [suite, []]));
    for (const { suite } of prepared)
        suites.set(suite.file, [suite.datasetFile, ...suite.files.map(({ path }) => path)]);
    return { config, suites };
}
/** True when everything of this side reads without a fault, locks included. */
async function isSound(tree, file, ports) {
    const problems = new core_document/* Problems */.Zw();
    const faults = { ruler: problems, head: problems };
    const trees = { base: tree, head: tree, workspace: null };
    const taken = (0,intake/* intake */.PH)(trees, file, faults);
    if (taken === null)
        return false;
    await prepare(taken, everything(taken.drafts), trees, faults, ports);
    return problems.list.length === 0;
}
function brokenRuler({ ruler, head }, request, adopting) {
    // A file that both sides lack is one fault.
    const all = [...new Map([...ruler.list, ...head.list].map((one) => [(0,core_problem/* formatProblem */.Vw)(one), one])).values()];
    if (adopting || request.origin === 'command')
        return new core_problem/* InputError */.dz(all);
    const lead = {
        file: request.provenance.base.label,
        message: "main's ruler is broken, fix it first; this change was not judged",
    };
    return new core_problem/* InputError */.dz([lead, ...all]);
}


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   n: () => (/* binding */ missingCredentials)
/* harmony export */ });
/** The key, or undefined where the provider names none or the variable is unset or blank. */
function keyOf(provider, env) {
    if (provider.type === 'recorded' || provider.apiKeyEnv === undefined)
        return undefined;
    const value = env[provider.apiKeyEnv]?.trim();
    return value === '' ? undefined : value;
}
/** One sentence for each provider among `names` whose key variable is unset; recorded and keyless ones need none. */
function missingCredentials(config, names, env) {
    return [...new Set(names)].flatMap((name) => {
        const provider = config.providers[name];
        if (provider === undefined || provider.type === 'recorded' || provider.apiKeyEnv === undefined)
            return [];
        if (keyOf(provider, env) !== undefined)
            return [];
        return [`${provider.apiKeyEnv} is not set, and provider "${name}" takes its key from it`];
    });
}


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ WORKTREE),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9341);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9197);
/** Revisions and their files, read from git objects: nothing is checked out, no filter, hook or link is followed. */







const WORKTREE = 'WORKTREE';
const MAX_BUFFER = 1 << 30;
const FETCH_TIMEOUT_MS = 180_000;
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Variables by which a surrounding git (a hook, a rebase) points its children at another repository. */
const REDIRECTING = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|TRACE.*)$/;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** Throws InputError when `dir` is in no repository or git cannot read it. */
function openRepository(dir, options = {}) {
    const env = cleanEnvironment(options.env ?? process.env);
    const always = [
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.quotePath=false',
        ...(options.trustOwner ? ['-c', 'safe.directory=*'] : []),
    ];
    const place = locate(dir, always, env);
    const commits = new Map();
    const blobs = new Map();
    const trees = new Map();
    const expected = new Set();
    let worktree;
    let lens;
    const own = ['-C', place.root];
    /** Once something was fetched, objects are read through the lens, which sees those of the user's repository too. */
    const objects = () => (lens === undefined ? own : ['--git-dir', lens]);
    const git = (at, args, input = '') => {
        try {
            const stdio = ['pipe', 'pipe', 'pipe'];
            return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...always, ...at, ...args], { env, input, maxBuffer: MAX_BUFFER, stdio: [...stdio] });
        }
        catch (error) {
            throw unreadable(place.root, error);
        }
    };
    const readBlobs = (ids) => {
        const missing = [...new Set(ids)].filter((id) => !blobs.has(id));
        if (missing.length === 0)
            return;
        const read = (at, wanted) => {
            for (const object of batch(git(at, ['cat-file', '--batch'], `${wanted.join('\n')}\n`))) {
                if (object.bytes !== null)
                    blobs.set(object.id, object.bytes);
            }
        };
        read(objects(), missing);
        // A partial clone knows where to get what it lacks; the lens beside it does not.
        const left = lens === undefined ? [] : missing.filter((id) => !blobs.has(id));
        if (left.length > 0)
            read(own, left);
    };
    const findCommit = (revision) => {
        const known = commits.get(revision);
        if (known !== undefined)
            return known;
        lookUp([revision]);
        return commits.get(revision) ?? null;
    };
    const lookUp = (revisions, paths = []) => {
        const wanted = revisions.filter((name) => !commits.has(name) && isRevision(name));
        // A name is looked up in the user's repository: the lens has no references of its own.
        const ids = lens === undefined ? [] : wanted.filter((name) => FULL_SHA.test(name));
        const names = wanted.filter((name) => !ids.includes(name));
        for (const [at, some] of [
            [own, names],
            [objects(), ids],
        ]) {
            if (some.length === 0)
                continue;
            const files = some.flatMap((name) => paths.map((path) => `${name}:${path}\n`));
            const asked = [...some.map((name) => `${name}^{commit}\n`), ...files];
            const found = batch(git(at, ['cat-file', '--batch'], asked.join('')));
            for (const [index, name] of some.entries())
                commits.set(name, checkoutOf(found[index]));
            for (const { id, bytes } of found.slice(some.length))
                if (bytes !== null)
                    blobs.set(id, bytes);
        }
    };
    const resolve = (revision) => {
        if (revision === WORKTREE)
            return WORKTREE;
        const found = findCommit(revision);
        if (found !== null)
            return found.sha;
        const hint = place.shallow
            ? 'this is a shallow clone; fetch more history (actions/checkout: fetch-depth: 2 or more)'
            : 'give a commit, branch or tag of this repository';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ file: place.root, message: `unknown revision "${revision}"; ${hint}` });
    };
    const objectTree = (sha) => {
        const known = trees.get(sha);
        if (known)
            return known;
        let items;
        let sorted;
        const list = () => {
            items ??= parseListing(git(objects(), ['ls-tree', '-r', '-z', '--full-tree', sha]));
            return items;
        };
        const paths = () => {
            sorted ??= [...list().keys()].sort();
            return sorted;
        };
        const blobId = (path) => {
            const item = list().get(path);
            return item?.mode.startsWith('100') ? item.id : undefined;
        };
        const tree = {
            revision: sha,
            paths,
            blobId,
            expect: (soon) => {
                for (const path of soon)
                    expected.add(path);
            },
            entry(path) {
                const item = list().get(path);
                if (item === undefined)
                    return absence(path, list(), paths());
                if (!item.mode.startsWith('100'))
                    return refusal(item);
                if (!blobs.has(item.id)) {
                    // The other side is nearly always asked for the same paths next.
                    const soon = [...trees.values()].flatMap((other) => [path, ...expected].map((name) => other.blobId(name)));
                    expected.clear();
                    readBlobs([item.id, ...soon.filter((id) => id !== undefined)]);
                }
                const bytes = blobs.get(item.id);
                if (bytes === undefined) {
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({
                        file: path,
                        message: `its contents at ${sha} are not in this clone; fetch them first`,
                    });
                }
                if (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith(LFS_POINTER)) {
                    return { kind: 'refused', why: 'it is a Git LFS pointer; keep what the gate reads in git itself' };
                }
                if (bytes.length > _core_document_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ) {
                    return { kind: 'refused', why: `it is larger than ${_core_document_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ / 1024 / 1024} MiB` };
                }
                return { kind: 'file', bytes, id: item.id };
            },
        };
        trees.set(sha, tree);
        return tree;
    };
    const openLens = () => {
        if (lens !== undefined)
            return lens;
        const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.scratch ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'plumbline-git-'));
        const format = place.format === 'sha1' ? [] : [`--object-format=${place.format}`];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['init', '-q', '--bare', '--template=', ...format, made], { env, stdio: 'pipe' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(made, 'objects', 'info', 'alternates'), `${place.objects}\n`);
        // Without it the server would take the parents a shallow clone lacks for present, and send nothing.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.shallowFile))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(place.shallowFile, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(made, 'shallow'));
        lens = made;
        return made;
    };
    return {
        root: place.root,
        gitDir: place.gitDir,
        shallow: place.shallow,
        commit: findCommit,
        lookUp,
        resolve,
        tree(revision) {
            if (revision !== WORKTREE)
                return objectTree(resolve(revision));
            if (place.bare)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ file: place.root, message: 'a bare repository has no working tree' });
            worktree ??= workingTree(place.root, () => git(own, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']));
            return worktree;
        },
        mergeBase(a, b) {
            // A parent is an ancestor, and the nearest there can be: no walk is needed.
            if (findCommit(b)?.parents.includes(resolve(a)))
                return resolve(a);
            try {
                return (git(objects(), ['merge-base', resolve(a), resolve(b)])
                    .toString('latin1')
                    .trim() || null);
            }
            catch (error) {
                if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp))
                    throw error;
                return null;
            }
        },
        parents: (revision) => {
            const found = findCommit(revision);
            if (found === null)
                resolve(revision);
            return found?.parents ?? [];
        },
        prefetch(wanted) {
            const ids = wanted
                .filter(({ revision }) => revision !== WORKTREE)
                .map(({ revision, path }) => objectTree(resolve(revision)).blobId(path))
                .filter((id) => id !== undefined);
            readBlobs(ids);
        },
        async fetchCommit(sha) {
            if (!FULL_SHA.test(sha))
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ file: place.root, message: `"${sha}" is not a full commit id` });
            if (findCommit(sha) !== null)
                return;
            const { remote } = options;
            if (remote === undefined)
                resolve(sha);
            else {
                const folder = openLens();
                const depth = place.shallow ? ['--depth=1'] : [];
                const flags = [
                    '--quiet',
                    '--no-tags',
                    '--no-write-fetch-head',
                    '--no-auto-maintenance',
                    '--no-recurse-submodules',
                ];
                const silence = ['-c', 'credential.helper=', '-c', 'core.askPass=', '-c', 'protocol.version=2'];
                const args = [...silence, '--git-dir', folder, 'fetch', ...flags, ...depth, '--', remote.url, sha];
                await fetchOnce(args, withToken(env, remote), sha, remote.url);
                commits.delete(sha);
                if (findCommit(sha) === null)
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`git fetched ${sha} from ${remote.url}, yet it is not there`);
            }
        },
        close() {
            if (lens !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lens, { recursive: true, force: true });
            lens = undefined;
        },
    };
}
function locate(dir, always, env) {
    const asked = ['--is-bare-repository', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir'];
    const paths = ['--git-path', 'objects', '--git-path', 'shallow'];
    const run = (args) => {
        let output;
        try {
            output = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...always, '-C', dir, 'rev-parse', ...args], {
                env,
                stdio: ['ignore', 'pipe', 'pipe'],
            });
        }
        catch (error) {
            // A bare repository has no working folder to show; everything before that has been said.
            const { stdout } = error;
            if (!stdout?.toString('latin1').startsWith('true\n'))
                throw error;
            output = stdout;
        }
        return output.toString('utf8').split('\n');
    };
    try {
        const [bare, shallow, format, gitDir, objects, shallowFile, top] = run([...asked, ...paths, '--show-toplevel']);
        return {
            root: bare === 'true' ? gitDir : top,
            gitDir: gitDir,
            bare: bare === 'true',
            shallow: shallow === 'true',
            format: format,
            objects: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(dir, objects),
            shallowFile: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(dir, shallowFile),
        };
    }
    catch (error) {
        const { code, stderr } = error;
        if (code === 'ENOENT' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir))
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ file: dir, message: 'git was not found on PATH' });
        const text = stderr?.toString('utf8') ?? '';
        if (/dubious ownership/.test(text)) {
            const remedy = `git config --global --add safe.directory ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(dir)}`;
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({
                file: dir,
                message: `the repository belongs to another user; if you trust it: ${remedy}`,
            });
        }
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ file: dir, message: 'no git repository here; run inside one or name it with --repo' });
    }
}
function cleanEnvironment(given) {
    const env = {};
    for (const [key, value] of Object.entries(given))
        if (!REDIRECTING.test(key))
            env[key] = value;
    return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}
/** The token goes by environment, never in an argument, an address or a file. */
function withToken(env, remote) {
    if (!remote.token || !/^https?:/.test(remote.url))
        return env;
    const key = `http.${new URL(remote.url).origin}/.extraheader`;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString('base64')}`;
    const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
    // The empty value drops a header that a configuration already holds; the server refuses two.
    return {
        ...env,
        GIT_CONFIG_COUNT: String(first + 2),
        [`GIT_CONFIG_KEY_${first}`]: key,
        [`GIT_CONFIG_VALUE_${first}`]: '',
        [`GIT_CONFIG_KEY_${first + 1}`]: key,
        [`GIT_CONFIG_VALUE_${first + 1}`]: header,
    };
}
function fetchOnce(args, env, sha, url) {
    return new Promise((done, fail) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { env, timeout: FETCH_TIMEOUT_MS, maxBuffer: MAX_BUFFER }, (error, _out, stderr) => {
            if (error === null)
                return done();
            const why = stderr.trim().split('\n').at(-1) || error.message;
            const remedy = 'give actions/checkout `fetch-depth: 2`, or the job `contents: read`';
            fail(new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`cannot fetch commit ${sha} from ${url}: ${why}; ${remedy}`));
        });
    });
}
/** Output of `cat-file --batch`: `ID TYPE SIZE`, the bytes, a line end; or one line for what is not there. */
function batch(output) {
    const objects = [];
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const line = output.toString('utf8', at, end);
        const header = /^([0-9a-f]{40,64}) [a-z]+ (\d+)$/.exec(line);
        at = end + 1;
        if (header === null) {
            objects.push({ id: line.split(' ', 1)[0] ?? '', bytes: null });
            continue;
        }
        const size = Number(header[2]);
        objects.push({ id: header[1], bytes: output.subarray(at, at + size) });
        at += size + 1;
    }
    return objects;
}
function isRevision(name) {
    return /^[^\s-][^\n\0]*$/.test(name);
}
function checkoutOf(object) {
    if (object === undefined || object.bytes === null)
        return null;
    const header = Buffer.from(object.bytes).toString('latin1').split('\n\n', 1)[0] ?? '';
    return { sha: object.id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]) };
}
/** `MODE TYPE ID TAB PATH NUL`, as `ls-tree -z` writes it. */
function parseListing(output) {
    const items = new Map();
    for (const line of output.toString('utf8').split('\0')) {
        const tab = line.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
        items.set(line.slice(tab + 1), { mode, id });
    }
    return items;
}
function refusal(item) {
    if (item.mode === '120000')
        return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
    if (item.mode === '160000')
        return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
    return { kind: 'refused', why: `it has the git mode ${item.mode}, which is no regular file` };
}
function absence(path, items, sorted) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
        const item = items.get(parts.slice(0, length).join('/'));
        if (item !== undefined && !item.mode.startsWith('100'))
            return refusal(item);
    }
    return isFolder(path, sorted) ? { kind: 'refused', why: 'it is a folder' } : { kind: 'absent' };
}
/** Whether a path of the ascending list lies below `path`. */
function isFolder(path, sorted) {
    const prefix = `${path}/`;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low]?.startsWith(prefix) ?? false;
}
/** The working folder as a commit of it would look: what git ignores is not there. */
function workingTree(root, list) {
    const folder = (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .folderTree */ .j)(root);
    let known;
    let paths;
    const tracked = () => {
        known ??= new Set(list().toString('utf8').split('\0').filter(Boolean));
        return known;
    };
    return {
        revision: WORKTREE,
        entry(path) {
            const entry = folder.entry(path);
            if (entry.kind !== 'file' || tracked().has(path))
                return entry;
            return { kind: 'refused', why: 'it is ignored by git, so no commit can hold it' };
        },
        paths() {
            paths ??= folder.paths().filter((path) => tracked().has(path));
            return paths;
        },
    };
}
function unreadable(root, error) {
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz)
        return error;
    const { stderr, message } = error;
    const why = stderr?.toString('utf8').trim().split('\n')[0] || message || 'unknown fault';
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`git cannot read ${root}: ${why}`);
}


/***/ }),

/***/ 5006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** SIGINT and SIGTERM as an abort signal: the first asks for an orderly end, the second ends at once. */
function interruption() {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            process.exit(130);
        controller.abort();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        dispose: () => {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalProgress)
/* harmony export */ });
/** Redraws at most this often. */
const EVERY_MS = 100;
function terminalProgress(io, verbose) {
    const started = performance.now();
    let drawn = 0;
    let open = false;
    const clear = () => {
        if (open)
            io.err('\r\u001b[K');
        open = false;
    };
    return {
        update({ stage, done, planned, costUsd }) {
            const now = performance.now();
            if (!io.isTTY || now - drawn < EVERY_MS)
                return;
            drawn = now;
            const left = done > 0 ? ((now - started) / done) * (planned - done) : Number.NaN;
            const eta = Number.isFinite(left) ? `, ${duration(left)} left` : '';
            const cost = costUsd === null || costUsd === 0 ? '' : `, $${costUsd.toFixed(2)}`;
            io.err(`\r\u001b[K${done} of ${planned} ${stage}${eta}${cost}`.slice(0, io.columns));
            open = true;
        },
        note(text) {
            if (!verbose)
                return;
            clear();
            io.err(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
        },
        warn(text) {
            clear();
            io.err(`note: ${text}\n`);
        },
        end: clear,
    };
}
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ wire),
/* harmony export */   WH: () => (/* binding */ DEFAULT_CONCURRENCY)
/* harmony export */ });
/* unused harmony export SYSTEM_CLOCK */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _core_recorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3200);
/* harmony import */ var _core_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4217);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4079);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7819);
/** Wires the gate's ports to the real world, the same way for the action and the command. */







/** Calls in flight per provider when nobody says otherwise. */
const DEFAULT_CONCURRENCY = 16;
const SYSTEM_CLOCK = { now: () => new Date().toISOString(), ms: () => performance.now() };
function wire(options) {
    return {
        clock: SYSTEM_CLOCK,
        progress: options.progress,
        loadSpecs: _library_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSpecs */ .B,
        templateNames: _library_js__WEBPACK_IMPORTED_MODULE_5__/* .TEMPLATE_NAMES */ ._,
        missingCredentials: (config, providers) => options.shards?.unset ?? (0,_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .missingCredentials */ .n)(config, providers, options.env),
        openModels: (request) => options.shards === undefined ? openLiveModels(request, options) : openMergedModels(request, options.shards),
        storedRecords: options.storeDir === null ? undefined : () => recordsIn(options.storeDir),
        // Twice the calls in flight, so that judging one case never starves the next one's calls.
        width: options.concurrency * 2,
    };
}
async function recordsIn(dir) {
    const { storedRecord } = await __webpack_require__.e(/* import() */ 3195).then(__webpack_require__.bind(__webpack_require__, 3195));
    return (digest) => storedRecord(dir, digest);
}
async function openLiveModels(request, options) {
    const { budgetOf, openModels } = await __webpack_require__.e(/* import() */ 6720).then(__webpack_require__.bind(__webpack_require__, 6720));
    const { config } = request;
    return openModels({
        config,
        env: options.env,
        clock: SYSTEM_CLOCK,
        seed: request.seed,
        storeDir: options.storeDir,
        storeReadOnly: options.storeReadOnly,
        concurrency: options.concurrency,
        budget: budgetOf(config, options.part?.count, request.spent),
        witness: options.part?.witness,
        recorded: recordedRows(request),
        nonceSecret: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
        signal: options.signal,
        log: {
            note: (text) => options.progress.note(text),
            warn: (text) => {
                options.progress.warn(text);
                request.onWarning?.(text);
            },
        },
        locate: (place, key) => {
            const work = request.works.find(({ target }) => target.name === place.target);
            if (work === undefined)
                return { file: config.file };
            if (place.role === 'arm')
                return { file: work.arms[place.arm ?? 'head'].model.file, ...{ key } };
            return { file: work.suite.file };
        },
    });
}
async function openMergedModels(request, shards) {
    const { openMerged } = await Promise.all(/* import() */[__webpack_require__.e(6720), __webpack_require__.e(1105)]).then(__webpack_require__.bind(__webpack_require__, 1105));
    return openMerged(request.config, shards, recordedRows(request));
}
/** Rows of a recorded provider: an arm's were read with the ruler, a judge's are parsed once a file. */
function recordedRows({ config, works, trees }) {
    const parsed = new Map();
    return (ask) => {
        const work = works.find(({ target }) => target.name === ask.target);
        if (work === undefined)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ file: config.file, message: `no target "${ask.target}"` });
        if (ask.role === 'outputs') {
            const rows = work.rows[ask.arm];
            if (rows === null)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
                    file: work.arms[ask.arm].model.file,
                    message: `the ${ask.arm} arm has no recorded outputs`,
                });
            return { role: 'outputs', file: rows.path, rows: rows.rows };
        }
        const found = judgeFile(ask, work.arms[ask.arm], trees);
        const key = `${found.tree.revision} ${found.path}`;
        const known = parsed.get(key);
        if (known !== undefined)
            return known;
        const file = parseJudge(ask, found);
        parsed.set(key, file);
        return file;
    };
}
/** A judge's rows may lie by the judged arm's model (as `outputs` does) or by the judge's own. */
function judgeFile(ask, arm, trees) {
    const { provider } = ask;
    if (provider.judgeOutputs === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            file: 'config',
            key: `providers.${provider.name}.judge-outputs`,
            message: 'is missing: where are the recorded judge replies?',
        });
    }
    const byArm = (0,_core_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsFile */ .UI)(provider.judgeOutputs, provider, ask.arm, arm, trees);
    if (byArm.entry.kind === 'file')
        return byArm;
    const path = (0,_core_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .fillPath */ .dN)(provider.judgeOutputs, ask.model, arm.prompt.name);
    const entry = byArm.tree.entry(path);
    return entry.kind === 'file' ? { ...byArm, path, entry } : byArm;
}
function parseJudge(ask, { path, entry, tree }) {
    if (entry.kind !== 'file') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            file: path,
            message: `${(0,_core_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(entry, tree)}; provider "${ask.provider.name}" replays the judge from it`,
        });
    }
    const problems = new _core_document_js__WEBPACK_IMPORTED_MODULE_1__/* .Problems */ .Zw();
    const replies = (0,_core_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecordedJudge */ .X)(path, entry.bytes, problems);
    problems.throwIfAny();
    return { role: 'judge', file: path, rows: replies ?? [] };
}


/***/ })

};
