/**
 * One case of one arm as a step: a chat call, a routed call, or a cheap call that a stronger model may answer again.
 */
import { RE2JS } from 're2js';
import type { CascadeConfig, ModelConfig, RouteConfig } from '../inputs/model-file.ts';
import {
  type Answer,
  type CallPlace,
  type ChatRequest,
  done,
  type Message,
  type Reply,
  type Step,
  type Usage,
} from '../model-call/call.ts';
import { isSameModel } from '../model-call/model-names.ts';
import { mayTakeTemperature } from '../model-call/models/known-models.ts';
import { type Run, runOf } from './arm-answer.ts';
import type { Arm } from './arms.ts';

/** What an arm needs in order to be called. */
export type Askable = Pick<Arm, 'model' | 'provider'>;
interface Seat {
  readonly provider: string;
  readonly model: string;
  /** It answers when a cascade did not accept the first answer. */
  readonly escalated?: true;
}

/** The run of an arm for rendered messages. A recorded arm replays one row, whatever its model file would do. */
export function armStep(arm: Askable, messages: readonly Message[], place: CallPlace): Step<Run> {
  // Only the team's own endpoint receives the retrieval; for other providers it is declared but reaches no request.
  const model = arm.provider.type === 'http' ? arm.model : { ...arm.model, retrieval: undefined };
  const own: Seat = { provider: model.provider, model: model.model };
  if (arm.provider.type === 'recorded') return ask(model, own, messages, place, []);
  if (model.route !== undefined) return routed(model, model.route, messages, place);
  return answered(model, { seat: own, before: [] }, messages, place);
}

/** Each repeat has its own seed, so that repeats differ but a re-run of one does not. */
function requestOf(config: ModelConfig, model: string, messages: readonly Message[], sample: number): ChatRequest {
  return {
    kind: 'chat',
    model,
    messages,
    tools: config.tools,
    responseFormat: config.responseFormat,
    temperature: config.temperature,
    maxTokens: config.maxTokens,
    seed: config.seed === undefined ? undefined : config.seed + sample,
    params: Object.keys(config.params).length === 0 ? undefined : config.params,
    retrieval: config.retrieval,
  };
}

function ask(
  config: ModelConfig,
  seat: Seat,
  messages: readonly Message[],
  place: CallPlace,
  before: readonly Given[],
): Step<Run> {
  return {
    ask: { provider: seat.provider, request: requestOf(config, seat.model, messages, place.sample), place },
    next: (reply) => done(answeredBy(seat, runFrom(reply, messages, seat, before), config)),
  };
}

/** Which model answered, when several could have. */
function answeredBy(seat: Seat, run: Run, { route, cascade }: ModelConfig): Run {
  if (run.kind !== 'answered' || (route === undefined && cascade === undefined)) return run;
  return { ...run, by: seat.model, ...(seat.escalated === true && { escalated: true }) };
}

/** The classifier sees only the last user message; an answer outside `classes` is routed to `otherwise`. */
function routed(config: ModelConfig, route: RouteConfig, messages: readonly Message[], place: CallPlace): Step<Run> {
  const text = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const { classifier } = route;
  return {
    ask: {
      provider: classifier.provider ?? config.provider,
      request: {
        kind: 'chat',
        model: classifier.model,
        messages: [
          { role: 'system', content: classifier.prompt },
          { role: 'user', content: text },
        ],
        // A class should be chosen the same way each time, if the model accepts a temperature.
        ...(mayTakeTemperature(classifier.model) && { temperature: 0 }),
        maxTokens: 16,
      },
      place,
    },
    next: (reply) => {
      if (reply.kind === 'failed') return done(failed(reply, 'classifier'));
      const word = reply.text.trim().toLowerCase();
      const chosen = Object.hasOwn(route.classes, word) ? route.classes[word] : route.classes[route.otherwise];
      const seat = { provider: chosen?.provider ?? config.provider, model: chosen?.model ?? config.model };
      return answered(config, { seat, before: [{ asked: classifier.model, answer: reply }] }, messages, place);
    },
  };
}

