/** Notes about the models of a run that stop nothing: announced ends, and unknown prices. */
import type { GateConfig } from '../inputs/config.ts';
import type { ModelSeat } from '../inputs/model-prices.ts';
import { isAzure } from '../inputs/provider.ts';
import { housesOf } from '../inputs/provider-vendors.ts';
import { baseOfTunedId } from '../inputs/tuned-model-id.ts';
import { modelRow } from '../model-call/models/known-models.ts';
import type { ModelEnd } from '../model-call/models/model-row.ts';
import { boundedByCalls, unknownPrice } from '../model-call/pricing.ts';
import { type AskingTarget, modelsAsked, unpricedModels } from './models-used.ts';

/** How many days before a model's end it is mentioned. */
const TOLD_BEFORE = 90;
const DAY_MS = 86_400_000;

/** Ends, near or past, of the models that are asked and of the bases of tuned ones; `now` is an ISO time. */
export function endNotes(targets: readonly AskingTarget[], config: GateConfig, now: string): readonly string[] {
  const seats = modelsAsked(targets, config);
  const declared = targets.flatMap(({ arms }) =>
    arms.flatMap(({ model }) => (model.tunedFrom === undefined ? [] : [{ ...model, base: model.tunedFrom }])),
  );
  const bases = seats.flatMap((seat) => {
    const base = baseOfTunedId(seat.model);
    return base === null ? [] : [{ ...seat, base }];
  });
  const own = seats.map((seat) => endNote(`model "${seat.model}"`, endOf(seat, config), now));
  const ofBases = [...declared, ...bases].map(({ provider, model, base }) =>
    endNote(`"${base}", the base of model "${model}",`, endOf({ provider, model: base }, config), now),
  );
  return [...new Set([...own, ...ofBases].filter((note) => note !== null))];
}

/** The asked models that nobody can pin, and what watches them in place of a dated id. */
export function snapshotNote(targets: readonly AskingTarget[], config: GateConfig): string | null {
  const moving = modelsAsked(targets, config).filter(
    ({ provider, model }) => modelRow({ model, houses: housesOf(config.providers[provider]) })?.snapshots === 'none',
  );
  const names = [...new Set(moving.map(({ model }) => model))];
  if (names.length === 0) return null;
  return `${names.join(', ')}: no dated id is offered that stays as it is; a scheduled run of the gate on main notices when it changes`;
}

function endOf({ provider, model }: ModelSeat, config: GateConfig): ModelEnd | null {
  const asked = config.providers[provider];
  // Clouds have their own dates.
  if (asked === undefined || isAzure(asked)) return null;
  return modelRow({ model, houses: housesOf(asked) })?.ends ?? null;
}

function endNote(who: string, end: ModelEnd | null, now: string): string | null {
  if (end === null) return null;
  const left = Math.round((Date.parse(end.on) - Date.parse(now.slice(0, 10))) / DAY_MS);
  if (left > TOLD_BEFORE) return null;
  const when = left < 0 ? `ended on ${end.on}` : `ends on ${end.on}, in ${left} ${left === 1 ? 'day' : 'days'}`;
  const next = end.replacement === undefined ? '' : `; its maker names ${end.replacement} in its place`;
  return `${who} ${when}${next}`;
}

/** Models without a price when money is limited: what the gate will refuse, or what limits it instead. */
export function priceNotes(
  targets: readonly AskingTarget[],
  config: GateConfig,
  now: string,
): readonly { readonly key: string; readonly message: string; readonly isRefused: boolean }[] {
  const { maxCostUsd, maxCalls } = config.gate;
  if (maxCostUsd === undefined) return [];
  return unpricedModels(targets, config, now).map((model) => {
    const { key = 'gate.max-cost-usd', message } = unknownPrice(model, config.file);
    const isRefused = maxCalls === undefined;
    return { key, isRefused, message: isRefused ? message : boundedByCalls(model) };
  });
}
