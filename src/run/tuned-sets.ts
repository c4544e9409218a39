/** A tuned model on head: which cases belong to which set, and what each set shows on its own. */

import { advance, openFamily } from '../decision/family.ts';
import type { Unit } from '../decision/member.ts';
import { resultOf } from '../decision/member-result.ts';
import { judgeTuned, SETS, type TunedEvidence, varianceRatio } from '../escalation/tuned-model.ts';
import type { Case } from '../inputs/case/case.ts';
import { type Suite, splitOf } from '../inputs/suite.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import type { OverlapReport } from '../inputs/training-overlap.ts';
import type { SetName, SetResult, TunedVerdict } from '../record/escalation-entry.ts';
import type { TemplateResult } from '../record/template-result.ts';
import { type Scored, sliceRows } from './findings.ts';

/** Cases of unseen phrasing, where memorization in a tune shows first. Reported, but not one of the four sets. */
const SHIFTED = 'set:shifted';

/**
 * `set:drift`, `set:refusal` or `set:arena` by tag; every other held-out case (without a split, any case) is the task.
 */
export function setOf(row: Case, suite: Suite): SetName | null {
  for (const name of Object.keys(SETS) as SetName[]) if (row.tags.includes(`set:${name}`)) return name;
  if (row.tags.includes(SHIFTED)) return null;
  if (suite.holdout === 0 && !suite.cases.some(({ split }) => split !== undefined)) return 'held-out';
  return splitOf(suite, row) === 'holdout' ? 'held-out' : null;
}

/** The fixed-sample decision on each set by itself, over the blocking templates; all four must pass. */
export function tunedVerdict(
  scored: Scored,
  settings: {
    readonly alpha: number;
    readonly margin: number;
    readonly tunedFrom: string | undefined;
    readonly rollBackTo: string;
    readonly goal: BoundTemplate | undefined;
    readonly prompt: NonNullable<TunedEvidence['prompt']>;
  },
  templates: Readonly<Record<string, TemplateResult>>,
  overlap: OverlapReport | undefined,
): TunedVerdict {
  const blocking = scored.suite.templates.filter(({ id }) => templates[id]?.blocking === true);
  const isIn = (name: SetName) => (row: Case) => setOf(row, scored.suite) === name;
  const entries = (Object.keys(SETS) as SetName[]).map(
    (name) => [name, setResult(isIn(name), scored, blocking, settings)] as const,
  );
  const shifted = setResult(({ tags }) => tags.includes(SHIFTED), scored, blocking, settings);
  const main = settings.goal ?? blocking[0];
  const pairs =
    main === undefined
      ? []
      : sliceRows(scored, main).flatMap(({ base, head }) => (base === null || head === null ? [] : [{ base, head }]));
  const result = main === undefined ? undefined : templates[main.id];
  const factual = scored.suite.templates.flatMap(({ id, spec }) => {
    const delta = templates[id]?.delta;
    return spec.shape[0] === 'knowledge' && delta !== null && delta !== undefined ? [{ template: id, delta }] : [];
  });
  return judgeTuned({
    sets: Object.fromEntries(entries) as Record<SetName, SetResult>,
    ...(shifted.verdict === 'missing' ? {} : { shifted }),
    overlap,
    spread: varianceRatio(pairs) ?? undefined,
    ...(result?.delta != null && result.interval !== null
      ? { delta: { points: result.delta, interval: result.interval } }
      : {}),
    factual,
    tunedFrom: settings.tunedFrom,
    rollBackTo: settings.rollBackTo,
    prompt: settings.prompt,
  });
}

function setResult(
  isIn: (row: Case) => boolean,
  scored: Scored,
  templates: readonly BoundTemplate[],
  settings: { readonly alpha: number; readonly margin: number },
): SetResult {
  const units: readonly Unit[] = scored.units.filter(({ id }) => isIn(scored.cases.get(id)!));
  const n = units.length;
  if (n === 0 || templates.length === 0) return { verdict: 'missing', n };
  const members = templates.map((template) => ({
    key: scored.key(template.id),
    units,
    repeats: 1,
    margin: (template.margin ?? settings.margin) / 100,
    blocking: true,
    pass: template.pass,
  }));
  const opened = openFamily(members, {
    alpha: settings.alpha,
    beta: 0.05,
    futility: 0.1,
    fixed: true,
    smallSuite: 'report',
  });
  const family = advance(opened, scored.table.lookup);
  const results = templates.map(({ id }) => ({ template: id, ...resultOf(family, scored.key(id)) }));
  const [worst] = results.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || (a.delta ?? 0) - (b.delta ?? 0));
  const { template, verdict, base, head, delta, interval } = worst!;
  return { verdict, n, template, base, head, delta, interval };
}

/** The worst template decides for its set. */
const RANK = { regressed: 0, inconclusive: 1, pass: 2 } as const;
