/** The result of a search as one value, from its state, and read back from a store. */
import { describe, expect, it, test } from 'vitest';
import type { Optimized } from '../../../src/optimize/optimize.ts';
import {
  isProposed,
  type OptimizeResult,
  type ResultFrame,
  resultDigest,
  resultOf,
} from '../../../src/optimize/result.ts';
import type { SearchState } from '../../../src/optimize/search-state.ts';
import { sliceDigest } from '../../../src/optimize/slices.ts';
import { storedResult } from '../../../src/optimize/stored-result.ts';
import { differenceInterval, regressionStatistic } from '../../../src/stats/paired.ts';
import { digestOfText } from '../../../src/text/digest.ts';
import { answer, candidateOf, enter, scored, stateOf } from './hand-state.ts';

const shotsOf = (text: string) => ({ file: 'p.few-shots.jsonl', list: [{ input: text, output: text }], text });

const FRAME: ResultFrame = {
  ...{ target: 'bot', run: '0123456789abcdef', seed: 's', objective: 'quality', lever: 'prompt-optimize', exitCode: 0 },
  ...{ models: null, moved: null, notes: ['a note'], recorded: ['store'], files: new Map([['p.md', 'text c00\n']]) },
  preview: { smallestLift: 5, calls: 100, costUsd: null, minutes: 2 },
  splits: { search: 10, select: 40, heldout: 60 },
  usage: {
    ...{ calls: 1, reused: 2, promptTokens: 3, completionTokens: 4, costUsd: 5, errors: 0 },
    ...{ total: { calls: 1, costUsd: 5 }, reflector: { calls: 0, costUsd: 0 } },
  },
  provenance: { revision: 'r', engine: 'e', at: 'now', reproduce: 'plumbline optimize bot' },
};

const LOOKED = {
  claim: {
    ...{ kind: 'superior', claimed: true, points: 9, interval: [2, 16], expected: 8, base: 50, head: 59 },
    ...{ n: 60, repeats: 2, p: 0.01, z: 2.3, bound: 1.6 },
  },
  guards: new Map([['J', { state: 'held', points: 0, interval: [-1, 1], margin: 5, n: 60, repeats: 2 }]]),
  cost: { base: 1, head: 2, ratio: 2, interval: null, limit: null, state: 'reported' },
  latency: null,
  samples: 2,
} as unknown as NonNullable<Optimized['looked']>;

/** c02 is the best of two that raced; c03 was refused. */
function searched(): SearchState {
  const state = stateOf();
  for (let v = 0; v < 20; v++) {
    answer(state, 'c00', `v${v}`, scored(v < 10 ? 1 : 0));
    answer(state, 'c01', `v${v}`, scored(v < 8 ? 1 : 0));
    answer(state, 'c02', `v${v}`, scored(v < 14 ? 1 : 0));
  }
  enter(state, 'c01', {
    state: 'dropped',
    why: 'futile',
    cases: 16,
    posterior: { mean: -0.01, variance: 0.0004 },
    hypothesis: 'h',
  });
  enter(state, 'c02', { strategy: 'rephrase', cases: 20, posterior: { mean: 0.05, variance: 0.0009 } });
  enter(state, 'c03', { state: 'refused', why: 'is empty', candidate: null });
  // The unchanged prompt on another model is no candidate of the plateau, however good.
  enter(state, 'n00', { strategy: 'seed', cases: 20, posterior: { mean: 0.9, variance: 0 } });
  state.strategies.set('rephrase', { name: 'rephrase', candidates: 4, gain: 0.02, tickets: 3, lost: 0 });
  return state;
}

const found = (more: Partial<Optimized> = {}): Optimized => ({
  ...{
    state: searched(),
    outcome: 'nothing',
    reason: 'weak',
    stopped: 'patience',
    finalist: null,
    looked: null,
    control: null,
  },
  ...more,
});
const improved = (frame: Partial<ResultFrame> = {}, change: (state: SearchState) => void = () => undefined) => {
  const state = searched();
  change(state);
  return resultOf(
    found({
      state,
      outcome: 'improved',
      reason: null,
      finalist: state.find('c02'),
      looked: LOOKED,
      control: { points: 1, z: 0.5 },
    }),
    { ...FRAME, ...frame },
  );
};

