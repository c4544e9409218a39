/** Levels of a suite's templates on recorded answers, so that a template that cannot fall is named before it gates. */

import { type Arm, messagesOf } from '../change/arms.ts';
import { type ArmRows, fillPath, readRows } from '../change/recorded-rows.ts';
import { isBlind } from '../decision/blind.ts';
import { type Case, withContext } from '../inputs/case/case.ts';
import type { GateConfig } from '../inputs/config.ts';
import { appliesTo } from '../inputs/per-case.ts';
import { type JudgeRow, type OutputRow, parseRecordedJudge } from '../inputs/recorded-answers.ts';
import type { Suite } from '../inputs/suite.ts';
import type { BoundTemplate, JudgeSeat, Score, ScoreInput } from '../inputs/template.ts';
import type { Step } from '../model-call/call.ts';
import { callsOfRun } from '../model-call/trace.ts';
import { Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { seatsOf } from './model-seats.ts';

/** A template that is below its margin on the recorded rows of an arm. */
export interface BlindTemplate {
  readonly template: BoundTemplate;
  /** Index in the suite's `templates`. */
  readonly index: number;
  /** The fault and what to do, without a full stop. */
  readonly message: string;
}

/** Nothing is said when fewer of the suite's cases are on file. */
const LEAST_SHARE = 0.5;

/** The templates that could not fall if a change were compared with these rows; empty when the arm asks a model. */
export function blindTemplates(suite: Suite, arm: Arm, config: GateConfig, tree: Tree): readonly BlindTemplate[] {
  const ignored = new Problems();
  const rows = readRows('head', arm, { base: tree, head: tree, workspace: null }, ignored);
  if (rows === null) return [];
  const levels = levelsOn(rows, { suite, arm, config, tree });
  return suite.templates.flatMap((template, index) => {
    const level = levels.get(template.id);
    const margin = template.margin ?? config.gate.margin;
    if (level === undefined || !isBlind({ base: level, head: level }, margin)) return [];
    const message = `${template.id} cannot fall: on ${rows.path} its level is ${Math.round(level)} of 100 points, below its margin of ${margin}; repair the template or its cases, or set its margin below its level`;
    return [{ template, index, message }];
  });
}

interface Replayed {
  readonly suite: Suite;
  readonly arm: Arm;
  readonly config: GateConfig;
  /** Tree with the replies of a recorded judge. */
  readonly tree: Tree;
}

/** Points by template, without those that need a model or lack rows for most of their cases. */
export function levelsOn({ rows }: ArmRows, { suite, arm, config, tree }: Replayed): ReadonlyMap<string, number> {
  const judge = recordedJudge(suite, arm, config, tree);
  const byCase = grouped(rows, ({ id }) => id);
  return new Map(
    suite.templates.flatMap((template) => {
      if (template.spec.paired === true || template.spec.repeated === true) return [];
      const own = suite.cases.filter((row) => appliesTo(template, row));
      const scores = own.flatMap((row) => {
        const answers = (byCase.get(row.id) ?? []).filter(({ failed }) => failed === undefined);
        const found = answers.flatMap((answer) => scoreOf(template, inputOf(arm, row, answer), judge) ?? []);
        return found.length === 0 ? [] : [found.reduce((sum, value) => sum + value, 0) / found.length];
      });
      if (scores.length === 0 || scores.length < LEAST_SHARE * own.length) return [];
      return [[template.id, (100 * scores.reduce((sum, value) => sum + value, 0)) / scores.length] as const];
    }),
  );
}

function inputOf(arm: Arm, given: Case, answer: OutputRow): ScoreInput {
  const row = withContext(given, answer.context);
  return {
    case: row,
    output: answer.output ?? '',
    toolCalls: callsOfRun({ trace: answer.trace, toolCalls: answer.toolCalls ?? [] }),
    ...(answer.trace === undefined ? {} : { trace: answer.trace }),
    messages: messagesOf(arm, row, new Problems()) ?? [],
    refused: false,
  };
}

/** `Map.groupBy`, which Node 20 does not have. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

interface RecordedJudge {
  readonly seat: Omit<JudgeSeat, 'place'>;
  /** By case and template. */
  readonly rows: ReadonlyMap<string, readonly JudgeRow[]>;
}

/** The suite's judge if its replies are on file too. */
function recordedJudge(suite: Suite, arm: Arm, config: GateConfig, tree: Tree): RecordedJudge | null {
  const seat = seatsOf(suite, config).judge;
  const provider = seat === null ? undefined : config.providers[seat.provider];
  if (seat === null || provider?.type !== 'recorded' || provider.judgeOutputs === undefined) return null;
  const path = fillPath(provider.judgeOutputs, { model: seat.model, prompt: arm.prompt.name, arm: 'head' });
  const entry = tree.entry(path);
  const rows = entry.kind === 'file' ? parseRecordedJudge(path, entry.bytes, new Problems()) : null;
  return rows === null ? null : { seat, rows: grouped(rows, (row) => `${row.case}\0${row.template}`) };
}

/** 0..1, or null if it needs a model or a missing row. */
function scoreOf(template: BoundTemplate, input: ScoreInput, judge: RecordedJudge | null): number | null {
  const { scorer, spec, id } = template;
  let score: Score | null = null;
  if (scorer.kind === 'pure') score = scorer.score(input);
  else if (judge !== null && spec.kind !== 'embedding')
    score = replayed(scorer.score(input, { ...judge.seat, place: { target: '', template: id, sample: 0 } }), judge);
  return score?.status === 'scored' ? score.score : null;
}

/** A step driven only by the recorded replies; null when one is missing. */
function replayed(first: Step<Score>, { rows }: RecordedJudge): Score | null {
  let step = first;
  while (!('done' in step)) {
    const { place } = step.ask;
    const own = rows.get(`${place.case}\0${place.template}`) ?? [];
    const row = own.find(({ outputSha256 }) => outputSha256 === undefined || outputSha256 === place.outputSha256);
    if (row === undefined) return null;
    const text = typeof row.reply === 'string' ? row.reply : JSON.stringify(row.reply);
    step = step.next({
      kind: 'answered',
      text,
      toolCalls: [],
      refused: false,
      costUsd: 0,
      origin: { kind: 'recorded' },
    });
  }
  return step.done;
}
