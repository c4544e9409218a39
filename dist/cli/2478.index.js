export const id = 2478;
export const ids = [2478];
export const modules = {

	32478:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		M5: () => (  cheaperModel),
		T$: () => (  mayTakeTemperature),
		c: () => (  modelRow),
		cj: () => (  highestPrice),
		i3: () => (  listPrice),
		oF: () => (  HOUSES),
		x3: () => (  tableDate)
	});
	var _models_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17399);

const ROWS = byId(_models_generated_js__WEBPACK_IMPORTED_MODULE_0__  .n.models);
const HOUSES = [...new Set(_models_generated_js__WEBPACK_IMPORTED_MODULE_0__  .n.models.map(({ house }) => house))];
const FAMILIES = _models_generated_js__WEBPACK_IMPORTED_MODULE_0__  .n.models.flatMap((row) => row.ids.flatMap((id) => (id.endsWith('*') ? [{ start: id.slice(0, -1), row }] : [])));
function byId(rows) {
		const map = new Map();
		for (const row of rows)
				for (const id of row.ids)
						map.set(id, [...(map.get(id) ?? []), row]);
		return map;
}
const PREFIXES = new Map([
		['openai', 'openai'],
		['anthropic', 'anthropic'],
		['google', 'google'],
		['mistralai', 'mistral'],
		['mistral', 'mistral'],
		['deepseek', 'deepseek'],
		['x-ai', 'xai'],
		['xai', 'xai'],
]);
function modelRow({ model, houses }) {
		const id = model.slice(0, 300).toLowerCase();
		const own = rowNamed(id, houses);
		if (own !== null)
				return own;
		const { house, name } = withoutPrefix(id);
		return rowNamed(name, house === null ? houses : [house]);
}
function mayTakeTemperature(model) {
		const takes = modelRow({ model, houses: HOUSES })?.temperature;
		return takes !== 'refused' && takes !== 'effort-none';
}
function rowNamed(id, houses) {
		const isOurs = (row) => houses.includes(row.house);
		const names = [id, undated(id), undated(id).replaceAll('.', '-')];
		for (const name of names) {
				const row = ROWS.get(name)?.find(isOurs);
				if (row !== undefined)
						return row;
		}
		return FAMILIES.find(({ start, row }) => isOurs(row) && id.startsWith(start))?.row ?? null;
}
function withoutPrefix(id) {
		const regionless = id.replace(/^(?:us|eu|apac|jp|au|global)\.(?=[a-z])/, '');
		const [, prefix = '', rest = ''] = /^([a-z-]{1,30})[./](.+)$/.exec(regionless) ?? [];
		const house = PREFIXES.get(prefix) ?? null;
		const name = house !== null || prefix === 'models' ? rest : regionless;
		return { house, name: name.replace(/-v\d{1,2}(?::\d{1,2})?$/, '') };
}
function undated(id) {
		return id.replace(/[-@](?:\d{4}-\d{2}-\d{2}|\d{8})$/, '');
}
const tableDate = _models_generated_js__WEBPACK_IMPORTED_MODULE_0__  .n.asOf;
const CHEAPER = 0.5;
const READ_PER_WRITTEN = 3;
function cheaperModel(asked, day) {
		const own = modelRow(asked);
		const most = own === null ? null : blended(own, day);
		if (own === null || most === null)
				return null;
		const offered = _models_generated_js__WEBPACK_IMPORTED_MODULE_0__  .n.models.flatMap((row) => {
				const price = blended(row, day);
				const id = row.ids.find((one) => !one.endsWith('*'));
				const isAlike = row.house === own.house && row.wires.some((wire) => own.wires.includes(wire));
				const isOver = row.ends !== undefined && row.ends.on <= dayAfter(day, AHEAD_DAYS);
				return id === undefined || price === null || !isAlike || isOver || price > CHEAPER * most ? [] : [{ id, price }];
		});
		return offered.sort((a, b) => b.price - a.price)[0]?.id ?? null;
}
function blended(row, day) {
		const price = listPrice(row, day);
		return price === null ? null : READ_PER_WRITTEN * price.input + price.output;
}
function listPrice({ prices }, day) {
		const found = prices.find((price) => holdsOn(price, day, day)) ?? prices.at(-1);
		return found ?? null;
}
const AHEAD_DAYS = 30;
function highestPrice(row, day) {
		const until = dayAfter(day, AHEAD_DAYS);
		const near = row.prices.filter((price) => holdsOn(price, day, until));
		const last = listPrice(row, day);
		if (last === null)
				return null;
		const all = near.length > 0 ? near : row.prices.slice(-1);
		const most = (of) => Math.max(...all.flatMap((price) => of(price).flatMap((figure) => figure ?? [])));
		const above = all.find((price) => price.above !== undefined)?.above;
		return {
				input: most(({ input, cacheWrite, list }) => [input, cacheWrite, list?.input]),
				output: most(({ output, list }) => [output, list?.output]),
				...(above !== undefined && { above: { ...above, input: Math.max(above.input, above.cacheWrite ?? 0) } }),
		};
}
function holdsOn({ from = '', until = '9' }, first, last) {
		return from <= last && until >= first;
}
function dayAfter(day, days) {
		return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}


	}),

	17399:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		n: () => (  MODEL_DATA)
	});
