/** Finds what the product can find by itself, so that people declare only what they alone know. */
import type { Arm } from '../change/arms.ts';
import type { EscalationPolicy } from '../inputs/escalation-policy.ts';
import { isAzure } from '../inputs/provider.ts';
import { housesOf } from '../inputs/provider-vendors.ts';
import { usableExamples } from '../inputs/training-rows.ts';
import { modelRow, tableDate } from '../model-call/models/known-models.ts';
import type { Derived } from '../record/escalation-entry.ts';
import type { Work } from './measure/work.ts';
import type { DecideInput } from './measured.ts';

const DAY_MS = 86_400_000;
/** Days after which a table of announced ends is too old to say anything about today. */
const STALE_AFTER = 180;

export function derivedFacts(policy: EscalationPolicy, work: Work, input: DecideInput): Derived {
  return { ...examplesOf(policy, work, input), ...endOf(policy, work.arms.head, input) };
}

/** Rows of the training file that may teach something: no duplicates, suite cases or unverified model output. */
function examplesOf({ trainingData }: EscalationPolicy, { suite }: Work, { trees }: DecideInput): Derived {
  if (trainingData === undefined) return {};
  const entry = trees.base.entry(trainingData);
  if (entry.kind !== 'file') return {};
  const { rows, usable, unverified, synthetic } = usableExamples(entry.bytes, suite.cases);
  const from = `${trainingData}: ${rows} rows, ${usable} without duplicates, cases of the suite and unverified synthetic ones`;
  return {
    'training-file': { value: true, from: trainingData },
    examples: { value: usable, from },
    ...(synthetic === 0 ? {} : { synthetic: { value: unverified > 0 ? 'unverified' : 'verified', from } }),
  };
}

/** Until when the model that would be tuned is offered, by its file, its provider or the table of announced ends. */
function endOf({ tuneTerms, profile }: EscalationPolicy, { model, provider }: Arm, input: DecideInput): Derived {
  if (profile?.baseAvailableUntil !== undefined) return {};
  const base = tuneTerms?.tuneBase ?? model.tunedFrom ?? model.model;
  const said = (value: string | null, from: string): Derived => ({ 'base-available-until': { value, from } });
  if (model.availableUntil !== undefined && base !== tuneTerms?.tuneBase) return said(model.availableUntil, model.file);
  const told = input.models.endOf?.(model.provider, base);
  if (told !== undefined) return said(told, `provider "${model.provider}" about ${base}`);
  // Clouds have their own dates.
  if (provider.type === 'recorded' || isAzure(provider)) return {};
  const age = (Date.parse(input.ports.clock.now().slice(0, 10)) - Date.parse(tableDate)) / DAY_MS;
  const end = modelRow({ model: base, houses: housesOf(provider) })?.ends;
  return end === undefined || age > STALE_AFTER ? {} : said(end.on, `announced ends as of ${tableDate}`);
}
