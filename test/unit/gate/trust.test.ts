import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../../src/report/comment.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, fakePorts, project, request, rows } from './project.ts';

const SUITE = (more = ''): string =>
  `dataset: sums.cases.jsonl\ntemplates:\n  - { use: TaskCompletion, calibration: labels.jsonl${more} }\njudge: { provider: default, model: gpt-4.1-2025-04-14 }\n`;

/** n labelled cases of which the judge gets every `wrong`-th wrong. */
function labels(n: number, wrong: number): string {
  return Array.from({ length: n }, (_, i) => {
    const human = i % 2;
    return JSON.stringify({ case: `l-${i}`, human, judge: i % wrong === 0 ? 1 - human : human });
  }).join('\n');
}

async function run(wrong: number, more = '') {
  const base = await project({
    '.github/plumbline.yml': CONFIG,
    'evals/sums.suite.yml': SUITE(more),
    'evals/sums.cases.jsonl': rows(120),
    'evals/labels.jsonl': labels(100, wrong),
  });
  const ports = fakePorts((question) =>
    question.place.role === 'judge'
      ? JSON.stringify({ reasons: 'r', verdict: question.place.case.startsWith('canary') ? 'fail' : 'pass' })
      : `answer ${caseOf(question)}`,
  );
  const record = await runGate(request(base, { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' }), ports);
  return record.targets['sums']!.templates['TaskCompletion']!;
}

describe('a judge with human labels', () => {
  it('that people agree with decides, and the report shows kappa, mislabelled cases and the corrected rate', async () => {
    const result = await run(20);
    expect(result.kappa).toMatchObject({ n: 100, minimum: 0.6 });
    expect(result.kappa!.value).toBeCloseTo(0.9, 1);
    expect(result.notes?.join('\n')).toMatch(/disagree on 5 of 100 calibration cases \(l-0, l-20/);
    expect(result.verdict).toBe('pass');
  });

  it('that people disagree with can neither block nor pass', async () => {
    const result = await run(3);
    expect([result.verdict, result.reason]).toEqual(['inconclusive', 'untrusted-judge']);
    expect(result.why).toMatch(/kappa 0\.3\d against 100 human labels is below min-kappa 0\.6/);
  });

  it('decides all the same where the suite asks for less', async () => {
    expect((await run(3, ', min-kappa: 0.2')).verdict).toBe('pass');
  });
});

describe('a judge that errs more on one side', () => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const said = (side: 'base' | 'head', i: number): string => `${side} says ${i}`;
  /** People pass three answers in four, the same on both sides. */
  const human = (i: number): number => (i % 4 === 0 ? 0 : 1);
  const N = 240;

  /** `hard`: the share of head's good answers that the judge fails. `label` adds what a row says of its answer. */
  async function judged(hard: number, label: (side: 'base' | 'head', i: number) => object | null) {
    const verdict = (side: 'base' | 'head', i: number): number =>
      human(i) === 1 && !(side === 'head' && (i * 7) % 100 < 100 * hard) ? 1 : 0;
    const labelled = (['base', 'head'] as const).flatMap((side) =>
      Array.from({ length: N }, (_, i) => {
        const more = label(side, i);
        return more === null
          ? ''
          : JSON.stringify({ case: `c-${i}`, judge: verdict(side, i), human: human(i), ...more });
      }),
    );
    const base = await project({
      '.github/plumbline.yml': CONFIG,
      'evals/sums.suite.yml': SUITE(', min-kappa: 0.2'),
      'evals/sums.cases.jsonl': rows(N),
      'evals/labels.jsonl': labelled.filter((row) => row !== '').join('\n'),
    });
    const byText = new Map(
      (['base', 'head'] as const).flatMap((side) =>
        Array.from({ length: N }, (_, i) => [sha(said(side, i)), verdict(side, i)] as const),
      ),
    );
    const ports = fakePorts((question) => {
      const { role, arm, outputSha256 } = question.place;
      if (role !== 'judge') return said(arm ?? 'base', caseOf(question));
      const passed = byText.get(outputSha256 ?? '') === 1;
      return JSON.stringify({ reasons: 'r', verdict: passed ? 'pass' : 'fail' });
    });
    const record = await runGate(request(base, { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' }), ports);
    return { record, result: record.targets['sums']!.templates['TaskCompletion']! };
  }

  const quoting = (side: 'base' | 'head', i: number): object => ({ output: said(side, i) });

  it('is corrected by the labels of each side, and the red says that people see no loss', async () => {
    const { record, result } = await judged(0.2, quoting);
    expect(result.verdict).toBe('regressed');
    expect(result.delta!).toBeLessThan(-8);
    const { delta, interval, labels } = result.corrected!;
    expect(Math.abs(delta!)).toBeLessThan(1);
    expect(interval![0]).toBeLessThan(0);
    expect(interval![1]).toBeGreaterThan(0);
    expect(labels.base).toBeGreaterThan(20);
    expect(labels.head).toBe(labels.base);
    expect(record.headline).toMatch(/sums was judged worse at TaskCompletion/);
    const comment = renderComment(record);
    expect(comment).toMatch(/Judged worse: corrected for the judge's errors on each side, by \d+ human labels/);
    expect(comment).toMatch(/people's labels do not show a loss/);
    expect(result.notes?.join(' ') ?? '').not.toMatch(/assumes that the judge errs equally/);
  });

  it('passes, and says that people see a loss, where the judge is kinder to the change', async () => {
    // People fail one more in five of head's answers, and the judge passes them as it did before.
    const { record, result } = await judged(0, (side, i) => ({
      ...quoting(side, i),
      human: side === 'head' && (i * 7) % 100 < 20 ? 0 : human(i),
    }));
    expect([result.verdict, result.delta]).toEqual(['pass', 0]);
    expect(result.corrected!.interval![1]).toBeLessThan(0);
    expect(record.headline).not.toMatch(/judged worse/);
    expect(renderComment(record)).toMatch(/people see a loss that the judge does not/);
  });

  it.each([
    [
      'no label says whose answer it judges',
      (side: string) => (side === 'base' ? {} : null),
      /none of the 240 labels says whose/,
    ],
    [
      'the labels are of answers that nobody gave here',
      (side: string, i: number) => ({ output: `${side} said ${i} once` }),
      /none of the 480 labels judges an answer that either side gave here/,
    ],
    [
      "the labels are of main's answers alone",
      (side: 'base' | 'head', i: number) => (side === 'base' ? quoting(side, i) : { output: `other ${i}` }),
      /0 labels are of the change's answers that people pass, and 10 are needed/,
    ],
  ])('is told as judged worse, and why, where %s', async (_what, label, why) => {
    const { record, result } = await judged(0.2, label);
    expect(result.verdict).toBe('regressed');
    expect(result.corrected).toMatchObject({ delta: null, interval: null });
    expect(result.corrected!.why).toMatch(why);
    expect(record.headline).toMatch(/sums was judged worse at TaskCompletion/);
    expect(renderComment(record)).toMatch(why);
  });
});
