export const id = 1531;
export const ids = [1531];
export const modules = {

	61531:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		changedLine: () => (  changedLine),
		fileNotes: () => (  fileNotes)
	});
const NAMED_CASES = 5;
function fileNotes(record, arms, trees) {
		return Object.entries(record.targets).flatMap(([name, target]) => {
				const sides = arms.get(name);
				if (target.verdict !== 'regressed' || sides === undefined)
						return [];
				const pairs = [
						...sides.head.promptFiles.map((file, at) => [sides.base.promptFiles[at] ?? file, file]),
						[sides.base.model.file, sides.head.model.file],
				];
				for (const [before, after] of pairs) {
						const line = changedLine(textOf(trees.base, before), textOf(trees.head, after));
						if (line === null)
								continue;
						const level = record.accepted === null ? 'error' : 'warning';
						return [{ level, title: `Plumbline: ${name} regressed`, message: whatFell(target), file: after, line }];
				}
				return [];
		});
}
function changedLine(before, after) {
		if (after === null || before === after)
				return null;
		const [old, now] = [(before ?? '').split('\n'), after.split('\n')];
		const at = now.findIndex((line, index) => line !== old[index]);
		return at < 0 ? now.length : at + 1;
}
function whatFell(target) {
		const fallen = Object.entries(target.templates)
				.filter(([, { verdict, blocking }]) => verdict === 'regressed' && blocking)
				.map(([id, { delta }]) => `${id} ${delta === null ? 'fell' : `by ${delta.toFixed(1)} points`}`);
		const cases = target.regressions.slice(0, NAMED_CASES).map((row) => row.case);
		const more = target.regressions.length - cases.length;
		const broken = cases.length === 0 ? '' : `; broken cases: ${cases.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
		return `${fallen.join(', ') || 'a critical case or a floor broke'}${broken}`;
}
function textOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : null;
}


	})

};
