/** A judge's seat, a case and a judge who says what the test wants, for tests of judged templates. */
import type { Case } from '../../../src/inputs/case/case.ts';
import type { JudgeSeat, ScoreInput, Scorer, TemplateSpec } from '../../../src/inputs/template.ts';
import { type ChatRequest, done, type Question, type Reply, type Step } from '../../../src/model-call/call.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import type { Json } from '../../../src/text/digest.ts';

export const SEAT: JudgeSeat = {
  provider: 'default',
  model: 'judge-2025-04-14',
  temperature: 0,
  recorded: false,
  structured: 'json-schema',
  votes: 1,
  place: { target: 'bot', template: 't', sample: 0, arm: 'head' },
};

export type CaseText = Partial<Omit<Case, 'context'>> & { readonly context?: string | Case['context'] };

export function caseOf(text: CaseText = {}): Case {
  const { context, ...rest } = text;
  return {
    id: 'c1',
    vars: {},
    critical: false,
    tags: [],
    meta: {},
    line: 1,
    ...rest,
    ...(context === undefined ? {} : { context: typeof context === 'string' ? [{ text: context }] : context }),
  };
}

export function inputOf(output: string, row: CaseText = {}, more: Partial<ScoreInput> = {}): ScoreInput {
  const theCase = caseOf(row);
  return {
    case: theCase,
    output,
    toolCalls: [],
    messages: [{ role: 'user', content: theCase.input ?? '' }],
    refused: false,
    ...more,
  };
}

export function says(value: Json, more: Partial<Extract<Reply, { kind: 'answered' }>> = {}): Reply {
  return {
    kind: 'answered',
    text: typeof value === 'string' ? value : JSON.stringify(value),
    toolCalls: [],
    refused: false,
    finishReason: 'stop',
    origin: { kind: 'fresh' },
    ...more,
  };
}

export const OUTAGE: Reply = { kind: 'failed', code: 'timeout', message: 'no answer in 60 s', attempts: 4 };

export async function specOf(name: string): Promise<TemplateSpec> {
  const spec = (await loadSpecs([name])).get(name);
  if (spec === undefined) throw new Error(`no template ${name}`);
  return spec;
}

type Asking = Extract<Scorer, { kind: 'asking' }>;

/** A bound scorer; one that asks nobody is given the face of one that could. */
export async function scorerOf(name: string, parameters: Record<string, unknown> = {}): Promise<Asking> {
  const spec = await specOf(name);
  const scorer = spec.bind(spec.parameters.parse(parameters), {
    read: () => null,
    note: ({ message }) => {
      throw new Error(message);
    },
  });
  return scorer.kind === 'asking' ? scorer : { kind: 'asking', score: (input) => done(scorer.score(input)) };
}

/** Drives a step with the replies given, the last one repeated; tells what was asked. */
export function drive<T>(
  step: Step<T>,
  ...replies: readonly Reply[]
): { readonly value: T; readonly asked: readonly Question[] } {
  const asked: Question[] = [];
  let now = step;
  while (!('done' in now)) {
    if (asked.length > 20) throw new Error('asks without end');
    const reply = replies[Math.min(asked.length, replies.length - 1)];
    if (reply === undefined) throw new Error('a question nobody answers');
    asked.push(now.ask);
    now = now.next(reply);
  }
  return { value: now.done, asked };
}

export function chat(question: Question | undefined): ChatRequest {
  if (question?.request.kind !== 'chat') throw new Error('no chat request');
  return question.request;
}

export function userText(question: Question | undefined): string {
  return chat(question).messages.find(({ role }) => role === 'user')?.content ?? '';
}
