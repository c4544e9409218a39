import { describe, expect, it } from 'vitest';
import { programFiles } from '../../../src/change/recorded-program.ts';
import { programDigest, stampJson } from '../../../src/inputs/program-stamp.ts';
import type { RecordingPlan } from '../../../src/run/recording-plan.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { CONFIG, type Files, fakePorts, project, request, rows } from './project.ts';

const config = CONFIG.replace(
  /default: .*/,
  'default: { type: recorded, outputs: "out/{arm}.jsonl", from: workspace, rounds: 3 }',
).replace('margin: 5', 'margin: 5, on-unmeasured: fail');
const MADE = { folder: 'agent', command: 'node agent.js', also: {} };
const AGENTS = { base: { 'agent/agent.js': 'old' }, head: { 'agent/agent.js': 'new' } };

function stampOf(side: 'base' | 'head', samples: number): string {
  const files = programFiles(memoryTree(AGENTS[side]), MADE.folder, () => false);
  return JSON.stringify({ recorded: { ...stampJson({ program: programDigest(files, MADE), made: MADE }), samples } });
}

/** Which of a case's answers are wrong. */
type Program = (side: 'base' | 'head', id: number, sample: number) => 'right' | 'wrong' | 'failed';

interface Run {
  readonly record: Awaited<ReturnType<typeof runGate>>;
  readonly plan: RecordingPlan | null;
}

/** Records what the gate plans, round by round, as jobs do. */
async function rounds(program: Program, more: Files = {}, fixed = false): Promise<readonly Run[]> {
  const base = await project({
    '.github/plumbline.yml': config,
    'evals/sums.cases.jsonl': rows(150),
    ...AGENTS.base,
    ...more,
  });
  const head = { ...base, ...AGENTS.head };
  const said = { base: new Map<string, string>(), head: new Map<string, string>() };
  const runs: Run[] = [];
  for (let round = 0; round < 5; round++) {
    const files = Object.fromEntries(
      (['base', 'head'] as const).flatMap((side) =>
        said[side].size === 0 ? [] : [[`out/${side}.jsonl`, [stampOf(side, 1), ...said[side].values()].join('\n')]],
      ),
    );
    const asked = request(base, head, { fixed });
    const trees = { ...asked.trees, workspace: memoryTree(files) };
    const plans: RecordingPlan[] = [];
    const ports = fakePorts(
      ({ place }) => {
        const line = said[place.arm ?? 'head'].get(place.case);
        if (line === undefined) throw new Error(`${place.case} was never recorded`);
        const { output } = JSON.parse(line) as { output?: string };
        return output ?? { failed: 'program' };
      },
      { planned: (plan) => void plans.push(plan), job: { run: '77', attempt: 1, headSha: null } },
    );
    const record = await runGate({ ...asked, trees }, ports);
    const plan = plans[0] ?? null;
    runs.push({ record, plan });
    if (plan === null) break;
    for (const { id } of plan.targets['sums']!.cases)
      for (const side of ['base', 'head'] as const) {
        const number = Number(id.slice(2));
        const end = program(side, number, 0);
        const row =
          end === 'failed'
            ? { id, failed: { why: 'exit' } }
            : { id, output: end === 'right' ? `answer ${number}` : 'no idea' };
        said[side].set(id, JSON.stringify(row));
      }
  }
  return runs;
}

const counts = (runs: readonly Run[]): readonly (number | undefined)[] =>
  runs.map(({ plan }) => plan?.targets['sums']?.cases.length);

