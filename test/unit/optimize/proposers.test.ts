/** The proposers: what the reflector is asked, with which material, and what becomes of its replies. */
import { describe, expect, it, test } from 'vitest';
import type { StrategyName } from '../../../src/inputs/optimize-policy.ts';
import type { ChatRequest, Step } from '../../../src/model-call/call.ts';
import { casePieces, proposalsOf } from '../../../src/optimize/brief.ts';
import type { Proposal } from '../../../src/optimize/candidate.ts';
import { strategyNamed } from '../../../src/optimize/strategies/library.ts';
import type { PoolMember, SearchView, ShownCase, Ticket, Tried } from '../../../src/optimize/strategy.ts';

const member = (id: string, more: Partial<PoolMember> = {}): PoolMember => ({
  ...{ id, parent: 'c00', strategy: 'reflect', component: 'p.md', text: `text of ${id}`, shots: [] },
  ...{ posterior: { mean: 0, variance: 0 }, tokens: 9, children: 0 },
  ...more,
});
const failing: ShownCase = {
  id: 's1',
  input: 'in',
  context: 'ctx',
  output: 'out',
  score: 0.25,
  code: 'C',
  reason: 'why',
  expected: 'exp',
};
const passing: ShownCase = { id: 's2', input: 'fine', output: 'right', score: 1 };

const viewOf = (more: Partial<SearchView> = {}): SearchView => ({
  ...{ pool: [member('c00', { parent: null, strategy: 'seed' })], tried: [], failures: [failing], passes: [passing] },
  ...{ others: new Map(), placeholders: [], tokenLimit: 77, shorten: false },
  demonstrations: { known: [], fault: () => null },
  ...more,
});

const ticketOf = (strategy: StrategyName, turn = 0, parent = 'c00'): Ticket => ({
  ...{ number: 4, turn, strategy, parent, component: 'p.md', draw: () => 0.5 },
  seat: {
    ...{ provider: 'default', model: 'm', recorded: false, structured: 'json-schema' as const, votes: 1 },
    place: { target: 't', template: 'optimize', sample: 0 },
  },
});

/** Every question of the step as text, and its end when the reflector replies with these in turn. */
function asked(view: SearchView, ticket: Ticket, replies: readonly unknown[]) {
  const questions: {
    readonly system: string;
    readonly user: string;
    readonly role: unknown;
    readonly caseId: unknown;
  }[] = [];
  let step: Step<readonly Proposal[] | null> = strategyNamed(ticket.strategy).propose(view, ticket);
  while ('ask' in step) {
    const { request, place } = step.ask;
    const [system, user] = (request as ChatRequest).messages.map(({ content }) => content ?? '');
    questions.push({ system: system!, user: user!, role: place.role, caseId: place.case });
    const reply = replies[questions.length - 1] ?? 'nothing to read';
    step = step.next({
      ...{
        kind: 'answered',
        text: typeof reply === 'string' ? reply : JSON.stringify(reply),
        toolCalls: [],
        refused: false,
      },
      ...{ costUsd: 0, origin: { kind: 'fresh' } },
    });
  }
  return { questions, proposals: step.done };
}

/** Names of the pieces of a question, in order. */
const names = (user: string) => [...user.matchAll(/^<(\w+) key=/gm)].map(([, name]) => name);
const one = {
  candidates: [
    { text: 'New.', hypothesis: 'It lacked.' },
    { text: 'Too many.', hypothesis: '' },
  ],
};

