export const id = 2977;
export const ids = [2977];
export const modules = {

	2977:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		lookAt: () => (  lookAt)
	});
	var _change_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32483);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50262);
	var _first_adoption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61053);
	var _load_parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20170);
	var _measure_work_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60224);
	var _measure_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63062);
	var _prepare_chosen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47152);
	var _prepare_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96876);
	var _target_work_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77326);










const SEED = 'look';
async function lookAt(choice, { trees, config: configPath, adopt }, ports, out) {
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw();
		const faults = { ruler: problems, head: problems };
		const adoption = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .wH)(trees, configPath);
		const both = adoption.kind === 'adoption' ? { ...trees, base: trees.head } : trees;
		const sides = await (0,_load_parsers_js__WEBPACK_IMPORTED_MODULE_4__  .bo)(both, adoption);
		const taken = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .PH)(sides, adoption, faults);
		const surface = { prompt: true, model: true, answers: true };
		const drafts = (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_0__  .zZ)(taken?.drafts ?? []);
		const prepared = await (0,_prepare_chosen_js__WEBPACK_IMPORTED_MODULE_6__  .U)({ taken, drafts, trees: sides, choice, surface }, problems, ports);
		problems.throwIfAny();
		choice.refuseStrange(adoption.file);
		const { config } = taken;
		const arms = new Set(prepared.flatMap((one) => [one.arms.base.model.provider, one.arms.head.model.provider]));
		const unset = ports.missingCredentials(config, [...arms]);
		const asked = prepared.flatMap((one) => (0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_7__.providersOf)(one, config));
		const adopting = { revision: trees.head.revision, confirmed: adopt === true };
		const held = adoption.kind === 'adoption' ? (0,_first_adoption_js__WEBPACK_IMPORTED_MODULE_3__  .B)(config, asked, adopting) : [];
		if (unset.length + held.length > 0)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .eb([...unset, ...held].join('\n'));
		const models = await ports.openModels({ config, works: prepared, trees: sides, seed: SEED });
		try {
				for (const target of prepared) {
						const work = (0,_target_work_js__WEBPACK_IMPORTED_MODULE_8__  .LT)(target, config, SEED);
						const measurement = (0,_measure_targets_js__WEBPACK_IMPORTED_MODULE_5__  .Rl)([work], { models, ports, seed: SEED, keepAll: true });
						for (const unit of work.units) {
								await measurement.single(work, unit, work.suite.templates, 1);
								out(caseText(work, unit.id, measurement));
						}
						if (measurement.dead !== null)
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Cp(`no usable answer at all from the ${measurement.dead}`);
				}
		}
		finally {
				await models.close();
		}
		return 0;
}
function caseText(work, id, measurement) {
		const texts = measurement.kept(work.name).get(id);
		const rows = work.suite.templates.map((template) => {
				const { base, head } = measurement.table.detail((0,_measure_work_js__WEBPACK_IMPORTED_MODULE_9__  .S7)(work.name, template.id), id);
				return `  ${template.id}: ${scoreText(base)} -> ${scoreText(head)}${reasonText(head)}\n`;
		});
		const answers = ['base', 'head'].map((side) => {
				const run = texts?.[side];
				return run === undefined ? '' : `  ${side}:\n${indent((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__  .jO)(run))}`;
		});
		return `${work.name}, case ${id}\n${rows.join('')}${answers.join('')}\n`;
}
function scoreText(score) {
		if (score === undefined)
				return 'not asked';
		return score.status === 'scored' ? String(Number(score.score.toFixed(3))) : score.status;
}
function reasonText(score) {
		return score !== undefined && 'reason' in score && score.reason !== undefined
				? `\n${indent(score.reason)}`.trimEnd()
				: '';
}
function indent(text) {
		return `${text
				.split('\n')
				.map((line) => `    ${line}`)
				.join('\n')}\n`;
}


	})

};
