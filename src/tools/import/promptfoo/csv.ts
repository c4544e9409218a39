/** promptfoo's CSV of tests: one column per variable, and special columns that begin with two underscores. */
import { parse as parseCsv } from 'csv-parse/sync';
import type { Json } from '../../../text/digest.ts';
import type { JsonObject } from '../../../text/json-object.ts';
import type { Problems } from '../../../text/problem.ts';
import { KNOWN_ASSERTIONS } from './assertion-kinds.ts';

/** Null when the file is not CSV (noted). */
export function csvTests(file: string, text: string, problems: Problems): readonly JsonObject[] | null {
  try {
    const rows = parseCsv(text, {
      columns: true,
      bom: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as readonly Readonly<Record<string, string>>[];
    return rows.map(csvTest);
  } catch (error) {
    problems.add({ file, message: `is not valid CSV: ${(error as Error).message}` });
    return null;
  }
}

function csvTest(row: Readonly<Record<string, string>>): JsonObject {
  const vars = new Map<string, Json>();
  const assert: Json[] = [];
  const options = new Map<string, Json>();
  const metadata = new Map<string, Json>();
  const settings = new Map<string, Json>();
  for (const [key, cell] of Object.entries(row)) {
    const meta = /^__metadata:(.+?)(\[\])?$/.exec(key);
    if (key.startsWith('__expected')) {
      if (cell.trim() !== '') assert.push(cellAssertion(cell));
    } else if (key.startsWith('__config:')) settings.set('__config', cell);
    else if (key === '__prefix' || key === '__suffix') {
      if (cell !== '') options.set(key.slice(2), cell);
    } else if (key === '__description' || key === '__metric' || key === '__threshold' || key === '__providerOutput') {
      if (cell !== '') settings.set(key.slice(2), cell);
    } else if (meta !== null) {
      if (cell !== '')
        metadata.set(meta[1]!, meta[2] === undefined ? cell : cell.split(',').map((part) => part.trim()));
    } else vars.set(key, cell);
  }
  const metric = settings.get('metric');
  settings.delete('metric');
  const others = {
    vars: Object.fromEntries(vars),
    assert,
    options: Object.fromEntries(options),
    metadata: Object.fromEntries(metadata),
    ...Object.fromEntries(settings),
  };
  if (metric === undefined) return others;
  return { ...others, assert: assert.map((one) => ({ ...(one as object), metric })) };
}

const NAMES = [...KNOWN_ASSERTIONS]
  .map((name) => name.replace(/^not-/, ''))
  .sort((a, b) => b.length - a.length)
  .join('|');
const TYPED = new RegExp(`^(not-)?(${NAMES})(?:\\((\\d+(?:\\.\\d+)?)\\))?(?::([\\s\\S]*))?$`);
/** Kinds for which a cell without a threshold means this one. */
const CELL_THRESHOLD: Readonly<Record<string, number>> = {
  similar: 0.8,
  'answer-relevance': 0.75,
  'context-faithfulness': 0.75,
  'context-recall': 0.75,
  'context-relevance': 0.75,
  cost: 0.75,
  latency: 0.75,
  levenshtein: 0.75,
  'rouge-n': 0.75,
};

/**
 * `type: value`, `type(threshold): value`, or `type` alone; text that begins with no known type is the answer itself.
 */
export function cellAssertion(cell: string): JsonObject & Json {
  const code = /^(?:javascript|fn|eval):([\s\S]*)$/.exec(cell);
  if (code !== null) return { type: 'javascript', value: code[1]!.trim() };
  const python = /^python:([\s\S]*)$/.exec(cell) ?? /^file:\/\/(.*\.py(?::.*)?)$/.exec(cell);
  if (python !== null) return { type: 'python', value: python[1]!.trim() };
  const script = /^file:\/\/(.*\.[mc]?[jt]s(?::.*)?)$/.exec(cell);
  if (script !== null) return { type: 'javascript', value: `file://${script[1]!.trim()}` };
  const graded = /^(?:grade|llm-rubric):([\s\S]*)$/.exec(cell);
  if (graded !== null) return { type: 'llm-rubric', value: graded[1]!.trim() };
  const typed = TYPED.exec(cell.trim());
  if (typed === null) return { type: 'equals', value: cell };
  const [, not, type, threshold, value] = typed;
  const mark = threshold === undefined ? CELL_THRESHOLD[type!] : Number(threshold);
  return {
    type: `${not ?? ''}${type}`,
    ...(value === undefined ? {} : { value: value.trim() }),
    ...(mark === undefined ? {} : { threshold: mark }),
  };
}
