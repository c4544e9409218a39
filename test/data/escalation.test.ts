import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { escalate } from '../../src/escalation/decide-lever.ts';
import type { EscalationEvidence } from '../../src/escalation/evidence.ts';
import { type FailureItem, groupedFailures } from '../../src/escalation/failure-groups.ts';
import { type Review, reviewFailures } from '../../src/escalation/failure-review.ts';
import { inferLever } from '../../src/escalation/infer-lever.ts';
import { formatEntry, parseLedger } from '../../src/escalation/ledger.ts';
import { pairedLift } from '../../src/escalation/paired-lift.ts';
import { judgeTuned, varianceRatio } from '../../src/escalation/tuned-model.ts';
import { entryOf, useEntries } from '../../src/escalation/usable-attempts.ts';
import { groupFailures } from '../../src/stats/clustering/failure-clusters.ts';
import { pairSums, passStatistic, regressionStatistic } from '../../src/stats/paired.ts';
import { Problems } from '../../src/text/problem.ts';

const data = new URL('../../../shared/data/', import.meta.url);
const there = existsSync(data);
if (!there) console.log('escalation: skipped, the recorded data is not here');
const rows = <T>(path: string): readonly T[] =>
  readFileSync(new URL(path, data), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const MISSING = { verdict: 'missing', n: 0 } as const;
const hash = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
/** A third of the cases, by hash of the id. */
const sliceOf = (id: string) =>
  Number.parseInt(hash(id).slice(7, 15), 16) % 100 < 30 ? ('holdout' as const) : ('search' as const);

function now(failures: readonly FailureItem[]): Review {
  const step = reviewFailures(groupedFailures(failures));
  if (!('done' in step)) throw new Error('no judge was given, so none may be asked');
  return step.done;
}

describe.skipIf(!there)('failures of real summaries', () => {
  interface Labelled {
    readonly id: string;
    readonly model: string;
    readonly spans: readonly {
      readonly label: readonly string[];
      readonly text: string;
      readonly note: string | null;
    }[];
  }
  const failures: readonly FailureItem[] = there
    ? rows<Labelled>('02-rag-groundedness-faithbench/labels/human.jsonl').flatMap(({ id, model, spans }) => {
        const bad = spans.filter(
          ({ label, note }) => label.some((name) => name.startsWith('Unwanted')) && (note ?? '') !== '',
        );
        if (bad.length === 0) return [];
        const reason = [...new Set(bad.map(({ text, note }) => `"${text}": ${note}`))].join(' ');
        return [
          {
            case: `${id}/${model}`,
            template: 'Groundedness',
            library: 'Groundedness',
            score: 0,
            reason,
            tags: [],
            prior: ['knowledge', 'prompt'],
          },
        ];
      })
    : [];
  const texts = (items: readonly FailureItem[]) => items.map(({ reason }) => reason ?? '');
  const labels = (items: readonly FailureItem[]): ReadonlyMap<string, number> => {
    const sorted = [...items].sort((a, b) => (a.case < b.case ? -1 : 1));
    const found = new Map<string, number>();
    for (const [label, group] of groupFailures(texts(sorted)).groups.entries())
      for (const index of group) found.set(sorted[index]!.case, label);
    return found;
  };

  it('more than 200 come in groups that a person can read through', () => {
    const review = now(failures);
    const sizes = review.clusters.map(({ size }) => size);
    console.log(
      `${failures.length} failures, ${sizes.filter((size) => size > 1).length} groups of ${sizes.filter((size) => size > 1).join(', ')}; ${sizes.filter((size) => size === 1).length} alone`,
    );
    for (const { size, cases, title } of review.clusters.slice(0, 8))
      console.log(
        `  ${String(size).padStart(3)} from ${new Set(cases.map((id) => id.split('/')[0])).size} documents: ${title}`,
      );
    expect(failures.length).toBeGreaterThanOrEqual(200);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(failures.length);
    expect(Math.max(...sizes)).toBeLessThan(failures.length / 2);
  });

  it('the order of cases changes nothing', () => {
    const wanted = now(failures);
    const shuffled = [...failures].sort((a, b) => (hash(a.case) < hash(b.case) ? -1 : 1));
    expect(now(shuffled)).toEqual(wanted);
  });

  it('dropping a tenth of the cases keeps most of the partition', () => {
    const whole = labels(failures);
    const indexes = [1, 2, 3, 4, 5].map((turn) => {
      const kept = failures.filter(
        ({ case: id }) => Number.parseInt(hash(`${turn} ${id}`).slice(7, 15), 16) % 10 !== 0,
      );
      const part = labels(kept);
      return rand(
        kept.map(({ case: id }) => whole.get(id) ?? -1),
        kept.map(({ case: id }) => part.get(id) ?? -1),
      );
    });
    console.log(`adjusted Rand index after dropping 10 %: ${indexes.map((value) => value.toFixed(2)).join(', ')}`);
    expect(indexes.reduce((sum, value) => sum + value, 0) / indexes.length).toBeGreaterThan(0.6);
  });
});

describe.skipIf(!there)('banking77, zero-shot to LoRA, through the tuned-model protocol', () => {
  const arm = (name: string) => {
    const cases = new Map(
      rows<{ id: string; expected: { label: string } }>('05-classification-banking77/cases.jsonl').map((row) => [
        row.id,
        row.expected.label,
      ]),
    );
    return Object.fromEntries(
      rows<{ id: string; meta: { parsed_label: string | null } }>(
        `05-classification-banking77/outputs/${name}.jsonl`,
      ).map((row) => [row.id, row.meta.parsed_label === cases.get(row.id) ? 1 : 0]),
    );
  };
  const base: Readonly<Record<string, number>> = there ? arm('qwen2.5-7b-instruct-zero-shot') : {};
  const head: Readonly<Record<string, number>> = there ? arm('qwen2.5-7b-instruct-lora') : {};
  const ids = Object.keys(base);

  it('the task holds by far, three sets are missing, and the order was skipped', () => {
    const model = (name: string, tunedFrom?: string) => ({
      file: 'm.yml',
      provider: 'default',
      model: name,
      params: {},
      source: { model: name },
      tunedFrom,
    });
    const lever = inferLever(
      { promptDigest: 'p', fewShots: 0, model: model('qwen2.5-7b-instruct') },
      { promptDigest: 'p', fewShots: 0, model: model('qwen2.5-7b-instruct-lora', 'qwen2.5-7b-instruct') },
    );
    expect(lever).toBe('fine-tune');

    const held = ids.filter((id) => sliceOf(id) === 'holdout');
    const sums = pairSums(held.map((id) => head[id]! - base[id]!));
    expect(passStatistic(sums, 0.05)!.z).toBeGreaterThan(1.645);
    expect(regressionStatistic(sums)!.p).toBeGreaterThan(0.99);
    const lift = pairedLift(held.map((id) => ({ lift: head[id]! - base[id]! })));
    const spread = varianceRatio(ids.map((id) => ({ base: base[id]!, head: head[id]! })))!;
    const got = judgeTuned({
      sets: { 'held-out': { verdict: 'pass', n: held.length }, drift: MISSING, refusal: MISSING, arena: MISSING },
      spread,
      delta: { points: lift.points, interval: lift.interval },
      tunedFrom: 'qwen2.5-7b-instruct',
    });
    expect(got.verdict).toBe('unknown');
    expect(got.why).toMatch(/drift.*refusal.*arena/u);
    expect(spread.interval[1]).toBeLessThan(1);
    console.log(
      `banking77 held-out lift ${lift.points.toFixed(1)} [${lift.interval.map((value) => value.toFixed(1)).join(', ')}], n ${lift.n}; variance ratio ${spread.ratio.toFixed(2)}; ${got.why}`,
    );

    const level = (100 * ids.reduce((sum, id) => sum + head[id]!, 0)) / ids.length;
    expect(level).toBeCloseTo(88.41, 1);
    const entry = escalate(evidenceOf({ lever, head: level, n: ids.length, target: 92 }));
    console.log(entry.sentence);
    expect(entry.orderSkipped).toBe(true);
    expect(entry.antiPatterns).toEqual(['fine-tune-first', 'no-scored-prompt-attempt', 'no-failure-review']);
    expect(entry.next?.lever).toBe('prompt-optimize');
  });
});

describe.skipIf(!there)('BIG-Bench Hard, direct to chain of thought, as step-1 evidence', () => {
  const answers = there
    ? new Map(
        rows<{ id: string; expected: { answer: string } }>('05b-prompt-change-bbh/cases.jsonl').map((row) => [
          row.id,
          row.expected.answer,
        ]),
      )
    : new Map<string, string>();
  const arm = (name: string) =>
    Object.fromEntries(
      rows<{ id: string; output: string }>(`05b-prompt-change-bbh/outputs/${name}.jsonl`).map(({ id, output }) => {
        const said = (output.split('answer is').at(-1) ?? '').trim().replace(/\.$/u, '');
        return [id, said === answers.get(id) ? 1 : 0];
      }),
    );

  it('one line in the ledger, read back, shows that step 1 still lifts', () => {
    const base: Readonly<Record<string, number>> = arm('code-davinci-002-direct');
    const head: Readonly<Record<string, number>> = arm('code-davinci-002-cot');
    const slices = new Map(Object.keys(base).map((id) => [id, sliceOf(id)]));
    const attempt = entryOf({
      lever: 'prompt-optimize',
      commit: 'cot',
      date: '2026-11-02',
      suite: hash('suite'),
      templates: { ExactMatch: hash('template') },
      goal: 'ExactMatch',
      base,
      head,
      slices,
      record: hash('record'),
    })!;
    const problems = new Problems();
    const entries = parseLedger('ledger.jsonl', `${formatEntry(attempt)}\n`, problems);
    expect(problems.list).toEqual([]);
    const { used, refused } = useEntries(entries, {
      suite: hash('suite'),
      templates: new Map([['ExactMatch', hash('template')]]),
      goal: 'ExactMatch',
      cases: slices,
    });
    expect(refused).toEqual([]);
    const level = attempt.after;
    const entry = escalate({
      ...evidenceOf({ lever: 'prompt-optimize', head: level, n: 1428, target: 90 }),
      ledger: { used, refused },
    });
    console.log(
      `BBH held-out lift ${attempt.holdout?.points} [${attempt.holdout?.interval.join(', ')}], n ${attempt.holdout?.n}. ${entry.sentence}`,
    );
    expect(attempt.after - attempt.before).toBeCloseTo(10.57, 1);
    expect(entry.criteria.find(({ id }) => id === 'E2')?.state).toBe('met');
    expect(entry.criteria.find(({ id }) => id === 'E3')?.state).toBe('unmet');
    expect(entry.next).toMatchObject({ lever: 'prompt-optimize', missing: ['E3'] });

    const smaller = new Map([...slices].slice(100));
    const moved = useEntries(entries, {
      suite: hash('another suite'),
      templates: new Map([['ExactMatch', hash('template')]]),
      goal: 'ExactMatch',
      cases: smaller,
    });
    expect(moved.used[0]?.attempt.lift.n).toBeLessThan(attempt.lift.n);
  });
});

function evidenceOf({
  lever,
  head,
  n,
  target,
}: {
  lever: EscalationEvidence['prLever'];
  head: number;
  n: number;
  target: number;
}): EscalationEvidence {
  const half = (196 * Math.sqrt((head / 100) * (1 - head / 100))) / Math.sqrt(n);
  return {
    target: 'bot',
    policy: { goal: { template: 'ExactMatch', target, maxResidualGap: 1 } },
    prLever: lever,
    today: '2026-11-02',
    verdicts: { run: 'pass', target: 'pass' },
    level: { all: { points: head, interval: [head - half, head + half], n, of: n } },
    suite: { digest: hash('suite'), cases: n, holdout: Math.round(n * 0.3) },
    // Every case below the level is a failure that nobody looked at.
    review: { done: false, failures: Math.round(n * (1 - head / 100)), clusters: [] },
    ledger: { used: [], refused: [] },
  };
}

/** Adjusted Rand index; what is alone counts as one group. */
function rand(a: readonly number[], b: readonly number[]): number {
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const count = (keys: readonly (number | string)[]): number => {
    const sizes = new Map<number | string, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, n) => sum + pairs(n), 0);
  };
  const both = count(a.map((label, index) => `${label} ${b[index]}`));
  const chance = (count(a) * count(b)) / pairs(a.length);
  const most = (count(a) + count(b)) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}
