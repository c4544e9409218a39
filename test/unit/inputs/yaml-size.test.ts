import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/text/problem.ts';
import { parseYamlText } from '../../../src/text/yaml.ts';

function read(text: string): { readonly value: unknown; readonly said: string } {
  const problems = new Problems();
  const value = parseYamlText('a.yml', text, problems)?.value ?? null;
  return { value, said: problems.list.map(({ line, message }) => `${line}: ${message}`).join() };
}

const times = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

describe('YAML whose pieces would take the parser hundreds of megabytes', () => {
  it.each<[string, string]>([
    ['digits between commas', `[${'1,'.repeat(500_000)}1]`],
    ['commas alone', `[${','.repeat(1_000_000)}]`],
    ['digits behind dashes', '- 1\n'.repeat(250_000)],
    ['dashes alone', '-\n'.repeat(500_000)],
    ['line ends alone', '\n'.repeat(2_000_000)],
    ['comments alone', '#\n'.repeat(1_000_000)],
    ['keys of one letter', `[${times(200_000, (at) => `{a: ${at % 10}},`)}]`],
    ['marks of a key alone', '? '.repeat(500_000)],
  ])('is refused before it is parsed, with its place: %s', (_, text) => {
    const began = process.cpuUsage();
    const { value, said } = read(text);
    const { user } = process.cpuUsage(began);
    expect(value).toBeNull();
    expect(said).toMatch(/^\d+: has more than [\d,]+ values, marks and blanks up to here/);
    expect(user / 1000).toBeLessThan(10_000);
  });

  it.each<[string, string, number]>([
    ['a list of a hundred thousand names', times(100_000, (at) => `- name-${at}\n`), 100_000],
    [
      'a hundred thousand lines of tests',
      times(25_000, (at) => `- vars:\n    question: What is ${at}?\n  assert:\n    - { type: equals, value: ${at} }\n`),
      25_000,
    ],
    ['a list of digits that is not long', `[${'1, '.repeat(40_000)}1]`, 40_001],
  ])('is read where somebody wrote it: %s', (_, text, count) => {
    const { value, said } = read(text);
    expect(said).toBe('');
    expect(value).toHaveLength(count);
  });
});
