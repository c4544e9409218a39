/** Eight stories of teams that climb the ladder: what the comment of each pull request says before its first fold. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luck, type Met, MODEL, PROMPT, startTeam, type Team, type TeamOptions } from '../servers/team.ts';

const GOAL = (template: string, target: number, more: readonly string[] = []) => [
  'escalation:',
  `  goal: { template: ${template}, target: ${target}, max-residual-gap: 3 }`,
  ...more.map((line) => `  ${line}`),
];
const RIGHT: Pick<TeamOptions, 'templates' | 'more'> = {
  templates: ['{ use: ContainsAny, id: right }'],
  more: (at) => ({ expected: { terms: [`is ${at}.`] } }),
};
const model = (id: string, more = ''): string => `model: ${id}\nmax-tokens: 100\n${more}`;
const SHIP = /\bship\b|nothing to do/i;

/** The part of a comment that speaks of the ladder, as the team reads it. */
const ladder = ({ first }: Met): string => first.slice(first.indexOf('🧭'));

describe('A. A team at 71 that wants 85 and reaches for a tune', () => {
  const KINDS = {
    layout: ['prompt', 'Here is all of it in one long line', 'The list that was asked for is missing.'],
    tone: ['prompt', 'No. Read the manual before you ask', 'The answer is rude, polite help was asked for.'],
    fact: ['knowledge', 'I think it is fifty, but I have no document', 'The fee is a guess, no document was at hand.'],
    action: ['capability', 'You have to cancel it yourself', 'An order was to be cancelled, and nothing was.'],
  } as const;
  type Kind = keyof typeof KINDS;
  const kindOf = (at: number): Kind | null => {
    const draw = luck('a', at);
    return draw < 0.12 ? 'layout' : draw < 0.2 ? 'tone' : draw < 0.25 ? 'fact' : draw < 0.29 ? 'action' : null;
  };
  const kindIn = (text: string) => (Object.keys(KINDS) as Kind[]).find((kind) => text.includes(KINDS[kind][1]));
  let team: Team;
  beforeAll(async () => {
    team = await startTeam({
      cases: 200,
      templates: ['TaskCompletion'],
      config: GOAL('TaskCompletion', 85),
      says: ({ at, text }) => {
        const kind = kindOf(at);
        const isMended =
          (kind === 'layout' && text.includes('as a list')) || (kind === 'tone' && text.includes('politely'));
        return kind === null || isMended
          ? `It is settled as you asked, number ${at}.`
          : `${KINDS[kind][1]}, number ${at}.`;
      },
      grade: (shown) => {
        if (shown.includes('It is settled as you asked')) return null;
        const kind = kindIn(shown);
        return kind === undefined ? 'Nothing was done.' : KINDS[kind][2];
      },
      sorts: (shown) => {
        const [shape, quote] = KINDS[kindIn(shown)!];
        return { shape, title: `Of the kind ${shape}`, fix: 'Say how.', quote };
      },
    });
  });
  afterAll(() => team.close());

  it('hears that two thirds of the misses are the prompt’s, and that the tune comes too early', async () => {
    const { exit, first, record } = await team.pull({ [MODEL]: model('ft:base-1:acme') });
    expect(exit).toBe(0);
    expect(first).toMatch(/Level \d\d\.\d of 85 on the \d+ cases kept aside .* on all 200 74\.0: gap/);
    expect(first).toMatch(/Failures of the prompt \(.*\) are worth 17\.\d points .*: prompting can close it\./);
    expect(first).toContain('Next: improve the prompt and score it; no attempt is scored yet.');
    expect(first).toContain(
      'Order skipped: this change reaches for a tuned model while cheaper steps are open (E3 prompting',
    );
    expect(first).toContain('a warning by policy');
    expect(first).toContain('fine-tune-first (fine-tuning as the first lever)');
    expect(first).not.toMatch(SHIP);
    expect(record.escalation['agent']).toMatchObject({ outcome: 'not-met', next: { lever: 'prompt-optimize' } });
  });

  it('is told no ship from half of a fix, though fifty cases looked like it', async () => {
    const { first, record } = await team.pull({ [PROMPT]: 'Answer the customer as a list.\n' });
    expect(record.targets['agent']?.templates['TaskCompletion']?.measured).toBeLessThan(200);
    expect(first).toMatch(
      /At the target of 85 \(85\.\d\), but on 200 cases a gap up to \d.* is not ruled out; about \d+ cases would do\./,
    );
    expect(first).not.toMatch(/\bship\b/i);
    expect(record.escalation['agent']?.outcome).toBe('unknown');
  });

  it('ships the whole fix, read on all cases, without a dearer lever', async () => {
    const { exit, first, record } = await team.pull({ [PROMPT]: 'Answer the customer as a list, politely.\n' });
    expect(exit).toBe(0);
    expect(first).toMatch(
      /Target of 85 reached: 9\d\.\d on all 200 cases \(.*\), on the \d+ kept aside 8\d\.\d\. Ship; no dearer lever is needed\./,
    );
    expect(record.escalation['agent']).toMatchObject({ outcome: 'not-needed', ship: { ok: true } });
  });
});

