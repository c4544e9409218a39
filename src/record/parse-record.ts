/** A record file, read as hostile data: closed sets, bounded sizes, no field that a run does not write. */
import { InputError, show } from '../text/problem.ts';
import { schemaAnswer } from '../text/schema-answer.ts';
import { type PlumblineRecord, RECORD_SCHEMA, recordSchema } from './record.ts';

/** A record of 10,000 cases with texts of the greatest length is a few megabytes. */
export const MOST_RECORD_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;

/** @throws InputError naming the file and each key that a record may not contain. */
export function parseRecord(file: string, bytes: Uint8Array): PlumblineRecord {
  const value = parseJson(file, bytes);
  const schema =
    value !== null && typeof value === 'object' ? (value as { readonly schema?: unknown }).schema : undefined;
  if (schema !== RECORD_SCHEMA) {
    const seen = schema === undefined ? 'there is none' : `it is ${show(schema)}`;
    throw new InputError({
      file,
      key: 'schema',
      message: `must be "${RECORD_SCHEMA}", but ${seen}; give the file that \`run --json FILE\` wrote`,
    });
  }
  if (unfit(value))
    throw new InputError({
      file,
      message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
    });
  const parsed = schemaAnswer(recordSchema, value);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.issues.slice(0, MAX_FAULTS).map((issue) => {
      const [stray] = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const path = stray === undefined ? issue.path : [...issue.path, stray];
      const fault = stray === undefined ? issue.message : 'is no field of a record of this version';
      return {
        file,
        key: path.map((part) => String(part).slice(0, 80)).join('.'),
        message: `${fault}; a record is written by a run and not edited by hand`,
      };
    }),
  );
}

/** Nested deeper than a run ever writes, or with a key `__proto__`, which could set a prototype in a copied record. */
function unfit(value: unknown, depth = 0): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some((item) => unfit(item, depth + 1));
}

function parseJson(file: string, bytes: Uint8Array): unknown {
  if (bytes.byteLength > MOST_RECORD_BYTES) {
    throw new InputError({
      file,
      message: `is ${bytes.byteLength} bytes, over the ${MOST_RECORD_BYTES} that a record may have`,
    });
  }
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError(
      { file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' },
      { cause: error },
    );
  }
  try {
    return JSON.parse(source);
  } catch (error) {
    const at = /line (\d+) column (\d+)/.exec((error as Error).message);
    throw new InputError(
      {
        file,
        line: at === null ? undefined : Number(at[1]),
        column: at === null ? undefined : Number(at[2]),
        message: 'is not JSON; give the file that `run --json FILE` wrote',
      },
      { cause: error },
    );
  }
}
