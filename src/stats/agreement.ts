/** How far a judge agrees with people: agreement, kappa, error rates, the pass rate corrected for them, length bias. */
import { sampleRankCorrelation } from 'simple-statistics';
import { parseJsonLine } from '../text/json-lines.ts';
import type { JsonObject } from '../text/json-object.ts';
import { eachLine } from '../text/lines-of-file.ts';
import { type Problems, show } from '../text/problem.ts';
import { decodeText } from '../text/utf8.ts';
import { type Interval, wilsonInterval } from './intervals.ts';
import { normalQuantile } from './normal.ts';

/** One case that both a judge and a person scored; 0..1, 1 = good. */
export interface LabelRow {
  readonly case: string;
  readonly judge: number;
  readonly human: number;
  /** Characters of the judged output, if the row states them. */
  readonly length?: number | undefined;
  /** The judged output and the model that wrote it, if the row states them: they say whose answer a label judges. */
  readonly output?: string | undefined;
  readonly model?: string | undefined;
}

export interface Figure {
  readonly value: number;
  readonly interval: Interval | null;
}

export interface Agreement {
  readonly n: number;
  /** Share of cases on the same side of 0.5. */
  readonly agreement: Figure;
  /** Cohen's kappa of the binary verdicts; null when both sides are constant. */
  readonly kappa: Figure | null;
  /** For graded rows: weights |a - b| and (a - b)^2. Null for binary rows. */
  readonly kappaLinear: Figure | null;
  readonly kappaQuadratic: Figure | null;
  /** Share of the human passes that the judge passes, and of the human fails that it fails. */
  readonly tpr: Figure | null;
  readonly tnr: Figure | null;
  /** Pass rate before the correction, 0..1. */
  readonly rate: number;
  /** The pass rate that people would have given, clamped to 0..1; null if the judge's errors make it meaningless. */
  readonly corrected: Figure | null;
  readonly lengthBias: LengthBias | null;
  readonly counts: {
    readonly bothPass: number;
    readonly judgeOnly: number;
    readonly humanOnly: number;
    readonly bothFail: number;
  };
  /** Cases on which they disagree: the label may be the wrong one. */
  readonly disagreements: readonly LabelRow[];
  readonly warnings: readonly string[];
}

export interface LengthBias {
  readonly n: number;
  /** Spearman correlation of (judge - human) with the output's length: positive = the judge favours long answers. */
  readonly correlation: number;
  readonly interval: Interval;
  readonly flagged: boolean;
}

/** Rows of a label file. Every fault is noted with its line; null if there was any, or no row at all. */
export function parseLabels(file: string, bytes: Uint8Array, problems: Problems): readonly LabelRow[] | null {
  const before = problems.count;
  const text = decodeText(file, bytes, problems);
  if (text === null) return null;
  const rows: LabelRow[] = [];
  const seen = new Map<string, number>();
  eachLine(file, text, problems, (line, number) => {
    const value = parseJsonLine(file, line, number, problems);
    if (value === undefined) return;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.add({ file, line: number, message: `must be an object {"case", "judge", "human"}, is ${show(value)}` });
      return;
    }
    const row = value as JsonObject;
    const id = row['case'];
    if (typeof id !== 'string' || id === '') {
      problems.add({ file, line: number, key: 'case', message: `must be a text that names the case, is ${show(id)}` });
      return;
    }
    const output = row['output'];
    const model = row['model'];
    // Answers of several models, or of main and a change, have separate labels.
    const judged = JSON.stringify([id, typeof output === 'string' ? output : null, model ?? null]);
    const earlier = seen.get(judged);
    if (earlier !== undefined) {
      problems.add({ file, line: number, key: 'case', message: `${show(id)} stands in line ${earlier} already` });
      return;
    }
    seen.set(judged, number);
    const scores: Record<string, number> = {};
    for (const key of ['judge', 'human']) {
      const score = row[key];
      if (typeof score === 'number' && score >= 0 && score <= 1) scores[key] = score;
      else problems.add({ file, line: number, key, message: `must be a number from 0 to 1, is ${show(score)}` });
    }
    const told = row['length'];
    if (told !== undefined && !(typeof told === 'number' && told >= 0)) {
      problems.add({ file, line: number, key: 'length', message: `must be a number of characters, is ${show(told)}` });
    }
    if (model !== undefined && typeof model !== 'string')
      problems.add({ file, line: number, key: 'model', message: `must be the name of a model, is ${show(model)}` });
    const length = typeof told === 'number' ? told : typeof output === 'string' ? output.length : undefined;
    rows.push({
      case: id,
      judge: scores['judge'] ?? 0,
      human: scores['human'] ?? 0,
      ...(length === undefined ? {} : { length }),
      ...(typeof output === 'string' ? { output } : {}),
      ...(typeof model === 'string' ? { model } : {}),
    });
  });
  if (problems.count === before && rows.length === 0) {
    problems.add({ file, message: 'holds no row; write one {"case", "judge": 0..1, "human": 0..1} a line' });
  }
  return problems.count === before ? rows : null;
}

