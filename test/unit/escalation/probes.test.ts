/** Failing cases asked again: which, how often, with what changed, and what their answers say. */
import { describe, expect, it, test } from 'vitest';
import type { FailureItem, Group } from '../../../src/escalation/failure-groups.ts';
import {
  loadProbing,
  PROBED_GROUPS,
  type ProbedArm,
  type Probing,
  probeResults,
  probeTasks,
} from '../../../src/escalation/probes.ts';
import type { Case } from '../../../src/inputs/case/case.ts';
import type { Message } from '../../../src/model-call/call.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const item = (id: string, more: Partial<FailureItem> = {}): FailureItem => ({
  case: id,
  template: 'T',
  library: 'ExactMatch',
  score: 0,
  reason: `reason ${id}`,
  tags: [],
  prior: ['prompt'],
  ...more,
});
const group = (...ids: string[]): Group => ({ items: ids.map((id) => item(id)), code: null });
const SENT: readonly Message[] = [
  { role: 'system', content: 'Known: the fee is 5.' },
  { role: 'user', content: 'Q' },
];
const MODEL = { model: { model: 'm', provider: 'p', params: {} }, provider: { type: 'openai' } } as never;
const STRONGER = { model: { model: 'big', provider: 'p', params: {} }, provider: { type: 'openai' } } as never;

function arm(more: Partial<ProbedArm> = {}, template: object = {}): ProbedArm {
  return {
    target: 'bot',
    arm: MODEL,
    promptName: 'p.md',
    row: (id) =>
      ({ id, vars: {}, context: [{ text: 'the fee is 5' }, { text: 'the window is 30 days' }] }) as unknown as Case,
    messages: () => SENT,
    template: () =>
      ({
        spec: {},
        pass: 0.5,
        scorer: { kind: 'pure', score: () => ({ status: 'scored', score: 1 }) },
        ...template,
      }) as never,
    seat: null,
    ...more,
  };
}
const probing = (more: Partial<Probing> = {}): Probing => ({
  reference: true,
  stronger: null,
  cheap: null,
  edited: null,
  cases: 2,
  maxCalls: 9,
  maxCostUsd: 1,
  isAsked: true,
  ...more,
});
const sentBy = (tasks: ReturnType<typeof probeTasks>, kind: string): readonly Message[] => {
  const { step } = tasks.find((task) => task.kind === kind)!;
  if ('done' in step || step.ask.request.kind !== 'chat') throw new Error('asks nothing');
  return step.ask.request.messages;
};

describe('what is asked again', () => {
  test('is a case unchanged, and once for each probe, in the order of their cost', () => {
    const tasks = probeTasks(
      [group('a')],
      probing({ stronger: STRONGER, edited: () => [{ role: 'user', content: 'edited' }] }),
      arm(),
    );
    expect(tasks.map(({ kind, case: id, calls, group: of }) => [kind, id, calls, of])).toEqual([
      ['repeat', 'a', 1, 'T:a'],
      ['edited', 'a', 1, 'T:a'],
      ['reference', 'a', 1, 'T:a'],
      ['stronger', 'a', 1, 'T:a'],
    ]);
    expect(
      [sentBy(tasks, 'repeat'), sentBy(tasks, 'stronger')].map((all) => all.map(({ content }) => content)),
    ).toEqual([
      ['Known: the fee is 5.', 'Q'],
      ['Known: the fee is 5.', 'Q'],
    ]);
    expect(sentBy(tasks, 'edited').map(({ content }) => content)).toEqual(['edited']);
    const [step] = tasks.map((task) => task.step);
    expect('ask' in step! && step.ask.place).toMatchObject({
      role: 'probe',
      arm: 'head',
      target: 'bot',
      case: 'a',
      sample: 1,
    });
  });

  test('adds the passages that the prompt lacks to the last question, and no others', () => {
    const content = (own: Partial<ProbedArm>) => {
      const tasks = probeTasks([group('a')], probing(), arm(own));
      return tasks.length === 0 ? null : sentBy(tasks, 'reference').map((message) => message.content);
    };
    expect(content({})).toEqual([
      'Known: the fee is 5.',
      'Q\n\nReference for this question, to be relied on:\nthe window is 30 days',
    ]);
    const row = (context: unknown) => ({ row: () => ({ id: 'a', vars: {}, context }) as unknown as Case });
    expect(content(row([{ text: 'one' }, { text: 'two' }]))![1]).toMatch(/:\none\n\ntwo$/);
    for (const context of [undefined, [], [{ text: 'the fee is 5' }], [{ text: '  ' }]])
      expect(content(row(context))).toBeNull();
    expect(content({ messages: () => [{ role: 'system', content: 'S' }] })).toBeNull();
    expect(
      content({
        messages: () => [
          { role: 'user', content: 'x' },
          { role: 'assistant', content: 'y' },
        ],
      }),
    ).toEqual([expect.stringMatching(/^x\n\nReference/), 'y']);
    const parts = [{ text: 'seen' }];
    const media = probeTasks(
      [group('a')],
      probing(),
      arm({ messages: () => [{ role: 'user', content: 'x', parts } as never] }),
    );
    expect(
      (sentBy(media, 'reference')[0] as { parts?: readonly { text: string }[] }).parts!.map(({ text }) =>
        text.slice(0, 13),
      ),
    ).toEqual(['seen', '\n\nReference f']);
    expect('parts' in sentBy(probeTasks([group('a')], probing(), arm()), 'reference')[1]!).toBe(false);
  });

  test('is nothing where no probe applies', () => {
    expect(probeTasks([group('a')], probing({ reference: false }), arm())).toEqual([]);
    expect(probeTasks([group('a')], probing({ reference: false, edited: () => null }), arm())).toEqual([]);
    for (const spec of [{ paired: true }, { repeated: true }])
      expect(probeTasks([group('a')], probing(), arm({}, { spec }))).toEqual([]);
  });

  test('counts the votes of a judge, and needs one that can be asked', () => {
    const asking = { scorer: { kind: 'asking', score: () => ({ done: { status: 'scored', score: 1 } }) } };
    expect(probeTasks([group('a')], probing(), arm({}, asking))).toEqual([]);
    expect(
      probeTasks([group('a')], probing(), arm({ seat: { votes: 3 } as never }, asking)).map(({ calls }) => calls),
    ).toEqual([4, 4]);
  });

  test('is a few cases of each of the largest groups', () => {
    const cases = (groups: readonly Group[], most = 2) =>
      probeTasks(groups, probing({ cases: most }), arm()).filter(({ kind }) => kind === 'repeat').length;
    expect([cases([group('a', 'b', 'c')]), cases([group('a', 'b', 'c')], 9), cases([])]).toEqual([2, 3, 0]);
    expect(cases(Array.from({ length: PROBED_GROUPS + 3 }, (_, i) => group(`g${i}`)))).toBe(PROBED_GROUPS);
  });

  it.each<[string, object, object, boolean | null]>([
    ['passes at its threshold', { score: () => ({ status: 'scored', score: 0.5 }) }, {}, true],
    ['fails below it', { score: () => ({ status: 'scored', score: 0.49 }) }, {}, false],
    ['has no score', { score: () => ({ status: 'unscored', code: 'x', reason: 'y' }) }, {}, null],
    [
      'has no answer',
      { score: () => ({ status: 'scored', score: 1 }) },
      { kind: 'failed', code: 'timeout', reason: 'late' },
      null,
    ],
  ])('an answer %s', (_what, scorer, reply, wanted) => {
    const [task] = probeTasks([group('a')], probing(), arm({}, { scorer: { kind: 'pure', ...scorer } }));
    if ('done' in task!.step) throw new Error('asks nothing');
    const said = { kind: 'answered', text: 'ok', toolCalls: [], refused: false, origin: { kind: 'fresh' }, ...reply };
    expect(task!.step.next(said as never)).toEqual({ done: wanted });
  });
});

