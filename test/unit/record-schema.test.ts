import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse-record.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { InputError } from '../../src/text/problem.ts';
import { hostileRecord, makeRecord, situations } from '../fixtures/records.ts';
import { HOSTILE } from './report/live.ts';

function read(value: unknown): ReturnType<typeof parseRecord> {
  return parseRecord('record.json', Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
}

function faults(value: unknown): string {
  try {
    read(value);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  throw new Error('the record was taken');
}

const sha = `sha256:${'a'.repeat(64)}`;
/** Only the published fields. */
const smallest = {
  schema: 'plumbline/record@1',
  verdict: 'pass',
  exitCode: 0,
  seed: 'local',
  targets: {
    bot: {
      verdict: 'pass',
      lever: 'prompt-optimize',
      suite: { digest: sha, cases: 400, holdout: 120 },
      templates: {
        ExactMatch: {
          verdict: 'pass',
          reason: 'bound',
          n: 400,
          measured: 400,
          base: 74,
          head: 75,
          delta: 1,
          interval: [-1, 3],
          p: 0.8,
          bound: 1.96,
          mde: 2.8,
          broken: 4,
          fixed: 8,
          unscored: 0,
          looks: 1,
          samples: { base: 400, head: 400 },
          digest: sha,
        },
      },
      regressions: [],
    },
  },
  escalation: {
    bot: {
      outcome: 'not-met',
      lever: 'prompt-optimize',
      goal: { template: 'ExactMatch', target: 85, 'max-residual-gap': 3 },
      gap: { points: 10, interval: [6, 14], band: '5-10', n: 400 },
      criteria: [{ id: 'E1', state: 'unknown', evidence: 'not recorded' }],
      shapes: { prompt: 1, knowledge: 0, capability: 0, weight: 0, unclear: 0 },
      review: { done: true, failures: 100, clusters: [] },
      profile: {},
      ledger: { used: [], refused: [] },
      next: { lever: 'prompt-optimize', why: 'not scored yet', missing: [] },
      antiPatterns: [],
      orderSkipped: false,
    },
  },
  accepted: null,
  ruler: { moved: [] },
  usage: { calls: 0, reused: 0, promptTokens: 0, completionTokens: 0, costUsd: 0, errors: 0 },
};

describe('a record read from a file', () => {
  it('renders to the same bytes as before it was written', () => {
    for (const [name, record] of [
      ...Object.entries(situations),
      ...HOSTILE.map((text) => [text, hostileRecord(text)] as const),
    ]) {
      // A lone surrogate cannot be stored in UTF-8 at all, and a name has at most 2,000 characters.
      if (!name.isWellFormed() || name.length > 1_900) continue;
      expect(renderComment(read(record)), name).toBe(renderComment(record));
      expect(renderHtml(read(record)), name).toBe(renderHtml(record));
    }
  });

  it('renders to the same bytes whatever the order of its keys', () => {
    /** Names of targets and templates keep their order, which is the suite's; fields have none. */
    const turned = (value: unknown, names = false): unknown => {
      if (Array.isArray(value)) return value.map((item) => turned(item));
      if (value === null || typeof value !== 'object') return value;
      const entries = Object.entries(value).map(
        ([key, item]) =>
          [
            key,
            turned(item, ['targets', 'escalation', 'templates', 'scores', 'profile', 'promptHealth'].includes(key)),
          ] as const,
      );
      return Object.fromEntries(names ? entries : entries.reverse());
    };
    for (const record of Object.values(situations)) {
      const other = read(turned(record));
      expect(renderHtml(other)).toBe(renderHtml(record));
      expect(renderComment(other)).toBe(renderComment(record));
    }
  });

  it('needs the published fields only, and renders', () => {
    const record = read(smallest);
    expect(record.escalation['bot']?.gap?.bands).toEqual(['5-10']);
    expect(renderComment(record)).toContain('`bot` is no worse at `ExactMatch`');
    expect(renderHtml(record)).toContain('<main');
  });

  it('holds no field that a run does not write, however deep', () => {
    const record = makeRecord();
    const [name, target] = Object.entries(record.targets)[0]!;
    const strays: readonly (readonly [string, unknown])[] = [
      ['later', { ...record, later: { a: 1 } }],
      [`targets.${name}.later`, { ...record, targets: { [name]: { ...target, later: 1 } } }],
      ['usage.later', { ...record, usage: { ...record.usage, later: 1 } }],
    ];
    for (const [path, value] of strays)
      expect(faults(value)).toContain(`record.json: ${path}: is no field of a record of this version`);
  });

  it('is refused, and breaks no renderer, when a note that only a report reads is of another type', () => {
    const record = makeRecord();
    const [name, operational] = Object.entries(record.operational.targets)[0]!;
    const promptHealth = { ...operational.promptHealth, notes: 7 };
    const value = {
      ...record,
      operational: { ...record.operational, targets: { [name]: { ...operational, promptHealth } } },
    };
    expect(faults(value)).toContain(`operational.targets.${name}.promptHealth.notes`);
  });

  it('is refused by name, key and what to do when it is something else', () => {
    expect(faults('not json')).toMatch(/^record\.json: .*not JSON/);
    expect(faults('{\n "schema": }')).toMatch(/^record\.json.*not JSON/);
    expect(faults('[]')).toContain('schema: must be "plumbline/record@1"');
    expect(faults({ schema: 'plumbline/record@2' })).toContain('plumbline/record@2');
    expect(faults(`{"schema": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).toContain('it is lists inside lists');
    expect(() => parseRecord('record.json', Uint8Array.from([0xff, 0xfe, 0x00]))).toThrow(/not UTF-8/);
  });

  it('is refused with every wrong key at once', () => {
    const text = faults({ ...makeRecord(), verdict: 'fine', exitCode: 7, usage: null });
    for (const key of ['verdict', 'exitCode', 'usage']) expect(text).toContain(`record.json: ${key}: `);
  });

  it('is refused when a closed set, a range or a size is broken', () => {
    const target = makeRecord().targets['support-agent']!;
    const bad: readonly (readonly [string, unknown])[] = [
      ['a lever outside the set', { ...makeRecord(), targets: { a: { ...target, lever: 'rewrite' } } }],
      [
        'a score outside 0..1',
        {
          ...makeRecord(),
          targets: { a: { ...target, regressions: [{ case: 'x', template: 'y', base: 2, head: 0 }] } },
        },
      ],
      ['an endless name', { ...makeRecord(), seed: 'x'.repeat(3_000) }],
      ['an endless text', { ...makeRecord(), headline: 'x'.repeat(2_000_000) }],
      ['a negative count', { ...makeRecord(), usage: { ...makeRecord().usage, calls: -1 } }],
      [
        'a digest that is none',
        { ...makeRecord(), targets: { a: { ...target, suite: { ...target.suite, digest: 'x' } } } },
      ],
      [
        'nesting without end',
        JSON.stringify(makeRecord()).replace(
          '"redacted":',
          `"x":${'['.repeat(50_000)}${']'.repeat(50_000)},"redacted":`,
        ),
      ],
      ['a name that is a prototype', JSON.stringify(makeRecord()).replace('"support-agent":', '"__proto__":')],
    ];
    for (const [what, value] of bad) expect(() => read(value), what).toThrow(InputError);
  });

  it('is refused unread above 64 MiB', () => {
    expect(() => parseRecord('record.json', new Uint8Array(64 * 1024 * 1024 + 1))).toThrow(/over the/);
  });
});
