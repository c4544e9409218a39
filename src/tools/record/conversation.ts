/** A case in which a simulated user answers the program: what each of them is told next, and the row it ends as. */
import { saidBy } from '../../inputs/case/case.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import type { Row } from './recording.ts';
import { type Task, taskJson } from './tasks.ts';

/** An immutable value: every turn returns a new one. */
export interface Conversation {
  readonly task: Task;
  /** The program's rows, one a turn. */
  readonly turns: readonly Row[];
  /** What the user said after each of them; one fewer while the program has the last word. */
  readonly replies: readonly string[];
}

/** A longer turn of a user is none. */
export const LONGEST_REPLY = 100_000;

/** What the program is told at its next turn. It may keep nothing between turns, so its state is handed back. */
export function programLine(conversation: Conversation, dataset: string): Row {
  const { task, turns } = conversation;
  const told = taskJson(task, dataset);
  const turn = turns.length + 1;
  if (turn === 1) return { ...told, turn };
  const { input: _input, ...rest } = told;
  return { ...rest, messages: messagesOf(conversation, dataset), turn, state: turns.at(-1)?.['state'] };
}

/** What the user said last, for a command that takes it as a word. */
export function lastReply({ replies }: Conversation): string | undefined {
  return replies.at(-1);
}

/** What the user is told: the conversation, and all of the case, which it plays a part in. */
export function userLine(conversation: Conversation, dataset: string): Row {
  const { row, sample } = conversation.task;
  const messages = messagesOf(conversation, dataset);
  return { id: row.id, sample, turn: conversation.turns.length, messages, case: saidBy(row) as Json };
}

function messagesOf(conversation: Conversation, dataset: string): Json {
  const { input, messages } = taskJson(conversation.task, dataset);
  const first = messages ?? [{ role: 'user', content: input ?? '' }];
  return [...(first as readonly Json[]), ...stepsOf(conversation)];
}

/** The steps of every turn, with what the user said between them. */
function stepsOf({ turns, replies }: Conversation): readonly Json[] {
  return turns.flatMap((row, at): readonly Json[] => {
    const reply = replies[at];
    const own = Array.isArray(row['steps']) ? (row['steps'] as readonly Json[]) : [answerOf(row)];
    return reply === undefined ? own : [...own, { role: 'user', content: reply }];
  });
}

function answerOf({ output, tool_calls: calls }: Row): Json {
  return { role: 'assistant', content: output ?? null, ...(calls === undefined ? {} : { tool_calls: calls }) };
}

/** A user's line: null = it has no more to say, undefined = it is no turn. */
export function replyIn(said: Row): string | null | undefined {
  if (said['done'] === true) return null;
  const { content } = said;
  return typeof content === 'string' && content !== '' && content.length <= LONGEST_REPLY ? content : undefined;
}

/** The whole conversation as one row: the last answer and state, all steps, and what all turns used together. */
export function rowOf(conversation: Conversation): Row {
  const { turns } = conversation;
  const last = turns.at(-1) ?? {};
  const { usage: _usage, cost_usd: _cost, latency_ms: _latency, ...rest } = last;
  return {
    ...rest,
    steps: stepsOf(conversation),
    ...part('cost_usd', sumOf(turns.map((row) => row['cost_usd']))),
    ...part('latency_ms', sumOf(turns.map((row) => row['latency_ms']))),
    ...part('usage', usageOf(turns)),
  };
}

/** A figure that one turn does not state is unknown for all of them. */
function sumOf(values: readonly (Json | undefined)[]): number | undefined {
  return values.every((value) => typeof value === 'number') ? values.reduce((sum, value) => sum + value, 0) : undefined;
}

function usageOf(turns: readonly Row[]): Json | undefined {
  const all = turns.map(({ usage }) => (isObject(usage) ? usage : null));
  if (all.some((one) => one === null)) return undefined;
  const keys = new Set(all.flatMap((one) => Object.keys(one!)));
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const sum = sumOf(all.map((one) => one![key]));
      return sum === undefined ? [] : [[key, sum]];
    }),
  );
}

function part(key: string, value: Json | undefined): Row {
  return value === undefined ? {} : { [key]: value };
}