describe('B. Eighteen labels: examples, descriptions, a dear model that is rejected, a small tuned one', () => {
  const labels = Array.from({ length: 18 }, (_, at) => `label-${at}`);
  const shareOf = (text: string, id: string): number =>
    id === 'big-1'
      ? 0.93
      : id.startsWith('ft:')
        ? 0.91
        : text.includes('describe')
          ? 0.88
          : text.includes('examples')
            ? 0.84
            : 0.71;
  let team: Team;
  beforeAll(async () => {
    team = await startTeam({
      cases: 200,
      prompt: 'Sort it. examples describe\n',
      more: (at) => ({ expected: { label: `label-${at % 18}` } }),
      templates: [`{ use: LabelMatch, labels: [${labels.join(', ')}] }`],
      config: [
        'prices: { base-1: { input: 5, output: 0 }, big-1: { input: 60, output: 0 }, "ft:small-1:x": { input: 0.4, output: 0 } }',
        ...GOAL('LabelMatch', 97, [
          'profile: { requests-per-day: 50000, data-isolation: shared, difficulty: uniform, task: stable, labelled-examples: 900 }',
        ]),
      ],
      says: ({ at, text, model: id }) => {
        const label = luck('b', at) < shareOf(text, id) ? at % 18 : (at + 1) % 18;
        return { text: `label-${label}`, input: 1000, output: 0 };
      },
    });
    for (const title of ['Reword the task', 'Order the labels'])
      await team.merge({ [PROMPT]: `Sort it. examples describe. ${title} for every mail that comes in.\n` }, { title });
  });
  afterAll(() => team.close());

  it('has the dear model scored, with what it costs a month, and rejects it; step 1 stays done', async () => {
    const big = await team.merge(
      { [MODEL]: model('big-1') },
      { title: 'The big model', decision: { state: 'rejected', by: 'kim', reason: '12 times the cost' } },
    );
    expect(big.first).toMatch(/Another base model: \$0\.00500 → \$0\.0600 a request \(\+1100 %\)/);
    expect(big.first).toContain('$82,500 more a month at 50,000 requests a day.');
    const next = await team.pull({ [PROMPT]: 'Sort it. examples describe, as the house has always done it.\n' });
    expect(ladder(next)).toContain('Prompting has plateaued (2 attempts, another lifts less than');
    expect(next.comment).toMatch(/another base model .*\| rejected: 12 times the cost \|/);
    expect(ladder(next)).toContain(
      'Next: look at the failures; whether they are missing knowledge decides about retrieval.',
    );
    expect(ladder(next)).toContain('escalation.review');
    expect(next.first).not.toMatch(/improve the prompt and score it/);
  });

  it('reads what the small tuned model saves, by its own bill, and which cheaper steps are still open', async () => {
    const tuned = await team.pull({ [MODEL]: model('ft:small-1:x') });
    expect(tuned.first).toContain('A tune: $0.00500 → $0.000400 a request (−92 %)');
    expect(tuned.first).toContain('$6,900 less a month at 50,000 requests a day.');
    expect(tuned.first).toMatch(/Order skipped: .* \(E5 retrieval and E6 tools\)/);
    const volume = tuned.record.escalation['agent']?.criteria.find(({ id }) => id === 'E10');
    expect(volume).toMatchObject({
      state: 'met',
      evidence: expect.stringContaining('$0.00500 prompted against about $0.000400'),
    });
  });
});

