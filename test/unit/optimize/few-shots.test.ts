import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/inputs/case/case.ts';
import { loadPrompt } from '../../../src/inputs/prompt/prompt.ts';
import type { Suite } from '../../../src/inputs/suite.ts';
import type { BoundTemplate, JudgeSeat } from '../../../src/inputs/template.ts';
import type { Step } from '../../../src/model-call/call.ts';
import { type Candidate, CandidateIntake, type Proposal } from '../../../src/optimize/candidate.ts';
import { componentsOf } from '../../../src/optimize/component.ts';
import { copyCheck } from '../../../src/optimize/copied-text.ts';
import { namingShots, shotsIn, shotsOf } from '../../../src/optimize/shots-file.ts';
import { sliceOf, unitHash } from '../../../src/optimize/slices.ts';
import { fewShots } from '../../../src/optimize/strategies/few-shots.ts';
import type { PoolMember, SearchView, Ticket, Tried } from '../../../src/optimize/strategy.ts';
import { demonstrationFault } from '../../../src/run/optimize/demonstrations.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const SHOTS = [
  { input: 'My bill is wrong.', output: 'Answer: billing' },
  { input: 'I cannot log in.', output: 'Answer: access' },
];
const BODY = 'Sort the ticket.\nAnswer: LABEL';

function rowOf(id: string, input: string): Case {
  return { id, input, vars: {}, critical: false, tags: [], meta: {}, line: 1 };
}

/** Of every slice some; inputs from two words to many. */
const CASES = Array.from({ length: 60 }, (_, at) =>
  rowOf(`case-${at}`, at % 2 === 0 ? `printer ${at}` : `the printer of room ${at} on the ninth floor eats paper again`),
);

function intakeOf(files: Readonly<Record<string, string>>): CandidateIntake {
  const tree = memoryTree(files);
  const text = files['prompts/p.md']!;
  const intake = new CandidateIntake({
    tree,
    promptFiles: ['prompts/p.md'],
    cases: CASES.slice(0, 3),
    copies: copyCheck(CASES, text),
    maxTokensRatio: 2,
  });
  const [component] = componentsOf('prompts/p.md', text);
  intake.seed(component!, text, loadPrompt(tree, ['prompts/p.md'], new Problems())!);
  return intake;
}

function admitted(intake: CandidateIntake, proposal: Proposal, id: string, parent = 'c00'): Candidate {
  const found = intake.admit(proposal, { id, parent, strategy: 'few-shots', component: 'prompts/p.md' });
  if ('refused' in found) throw new Error(found.refused);
  return found.candidate;
}

