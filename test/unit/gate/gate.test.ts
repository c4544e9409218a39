import { describe, expect, it } from 'vitest';
import type { GateConfig } from '../../../src/inputs/config.ts';
import { CaseChoice } from '../../../src/run/case-choice.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { lookAt } from '../../../src/run/show-cases.ts';
import { InputError } from '../../../src/text/problem.ts';
import type { Tree } from '../../../src/text/tree.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request, rows } from './project.ts';

const right = (question: Parameters<typeof caseOf>[0]): string => `answer ${caseOf(question)}`;
const edited = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
const worse =
  (share: number) =>
  (question: Parameters<typeof caseOf>[0]): string =>
    question.place.arm === 'head' && caseOf(question) % 100 < share ? 'no idea' : right(question);

async function gate(change: Files, answer = right, base: Files = {}, more = {}) {
  const before = await project(base);
  const ports = fakePorts(answer);
  const record = await runGate(request(before, { ...before, ...change }, more), ports);
  return { record, ports };
}

/** Only head has a config, as `run` sees it. */
function adopting(files: Files, revision: string, more: Parameters<typeof request>[2] = {}) {
  const plain = request({}, files, { origin: 'command', ...more });
  return { ...plain, trees: { ...plain.trees, head: { ...plain.trees.head, revision } } };
}

describe('the time of a run', () => {
  it("is watched as soon as main's config says how long it is, before anything else is read", async () => {
    const base = await project();
    const asked = request(base, { ...base, 'prompts/sums.md': 'Add: {{input}}\n' });
    const told: string[] = [];
    const heard = (tree: Tree): Tree => ({
      ...tree,
      entry: (path) => {
        if (told.at(-1) !== path) told.push(path);
        return tree.entry(path);
      },
    });
    const trees = { ...asked.trees, base: heard(asked.trees.base), head: heard(asked.trees.head) };
    const begun = ({ gate }: GateConfig): void => void told.push(`begun with a margin of ${gate.margin}`);
    await runGate(
      { ...asked, trees },
      fakePorts((question) => `answer ${caseOf(question)}`, { begun }),
    );
    const at = told.indexOf('begun with a margin of 5');
    expect(at).toBeGreaterThan(0);
    expect(told.slice(0, at).filter((path) => !/plumbline\.ya?ml$/.test(path))).toEqual([]);
    expect(told.slice(at)).toContain('prompts/sums.md');
  });
});

describe('what is measured', () => {
  it('a change that alters nothing that is sent is skipped without a call', async () => {
    const { record, ports } = await gate({
      'prompts/sums.md': '---\nname: sums\n---\nAnswer.\n\n{{input}}\n',
      'docs/x.md': 'x',
    });
    expect([record.verdict, record.reason, record.exitCode, ports.questions.length]).toEqual([
      'skipped',
      'unaffected',
      0,
      0,
    ]);
  });

  it('a worse prompt is blocked, and its regressions are the cases that broke', async () => {
    const { record } = await gate(edited, worse(40));
    expect([record.verdict, record.exitCode]).toEqual(['regressed', 1]);
    const { regressions, templates } = record.targets['sums']!;
    expect(regressions.length).toBeGreaterThan(10);
    expect(regressions.every((item) => Number(item.case.slice(2)) % 100 < 40)).toBe(true);
    expect(templates['ExactMatch']!.delta).toBeLessThan(-10);
  });

  it('a prompt that breaks nothing passes, and stops before all cases are asked', async () => {
    const { record, ports } = await gate(edited);
    expect(record.verdict).toBe('pass');
    expect(ports.questions.length).toBeLessThan(240);
  });

  it('a template that reads a key of its own is decided by the cases that have it, with every case asked once', async () => {
    const base = {
      'evals/sums.suite.yml':
        'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ExactMatch, id: exact, reads: exact }\n  - { use: ContainsAny, id: any, reads: any }\n',
      'evals/sums.cases.jsonl': rows(200, (i) => ({
        expected: i % 4 === 0 ? { exact: `answer ${i}` } : { any: ['answer'] },
      })),
    };
    const wrong = (question: Parameters<typeof caseOf>[0]): string =>
      question.place.arm === 'head' && caseOf(question) % 8 === 0 ? 'no idea' : right(question);
    const { record, ports } = await gate(edited, wrong, base, { fixed: true });
    const { exact, any } = record.targets['sums']!.templates;
    expect([exact!.n, exact!.measured, exact!.base, exact!.head, exact!.unscored]).toEqual([50, 50, 100, 50, 0]);
    expect([any!.n, any!.measured, any!.delta, any!.unscored]).toEqual([150, 150, 0, 0]);
    expect([exact!.verdict, any!.verdict, record.verdict]).toEqual(['regressed', 'pass', 'regressed']);
    expect(ports.questions.length).toBe(400);
  });

  it('with --fixed every case is asked on both sides', async () => {
    const { ports } = await gate(edited, right, {}, { fixed: true });
    expect(ports.questions.length).toBe(240);
  });

  it('cases whose request is equal on both sides are never asked, and count as no difference', async () => {
    const base = {
      'evals/sums.cases.jsonl': rows(200, (i) => ({ vars: { tone: 'calm', mood: i < 80 ? 'calm' : 'glad' } })),
      'prompts/sums.md': 'Be {{tone}}. {{input}}\n',
    };
    const { record, ports } = await gate({ 'prompts/sums.md': 'Be {{mood}}. {{input}}\n' }, right, base, {
      fixed: true,
    });
    expect(new Set(ports.questions.map(({ place }) => place.case)).size).toBe(120);
    const { n, measured, delta } = record.targets['sums']!.templates['ExactMatch']!;
    expect({ n, measured, delta }).toEqual({ n: 200, measured: 120, delta: 0 });
  });

  it('another model is measured over all cases and named as the lever', async () => {
    const { record } = await gate({
      'models/sums.yml': 'provider: default\nmodel: gpt-4.1-2025-04-14\ntemperature: 0\nmax-tokens: 20\n',
    });
    expect([record.verdict, record.targets['sums']!.lever]).toEqual(['pass', 'model-swap']);
  });
});

