/** Turns a target's scores into what its report shows: regressions, exhibits, the case table, failures for review. */

import { type Spoken, wholeText } from '../change/arm-answer.ts';
import type { Unit } from '../decision/member.ts';
import { meanOf, type ScoreTable } from '../decision/score-table.ts';
import type { SliceRow } from '../decision/slices.ts';
import type { FailureItem } from '../escalation/failure-groups.ts';
import type { Case } from '../inputs/case/case.ts';
import { caseLine } from '../inputs/case/case.ts';
import { type Suite, splitOf } from '../inputs/suite.ts';
import type { BoundTemplate, Score } from '../inputs/template.ts';
import { mediaWords, spokenText } from '../model-call/media.ts';
import type { CaseRow, Exhibit, Regression, TargetResult } from '../record/target-result.ts';
import type { TemplateResult } from '../record/template-result.ts';
import type { Json } from '../text/digest.ts';

/** Everything that one target's findings are read from. */
export interface Scored {
  readonly suite: Suite;
  readonly units: readonly Unit[];
  readonly cases: ReadonlyMap<string, Case>;
  readonly table: ScoreTable;
  readonly key: (template: string) => string;
  /** Texts of the first sample, for the cases where they are informative. */
  readonly kept: {
    get(id: string): { readonly base?: Spoken | undefined; readonly head?: Spoken | undefined } | undefined;
  };
}

export interface CaseScores {
  readonly id: string;
  /** Mean over samples, 0..1; null = not scored. */
  readonly base: number | null;
  readonly head: number | null;
}

/** Both arms' scores for every measured case of a template, in evaluation order. A byte-equal case shows one score. */
export function caseScores(scored: Scored, template: BoundTemplate): readonly CaseScores[] {
  const key = scored.key(template.id);
  return scored.units.flatMap(({ id }) => {
    const fresh = scored.table.lookup(key, id, true);
    const pair = fresh.base.length > 0 ? fresh : scored.table.lookup(key, id, false);
    if (pair.base.length === 0 && pair.head.length === 0) return [];
    return [{ id, base: meanOf(pair.base), head: meanOf(pair.head) }];
  });
}

/** Counted but never shown: whoever sees a held-out case can work towards it, and then it is no longer held out. */
function isHeldOut({ suite, cases }: Scored, id: string): boolean {
  return splitOf(suite, cases.get(id)!) === 'holdout';
}

/** The scores that may be shown. */
function shownScores(scored: Scored, template: BoundTemplate): readonly CaseScores[] {
  return caseScores(scored, template).filter(({ id }) => !isHeldOut(scored, id));
}

/** Counts over the held-out cases with a score on both sides, by template; undefined when none is held out. */
export function heldOutOf(scored: Scored): TargetResult['heldOut'] {
  if (!scored.units.some(({ id }) => isHeldOut(scored, id))) return undefined;
  return Object.fromEntries(
    scored.suite.templates.map((template) => {
      const rows = caseScores(scored, template).flatMap(({ id, base, head }) =>
        base === null || head === null || !isHeldOut(scored, id)
          ? []
          : [{ before: base >= template.pass, after: head >= template.pass }],
      );
      const broken = rows.filter(({ before, after }) => before && !after).length;
      const fixed = rows.filter(({ before, after }) => !before && after).length;
      return [template.id, { measured: rows.length, broken, fixed }];
    }),
  );
}

/** A critical case that is held out is reported without its name. */
export function shownCritical(scored: Scored, rows: NonNullable<TargetResult['critical']>): typeof rows {
  return rows.map((row) => (isHeldOut(scored, row.case) ? { ...row, case: 'a held-out case' } : row));
}

/** Cases that went from right to wrong by a template's threshold, the largest fall first, then in evaluation order. */
export function regressionsOf(scored: Scored): readonly Regression[] {
  return scored.suite.templates.flatMap((template) => {
    const broken = shownScores(scored, template).filter(
      ({ base, head }) => base !== null && head !== null && base >= template.pass && head < template.pass,
    );
    return broken
      .map(({ id, base, head }) => ({ case: id, template: template.id, base: base!, head: head! }))
      .sort((a, b) => a.head - a.base - (b.head - b.base));
  });
}

