export const id = 4285;
export const ids = [4285];
export const modules = {

/***/ 4285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEDGER_BRANCH: () => (/* binding */ LEDGER_BRANCH),
/* harmony export */   commitAttempts: () => (/* binding */ commitAttempts)
/* harmony export */ });
/* harmony import */ var _core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(326);

const LEDGER_BRANCH = 'plumbline/ledger';
const TRIES = 5;
async function commitAttempts(github, proposals, commit) {
    await github.createBranch(LEDGER_BRANCH, commit);
    for (const path of new Set(proposals.map((one) => one.path))) {
        const own = proposals.filter((one) => one.path === path);
        await commitTo(github, path, own);
    }
}
async function commitTo(github, path, proposals) {
    const attempts = proposals.map(({ attempt }) => attempt);
    const message = `Ledger: ${proposals.map(({ target, attempt }) => `${attempt.lever} of ${target}`).join(', ')}`;
    for (let turn = 0; turn < TRIES; turn++) {
        const earlier = await github.branchFile(LEDGER_BRANCH, path);
        const text = (0,_core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_0__/* .withAttempts */ .dP)(earlier?.text ?? '', attempts);
        if (text === null || (await github.commitFile(LEDGER_BRANCH, path, text, message, earlier)))
            return;
    }
    throw new Error(`${path} on ${LEDGER_BRANCH} kept moving; the patch has the entry`);
}


/***/ })

};
