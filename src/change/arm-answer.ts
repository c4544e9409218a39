/** One model call's outcome for one case of one arm. */
import { type Case, caseWith, withContext } from '../inputs/case/case.ts';
import type { BoundTemplate, ScoreInput } from '../inputs/template.ts';
import type { Answer, FailureCode, Message, Origin, ToolCall, Usage } from '../model-call/call.ts';
import { callsOfRun } from '../model-call/trace.ts';

export type Run =
  | {
      readonly kind: 'answered' | 'refused';
      readonly output: string;
      readonly toolCalls: readonly ToolCall[];
      readonly messages: readonly Message[];
      readonly finishReason?: string | undefined;
      /** Thinking that was part of the text; it does not count as output. */
      readonly thinking?: string | undefined;
      readonly model?: string | undefined;
      /** The model that answered, when it is not the one that was requested. */
      readonly otherModel?: string | undefined;
      readonly usage?: Usage | undefined;
      readonly costUsd?: number | undefined;
      readonly latencyMs?: number | undefined;
      /** What was retrieved for this answer; it replaces the case's own context. */
      readonly context?: Answer['context'];
      readonly trace?: Answer['trace'];
      readonly origin: Origin;
      /** Models that took part, for route and cascade. */
      readonly via?: readonly string[] | undefined;
      /** For a route or a cascade: the model that was asked for this answer, and whether a cascade escalated to it. */
      readonly by?: string | undefined;
      readonly escalated?: boolean | undefined;
    }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly message: string }
  | { readonly kind: 'skipped'; readonly why: string };

export type Answered = Extract<Run, { output: string }>;

/** What an answer says, for a reader. */
export type Spoken = Pick<Answered, 'output' | 'toolCalls' | 'finishReason' | 'thinking'>;

export function runOf(answer: Answer, messages: readonly Message[]): Answered {
  return {
    kind: answer.refused ? 'refused' : 'answered',
    output: answer.text,
    toolCalls: answer.toolCalls,
    messages,
    finishReason: answer.finishReason,
    thinking: answer.thinking,
    model: answer.model,
    usage: answer.usage,
    costUsd: answer.costUsd,
    latencyMs: answer.latencyMs,
    context: answer.context,
    trace: answer.trace,
    origin: answer.origin,
  };
}

/** As it arrived, thinking included. */
export function wholeText({ thinking, output }: Spoken): string {
  return `${thinking ?? ''}${output}`;
}

/** A run as a template sees it: without the thinking that was part of its text, unless the template asks for that. */
export function shownTo(template: Pick<BoundTemplate, 'thinking'>, run: Run): Run {
  return template.thinking === true && 'output' in run && run.thinking !== undefined
    ? { ...run, output: wholeText(run), thinking: undefined }
    : run;
}

/** A case without an input of its own takes the question from its prompt. */
function asking(row: Case, messages: readonly Message[]): Case {
  if (row.input !== undefined || row.messages !== undefined || Object.keys(row.vars).length > 0) return row;
  const asked = messages.filter(({ role, content }) => role === 'user' && content !== null);
  return asked.length === 0 ? row : caseWith(row, { input: asked.map(({ content }) => content).join('\n\n') });
}

/** What a template sees of an answer to a case. */
export function scoreInputOf(row: Case, run: Answered): ScoreInput {
  return {
    case: asking(withContext(row, run.context), run.messages),
    output: run.output,
    toolCalls: callsOfRun(run),
    messages: run.messages,
    refused: run.kind === 'refused',
    finishReason: run.finishReason,
    latencyMs: run.latencyMs,
    usage: run.usage,
    costUsd: run.costUsd,
    trace: run.trace,
  };
}