describe('worked examples as a file', () => {
  it.each([
    ['no front matter', `${BODY}\n`, `---\nfew-shots: "p.few-shots.jsonl"\n---\n${BODY}\n`],
    [
      'front matter with a comment',
      `---\nname: p # kept\ninclude: house.md\n---\n${BODY}\n`,
      `---\nname: p # kept\ninclude: house.md\nfew-shots: "p.few-shots.jsonl"\n---\n${BODY}\n`,
    ],
    ['empty front matter', `---\n---\n${BODY}\n`, `---\nfew-shots: "p.few-shots.jsonl"\n---\n${BODY}\n`],
  ])('are named by one line more in a prompt with %s', (_, before, after) => {
    expect(namingShots('prompts/p.md', before, shotsIn('prompts/p.few-shots.jsonl', SHOTS))).toBe(after);
    expect(namingShots('prompts/p.md', before, null)).toBe(before);
  });

  it('stay where the prompt has them already, in whatever folder that is, and may be left out again', () => {
    const text = `---\nname: p # kept\nfew-shots: ../shots/old.jsonl\n---\n${BODY}\n`;
    const tree = memoryTree({ 'prompts/p.md': text, 'shots/old.jsonl': '{"input":"a","output":"b"}\n' });
    const found = shotsOf(tree, 'prompts/p.md', text)!;
    expect(found).toMatchObject({ file: 'shots/old.jsonl', list: [{ input: 'a', output: 'b' }] });
    expect(namingShots('prompts/p.md', text, shotsIn(found.file, SHOTS))).toBe(text);
    expect(namingShots('prompts/p.md', text, null)).toBe(`---\nname: p # kept\n---\n${BODY}\n`);
  });

  it('are sent as messages in turn, take part in the fingerprint and not in the digest of the prompt file', () => {
    const intake = intakeOf({ 'prompts/p.md': `${BODY}\n` });
    const one = admitted(intake, { text: BODY, hypothesis: '', shots: SHOTS }, 'c01');
    const other = admitted(intake, { text: BODY, hypothesis: '', shots: SHOTS.slice(0, 1) }, 'c02');
    expect(one.prompt.messages.map(({ role, content }) => [role, content])).toEqual([
      ['system', BODY],
      ['user', 'My bill is wrong.'],
      ['assistant', 'Answer: billing'],
      ['user', 'I cannot log in.'],
      ['assistant', 'Answer: access'],
    ]);
    expect(one.digest).toBe(other.digest);
    expect(one.fingerprint).not.toBe(other.fingerprint);
    expect(one.tokens).toBeGreaterThan(other.tokens);
    expect(one.shots).toMatchObject({
      file: 'prompts/p.few-shots.jsonl',
      text: SHOTS.map((shot) => `${JSON.stringify(shot)}\n`).join(''),
    });
  });

  it('stay beside a text that is written from one that has them, and are never expanded', () => {
    const intake = intakeOf({ 'prompts/p.md': `${BODY}\n` });
    const braces = [{ input: 'What is {{product}}?', output: 'Answer: other' }];
    admitted(intake, { text: BODY, hypothesis: '', shots: braces }, 'c01');
    const child = admitted(intake, { text: `${BODY}\nThink first.`, hypothesis: '' }, 'c02', 'c01');
    expect(child.shots?.list).toEqual(braces);
    expect(child.prompt.variables).toEqual([]);
    const bare = admitted(intake, { text: `${BODY}\nThink twice.`, hypothesis: '', shots: [] }, 'c03', 'c01');
    expect(bare.shots).toBeNull();
  });

  it('never overwrite a file that is not theirs', () => {
    const intake = intakeOf({ 'prompts/p.md': `${BODY}\n`, 'prompts/p.few-shots.jsonl': 'notes' });
    const { shots } = admitted(intake, { text: BODY, hypothesis: '', shots: SHOTS }, 'c01');
    expect(shots?.file).toBe('prompts/p.few-shots-2.jsonl');
  });

  it('hold no case of any slice: neither its input, however short, nor eight words of it, nor its id', () => {
    for (const slice of ['search', 'select', 'heldout'] as const) {
      const mine = CASES.filter((row) => sliceOf({ holdout: 40 }, row) === slice);
      expect(mine.length).toBeGreaterThan(5);
      for (const { id, input = '' } of mine) {
        for (const shot of [
          { input, output: 'Answer: repair' },
          { input: input.toUpperCase().replaceAll(' ', '  '), output: 'Answer: repair' },
          { input: 'Something else', output: `As for ${id}.` },
          ...(input.length > 20 ? [{ input: `Hello, ${input} so help me`, output: 'Answer: repair' }] : []),
        ]) {
          const found = intakeOf({ 'prompts/p.md': `${BODY}\n` }).admit(
            { text: BODY, hypothesis: '', shots: [SHOTS[0]!, shot] },
            { id: 'c01', parent: 'c00', strategy: 'few-shots', component: 'prompts/p.md' },
          );
          expect('refused' in found && found.refused).toMatch(/a worked example copies/);
        }
      }
    }
  });
});

const short = {
  id: 'short-enough',
  spec: { inputs: ['output'] },
  scorer: {
    kind: 'pure',
    score: ({ output }: { output: string }) => ({ status: 'scored', score: output.length < 20 ? 1 : 0 }),
  },
  pass: 1,
} as unknown as BoundTemplate;
const right = {
  ...short,
  id: 'right',
  spec: { inputs: ['output', 'expected.answer'] },
  scorer: { kind: 'pure', score: () => ({ status: 'scored', score: 0 }) },
} as unknown as BoundTemplate;

describe('an invented example', () => {
  const fault = demonstrationFault({ templates: [short, right] } as unknown as Suite, copyCheck(CASES, BODY));

  it('must pass the deterministic templates that need no reference, and no others', () => {
    expect(fault({ input: 'A new thing', output: 'Answer: other' })).toBeNull();
    expect(fault({ input: 'A new thing', output: 'Answer: other, for all I can say' })).toBe('fails short-enough');
    expect(fault({ input: CASES[0]!.input!, output: 'Answer: other' })).toMatch(/copies/);
  });
});

