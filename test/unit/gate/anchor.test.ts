/** Pushes of main against their anchor, on the spine of a run: small losses add up, and the provider's share is told apart. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/model-call/call.ts';
import { NOTHING_USED } from '../../../src/model-call/usage.ts';
import type { AnchorLedger } from '../../../src/record/anchor-ledger.ts';
import { type AnchorPlan, AnchorWatch, type HeldAgainst } from '../../../src/run/hold-against-anchor.ts';
import { measureBaseline } from '../../../src/run/measure-baseline.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request } from './project.ts';

const sha = (push: number): string => String(push).repeat(40).slice(0, 40);
const losing = (cases: number): string => `Answer, and lose ${cases}.\n\n{{input}}\n`;

/** Wrong on as many cases as the prompt says, and from `moved` on, on some more whatever it says. */
function answers(moved: { cases: number }) {
  return (question: Question): string => {
    const lost = Number(/lose (\d+)/.exec(JSON.stringify(question.request))?.[1] ?? 0);
    return caseOf(question) < Math.max(lost, moved.cases) ? 'no' : `answer ${caseOf(question)}`;
  };
}

async function pushes(
  losses: readonly number[],
  {
    gate = '{ margin: 5 }',
    movedAt = Number.POSITIVE_INFINITY,
    wanted = null as AnchorPlan['wanted'],
    wantedAt = 0,
    gone = false,
  } = {},
) {
  const config = CONFIG.replace('{ margin: 5 }', gate);
  const base = await project({ '.github/plumbline.yml': config });
  const revisions: Files[] = losses.map((cases) => ({ ...base, 'prompts/sums.md': losing(cases) }));
  const moved = { cases: 0 };
  const ports = fakePorts(answers(moved));
  let ledger: AnchorLedger = { entries: [] };
  let held: HeldAgainst | null = null;
  let asked = 0;
  for (const [push, head] of revisions.entries()) {
    if (push >= movedAt) moved.cases = 8;
    const own = request(revisions[push - 1] ?? base, head, { origin: 'push' });
    const { scores } = await measureBaseline(own, ports, NOTHING_USED);
    const plan: AnchorPlan = {
      at: { sha: sha(push), at: `2026-01-0${push + 1}T00:00:00.000Z` },
      wanted: push < wantedAt ? null : wanted,
      tree: async (of) => {
        if (gone) throw new Error('it is not in this clone');
        return memoryTree(revisions[losses.findIndex((_, at) => sha(at) === of)]!);
      },
    };
    const before = ports.questions.length;
    held = await new AnchorWatch(own, ports, plan, NOTHING_USED).hold(ledger, scores!.levels);
    asked = ports.questions.length - before;
    ledger = held.ledger;
  }
  return { ledger, entry: held!.entries[0]!, notes: held!.notes, asked, ports, revisions, config };
}

describe('main, push after push', () => {
  it('raises an alarm when small losses have added up, after the anchor was asked again', async () => {
    const { entry, notes, asked } = await pushes([0, 1, 2, 3]);
    expect(entry).toMatchObject({ merges: 3, anchor: { name: '0000000' }, last: { alarm: true }, provider: 0 });
    expect(entry.last?.lost).toBeCloseTo(2.5, 6);
    expect([asked > 0, notes]).toEqual([true, []]);
  });

  it('sends nothing for an anchor while main holds its level', async () => {
    const { entry, asked } = await pushes([0, 0, 0]);
    expect([entry.last?.alarm, entry.last?.lost, entry.merges, asked]).toEqual([false, 0, 2, 0]);
  });

  it('is the provider’s doing where the anchor itself falls as far today', async () => {
    const { entry } = await pushes([0, 0, 0], { movedAt: 2 });
    expect(entry.last).toMatchObject({ alarm: false, lost: 0 });
    expect(entry.provider).toBeCloseTo(100 * (8 / 120), 6);
  });

  it('asks an anchor that is named later once, ten samples a case', async () => {
    const { entry, asked } = await pushes([0, 0, 1, 1], { wanted: { sha: sha(1), name: 'v1.5' }, wantedAt: 2 });
    expect([entry.anchor.name, entry.merges, asked]).toEqual(['v1.5', 2, 0]);
    expect(new Set(Object.values(entry.scores).map(({ length }) => length))).toEqual(new Set([10]));
  });

  it('says why an anchor could not be asked, and tells the alarm all the same', async () => {
    const { entry, notes } = await pushes([0, 3], { gone: true });
    expect(entry.last?.alarm).toBe(true);
    expect(notes).toEqual([expect.stringContaining('could not be asked')]);
  });
});

describe('gate.on-drift', () => {
  const last = async (gate: string, cases: number) => {
    const { ledger, revisions, ports } = await pushes([0, 2, 4], { gate });
    const main = revisions.at(-1)!;
    const head = { ...main, 'prompts/sums.md': `Be kind. ${losing(cases)}` };
    return runGate(request(main, head), { ...ports, anchors: () => ledger });
  };

  it('fails a change that is no worse than main and not shown to hold the anchor either', async () => {
    const record = await last('{ margin: 5, on-drift: fail }', 4);
    const { verdict, reason, why } = record.targets['sums']!.templates['ExactMatch']!;
    expect([record.exitCode, verdict, reason]).toEqual([3, 'inconclusive', 'anchor']);
    expect(why).toContain('since 0000000');
    expect(record.headline).not.toMatch(/no worse|ruled out;/);
  });

  it('passes a change that makes good for the loss, and any other where it only warns', async () => {
    expect((await last('{ margin: 5, on-drift: fail }', 0)).exitCode).toBe(0);
    expect((await last('{ margin: 5 }', 4)).verdict).toBe('pass');
  });
});