/**
 * Compares a judge with people. Verdicts are binary at 0.5, with 1 = pass as the positive side. `rate` (0..1) is the
 * judge's pass rate to correct, by default its pass share in these rows; `rateCases` is the number of cases behind it
 * (null: taken as exact, so that the interval carries the calibration's uncertainty alone). Rows must not be empty.
 */
export function agreementOf(rows: readonly LabelRow[], rate?: number, rateCases: number | null = null): Agreement {
  const n = rows.length;
  let bothPass = 0;
  let judgeOnly = 0;
  let humanOnly = 0;
  let bothFail = 0;
  for (const row of rows) {
    const judge = row.judge >= 0.5;
    const human = row.human >= 0.5;
    if (judge && human) bothPass += 1;
    else if (judge) judgeOnly += 1;
    else if (human) humanOnly += 1;
    else bothFail += 1;
  }
  const share = (part: number, whole: number): Figure | null =>
    whole === 0 ? null : { value: part / whole, interval: wilsonInterval(part, whole) };
  const tpr = share(bothPass, bothPass + humanOnly);
  const tnr = share(bothFail, bothFail + judgeOnly);
  const graded = rows.some(({ judge, human }) => !isBinary(judge) || !isBinary(human));
  const own = (bothPass + judgeOnly) / n;
  const used = rate ?? own;
  const corrected = correctedRate(used, rate === undefined ? n : rateCases, {
    bothPass,
    judgeOnly,
    humanOnly,
    bothFail,
  });
  return {
    n,
    agreement: share(bothPass + bothFail, n)!,
    kappa: kappaOf(
      rows.map(({ judge, human }) => [judge >= 0.5 ? 1 : 0, human >= 0.5 ? 1 : 0]),
      1,
    ),
    kappaLinear: graded
      ? kappaOf(
          rows.map(({ judge, human }) => [judge, human]),
          1,
        )
      : null,
    kappaQuadratic: graded
      ? kappaOf(
          rows.map(({ judge, human }) => [judge, human]),
          2,
        )
      : null,
    tpr,
    tnr,
    rate: used,
    corrected,
    lengthBias: lengthBiasOf(rows),
    counts: { bothPass, judgeOnly, humanOnly, bothFail },
    disagreements: rows.filter(({ judge, human }) => judge >= 0.5 !== human >= 0.5),
    warnings: warningsOf(n, tpr, tnr),
  };
}

function isBinary(score: number): boolean {
  return score === 0 || score === 1;
}

function warningsOf(n: number, tpr: Figure | null, tnr: Figure | null): readonly string[] {
  const list: string[] = [];
  if (n < 50) list.push(`${n} labelled cases say little; 50 to 200 are asked for`);
  if (tpr === null) list.push('no case that people pass: TPR and the corrected rate are unknown');
  if (tnr === null) list.push('no case that people fail: TNR and the corrected rate are unknown');
  if (tpr !== null && tnr !== null && tpr.value + tnr.value <= 1.2) {
    list.push('the judge is hardly better than chance: do not use the corrected rate');
  }
  list.push('a difference of two corrected rates assumes that the judge errs equally often on both sides');
  return list;
}

/**
 * Weighted Cohen's kappa with disagreement weights |a - b|^power, and its 95 % normal interval from the large-sample
 * standard error of Fleiss, Cohen & Everitt (1969). Null when chance alone would always agree.
 */
