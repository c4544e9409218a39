/** Few-shots of a prompt, from rows of a file or a constant in code: user and assistant in turn, never expanded. */
import type { Message } from '../../model-call/call.ts';
import { suggestion } from '../../text/did-you-mean.ts';
import type { Json } from '../../text/digest.ts';
import { type Document, follow, problemAt } from '../../text/document.ts';
import { parseJsonLine } from '../../text/json-lines.ts';
import { isObject } from '../../text/json-object.ts';
import { eachLine } from '../../text/lines-of-file.ts';
import { type Problem, type Problems, show } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { readText, refuseConflict } from '../../text/utf8.ts';
import { codeAddress, codeValue } from './code/code-value.ts';

export interface FewShot {
  readonly input: string;
  readonly output: string;
}

/** `line`: counted from 1. */
export interface FewShotRow extends FewShot {
  readonly line: number;
}

/** What `few-shots` of a front matter names. */
export function loadFewShots(tree: Tree, document: Document, from: string, problems: Problems): readonly Message[] {
  const at = ['few-shots'];
  const file = follow(document, at, from, problems);
  if (file === null) return [];
  const named = problemAt(document, at);
  const code = codeAddress(file);
  if (code !== null) {
    const value = codeValue(tree, code, problems, named);
    return value === undefined ? [] : shotsOf(value, { file: code.path, key: code.selector }, problems);
  }
  const text = readText(tree, file, problems, named);
  if (text === null || refuseConflict(file, text, problems)) return [];
  return parseFewShots(file, text, problems).flatMap(messagesOf);
}

/** The sound rows of a file; faults of the others are noted. */
export function parseFewShots(file: string, text: string, problems: Problems): readonly FewShotRow[] {
  const found: FewShotRow[] = [];
  eachLine(file, text, problems, (line, number) => {
    const row = parseJsonLine(file, line, number, problems);
    const shot = row === undefined ? null : shotOf(row, { file, line: number }, problems);
    if (shot !== null) found.push({ ...shot, line: number });
  });
  if (found.length === 0) problems.add({ file, message: `holds no few-shot; write rows of ${SHAPE}` });
  return found;
}

/** The rows as a file; equal rows produce equal bytes. */
export function fewShotsText(shots: readonly FewShot[]): string {
  return shots.map(({ input, output }) => `${JSON.stringify({ input, output })}\n`).join('');
}

function messagesOf({ input, output }: FewShot): readonly Message[] {
  return [
    { role: 'user', content: input },
    { role: 'assistant', content: output },
  ];
}

type Where = Omit<Problem, 'message'>;
const SHAPE = '{"input", "output"}';
const KEYS = ['input', 'output'] as const;

function shotsOf(value: Json, where: Where, problems: Problems): readonly Message[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((row: Json, index) => {
      const shot = shotOf(row, { ...where, key: `${where.key}[${index}]` }, problems);
      return shot === null ? [] : messagesOf(shot);
    });
  problems.add({ ...where, message: `expected a list of ${SHAPE}, found ${show(value)}` });
  return [];
}

function shotOf(row: Json, where: Where, problems: Problems): FewShot | null {
  const at = (key: string): string => (where.key === undefined ? key : `${where.key}.${key}`);
  if (!isObject(row)) {
    problems.add({ ...where, message: `expected ${SHAPE}, found ${show(row)}` });
    return null;
  }
  for (const key of Object.keys(row)) {
    if (key !== 'input' && key !== 'output')
      problems.add({ ...where, key: at(key), message: `unknown key ${show(key)}${suggestion(key, KEYS)}` });
  }
  const { input, output } = row;
  if (typeof input === 'string' && typeof output === 'string') return { input, output };
  const key = typeof input === 'string' ? 'output' : 'input';
  const message = row[key] === undefined ? 'is missing' : `expected a text, found ${show(row[key])}`;
  problems.add({ ...where, key: at(key), message });
  return null;
}