/** Most exhibits of each kind for one template. */
const SHOWN = { broken: 40, failing: 60, fixed: 10, unscored: 10, critical: 20 } as const;

export function exhibitsOf(scored: Scored, redact: boolean): readonly Exhibit[] {
  return scored.suite.templates.flatMap((template) => {
    const left: Record<string, number> = { ...SHOWN };
    const rows = shownScores(scored, template)
      .flatMap((row) => {
        const kind = kindOf(row, template, scored.cases.get(row.id)?.critical ?? false);
        return kind === null ? [] : [{ ...row, kind }];
      })
      .sort((a, b) => RANK[a.kind] - RANK[b.kind] || fall(a) - fall(b));
    return rows.flatMap(({ kind, ...row }) =>
      left[kind]!-- > 0 ? [exhibit(scored, template, row, kind, redact)] : [],
    );
  });
}

const RANK = { critical: 0, broken: 1, failing: 2, fixed: 3, unscored: 4 } as const;

function fall({ base, head }: CaseScores): number {
  return (head ?? 0) - (base ?? 0);
}

function kindOf({ base, head }: CaseScores, template: BoundTemplate, critical: boolean): keyof typeof SHOWN | null {
  if (head === null) return 'unscored';
  const wrong = head < template.pass;
  if (wrong && critical) return 'critical';
  // Only head was asked, for its level.
  if (base === null) return wrong ? 'failing' : null;
  if (wrong && base >= template.pass) return 'broken';
  if (wrong) return head < base ? 'broken' : 'failing';
  return base < template.pass ? 'fixed' : null;
}

function exhibit(
  scored: Scored,
  template: BoundTemplate,
  row: CaseScores,
  kind: Exhibit['kind'],
  redact: boolean,
): Exhibit {
  const score = scored.table.detail(scored.key(template.id), row.id);
  const told = score.head ?? score.base;
  const code = codeOf(told);
  const { base, head } = row;
  if (redact) return defined<Exhibit>({ case: row.id, template: template.id, kind, base, head, code });
  const item = scored.cases.get(row.id)!;
  const text = scored.kept.get(row.id);
  const reason = told === undefined || !('reason' in told) ? undefined : told.reason;
  return defined<Exhibit>({
    case: row.id,
    template: template.id,
    kind,
    base,
    head,
    code,
    input: inputText(item),
    expected: item.expected === undefined ? undefined : valueText(item.expected),
    baseOutput: text?.base === undefined ? undefined : outputText(text.base, wholeText(text.base)),
    headOutput: text?.head === undefined ? undefined : outputText(text.head, wholeText(text.head)),
    reason: explained(told, reason),
    line: caseLine(item, true),
    tags: item.tags.length === 0 ? undefined : item.tags,
  });
}

/**
 * The value without undefined fields. The caller names its type and writes the value without a spread, so that a field
 * missing from the record's schema does not compile.
 */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

function codeOf(score: Score | undefined): string | undefined {
  if (score === undefined || (score.status !== 'scored' && score.status !== 'unscored')) return undefined;
  return score.code;
}

function explained(score: Score | undefined, reason: string | undefined): string | undefined {
  if (score?.status !== 'scored' || score.parts === undefined || score.parts.length === 0) return reason;
  // What the reason names is not repeated.
  const left = score.parts.filter(({ verdict, text }) => reason?.includes(`${verdict}: ${text}`) !== true);
  const parts = left.map(
    (part) => `${part.verdict}: ${part.text}${part.reason === undefined ? '' : ` (${part.reason})`}`,
  );
  return [reason, ...parts].filter((line) => line !== undefined).join('\n');
}

function inputText(row: Case): string | undefined {
  if (row.input !== undefined || row.files !== undefined)
    return [...(row.input === undefined ? [] : [row.input]), ...(row.files ?? []).map(mediaWords)].join('\n');
  if (row.messages !== undefined)
    return row.messages.map((message) => `${message.role}: ${spokenText(message)}`).join('\n');
  const vars = Object.entries(row.vars);
  return vars.length === 0 ? undefined : vars.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function valueText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}