describe('a program that is recorded in rounds', () => {
  it('is asked a third of the cases first, and no more once they decide', async () => {
    const runs = await rounds((side, id) => (side === 'head' && id % 2 === 0 ? 'wrong' : 'right'));
    expect(counts(runs)).toEqual([50, undefined]);
    const [first, last] = runs;
    expect(first!.record.verdict).toBe('inconclusive');
    expect(first!.record.headline).toMatch(/^NOT MEASURED/);
    expect(first!.record.targets['sums']!.templates['ExactMatch']!.reason).toBe('next-round');
    expect(first!.record.exitCode).toBe(3);
    expect(last!.record.verdict).toBe('regressed');
    expect(last!.record.targets['sums']!.templates['ExactMatch']).toMatchObject({ n: 50, looks: 1 });
  });

  it('is asked on while its rows do not decide: each case once, and in the end all', async () => {
    // As many cases get worse as better: neither a pass nor a regression for a long time.
    const runs = await rounds((side, id) => (id % 16 === (side === 'head' ? 3 : 4) ? 'wrong' : 'right'));
    expect(counts(runs).slice(0, 3)).toEqual([50, 50, 50]);
    const ids = runs.flatMap(({ plan }) => plan?.targets['sums']?.cases.map(({ id }) => id) ?? []);
    expect(new Set(ids).size).toBe(150);
    expect(runs[1]!.record.targets['sums']!.templates['ExactMatch']).toMatchObject({ reason: 'next-round', n: 50 });
    const last = runs.at(-1)!;
    expect(last.plan).toBeNull();
    expect(last.record.targets['sums']!.templates['ExactMatch']).toMatchObject({ n: 150, looks: 3 });
    expect(last.record.targets['sums']!.templates['ExactMatch']!.reason).not.toBe('next-round');
  });

  it('that answers the same as main passes on what it was asked, without the sentence that no answer changed', async () => {
    const runs = await rounds(() => 'right');
    const last = runs.at(-1)!;
    expect([last.record.verdict, last.plan]).toEqual(['pass', null]);
    expect(last.record.targets['sums']!.templates['ExactMatch']!.n).toBeLessThan(150);
    expect(last.record.headline).not.toContain('no answer changed');
  });

  it('fails on what it was asked and gave no answer to, never on what it was not asked', async () => {
    const failing = await rounds((side, id) => (side === 'head' && id % 4 === 0 ? 'failed' : 'right'));
    expect(failing.at(-1)!.record.targets['sums']!.templates['ExactMatch']!.reason).toMatch(/^missing/);
    const sound = await rounds((side, id) => (side === 'head' && id % 2 === 0 ? 'wrong' : 'right'));
    expect(sound.at(-1)!.record.targets['sums']!.templates['ExactMatch']).toMatchObject({ unscored: 0, measured: 50 });
  });

  it('is asked the critical cases at once, and everything with --fixed', async () => {
    const cases = rows(150, (i) => (i % 30 === 7 ? { critical: true } : {}));
    const program: Program = (side, id) => (side === 'head' && id % 2 === 0 ? 'wrong' : 'right');
    const [first] = await rounds(program, { 'evals/sums.cases.jsonl': cases });
    const asked = first!.plan!.targets['sums']!.cases.map(({ id }) => id);
    expect(asked).toEqual(expect.arrayContaining(['c-7', 'c-37', 'c-67', 'c-97', 'c-127']));
    const whole = await rounds(program, {}, true);
    expect(whole.at(-1)!.record.targets['sums']!.templates['ExactMatch']!.n).toBe(150);
  });

  it('keeps main’s order of cases, whatever the change brings', async () => {
    const [one] = await rounds(() => 'right');
    const [other] = await rounds(() => 'right', { 'agent/more.js': 'x' });
    expect(one!.plan).toEqual(other!.plan);
  });
});

describe('rounds in a config', () => {
  it.each([
    ['rows of main', 'outputs: "out/{arm}.jsonl", from: head, rounds: 2', 'from: workspace'],
    ['one file for both sides', 'outputs: out/rows.jsonl, from: workspace, rounds: 2', '{arm} in outputs'],
    ['four', 'outputs: "out/{arm}.jsonl", from: workspace, rounds: 4', 'rounds'],
  ])('are a fault with %s', async (_, block, words) => {
    const text = CONFIG.replace(/default: .*/, `default: { type: recorded, ${block} }`);
    const files = await project({ '.github/plumbline.yml': text });
    await expect(
      runGate(
        request(files, files),
        fakePorts(() => ''),
      ),
    ).rejects.toThrow(words);
  });
});