/** An answer, and the model that was asked for it. */
interface Given {
  readonly asked: string;
  readonly answer: Answer;
}

/** Who answers, and the answers given before. */
interface Turn {
  readonly seat: Seat;
  readonly before: readonly Given[];
}

/**
 * The answer of a seat; a cascade checks it and may have it answered again, within a route as well. A seat that already
 * uses the model of `escalate-to` is not asked twice.
 */
function answered(
  config: ModelConfig,
  { seat, before }: Turn,
  messages: readonly Message[],
  place: CallPlace,
): Step<Run> {
  const { cascade } = config;
  const stronger: Seat | null =
    cascade === undefined
      ? null
      : { provider: cascade.escalateTo.provider ?? config.provider, model: cascade.escalateTo.model };
  const isStrongest = stronger !== null && stronger.provider === seat.provider && stronger.model === seat.model;
  if (cascade === undefined || stronger === null || isStrongest) return ask(config, seat, messages, place, before);
  return {
    ask: { provider: seat.provider, request: requestOf(config, seat.model, messages, place.sample), place },
    next: (reply) =>
      reply.kind === 'failed' || !uncertain(reply, cascade)
        ? done(answeredBy(seat, runFrom(reply, messages, seat, before), config))
        : ask(config, { ...stronger, escalated: true }, messages, place, [
            ...before,
            { asked: seat.model, answer: reply },
          ]),
  };
}

/** The rule of a cascade, applied to the first answer. */
export function uncertain(answer: Answer, { when }: CascadeConfig): boolean {
  if (when.empty && answer.text.trim() === '' && answer.toolCalls.length === 0) return true;
  if (when.refused && answer.refused) return true;
  if (when.cut && answer.finishReason === 'length') return true;
  return when.matches !== undefined && RE2JS.compile(when.matches).matcher(answer.text).find();
}

/** Tokens, cost and latency of all calls of the case count; the text is that of the last call. */
function runFrom(reply: Reply, messages: readonly Message[], seat: Seat, before: readonly Given[]): Run {
  if (reply.kind === 'failed') return failed(reply, before.length > 0 ? seat.model : undefined);
  const given = [...before, { asked: seat.model, answer: reply }];
  const otherModel = given.flatMap(({ asked, answer: { model } }) =>
    model === undefined || isSameModel(asked, model) ? [] : [model],
  )[0];
  const run = { ...runOf(reply, messages), ...(otherModel !== undefined && { otherModel }) };
  if (before.length === 0) return run;
  const all = given.map(({ answer }) => answer);
  return {
    ...run,
    usage: total(
      all.map(({ usage }) => usage),
      addUsage,
    ),
    costUsd: total(
      all.map(({ costUsd }) => costUsd),
      (a, b) => a + b,
    ),
    latencyMs: total(
      all.map(({ latencyMs }) => latencyMs),
      (a, b) => a + b,
    ),
    via: all.map(({ model }, index) => model ?? (index === all.length - 1 ? seat.model : 'unnamed')),
  };
}

/** Unknown as soon as one part is unknown. */
function total<T>(parts: readonly (T | undefined)[], add: (a: T, b: T) => T): T | undefined {
  return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : add(sum, part)));
}

function addUsage(a: Usage, b: Usage): Usage {
  const parts = (['cachedTokens', 'cacheWriteTokens', 'reasoningTokens'] as const).map(
    (key) => [key, (a[key] ?? 0) + (b[key] ?? 0)] as const,
  );
  return {
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
    ...Object.fromEntries(parts.filter(([, tokens]) => tokens > 0)),
  };
}

function failed(reply: Extract<Reply, { kind: 'failed' }>, who: string | undefined): Run {
  return { kind: 'failed', code: reply.code, message: who === undefined ? reply.message : `${who}: ${reply.message}` };
}