describe('what is not a regression', () => {
  it('an outage of one side ends in error and exit 4, after a bounded number of calls', async () => {
    const { record, ports } = await gate(edited, ((question) =>
      question.place.arm === 'head' ? { failed: 'server' } : right(question)) as typeof right);
    expect([record.verdict, record.exitCode]).toEqual(['error', 4]);
    expect(record.problems?.[0]).toContain('head arm of sums');
    expect(ports.questions.length).toBeLessThan(120);
  });

  it('a tenth of the answers lost on one side is inconclusive, never regressed', async () => {
    const { record } = await gate(edited, ((question) =>
      question.place.arm === 'head' && caseOf(question) % 8 === 0
        ? { failed: 'timeout' }
        : right(question)) as typeof right);
    expect([record.verdict, record.exitCode]).toEqual(['inconclusive', 0]);
    expect(['missing', 'missing-one-sided']).toContain(record.targets['sums']!.templates['ExactMatch']!.reason);
  });

  it('the same losses fail the check where the policy says so', async () => {
    const base = { '.github/plumbline.yml': CONFIG.replace('margin: 5', 'margin: 5, on-unmeasured: fail') };
    const { record } = await gate(
      edited,
      ((question) => (caseOf(question) % 8 === 0 ? { failed: 'timeout' } : right(question))) as typeof right,
      base,
    );
    expect([record.verdict, record.exitCode]).toEqual(['inconclusive', 3]);
  });
});

