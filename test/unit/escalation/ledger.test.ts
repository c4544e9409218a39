import { describe, expect, it } from 'vitest';
import {
  type Attempt,
  entriesFromRecord,
  formatEntry,
  parseLedger,
  recordedEntry,
} from '../../../src/escalation/ledger.ts';
import { pairedLift } from '../../../src/escalation/paired-lift.ts';
import { entryFromRecord, entryOf, useEntries } from '../../../src/escalation/usable-attempts.ts';
import { verifyEntries } from '../../../src/escalation/verified-entries.ts';
import { Problems } from '../../../src/text/problem.ts';

const hash = (letter: string) => `sha256:${letter.repeat(64)}`;
const ids = Array.from({ length: 120 }, (_, index) => `c-${String(index).padStart(3, '0')}`);
const slices = new Map(ids.map((id, index) => [id, index % 3 === 0 ? ('holdout' as const) : ('search' as const)]));
const scores = (right: (index: number) => boolean) =>
  Object.fromEntries(ids.map((id, index) => [id, right(index) ? 1 : 0]));

const measured = {
  lever: 'prompt-optimize' as const,
  commit: 'abc',
  date: '2026-11-02',
  suite: hash('a'),
  templates: { TaskCompletion: hash('b') },
  goal: 'TaskCompletion',
  base: scores((index) => index % 2 === 0),
  head: scores((index) => index % 2 === 0 || index % 10 === 1),
  slices,
  record: hash('c'),
};
const attempt = entryOf(measured)!;
const line = (change: Partial<Record<keyof Attempt, unknown>> = {}) => JSON.stringify({ ...attempt, ...change });
const read = (text: string) => {
  const problems = new Problems();
  return { entries: parseLedger('ledger.jsonl', text, problems), problems: problems.list };
};
const ruler = {
  suite: hash('a'),
  templates: new Map([['TaskCompletion', hash('b')]]),
  goal: 'TaskCompletion',
  cases: slices,
};
const why = (text: string, over: object = {}) =>
  useEntries(read(text).entries, { ...ruler, ...over }).refused.map((item) => item.why);

describe('reading a ledger', () => {
  it('takes what a run writes, whatever the line ends', () => {
    const text = `\uFEFF${formatEntry(attempt)}\r\n\r\n${line({ record: hash('d') })}`;
    const { entries, problems } = read(text);
    expect(problems).toEqual([]);
    expect(entries.map((entry) => entry.line)).toEqual([1, 3]);
    expect(entries[0]?.attempt).toEqual(attempt);
  });

  it('names line, key and value of every fault at once', () => {
    const { entries, problems } = read(
      `${line({ lever: 'magic', date: 'yesterday' })}\nnot json\n${line({ lift: { points: 1, interval: [2, 1], n: 3 } })}`,
    );
    expect(entries).toEqual([]);
    expect(problems.map((problem) => [problem.line, problem.key])).toEqual([
      [1, 'lever'],
      [1, 'date'],
      [2, undefined],
      [3, 'lift.interval'],
    ]);
    expect(problems[0]?.message).toContain('"magic"');
    expect(problems[2]?.message).toContain('not json');
  });

  it('refuses what a record carries that is no entry, and goes on', () => {
    const { entries, refused } = entriesFromRecord([{ lever: 'rag' }, JSON.parse(line())]);
    expect(entries).toHaveLength(1);
    expect(refused[0]?.why).toContain('not a ledger entry');
  });
});

