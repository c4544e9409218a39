/** E11 to E15: what the team has: examples, isolation, time to the release, cases, and time to the base model's end. */

import type { Board } from './board.ts';
import { daysBetween, HIGH_VOLUME } from './facts.ts';
import { type Finding, met, notApplicable, unknown, unmet } from './finding.ts';
import { capital, count, list } from './wording.ts';

export const FEW_EXAMPLES = 200;
const ENOUGH_EXAMPLES = 500;
/** Days; with fewer, only step 1 fits before the release. */
export const SHORT_RELEASE = 7;
const LONG_RELEASE = 60;
const MIN_CASES = 50;
const MIN_HOLDOUT = 30;
/** From this number on, a comparison is comfortable. */
const WANTED_CASES = 100;
/** Days that a tune should remain served after the release. */
const BASE_STAYS = 180;

/** Added when the history of the suite shows it. */
function seenIn({ facts: { derived } }: Board): string {
  const found = derived['task'];
  return found?.value === 'changing' ? ` (${found.from})` : '';
}

export function examplesAndTask(board: Board): Finding {
  const { facts, policy } = board;
  const { examples, trainingFile, synthetic, task } = facts;
  const faults = [
    task === 'changing' ? `the task still changes${seenIn(board)}` : '',
    examples === undefined || examples >= ENOUGH_EXAMPLES
      ? ''
      : examples < FEW_EXAMPLES
        ? `${count(examples)} labelled examples: below ${FEW_EXAMPLES} a tune copies style at best`
        : `${count(examples)} labelled examples: ${count(ENOUGH_EXAMPLES - examples)} short of ${ENOUGH_EXAMPLES}`,
    trainingFile === false ? 'no training file is named' : '',
    synthetic === 'unverified' ? 'synthetic examples that nobody verified' : '',
  ].filter((fault) => fault !== '');
  if (faults.length > 0) return unmet(`${capital(faults.join('; '))}.`);
  const unsaid = [examples === undefined ? 'labelled-examples' : [], task === undefined ? 'task' : []].flat();
  if (examples === undefined || unsaid.length > 0)
    return unknown(`Not known: ${list(unsaid)}.`, `Declare ${list(unsaid)} in escalation.profile.`);
  const best =
    policy.profile?.closedLabels === true && examples >= HIGH_VOLUME
      ? ' A closed label set with this many examples is the strongest case for a tune.'
      : '';
  return met(`${count(examples)} labelled examples and a stable task.${best}`);
}

export function isolation({ policy }: Board): Finding {
  switch (policy.profile?.dataIsolation) {
    case undefined:
      return unknown(
        'data-isolation is not declared.',
        'Declare data-isolation in escalation.profile: shared or per-tenant.',
      );
    case 'shared':
      return met('Data is shared: one model can serve all.');
    case 'per-tenant':
      return unmet(
        'Data is per tenant: retrieval over isolated indices and prompts, never one tuned model a tenant; the shared base case may be tuned.',
      );
  }
}

export function timeToRelease({ facts: { daysToRelease: days } }: Board): Finding {
  if (days === undefined)
    return unknown('release-date is not declared.', 'Declare release-date in escalation.profile.');
  if (days >= LONG_RELEASE) return met(`${count(days)} days to release.`);
  return unmet(
    days <= SHORT_RELEASE
      ? `${count(Math.max(0, days))} days to release: only step 1 fits.`
      : `${count(days)} days to release: a tune with its review wants ${LONG_RELEASE}.`,
  );
}

export function enoughCases({ evidence: { suite } }: Board): Finding {
  const said = `${suite.cases} eval cases, ${suite.holdout} kept aside`;
  const thin = suite.cases < WANTED_CASES ? ` ${WANTED_CASES} or more are wanted.` : '';
  return suite.cases >= MIN_CASES && suite.holdout >= MIN_HOLDOUT
    ? met(`${said}.${thin}`)
    : unmet(`${said}: at least ${MIN_CASES} and ${MIN_HOLDOUT} are needed.`);
}

export function baseStays({ facts, policy, evidence: { today } }: Board): Finding {
  if (policy.profile?.baseWeights === 'open')
    return notApplicable('The base has open weights: nobody can take it away.');
  const { baseEnds, daysToRelease: days = 0 } = facts;
  if (baseEnds === undefined)
    return unknown(
      'How long the base model is offered is not known.',
      'Declare base-available-until in escalation.profile.',
    );
  if (baseEnds === null) return met('Its provider announces no end of the base model.');
  const left = daysBetween(today, baseEnds);
  const said = `The base model ends on ${baseEnds}, in ${count(left)} days`;
  return left >= Math.max(0, days) + BASE_STAYS
    ? met(`${said}.`)
    : unmet(`${said}: less than ${BASE_STAYS} days after the release.`);
}
