/** How far a template's judge agrees with people, from the calibration file its suite pins. */

import type { BoundTemplate } from '../inputs/template.ts';
import type { TemplateResult } from '../record/template-result.ts';
import { agreementOf, type LabelRow, parseLabels } from '../stats/agreement.ts';
import type { Problems } from '../text/problem.ts';

export type Trust = NonNullable<TemplateResult['kappa']> & {
  /** The labels themselves, for what a run reports about them. */
  readonly labels: readonly LabelRow[];
};

/**
 * Kappa (quadratic when the labels are graded) with its interval and the smallest the suite accepts. Undefined without
 * a calibration file, or when kappa is not defined on it; faults of the file are noted.
 */
export function trustOf(template: BoundTemplate, problems: Problems): Trust | undefined {
  const { calibration } = template;
  if (calibration === undefined) return undefined;
  const rows = parseLabels(calibration.file, new TextEncoder().encode(calibration.text), problems);
  if (rows === null) return undefined;
  const { kappa, kappaQuadratic, n } = agreementOf(rows);
  const figure = kappaQuadratic ?? kappa;
  if (figure === null) {
    problems.add({
      file: calibration.file,
      message:
        'holds one verdict only, so agreement beyond chance is not defined; add labelled cases of the other kind',
    });
    return undefined;
  }
  return { value: figure.value, interval: figure.interval ?? [-1, 1], n, minimum: calibration.minKappa, labels: rows };
}

/** The figures of a trust for the record. */
export function kappaOf({ value, interval, n, minimum }: Trust): NonNullable<TemplateResult['kappa']> {
  return { value, interval, n, minimum };
}

/** False when agreement is too low to let this judge block or pass. */
export function isTrusted(trust: Trust | undefined): boolean {
  return trust === undefined || trust.value >= trust.minimum;
}

export interface ByArm {
  readonly base: readonly LabelRow[];
  readonly head: readonly LabelRow[];
}

/**
 * Labels of main's answers and of the change's: by the model that a row names, when the sides ask different ones, or
 * else by the answer that it quotes. An answer that both sides share counts for both.
 */
export function labelsByArm(
  labels: readonly LabelRow[],
  models: { readonly base: string; readonly head: string },
  said: (caseId: string) => { readonly base?: string | undefined; readonly head?: string | undefined },
): ByArm {
  const isOf = (row: LabelRow, side: 'base' | 'head'): boolean => {
    if (row.model !== undefined && models.base !== models.head) return row.model === models[side];
    return row.output !== undefined && row.output === said(row.case)[side];
  };
  return { base: labels.filter((row) => isOf(row, 'base')), head: labels.filter((row) => isOf(row, 'head')) };
}

/** Maximum number of cases to name. */
const NAMED = 5;

/**
 * What the labels show besides kappa: cases on which judge and people disagree, and the pass rates (points) people
 * would have given according to Rogan-Gladen, for binary templates. `levels` in points over `n` cases; null = not
 * measured.
 */
export function trustNotes(
  trust: Trust | undefined,
  levels: {
    readonly base: number | null;
    readonly head: number | null;
    readonly n: number;
    readonly binary: boolean;
    /** The difference is corrected by each side's own error rates, so nothing has to be assumed about them. */
    readonly byArm: boolean;
  },
  redact: boolean,
): readonly string[] {
  if (trust === undefined) return [];
  const { disagreements } = agreementOf(trust.labels);
  const notes: string[] = [];
  if (disagreements.length > 0) {
    const named = disagreements.slice(0, NAMED).map((row) => row.case);
    const more = disagreements.length > NAMED ? ', ...' : '';
    const which = redact ? '' : ` (${named.join(', ')}${more})`;
    notes.push(
      `Judge and label disagree on ${disagreements.length} of ${trust.labels.length} calibration cases${which}: possibly mislabelled.`,
    );
  }
  if (!levels.binary || levels.byArm || levels.base === null || levels.head === null) return notes;
  const corrected = [levels.base, levels.head].map(
    (level) => agreementOf(trust.labels, level / 100, levels.n).corrected,
  );
  const [base, head] = corrected;
  if (base == null || head == null) return notes;
  const text = (figure: typeof base): string => {
    const range =
      figure.interval === null ? '' : ` (${figure.interval.map((end) => (100 * end).toFixed(1)).join(' to ')})`;
    return `${(100 * figure.value).toFixed(1)}${range}`;
  };
  notes.push(
    `Corrected for the judge's known errors: base ${text(base)}, head ${text(head)}. Their difference assumes that the judge errs equally often on both sides.`,
  );
  return notes;
}
