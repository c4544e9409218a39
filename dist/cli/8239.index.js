export const id = 8239;
export const ids = [8239];
export const modules = {

	48239:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		HC: () => (  recordedRepeats),
		O$: () => (  unreadable),
		SG: () => (  rowsAmong),
		UI: () => (  rowsFile),
		WO: () => (  contextsOf),
		aK: () => (  readRows),
		an: () => (  rowsIdentity),
		dN: () => (  fillPath),
		fz: () => (  compareRows),
		i9: () => (  choseMainsRows),
		lB: () => (  rowsStamp),
		og: () => (  contextsIn),
		r6: () => (  noteMissing)
	});
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92880);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);




function fillPath(pattern, names) {
		return pattern.replace(/\{(model|prompt|arm)\}/g, (_mark, what) => names[what]);
}
function rowsAmong(providers) {
		const patterns = Object.values(providers).flatMap((provider) => provider.type === 'recorded' && provider.outputs !== undefined
				? [provider.outputs.replace(/\{(?:model|prompt|arm)\}/g, '*')]
				: []);
		return patterns.length === 0 ? null : (path) => patterns.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__  .ON)(pattern, path));
}
function pathOf(pattern, side, { model, prompt }) {
		return fillPath(pattern, { model: model.model, prompt: prompt.name, arm: side });
}
function isFromJobs({ from, outputs }) {
		return from === 'workspace' && outputs?.includes('{arm}') === true;
}
function rowsFile(pattern, provider, side, arm, trees) {
		const path = pathOf(pattern, side, arm);
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
function rowsIdentity(side, arm, trees) {
		if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
				return null;
		const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
		if (entry.kind === 'file')
				return `${path} ${entry.id}`;
		return isFromJobs(arm.provider) ? path : null;
}
function rowsStamp(side, arm, trees) {
		if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
				return null;
		const { entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
		return entry.kind === 'file' ? (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__  .rW)(entry.bytes) : null;
}
function choseMainsRows({ base, head }, trees) {
		const { provider, model } = head;
		if (provider.type !== 'recorded' || provider.outputs === undefined)
				return false;
		if (base.provider.name !== provider.name || base.model.model !== model.model)
				return false;
		const before = rowsFile(provider.outputs, provider, 'base', base, trees);
		const after = rowsFile(provider.outputs, provider, 'head', head, trees);
		if (before.path === after.path || after.entry.kind !== 'file')
				return false;
		const inBase = trees.base.entry(after.path);
		return inBase.kind === 'file' && inBase.id === after.entry.id;
}
function readRows(side, arm, trees, problems) {
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
		if (entry.kind === 'absent' && isFromJobs(provider) && trees.workspace !== null)
				return { path, rows: [], stamp: null, isAbsent: true };
		if (entry.kind === 'file' && isFromJobs(provider) && isCommitted(path, trees)) {
				const message = `is committed, and rows that a job of this workflow recorded are read there; take it out of the commit and list it in .gitignore`;
				problems.add({ file: path, message });
				return null;
		}
		if (entry.kind !== 'file') {
				problems.add({
						file: path,
						message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it; record the answers of this prompt and model there`,
				});
				return null;
		}
		const read = (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__  .ml)(path, entry.bytes, problems, isFromJobs(provider));
		return read === null ? null : { path, ...read };
}
function isCommitted(path, { head }) {
		return head.revision !== 'WORKTREE' && head.entry(path).kind !== 'absent';
}
function noteMissing({ path, rows, stamp }, wanted, problems) {
		if (stamp !== null)
				return false;
		const known = new Set(rows.map(({ id }) => id));
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
		return missing.length > 0;
}
function compareRows(base, head, cases, stamp) {
		const known = new Set(cases.map(({ id }) => id));
		const [before, after] = [saidBy(base, known), saidBy(head, known)];
		const isSame = (said, there) => there === said || (there === undefined && head.stamp === null);
		const equal = [...before].every(([place, said]) => isSame(said, after.get(place))) &&
				[...after].every(([place, said]) => isSame(said, before.get(place)));
		const stamps = new Set(head.rows.flatMap(({ id, promptSha256 }) => (known.has(id) ? [promptSha256] : [])));
		const isStamped = [...stamps].some((one) => one !== undefined);
		return {
				equal,
				stamp: !isStamped ? 'none' : stamps.size === 1 && stamps.has(stamp) ? 'of-head' : 'of-another',
				isBaseStamped: base.rows.some(({ id, promptSha256 }) => known.has(id) && promptSha256 !== undefined),
		};
}
function saidBy({ rows }, known) {
		return new Map(rows.flatMap(({ id, sample, output, toolCalls, context, trace, failed }) => {
				if (!known.has(id))
						return [];
				const calls = plainCalls(toolCalls);
				const steps = trace?.steps?.map(({ role, content, toolCalls: made }) => ({
						role,
						content,
						calls: plainCalls(made),
				}));
				const { state, grades } = trace ?? {};
				const said = { output: output ?? '', calls, context, steps, state, grades, failed };
				return [[`${sample}\0${id}`, (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(said)]];
		}));
}
function plainCalls(calls = []) {
		return calls.map(({ name, arguments: given, argumentsRaw }) => ({ name, given, argumentsRaw }));
}
function contextsIn(tree, arms) {
		const trees = { base: tree, head: tree, workspace: null };
		const [first, ...others] = arms.map((arm) => new Set(contextsOf(readRows('head', arm, trees, new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Zw()))?.keys() ?? []));
		return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))));
}
function contextsOf(rows) {
		const found = (rows?.rows ?? []).flatMap(({ id, sample, context }) => sample === 0 && context !== undefined ? [[id, context]] : []);
		return found.length === 0 ? undefined : new Map(found);
}
const NAMED = 20;
function unreadable(entry, tree) {
		if (entry.kind === 'refused')
				return entry.why;
		return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}
function recordedRepeats(base, head, wanted) {
		const [asked, askedOfHead] = [base.stamp?.samples, head.stamp?.samples];
		if (asked !== undefined && askedOfHead !== undefined)
				return Math.min(asked, askedOfHead);
		const counts = (rows) => {
				const map = new Map();
				for (const { id } of rows.rows)
						map.set(id, (map.get(id) ?? 0) + 1);
				return map;
		};
		const [before, after] = [counts(base), counts(head)];
		return wanted.reduce((least, { id }) => Math.min(least, before.get(id) ?? 1, after.get(id) ?? 1), Number.MAX_SAFE_INTEGER);
}


	})

};