describe('a question to the reflector', () => {
  test('names the rules, the placeholders and the limit, and marks all material', () => {
    const view = viewOf({ others: new Map([['p.md#1', 'Other text']]), placeholders: ['a', 'b'] });
    const { questions, proposals } = asked(view, ticketOf('rephrase'), [one]);
    const [{ system, user, role }] = questions as [(typeof questions)[number]];
    expect([questions.length, role]).toEqual([1, 'reflector']);
    expect(system).toContain(
      '\n\nRules:\n- Keep every placeholder exactly as it is, and invent none: {{a}}, {{b}}.\n- Write general',
    );
    expect(system).toContain('\n- At most 77 tokens.\n');
    expect(system).not.toContain('must be shorter');
    expect(names(user)).toEqual(['parent', 'component_1']);
    expect(user).toMatch(
      /^The material follows; .* This is request 5\.\n\n<parent key="[^"]+">\ntext of c00\n<\/parent key="[^"]+">\n\n<component_1/,
    );
    expect(user).toContain('\np.md#1\nOther text\n');
    expect(user).toMatch(/\n\nThat was all of the material .* write exactly 1 new text\.$/);
    // Not more than it was asked for.
    expect(proposals).toEqual([{ text: 'New.', hypothesis: 'It lacked.' }]);
    expect(asked(viewOf({ shorten: true }), ticketOf('rephrase'), [one]).questions[0]!.system).toMatch(
      /must be shorter.*\n\nRules:\n- The prompt has no placeholder: write none/,
    );
  });
  test('is asked twice more if the reply cannot be read, and then the ticket is lost', () => {
    expect(asked(viewOf(), ticketOf('rephrase'), [])).toMatchObject({ questions: { length: 3 }, proposals: null });
    expect(asked(viewOf(), ticketOf('rephrase'), ['no', one])).toMatchObject({
      questions: [{ role: 'reflector' }, { role: 'reflector' }],
      proposals: { length: 1 },
    });
  });
  test('shows of a case what there is, shortened', () => {
    expect(casePieces([failing, passing], 'case')).toEqual([
      { name: 'case_1', text: 'input: in\ncontext: ctx\nanswer: out\nscore: 0.25 (C)\nwhy: why\nexpected: exp' },
      { name: 'case_2', text: 'input: fine\nanswer: right\nscore: 1' },
    ]);
    const [long] = casePieces([{ ...passing, input: 'x'.repeat(1_501), output: '', score: 1 / 3 }], 'c');
    expect(long!.text).toBe(`input: ${'x'.repeat(1_500)}\nscore: 0.333`);
    expect([proposalsOf(null), proposalsOf([{}, { text: 't' }])]).toEqual([
      null,
      [
        { text: '', hypothesis: '' },
        { text: 't', hypothesis: '' },
      ],
    ]);
  });
});

describe('rephrase and critique', () => {
  it.each([
    ['rephrase', 5, 0],
    ['critique', 6, 1],
  ] as const)('%s goes through its %i ways in turn', (name, ways, question) => {
    const replies = name === 'critique' ? [{ critiques: [{ text: 'Vague.' }] }, one] : [one];
    const systems = Array.from(
      { length: ways + 1 },
      (_, turn) => asked(viewOf(), ticketOf(name, turn), replies).questions[question]!.system,
    );
    expect(new Set(systems).size).toBe(ways);
    expect(systems[ways]).toBe(systems[0]);
  });
  test('a critique sees failures and passes, and its text goes into the second question', () => {
    const { questions, proposals } = asked(viewOf(), ticketOf('critique'), [
      { critiques: [{ text: 'Vague.' }, { text: 'Long.' }] },
      one,
    ]);
    expect(questions.map(({ user }) => names(user))).toEqual([
      ['parent', 'case_1', 'right_case_1'],
      ['parent', 'case_1', 'right_case_1', 'critique_1'],
    ]);
    expect(questions[0]!.user).toMatch(/write exactly 1 critique\.$/);
    expect(questions[1]!.user).toContain('\nVague.\n');
    expect(proposals).toEqual([{ text: 'New.', hypothesis: 'It lacked.' }]);
  });
  it.each(['critique', 'gradients'] as const)('%s loses its ticket without a critique', (name) => {
    expect(asked(viewOf(), ticketOf(name), [])).toMatchObject({ questions: { length: 3 }, proposals: null });
    expect(asked(viewOf(), ticketOf(name), [{ critiques: [] }]).proposals).toBeNull();
    expect(asked(viewOf(), ticketOf(name), [{ critiques: [{ text: 'x' }] }])).toMatchObject({
      questions: { length: 4 },
      proposals: null,
    });
  });
});