describe('the ruler', () => {
  it('is read from main: a suite the pull request softens decides nothing and is listed', async () => {
    const soft = {
      'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - { use: LengthBounds, max-chars: 100000 }\n',
    };
    const { record } = await gate({ ...edited, ...soft }, worse(40));
    expect(record.verdict).toBe('regressed');
    expect(record.ruler.moved.map(({ path }) => path)).toContain('evals/sums.suite.yml');
  });

  it('cannot be turned into another endpoint by the pull request', async () => {
    const stolen = {
      '.github/plumbline.yml': CONFIG.replace('127.0.0.1:9', 'evil.example'),
      'models/sums.yml': 'provider: mine\nmodel: x\n',
    };
    await expect(gate(stolen)).rejects.toThrow(/"mine" is not a provider of .github\/plumbline.yml on the base side/);
  });

  it('that lacks its lock on main stops the run and names the command', async () => {
    const files: Record<string, string> = { ...(await project()) };
    delete files['evals/sums.suite.lock'];
    await expect(runGate(request(files, { ...files, ...edited }), fakePorts(right))).rejects.toThrow(
      /sums.suite.lock: is missing; run "plumbline lock"/,
    );
  });

  it('that is broken on main and repaired by the pull request is skipped loudly, without a key', async () => {
    const good = await project();
    const broken = { ...good, 'evals/sums.suite.yml': 'dataset: nowhere.jsonl\ntemplates: [ExactMatch]\n' };
    const record = await runGate(request(broken, good), fakePorts(right));
    expect([record.verdict, record.reason, record.exitCode]).toEqual(['skipped', 'repairs-ruler', 0]);
    expect(record.ruler.moved.map(({ path }) => path)).toEqual(['evals/sums.suite.yml']);
  });

  it('that is broken on both sides is refused, and main is named first', async () => {
    const good = await project();
    const broken = { ...good, 'evals/sums.suite.yml': 'dataset: nowhere.jsonl\ntemplates: [ExactMatch]\n' };
    const run = runGate(request(broken, { ...broken, ...edited }), fakePorts(right));
    await expect(run).rejects.toThrow(InputError);
    await expect(run).rejects.toThrow(/main's ruler is broken, fix it first/);
  });

  it('that only the pull request has is checked and gates from the next change on', async () => {
    const record = await runGate(request({}, await project()), fakePorts(right));
    expect([record.verdict, record.reason]).toEqual(['skipped', 'first-adoption']);
  });

  it('that only the working folder has scores the head side alone for a command, once its hosts are confirmed', async () => {
    const ports = fakePorts(worse(40));
    const record = await runGate(adopting(await project(), 'WORKTREE', { adopt: true }), ports);
    expect([record.verdict, record.exitCode]).toEqual(['skipped', 0]);
    expect(ports.questions.every(({ place }) => place.arm === 'head')).toBe(true);
    expect(record.targets['sums']!.templates['ExactMatch']!.head).toBeLessThan(70);
  });

  it.each([
    ['the working folder’s, and nothing is confirmed', 'WORKTREE', {}, /OPENAI|TEST_KEY.*--adopt/],
    ['another revision’s', 'b'.repeat(40), {}, /nothing is sent for another revision's config/],
    ['another revision’s, confirmed or not', 'b'.repeat(40), { adopt: true }, /nothing is sent for another/],
  ])('that is %s calls nobody, and names host and variable', async (_, revision, more, said) => {
    const ports = fakePorts(right);
    const record = await runGate(adopting(await project(), revision, more), ports);
    expect([record.verdict, record.reason, record.exitCode]).toEqual(['skipped', 'first-adoption', 0]);
    expect(ports.questions).toEqual([]);
    expect(record.problems?.join()).toMatch(said);
    expect(record.problems?.join()).toMatch(/http:\/\/127\.0\.0\.1:9 with the key in TEST_KEY/);
  });

  it('that is not confirmed is not looked at case by case either', async () => {
    const ports = fakePorts(right);
    for (const [revision, adopt] of [
      ['WORKTREE', false],
      ['b'.repeat(40), true],
    ] as const) {
      const look = adopting(await project(), revision, { adopt });
      await expect(lookAt(new CaseChoice(['c-1'], new Map()), look, ports, () => {})).rejects.toThrow(
        /would be asked at http:\/\/127/,
      );
    }
    expect(ports.questions).toEqual([]);
    const texts: string[] = [];
    const adopted = adopting(await project(), 'WORKTREE', { adopt: true });
    await lookAt(new CaseChoice(['c-1'], new Map()), adopted, ports, (text) => texts.push(text));
    expect(texts.join()).toContain('c-1');
  });

  it('that neither side has is an error that names the first command', async () => {
    await expect(runGate(request({}, {}), fakePorts(right))).rejects.toThrow(/plumbline init/);
  });

  it('lists a target that is added, and one that is removed', async () => {
    const added = CONFIG.replace(
      'gate:',
      '  more: { prompt: prompts/sums.md, model: models/sums.yml, suite: evals/sums.suite.yml }\ngate:',
    );
    const { record } = await gate({ '.github/plumbline.yml': added });
    expect(record.ruler.moved.map(({ change }) => change).join()).toContain('target "more" is new');
    const two = CONFIG.replace(
      'gate:',
      '  more: { prompt: prompts/sums.md, model: models/sums.yml, suite: evals/sums.suite.yml }\ngate:',
    );
    const removed = await gate({ '.github/plumbline.yml': CONFIG }, right, { '.github/plumbline.yml': two });
    expect(removed.record.ruler.moved.map(({ change }) => change).join()).toContain('target "more" is removed');
  });

  it('lets the pull request rename a prompt', async () => {
    const moved = {
      '.github/plumbline.yml': CONFIG.replace('prompts/sums.md', 'prompts/new.md'),
      'prompts/new.md': 'Answer well.\n\n{{input}}\n',
    };
    const { record } = await gate(moved, worse(40));
    expect(record.verdict).toBe('regressed');
  });
});

describe('keys', () => {
  it('that are missing end the run with exit 2 and the variable, nothing measured', async () => {
    const before = await project();
    const ports = fakePorts(right, { missingCredentials: () => ['TEST_KEY is not set'] });
    const record = await runGate(request(before, { ...before, ...edited }, { foreign: true }), ports);
    expect([record.verdict, record.exitCode, record.reason]).toEqual(['error', 2, 'no-credentials']);
    expect(record.problems?.join()).toMatch(/TEST_KEY[\s\S]*forks/);
    expect(ports.questions).toEqual([]);
  });

  it('that are missing only warn where the policy says so, and never read as a pass', async () => {
    const before = await project({
      '.github/plumbline.yml': CONFIG.replace('margin: 5', 'margin: 5, on-no-credentials: warn'),
    });
    const ports = fakePorts(right, { missingCredentials: () => ['TEST_KEY is not set'] });
    const record = await runGate(request(before, { ...before, ...edited }), ports);
    expect([record.verdict, record.exitCode]).toEqual(['inconclusive', 0]);
    expect(record.headline).toMatch(/^NOT MEASURED/);
  });
});

describe('critical cases and floors', () => {
  const critical = { 'evals/sums.cases.jsonl': rows(120, (i) => (i === 7 ? { critical: true } : {})) };

  it('a critical case that base passes and head fails in every sample blocks, however few they are', async () => {
    const { record } = await gate(
      edited,
      (question) => (question.place.arm === 'head' && caseOf(question) === 7 ? 'no' : right(question)),
      critical,
    );
    expect(record.verdict).toBe('regressed');
    expect(record.targets['sums']!.critical).toEqual([expect.objectContaining({ case: 'c-7', verdict: 'broken' })]);
  });

  it('a critical case that head fails once of three samples does not block', async () => {
    const { record } = await gate(
      edited,
      (question) =>
        question.place.arm === 'head' && caseOf(question) === 7 && question.place.sample === 0 ? 'no' : right(question),
      critical,
    );
    expect(record.verdict).toBe('pass');
    expect(record.targets['sums']!.critical![0]!.verdict).toBe('flaky');
  });

  it('a level that falls wholly below its floor blocks', async () => {
    const floor = {
      'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ExactMatch, floor: 90, margin: 60 }\n',
    };
    const { record } = await gate(edited, worse(40), floor, { fixed: true });
    expect(record.targets['sums']!.templates['ExactMatch']!.floor?.state).toBe('broken');
    expect(record.verdict).toBe('regressed');
  });
});

it('two runs over the same answers agree to the byte under targets', async () => {
  const texts = await Promise.all(
    [3, 16].map(async (width) => {
      const before = await project();
      const record = await runGate(request(before, { ...before, ...edited }), { ...fakePorts(worse(12)), width });
      return JSON.stringify(record.targets);
    }),
  );
  expect(texts[0]).toBe(texts[1]);
});

it('cases that the pull request adds are scored on both sides and shown apart', async () => {
  const { record } = await gate({ ...(await project({ 'evals/sums.cases.jsonl': rows(125) })), ...edited });
  expect(record.verdict).toBe('pass');
  expect(record.targets['sums']!.suite.cases).toBe(120);
  expect(record.targets['sums']!.newCases).toEqual({ n: 5, templates: { ExactMatch: { n: 5, base: 100, head: 100 } } });
});

it('a ceiling on cost that main has set blocks the run, while the scores keep their own verdict', async () => {
  const base = await project({
    '.github/plumbline.yml': CONFIG.replace('margin: 5', 'margin: 5, max-cost-ratio: 1.5'),
  });
  const ports = fakePorts(right);
  const costly = {
    ...ports,
    openModels: async (of: Parameters<typeof ports.openModels>[0]) => {
      const models = await ports.openModels(of);
      return {
        ...models,
        ask: async (question: Parameters<typeof models.ask>[0]) => {
          const reply = await models.ask(question);
          const dear = question.place.arm === 'head' ? 2 : 1;
          return reply.kind === 'answered' ? { ...reply, costUsd: dear * (0.001 + caseOf(question) / 1e6) } : reply;
        },
      };
    },
  };
  const record = await runGate(request(base, { ...base, ...edited }), costly);
  expect([record.verdict, record.exitCode, record.reason]).toEqual(['regressed', 1, 'ceiling']);
  expect(record.targets['sums']!.verdict).toBe('pass');
});

it('cases that a template passes over on both sides are left out, not counted as lost', async () => {
  const suite = 'dataset: sums.cases.jsonl\ntemplates:\n  - ExactMatch\n  - SystemPromptLeak\n';
  const base = { 'prompts/sums.md': 'Say it: {{input}}\n', 'evals/sums.suite.yml': suite };
  const { record } = await gate({ 'prompts/sums.md': 'Say it well: {{input}}\n' }, right, base);
  const { ExactMatch, SystemPromptLeak } = record.targets['sums']!.templates;
  expect(ExactMatch!.verdict).toBe('pass');
  expect(SystemPromptLeak).toMatchObject({ unscored: 0, n: 0 });
});
