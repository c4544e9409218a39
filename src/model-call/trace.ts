/** What a program says about its run beside the answer: the steps it took, the state it left, a checker's grades. */
import type { Json } from '../text/digest.ts';
import { isObject, type JsonObject } from '../text/json-object.ts';
import { show } from '../text/problem.ts';
import type { ToolCall, Trace, Turn } from './call.ts';
import { type Note, readMessages } from './messages.ts';

/** The most messages of one run. */
const MOST_STEPS = 2000;

/** Undefined if a row says none of it; faults are noted at paths below the row. */
export function readTrace(row: JsonObject, note: Note): Trace | undefined {
  const { steps, state, grades } = row;
  const meta = isObject(row['meta']) ? row['meta'] : {};
  const trace: Trace = {
    ...part(
      'steps',
      readSteps(steps ?? undefined, (path, message) => note(['steps', ...path], message)),
    ),
    ...part('state', state ?? meta['state'] ?? undefined),
    ...part(
      'grades',
      readGrades(grades ?? undefined, (path, message) => note(['grades', ...path], message)),
    ),
  };
  return Object.keys(trace).length === 0 ? undefined : trace;
}

function part<K extends keyof Trace>(key: K, value: Trace[K]): Trace {
  return value === undefined ? {} : { [key]: value };
}

function readSteps(value: Json | undefined, note: Note): readonly Turn[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    note([], `expected a list of messages, found ${show(value)}`);
    return undefined;
  }
  const list = value as readonly Json[];
  if (list.length > MOST_STEPS) {
    note([], `holds ${list.length} messages, and at most ${MOST_STEPS} are read`);
    return undefined;
  }
  return list.flatMap((item, index): readonly Turn[] => {
    if (!isObject(item)) {
      note([index], `expected a message with role and content, found ${show(item)}`);
      return [];
    }
    const { error, ...rest } = item;
    if (error !== undefined && error !== null && typeof error !== 'boolean')
      note([index, 'error'], `expected true or false, found ${show(error)}`);
    const message = { ...rest, content: textOf(rest) };
    const read = readMessages([message as Json], ([, ...path], text) => note([index, ...path], text));
    return (read ?? []).map((one) => (error === true ? { ...one, failed: true } : one));
  });
}

/** A tool may return any value, or nothing. */
function textOf({ role, content }: JsonObject): Json | undefined {
  if (role !== 'tool' || typeof content === 'string') return content;
  return content === undefined || content === null ? '' : JSON.stringify(content);
}

function readGrades(value: Json | undefined, note: Note): Trace['grades'] {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    note([], `expected an object of names and numbers from 0 to 1, found ${show(value)}`);
    return undefined;
  }
  const sound = Object.entries(value).filter((entry): entry is [string, number] => {
    const [name, grade] = entry;
    const isGrade = typeof grade === 'number' && grade >= 0 && grade <= 1;
    if (!isGrade) note([name], `expected a number from 0 to 1, found ${show(grade)}`);
    return isGrade;
  });
  return Object.fromEntries(sound);
}

/** Every call of a run, in order: from its steps if given, else from its last turn. */
export function callsOfRun({
  trace,
  toolCalls,
}: {
  readonly trace?: Trace | undefined;
  readonly toolCalls: readonly ToolCall[];
}): readonly ToolCall[] {
  const made = (trace?.steps ?? []).flatMap((turn) => (turn.role === 'assistant' ? (turn.toolCalls ?? []) : []));
  return made.length > 0 ? made : toolCalls;
}