test('gradients edit for two critiques, others on each turn', () => {
  const critiques = { critiques: [{ text: 'AAA' }, { text: 'BBB' }, { text: 'CCC' }, { text: 'DDD' }] };
  const second = (turn: number) => asked(viewOf(), ticketOf('gradients', turn), [critiques, one]).questions[1]!.user;
  expect(names(second(0))).toEqual(['parent', 'case_1', 'critique_1', 'critique_2']);
  const used = (turn: number) => [...second(turn).matchAll(/^([A-D]{3})$/gm)].map(([, text]) => text).join(' ');
  expect([0, 1, 2, 3].map(used)).toEqual(['AAA BBB', 'BBB CCC', 'CCC AAA', 'AAA BBB']);
  const { questions, proposals } = asked(viewOf(), ticketOf('gradients'), [critiques, one]);
  expect(questions[0]!.user).toMatch(/write exactly 3 critiques\.$/);
  expect(names(questions[0]!.user)).toEqual(['parent', 'case_1']);
  expect(second(0)).toMatch(/write exactly 2 new texts\.$/);
  expect(proposals).toHaveLength(2);
  const single = asked(viewOf(), ticketOf('gradients', 3), [{ critiques: [{ text: 'AAA' }] }, one]);
  expect([names(single.questions[1]!.user).at(-1), single.proposals!.length]).toEqual(['critique_1', 1]);
});

test('meta-prompt shows the twelve best texts with their points, worst first', () => {
  const tried = Array.from(
    { length: 14 },
    (_, at): Tried => ({
      text: `tried ${at}`,
      strategy: 'reflect',
      state: 'kept',
      points: ((at * 5) % 14) - 3,
      shots: [],
    }),
  );
  const view = viewOf({ tried: [...tried, { ...tried[0]!, text: 'refused', points: null }] });
  const [question] = asked(view, ticketOf('meta-prompt'), [one]).questions;
  expect(names(question!.user)).toEqual([
    'parent',
    ...Array.from({ length: 12 }, (_, at) => `tried_${at + 1}`),
    'case_1',
  ]);
  const points = [...question!.user.matchAll(/^(\S+) points$/gm)].map(([, said]) => said);
  expect(points).toEqual(['-1.0', '+0.0', ...Array.from({ length: 10 }, (_, at) => `+${at + 1}.0`)]);
  expect(question!.user).not.toContain('refused');
  expect(question!.user).toContain('+10.0 points\ntried ');
});

describe('reflection', () => {
  const pool = (...more: readonly PoolMember[]) => [
    member('c00', { parent: null, strategy: 'seed' }),
    member('c01'),
    ...more,
  ];
  const pieces = (view: SearchView, turn: number, parent = 'c01') =>
    names(asked(view, ticketOf('reflect', turn, parent), [one]).questions[0]!.user);
  test('merges on every fifth turn, if there is another line of descent', () => {
    const view = viewOf({ pool: pool(member('c02')) });
    expect([3, 4, 5, 9].map((turn) => pieces(view, turn).includes('other'))).toEqual([false, true, false, true]);
    expect(pieces(view, 4)).toEqual(['parent', 'other', 'case_1']);
    expect(pieces(view, 0)).toEqual(['parent', 'case_1']);
  });
  it.each<[string, PoolMember[]]>([
    ['the seed', []],
    ['a child of the parent', [member('c02', { parent: 'c01' })]],
    ['a text of another component', [member('c02', { component: 'q.md' })]],
  ])('does not merge with %s', (_, more) => {
    expect(pieces(viewOf({ pool: pool(...more) }), 4)).toEqual(['parent', 'case_1']);
  });
  test('does not merge with its own parent, and takes the best of the others', () => {
    expect(pieces(viewOf({ pool: pool(member('c02', { parent: 'c01' })) }), 4, 'c02')).not.toContain('other');
    const best = member('c03', { posterior: { mean: 0.1, variance: 0 } });
    const view = viewOf({ pool: pool(member('c02'), best, member('c04')) });
    expect(asked(view, ticketOf('reflect', 4, 'c01'), [one]).questions[0]!.user).toContain('\ntext of c03\n');
  });
});
