/** Asking a judge: one question, up to two retries for an unreadable reply, and votes near the threshold. */

import type { JudgeSeat, Score } from '../../inputs/template.ts';
import { type ChatRequest, done, type Question, type Reply, type Step } from '../../model-call/call.ts';
import type { Media } from '../../model-call/media.ts';
import { canonical, type Json, sha256Hex } from '../../text/digest.ts';
import { CUT_OFF, readReply, VERDICT_TOOL } from './read-reply.ts';
import { type ObjectShape, schemaOf } from './reply-form.ts';

/** Everything a judge is shown: fully determined by template, parameters, case and output. */
export interface Briefing {
  readonly system: string;
  readonly user: string;
  /** Pictures and documents that the material mentions. */
  readonly media?: readonly Media[] | undefined;
  readonly shape: ObjectShape;
  readonly caseId: string;
  /** Output under judgement, by which a recorded judge may find its row. */
  readonly output: string;
}

export type Consulted =
  | { readonly value: Json; readonly turn: number }
  | { readonly unscored: Extract<Score, { status: 'unscored' }>; readonly turn: number };

export const REASKS = 2;

/** Runs `next` on the result of a step. */
export function follow<A, B>(step: Step<A>, next: (value: A) => Step<B>): Step<B> {
  if ('done' in step) return next(step.done);
  return { ask: step.ask, next: (reply) => follow(step.next(reply), next) };
}

/** Asks from turn `turn` on until a reply fits the form; the result's `turn` is the last one used. */
export function consult(briefing: Briefing, seat: JudgeSeat, turn: number, seed = seat.seed): Step<Consulted> {
  const attempt = (at: number, fault: string | null): Step<Consulted> => ({
    ask: question(briefing, seat, at, fault, seed),
    next: (reply) => {
      const unscored = (code: string, reason: string): Step<Consulted> =>
        done({ unscored: { status: 'unscored', code, reason }, turn: at });
      const refusal = refusalOf(reply);
      if (refusal !== null) return unscored(refusal.code, refusal.reason);
      if (reply.kind === 'failed') return unscored(reply.code, `the judge did not answer: ${reply.message}`);
      const checked = readReply(reply, briefing.shape);
      if ('value' in checked) return done({ value: checked.value, turn: at });
      if (checked.fault === CUT_OFF)
        return unscored(
          'judge-cut',
          "the judge's reply was cut before its verdict; raise judge.max-tokens in the suite",
        );
      if (seat.recorded || at - turn >= REASKS) {
        return unscored('judge-unreadable', `the judge's reply could not be read: ${checked.fault}`);
      }
      return attempt(at + 1, checked.fault);
    },
  });
  return attempt(turn, null);
}

function refusalOf(reply: Reply): { readonly code: string; readonly reason: string } | null {
  return reply.kind === 'answered' && reply.refused
    ? { code: 'judge-refused', reason: 'the judge refused to grade this answer' }
    : null;
}

function question(
  briefing: Briefing,
  seat: JudgeSeat,
  turn: number,
  fault: string | null,
  seed: number | undefined,
): Question {
  return {
    provider: seat.provider,
    request: request(briefing, seat, fault, seed),
    place: {
      role: 'judge',
      arm: seat.place.arm,
      target: seat.place.target,
      case: briefing.caseId,
      template: seat.place.template,
      sample: seat.place.sample,
      outputSha256: sha256Hex(briefing.output),
      turn,
    },
  };
}

function request(briefing: Briefing, seat: JudgeSeat, fault: string | null, seed: number | undefined): ChatRequest {
  const { system, user, shape, media = [] } = briefing;
  const again =
    fault === null ? '' : `\n\nYour last reply could not be used: ${fault}. Reply again with the complete JSON object.`;
  const told = `${user}${again}`;
  return {
    kind: 'chat',
    model: seat.model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: told, ...(media.length > 0 && { parts: [...media, { text: told }] }) },
    ],
    ...structure(shape, seat),
    ...(seat.temperature === undefined ? {} : { temperature: seat.temperature }),
    ...(seat.maxTokens === undefined ? {} : { maxTokens: seat.maxTokens }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function structure(
  shape: ObjectShape,
  seat: JudgeSeat,
): Pick<ChatRequest, 'tools' | 'forcedTool' | 'responseFormat' | 'params'> {
  const params = seat.params === undefined || Object.keys(seat.params).length === 0 ? {} : { params: seat.params };
  switch (seat.structured) {
    case 'json-schema':
      return {
        responseFormat: {
          type: 'json_schema',
          json_schema: { name: VERDICT_TOOL, strict: true, schema: schemaOf(shape) },
        },
        ...params,
      };
    case 'tool':
      return {
        tools: [
          {
            type: 'function',
            function: {
              name: VERDICT_TOOL,
              description: 'Files the grade.',
              strict: true,
              parameters: schemaOf(shape),
            },
          },
        ],
        forcedTool: VERDICT_TOOL,
        ...params,
      };
    case 'text':
      return params;
  }
}

type Scored = Extract<Score, { status: 'scored' }>;

/**
 * Asks once, then, if the score is near the threshold, votes up to `seat.votes` times (odd; an even number is reduced
 * by one). The median counts, which for 0/1 is the majority, and the reason lists all votes. An unreadable vote is left
 * out; if that leaves an even number, the last one is left out too.
 */
export function vote(
  briefing: Briefing,
  seat: JudgeSeat,
  read: (value: Json) => Score,
  near: (score: Scored) => boolean,
): Step<Score> {
  const wanted = seat.recorded ? 1 : seat.votes - ((seat.votes + 1) % 2);
  return follow(consult(briefing, seat, 0), (first) => {
    if ('unscored' in first) return done<Score>(first.unscored);
    const score = read(first.value);
    if (score.status !== 'scored' || wanted < 3 || !near(score)) return done<Score>(score);
    const more = (votes: readonly Scored[], asked: number, turn: number): Step<Score> => {
      if (asked === wanted) return done<Score>(median(votes));
      const seed = seat.seed === undefined ? undefined : seat.seed + asked;
      return follow(consult(briefing, seat, turn + 1, seed), (next) => {
        const scored = 'unscored' in next ? null : read(next.value);
        return more(scored?.status === 'scored' ? [...votes, scored] : votes, asked + 1, next.turn);
      });
    };
    return more([score], 1, first.turn);
  });
}

function median(votes: readonly Scored[]): Score {
  const odd = votes.length % 2 === 1 ? votes : votes.slice(0, -1);
  const middle = [...odd].sort((a, b) => a.score - b.score || compare(canonical(a), canonical(b)))[odd.length >> 1]!;
  const told = votes.map((one) => Number(one.score.toFixed(3))).join(', ');
  return { ...middle, reason: `${votes.length} votes: ${told}. ${middle.reason ?? ''}`.trimEnd() };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
