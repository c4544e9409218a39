/** An entry of the ledger: what each key may hold, how faults are told, and what a record keeps of it. */
import { describe, expect, test } from 'vitest';
import type * as Ledger from '../../../src/escalation/ledger.ts';
import { byDate, type LedgerEntry, recordedEntry } from '../../../src/escalation/ledger.ts';
import { asJson } from '../../../src/text/digest.ts';
import { formatProblem, Problems } from '../../../src/text/problem.ts';
import { loadedAnew } from '../loaded-anew.ts';
import { entry } from './evidence.ts';

const WHOLE = {
  ...entry({ decision: 'rejected', dear: 12, minor: false, measured: { cases: 9, requests: 0 }, cost: [20, 15, 25] })
    .attempt,
  title: 'With passages',
  target: 'bot',
  arm: { base: 'a', head: 'b' },
  select: { points: 1, interval: [0, 2], n: 3 },
  points: { prompt: 1.5 },
  p95Ms: { before: 400, after: 300 },
  decision: { state: 'rejected', by: 'kim', pr: 7, reason: 'slow', date: '2026-11-02' },
  scores: { a: 1, b: 0.5 },
  baseScores: { a: 0, b: 0.5 },
};
type Parse = (...lines: readonly string[]) => {
  readonly entries: readonly LedgerEntry[];
  readonly said: readonly string[];
};
async function parser(): Promise<Parse> {
  const { parseLedger } = await loadedAnew<typeof Ledger>('escalation/ledger');
  return (...lines) => {
    const problems = new Problems();
    const entries = parseLedger('l.jsonl', lines.join('\n'), problems);
    return { entries, said: problems.list.map(formatProblem) };
  };
}
const line = (change: object = {}) => JSON.stringify({ ...WHOLE, ...change });

describe('an entry', () => {
  test('keeps every key that it may have', async () => {
    const parse = await parser();
    const { entries, said } = parse(line());
    expect(said).toEqual([]);
    expect(entries[0]!.attempt).toEqual(WHOLE);
    expect(parse(line({ later: 1 })).entries[0]!.attempt).not.toHaveProperty('later');
    const bare = { holdout: null, costPerRequest: null, p95Ms: null, scores: undefined, baseScores: undefined };
    expect(parse(line(bare)).entries[0]!.attempt).toMatchObject({
      holdout: undefined,
      costPerRequest: undefined,
      p95Ms: undefined,
    });
    const cost = { before: 1, after: 2, lift: null, n: 3 };
    expect(parse(line({ costPerRequest: cost })).entries[0]!.attempt.costPerRequest).toEqual({
      ...cost,
      lift: undefined,
    });
    expect(parse(line({ arm: 'x', scores: 'sha256:0' })).entries[0]!.attempt).toMatchObject({
      arm: 'x',
      scores: 'sha256:0',
    });
  });

  const long = (n: number) => 'x'.repeat(n);
  const decision = (change: object) => ({ decision: { ...WHOLE.decision, ...change } });
  const EDGES: readonly [key: string, fine: object, wrong: object][] = [
    ['title', { title: long(500) }, { title: long(501) }],
    ['target', { target: long(300) }, { target: long(301) }],
    ['commit', { commit: 'c' }, { commit: '' }],
    ['goal', { goal: 'T' }, { goal: '' }],
    ['decision.by', decision({ by: long(300) }), decision({ by: long(301) })],
    ['decision.reason', decision({ reason: long(2_000) }), decision({ reason: long(2_001) })],
    ['decision.date', decision({ date: long(40) }), decision({ date: long(41) })],
    ['decision.pr', decision({ pr: 0 }), decision({ pr: -1 })],
    ['decision.state', decision({ state: 'open' }), decision({ state: 'later' })],
    ['date', { date: '2026-11-02T10:00:00Z' }, { date: 'on 2026-11-02' }],
    ['date', { date: '2026-11-02' }, { date: '2026-1-02' }],
    ['date', { date: '0001-01-01' }, { date: '2026-11-2' }],
    ['date', { date: '2026-11-02' }, { date: '202-11-02' }],
    ['lift.interval', { lift: { points: 1, interval: [1, 1], n: 0 } }, { lift: { points: 1, interval: [2, 1], n: 0 } }],
    ['lift.n', { lift: { points: 1, interval: [1, 1], n: 0 } }, { lift: { points: 1, interval: [1, 1], n: -1 } }],
    ['lift.interval', {}, { lift: { points: 1, interval: [], n: 1 } }],
    ['lift.points', {}, { lift: { interval: [1, 1], n: 1 } }],
    ['holdout.points', {}, { holdout: { interval: [1, 1], n: 1 } }],
    ['costPerRequest.before', {}, { costPerRequest: { after: 1 } }],
    ['costPerRequest.lift.percent', {}, { costPerRequest: { before: 1, after: 1, lift: { interval: [1, 1] } } }],
    ['p95Ms.after', {}, { p95Ms: { before: 1 } }],
    ['measured.requests', {}, { measured: { cases: 1 } }],
    ['dear', { dear: 0 }, { dear: 0.5 }],
    ['arm', { arm: 'x' }, { arm: { base: 'x' } }],
    ['scores', { scores: { a: 0 } }, { scores: { a: 'x' } }],
    ['baseScores.a', { baseScores: {} }, { baseScores: { a: 'x' } }],
    ['minor', { minor: true }, { minor: 'yes' }],
  ];
  test('is refused by the key of a value just beyond what it may be', async () => {
    const parse = await parser();
    for (const [key, fine, wrong] of EDGES) {
      expect(parse(line(fine)), key).toMatchObject({ said: [], entries: [{}] });
      const { entries, said } = parse(line(), line(wrong));
      expect(entries, key).toHaveLength(1);
      expect(said.join('\n'), key).toMatch(new RegExp(`^l\\.jsonl:2: ${key.replaceAll('.', '\\.')}: `));
    }
  });

  test('has its fault told by the value that was seen', async () => {
    const parse = await parser();
    const told = (change: object) => parse(line(change)).said;
    expect(told({ before: 'x' })).toEqual(['l.jsonl:1: before: "x": expected number, received string']);
    expect(told({ date: 'today' })).toEqual(['l.jsonl:1: date: "today": expected an ISO date such as 2026-11-02']);
    expect(told({ lift: { points: 1, interval: [2, 1], n: 0 } })[0]).toMatch(
      /: \[2,\s?1\]: expected \[low, high\], low first$/,
    );
    expect(told({ lift: undefined })).toEqual(['l.jsonl:1: lift: is missing']);
    expect(told({ lift: null })[0]).toMatch(/^l\.jsonl:1: lift: null: expected object/);
    expect(parse('7').said).toEqual(['l.jsonl:1: 7: expected object, received number']);
    expect(parse('null').said).toEqual(['l.jsonl:1: null: expected object, received null']);
    expect(parse(`  ${'y'.repeat(70)} `).said).toEqual([
      `l.jsonl:1: not valid JSON: ${'y'.repeat(60)}. Write one attempt a line.`,
    ]);
  });

  test('may follow a byte order mark, which is kept within a text', async () => {
    const parse = await parser();
    expect(parse(`\uFEFF${line({ title: '\uFEFFx' })}`).entries[0]!.attempt.title).toBe('\uFEFFx');
    expect(parse(line({ title: '\uFEFFx' })).entries[0]!.attempt.title).toBe('\uFEFFx');
  });

  test('with scores as strings keeps the cases that have both, or none where they do not fit', async () => {
    const parse = await parser();
    const scores = (change: object) => {
      const { attempt } = parse(
        line({ baseScores: undefined, scores: { ids: ['a', 'b', 'c'], before: '10.', after: '.11', ...change } }),
      ).entries[0]!;
      return [attempt.scores, attempt.baseScores];
    };
    expect(scores({})).toEqual([{ b: 1 }, { b: 0 }]);
    expect([scores({ before: '10' }), scores({ after: '1' })]).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    const listed = { baseScores: undefined, scores: { cases: 'cases-0.txt', before: '1', after: '1' } };
    expect(parse(line(listed)).entries[0]!.attempt.scores).toBeUndefined();
    expect(parse(line({ scores: { ids: ['a'], before: '1', after: '1', more: 1 } })).said[0]).toMatch(
      /^l\.jsonl:1: scores: /,
    );
  });
});