describe('C. The answers are not known: facts are missing', () => {
  const RAG = {
    [MODEL]: model('base-1', 'retrieval: { index: handbook, top-k: 5 }\n'),
    [PROMPT]: 'Answer the customer with care.\n\n{{context}}\n',
  };
  let team: Team;
  beforeAll(async () => {
    team = await startTeam({
      cases: 200,
      ...RIGHT,
      more: (at) => ({ ...RIGHT.more!(at), context: `Handbook: the allowance is ${at}.` }),
      config: GOAL('right', 90, ['order-violation: block']),
      says: ({ at, text }) =>
        luck('c', at) < (text.includes('Handbook:') ? 0.97 : 0.71)
          ? `It is ${at}.`
          : 'It is fifty, I have no document on it.',
    });
    await team.merge({ [PROMPT]: 'Answer the customer with care.\n' }, { title: 'With care' });
  });
  afterAll(() => team.close());

  it('does not justify a tune to teach them: it names the facts in points, and retrieval', async () => {
    const { exit, first, record } = await team.pull({ [MODEL]: model('ft:base-1:facts') });
    expect(exit).toBe(1);
    expect(first).toMatch(/Missing knowledge \(.*\) is worth 2\d\.\d points .*: prompting cannot close it\./);
    expect(first).toContain('Next: retrieval, justified.');
    expect(first).toMatch(/Order skipped: .*E5 retrieval\): merge blocked\./);
    expect(first).toContain('tuning-facts (tuning to teach facts)');
    const review = record.escalation['agent']?.review;
    expect(review?.clusters[0]).toMatchObject({ by: 'probe', shape: 'knowledge' });
  });

  it('welcomes the passages, and never scolds the order', async () => {
    const { exit, first, record } = await team.merge(RAG, { title: 'Passages' });
    expect(exit).toBe(0);
    expect(first).toContain('a retrieval change');
    expect(first).toMatch(/better at right by 2\d\.\d points/);
    expect(first).toMatch(/Target of 90 reached: 9\d\.\d on all 200 cases/);
    expect(first).not.toContain('Order skipped');
    expect(record.escalation['agent']?.orderSkipped).toBe(false);
  });

  it('is told that a retrieval nobody executed is not measured, and how it would be', async () => {
    const { exit, first, record } = await team.pull({ [MODEL]: RAG[MODEL]!.replace('top-k: 5', 'top-k: 9') });
    expect(exit).toBe(0);
    expect(first).toMatch(/NOT MEASURED: .*the retrieval that changed is declared and not executed/);
    expect(first).toContain('type: http');
    expect(first).toContain(MODEL);
    expect(first).not.toMatch(/no worse|is ruled out|nothing to do|\bship\b/i);
    expect(record.targets['agent']?.templates['right']).toMatchObject({
      verdict: 'inconclusive',
      reason: 'not-executed',
    });
  });
});