describe('an entry counts only under the same ruler', () => {
  it('counts with equal digests', () => {
    expect(useEntries(read(line()).entries, ruler)).toMatchObject({
      refused: [],
      used: [{ attempt: { commit: 'abc' } }],
    });
  });

  it('is refused when the template has another digest', () => {
    expect(why(line({ templates: { TaskCompletion: hash('f') } }))[0]).toContain('another ruler');
    expect(why(line({ templates: {} }))[0]).toContain('missing');
  });

  it('is refused when it was scored by another goal', () => {
    expect(why(line({ goal: 'Groundedness' }))[0]).toBe('it was scored by Groundedness, the goal is TaskCompletion');
  });

  it('counts without any goal, under the digest of its own template', () => {
    expect(why(line(), { goal: null })).toEqual([]);
    expect(why(line({ goal: 'Gone' }), { goal: null })[0]).toContain('another ruler');
  });

  it('is refused when the record digest is malformed or unknown', () => {
    expect(why(line({ record: 'sha256:12' }))[0]).toContain('does not verify');
    expect(why(line(), { known: () => false })[0]).toContain('no stored record');
    expect(why(line(), { known: (record: string) => record === hash('c') })).toEqual([]);
  });

  it('is refused below 50 cases on the same suite', () => {
    expect(
      why(
        line({
          scores: hash('e'),
          holdout: { points: 1, interval: [0, 2], n: 40 },
          lift: { points: 1, interval: [0, 2], n: 9 },
        }),
      )[0],
    ).toBe('only 49 shared cases, 50 are needed');
    expect(why(line({ scores: hash('e'), lift: { points: 1, interval: [0, 2], n: 50 } }))).toEqual([]);
  });

  it('is refused the second time', () => {
    expect(why(`${line()}\n${line()}`)).toEqual(['the same attempt stands in the ledger twice']);
  });

  it.each([
    ['a digest', hash('1'), hash('2')],
    ['digests of both sides', { base: hash('a'), head: hash('b') }, { base: hash('a'), head: hash('d') }],
  ])('counts once for a change that was scored twice: the later one, told by its arm as %s', (_, arm, other) => {
    const again = (date: string, record: string, of: unknown) => line({ date, record: hash(record), arm: of });
    const lines = [again('2026-11-03', 'd', arm), again('2026-11-02', 'e', arm), again('2026-11-01', 'f', other)];
    const { used, refused } = useEntries(read(lines.join('\n')).entries, ruler);
    expect(used.map(({ attempt }) => attempt.record)).toEqual([hash('d'), hash('f')]);
    expect(refused.map((one) => one.why)).toEqual(['the same change was scored again later']);
  });

  it('is computed again on shared cases when the suite has moved', () => {
    const kept = new Map([...slices].slice(0, 60));
    const { used } = useEntries(read(line()).entries, {
      ...ruler,
      suite: hash('9'),
      cases: new Map([...kept, ['new', 'search' as const]]),
    });
    expect(used[0]?.attempt.holdout?.n).toBe(20);
    expect(used[0]?.attempt.lift.n).toBe(40);
  });

  it('is refused on another suite without scores by case, or with too few shared', () => {
    expect(why(line({ scores: hash('e') }), { suite: hash('9') })[0]).toContain('no scores by case');
    expect(why(line(), { suite: hash('9'), cases: new Map([...slices].slice(0, 49)) })[0]).toBe(
      'only 49 shared cases, 50 are needed',
    );
    expect(why(line(), { suite: hash('9'), cases: undefined })[0]).toContain('not known here');
  });

  it('one new case does not void an entry without scores before', () => {
    const more = new Map([...slices, ['new', 'search' as const]]);
    expect(why(line({ baseScores: undefined }), { suite: hash('9'), cases: more })).toEqual([]);
    expect(why(line({ baseScores: undefined }), { suite: hash('9'), cases: new Map([...more].slice(1)) })[0]).toContain(
      'are gone',
    );
  });
});

