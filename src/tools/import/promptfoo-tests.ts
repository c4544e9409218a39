/** The tests of a promptfoo config: written in it, or in files beside it. */
import { parse as parseCsv } from 'csv-parse/sync';
import { isObject } from '../../model-call/messages.ts';
import type { Json } from '../../text/digest.ts';
import { type Problems, show } from '../../text/problem.ts';
import { parseDocumentText } from '../../text/read-document.ts';
import { resolvePath, type Tree } from '../../text/tree.ts';
import { readText } from '../../text/utf8.ts';
import type { Assertion } from './assertions.ts';

type JsonObject = { readonly [key: string]: Json | undefined };

/** A test of theirs with its variables filled in and its assertions, those of `defaultTest` included. */
export interface Test {
  readonly name: string;
  readonly vars: { readonly [key: string]: Json };
  readonly assertions: readonly Assertion[];
}

export function readTests(
  tree: Tree,
  path: string,
  config: JsonObject,
  lost: string[],
  notes: string[],
  problems: Problems,
): readonly Test[] {
  const shared = isObject(config['defaultTest']) ? config['defaultTest'] : {};
  const rows = expandTests(tree, path, config['tests'], lost, problems);
  return rows.map((row, index) => {
    const name = typeof row['description'] === 'string' ? row['description'] : '';
    const where = name === '' ? `tests[${index}]` : `tests[${index}] (${name})`;
    const vars = readVars({ ...varsOf(shared), ...varsOf(row) }, where, lost);
    const assertions = [...assertionsOf(shared, 'defaultTest', lost, notes), ...assertionsOf(row, where, lost, notes)];
    for (const key of Object.keys(row)) {
      if (!['description', 'vars', 'assert', 'metadata', 'threshold'].includes(key))
        lost.push(`${where}: ${key}: no counterpart`);
    }
    if (row['threshold'] !== undefined || shared['threshold'] !== undefined) {
      notes.push(
        'A test passed there when the weighted mean of its assertions reached a threshold; here each template is judged for itself.',
      );
    }
    return { name, vars, assertions };
  });
}

function varsOf(row: JsonObject): JsonObject {
  return isObject(row['vars']) ? row['vars'] : {};
}

function expandTests(
  tree: Tree,
  path: string,
  value: Json | undefined,
  lost: string[],
  problems: Problems,
): readonly JsonObject[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item) => expandTests(tree, path, item, lost, problems));
  if (isObject(value)) return [value];
  if (typeof value !== 'string') return [];
  const named = value.replace(/^file:\/\//, '');
  const file = resolvePath(path, named.replace(/^\.\//, ''));
  if (file === null || /[*?]/.test(named) || !/\.(csv|jsonl?|ya?ml)$/.test(named)) {
    lost.push(`tests: ${named}: only a .csv, .json, .jsonl or .yaml file beside the config is read`);
    return [];
  }
  const text = readText(tree, file, problems);
  if (text === null) return [];
  if (file.endsWith('.csv')) return csvTests(file, text, problems);
  if (file.endsWith('.jsonl'))
    return text
      .split('\n')
      .flatMap((line) =>
        line.trim() === ''
          ? []
          : expandTests(tree, path, parseDocumentText(`${file}.json`, line, problems)?.value, lost, problems),
      );
  return expandTests(tree, path, parseDocumentText(file, text, problems)?.value, lost, problems);
}

/** Their CSV: a column a variable, `__expected` columns hold `type: value`. */
function csvTests(file: string, text: string, problems: Problems): readonly JsonObject[] {
  try {
    const rows = parseCsv(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }) as readonly Readonly<
      Record<string, string>
    >[];
    return rows.map((row) => {
      const vars = Object.entries(row).filter(([key]) => !key.startsWith('__'));
      const assert = Object.entries(row).filter(([key, cell]) => /^__expected[0-9]*$/.test(key) && cell !== '');
      return {
        ...(row['__description'] ? { description: row['__description'] } : {}),
        vars: Object.fromEntries(vars),
        assert: assert.map(([, cell]) => cellAssertion(cell)),
      };
    });
  } catch (error) {
    problems.add({ file, message: `is not valid CSV: ${(error as Error).message}` });
    return [];
  }
}

function cellAssertion(cell: string): JsonObject & Json {
  const match = /^([a-z][a-z-]*)(?:\(([0-9.]+)\))?:\s*([\s\S]*)$/.exec(cell);
  if (match === null) return { type: 'equals', value: cell };
  return {
    type: match[1] === 'grade' ? 'llm-rubric' : match[1]!,
    value: match[3]!,
    ...(match[2] === undefined ? {} : { threshold: Number(match[2]) }),
  };
}

function readVars(vars: JsonObject, where: string, lost: string[]): { readonly [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(vars).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
      if (value === undefined || value === null) return [];
      if (Array.isArray(value) && key !== 'context') {
        lost.push(`${where}: vars.${key}: a list multiplied the test there; its first value is taken`);
        const first = (value as readonly Json[])[0];
        return first === undefined ? [] : [[key, first]];
      }
      if (typeof value === 'string' && value.startsWith('file://')) {
        lost.push(`${where}: vars.${key}: ${value} is not read; put the text into the case`);
        return [];
      }
      return [[key, value]];
    }),
  );
}

function assertionsOf(row: JsonObject, where: string, lost: string[], notes: string[]): readonly Assertion[] {
  const list = row['assert'];
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((item): readonly Assertion[] => {
    if (typeof item === 'string') return assertionsOf({ assert: [cellAssertion(item)] }, where, lost, notes);
    if (!isObject(item) || typeof item['type'] !== 'string') {
      lost.push(`${where}: assert ${show(item)}: has no type`);
      return [];
    }
    if (item['type'] === 'assert-set') {
      notes.push('An assert-set passed there when enough of its parts did; here every part is a template of its own.');
      return assertionsOf(item, where, lost, notes);
    }
    const number = (key: string): number | undefined => (typeof item[key] === 'number' ? item[key] : undefined);
    if (item['transform'] !== undefined) {
      lost.push(`${where}: assert ${item['type']}: it transforms the output by code first`);
      return [];
    }
    return [{ type: item['type'], value: item['value'], threshold: number('threshold'), weight: number('weight') }];
  });
}