const MODEL_DATA = {
		"asOf": "2026-11-29",
		"defaults": {
				"target": {
						"model": "gpt-6-luna",
						"params": {
								"reasoning": {
										"effort": "none"
								}
						}
				},
				"judge": {
						"model": "gpt-6.1-terra",
						"params": {
								"reasoning": {
										"effort": "low"
								}
						}
				}
		},
		"sources": {
				"anthropic-npm": {
						"kind": "vendor",
						"where": "npm @anthropic-ai/sdk 1.14.0 src/internal/data/deprecated-models.ts"
				},
				"apidog-carbon": {
						"kind": "third-party",
						"where": "https://apidog.com/es/blog/gemini-4-carbon-api/"
				},
				"apidog-terra": {
						"kind": "third-party",
						"where": "https://apidog.com/de/blog/gpt-6-1-terra-pricing/"
				},
				"claude-opus-5-page": {
						"kind": "vendor",
						"where": "https://platform.claude.com/docs/about-claude/models/whats-new-opus-5"
				},
				"claude-pricing": {
						"kind": "vendor",
						"where": "https://platform.claude.com/docs/en/about-claude/pricing"
				},
				"claudit": {
						"kind": "third-party",
						"where": "https://github.com/kurofune/claudit/releases/tag/v1.9.2"
				},
				"codexometer": {
						"kind": "third-party",
						"where": "https://github.com/merefield/codexometer/releases/tag/v0.18.4"
				},
				"deepseek-mcp": {
						"kind": "third-party",
						"where": "https://github.com/arikusi/deepseek-mcp-server/releases/tag/v2.0.0"
				},
				"deepseek-pricing": {
						"kind": "vendor",
						"where": "https://api-docs.deepseek.com/quick_start/pricing/"
				},
				"fable-5.2": {
						"kind": "third-party",
						"where": "https://docs.laozhang.ai/en/announcements/claude-fable-5-2-2026-11.md"
				},
				"field-report": {
						"kind": "third-party",
						"where": "public threads"
				},
				"genai-prices": {
						"kind": "data-set",
						"where": "npm @pydantic/genai-prices 0.1.8"
				},
				"google-2.5-devto": {
						"kind": "third-party",
						"where": "https://dev.to/aideprecations/what-to-do-before-gemini-25-pro-and-25-flash-are-retired-on-december-1-2026-5gg9"
				},
				"google-deprecations": {
						"kind": "vendor",
						"where": "https://ai.google.dev/gemini-api/docs/deprecations?authuser=10"
				},
				"litellm-argon": {
						"kind": "third-party",
						"where": "https://github.com/BerriAI/litellm/discussions/46238"
				},
				"mistral-large-2411": {
						"kind": "third-party",
						"where": "https://docs.embabel.com"
				},
				"neon": {
						"kind": "third-party",
						"where": "https://docs.laozhang.ai/en/announcements/gemini-4-neon-2026-11.md"
				},
				"openai-april": {
						"kind": "vendor",
						"where": "https://platform.openai.com/docs/pricing"
				},
				"openai-changelog": {
						"kind": "vendor",
						"where": "https://developers.openai.com/api/docs/changelog"
				},
				"openai-deprecations": {
						"kind": "vendor",
						"where": "https://developers.openai.com/api/docs/deprecations?translationFallback=zh-Hans"
				},
				"openai-deprecations-devto": {
						"kind": "third-party",
						"where": "https://dev.to/max_bob/openai-api-deprecations-2026-2027-every-shutdown-date-and-recommended-replacement-gpt-4o-2ffm"
				},
				"promptfuel": {
						"kind": "third-party",
						"where": "https://github.com/TheKrush/PromptFuel/releases"
				},
				"tokenmeter-0.15": {
						"kind": "third-party",
						"where": "https://github.com/iyulab/tokenmeter/releases/tag/v0.15.0"
				},
				"tokenmeter-0.17": {
						"kind": "third-party",
						"where": "https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0"
				},
				"xai-resellers": {
						"kind": "third-party",
						"where": "https://docs.apiyi.com/en/models/grok-4-5.md"
				},
				"xai-retirement": {
						"kind": "vendor",
						"where": "https://docs.x.ai/docs/migration/may-15-retirement"
				}
		},
		"models": [
				{
						"ids": [
								"gpt-6.2-sol"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"snapshots": "none",
						"prices": [
								{
										"input": 2,
										"output": 10,
										"cachedInput": 0.1,
										"cacheWrite": 2.5,
										"above": {
												"promptTokens": 272000,
												"input": 4,
												"output": 15,
												"cachedInput": 0.2,
												"cacheWrite": 5
										},
										"source": "tokenmeter-0.17",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"gpt-6.2-astra"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"snapshots": "none",
						"prices": [
								{
										"input": 8,
										"output": 40,
										"cachedInput": 0.4,
										"cacheWrite": 10,
										"above": {
												"promptTokens": 272000,
												"input": 16,
												"output": 60,
												"cachedInput": 0.8,
												"cacheWrite": 20
										},
										"source": "tokenmeter-0.17",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"gpt-6.1-sol"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"chatTools": "refused",
						"snapshots": "none",
						"prices": [
								{
										"input": 2,
										"output": 10,
										"cachedInput": 0.1,
										"cacheWrite": 2.5,
										"above": {
												"promptTokens": 272000,
												"input": 4,
												"output": 15,
												"cachedInput": 0.2
										},
										"source": "openai-changelog",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"gpt-6.1-terra"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "effort-none",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"chatTools": "effort-none",
						"snapshots": "none",
						"prices": [
								{
										"input": 1,
										"output": 5,
										"cachedInput": 0.05,
										"cacheWrite": 1.25,
										"cacheWriteLong": 2.5,
										"above": {
												"promptTokens": 272000,
												"input": 2,
												"output": 7.5,
												"cachedInput": 0.1
										},
										"source": "apidog-terra",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"gpt-6-luna"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "effort-none",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"defaultEffort": "medium",
						"chatTools": "effort-none",
						"snapshots": "none",
						"prices": [
								{
										"input": 0.1,
										"output": 0.5,
										"cachedInput": 0.01,
										"cacheWrite": 0.125,
										"above": {
												"promptTokens": 272000,
												"input": 0.2,
												"output": 0.75,
												"cachedInput": 0.02,
												"cacheWrite": 0.25
										},
										"source": "codexometer",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"gpt-6-sol"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "effort-none",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"chatTools": "effort-none",
						"snapshots": "none",
						"prices": [
								{
										"input": 2,
										"output": 10,
										"cachedInput": 0.2,
										"cacheWrite": 2.5,
										"above": {
												"promptTokens": 272000,
												"input": 4,
												"output": 15,
												"cachedInput": 0.4,
												"cacheWrite": 5
										},
										"source": "codexometer",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"gpt-6-astra"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"chatTools": "refused",
						"snapshots": "none",
						"prices": [
								{
										"input": 10,
										"output": 50,
										"cachedInput": 1,
										"cacheWrite": 12.5,
										"above": {
												"promptTokens": 272000,
												"input": 20,
												"output": 75,
												"cachedInput": 2,
												"cacheWrite": 25
										},
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5.6-sol",
								"gpt-5.6"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "effort-none",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"chatTools": "effort-none",
						"snapshots": "none",
						"prices": [
								{
										"input": 4,
										"output": 20,
										"cachedInput": 0.4,
										"from": "2026-08-21",
										"source": "genai-prices",
										"read": "2026-09-23",
										"list": {
												"input": 5,
												"output": 30
										}
								}
						]
				},
				{
						"ids": [
								"gpt-5.6-terra"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "effort-none",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"chatTools": "effort-none",
						"snapshots": "none",
						"prices": [
								{
										"input": 2,
										"output": 12,
										"cachedInput": 0.2,
										"from": "2026-07-30",
										"source": "promptfuel",
										"read": "2026-09-07"
								}
						]
				},
				{
						"ids": [
								"gpt-5.6-luna"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "effort-none",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"chatTools": "effort-none",
						"snapshots": "none",
						"prices": [
								{
										"input": 0.2,
										"output": 1.2,
										"cachedInput": 0.02,
										"from": "2026-07-30",
										"source": "promptfuel",
										"read": "2026-09-07"
								}
						]
				},
				{
						"ids": [
								"gpt-5.5"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "effort-none",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh"
						],
						"prices": [
								{
										"input": 5,
										"output": 30,
										"cachedInput": 0.5,
										"above": {
												"promptTokens": 272000,
												"input": 10,
												"output": 45,
												"cachedInput": 1
										},
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5.4"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "without-effort",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh"
						],
						"prices": [
								{
										"input": 2.5,
										"output": 15,
										"cachedInput": 0.25,
										"above": {
												"promptTokens": 272000,
												"input": 5,
												"output": 22.5,
												"cachedInput": 0.5
										},
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5.4-mini"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "without-effort",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh"
						],
						"prices": [
								{
										"input": 0.75,
										"output": 4.5,
										"cachedInput": 0.075,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5.4-nano"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "without-effort",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh"
						],
						"ends": {
								"on": "2027-04-01",
								"source": "field-report"
						},
						"prices": [
								{
										"input": 0.2,
										"output": 1.25,
										"cachedInput": 0.02,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5.2"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "without-effort",
						"efforts": [
								"none",
								"low",
								"medium",
								"high",
								"xhigh"
						],
						"prices": [
								{
										"input": 1.75,
										"output": 14,
										"cachedInput": 0.175,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5.1"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "without-effort",
						"efforts": [
								"none",
								"low",
								"medium",
								"high"
						],
						"ends": {
								"on": "2027-04-01",
								"source": "openai-deprecations-devto"
						},
						"prices": [
								{
										"input": 1.25,
										"output": 10,
										"cachedInput": 0.125,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"efforts": [
								"minimal",
								"low",
								"medium",
								"high"
						],
						"ends": {
								"on": "2026-12-11",
								"replacement": "gpt-6.1-sol",
								"source": "openai-deprecations"
						},
						"prices": [
								{
										"input": 1.25,
										"output": 10,
										"cachedInput": 0.125,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5-mini"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"efforts": [
								"minimal",
								"low",
								"medium",
								"high"
						],
						"ends": {
								"on": "2026-12-11",
								"replacement": "gpt-6.1-terra",
								"source": "openai-deprecations"
						},
						"prices": [
								{
										"input": 0.25,
										"output": 2,
										"cachedInput": 0.025,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5-nano"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"efforts": [
								"minimal",
								"low",
								"medium",
								"high"
						],
						"ends": {
								"on": "2026-12-11",
								"source": "openai-deprecations"
						},
						"prices": [
								{
										"input": 0.05,
										"output": 0.4,
										"cachedInput": 0.005,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5-pro"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"ends": {
								"on": "2026-12-11",
								"source": "openai-deprecations-devto"
						},
						"prices": [
								{
										"input": 15,
										"output": 120,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"o3"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"ends": {
								"on": "2026-12-11",
								"source": "openai-deprecations-devto"
						},
						"prices": [
								{
										"input": 2,
										"output": 8,
										"cachedInput": 0.5,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"o3-pro"
						],
						"house": "openai",
						"wires": [
								"responses",
								"chat"
						],
						"temperature": "refused",
						"ends": {
								"on": "2026-12-11",
								"source": "openai-deprecations-devto"
						},
						"prices": [
								{
										"input": 20,
										"output": 80,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-4.1"
						],
						"house": "openai",
						"wires": [
								"chat",
								"responses"
						],
						"temperature": "taken",
						"ends": {
								"on": "2027-01-14",
								"replacement": "gpt-6-luna",
								"source": "openai-deprecations-devto"
						},
						"prices": [
								{
										"input": 2,
										"output": 8,
										"cachedInput": 0.5,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-4.1-mini"
						],
						"house": "openai",
						"wires": [
								"chat",
								"responses"
						],
						"temperature": "taken",
						"ends": {
								"on": "2027-01-14",
								"replacement": "gpt-6-luna",
								"source": "openai-deprecations-devto"
						},
						"prices": [
								{
										"input": 0.4,
										"output": 1.6,
										"cachedInput": 0.1,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-4o"
						],
						"house": "openai",
						"wires": [
								"chat",
								"responses"
						],
						"temperature": "taken",
						"ends": {
								"on": "2027-01-14",
								"replacement": "gpt-6-luna",
								"source": "openai-deprecations-devto"
						},
						"prices": [
								{
										"input": 2.5,
										"output": 10,
										"cachedInput": 1.25,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-4o-mini"
						],
						"house": "openai",
						"wires": [
								"chat",
								"responses"
						],
						"temperature": "taken",
						"ends": {
								"on": "2027-01-14",
								"replacement": "gpt-6-luna",
								"source": "openai-deprecations-devto"
						},
						"prices": [
								{
										"input": 0.15,
										"output": 0.6,
										"cachedInput": 0.075,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"claude-fable-5-2"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"forcedTool": "refused",
						"prices": [
								{
										"input": 8,
										"output": 40,
										"cachedInput": 0.2,
										"cacheWrite": 10,
										"cacheWriteLong": 16,
										"source": "fable-5.2",
										"read": "2026-11-10"
								}
						]
				},
				{
						"ids": [
								"claude-fable-5-1"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"forcedTool": "refused",
						"prices": [
								{
										"input": 10,
										"output": 50,
										"cachedInput": 0.25,
										"cacheWrite": 12.5,
										"cacheWriteLong": 20,
										"source": "claude-pricing",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"claude-fable-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"prices": [
								{
										"input": 10,
										"output": 50,
										"cachedInput": 1,
										"cacheWrite": 12.5,
										"cacheWriteLong": 20,
										"source": "claude-pricing",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"claude-opus-5-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"defaultEffort": "medium",
						"forcedTool": "refused",
						"prices": [
								{
										"input": 4,
										"output": 20,
										"cachedInput": 0.2,
										"cacheWrite": 5,
										"cacheWriteLong": 8,
										"from": "2026-09-22",
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"claude-opus-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"prices": [
								{
										"input": 5,
										"output": 25,
										"cachedInput": 0.5,
										"cacheWrite": 6.25,
										"cacheWriteLong": 10,
										"source": "claude-opus-5-page",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"claude-sonnet-5-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"defaultEffort": "high",
						"forcedTool": "refused",
						"prices": [
								{
										"input": 2,
										"output": 10,
										"cachedInput": 0.2,
										"cacheWrite": 2.5,
										"cacheWriteLong": 4,
										"from": "2026-09-28",
										"until": "2026-10-06",
										"source": "promptfuel",
										"read": "2026-10-16"
								},
								{
										"input": 2,
										"output": 10,
										"cachedInput": 0.1,
										"cacheWrite": 2.5,
										"cacheWriteLong": 4,
										"from": "2026-10-07",
										"source": "claudit",
										"read": "2026-10-24"
								}
						]
				},
				{
						"ids": [
								"claude-sonnet-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"prices": [
								{
										"input": 2,
										"output": 10,
										"cachedInput": 0.2,
										"cacheWrite": 2.5,
										"cacheWriteLong": 4,
										"source": "claude-opus-5-page",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"claude-haiku-5-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "refused",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh",
								"max"
						],
						"defaultEffort": "medium",
						"prices": [
								{
										"input": 0.1,
										"output": 0.5,
										"cachedInput": 0.01,
										"cacheWrite": 0.125,
										"cacheWriteLong": 0.2,
										"above": {
												"promptTokens": 100000,
												"input": 0.5,
												"output": 2.5,
												"cachedInput": 0.05,
												"cacheWrite": 0.625
										},
										"from": "2026-10-07",
										"source": "claudit",
										"read": "2026-10-24"
								}
						]
				},
				{
						"ids": [
								"claude-opus-4-7",
								"claude-opus-4-8"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"efforts": [
								"low",
								"medium",
								"high",
								"max"
						],
						"temperature": "refused",
						"prices": [
								{
										"input": 5,
										"output": 25,
										"cachedInput": 0.5,
										"cacheWrite": 6.25,
										"cacheWriteLong": 10,
										"source": "claude-pricing",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"claude-opus-4-6"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"efforts": [
								"low",
								"medium",
								"high",
								"max"
						],
						"temperature": "until-2026-10-21",
						"prices": [
								{
										"input": 5,
										"output": 25,
										"cachedInput": 0.5,
										"cacheWrite": 6.25,
										"cacheWriteLong": 10,
										"source": "claude-pricing",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"claude-opus-4-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "until-2026-10-21",
						"ends": {
								"on": "2027-01-22",
								"replacement": "claude-opus-5-5",
								"source": "anthropic-npm"
						},
						"prices": [
								{
										"input": 5,
										"output": 25,
										"cachedInput": 0.5,
										"cacheWrite": 6.25,
										"cacheWriteLong": 10,
										"source": "claude-pricing",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"claude-sonnet-4-6"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "until-2026-10-21",
						"prices": [
								{
										"input": 3,
										"output": 15,
										"cachedInput": 0.3,
										"cacheWrite": 3.75,
										"cacheWriteLong": 6,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"claude-sonnet-4-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "until-2026-10-21",
						"ends": {
								"on": "2026-11-30",
								"source": "anthropic-npm"
						},
						"prices": [
								{
										"input": 3,
										"output": 15,
										"cachedInput": 0.3,
										"cacheWrite": 3.75,
										"cacheWriteLong": 6,
										"above": {
												"promptTokens": 200000,
												"input": 6,
												"output": 22.5,
												"cachedInput": 0.6,
												"cacheWrite": 7.5
										},
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"claude-haiku-4-5"
						],
						"house": "anthropic",
						"wires": [
								"messages"
						],
						"temperature": "until-2026-10-21",
						"prices": [
								{
										"input": 1,
										"output": 5,
										"cachedInput": 0.1,
										"cacheWrite": 1.25,
										"cacheWriteLong": 2,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-4-neon"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "ignored",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh"
						],
						"defaultEffort": "high",
						"snapshots": "none",
						"prices": [
								{
										"input": 3,
										"output": 15,
										"cachedInput": 0.15,
										"source": "neon",
										"read": "2026-11-22"
								}
						]
				},
				{
						"ids": [
								"gemini-4-carbon"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "ignored",
						"efforts": [
								"low",
								"medium",
								"high"
						],
						"snapshots": "none",
						"prices": [
								{
										"input": 2,
										"output": 10,
										"until": "2026-11-30",
										"source": "apidog-carbon",
										"read": "2026-11-11"
								},
								{
										"input": 4,
										"output": 20,
										"from": "2026-12-01",
										"source": "apidog-carbon",
										"read": "2026-11-11"
								}
						]
				},
				{
						"ids": [
								"gemini-4-argon"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "ignored",
						"efforts": [
								"low",
								"medium",
								"high"
						],
						"snapshots": "none",
						"prices": [
								{
										"input": 2,
										"output": 10,
										"cachedInput": 0.1,
										"until": "2026-11-30",
										"source": "litellm-argon",
										"read": "2026-11-29"
								},
								{
										"input": 4,
										"output": 20,
										"cachedInput": 0.2,
										"from": "2026-12-01",
										"source": "litellm-argon",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"gemini-4-hydrogen"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "ignored",
						"efforts": [
								"low",
								"medium",
								"high",
								"xhigh"
						],
						"snapshots": "none",
						"prices": [
								{
										"input": 1.5,
										"output": 7.5,
										"cachedInput": 0.075,
										"source": "tokenmeter-0.17",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"gemini-3.8-flash"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "ignored",
						"snapshots": "none",
						"prices": [
								{
										"input": 0.75,
										"output": 3.75,
										"cachedInput": 0.075,
										"until": "2026-12-31",
										"source": "genai-prices",
										"read": "2026-09-23"
								},
								{
										"input": 1.5,
										"output": 7.5,
										"cachedInput": 0.15,
										"from": "2027-01-01",
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-3.7-flash"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "ignored",
						"snapshots": "none",
						"prices": [
								{
										"input": 0.75,
										"output": 3.75,
										"cachedInput": 0.075,
										"until": "2026-12-31",
										"source": "genai-prices",
										"read": "2026-09-23"
								},
								{
										"input": 1.5,
										"output": 7.5,
										"cachedInput": 0.15,
										"from": "2027-01-01",
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-3.6-flash"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "ignored",
						"snapshots": "none",
						"prices": [
								{
										"input": 0.75,
										"output": 3.75,
										"cachedInput": 0.075,
										"until": "2026-12-31",
										"source": "genai-prices",
										"read": "2026-09-23"
								},
								{
										"input": 1.5,
										"output": 7.5,
										"cachedInput": 0.15,
										"from": "2027-01-01",
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-3.5-flash-lite"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "ignored",
						"snapshots": "none",
						"prices": [
								{
										"input": 0.3,
										"output": 2.5,
										"cachedInput": 0.03,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-3.5-flash"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"snapshots": "none",
						"prices": [
								{
										"input": 1.5,
										"output": 9,
										"cachedInput": 0.15,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-3.1-flash-lite"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"ends": {
								"on": "2027-05-07",
								"source": "google-deprecations"
						},
						"snapshots": "none",
						"prices": [
								{
										"input": 0.25,
										"output": 1.5,
										"cachedInput": 0.025,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-3.1-pro-preview"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"snapshots": "none",
						"prices": [
								{
										"input": 2,
										"output": 12,
										"cachedInput": 0.2,
										"above": {
												"promptTokens": 200000,
												"input": 4,
												"output": 18,
												"cachedInput": 0.4
										},
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-2.5-pro"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "taken",
						"ends": {
								"on": "2026-12-01",
								"replacement": "gemini-3.8-flash",
								"source": "google-2.5-devto"
						},
						"snapshots": "none",
						"prices": [
								{
										"input": 1.25,
										"output": 10,
										"cachedInput": 0.125,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gemini-2.5-flash"
						],
						"house": "google",
						"wires": [
								"gemini"
						],
						"temperature": "taken",
						"ends": {
								"on": "2026-12-01",
								"replacement": "gemini-3.5-flash-lite",
								"source": "google-2.5-devto"
						},
						"snapshots": "none",
						"prices": [
								{
										"input": 0.3,
										"output": 2.5,
										"cachedInput": 0.03,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"mistral-large-4",
								"mistral-large-4-*"
						],
						"house": "mistral",
						"wires": [
								"chat"
						],
						"temperature": "taken",
						"prices": [
								{
										"input": 0.68,
										"output": 2.09,
										"cachedInput": 0.07,
										"source": "tokenmeter-0.15",
										"read": "2026-11-29",
										"list": {
												"input": 1.36,
												"output": 4.18
										}
								}
						]
				},
				{
						"ids": [
								"mistral-medium-3.5",
								"mistral-medium-3-5",
								"mistral-medium-latest"
						],
						"house": "mistral",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 1.5,
										"output": 7.5,
										"cachedInput": 0.15,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"mistral-small-2603"
						],
						"house": "mistral",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 0.15,
										"output": 0.6,
										"cachedInput": 0.015,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"mistral-large-2512"
						],
						"house": "mistral",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 0.5,
										"output": 1.5,
										"cachedInput": 0.05,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"mistral-large-2411"
						],
						"house": "mistral",
						"wires": [
								"chat"
						],
						"ends": {
								"on": "2026-05-31",
								"source": "mistral-large-2411"
						},
						"prices": []
				},
				{
						"ids": [
								"deepseek-flash",
								"deepseek-v4-flash",
								"deepseek-v4-flash-vision-exp"
						],
						"house": "deepseek",
						"wires": [
								"chat",
								"responses",
								"messages"
						],
						"prices": [
								{
										"input": 0.3,
										"output": 1.2,
										"cachedInput": 0.006,
										"source": "deepseek-pricing",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"deepseek-v4-pro"
						],
						"house": "deepseek",
						"wires": [
								"chat",
								"responses",
								"messages"
						],
						"prices": [
								{
										"input": 1.32,
										"output": 3.96,
										"cachedInput": 0.044,
										"source": "deepseek-pricing",
										"read": "2026-11-29"
								}
						]
				},
				{
						"ids": [
								"deepseek-chat",
								"deepseek-reasoner"
						],
						"house": "deepseek",
						"wires": [
								"chat"
						],
						"ends": {
								"on": "2026-07-24",
								"source": "deepseek-mcp"
						},
						"prices": []
				},
				{
						"ids": [
								"grok-4.6"
						],
						"house": "xai",
						"wires": [
								"chat",
								"responses"
						],
						"prices": [
								{
										"input": 2,
										"output": 6,
										"cachedInput": 0.5,
										"above": {
												"promptTokens": 200000,
												"input": 4,
												"output": 12,
												"cachedInput": 1
										},
										"source": "xai-resellers",
										"read": "2026-08"
								}
						]
				},
				{
						"ids": [
								"grok-4.5"
						],
						"house": "xai",
						"wires": [
								"chat",
								"responses"
						],
						"efforts": [
								"low",
								"medium",
								"high"
						],
						"prices": [
								{
										"input": 2,
										"output": 6,
										"cachedInput": 0.5,
										"above": {
												"promptTokens": 200000,
												"input": 4,
												"output": 12
										},
										"source": "xai-resellers",
										"read": "2026-07"
								}
						]
				},
				{
						"ids": [
								"grok-4.3"
						],
						"house": "xai",
						"wires": [
								"chat",
								"responses"
						],
						"prices": [
								{
										"input": 1.25,
										"output": 2.5,
										"cachedInput": 0.2,
										"above": {
												"promptTokens": 200000,
												"input": 2.5,
												"output": 5,
												"cachedInput": 0.4
										},
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"grok-3",
								"grok-4-0709",
								"grok-4-fast-*",
								"grok-4-1-fast-*",
								"grok-code-fast-1"
						],
						"house": "xai",
						"wires": [
								"chat"
						],
						"ends": {
								"on": "2026-05-15",
								"replacement": "grok-4.3",
								"source": "xai-retirement"
						},
						"prices": []
				},
				{
						"ids": [
								"llama-3.3-70b-versatile"
						],
						"house": "groq",
						"wires": [
								"chat"
						],
						"temperature": "taken",
						"media": [],
						"prices": [
								{
										"input": 0.59,
										"output": 0.79,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"llama-3.1-8b-instant"
						],
						"house": "groq",
						"wires": [
								"chat"
						],
						"temperature": "taken",
						"media": [],
						"prices": [
								{
										"input": 0.05,
										"output": 0.08,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"meta-llama/llama-4-maverick-17b-128e-instruct"
						],
						"house": "groq",
						"wires": [
								"chat"
						],
						"temperature": "taken",
						"prices": [
								{
										"input": 0.2,
										"output": 0.6,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"meta-llama/llama-4-scout-17b-16e-instruct"
						],
						"house": "groq",
						"wires": [
								"chat"
						],
						"temperature": "taken",
						"prices": [
								{
										"input": 0.11,
										"output": 0.34,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"openai/gpt-oss-120b"
						],
						"house": "groq",
						"wires": [
								"chat"
						],
						"temperature": "taken",
						"media": [],
						"prices": [
								{
										"input": 0.15,
										"output": 0.6,
										"cachedInput": 0.075,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"openai/gpt-oss-20b"
						],
						"house": "groq",
						"wires": [
								"chat"
						],
						"temperature": "taken",
						"media": [],
						"prices": [
								{
										"input": 0.075,
										"output": 0.3,
										"cachedInput": 0.0375,
										"source": "genai-prices",
										"read": "2026-09-23"
								}
						]
				},
				{
						"ids": [
								"gpt-5.2-chat-latest"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 1.75,
										"output": 14,
										"cachedInput": 0.175,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-5.2-pro"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 21,
										"output": 168,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-5.1-chat-latest"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 1.25,
										"output": 10,
										"cachedInput": 0.125,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-5-chat-latest"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 1.25,
										"output": 10,
										"cachedInput": 0.125,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-4.1-nano"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 0.1,
										"output": 0.4,
										"cachedInput": 0.025,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-4o-2024-05-13"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 5,
										"output": 15,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"o1"
						],
						"house": "openai",
						"wires": [
								"chat",
								"responses"
						],
						"temperature": "refused",
						"prices": [
								{
										"input": 15,
										"output": 60,
										"cachedInput": 7.5,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"o1-pro"
						],
						"house": "openai",
						"wires": [
								"chat",
								"responses"
						],
						"temperature": "refused",
						"prices": [
								{
										"input": 150,
										"output": 600,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"o3-mini"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"temperature": "refused",
						"media": [],
						"prices": [
								{
										"input": 1.1,
										"output": 4.4,
										"cachedInput": 0.55,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"o4-mini"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"temperature": "refused",
						"prices": [
								{
										"input": 1.1,
										"output": 4.4,
										"cachedInput": 0.275,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-4-turbo"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 10,
										"output": 30,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-4"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"media": [],
						"prices": [
								{
										"input": 30,
										"output": 60,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-3.5-turbo"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"media": [],
						"prices": [
								{
										"input": 0.5,
										"output": 1.5,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"gpt-3.5-turbo-1106"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"media": [],
						"prices": [
								{
										"input": 1,
										"output": 2,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"text-embedding-3-small"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 0.02,
										"output": 0,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"text-embedding-3-large"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 0.13,
										"output": 0,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				},
				{
						"ids": [
								"text-embedding-ada-002"
						],
						"house": "openai",
						"wires": [
								"chat"
						],
						"prices": [
								{
										"input": 0.1,
										"output": 0,
										"source": "openai-april",
										"read": "2026-04-30"
								}
						]
				}
		]
};


	})

};