describe('lifts', () => {
  it('a run on main writes both slices, in points', () => {
    expect(attempt.lift.n).toBe(80);
    expect(attempt.holdout?.n).toBe(40);
    expect(attempt.before).toBe(50);
    expect(attempt.after).toBe(60);
    expect(attempt.baseScores).toEqual(measured.base);
  });

  it('many cases leave only a digest of the scores', () => {
    const large = entryOf({ ...measured, inlineUpTo: 10 })!;
    expect(large.scores).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(large.baseScores).toBeUndefined();
  });

  it("a run's record gives its entry, the saving read from the cost ratio, and refuses one that says otherwise", () => {
    const record = {
      seed: 'acme/bot#12',
      targets: {
        bot: {
          lever: 'route',
          suite: { digest: hash('a'), cases: 120, holdout: 40 },
          templates: { TaskCompletion: { digest: hash('b') } },
          cases: ids.map((id) => ({
            case: id,
            split: slices.get(id),
            scores: { TaskCompletion: [measured.base[id], id === 'c-000' ? null : measured.head[id]] },
          })),
        },
      },
      escalation: {
        bot: {
          goal: { template: 'TaskCompletion', target: 85, 'max-residual-gap': 3 },
          review: { done: true },
          points: { prompt: { points: 10.68 }, knowledge: { points: 5 } },
        },
      },
      operational: {
        targets: {
          bot: {
            dear: 54,
            costUsd: { n: 100, base: 0.002, head: 0.0014, ratio: 0.7, interval: [0.6, 0.8], state: 'reported' },
          },
        },
      },
    } as unknown as Parameters<typeof entryFromRecord>[0];
    const got = entryFromRecord(record, 'bot', { commit: 'f00', date: '2026-11-03' })!;
    expect(got.holdout?.n).toBe(39);
    expect(got.costPerRequest?.lift).toEqual({ percent: 30, interval: [20, 40] });
    expect(got.dear).toBe(54);
    expect(got.points).toEqual({ prompt: 10.7, knowledge: 5, capability: 0, weight: 0, unclear: 0 });
    const unseen = { ...record, escalation: { bot: { ...record.escalation['bot']!, review: { done: false } } } };
    expect(entryFromRecord(unseen as never, 'bot', { commit: 'f00', date: '2026-11-03' })?.points).toBeUndefined();
    expect(read(formatEntry(got)).problems).toEqual([]);
    expect(useEntries(read(formatEntry(got)).entries, ruler).used).toHaveLength(1);
    expect(entryFromRecord(record, 'other', { commit: 'f00', date: '2026-11-03' })).toBeNull();
    const written = read(formatEntry(got)).entries[0]!;
    const verify = (more: object): readonly number[] => {
      const { entries, refused } = verifyEntries(
        [{ ...written, attempt: { ...written.attempt, ...more } }],
        () => record as never,
      );
      return [entries.length, refused.length];
    };
    // Without the record nothing contradicts an entry, and it is counted as unknown.
    const counted = (stored: unknown) => {
      const { entries, refused, unknown } = verifyEntries([written, written], () => stored as never);
      return [entries.length, refused.length, unknown];
    };
    expect([counted(null), counted(record)]).toEqual([
      [2, 0, 2],
      [2, 0, 0],
    ]);
    const id = Object.keys(got.scores as object)[0]!;
    const turned = (scores: unknown, by: number) => {
      const known = scores as Record<string, number>;
      return { ...known, [id]: Math.abs(known[id]! - by) };
    };
    expect(verify({})).toEqual([1, 0]);
    expect(verify({ scores: undefined, baseScores: undefined })).toEqual([1, 0]);
    expect(verify({ scores: turned(got.scores, 0.004) })).toEqual([1, 0]);
    for (const forged of [
      { lever: 'fine-tune' },
      { after: got.after + 1 },
      { lift: { ...got.lift, n: got.lift.n + 200 } },
      { templates: { ...got.templates, Forged: `sha256:${'0'.repeat(64)}` } },
      { scores: turned(got.scores, 0.5) },
      { baseScores: turned(got.baseScores, 0.5) },
      { scores: { ...(got.scores as object), 'no such case': 1 } },
      { costPerRequest: { before: 1, after: 0.1, lift: { percent: 90, interval: [80, 95] } } },
      { dear: undefined },
      { record: `sha256:${'0'.repeat(64)}` },
    ])
      expect([forged, verify(forged)]).toEqual([forged, [0, 1]]);
  });

  it('a record carries a digest instead of long lists of scores, and the lifts that were used', () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`m-${index}`, 1]));
    const [long] = read(line({ scores: many, baseScores: many })).entries;
    expect(recordedEntry(long!)).toMatchObject({ commit: 'abc', scores: expect.stringMatching(/^sha256:/u) });
    expect(recordedEntry(long!)).not.toHaveProperty('baseScores');
    const [short] = read(line()).entries;
    expect(recordedEntry({ ...short!, attempt: { ...short!.attempt, after: 61 } })).toMatchObject({
      after: 61,
      scores: attempt.scores,
      baseScores: attempt.baseScores,
    });
  });

  it('nothing measured on both sides is no entry', () => {
    expect(entryOf({ ...measured, base: {} })).toBeNull();
  });

  it('equal scores still leave a width', () => {
    const { points, interval } = pairedLift(Array.from({ length: 90 }, () => ({ lift: 0 })));
    expect(points).toBe(0);
    expect(interval[1]).toBeGreaterThan(0.5);
    expect(interval[0]).toBeCloseTo(-interval[1], 9);
  });
});