/** `said` is the answer alone, unless its thinking is to be shown too. */
export function outputText(run: Spoken, said = run.output): string {
  const calls = run.toolCalls.map(
    (call) =>
      `${call.name}(${call.arguments === undefined ? (call.argumentsRaw ?? '') : JSON.stringify(call.arguments)})`,
  );
  const cut = run.finishReason === 'length' ? ['[cut by max-tokens]'] : [];
  return [said, ...calls, ...cut].filter((part) => part !== '').join('\n');
}

/** One row per measured case for the explorer, with ids and scores only. */
export function caseRows(scored: Scored): readonly CaseRow[] {
  const rows = new Map<string, Record<string, readonly [number | null, number | null]>>();
  for (const template of scored.suite.templates) {
    for (const { id, base, head } of caseScores(scored, template)) {
      const row = rows.get(id) ?? {};
      row[template.id] = [base, head];
      rows.set(id, row);
    }
  }
  return scored.units.flatMap(({ id }) => {
    const scores = rows.get(id);
    if (scores === undefined) return [];
    const item = scored.cases.get(id)!;
    const { split } = splitsOf(scored, item);
    return [defined<CaseRow>({ case: id, tags: item.tags.length === 0 ? undefined : item.tags, split, scores })];
  });
}

/** How many head cases a failure review looks through. */
export function shownHeads(scored: Scored, template: BoundTemplate): number {
  return shownScores(scored, template).filter(({ head }) => head !== null).length;
}

/** Failing head cases of a template, with what a failure review needs. */
export function failingOf(scored: Scored, templateId: string): readonly FailureItem[] {
  const template = scored.suite.templates.find(({ id }) => id === templateId);
  if (template === undefined) return [];
  return shownScores(scored, template).flatMap(({ id, head }) => {
    if (head === null || head >= template.pass) return [];
    const score = scored.table.detail(scored.key(template.id), id).head;
    const item = scored.cases.get(id)!;
    const run = scored.kept.get(id)?.head;
    const reason = score !== undefined && 'reason' in score ? score.reason : undefined;
    return [
      {
        case: id,
        template: template.id,
        library: template.spec.name,
        score: head,
        code: codeOf(score),
        reason: explained(score, reason),
        input: inputText(item),
        output: run === undefined ? undefined : outputText(run),
        tags: item.tags,
        prior: template.spec.shape,
      },
    ];
  });
}

function splitsOf({ suite }: Scored, item: Case): { readonly split?: 'search' | 'holdout' } {
  const split = splitOf(suite, item);
  return suite.holdout > 0 || split === 'holdout' ? { split } : {};
}

/** Rows of a template for the slices. */
export function sliceRows(scored: Scored, template: BoundTemplate): readonly SliceRow[] {
  return caseScores(scored, template).map(({ id, base, head }) => {
    const item = scored.cases.get(id)!;
    const split = splitsOf(scored, item);
    const isNamed = item.cluster !== undefined && split.split !== 'holdout';
    return { base, head, tags: item.tags, ...split, ...(isNamed ? { cluster: item.cluster } : {}) };
  });
}

/** How often each failure code occurred on either side; undefined when none did. */
export function codesOf(scored: Scored, template: BoundTemplate): TemplateResult['codes'] {
  const counts = { base: new Map<string, number>(), head: new Map<string, number>() };
  for (const { id } of caseScores(scored, template)) {
    const detail = scored.table.detail(scored.key(template.id), id);
    for (const side of ['base', 'head'] as const) {
      const code = codeOf(detail[side]);
      if (code !== undefined) counts[side].set(code, (counts[side].get(code) ?? 0) + 1);
    }
  }
  if (counts.base.size + counts.head.size === 0) return undefined;
  const most = (map: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
    Object.fromEntries([...map].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 30));
  return { base: most(counts.base), head: most(counts.head) };
}
