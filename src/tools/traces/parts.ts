/** A run put together from its root and its parts, whatever vendor exported them. */
import type { Json } from '../../text/digest.ts';
import { messagesOf, toolTurns } from './chat.ts';
import { asking } from './spans.ts';
import {
  fieldsOf,
  type ImportedTrace,
  type Lost,
  lastText,
  listOf,
  sum,
  type TraceMessage,
  textIn,
  unfolded,
  withoutSystem,
} from './trace.ts';

/** A part of a run, with the same names for all vendors. */
export interface Part {
  readonly id: string;
  readonly parents: readonly string[];
  /** Whatever an evaluation calls is no part of the answer. */
  readonly kind: 'model' | 'tool' | 'retrieval' | 'evaluation' | 'other';
  readonly name: string;
  /** Orders the parts. */
  readonly at: string;
  readonly input: Json | undefined;
  readonly output: Json | undefined;
  readonly failed: boolean;
  readonly model?: string | undefined;
  readonly promptTokens?: number | undefined;
  readonly completionTokens?: number | undefined;
}

export interface Root {
  readonly id: string;
  readonly input: Json | undefined;
  readonly output: Json | undefined;
}

export function traceOf(root: Root, parts: readonly Part[], lost: Lost): ImportedTrace {
  const inOrder = withoutEvaluations(parts).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const models = inOrder.filter(({ kind }) => kind === 'model');
  const given = messagesOf(asking(root.input), 'user', lost);
  const said = messagesOf(asking(root.output), 'assistant', lost) ?? [];
  const whole = given === null ? null : conversation(given, said);
  const asked = whole?.asked ?? given ?? models.map(({ input }) => messagesOf(input, 'user', lost)).find(Boolean) ?? [];
  const steps = whole?.steps ?? stepsOf(inOrder, lost);
  return {
    id: root.id,
    asked: withoutSystem(asked.filter(({ role }, at, all) => role !== 'assistant' || at < all.length - 1)),
    output: lastText(said) ?? lastText(steps),
    steps,
    context: inOrder.filter(({ kind }) => kind === 'retrieval').flatMap(({ output: found }) => passages(found)),
    promptTokens: sum(models.map(({ promptTokens }) => promptTokens)),
    completionTokens: sum(models.map(({ completionTokens }) => completionTokens)),
    model: models.map(({ model }) => model).findLast((one) => one !== undefined),
  };
}

/** Judges that scored the run are logged beneath it, with model calls of their own. */
function withoutEvaluations(parts: readonly Part[]): Part[] {
  const below = new Map<string, Part[]>();
  for (const part of parts)
    for (const id of part.parents) {
      const children = below.get(id);
      if (children === undefined) below.set(id, [part]);
      else children.push(part);
    }
  // A loop, since an export may be nested deeper than calls may be; circles of parents end it too.
  const left = parts.filter(({ kind }) => kind === 'evaluation');
  const ofEvaluations = new Set(left);
  for (let part = left.pop(); part !== undefined; part = left.pop())
    for (const child of below.get(part.id) ?? [])
      if (!ofEvaluations.has(child)) {
        ofEvaluations.add(child);
        left.push(child);
      }
  return parts.filter((part) => !ofEvaluations.has(part));
}

/**
 * An agent with a memory is given one message and returns the whole conversation: what was said before is part of the
 * question, and what follows it are the steps. Null if the output is no such conversation.
 */
function conversation(
  given: readonly TraceMessage[],
  said: readonly TraceMessage[],
): { readonly asked: readonly TraceMessage[]; readonly steps: readonly TraceMessage[] } | null {
  const last = given.at(-1);
  if (last === undefined || last.role !== 'user') return null;
  const end = said.findLastIndex(({ role, content }) => role === 'user' && content === last.content) + 1;
  return end === 0 || end === said.length ? null : { asked: said.slice(0, end), steps: said.slice(end) };
}

function stepsOf(inOrder: readonly Part[], lost: Lost): readonly TraceMessage[] {
  const containers = new Set(inOrder.flatMap(({ parents }) => parents));
  const steps = inOrder.flatMap((part): readonly TraceMessage[] => {
    if (part.kind === 'model')
      return (messagesOf(generated(part.output), 'assistant', lost) ?? []).filter(({ role }) => role === 'assistant');
    if (part.kind === 'tool') return toolTurns({ name: part.name, given: part.input }, part.output, part.failed);
    // What only contains others is told by them.
    if (part.kind === 'other' && !containers.has(part.id)) lost(`step ${part.name || 'without a name'}`);
    return [];
  });
  const hasTools = inOrder.some(({ kind }) => kind === 'tool');
  // A call that has a step of its own would be counted twice.
  return steps.filter((step) => !hasTools || step.content !== null || !isModelCall(step));
}

/** Calls that a model requested and whose tool step follows. */
function isModelCall({ tool_calls: calls = [] }: TraceMessage): boolean {
  return calls.length > 0 && calls.every((call) => fieldsOf(call)['id'] !== undefined);
}

/** The answer inside what a model wrapper returns. */
function generated(output: Json | undefined): Json | undefined {
  const value = unfolded(output);
  const { choices, generations, content } = fieldsOf(value);
  if (Array.isArray(choices)) return (choices as readonly Json[]).map((one) => fieldsOf(one)['message'] ?? one);
  if (Array.isArray(generations)) return (generations as readonly Json[]).flat() as Json;
  return content !== undefined ? value : asking(value);
}

/** Texts of what was retrieved, in any of the forms that libraries return. */
export function passages(given: Json | undefined): readonly string[] {
  const found = unfolded(given);
  const list = Array.isArray(found) ? found : listOf(fieldsOf(found)['documents'] ?? fieldsOf(found)['output']);
  return (list as readonly Json[]).flatMap((one) => {
    const { page_content: page, content, text } = fieldsOf(one);
    return typeof one === 'string' ? [one] : (textIn(page) ?? textIn(content) ?? textIn(text) ?? []);
  });
}

export function between(start: number, end: number): Pick<ImportedTrace, 'latencyMs'> {
  return end > start ? { latencyMs: Math.round(end - start) } : {};
}