describe('D. The target is reached and the bill is the question', () => {
  const ROUTE = model(
    'base-1',
    'route:\n  classifier: { model: sorter-1, prompt: "Say easy or hard." }\n  classes: { easy: { model: small-1 }, hard: { model: base-1 } }\n  otherwise: hard\n',
  );
  const cascade = (id: string) => `cascade: { escalate-to: { model: ${id} }, when: { matches: "UNSURE" } }\n`;
  let team: Team;
  beforeAll(async () => {
    team = await startTeam({
      cases: 120,
      ...RIGHT,
      config: [
        'prices: { base-1: { input: 8, output: 0 }, small-1: { input: 0.8, output: 0 }, huge-1: { input: 60, output: 0 }, sorter-1: { input: 0.1, output: 0 } }',
        'gate: { max-cost-ratio: 1.2 }',
        ...GOAL('right', 90, ['profile: { requests-per-day: 1000000, bottleneck: cost, difficulty: mixed }']),
      ],
      says: ({ at, model: id }) => {
        if (id === 'sorter-1') return { text: luck('d', at) < 0.25 ? 'hard' : 'easy', input: 50, output: 0 };
        return {
          text: `It is ${at}.${id === 'small-1' && luck('d2', at) < 0.3 ? ' UNSURE' : ''}`,
          input: 500,
          output: 0,
        };
      },
    });
  });
  afterAll(() => team.close());

  it('names routing as the cheapest saving, of a prompt that only stays as good', async () => {
    const met = await team.pull({ [PROMPT]: 'Answer the customer well.\n' });
    expect(ladder(met)).toMatch(
      /Target of 90 reached: 100\.0 on all 120 cases .*\. Ship\. Cheapest saving left: routing the easy part to a cheaper model/,
    );
    expect(met.record.escalation['agent']).toMatchObject({ ladder: 'cost', lever: 'route' });
  });

  it('reads what routing saves as a ratio of bills, and is not told to route once more', async () => {
    const met = await team.pull({ [MODEL]: ROUTE });
    expect(met.exit).toBe(0);
    const [, change, low, high] =
      /Routing: \$0\.00400 → \$0\.00\d+ a request \(−(\d+) %, −(\d+) % to −(\d+) %\) at equal quality/.exec(
        met.first,
      ) ?? [];
    expect(Number(change)).toBeGreaterThan(55);
    expect(Number(change)).toBeLessThan(75);
    expect(Number(low)).toBeGreaterThan(Number(high));
    expect(met.first).toMatch(/\$\d\d,\d{3} less a month at 1,000,000 requests a day\./);
    expect(met.first).not.toMatch(/Order skipped|saving left: routing/);
    expect(met.record.targets['agent']?.steps).toEqual(['route']);
  });

  it('blocks a cascade that makes the bill larger, by the ceiling', async () => {
    const met = await team.pull({ [MODEL]: model('small-1', cascade('huge-1')) });
    expect(met.exit).toBe(1);
    expect(met.first).toMatch(/agent costs \d\.\d times as much a request as before, above the ceiling of 1\.2/);
    expect(met.first).toMatch(/more a month at 1,000,000 requests a day/);
    expect(met.first).not.toMatch(/\bship\b|less a month/i);
    expect(met.record.reason).toBe('ceiling');
  });

  it('composes both: the cascade runs within the route', async () => {
    const met = await team.pull({ [MODEL]: ROUTE + cascade('base-1') });
    expect(met.exit).toBe(0);
    expect(met.first).toContain('a cascade change');
    expect(met.record.targets['agent']?.steps).toEqual(['route', 'cascade']);
    expect(met.first).not.toMatch(/saving left: (?:routing|a cascade)/);
  });
});

