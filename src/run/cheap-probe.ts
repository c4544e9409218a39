/** Measures how much of what head answers right a cheaper model answers right too: the difficulty of the traffic. */
import type { Arm } from '../change/arms.ts';
import { askedAgain, type Probing } from '../escalation/probes.ts';
import { appliesTo } from '../inputs/per-case.ts';
import { housesOf } from '../inputs/provider-vendors.ts';
import { refusedSettings } from '../inputs/refused-settings.ts';
import { splitOf } from '../inputs/suite.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import { cheaperModel } from '../model-call/models/known-models.ts';
import type { CheapProbe } from '../record/escalation-entry.ts';
import { sha256Hex } from '../text/digest.ts';
import { InputError } from '../text/problem.ts';
import { caseScores, type Scored } from './findings.ts';
import type { Work } from './measure/work.ts';
import type { DecideInput, Measured } from './measured.ts';

/** Cases looked at, and how many of them must be right for the share to mean anything. */
const CASES = 40;
const FEWEST = 20;
/** Asked before the rest, so that a model that cannot be asked costs no more than these. */
const FIRST = 3;

type Cheap = Pick<Arm, 'model' | 'provider'>;

export interface CheapAsking {
  readonly scored: Scored;
  readonly work: Work;
  readonly goal: BoundTemplate;
  readonly probing: Probing;
  readonly input: DecideInput;
  readonly measured: Measured;
  /** What is left of the probes' budget. */
  readonly left: { readonly calls: number; readonly costUsd: number };
}

/** Undefined when nothing was asked or too little came back. */
export async function cheapProbe(asking: CheapAsking): Promise<CheapProbe | undefined> {
  const { work, goal, probing, input } = asking;
  const { head } = work.arms;
  const cheap = probing.cheap ?? cheaperThan(head, input.ports.clock.now());
  const asks = goal.scorer.kind === 'asking';
  const isSilent = asks && (work.judge === null || work.judge.recorded);
  if (cheap === null || head.provider.type === 'recorded' || cheap.provider.type === 'recorded' || isSilent)
    return undefined;
  const each = asks ? 1 + work.judge!.votes : 1;
  const ids = rightCases(asking).slice(0, Math.floor(asking.left.calls / each));
  if (ids.length < FEWEST) return undefined;
  const before = input.models.usage().costUsd;
  const spent = (): number => input.models.usage().costUsd - before;
  const told: (boolean | null)[] = [];
  for (const part of [ids.slice(0, FIRST), ids.slice(FIRST)]) {
    if (spent() >= asking.left.costUsd || input.models.exhausted !== null) break;
    told.push(...(await Promise.all(part.map((id) => asked(id, cheap, asking)))));
    if (told.every((passes) => passes === null)) return undefined;
  }
  const known = told.filter((passes) => passes !== null);
  if (known.length < FEWEST) return undefined;
  const passed = known.filter(Boolean).length;
  const usd = spent() / known.length;
  return { model: cheap.model.model, of: known.length, passed, ...(asks || usd <= 0 ? {} : { costUsd: usd }) };
}

/** Those of forty search cases, in an order nobody chose, that head answers right. */
function rightCases({ scored, work, goal }: CheapAsking): readonly string[] {
  const heads = new Map(caseScores(scored, goal).map(({ id, head }) => [id, head]));
  return work.units
    .filter(({ id }) => {
      const row = work.cases.get(id)!;
      return splitOf(work.suite, row) !== 'holdout' && appliesTo(goal, row);
    })
    .map(({ id }) => ({ id, at: sha256Hex(id) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, CASES)
    .flatMap(({ id }) => ((heads.get(id) ?? 0) >= goal.pass ? [id] : []));
}

function asked(id: string, cheap: Cheap, { work, goal, measured }: CheapAsking): Promise<boolean | null> {
  const seat =
    work.judge === null || work.judge.recorded
      ? null
      : { ...work.judge, place: { target: work.name, template: goal.id, sample: 0, arm: 'head' as const } };
  const at = { target: work.name, promptName: work.arms.head.prompt.name, seat };
  const messages = work.rendered.get(id)!.head;
  const step = askedAgain({ arm: cheap, messages, row: work.cases.get(id)!, template: goal }, at);
  // Everything is measured by now, so what cannot be asked stays unknown.
  return measured.measurement.drive(step).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    return null;
  });
}

/** A model of the same vendor at half the price or less, without the settings it is known to refuse. */
function cheaperThan({ model, provider }: Arm, now: string): Cheap | null {
  if (model.route !== undefined || model.cascade !== undefined || model.tunedFrom !== undefined) return null;
  const found = cheaperModel({ model: model.model, houses: housesOf(provider) }, now.slice(0, 10));
  if (found === null) return null;
  const own = { ...model, model: found, reportsAs: undefined };
  const { temperature, params, tools = [] } = own;
  const settings = { model: found, temperature, params, hasTools: tools.length > 0, forcesTool: false };
  const refused = refusedSettings(settings, provider).map(({ key }) => String(key[0]));
  if (refused.some((key) => key !== 'temperature')) return null;
  return { model: refused.length === 0 ? own : { ...own, temperature: undefined }, provider };
}