export function kappaOf(pairs: readonly (readonly [number, number])[], power: 1 | 2): Figure | null {
  const n = pairs.length;
  const values = [...new Set(pairs.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, index) => [value, index]));
  const size = values.length;
  const range = (values.at(-1) ?? 0) - (values[0] ?? 0);
  if (n === 0 || range === 0) return null;
  const rowShare = new Float64Array(size);
  const columnShare = new Float64Array(size);
  const cells = new Map<number, number>();
  for (const [a, b] of pairs) {
    const i = place.get(a)!;
    const j = place.get(b)!;
    rowShare[i]! += 1 / n;
    columnShare[j]! += 1 / n;
    cells.set(i * size + j, (cells.get(i * size + j) ?? 0) + 1 / n);
  }
  // Agreement weights: 1 on the diagonal, 0 at the far ends of the scale in use.
  const weight = (i: number, j: number): number => 1 - (Math.abs(values[i]! - values[j]!) / range) ** power;
  const rowMean = new Float64Array(size);
  const columnMean = new Float64Array(size);
  let expected = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const w = weight(i, j);
      rowMean[i]! += columnShare[j]! * w;
      columnMean[j]! += rowShare[i]! * w;
      expected += rowShare[i]! * columnShare[j]! * w;
    }
  }
  let observed = 0;
  for (const [cell, share] of cells) observed += share * weight(Math.floor(cell / size), cell % size);
  if (1 - expected < 1e-12) return null;
  const value = (observed - expected) / (1 - expected);
  let squares = 0;
  for (const [cell, share] of cells) {
    const i = Math.floor(cell / size);
    const j = cell % size;
    squares += share * (weight(i, j) - (rowMean[i]! + columnMean[j]!) * (1 - value)) ** 2;
  }
  const variance = Math.max(0, squares - (value - expected * (1 - value)) ** 2) / (n * (1 - expected) ** 2);
  const half = normalQuantile(0.975) * Math.sqrt(variance);
  return { value, interval: [Math.max(-1, value - half), Math.min(1, value + half)] };
}

interface Counts {
  readonly bothPass: number;
  readonly judgeOnly: number;
  readonly humanOnly: number;
  readonly bothFail: number;
}

/**
 * Rogan & Gladen (1978): (rate + TNR - 1) / (TPR + TNR - 1), clamped to 0..1. The 95 % interval is that of Lang &
 * Reiczigel (2014), which adds the uncertainty of TPR and TNR to that of the rate. There is no interval for a judge
 * that is no better than chance, and no value if TPR or TNR is unknown or their sum is exactly 1.
 */
export function correctedRate(rate: number, rateCases: number | null, counts: Counts): Figure | null {
  const passes = counts.bothPass + counts.humanOnly;
  const fails = counts.bothFail + counts.judgeOnly;
  if (passes === 0 || fails === 0) return null;
  const tpr = counts.bothPass / passes;
  const tnr = counts.bothFail / fails;
  const skill = tpr + tnr - 1;
  if (Math.abs(skill) < 1e-12) return null;
  const inside = (x: number): number => Math.min(1, Math.max(0, x));
  const value = inside((rate + tnr - 1) / skill);
  if (skill <= 0) return { value, interval: null };
  const z = normalQuantile(0.975);
  const cases = rateCases === null ? Number.POSITIVE_INFINITY : rateCases + z * z;
  const shrunkRate = rateCases === null ? rate : (rateCases * rate + (z * z) / 2) / cases;
  const shrunkTpr = (counts.bothPass + 1) / (passes + 2);
  const shrunkTnr = (counts.bothFail + 1) / (fails + 2);
  const shrunkSkill = shrunkTpr + shrunkTnr - 1;
  if (shrunkSkill <= 0) return { value, interval: null };
  const middle = (shrunkRate + shrunkTnr - 1) / shrunkSkill;
  const ofTpr = (shrunkTpr * (1 - shrunkTpr)) / (passes + 2);
  const ofTnr = (shrunkTnr * (1 - shrunkTnr)) / (fails + 2);
  const shift = 2 * z * z * (middle * ofTpr - (1 - middle) * ofTnr);
  const spread =
    (shrunkRate * (1 - shrunkRate)) / cases + middle * middle * ofTpr + (1 - middle) * (1 - middle) * ofTnr;
  const half = (z * Math.sqrt(spread)) / shrunkSkill;
  return {
    value,
    interval: [Math.min(value, inside(middle + shift - half)), Math.max(value, inside(middle + shift + half))],
  };
}

/** Spearman correlation of the judge's error with length, Fisher's z interval; null below ten rows with a length. */
export function lengthBiasOf(rows: readonly LabelRow[]): LengthBias | null {
  const told = rows.filter((row): row is LabelRow & { length: number } => row.length !== undefined);
  if (told.length < 10) return null;
  const correlation = sampleRankCorrelation(
    told.map(({ judge, human }) => judge - human),
    told.map(({ length }) => length),
  );
  if (!Number.isFinite(correlation)) return null;
  const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, correlation)));
  // 1.06: the variance of Spearman's coefficient relative to Pearson's (Fieller, Hartley & Pearson 1957).
  const half = (normalQuantile(0.975) * Math.sqrt(1.06)) / Math.sqrt(told.length - 3);
  const interval: Interval = [Math.tanh(z - half), Math.tanh(z + half)];
  return { n: told.length, correlation, interval, flagged: interval[0] > 0 || interval[1] < 0 };
}
