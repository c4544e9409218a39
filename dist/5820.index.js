export const id = 5820;
export const ids = [5820];
export const modules = {

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposeAttempt: () => (/* binding */ proposeAttempt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/* harmony import */ var _core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(326);
/* harmony import */ var _shell_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3195);
/** A scored change of main, or one that someone asked for by name, becomes a ledger entry that people review. */





const PATCH = 'ledger.patch';
/** Writes the patch beside the record and shows it in the job summary; the record is kept for later verification. */
async function proposeAttempt(record, place) {
    const { runner, config, targets, trees, answers, folder, commit } = place;
    if (!(await isWanted(place)))
        return;
    const ledgers = new Map(targets.map((target) => [target.name, ledgerOf(config, target)]));
    const textOf = (path) => {
        const entry = trees.head.entry(path);
        return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : null;
    };
    const found = (0,_core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_3__/* .proposals */ .Ku)(record, ledgers, { commit, date: record.operational.startedAt.slice(0, 10) }).filter(({ path, attempt }) => !(textOf(path) ?? '').includes(`"${attempt.record}"`));
    if (found.length === 0)
        return;
    if (answers?.lasting && answers.storeDir !== null)
        (0,_shell_records_js__WEBPACK_IMPORTED_MODULE_4__/* .keepRecord */ .r)(answers.storeDir, record);
    const patch = [...new Set(found.map(({ path }) => path))]
        .map((path) => (0,_core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerPatch */ .oW)(path, textOf(path), found.filter((one) => one.path === path).map(({ attempt }) => attempt)))
        .join('');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PATCH), patch);
    runner.summary((0,_core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProposals */ .c7)(found, patch, PATCH));
    runner.log(`the attempt is scored; ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PATCH)} adds it to the ledger`);
}
function ledgerOf(config, target) {
    return target.escalation?.ledger ?? config.escalation?.ledger ?? _core_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_PATH */ .Kd;
}
/** A push to the default branch, or `workflow_dispatch` with `attempt` by someone who may write. */
async function isWanted({ event, github, runner }) {
    if (event?.kind === 'push')
        return event.branch === event.defaultBranch;
    if (event?.kind !== 'workflow_dispatch' || event.attempt === undefined)
        return false;
    const level = event.actor === undefined ? 'none' : await github?.permission(event.actor);
    if (level === 'write' || level === 'admin')
        return true;
    runner.warn(`no ledger entry is proposed: ${event.actor ?? 'nobody'} may not write to this repository`);
    return false;
}


/***/ })

};
