/** A run as a field map tells it: what a place leads to replaces what the form of the record told. */
import type { Json } from '../../text/digest.ts';
import { messagesOf, toolTurns } from './chat.ts';
import { type FieldMap, type Placed, valueAtPlace } from './field-map.ts';
import { passages } from './parts.ts';
import { asking } from './spans.ts';
import {
  type Fields,
  fieldsOf,
  type ImportedTrace,
  type Lost,
  lastText,
  listOf,
  NOTHING,
  numberIn,
  type TraceMessage,
  textIn,
  unfolded,
  withoutSystem,
} from './trace.ts';

export interface MappedRuns {
  /** `told` is what the form of the records told, null if no form recognized them; the root's record comes first. */
  run(told: ImportedTrace | null, records: readonly Fields[]): ImportedTrace;
  /** Places that led nowhere in any record. */
  readonly unfound: readonly Placed[];
}

export function openMappedRuns(map: FieldMap, lost: Lost): MappedRuns {
  const missing = new Set<Placed>(map.places.keys());
  return {
    run: (told, records) => {
      const find = (key: Placed): Json | undefined => {
        const place = map.places.get(key);
        if (place === undefined) return undefined;
        for (const record of records) {
          const found = valueAtPlace(record as Json, place);
          if (found === undefined) continue;
          missing.delete(key);
          return found;
        }
        return undefined;
      };
      return mappedRun(told ?? { id: '', ...NOTHING }, find, { good: map.good, lost });
    },
    get unfound() {
      return [...missing];
    },
  };
}

type Find = (key: Placed) => Json | undefined;

function mappedRun(
  told: ImportedTrace,
  find: Find,
  { good, lost }: { readonly good: number | undefined; readonly lost: Lost },
): ImportedTrace {
  const [input, answer, context] = [find('input'), find('output'), find('context')];
  const calls = find('tool_calls');
  const said = input === undefined ? told.asked : (messagesOf(asking(asText(input)), 'user', lost) ?? []);
  const answers = answer === undefined ? null : (messagesOf(asking(asText(answer)), 'assistant', lost) ?? []);
  // A conversation that already holds its answer, where nothing else says what the answer is.
  const end = said.findLastIndex(({ role }) => role === 'user') + 1;
  const holdsAnswer = input !== undefined && answers === null && told.output === null && end > 0 && end < said.length;
  const [asked, own] = holdsAnswer ? [said.slice(0, end), said.slice(end)] : [said, answers];
  const turns = calls === undefined ? [] : turnsOf(calls);
  const steps = own === null && turns.length === 0 ? told.steps : [...turns, ...(own ?? finalOf(told))];
  const output = own === null ? told.output : lastText(own);
  const score = scoreOf(find('score'), lost);
  const isGood = good !== undefined && score !== undefined && score >= good && output !== null;
  const expected = find('expected') ?? told.expected ?? (isGood ? output : undefined);
  return {
    ...told,
    id: wordOf(find('id')) ?? told.id,
    asked: withoutSystem(asked),
    output,
    steps,
    context: context === undefined ? told.context : passages(asList(context)),
    caseId: wordOf(find('case')) ?? told.caseId,
    cluster: wordOf(find('cluster')) ?? told.cluster,
    model: wordOf(find('model')) ?? told.model,
    costUsd: numberIn(find('cost_usd')) ?? told.costUsd,
    latencyMs: numberIn(find('latency_ms')) ?? told.latencyMs,
    promptTokens: numberIn(find('prompt_tokens')) ?? told.promptTokens,
    completionTokens: numberIn(find('completion_tokens')) ?? told.completionTokens,
    ...(score === undefined ? {} : { score }),
    ...(expected === undefined ? {} : { expected }),
  };
}

function asText(value: Json): Json {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

function asList(value: Json): Json {
  const inner = unfolded(value) ?? value;
  return typeof inner === 'string' ? [inner] : inner;
}

function wordOf(value: Json | undefined): string | undefined {
  return textIn(value === undefined ? undefined : asText(value));
}

function finalOf({ output }: ImportedTrace): readonly TraceMessage[] {
  return output === null ? [] : [{ role: 'assistant', content: output }];
}

/** Calls alone, or each with its result where the row records one. */
function turnsOf(value: Json): readonly TraceMessage[] {
  const inner = unfolded(value);
  const list = Array.isArray(inner) ? (inner as readonly Json[]) : listOf([inner ?? null]);
  return list.map(fieldsOf).flatMap((call): readonly TraceMessage[] => {
    const told =
      messagesOf([{ role: 'assistant', content: null, tool_calls: [call] } as Json], 'assistant', () => {}) ?? [];
    const result = call['result'] ?? call['output'] ?? call['response'];
    if (result === undefined) return told;
    const [made] = (told[0]?.tool_calls ?? []).map(fieldsOf);
    const id = textIn(made?.['id']);
    const failed = call['error'] !== undefined && call['error'] !== null && call['error'] !== false;
    return toolTurns({ id, name: textIn(made?.['name']) ?? 'unnamed', given: made?.['arguments'] }, result, failed);
  });
}

function scoreOf(value: Json | undefined, lost: Lost): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  lost('score that is no number');
  return undefined;
}
