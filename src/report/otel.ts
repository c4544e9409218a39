/** Every score of a run as an event of OpenTelemetry, from the record alone. */
import type { PlumblineRecord } from '../record/record.ts';
import type { CaseRow, Exhibit, TargetResult } from '../record/target-result.ts';
import { VERSION } from '../version.ts';
import { type Evaluation, evaluationEvents } from './otlp-events.ts';

export function renderOtel(record: PlumblineRecord): string {
  const { provenance, operational } = record;
  return evaluationEvents(evaluationsOf(record), {
    version: provenance.engine === '' ? VERSION : provenance.engine,
    at: operational.finishedAt,
    resource: {
      'vcs.repository.name': provenance.repository,
      'vcs.change.id': provenance.pullRequest === undefined ? undefined : String(provenance.pullRequest),
      'vcs.ref.base.revision': said(provenance.base.sha),
      'vcs.ref.head.revision': said(provenance.head.sha),
    },
  });
}

function said(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function* evaluationsOf(record: PlumblineRecord): Iterable<Evaluation> {
  for (const [target, result] of Object.entries(record.targets)) {
    const told = new Map(result.exhibits.map((exhibit) => [keyOf(exhibit.template, exhibit.case), exhibit]));
    const rows = result.cases ?? [];
    const isHeldOut = ({ split }: CaseRow): boolean => split === 'holdout';
    // Held-out cases have no name here and come last, so that their places say nothing either.
    for (const row of rows) if (!isHeldOut(row)) yield* scoresOf(row, target, { result, told, isNamed: true });
    for (const row of rows) if (isHeldOut(row)) yield* scoresOf(row, target, { result, told, isNamed: false });
  }
}

function keyOf(template: string, id: string): string {
  return `${template}\0${id}`;
}

interface Context {
  readonly result: TargetResult;
  /** By template and case. */
  readonly told: ReadonlyMap<string, Exhibit>;
  readonly isNamed: boolean;
}

function* scoresOf(row: CaseRow, target: string, { result, told, isNamed }: Context): Iterable<Evaluation> {
  for (const [name, [base, head]] of Object.entries(row.scores)) {
    const template = Object.hasOwn(result.templates, name) ? result.templates[name] : undefined;
    const exhibit = isNamed ? told.get(keyOf(name, row.case)) : undefined;
    for (const [arm, score] of [['base', base] as const, ['head', head] as const]) {
      const isMissing = score === null && arm === 'head' && exhibit?.kind === 'unscored';
      if (score === null && !isMissing) continue;
      yield {
        name,
        score,
        passed: passedBy(score, arm, { isBinary: template?.binary === true, kind: exhibit?.kind }),
        // What is said about a case is said about its new answer.
        explanation: arm === 'head' ? exhibit?.reason : undefined,
        error: isMissing ? (exhibit?.code ?? 'unscored') : undefined,
        model: result.models[arm],
        own: { target, arm, case: isNamed ? row.case : undefined, split: isNamed ? undefined : 'holdout' },
      };
    }
  }
}

/** Undefined where a threshold decides that the record does not say. */
function passedBy(
  score: number | null,
  arm: 'base' | 'head',
  { isBinary, kind }: { readonly isBinary: boolean; readonly kind: Exhibit['kind'] | undefined },
): boolean | undefined {
  if (score === null) return undefined;
  if (isBinary && (score === 0 || score === 1)) return score === 1;
  switch (kind) {
    case 'broken':
    case 'failing':
    case 'critical':
      return arm === 'head' ? false : undefined;
    case 'fixed':
      return arm === 'head';
    case 'unscored':
    case undefined:
      return undefined;
  }
}
