import { describe, expect, it } from 'vitest';
import { loadCases } from '../../../src/inputs/case/dataset.ts';
import { commandText, commandWords } from '../../../src/text/command-words.ts';
import { Problems } from '../../../src/text/problem.ts';
import { Recording } from '../../../src/tools/record/recording.ts';
import { readWanted, taskJson, tasksOf } from '../../../src/tools/record/tasks.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const casesOf = (...rows: readonly object[]) => [
  ...loadCases(
    memoryTree({ 'c.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') }),
    'c.jsonl',
    new Problems(),
  )!,
];
const CASES = casesOf({ id: 'a', input: 'A?' }, { id: 'b', input: 'B?' }, { id: 'c', input: 'C?' });

describe('words of a command', () => {
  it.each<[string, readonly string[] | null]>([
    ['node agent.js', ['node', 'agent.js']],
    [`node -e 'a b' "c \\"d\\" $x"`, ['node', '-e', 'a b', 'c "d" $x']],
    ['a\\ b ""', ['a b', '']],
    ['$(x) `y` | z ; w && v > u', ['$(x)', '`y`', '|', 'z', ';', 'w', '&&', 'v', '>', 'u']],
    ["node 'x", null],
    ['  ', null],
  ])('of %j are parted as a shell would, and nothing else of a shell is read', (text, words) => {
    expect(commandWords(text)).toEqual(words);
    if (words !== null) expect(commandWords(commandText(words))).toEqual(words);
  });
});

describe('tasks of a recording', () => {
  it('go sample by sample, and hold what a program may see', () => {
    const wanted = new Map([
      ['a', 2],
      ['b', 1],
    ]);
    expect(tasksOf(CASES, wanted).map(({ row, sample }) => `${row.id}${sample}`)).toEqual(['a0', 'b0', 'a1']);
    const [row] = casesOf({
      id: 'x',
      messages: [{ role: 'user', content: 'Hi' }],
      vars: { list: [1, 2], name: 'Ada' },
      tools: [{ name: 't' }],
      expected: 'no',
      critical: true,
      split: 'holdout',
      tags: ['t'],
      cluster: 'k',
      schema: {},
    });
    expect(JSON.parse(JSON.stringify(taskJson({ row: row!, sample: 1 }, 'evals/cases.jsonl')))).toEqual({
      id: 'x',
      sample: 1,
      messages: [{ role: 'user', content: 'Hi' }],
      vars: { list: [1, 2], name: 'Ada' },
      tools: [{ name: 't' }],
    });
  });

  it('may be named by a plan, whose faults are told', () => {
    const problems = new Problems();
    const plan = { cases: ['a', { id: 'b', samples: 3 }] };
    const askable = { target: 'agent', cases: CASES, samples: 2 };
    expect([...readWanted('p.json', plan, askable, problems)!]).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    readWanted('p.json', ['z', { id: 'a', samples: 0 }], askable, problems);
    readWanted('p.json', 7, askable, problems);
    expect(problems.list.map(({ message }) => message)).toEqual([
      '"z" is no case of the suite',
      'expected samples from 1 to 100, found 0',
      'expected a list of case ids, or {"cases": [...]}, found 7',
    ]);
  });

  it('are those of its own target in the plan that the gate writes; of a decided target nothing is asked', () => {
    const problems = new Problems();
    const of = (target: string, samples = 2) => {
      const cases = [{ id: 'a', samples: 2 }];
      const plan = { schema: 'plumbline/plan@1', targets: { agent: { round: 1, of: 3, cases } } };
      return readWanted('p.json', plan, { target, cases: CASES, samples }, problems);
    };
    expect([...of('agent')!]).toEqual([['a', 2]]);
    expect([...of('other')!]).toEqual([]);
    expect(problems.list).toEqual([]);
    expect(of('agent', 4)).toBeNull();
    expect(problems.list[0]!.message).toContain('asks 2 samples a case, and this recording has 4; leave --samples out');
  });
});

describe('rows of a recording', () => {
  const recording = (samples = 1) => {
    const written: object[] = [];
    const all = new Map(CASES.map(({ id }) => [id, samples]));
    return { made: new Recording(tasksOf(CASES, all), (row) => written.push(row)), written };
  };

  it('may come in any order and go to the first sample that is open; what is about none of them is counted', () => {
    const { made, written } = recording(2);
    for (const line of [
      '{"id":"c","output":"1"}',
      '{"id":"a","sample":1,"output":"2"}',
      '{"id":"a","output":"3"}',
      '{"id":"c","output":"4"}',
      '{"id":"c","output":"5"}',
      '{"id":"z","output":"6"}',
      'starting up',
      '[1]',
    ])
      made.take(line);
    expect(made.rows().map(({ id, sample, output }) => `${id}${sample}${output}`)).toEqual([
      'a03',
      'c01',
      'a12',
      'c14',
    ]);
    expect([made.strange, made.done, written.length]).toEqual([4, 4, 4]);
  });

  it.each([
    { id: { toString: 1, valueOf: 1 }, output: 'x' },
    { id: 'a', sample: { valueOf: 1, toString: 1 }, output: 'x' },
    { id: ['a'], output: 'x' },
    { id: 'a', sample: [0], output: 'x' },
  ])('take no row that names its case by what is no text or number: %j', (row) => {
    const made = new Recording(tasksOf(CASES, new Map([['a', 1]])), () => {});
    made.take(JSON.stringify(row));
    expect([made.strange, made.done]).toEqual([1, 0]);
  });

  it('hold what a program may say alone: no program, no grades, no case of another', () => {
    const { made } = recording();
    made.take('{"id":"a","output":"1","program":"sha256:1","grades":{"x":1},"recorded":{},"note":"n"}');
    expect(made.rows()[0]).toEqual({ id: 'a', sample: 0, output: '1' });
  });

  it('of a program that is started for each case may be plain text, or a row in the last line', () => {
    const { made } = recording();
    const [a, b, c] = tasksOf(CASES, new Map(CASES.map(({ id }) => [id, 1])));
    made.takeAll('two\n\nlines\n', a!, { latency_ms: 5 });
    made.takeAll('log line\n{"output":"x","latency_ms":2}\n', b!, { latency_ms: 5 });
    made.takeAll('{"answer":42}', c!, { latency_ms: 5 });
    expect(made.rows()).toEqual([
      { id: 'a', sample: 0, latency_ms: 5, output: 'two\n\nlines' },
      { id: 'b', sample: 0, latency_ms: 2, output: 'x' },
      { id: 'c', sample: 0, latency_ms: 5, output: '{"answer":42}' },
    ]);
  });

  it('that a gate would refuse are failures of their case', () => {
    const { made } = recording();
    made.take('{"id":"a","outptu":"1"}');
    made.take('{"id":"b","output":"1","steps":{}}');
    made.take(`{"id":"c","output":"${'x'.repeat(1024 * 1024)}"}`);
    expect(made.rows().map(({ failed }) => (failed as { why: string }).why)).toEqual([
      'bad-row',
      'bad-row',
      'too-large',
    ]);
  });

  it('of an earlier recording stay, but for those that failed', () => {
    const { made } = recording();
    made.resume([
      { id: 'a', sample: 0, output: '1' },
      { id: 'b', sample: 0, failed: { why: 'timeout' } },
      { id: 'z', output: '1' },
    ]);
    expect(made.rows().map(({ id }) => id)).toEqual(['a']);
  });
});
