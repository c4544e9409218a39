/** Finds templates of a suite that can never decide a pull request: too few cases or clusters of their own. */
import { clusterCount, FEWEST_CLUSTERS, SMALLEST_SUITE } from '../decision/member.ts';
import type { GateConfig } from '../inputs/config.ts';
import { appliesTo } from '../inputs/per-case.ts';
import type { Suite } from '../inputs/suite.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import { count, many } from '../report/format-numbers.ts';

export interface NeverDecides {
  /** Index in the suite's list of templates. */
  readonly index: number;
  readonly template: string;
  /** Cases it lacks for a verdict; 0 when only its clusters are too few. */
  readonly lacking: number;
  /** The template scores all cases of the suite, so a note about the suite says it already. */
  readonly ofWholeSuite: boolean;
  readonly message: string;
}

export function casesOf(template: BoundTemplate, suite: Suite): Suite['cases'] {
  return template.reads === undefined ? suite.cases : suite.cases.filter((row) => appliesTo(template, row));
}

/** The templates that hold up a pull request without ever being able to say anything about it. */
export function neverDeciding(suite: Suite, config: GateConfig | null): readonly NeverDecides[] {
  return suite.templates.flatMap((template, index) => {
    if (!template.blocking) return [];
    const own = casesOf(template, suite);
    const clusters = clusterCount(own);
    const isSmall = own.length < SMALLEST_SUITE;
    if (!isSmall && (clusters === null || clusters >= FEWEST_CLUSTERS)) return [];
    const all = suite.cases.length;
    const scored = own.length === all ? `all ${many(all, 'case')}` : `${count(own.length)} of ${many(all, 'case')}`;
    const lacking = Math.max(0, SMALLEST_SUITE - own.length);
    const bearing = template.reads === undefined ? '' : ` with expected.${template.reads}`;
    const fact = isSmall
      ? `scores ${scored} and a verdict needs ${SMALLEST_SUITE}`
      : `scores ${scored}, in ${many(clusters ?? 0, 'cluster')}, and a verdict needs ${FEWEST_CLUSTERS} clusters`;
    const todo = isSmall
      ? `add ${many(lacking, 'case')}${bearing} to ${suite.datasetFile}`
      : `spread its cases${bearing} over ${FEWEST_CLUSTERS} clusters or more in ${suite.datasetFile}`;
    // An exact test may block a small suite; it never passes one.
    const mayBlock = isSmall && config?.gate.smallSuite === 'exact';
    const end = mayBlock ? 'no pull request can pass' : 'every pull request ends inconclusive';
    const message = `${template.id} ${fact}: ${end}; ${todo}, or set templates[${index}].blocking: false in ${suite.file}`;
    return [{ index, template: template.id, lacking, ofWholeSuite: own.length === all, message }];
  });
}
