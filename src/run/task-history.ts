/** Tells whether a target's task still changes by comparing main's current suite with that of weeks ago. */
import type { EscalationPolicy, Lever } from '../inputs/escalation-policy.ts';
import type { Suite } from '../inputs/suite.ts';
import type { Derived } from '../record/escalation-entry.ts';
import { canonical, type Json } from '../text/digest.ts';
import { Problems } from '../text/problem.ts';
import type { Work } from './measure/work.ts';
import type { DecideInput } from './measured.ts';
import { suiteOf } from './prepare-targets.ts';

/** Days without a changed label, schema or rubric. */
const SETTLED = 30;
/** Days that a suite must be old to say anything. */
const OLD_ENOUGH = 60;
/** Days over which expected answers are compared. */
const COMPARED = 90;
/** Share of cases whose expected answer may have changed in that time. */
const FEW = 0.05;
/** A larger suite is not read again just for one fact. */
const MOST_CASES = 20_000;
const DAY_MS = 86_400_000;

/** Empty when nobody asks about a tune or this clone does not go back that far: unknown is not stable. */
export async function taskHistory(
  policy: EscalationPolicy,
  { suite, name }: Pick<Work, 'suite' | 'name'>,
  { input, lever }: { readonly input: DecideInput; readonly lever: Lever | null },
): Promise<Derived> {
  const { mainAt } = input.request;
  const { profile = {}, trainingData } = policy;
  const isAsked = trainingData !== undefined || profile.labelledExamples !== undefined || lever === 'fine-tune';
  if (mainAt === undefined || !isAsked || profile.task === 'changing' || suite.cases.length > MOST_CASES) return {};
  const today = Date.parse(input.ports.clock.now().slice(0, 10));
  const file = input.config.targets.find((target) => target.name === name)?.suite ?? suite.file;
  const then = async (days: number): Promise<Suite | null> => {
    const tree = mainAt(new Date(today - days * DAY_MS).toISOString().slice(0, 10));
    // A suite that could not be read then is not compared.
    return tree === null ? null : suiteOf(tree, file, new Problems(), input.ports, { config: input.config });
  };
  const said = (value: 'changing' | 'stable', from: string): Derived => ({ task: { value, from } });
  const month = await then(SETTLED);
  const moved = month === null ? [] : movedTemplates(month, suite);
  if (moved.length > 0) return said('changing', `${moved.join(', ')} changed within ${SETTLED} days`);
  const old = await then(OLD_ENOUGH);
  const oldest = (await then(COMPARED)) ?? old ?? month;
  const answers = oldest === null ? null : changedAnswers(oldest, suite);
  if (answers !== null && answers.changed > FEW * answers.of)
    return said(
      'changing',
      `the expected answer of ${answers.changed} of ${answers.of} cases changed within ${COMPARED} days`,
    );
  if (old === null || answers === null) return {};
  return said(
    'stable',
    `labels, schemas and rubrics of ${suite.file} are as they were ${SETTLED} days ago, the expected answers all but ${answers.changed} of ${answers.of}`,
  );
}

/** Templates of both days whose pin differs: their labels, schema or rubric. */
function movedTemplates(before: Suite, now: Suite): readonly string[] {
  const known = new Map(before.templates.map(({ id, digest }) => [id, digest]));
  return now.templates.flatMap(({ id, digest }) => (known.has(id) && known.get(id) !== digest ? [id] : []));
}

/** Counted over the cases of both days; null if they share none. */
function changedAnswers(before: Suite, now: Suite): { readonly changed: number; readonly of: number } | null {
  const known = new Map(before.cases.map(({ id, expected }) => [id, saidAs(expected)]));
  const shared = now.cases.filter(({ id }) => known.has(id));
  const changed = shared.filter(({ id, expected }) => known.get(id) !== saidAs(expected)).length;
  return shared.length === 0 ? null : { changed, of: shared.length };
}

function saidAs(expected: unknown): string {
  return canonical((expected ?? null) as Json);
}
