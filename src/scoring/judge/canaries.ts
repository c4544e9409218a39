/** Canaries: answers that must not pass, put to the judge of a run before its verdicts are believed. */
import type { Case } from '../../inputs/case/case.ts';
import type { Chunk } from '../../inputs/case/case-values.ts';
import type { BoundTemplate, JudgeSeat, ScoreInput } from '../../inputs/template.ts';
import { done, type Message, type Step } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../deterministic/define-template.ts';
import { follow } from './ask-judge.ts';
import { isJudged } from './is-judged.ts';
import { CANARY_ID, type CanaryText } from './rubric.ts';

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
 * pre-checks that would settle them without a call, and are asked once, without votes. Where the suite's own words
 * decide what passes, a canary that passes is asked once more without its order, and counts only if it then fails.
 */
export function canaries(template: BoundTemplate, seat: JudgeSeat): readonly Canary[] {
  const { scorer } = template;
  if (seat.recorded || !isJudged(scorer)) return [];
  const alone: JudgeSeat = { ...seat, votes: 1, place: { ...seat.place, sample: 0, arm: undefined } };
  // A tie is what an undecided judge gives; only a win shows that a canary was obeyed.
  const pass = template.spec.paired === true ? 1 : template.pass;
  const passes = (
    canary: CanaryText,
    output: string,
    next: (passed: number | null) => Step<CanaryOutcome>,
  ): Step<CanaryOutcome> =>
    follow(scorer.probe(canaryInput(canary, output), alone), (score) => {
      if (score.status !== 'scored') return done({ kind: 'unreadable', why: score.reason });
      return next(score.score >= pass ? score.score : null);
    });
  return scorer.rubric.canaries.map((canary) => ({
    name: canary.name,
    step: passes(canary, canary.output, (score) => {
      if (score === null) return done({ kind: 'held' });
      if (canary.control === undefined) return done({ kind: 'obeyed', score });
      return passes(canary, canary.control, (control) =>
        done(control === null ? { kind: 'obeyed', score } : SHOWS_NOTHING),
      );
    }),
  }));
}

const SHOWS_NOTHING: CanaryOutcome = {
  kind: 'unreadable',
  why: "by the suite's own words the text passes without its order too, so it shows nothing",
};

function canaryInput(canary: CanaryText, output: string): ScoreInput {
  const { input, context, expected, tools, messages, meta } = canary.case;
  const row: Case = {
    id: `${CANARY_ID}${canary.name}`,
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
    output,
    toolCalls: canary.toolCalls,
    messages: row.messages ?? [{ role: 'user', content: row.input ?? '' }],
    refused: false,
    ...(canary.rival === undefined ? {} : { rival: { output: canary.rival } }),
  };
}

function chunks(context: Json): readonly Chunk[] {
  return typeof context === 'string' ? [{ text: context }] : (context as unknown as readonly Chunk[]);
}