test('what a probe fixed is counted over the cases that fail again unchanged', () => {
  const told = (kind: 'repeat' | 'edited' | 'stronger', id: string, passes: boolean | null, of = 'g') => ({
    group: of,
    case: id,
    kind,
    passes,
  });
  const results = probeResults([
    ...['a', 'b', 'c'].flatMap((id) => [told('repeat', id, false), told('edited', id, id !== 'c')]),
    told('stronger', 'a', false),
    told('stronger', 'b', null),
    told('repeat', 'luck', true),
    told('edited', 'luck', true),
    told('repeat', 'lost', null),
    told('edited', 'lost', true),
    told('repeat', 'a', true, 'h'),
    told('edited', 'a', true, 'h'),
  ]);
  expect([...results]).toEqual([['g', { edited: { fixed: 2, of: 3 }, stronger: { fixed: 0, of: 1 } }]]);
  expect(probeResults([]).size).toBe(0);
});

describe('what a policy asks of probes', () => {
  const FILES = {
    'models/big.yml': 'model: big\nprovider: default\n',
    'models/odd.yml': 'model: x\nprovider: nobody\n',
    'p.md': 'Edited {{input}}\n',
  };
  const load = (written: object | null | undefined) => {
    const problems = new Problems();
    const config = { file: 'plumbline.yml', providers: { default: { type: 'openai' } } } as never;
    const found = loadProbing(written as never, 'bot', memoryTree(FILES) as never, config, problems);
    return { found, faults: problems.list.map(formatProblem) };
  };
  const policy = { reference: false, cases: 4, maxCalls: 7, maxCostUsd: 2 };
  test('is read from the base', () => {
    const { found, faults } = load({ ...policy, strongerModel: 'models/big.yml', editedPrompt: 'p.md' });
    expect(faults).toEqual([]);
    expect(found).toMatchObject({
      reference: false,
      cheap: null,
      cases: 4,
      maxCalls: 7,
      maxCostUsd: 2,
      isAsked: true,
      stronger: { model: { model: 'big' }, provider: { type: 'openai' } },
    });
    expect(found!.edited!({ id: 'a', input: 'hello', vars: {} } as never)!.map(({ content }) => content)).toEqual([
      expect.stringContaining('Edited hello'),
    ]);
    expect(load({ ...policy, cheapModel: 'models/big.yml' }).found).toMatchObject({
      cheap: { model: { model: 'big' } },
      stronger: null,
      edited: null,
    });
  });
  test('is the passages alone where it says nothing, and nothing where it says null', () => {
    expect(load(undefined).found).toMatchObject({
      reference: true,
      stronger: null,
      cheap: null,
      edited: null,
      isAsked: false,
    });
    expect(load(null)).toEqual({ found: undefined, faults: [] });
  });
  test('is refused with the key of what is not there', () => {
    expect(load({ ...policy, strongerModel: 'models/none.yml' })).toEqual({
      found: undefined,
      faults: [
        expect.stringMatching(
          /^plumbline\.yml: escalation\.probes\.stronger-model \(target bot\): .*models\/none\.yml/,
        ),
      ],
    });
    expect(load({ ...policy, cheapModel: 'models/odd.yml' })).toEqual({
      found: undefined,
      faults: [
        expect.stringMatching(
          /^models\/odd\.yml: provider: "nobody" is not a provider of plumbline\.yml \(there: default\)/,
        ),
      ],
    });
    expect(load({ ...policy, editedPrompt: 'none.md' }).faults[0]).toMatch(
      /escalation\.probes\.edited-prompt \(target bot\)/,
    );
  });
});
