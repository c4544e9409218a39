/** Reads the file of `trend`: a branch's scores, push after push; push 0 is the anchor. */

import type { Json } from '../text/digest.ts';
import { parseJsonLine } from '../text/json-lines.ts';
import type { JsonObject } from '../text/json-object.ts';
import { eachLine } from '../text/lines-of-file.ts';
import { type Problems, show } from '../text/problem.ts';
import { decodeText } from '../text/utf8.ts';

/** Scores of one template at one push, by case. */
type PushScores = Map<string, readonly number[]>;

export interface TemplateHistory {
  readonly target: string;
  readonly template: string;
  /** By push number. */
  readonly pushes: ReadonlyMap<number, PushScores>;
}

const MOST_PUSHES = 100_000;

/** In the order in which the templates first appear in the file; null if a problem was noted. */
export function parseLevelHistory(name: string, bytes: Uint8Array, problems: Problems): TemplateHistory[] | null {
  const before = problems.count;
  const text = decodeText(name, bytes, problems);
  if (text === null) return null;
  const found = new Map<string, { target: string; template: string; pushes: Map<number, PushScores> }>();
  eachLine(name, text, problems, (line, number) => {
    const value = parseJsonLine(name, line, number, problems);
    if (value === undefined) return;
    const fault = (key: string | undefined, message: string): void =>
      problems.add({ file: name, line: number, key, message });
    const row = rowOf(value, fault);
    if (row === null) return;
    const key = `${row.target}\0${row.template}`;
    const own = found.get(key) ?? { target: row.target, template: row.template, pushes: new Map() };
    found.set(key, own);
    const cases: PushScores = own.pushes.get(row.push) ?? new Map();
    own.pushes.set(row.push, cases);
    if (cases.has(row.case))
      fault('case', `the row of push ${row.push}, template ${show(row.template)}, case ${show(row.case)} stands twice`);
    cases.set(row.case, row.scores);
  });
  if (problems.count === before && found.size === 0)
    problems.add({
      file: name,
      message: 'holds no row; write one {"push", "target", "template", "case", "scores"} a line',
    });
  for (const { target, template, pushes } of found.values()) {
    if (pushes.has(0)) continue;
    const message = `template ${show(template)} of target ${show(target)} has no row of push 0, the anchor that the others are held against`;
    problems.add({ file: name, key: 'push', message });
  }
  return problems.count === before ? [...found.values()] : null;
}

interface Row {
  readonly push: number;
  readonly target: string;
  readonly template: string;
  readonly case: string;
  readonly scores: readonly number[];
}

/** Checked by hand: a history has hundreds of thousands of rows. */
function rowOf(value: Json, fault: (key: string | undefined, message: string) => void): Row | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fault(undefined, `must be an object {"push", "target", "template", "case", "scores"}, is ${show(value)}`);
    return null;
  }
  const { push, target, template, case: id, scores } = value as JsonObject;
  let sound = true;
  const wrong = (key: string, message: string): void => {
    fault(key, message);
    sound = false;
  };
  if (typeof push !== 'number' || !Number.isInteger(push) || push < 0 || push > MOST_PUSHES)
    wrong('push', `must be a whole number from 0 (the anchor) to ${MOST_PUSHES}, is ${show(push)}`);
  for (const [key, name] of Object.entries({ target, template, case: id }))
    if (typeof name !== 'string' || name === '') wrong(key, `must be a text that names the ${key}, is ${show(name)}`);
  if (!Array.isArray(scores) || !scores.every(isScore))
    wrong('scores', `must be a list of numbers from 0 to 1, null for unscored, is ${show(scores)}`);
  if (!sound) return null;
  return {
    push: push as number,
    target: target as string,
    template: template as string,
    case: id as string,
    scores: (scores as readonly (number | null)[]).filter((score) => score !== null),
  };
}

function isScore(score: Json): boolean {
  return score === null || (typeof score === 'number' && score >= 0 && score <= 1);
}
