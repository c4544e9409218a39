import { describe, expect, test } from 'vitest';
import { parseScoreFiles } from '../../../src/inputs/score-files.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';

function parse(base: string, head: string) {
  const problems = new Problems();
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const rows = parseScoreFiles(
    { name: 'base.jsonl', bytes: bytes(base) },
    { name: 'head.jsonl', bytes: bytes(head) },
    problems,
  );
  return { rows, faults: problems.list.map(formatProblem).join('\n') };
}
const row = (fields: object): string => `${JSON.stringify({ case: 'a', template: 'T', score: 1, ...fields })}\n`;

describe('score files', () => {
  test('join rows of both sides by template, case and sample, whatever their order', () => {
    const base = row({ sample: 1, score: 0 }) + row({ sample: 0 }) + row({ case: 'b', cluster: 'doc' });
    const found = parse(base, row({ case: 'b', score: null }) + row({ score: 0.25 })).rows!;
    expect([...found.templates.get('T')!]).toEqual([
      ['a', { base: [1, 0], head: [0.25], baseFresh: true }],
      ['b', { base: [1], head: [null], baseFresh: true }],
    ]);
    expect([...found.clusters]).toEqual([['b', 'doc']]);
  });

  test('may number their samples from 1', () => {
    const found = parse(row({ sample: 1 }) + row({ sample: 2, score: 0 }), row({ sample: 2 })).rows!;
    expect(found.templates.get('T')!.get('a')).toEqual({ base: [1, 0], head: [1], baseFresh: true });
  });

  test('name file, line and key of every fault', () => {
    const { rows, faults } = parse(
      row({ score: 1.5 }) +
        row({ case: '', sample: -1 }) +
        row({ score: undefined, case: 'z' }) +
        row({ case: 'q', cluster: 7 }),
      `${row({}) + row({})}not json\n`,
    );
    expect(rows).toBeNull();
    expect(faults).toMatch(/base\.jsonl:1: score: must be a number from 0 to 1, or null for unscored, is 1\.5/);
    expect(faults).toMatch(/base\.jsonl:2: case/);
    expect(faults).toMatch(/base\.jsonl:2: sample/);
    expect(faults).toMatch(/base\.jsonl:3: score: .* is nothing/);
    expect(faults).toMatch(/base\.jsonl:4: cluster/);
    expect(faults).toMatch(/head\.jsonl:2: case: the row of case "a".*second time/);
    expect(faults).toMatch(/head\.jsonl:3:\d+: is not valid JSON/);
  });

  test('that share no case or no template cannot be compared', () => {
    expect(parse(row({}), row({ case: 'b' })).faults).toMatch(
      /head\.jsonl: case: has no case in common with base\.jsonl/,
    );
    expect(parse(row({}), row({ template: 'U' })).faults).toMatch(/template: has no template in common/);
    expect(parse('', row({})).faults).toMatch(/base\.jsonl: holds no row/);
    expect(parse(row({ cluster: 'x' }), row({ cluster: 'y' })).faults).toMatch(/head\.jsonl:1: cluster/);
  });
});