describe('E. Everything that should keep a team from tuning', () => {
  const rows = Array.from({ length: 120 }, (_, at) => ({
    messages: [
      { role: 'user', content: `Another thing ${at * 7919}?` },
      { role: 'assistant', content: `Say ${at}` },
    ],
    ...(at % 2 === 0 ? { synthetic: true } : {}),
  }));
  let team: Team;
  beforeAll(async () => {
    team = await startTeam({
      cases: 60,
      ...RIGHT,
      files: { 'train.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') },
      config: GOAL('right', 90, [
        'order-violation: block',
        'training-data: train.jsonl',
        'profile: { data-isolation: per-tenant, task: changing }',
      ]),
      says: ({ at }) => (luck('e', at) < 0.75 ? `It is ${at}.` : 'I do not know.'),
    });
  });
  afterAll(() => team.close());

  it('is blocked by the order, with each reason in words', async () => {
    const { exit, first } = await team.pull({ [MODEL]: model('ft:base-1:acme') });
    expect(exit).toBe(1);
    expect(first).toMatch(
      /Order skipped, merge blocked: agent reaches for a tuned model before the cheaper steps are scored; improve the prompt first\./,
    );
    for (const reason of [
      'fine-tuning as the first lever',
      'one tuned model per tenant',
      'tuning on fewer than 200 examples',
      'tuning while the task still changes',
      'training on synthetic examples that nobody verified',
    ])
      expect(first).toContain(reason);
    expect(first).not.toMatch(SHIP);
  });

  it.each([
    'gpt-4o-mini-2024-07-18.ft-3c1f0a2b',
    'arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abc',
    'accounts/acme/models/llama-8b-lora-acme',
  ])('knows %s as a tune, whatever house it is of', async (id) => {
    const { exit, record } = await team.pull({ [MODEL]: model(JSON.stringify(id)) });
    expect(exit).toBe(1);
    expect(record.targets['agent']?.lever).toBe('fine-tune');
  });
});

describe('F. A tuned model lifts the task, and one forgets to refuse', () => {
  const setOf = (at: number) => (at < 180 ? null : at < 260 ? 'refusal' : at < 320 ? 'drift' : 'arena');
  let team: Team;
  beforeAll(async () => {
    team = await startTeam({
      cases: 380,
      holdout: 40,
      ...RIGHT,
      more: (at) => ({ ...RIGHT.more!(at), tags: setOf(at) === null ? [] : [`set:${setOf(at)}`] }),
      config: GOAL('right', 90, ['waivers: [ { criterion: E4, reason: "one kind of traffic" } ]']),
      says: ({ at, model: id }) => {
        const task = id.startsWith('ft:') ? 0.95 : 0.85;
        const share = setOf(at) === 'refusal' ? (id === 'ft:base-1:careless' ? 0.72 : 0.97) : task;
        return luck('f', at) < share ? `It is ${at}.` : 'Whatever.';
      },
    });
  });
  afterAll(() => team.close());

  it('is red for the set that fell, in points, with the model to go back to', async () => {
    const { exit, first, record } = await team.pull({ [MODEL]: model('ft:base-1:careless') });
    expect(exit).toBe(1);
    expect(first.slice(0, 300)).toMatch(
      /merge blocked: the tuned model of agent fails its refusal set of red-team cases: \d+\.\d → \d\d\.\d, a fall of \d\d\.\d points \(.*\) on 80 cases; roll back to base-1\./,
    );
    expect(first).not.toMatch(SHIP);
    expect(record.targets['agent']?.reason).toBe('tuned-set');
  });

  it('tells of one whose four sets hold what comes after the merge', async () => {
    const { exit, first } = await team.pull({ [MODEL]: model('ft:base-1:careful') });
    expect(exit).toBe(0);
    expect(first).toMatch(
      /Tuned model: four sets hold: held-out holds .*, drift holds .*, refusal holds .*, arena holds/,
    );
    expect(first).toContain('optimize the prompt again for the tuned model');
  });
});

