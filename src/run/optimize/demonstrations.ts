/** Worked examples for the strategy `few-shots`: which prompts accept them, the team's own, and what rules one out. */
import { scoreInputOf } from '../../change/arm-answer.ts';
import type { Case } from '../../inputs/case/case.ts';
import { type FewShot, parseFewShots } from '../../inputs/prompt/few-shots.ts';
import type { Suite } from '../../inputs/suite.ts';
import type { BoundTemplate } from '../../inputs/template.ts';
import type { Component } from '../../optimize/component.ts';
import { type CopyCheck, copyCheck } from '../../optimize/copied-text.ts';
import { noShotsFor } from '../../optimize/shots-file.ts';
import type { Problems } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';

/** What a template may read to judge an answer to an invented input. */
const WITHOUT_REFERENCE = new Set(['output', 'messages', 'schema']);

/** Null = the example may be added to a prompt. It must pass the deterministic templates that need no reference. */
export function demonstrationFault(suite: Suite, copies: CopyCheck): (shot: FewShot) => string | null {
  const judging = suite.templates.filter(
    ({ scorer, spec, reads }) =>
      scorer.kind === 'pure' &&
      reads === undefined &&
      spec.repeated !== true &&
      spec.inputs.every((input) => WITHOUT_REFERENCE.has(input)),
  );
  return (shot) => copies.findShot(shot) ?? judging.map((template) => failing(template, shot)).find(isText) ?? null;
}

function isText(value: string | null): value is string {
  return value !== null;
}

function failing(template: BoundTemplate, { input, output }: FewShot): string | null {
  if (template.scorer.kind !== 'pure') return null;
  const row: Case = { id: 'demonstration', input, vars: {}, critical: false, tags: [], meta: {}, line: 0 };
  const said = { kind: 'answered', output, toolCalls: [], messages: [], origin: { kind: 'recorded' } } as const;
  const score = template.scorer.score(scoreInputOf(row, said));
  return score.status === 'scored' && score.score < template.pass ? `fails ${template.id}` : null;
}

/** The rows of `optimize.demos`; notes a prompt that accepts none, and a row that would reveal a case. */
export function ownDemonstrations(
  tree: Tree,
  { file, files, components, suite, isWanted }: DemonstrationRequest,
  problems: Problems,
): readonly FewShot[] {
  if (!isWanted) return [];
  for (const one of components) {
    const why = noShotsFor(one.file, files.get(one.file) ?? '');
    if (why === null) continue;
    const message = `${why}, leave few-shots out of the strategies, or leave it out of optimize.components`;
    problems.add({ file: one.file, message });
  }
  const text = file === undefined ? null : readText(tree, file, problems);
  if (file === undefined || text === null) return [];
  const rows = parseFewShots(file, text, problems);
  const copies = suite === null ? null : copyCheck(suite.cases, '');
  for (const { line, ...shot } of rows) {
    const copied = copies?.findShot(shot) ?? null;
    if (copied !== null)
      problems.add({ file, line, message: `${copied}; a case that scores a prompt may not stand beside it` });
  }
  return rows.map(({ input, output }) => ({ input, output }));
}

export interface DemonstrationRequest {
  /** `optimize.demos`. */
  readonly file: string | undefined;
  readonly components: readonly Component[];
  /** Text of each prompt file. */
  readonly files: ReadonlyMap<string, string>;
  readonly suite: Suite | null;
  /** The strategy may be tried. */
  readonly isWanted: boolean;
}
