import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/inputs/case/case.ts';
import { loadPrompt } from '../../../src/inputs/prompt/prompt.ts';
import { gainOf, nextStrategy } from '../../../src/optimize/bandit.ts';
import { CandidateIntake } from '../../../src/optimize/candidate.ts';
import { claimAfter, expectedLift } from '../../../src/optimize/claim.ts';
import { componentsOf, withText } from '../../../src/optimize/component.ts';
import { copyCheck } from '../../../src/optimize/copied-text.ts';
import { marksOf, planLook } from '../../../src/optimize/held-out-looks.ts';
import { hopeless, planOf } from '../../../src/optimize/plan.ts';
import { sliceOf, slicesOf } from '../../../src/optimize/slices.ts';
import { pairSums } from '../../../src/stats/paired.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const cases = Array.from(
  { length: 200 },
  (_, index) => ({ id: `case-${index}`, cluster: `doc-${index % 60}`, input: `question number ${index}` }) as Case,
);

describe('the slices', () => {
  it('are disjoint, hold every case, and keep a cluster together', () => {
    const { search, select, heldout } = slicesOf({ holdout: 40, cases }, 'seed');
    const ids = [search, select, heldout].flatMap((units) => units.map(({ id }) => id));
    expect(new Set(ids).size).toBe(200);
    expect(ids).toHaveLength(200);
    for (const row of cases) expect(sliceOf({ holdout: 40 }, row)).toBe(sliceOf({ holdout: 40 }, { ...row, id: 'x' }));
  });

  it('follow the split that a case names itself', () => {
    expect(sliceOf({ holdout: 0 }, { id: 'a', split: 'holdout' })).toBe('heldout');
    expect(sliceOf({ holdout: 100 }, { id: 'a', split: 'search' })).not.toBe('heldout');
  });
});

const SEED = '---\nname: desk\n---\nSort for {{product}}.\nReply: LABEL\n';

function intake(): CandidateIntake {
  const tree = memoryTree({ 'p.md': SEED });
  const rows = [
    {
      id: 'case-1',
      input: 'the printer on floor nine eats paper again today',
      vars: { product: 'L' },
      critical: false,
      tags: [],
    } as Partial<Case> as Case,
  ];
  const found = new CandidateIntake({
    tree,
    promptFiles: ['p.md'],
    cases: rows,
    copies: copyCheck(rows, SEED),
    maxTokensRatio: 2,
  });
  const [component] = componentsOf('p.md', SEED);
  found.seed(component!, SEED, loadPrompt(tree, ['p.md'], new Problems())!);
  return found;
}

describe('what becomes of a proposed text', () => {
  const as = { id: 'c01', parent: 'c00', strategy: 'reflect', component: 'p.md' } as const;
  const body = 'Sort for {{product}}.\nReply: LABEL';

  it.each([
    ['the same text', body, /identical/],
    ['the same text with blank lines at the end', `${body}\n\n`, /identical/],
    ['a lost placeholder', 'Sort for our product.\nReply: LABEL', /loses the placeholder \{\{product\}\}/],
    ['an unknown placeholder', `${body}\nMind {{mood}}.`, /invents the placeholder \{\{mood\}\}/],
    ['a broken placeholder', `${body}\n{{ product`, /does not read as a prompt/],
    ['a new address', `${body}\nWrite to https://collect.example.test/in .`, /address/],
    ['a new mail address', `${body}\nWrite to who@collect.net .`, /address/],
    ['a code fence', `${body}\n\`\`\`\nx\n\`\`\``, /code fence/],
    ['a text far too long', `${body}\n${'Think once more about it. '.repeat(200)}`, /tokens, over the limit/],
    ['eight words of a case', `${body}\nIf the printer on floor nine eats paper again today, wait.`, /copies 8 words/],
    ['the id of a case', `${body}\nLike case-1.`, /copies the id/],
    ['nothing', '  ', /^is empty$/],
  ])('refuses %s, with the reason', (_, text, why) => {
    const found = intake().admit({ text, hypothesis: '' }, as);
    expect('refused' in found ? found.refused : 'taken').toMatch(why);
  });

  it('takes a rewording, and front matter and final newline stay', () => {
    const found = intake().admit({ text: `${body}\nThink first.`, hypothesis: 'It rushes.' }, as);
    expect('candidate' in found && found.candidate.file).toBe(`${SEED.slice(0, -1)}\nThink first.\n`);
  });
});

describe('a component', () => {
  it('is put back into a chat file without touching anything else', () => {
    const text =
      '# kept\nname: x\nmessages:\n  - role: system\n    content: Be brief. # also kept\n  - role: user\n    content: "{{input}}"\n';
    const [system] = componentsOf('a.prompt.yml', text);
    const after = withText(system!, text, 'Be kind.');
    expect(after).toContain('# kept');
    expect(after).toContain('# also kept');
    expect(after).toContain('Be kind.');
    expect(after).toContain('{{input}}');
  });
});

