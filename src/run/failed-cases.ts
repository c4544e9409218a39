/** The cases that failed a template, read from a run's own report; held-out ones are never among them. */
import type { LevelsReport } from '../record/levels.ts';
import type { PlumblineRecord } from '../record/record.ts';
import type { TargetResult } from '../record/target-result.ts';
import type { FailedCases } from './case-choice.ts';

const FAILING = ['broken', 'failing', 'critical'];

export function failedInRecord({ targets }: Pick<PlumblineRecord, 'targets'>): FailedCases {
  return new Map(Object.entries(targets).map(([name, target]) => [name, failedOf(target)]));
}

function failedOf({ regressions, exhibits, cases = [], templates }: TargetResult): ReadonlySet<string> {
  const shown = exhibits.filter(({ kind }) => FAILING.includes(kind));
  // The record shows only a few dozen cases of a kind; a row shows whether a case failed a yes-or-no template.
  const binary = Object.entries(templates).flatMap(([name, { binary: is }]) => (is ? [name] : []));
  const rows = cases.filter(
    ({ split, scores }) => split !== 'holdout' && binary.some((name) => scores[name]?.[1] === 0),
  );
  return new Set([...regressions, ...shown, ...rows].map((one) => one.case));
}

export function failedInLevels({ targets }: Pick<LevelsReport, 'targets'>): FailedCases {
  return new Map(
    Object.entries(targets).map(([name, { templates }]) => [
      name,
      new Set(Object.values(templates).flatMap(({ failing }) => failing.map((one) => one.case))),
    ]),
  );
}
