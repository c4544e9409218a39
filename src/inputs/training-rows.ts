/** Rows of a training file: the texts that they teach, who wrote them, and how many are of use. */
import type { Json } from '../text/digest.ts';
import type { JsonObject } from '../text/json-object.ts';
import type { Case } from './case/case.ts';
import { textIndex } from './text-index.ts';

type AskedCase = Pick<Case, 'id' | 'input' | 'messages' | 'vars'>;

/** Lines of JSONL that are not empty, parsed; null for a line that is not JSON. */
export function* trainingLines(bytes: Uint8Array): Iterable<Json> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end;
    const line = decoder.decode(bytes.subarray(from, to)).trim();
    from = to + 1;
    if (line !== '') yield parsed(line);
  }
}

function parsed(line: string): Json {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return null;
  }
}

export function isSynthetic(row: Json): boolean {
  const { synthetic, source, generated_by: by } = objectOf(row);
  return synthetic === true || isModel(source) || (typeof by === 'string' && by.trim() !== '');
}

/** Someone has vouched for a row that a model wrote. */
export function isVerified(row: Json): boolean {
  return objectOf(row)['verified'] === true;
}

/** `gpt-4.1`, `claude-…`, `synthetic`: but not if a person or a log is named. */
function isModel(source: Json | undefined): boolean {
  return (
    typeof source === 'string' &&
    /^(?:synthetic|generated|model|llm)\b|\b(?:gpt|claude|gemini|llama|mistral|mixtral|qwen|deepseek|grok|o\d)-/i.test(
      source,
    )
  );
}

function objectOf(row: Json): JsonObject {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
    ? (row as { readonly [key: string]: Json })
    : {};
}

export interface UsableExamples {
  readonly rows: number;
  readonly usable: number;
  /** Of all rows, those that a model wrote, and of these the ones that nobody verified. */
  readonly synthetic: number;
  readonly unverified: number;
}

/** Without duplicates, including near ones, without cases of the suite, and without unverified synthetic rows. */
export function usableExamples(bytes: Uint8Array, cases: Iterable<AskedCase>): UsableExamples {
  const suite = textIndex();
  for (const row of cases) suite.add(row.id, caseText(row));
  const seen = textIndex();
  let [rows, usable, synthetic, unverified] = [0, 0, 0, 0];
  for (const row of trainingLines(bytes)) {
    rows++;
    const isOwn = !isSynthetic(row);
    if (!isOwn) synthetic++;
    if (!isOwn && !isVerified(row)) {
      unverified++;
      continue;
    }
    const texts = trainingTexts(row);
    const whole = texts.at(-1) ?? '';
    if (whole === '' || texts.some((text) => suite.similar(text).length > 0) || seen.similar(whole).length > 0)
      continue;
    seen.add(String(rows), whole);
    usable++;
  }
  return { rows, usable, synthetic, unverified };
}

/** The question of a case. */
export function caseText({ input, messages, vars }: Omit<AskedCase, 'id'>): string {
  if (input !== undefined) return input;
  if (messages !== undefined)
    return messages
      .filter(({ role }) => role === 'user')
      .map(({ content }) => content ?? '')
      .join('\n');
  return Object.values(vars).join('\n');
}

/** Every text of a row that the model may have been shown: each user turn, and all of them together, the whole last. */
export function trainingTexts(row: Json): readonly string[] {
  if (typeof row === 'string') return [row];
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [];
  const object = row as JsonObject;
  const texts: string[] = [];
  for (const key of ['input', 'prompt', 'text', 'question', 'instruction']) {
    const value = object[key];
    if (typeof value === 'string') texts.push(value);
  }
  const turns = object['messages'] ?? object['conversations'];
  if (Array.isArray(turns)) {
    const said = (turns as readonly Json[]).flatMap((turn) => {
      if (typeof turn !== 'object' || turn === null || Array.isArray(turn)) return [];
      const { role, from, content, value } = turn as JsonObject;
      const text = content ?? value;
      return (role ?? from) !== 'assistant' && (role ?? from) !== 'system' && typeof text === 'string' ? [text] : [];
    });
    texts.push(...said);
    if (said.length > 1) texts.push(said.join('\n'));
  }
  return texts;
}