test('entries of a record carry no line and no file; what is none is refused by its first fault', async () => {
  const { entriesFromRecord } = await loadedAnew<typeof Ledger>('escalation/ledger');
  const { entries, refused } = entriesFromRecord([JSON.parse(line()), { ...JSON.parse(line()), lever: 'magic' }, 3]);
  expect(entries).toEqual([{ attempt: WHOLE, source: JSON.parse(line()), line: 0 }]);
  expect(refused.map(({ why }) => why)).toEqual([
    expect.stringMatching(/^not a ledger entry: "magic": expected one of/),
    'not a ledger entry: 3: expected object, received number',
  ]);
});

describe('a record', () => {
  const attempt = entry({}).attempt;
  const scores = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, index) => [`c${index}`, 1]));
  const of = (change: object, source: object = {}) =>
    recordedEntry({ attempt: { ...attempt, ...change }, source: asJson(source), line: 0 }) as Record<string, unknown>;
  test('keeps scores up to 500 cases, and a digest of more', () => {
    const few = of({ scores: scores(500), baseScores: scores(500) });
    expect([few['scores'], few['baseScores']]).toEqual([scores(500), scores(500)]);
    const many = of({ scores: scores(501), baseScores: scores(501) });
    expect([many['scores'], many['baseScores']]).toEqual([expect.stringMatching(/^sha256:/), undefined]);
  });
  test('keeps what the file wrote besides, but its scores only as they counted', () => {
    const whole = of({ after: 99 }, { note: 'own', after: 1, scores: { old: 1 }, baseScores: { old: 1 } });
    expect(whole).toMatchObject({ note: 'own', after: 99 });
    expect(['scores' in whole, 'baseScores' in whole]).toEqual([false, false]);
    expect(of({ scores: 'sha256:0' })['scores']).toBe('sha256:0');
  });
});

test('entries are ordered by date, and as they stand in the file on the same one', () => {
  const dated = (date: string, index: number) => entry({ date }, index);
  const all = [dated('2026-03-01', 0), dated('2026-01-01', 1), dated('2026-03-01', 2), dated('2026-02-01', 3)];
  expect(byDate(all).map(({ attempt }) => attempt.commit)).toEqual(['c1', 'c3', 'c0', 'c2']);
});
