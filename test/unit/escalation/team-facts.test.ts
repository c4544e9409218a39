/** What a criterion says of the team's examples and task (E11), and of each step: done, passed over, open or undecided. */
import { describe, expect, it, test } from 'vitest';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import type { Profile } from '../../../src/inputs/escalation-policy.ts';
import { evidence, FLAT, PRESETS, PROFILE, type Setting, type Try } from './evidence.ts';

const profile = (more: Profile): Setting => ({ profile: { ...PROFILE, ...more } });
const derived = (key: string, value: string): Setting => ({ more: { derived: { [key]: { value, from: 'seen' } } } });
const BARE: Setting = { policy: { profile: undefined } };
const of = (id: string, change: Setting) => {
  const found = escalate(evidence({ ...PRESETS.tune, ...change })).criteria.find((one) => one.id === id)!;
  return `${found.state}: ${found.evidence}${found.todo === undefined ? '' : ` Todo: ${found.todo}`}`;
};

describe('examples and task', () => {
  const named = { policy: { trainingData: 'train.jsonl' } } as Setting;
  const unsaid = (more: Profile): Setting => ({ ...named, ...profile(more) });
  it.each<[string, Setting, string]>([
    ['enough', profile({ labelledExamples: 500 }), 'met: 500 labelled examples and a stable task.'],
    ['one short', profile({ labelledExamples: 499 }), 'unmet: 499 labelled examples: 1 short of 500.'],
    ['few', profile({ labelledExamples: 200 }), 'unmet: 200 labelled examples: 300 short of 500.'],
    [
      'too few to learn from',
      profile({ labelledExamples: 199 }),
      'unmet: 199 labelled examples: below 200 a tune copies style at best.',
    ],
    ['no number and no file', profile({ labelledExamples: undefined }), 'unmet: No training file is named.'],
    [
      'a file of unknown length',
      unsaid({ labelledExamples: undefined }),
      'unknown: Not known: labelled-examples. Todo: Declare labelled-examples in escalation.profile.',
    ],
    [
      'nothing said',
      unsaid({ labelledExamples: undefined, task: undefined }),
      'unknown: Not known: labelled-examples and task. Todo: Declare labelled-examples and task in escalation.profile.',
    ],
    [
      'a task of unknown stability',
      profile({ task: undefined }),
      'unknown: Not known: task. Todo: Declare task in escalation.profile.',
    ],
    ['a task declared to change', profile({ task: 'changing' }), 'unmet: The task still changes.'],
    ['a task seen to change', derived('task', 'changing'), 'unmet: The task still changes (seen).'],
    ['a task seen to be stable', derived('task', 'stable'), 'met: 800 labelled examples and a stable task.'],
    [
      'examples that nobody verified',
      profile({ syntheticExamples: 'unverified' }),
      'unmet: Synthetic examples that nobody verified.',
    ],
    ['examples that were', profile({ syntheticExamples: 'verified' }), 'met: 800 labelled examples and a stable task.'],
    [
      'every fault at once',
      profile({ task: 'changing', labelledExamples: 20, syntheticExamples: 'unverified' }),
      'unmet: The task still changes; 20 labelled examples: below 200 a tune copies style at best; synthetic examples that nobody verified.',
    ],
    [
      'many examples of closed labels',
      profile({ labelledExamples: 10_000, closedLabels: true }),
      'met: 10,000 labelled examples and a stable task. A closed label set with this many examples is the strongest case for a tune.',
    ],
    [
      'fewer of them',
      profile({ labelledExamples: 9_999, closedLabels: true }),
      'met: 9,999 labelled examples and a stable task.',
    ],
    [
      'as many of open labels',
      profile({ labelledExamples: 10_000, closedLabels: false }),
      'met: 10,000 labelled examples and a stable task.',
    ],
  ])('%s', (_what, change, said) => {
    expect(of('E11', change)).toBe(said);
  });

  test('and the rest of the profile are unknown where the policy has none', () => {
    expect(['E11', 'E12', 'E13', 'E15'].map((id) => of(id, BARE).split(':')[0])).toEqual([
      'unmet',
      'unknown',
      'unknown',
      'unknown',
    ]);
    const counted = {
      ...BARE,
      more: { derived: { examples: { value: 800, from: 'seen' }, task: { value: 'stable', from: 'seen' } } },
    };
    expect(of('E11', counted as Setting)).toBe('met: 800 labelled examples and a stable task.');
    expect(escalate(evidence({ ...PRESETS.tune, ...BARE, pr: 'fine-tune' })).antiPatterns).toEqual([]);
  });
});

