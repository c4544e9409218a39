export const id = 500;
export const ids = [500,4236];
export const modules = {

	91855:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		driftAt: () => (  driftAt),
		watched: () => (  watched),
		withBaseline: () => (  withBaseline)
	});
	var _change_arm_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);
	var _change_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54506);
	var _change_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32483);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);




const DAY_MS = 24 * 60 * 60 * 1000;
function watched(drafts) {
		return (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_2__  .YT)(drafts.filter(({ arms }) => arms.base.provider.type !== 'recorded'));
}
function driftAt(begun) {
		return { before: new Date(Date.parse(begun) - DAY_MS).toISOString(), generation: `drift ${begun.slice(0, 10)}` };
}
async function withBaseline(input, drift) {
		const prepared = [];
		for (const target of input.prepared) {
				const { suite } = target;
				const kept = [];
				let repeats = target.repeats;
				for (const row of suite.cases) {
						let samples = 0;
						while (samples < repeats && (await isStored(target, row, samples, input.models, drift)))
								samples++;
						if (samples === 0)
								continue;
						kept.push(row);
						repeats = samples;
				}
				if (kept.length === 0)
						continue;
				const oldest = `nothing in the repository: the same requests, asked again (${kept.length} of ${suite.cases.length} cases have an answer older than a day)`;
				prepared.push({
						...target,
						suite: { ...suite, cases: kept },
						change: { ...target.change, words: [oldest] },
						repeats,
						added: [],
				});
		}
		return { ...input, prepared, drift };
}
async function isStored({ arms, target }, row, sample, models, { before }) {
		const messages = (0,_change_arms_js__WEBPACK_IMPORTED_MODULE_1__  .cr)(arms.base, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw());
		if (messages === null)
				return false;
		let step = (0,_change_arm_call_js__WEBPACK_IMPORTED_MODULE_0__  .p)(arms.base, messages, {
				role: 'arm',
				arm: 'base',
				target: target.name,
				case: row.id,
				sample,
				turn: 0,
				promptName: arms.base.prompt.name,
		});
		while ('ask' in step) {
				const question = { ...step.ask, storedBefore: before };
				const reply = await models.ask(question);
				if (reply.kind === 'failed')
						return false;
				step = step.next(reply);
		}
		return true;
}


	}),

	60500:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		orderWatch: () => (  orderWatch)
	});
	var _drift_watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91855);
	var _measure_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63062);


async function orderWatch(input, permit, startedAt, onWarning) {
		const { config, ports, request, trees, prepared } = input;
		const models = await ports.openModels({
				config,
				works: prepared,
				trees,
				seed: request.seed,
				batch: permit,
				onWarning,
		});
		try {
				const watch = ports.openWatch?.();
				if (models.order === undefined || watch === undefined)
						return null;
				let begun = watch.begun(startedAt) ?? startedAt;
				let asked = await (0,_drift_watch_js__WEBPACK_IMPORTED_MODULE_0__.withBaseline)({ ...input, models }, (0,_drift_watch_js__WEBPACK_IMPORTED_MODULE_0__.driftAt)(begun));
				if (asked.prepared.length === 0 && begun !== startedAt) {
						watch.end();
						begun = startedAt;
						asked = await (0,_drift_watch_js__WEBPACK_IMPORTED_MODULE_0__.withBaseline)({ ...input, models }, (0,_drift_watch_js__WEBPACK_IMPORTED_MODULE_0__.driftAt)(begun));
				}
				if (asked.prepared.length === 0)
						return null;
				if (begun === startedAt)
						watch.begin(begun);
				const options = { config, models, ports, seed: request.seed, stage: 'cases to order', drift: (0,_drift_watch_js__WEBPACK_IMPORTED_MODULE_0__.driftAt)(begun) };
				await (0,_measure_targets_js__WEBPACK_IMPORTED_MODULE_1__  .Pq)(asked.prepared, (0,_measure_targets_js__WEBPACK_IMPORTED_MODULE_1__  .uM)(), options);
				const { ordered, waiting, refused } = await models.order();
				const usage = { ...models.usage(), reused: 0 };
				if (ordered + waiting === 0)
						return { begun, usage, waits: null };
				const again = refused === 0 ? '' : `; ${refused} could not be ordered, the next run tries again`;
				return {
						begun,
						usage,
						waits: `drift watch of ${begun.slice(0, 10)}: ${ordered} answers are ordered in batches at half price and ${waiting} wait in earlier ones; a later scheduled run collects them and judges${again}`,
				};
		}
		finally {
				await models.close();
		}
}


	})

};
