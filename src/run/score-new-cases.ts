/** Scores cases that the pull request adds on both arms by main's ruler; shown apart and never part of the verdict. */

import { changeOf } from '../change/rendered-change.ts';
import { meanOf } from '../decision/score-table.ts';
import { splitOf } from '../inputs/suite.ts';
import type { TargetResult } from '../record/target-result.ts';
import { Problems } from '../text/problem.ts';
import type { Closed } from './build-record.ts';
import { memberKey } from './measure/work.ts';
import { everyCase, measureTargets } from './measure-targets.ts';
import type { DecideInput } from './measured.ts';
import type { Prepared } from './prepare-targets.ts';
import { clustersOf } from './suite-preview.ts';

/** A limit, since what a pull request adds must not spend the budget of its own verdict. */
const MOST = 200;

/** `part` selects what is to be measured here, by place. */
export async function scoreAdded(
  target: Prepared,
  input: DecideInput,
  part: (place: number) => boolean = () => true,
): Promise<TargetResult['newCases']> {
  const { request, config, models, ports } = input;
  const cases = target.added.slice(0, MOST).filter((_, place) => part(place));
  const isHindered = target.hindrance !== null || models.exhausted !== null;
  if (cases.length === 0 || request.foreign || isHindered) return undefined;
  const ignored = new Problems();
  const { surface } = target;
  const seen = { prompt: surface?.prompt ?? true, model: surface?.model ?? true, answers: false };
  const change = changeOf(target.arms, cases, seen, { ruler: ignored, head: ignored });
  const recorded = target.arms.base.provider.type === 'recorded' || target.arms.head.provider.type === 'recorded';
  const recordedJudge =
    target.suite.judge !== undefined && config.providers[target.suite.judge.provider]?.type === 'recorded';
  // What is not recorded cannot be replayed, and a case that does not render is the next run's problem, not this one's.
  if (change === null || recorded || recordedJudge) return { n: target.added.length, templates: {} };
  const own: Prepared = { ...target, suite: { ...target.suite, cases }, change, repeats: 1 };
  const options = { config, models, ports, seed: request.seed, withEqual: true };
  const { measurement } = await measureTargets([own], everyCase(), options);
  const templates = own.suite.templates.map(({ id }) => {
    const pairs = cases.map((row) => measurement.table.lookup(memberKey(own.target.name, id), row.id, false));
    const level = (side: 'base' | 'head'): number | null => {
      const mean = meanOf(pairs.map((pair) => meanOf(pair[side])));
      return mean === null ? null : 100 * mean;
    };
    return [
      id,
      { n: pairs.filter((pair) => meanOf(pair.head) !== null).length, base: level('base'), head: level('head') },
    ] as const;
  });
  return { n: target.added.length, templates: Object.fromEntries(templates) };
}

/** Entries of the targets that only gain cases; nothing in them is judged. */
export async function gainedTargets(input: DecideInput): Promise<readonly Closed[]> {
  const closed: Closed[] = [];
  for (const target of input.gaining) {
    const newCases = await scoreAdded(target, input);
    if (newCases === undefined) continue;
    const { suite, arms } = target;
    const result: TargetResult = {
      verdict: 'skipped',
      lever: null,
      changed: [],
      suite: {
        digest: suite.digest,
        cases: suite.cases.length,
        holdout: suite.cases.filter((row) => splitOf(suite, row) === 'holdout').length,
        repeats: suite.repeats,
        clusters: clustersOf(suite),
      },
      models: { base: arms.base.model.model, head: arms.head.model.model },
      templates: {},
      regressions: [],
      exhibits: [],
      newCases,
      notes: [],
    };
    closed.push({ name: target.target.name, result, escalation: null, operational: {}, orderBlocked: false });
  }
  return closed;
}