describe('a result', () => {
  test('without a look says what was tried, and changes nothing', () => {
    const state = searched();
    const result = resultOf(found({ state }), { ...FRAME, moved: { file: 'm', before: 'a', after: 'b' } });
    const { files, moved, recorded, ...common } = FRAME;
    const data = state.lift('c02', 20);
    const [low, high] = differenceInterval(regressionStatistic(data.sums)!);
    const row = (id: string) => ({
      id,
      parent: 'c00',
      strategy: 'reflect',
      component: 'p.md',
      digest: digestOfText(`text ${id}`),
      tokens: 8,
      hypothesis: '',
      state: 'kept',
      why: null,
      fewShots: null,
      select: null,
    });
    expect(result).toEqual({
      ...common,
      schema: 'plumbline/optimize@1',
      outcome: 'nothing',
      reason: 'weak',
      goal: 'G',
      heldout: {
        asked: false,
        digest: sliceDigest(state.setup.plan.heldout),
        cases: 60,
        look: 1,
        alpha: 0.05,
        samples: 0,
        recorded: [],
      },
      claim: null,
      guards: {},
      ceilings: { promptTokens: null, costRatio: null, latencyRatio: null },
      control: null,
      finalist: null,
      candidates: [
        { ...row('c00'), parent: null, strategy: 'seed', state: 'seed' },
        {
          ...row('c01'),
          state: 'dropped',
          why: 'futile',
          hypothesis: 'h',
          select: { points: expect.closeTo(-12.5, 9), n: 16, posterior: -1, sd: 2 },
        },
        { ...row('c02'), strategy: 'rephrase', select: { points: expect.closeTo(20, 9), n: 20, posterior: 5, sd: 3 } },
        { ...row('c03'), state: 'refused', why: 'is empty', tokens: null },
        { ...row('n00'), strategy: 'seed', select: null },
      ],
      strategies: {
        reflect: { candidates: 0, kept: 0, gain: 0, tickets: 0 },
        rephrase: { candidates: 4, kept: 1, gain: 0.5, tickets: 3 },
      },
      plateau: {
        flag: true,
        stopped: 'patience',
        best: {
          points: expect.closeTo(20, 9),
          interval: [expect.closeTo(100 * low, 9), expect.closeTo(100 * high, 9)],
          n: 20,
          candidates: 2,
          base: 50,
          head: 70,
        },
      },
      changes: [],
    });
    expect(storedResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test('of a look carries its claim, guards, ceilings and the changed file', () => {
    const result = improved();
    expect(result).toMatchObject({
      ...{ claim: LOOKED.claim, guards: { J: { state: 'held' } }, finalist: 'c02', control: { points: 1, z: 0.5 } },
      heldout: { asked: true, samples: 2, recorded: ['store'] },
      ceilings: { promptTokens: { base: 8, head: 8, limit: 500 }, costRatio: LOOKED.cost, latencyRatio: null },
      changes: [{ file: 'p.md', before: 'text c00\n', after: 'text c02\n' }],
    });
    expect(result.changes).toHaveLength(1);
    expect(storedResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test('changes only files that differ, and the worked examples with them', () => {
    const as = (shots: ReturnType<typeof shotsOf> | null) => (state: SearchState) =>
      void Object.assign(state.find('c02'), { candidate: candidateOf('c02', 'text c02', { shots }) });
    const prompt = { file: 'p.md', before: 'text c00\n', after: 'text c02\n' };
    const moved = { file: 'm.yml', before: 'a', after: 'b' };
    expect(improved({ moved }).changes).toEqual([prompt, moved]);
    expect(improved({ files: new Map([['p.md', 'text c02\n']]) }).changes).toEqual([]);
    expect(improved({ files: new Map() }).changes).toEqual([{ ...prompt, before: '' }]);
    const added = improved({}, as(shotsOf('new')));
    expect(added.changes).toEqual([prompt, { file: 'p.few-shots.jsonl', before: null, after: 'new' }]);
    expect(added.candidates.find(({ id }) => id === 'c02')!.fewShots).toEqual({
      file: 'p.few-shots.jsonl',
      count: 1,
      digest: digestOfText('new'),
    });
    const seeded = (old: string, shots: ReturnType<typeof shotsOf> | null) => (state: SearchState) => {
      Object.assign(state.find('c00'), { candidate: candidateOf('c00', 'text c00', { shots: shotsOf(old) }) });
      as(shots)(state);
    };
    expect(improved({}, seeded('old', shotsOf('new'))).changes[1]).toEqual({
      file: 'p.few-shots.jsonl',
      before: 'old',
      after: 'new',
    });
    expect(improved({}, seeded('old', shotsOf('old'))).changes).toEqual([prompt]);
    expect(improved({}, seeded('old', null)).changes).toEqual([prompt]);
  });

  test('of a finalist in a chat file compares the tokens of its own message', () => {
    const seeds = [
      candidateOf('c00', 'A', { component: 'p.json#0' }),
      candidateOf('c00', 'BB', { component: 'p.json#1' }),
    ];
    const state = stateOf({ seeds });
    const finalist = enter(state, 'c01', {
      component: 'p.json#1',
      candidate: candidateOf('c01', 'CCC', { component: 'p.json#1' }),
    });
    const result = resultOf(found({ state, finalist, looked: LOOKED }), FRAME);
    expect(result.ceilings.promptTokens).toEqual({ base: 2, head: 3, limit: 500 });
    expect(result.changes).toEqual([{ file: 'p.json', before: '', after: 'CCC\n' }]);
    const lost = resultOf(found({ state, finalist: { ...finalist, component: 'q' }, looked: LOOKED }), FRAME);
    expect(lost.ceilings.promptTokens).toBeNull();
    const bare = resultOf(found({ state, finalist: { ...finalist, candidate: null } }), FRAME);
    expect([bare.ceilings.promptTokens, bare.changes]).toEqual([null, []]);
  });

  test('has no plateau without a race, and flags it only where patience ended', () => {
    const state = stateOf();
    const plateau = (stopped: Optimized['stopped']) => resultOf(found({ state, stopped }), FRAME).plateau;
    expect([plateau('patience'), plateau('budget')]).toEqual([
      { flag: true, stopped: 'patience', best: null },
      { flag: false, stopped: 'budget', best: null },
    ]);
    enter(state, 'c01', { cases: 16 });
    expect([plateau('budget').best, resultOf(found({ state }), FRAME).candidates[1]!.select]).toEqual([null, null]);
    expect(resultOf(found({ stopped: 'budget' }), FRAME).plateau).toMatchObject({ flag: false, best: { n: 20 } });
  });

  it.each(['improved', 'shorter', 'migrated'] as const)('%s is proposed', (outcome) => {
    expect([isProposed(outcome, 'held'), isProposed(outcome, 'gate')]).toEqual([true, true]);
  });
  test('with open guards is proposed if the gate may judge them, and nothing else is', () => {
    expect([isProposed('guards-open', 'held'), isProposed('guards-open', 'gate')]).toEqual([false, true]);
    for (const outcome of ['guard-regressed', 'ceiling', 'unproven', 'nothing', 'stopped'] as const)
      expect(isProposed(outcome, 'gate')).toBe(false);
  });

  test('has the digest of what was measured, whatever it cost', () => {
    const result = improved();
    const digest = resultDigest(result);
    expect(resultDigest({ ...result, usage: { ...result.usage, costUsd: 99 }, notes: [] })).toBe(digest);
    const others: Partial<OptimizeResult>[] = [
      ...[{ claim: null }, { guards: {} }, { candidates: [] }, { heldout: { ...result.heldout, cases: 1 } }],
      ...[{ splits: { ...result.splits, search: 1 } }, { outcome: 'unproven' as const }, { run: 'x' }],
    ];
    for (const other of others) expect(resultDigest({ ...result, ...other })).not.toBe(digest);
  });
});

describe('a stored result', () => {
  const stored = JSON.parse(JSON.stringify(improved())) as Record<string, unknown>;
  const objects = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
    value === null || typeof value !== 'object'
      ? []
      : [path, ...Object.entries(value).flatMap(([key, one]) => objects(one, [...path, key]))];
  const OPEN = new Set(['guards', 'strategies']);
  test('is none with a key more or a key less, wherever that is', () => {
    let checked = 0;
    for (const path of objects(stored)) {
      const changed = (change: (at: Record<string, unknown>) => void) => {
        const copy = structuredClone(stored);
        const at = path.reduce((here, key) => here[key] as Record<string, unknown>, copy);
        if (Array.isArray(at)) return null;
        change(at);
        return storedResult(copy as never);
      };
      expect(
        changed((at) => void Object.assign(at, { other: 1 })),
        path.join('.'),
      ).toBeNull();
      if (OPEN.has(path.join('.'))) continue;
      const at = path.reduce((here, key) => here[key] as Record<string, unknown>, stored);
      if (Array.isArray(at)) continue;
      for (const key of Object.keys(at)) {
        checked++;
        expect(
          changed((copy) => void delete copy[key]),
          `${path.join('.')} without ${key}`,
        ).toBeNull();
      }
    }
    expect(checked).toBeGreaterThan(80);
  });
  it.each<[string, object]>([
    ['another run id', { run: '0123456789abcdeg' }],
    ['a longer run id', { run: '0123456789abcdef0' }],
    ['a shorter run id', { run: '123456789abcdef' }],
    ['an unknown outcome', { outcome: 'better' }],
    ['an unknown reason', { reason: 'tired' }],
    ['another schema', { schema: 'plumbline/optimize@2' }],
    ['more than ten changes', { changes: Array(11).fill({ file: 'f', before: null, after: '' }) }],
  ])('is none with %s', (_, change) => {
    expect(storedResult({ ...stored, ...change } as never)).toBeNull();
  });
  test('is one with every outcome and reason', () => {
    for (const outcome of [
      'improved',
      'shorter',
      'migrated',
      'guards-open',
      'guard-regressed',
      'ceiling',
      'unproven',
      'nothing',
      'stopped',
    ])
      expect(storedResult({ ...stored, outcome } as never), outcome).not.toBeNull();
    for (const reason of ['weak', 'none-kept', 'control', 'headroom', 'exhausted', 'budget', 'minutes'])
      expect(storedResult({ ...stored, reason } as never), reason).not.toBeNull();
    expect([storedResult(null), storedResult([]), storedResult('x')]).toEqual([null, null, null]);
  });
});