const POOL = Array.from({ length: 16 }, (_, at) => ({ input: `in ${at}`, output: `out ${at}` }));

function viewOf(over: Partial<SearchView>): SearchView {
  const parent: PoolMember = {
    ...{ id: 'c00', parent: null, strategy: 'seed' as const, component: 'p.md', text: BODY, shots: [] },
    ...{ posterior: { mean: 0, variance: 0 }, tokens: 9, children: 0 },
  };
  return {
    ...{ pool: [parent], tried: [], failures: [], passes: [], others: new Map(), placeholders: [] },
    ...{ tokenLimit: 500, shorten: false, demonstrations: { known: [], fault: () => null } },
    ...over,
  };
}

function ticketOf(number: number): Ticket {
  const seat: JudgeSeat = {
    ...{ provider: 'default', model: 'reflector', recorded: false, structured: 'json-schema' as const, votes: 1 },
    place: { target: 't', template: 'optimize', sample: 0 },
  };
  const draw = (purpose: string): number => unitHash(`${number} ${purpose}`);
  return { number, turn: number, strategy: 'few-shots', parent: 'c00', component: 'p.md', draw, seat };
}

/** What comes of the step when the reflector writes these demonstrations; how often it was asked. */
function proposed(view: SearchView, number: number, written: readonly object[]) {
  let asked = 0;
  let step: Step<readonly Proposal[] | null> = fewShots.propose(view, ticketOf(number));
  while ('ask' in step) {
    asked++;
    step = step.next({
      ...{ kind: 'answered', text: JSON.stringify({ demonstrations: written }), toolCalls: [], refused: false },
      ...{ costUsd: 0, origin: { kind: 'fresh' } },
    });
  }
  return { asked, proposals: step.done };
}

describe('the strategy few-shots', () => {
  it('asks the reflector once for each eight, then chooses without asking', () => {
    const first = proposed(viewOf({}), 0, POOL.slice(0, 8));
    expect(first.asked).toBe(1);
    expect(first.proposals![0]!.invented).toEqual(POOL.slice(0, 8));
    const later = proposed(viewOf({ demonstrations: { known: POOL, fault: () => null } }), 1, []);
    expect(later.asked).toBe(0);
    for (const shot of later.proposals![0]!.shots!) expect(POOL).toContainEqual(shot);
  });

  it('proposes nothing where nothing that was invented may serve', () => {
    const view = viewOf({ demonstrations: { known: [], fault: () => 'copies the input of a case' } });
    expect(proposed(view, 0, POOL.slice(0, 8)).proposals).toEqual([]);
    expect(proposed(viewOf({}), 0, []).proposals).toEqual([]);
  });

  it('prefers the examples of the sets that did well, once four have raced', () => {
    const tried = Array.from({ length: 9 }, (_, at): Tried => {
      const isGood = at < 3;
      const shots = isGood ? [POOL[0]!, POOL[1 + at]!] : [POOL[15]!, POOL[4 + at]!];
      return { text: BODY, strategy: 'few-shots', state: 'kept', points: isGood ? 9 : -4, shots };
    });
    const demonstrations = { known: POOL, fault: () => null };
    const count = (over: Partial<SearchView>, shot: (typeof POOL)[number]): number =>
      Array.from(
        { length: 60 },
        (_, at) => proposed(viewOf({ demonstrations, ...over }), at, []).proposals![0]!,
      ).filter(({ shots }) => shots!.includes(shot)).length;
    expect(count({ tried }, POOL[0]!)).toBeGreaterThan(45);
    expect(count({ tried }, POOL[15]!)).toBeLessThan(15);
    const even = [count({ tried: tried.slice(0, 3) }, POOL[0]!), count({ tried: tried.slice(0, 3) }, POOL[15]!)];
    for (const share of even) expect(share).toBeLessThan(35);
  });

  it('draws the same set again for the same ticket', () => {
    const view = viewOf({ demonstrations: { known: POOL, fault: () => null } });
    expect(proposed(view, 3, [])).toEqual(proposed(view, 3, []));
  });
});