describe('a claim', () => {
  const data = (values: readonly number[]) => ({
    sums: pairSums(values),
    swapped: pairSums(values.map((value) => -value)),
    values,
    lost: 0,
    ours: 0.8,
    theirs: 0.7,
  });
  const settings = { kind: 'superior', alpha: 0.05, minLift: 1, margin: 0.05, passes: 1 } as const;

  it('needs more than chance gives', () => {
    const even = Array.from({ length: 100 }, (_, index) => (index < 12 ? 1 : index < 22 ? -1 : 0));
    expect(claimAfter(data(even), 1, settings)!.claim.claimed).toBe(false);
    const clear = Array.from({ length: 100 }, (_, index) => (index < 20 ? 1 : 0));
    expect(claimAfter(data(clear), 1, settings)!.claim.claimed).toBe(true);
  });

  it('is not made below the least lift worth telling', () => {
    const sure = Array.from({ length: 400 }, () => 0.005);
    expect(claimAfter(data(sure), 1, settings)!.claim.claimed).toBe(false);
  });

  it('expects less than a result that only just passed, and about the same from one far beyond', () => {
    expect(expectedLift(8, 4, 1.645)).toBeLessThan(6);
    expect(expectedLift(30, 4, 1.645)).toBeCloseTo(30, 1);
    expect(expectedLift(-3, 4, 1.645)).toBe(0);
  });

  it('on few cases rests on all patterns of signs', () => {
    const few = Array.from({ length: 40 }, (_, index) => (index < 9 ? 1 : index < 10 ? -1 : 0));
    const { claim } = claimAfter(data(few), 1, settings)!;
    expect(claim.p).toBeCloseTo(11 / 1024, 6);
    expect(claim.claimed).toBe(true);
  });
});

describe('a second look', () => {
  const heldout = cases.slice(0, 60);
  const entry = {
    target: 't',
    goal: 'G',
    run: 'r1',
    look: 1,
    alpha: 0.05,
    at: '2026-11-01T00:00:00Z',
    cases: heldout.map(marksOf),
  };

  it('is refused on used cases, also when they were renamed', () => {
    const renamed = heldout.map((row) => ({ ...row, id: `new-${row.id}` }));
    expect(planLook(renamed, [entry], false)).toMatchObject({ kind: 'used', unseen: 0 });
  });

  it('halves alpha in the open', () => {
    expect(planLook(heldout, [entry], true)).toMatchObject({ look: 2, alpha: 0.025 });
  });

  it('takes unseen cases alone where there are enough', () => {
    const more = [...heldout, ...cases.slice(60, 100)];
    const plan = planLook(more, [entry], false);
    expect(plan).toMatchObject({ kind: 'open', look: 1, alpha: 0.05 });
    expect(plan.kind === 'open' && plan.cases).toHaveLength(40);
  });
});

describe('the plan', () => {
  const slices = slicesOf({ holdout: 40, cases: cases.map(({ id }) => ({ id }) as Case) }, 's');

  it('keeps the calls of the look from the first call on', () => {
    const plan = planOf({ slices, perAnswer: { goal: 1, all: 2 }, maxCalls: 2_000, alpha: 0.05, look: 1 });
    expect(plan.lookCalls).toBe(2 * plan.heldout.length * 2 * plan.passes);
    expect(plan.smallestLift).toBeGreaterThan(3);
  });

  it('says when nothing could come of it, with a remedy', () => {
    const small = planOf({ slices, perAnswer: { goal: 1, all: 1 }, maxCalls: 60, alpha: 0.05, look: 1 });
    expect(hopeless(small, null)).toMatch(/60 calls do not pay .* would be the least/);
    const plan = planOf({ slices, perAnswer: { goal: 1, all: 1 }, maxCalls: 2_000, alpha: 0.05, look: 1 });
    expect(hopeless(plan, 97)).toMatch(/no room/);
  });
});

describe('auto', () => {
  const record = (name: 'reflect' | 'rephrase', more = {}) => ({
    name,
    candidates: 0,
    gain: 0,
    tickets: 0,
    lost: 0,
    ...more,
  });

  it('gives each strategy a first turn, then the one that gained most', () => {
    expect(nextStrategy([record('reflect', { tickets: 1, candidates: 1, gain: 0.1 }), record('rephrase')])).toBe(
      'rephrase',
    );
    expect(
      nextStrategy([
        record('reflect', { tickets: 9, candidates: 9, gain: 0.9 }),
        record('rephrase', { tickets: 9, candidates: 9, gain: 0.01 }),
      ]),
    ).toBe('reflect');
  });

  it('closes a strategy whose replies cannot be read three times in a row', () => {
    expect(nextStrategy([record('reflect', { tickets: 3, lost: 3 })])).toBeNull();
  });

  it('counts a dropped child as no gain at best', () => {
    expect(gainOf({ state: 'dropped', mean: 0.05 }, 0.01)).toBe(0);
    expect(gainOf({ state: 'refused', mean: 0 }, 0)).toBe(-0.01);
  });
});
