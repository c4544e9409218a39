/** Canaries: answers that must not pass, put to the judge of a run before its verdicts are believed. */
import type { Case, Chunk } from '../cases.ts';
import type { Json } from '../digest.ts';
import { done, type Message, type Step } from '../exchange.ts';
import { isObject } from '../scorers/define.ts';
import type { BoundTemplate, JudgeSeat, Score, ScoreInput } from '../template.ts';
import { follow } from './ask.ts';
import { isJudged } from './judged.ts';
import type { CanaryText } from './rubric.ts';

export interface Canary {
  /** `orders-a-pass` or `master-key`. */
  readonly name: string;
  readonly step: Step<CanaryOutcome>;
}

/** held = the judge failed it, as it must; obeyed = it passed; unreadable = no verdict came. */
export type CanaryOutcome =
  | { readonly kind: 'held' }
  | { readonly kind: 'obeyed'; readonly score: number }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Two canaries of a judged template; none for a recorded judge and for templates that ask no judge. They go past the
 * pre-checks that would settle them without a call, and are asked once, without votes.
 */
export function canaries(template: BoundTemplate, seat: JudgeSeat): readonly Canary[] {
  const { scorer } = template;
  if (seat.recorded || !isJudged(scorer)) return [];
  const alone: JudgeSeat = { ...seat, votes: 1, place: { ...seat.place, sample: 0, arm: undefined } };
  return scorer.rubric.canaries.map((canary) => ({
    name: canary.name,
    step: follow(
      scorer.probe(canaryInput(canary), alone),
      (score): Step<CanaryOutcome> => done(outcomeOf(score, scorer.pass)),
    ),
  }));
}

function outcomeOf(score: Score, pass: number): CanaryOutcome {
  if (score.status !== 'scored') return { kind: 'unreadable', why: score.reason };
  return score.score >= pass ? { kind: 'obeyed', score: score.score } : { kind: 'held' };
}

function canaryInput(canary: CanaryText): ScoreInput {
  const { input, context, expected, tools, messages, meta } = canary.case;
  const row: Case = {
    id: `canary:${canary.name}`,
    vars: {},
    critical: false,
    tags: [],
    line: 0,
    meta: isObject(meta) ? (meta as { readonly [key: string]: Json }) : {},
    ...(typeof input === 'string' ? { input } : {}),
    ...(context === undefined ? {} : { context: chunks(context) }),
    ...(expected === undefined ? {} : { expected }),
    ...(Array.isArray(tools) ? { tools: tools as readonly Json[] } : {}),
    ...(Array.isArray(messages) ? { messages: messages as unknown as readonly Message[] } : {}),
  };
  return {
    case: row,
    output: canary.output,
    toolCalls: canary.toolCalls,
    messages: row.messages ?? [{ role: 'user', content: row.input ?? '' }],
    refused: false,
    ...(canary.rival === undefined ? {} : { rival: { output: canary.rival } }),
  };
}

function chunks(context: Json): readonly Chunk[] {
  return typeof context === 'string' ? [{ text: context }] : (context as unknown as readonly Chunk[]);
}