describe('retrieval and tools', () => {
  const clusters = (knowledge: number, unclear: number) => [
    { size: knowledge, shape: 'knowledge' as const },
    { size: unclear, shape: 'unclear' as const },
    { size: 60, shape: 'prompt' as const },
  ];
  const tried = (hold: Try['hold']): Setting => ({
    ledger: [FLAT, { lever: 'rag', lift: [1, 0.5, 1.5], hold: hold! }],
  });
  it.each<[string, Setting, string]>([
    [
      'nobody looked',
      { review: false },
      'unknown: It needs a failure review of this head. Todo: Have the failures looked at, see E8.',
    ],
    [
      'worth less than the floor',
      { gap: [8, 6.6, 9.4], clusters: clusters(2, 2) },
      'not-applicable: Missing knowledge is worth at most 1 of 8 points, below 1.6: passed over.',
    ],
    [
      'worth it only with the unclear ones',
      { gap: [8, 6.6, 9.4], clusters: clusters(6, 4) },
      'unknown: Missing knowledge is worth 1.5 to 2.5 points. Only with the unclear ones does it reach 1.6. Todo: Look at the unclear failures: probes, a judge, or a review file.',
    ],
    [
      'worth the floor exactly',
      { gap: [10, 8.6, 11.4], clusters: clusters(8, 4) },
      'unmet: Missing knowledge is worth 2 to 3 points. No scored attempt of rag.',
    ],
    [
      'nothing unclear',
      { gap: [10, 8.6, 11.4], clusters: clusters(8, 0) },
      'unmet: Missing knowledge is worth 2 points. No scored attempt of rag.',
    ],
    [
      'still lifting, worth it only with the unclear ones',
      { gap: [8, 6.6, 9.4], clusters: clusters(6, 4), ...tried([4, 3, 5]) },
      'unmet: Missing knowledge is worth 1.5 to 2.5 points. 1 attempt; the last lift (2026-10-11) moved the cases kept aside by +4 (3 to 5): go on while it does.',
    ],
    [
      'done',
      { gap: [10, 8.6, 11.4], clusters: clusters(8, 4), ...tried([0, -0.1, 0.1]) },
      expect.stringMatching(/^met: 1 attempt; the last moved it by .*: plateaued\.$/) as never,
    ],
    [
      'at the target',
      { gap: [-2, -3.2, -0.6], clusters: clusters(2, 1) },
      'not-applicable: Missing knowledge is worth at most 0.8 of 0 points, below 1: passed over.',
    ],
    [
      'without a gap',
      { gap: null },
      'unknown: It needs a failure review of this head. Todo: Have the failures looked at, see E8.',
    ],
  ])('%s', (_what, change, said) => {
    expect(of('E5', change)).toEqual(said);
  });

  test('a step that is not scored says what to do, and a cheaper one that is proven too', () => {
    const mixed = profile({ difficulty: 'mixed', requestsPerDay: 50_000 });
    expect(of('E4', mixed)).toMatch(/^unmet: No scored attempt of route\. Todo: Score one attempt: /);
    const routed = (decision: Try['decision']): Setting => ({
      ...mixed,
      ledger: [FLAT, { lever: 'route', hold: [-0.2, -0.9, 0.5], cost: [20, 15, 25], decision: decision! }],
    });
    expect(of('E4', routed('open'))).toMatch(/^unmet: .*, and is not adopted\. Todo: ./);
    expect(of('E4', routed('adopted'))).toMatch(/^met: .* is adopted: done\.$/);
    const unpriced: Setting = { ...mixed, ledger: [FLAT, { lever: 'route', cost: null }] };
    expect(of('E4', unpriced)).toMatch(/^unknown: .* has no cost of a request\. Todo: Score it with live calls/);
    expect(of('E7', profile({ bottleneck: 'cost', difficulty: undefined, requestsPerDay: 20_000 }))).toMatch(
      /^unmet: No scored attempt of cascade\. Todo: Score one attempt/,
    );
    expect(of('E7', BARE)).toBe('not-applicable: No bottleneck is stated.');
  });

  test('step 1 is passed over where prompts are worth little, and stays undecided with what would decide it', () => {
    const small = {
      gap: [10, 8.6, 11.4],
      clusters: [
        { size: 4, shape: 'prompt' as const },
        { size: 60, shape: 'weight' as const, survived: 1 },
      ],
    } as Setting;
    expect(of('E3', { ...small, ledger: [] })).toBe(
      'not-applicable: Failures of the prompt are worth at most 1 of 10 points, below 2: passed over.',
    );
    expect(of('E3', small)).toMatch(/^met: 1 attempt; .*: plateaued\.$/);
    const unsure: Try = { lever: 'prompt-optimize', lift: [0.4, -4, 5], hold: [0.1, -5, 5] };
    expect(of('E3', { ...PRESETS.plateau, ledger: [unsure] })).toMatch(
      /^unknown: 1 attempt; .*: not enough to stop\. Todo: Score one more attempt/,
    );
  });
});
