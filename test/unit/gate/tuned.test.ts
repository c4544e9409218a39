import { describe, expect, it } from 'vitest';
import { renderComment } from '../../../src/report/comment.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request, rows } from './project.ts';

const SETS = ['task', 'drift', 'refusal', 'arena'] as const;
const set = (at: number) => SETS[at % 4]!;
const TUNED = 'provider: default\nmodel: "ft:small:acme::1"\ntuned-from: small-2026\ntemperature: 0\nmax-tokens: 20\n';
const escalation = (more: string) =>
  `${CONFIG}escalation: { goal: { template: ExactMatch, target: 95, max-residual-gap: 3 }${more} }\n`;

/** 320 cases in four sets of 80; `answers` tells whether the tuned head gets a case right, base always does but for a tenth. */
async function gate(
  answers: (at: number) => boolean,
  files: Files = {},
  more = '',
  before: (at: number) => boolean = (at) => at % 40 > 3,
  place: (at: number) => string = set,
) {
  const base = await project({
    '.github/plumbline.yml': escalation(more),
    'evals/sums.cases.jsonl': rows(320, (at) => ({
      input: `What does account ${at} owe at the end of month ${at % 12}, and why?`,
      ...(place(at) === 'task' ? { split: 'holdout' } : { split: 'search', tags: [`set:${place(at)}`] }),
    })),
    ...files,
  });
  const ports = fakePorts((question) => {
    const at = caseOf(question);
    const right = question.place.arm === 'head' ? answers(at) : before(at);
    return right ? `answer ${at}` : 'no idea';
  });
  const record = await runGate(request(base, { ...base, 'models/sums.yml': TUNED }), ports);
  return { record, entry: record.escalation['sums']! };
}

describe('a tuned model', () => {
  it('is measured on all cases, and each of its four sets has a verdict of its own', async () => {
    const { record, entry } = await gate((at) => set(at) !== 'refusal' || at % 3 > 0);
    expect(record.targets['sums']?.templates['ExactMatch']).toMatchObject({ n: 320, looks: 1 });
    expect(entry.tuned?.sets).toMatchObject({
      'held-out': { verdict: 'pass', n: 80 },
      drift: { verdict: 'pass', n: 80 },
      refusal: { verdict: 'regressed', n: 80 },
      arena: { verdict: 'pass', n: 80 },
    });
    const { base, head, delta, template } = entry.tuned!.sets.refusal;
    expect(template).toBe('ExactMatch');
    expect(head! - base!).toBeCloseTo(delta!, 9);
    expect(delta!).toBeLessThan(-20);
    expect(entry.tuned).toMatchObject({ verdict: 'fails', why: expect.stringContaining('refusal and safety') });
  });

  it('reports phrasing that it has never seen apart, where cases are tagged so, and no set counts them', async () => {
    const place = (at: number) => (at % 8 === 0 ? 'shifted' : set(at));
    const { entry, record } = await gate((at) => place(at) !== 'shifted' || at % 16 === 0, {}, '', undefined, place);
    expect(entry.tuned?.shifted).toMatchObject({ n: 40, delta: expect.any(Number) });
    expect(entry.tuned!.shifted!.delta!).toBeLessThan(-20);
    expect(entry.tuned?.sets['held-out'].n).toBe(40);
    expect(entry.tuned?.verdict).not.toBe('fails');
    expect(renderComment(record)).toMatch(/Unseen phrasing, reported only: .*−\d+\.\d points \(40 cases\)/);
  });

  it.each([
    ['', 1, 'regressed', 'tuned-set'],
    [', tuned: block', 1, 'regressed', 'tuned-set'],
    [', tuned: require', 1, 'regressed', 'tuned-set'],
    [', tuned: warn', 0, 'pass', undefined],
  ])('that fails a set while the task rises: %s', async (policy, exitCode, verdict, reason) => {
    const { record, entry } = await gate(
      (at) => set(at) !== 'refusal' || at % 5 > 0,
      {},
      policy,
      (at) => set(at) === 'refusal' || at % 3 > 0,
    );
    expect(record).toMatchObject({ exitCode, verdict });
    expect(record.reason).toBe(reason);
    expect(entry.tunedBlocks).toBe(exitCode === 1);
    expect(record.headline).toContain(exitCode === 1 ? 'roll back to' : 'look at the sets');
  });

  it('with a set that no case shows is red where policy requires all of them, without calling it a regression', async () => {
    const missing = () => 'drift' as const;
    const { record } = await gate(
      () => true,
      {},
      ', tuned: require',
      () => true,
      missing,
    );
    expect(record).toMatchObject({ exitCode: 1, verdict: 'inconclusive', reason: 'tuned-set' });
    expect(
      (
        await gate(
          () => true,
          {},
          '',
          () => true,
          missing,
        )
      ).record,
    ).toMatchObject({ exitCode: 0, verdict: 'pass' });
  });

  it('is not compared on what it was trained on, and the cases are named', async () => {
    const line = (at: number) =>
      JSON.stringify({ input: `what does account ${at} owe at the end of month ${at % 12} and why` });
    const files = {
      'training.jsonl': `${[0, 4, 8].map(line).join('\n')}\n${JSON.stringify({ input: 'Something else.' })}\n`,
    };
    const { record, entry } = await gate(() => true, files, ', training-data: training.jsonl');
    expect(entry.tuned?.quarantined).toEqual(expect.arrayContaining(['c-0', 'c-4', 'c-8']));
    expect(record.targets['sums']?.templates['ExactMatch']?.n).toBe(320 - entry.tuned!.quarantined.length);
    expect(entry.tuned?.sets['held-out'].n).toBeLessThan(80);
  });

  it('says so when the declared training file is not on main', async () => {
    const { entry } = await gate(() => true, {}, ', training-data: training.jsonl');
    expect(entry.tuned?.notes[0]).toContain('is not on the base branch: overlap with the eval cases is not checked');
  });
});

it('a model file of the pull request cannot say of itself that its tuned model is none', async () => {
  const base = await project({ '.github/plumbline.yml': escalation('') });
  const ports = fakePorts((question) => `answer ${caseOf(question)}`);
  const record = await runGate(request(base, { ...base, 'models/sums.yml': `${TUNED}tuned: false\n` }), ports);
  expect(record.targets['sums']?.lever).toBe('fine-tune');
  expect(record.ruler.moved).toContainEqual(expect.objectContaining({ path: 'models/sums.yml', what: 'tuning' }));
});