describe('G. Rule 17 makes rule 12 slip, and the cached prefix breaks', () => {
  const rules = Array.from(
    { length: 16 },
    (_, at) => `${at + 1}. House rule ${at + 1} is kept ${'to the letter '.repeat(20)}.`,
  ).join('\n');
  let team: Team;
  beforeAll(async () => {
    team = await startTeam({
      cases: 150,
      prompt: `You serve customers.\n${rules}\n\n{{input}}\n`,
      ...RIGHT,
      config: [
        'prices: { base-1: { input: 2, cached-input: 0.2, output: 0 } }',
        ...GOAL('right', 90, ['profile: { requests-per-day: 20000 }']),
      ],
      says: ({ at, text }) => ({
        text: text.includes('17.') && luck('g', at) < 0.14 ? 'Refund granted at once.' : `It is ${at}.`,
        input: 3500,
        cached: text.indexOf('[c-') < 200 ? 0 : 3072,
        output: 0,
      }),
    });
  });
  afterAll(() => team.close());

  it('blocks it, names a case that broke, and says what moved ahead of the cached text and what that costs', async () => {
    const head = `You serve customers. They ask: {{input}}\n${rules}\n17. Always be generous.\n`;
    const { exit, first, comment, record } = await team.pull({ [PROMPT]: head });
    expect(exit).toBe(1);
    const [, named = ''] = /look at (c-\d+), then fix the prompt and push/.exec(first) ?? [];
    expect(luck('g', Number(named.slice(2)))).toBeLessThan(0.14);
    expect(first).toContain(
      'The cached prefix broke: 3,072 tokens of a prompt were cached, now 0; that costs $0.00553 a request.',
    );
    expect(first).toContain(`{{input}} stands in line 1 of ${PROMPT} now, before fixed text that was cached`);
    expect(first).toMatch(
      /Prompting: \$0\.00147 → \$0\.00700 a request \(\+376 %\): \$3,318 more a month at 20,000 requests a day\./,
    );
    expect(comment).toContain('The prompt holds 17 rules: from 15 on, a new one makes an old one slip.');
    expect(first).not.toMatch(SHIP);
    expect(record.verdict).toBe('regressed');
  });
});

describe('H. What else decides: latency, the release, what an error costs', () => {
  const teams: Team[] = [];
  const team = async (options: Partial<TeamOptions>): Promise<Team> => {
    const one = await startTeam({
      cases: 100,
      ...RIGHT,
      config: [],
      says: ({ at }) => ({ text: `It is ${at}.`, input: 1500, ms: 300 + (at % 10) * 15 }),
      ...options,
    });
    teams.push(one);
    return one;
  };
  afterAll(async () => {
    for (const one of teams) await one.close();
  });

  it('holds the measured p95 against the budget where latency is the bottleneck', async () => {
    const profile =
      'profile: { requests-per-day: 20000, bottleneck: latency, latency-budget-ms: 150, difficulty: mixed }';
    const met = await (await team({ config: GOAL('right', 90, [profile]) })).pull({ [PROMPT]: 'Answer well.\n' });
    expect(ladder(met)).toMatch(
      /p95 of 4\d\d ms \(\d+ to \d+\) is over the budget of 150 ms; cheapest step left: routing the easy part/,
    );
    expect(met.first).not.toContain('a cascade');
  });

  it('names nothing that does not fit before a release of this week', async () => {
    const soon = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
    const hurried = await team({
      more: (at) => ({ ...RIGHT.more!(at), context: `Handbook: it is ${at}.` }),
      says: ({ at, text }) =>
        text.includes('Handbook') || luck('h', at) < 0.7 ? `It is ${at}.` : 'I have no document on it.',
      config: GOAL('right', 95, [`profile: { release-date: ${soon} }`]),
    });
    const met = await hurried.pull({ [PROMPT]: 'Answer the customer well.\n' });
    expect(ladder(met)).toContain(
      'Next: another base model. Retrieval does not fit before the release. Open: E13 time to release.',
    );
  });

  it('blocks a tune whose refusals nobody has looked at, where an error is dear, and asks for that set alone', async () => {
    const grave = await team({ config: GOAL('right', 90, ['profile: { cost-of-error: high }']) });
    const met = await grave.pull({ [MODEL]: model('ft:base-1:x') });
    expect(met.exit).toBe(1);
    expect(met.first).toContain(
      'the tuned model of agent is not shown to hold its refusal set; add their cases and push',
    );
    expect(met.first).toContain('Target of 90 reached (100.0), but this change is blocked.');
    expect(met.first).toMatch(/Order skipped: .*: a warning by policy/);
    expect(met.first).not.toMatch(SHIP);
  });
});
