/** What people wrote about failing cases: the review file of a policy, read once and matched with what fails now. */

import { SHAPES, type ShapeName } from '../record/failure-review.ts';
import { sha256Hex } from '../text/digest.ts';
import { parseJsonLine } from '../text/json-lines.ts';
import { eachLine } from '../text/lines-of-file.ts';
import { type Problem, type Problems, show } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { readText } from '../text/utf8.ts';
import type { FailureItem } from './failure-groups.ts';

/** A row of the review file: one person's statement on one case. */
export interface PersonsWord {
  readonly case: string;
  readonly shape: ShapeName;
  readonly by: string;
  /** Id in the suite; without it the row applies to every template. */
  readonly template?: string | undefined;
  /** The answer that the row is about; without it, any answer of that case. */
  readonly outputSha256?: string | undefined;
}

/** All rows, or none if a line has a fault: half of what people said would misrepresent them. */
export function readPeople(
  tree: Tree,
  file: string,
  problems: Problems,
  named: Omit<Problem, 'message'>,
): readonly PersonsWord[] {
  const text = readText(tree, file, problems, named);
  if (text === null) return [];
  const before = problems.count;
  const rows: PersonsWord[] = [];
  eachLine(file, text, problems, (line, number) => {
    const value = parseJsonLine(file, line, number, problems);
    if (value === undefined) return;
    const fault = (key: string, message: string) => problems.add({ file, line: number, key, message });
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fault(
        '',
        `expected an object such as {"case": "…", "shape": "knowledge", "by": "kim"}, found ${show(value)}`,
      );
    const row = new Map(Object.entries(value));
    const name = (key: string): string => {
      const said = row.get(key);
      if (typeof said === 'string' && said.trim() !== '') return said.trim();
      fault(key, said === undefined ? 'is missing' : `expected a text, found ${show(said)}`);
      return '';
    };
    const shape = SHAPES.find((one) => one === row.get('shape'));
    if (shape === undefined) fault('shape', `expected one of ${SHAPES.join(', ')}, found ${show(row.get('shape'))}`);
    const hash = row.get('output_sha256');
    const outputSha256 = typeof hash === 'string' ? hash.toLowerCase().replace(/^sha256:/, '') : undefined;
    if (hash !== undefined && !/^[0-9a-f]{64}$/.test(outputSha256 ?? ''))
      fault('output_sha256', `expected 64 hex digits, found ${show(hash)}`);
    rows.push({
      case: name('case'),
      shape: shape ?? 'unclear',
      by: name('by'),
      template: row.get('template') === undefined ? undefined : name('template'),
      outputSha256,
    });
  });
  return problems.count > before ? [] : rows;
}

/**
 * The shape that people assigned to each failing case. A person's later row replaces the earlier one; when two people
 * disagree, the shape is unknown.
 */
export function peopleAbout(
  rows: readonly PersonsWord[],
  failing: readonly FailureItem[],
): ReadonlyMap<string, ShapeName> {
  const found = new Map<string, ShapeName>();
  for (const item of failing) {
    const own = rows.filter((row) => row.case === item.case && isAbout(row, item));
    const said = new Set(new Map(own.map(({ by, shape }) => [by, shape])).values());
    const [shape] = said;
    if (shape !== undefined) found.set(item.case, said.size === 1 ? shape : 'unclear');
  }
  return found;
}

function isAbout({ template, outputSha256 }: PersonsWord, item: FailureItem): boolean {
  if (template !== undefined && template !== item.template) return false;
  return outputSha256 === undefined || (item.output !== undefined && outputSha256 === sha256Hex(item.output));
}
