import { describe, expect, it } from 'vitest';
import { GateFault } from '../../../src/run/gate-fault.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request, rows } from './project.ts';

const right = (question: Parameters<typeof caseOf>[0]): string => `answer ${caseOf(question)}`;
const worse: typeof right = (question) => (question.place.arm === 'head' ? 'no idea' : right(question));
const edited = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
const LOCK = 'evals/sums.suite.lock';
const HERE = 'run "plumbline lock" and commit it here';

const run = (base: Files, head: Files, answer = right, more = {}) =>
  runGate(request(base, head, more), fakePorts(answer)).catch((error: unknown) => error);

async function without(path: string, files: Files): Promise<Files> {
  const { [path]: _gone, ...rest } = files;
  return rest;
}

describe('a change that leaves its own ruler unsound', () => {
  const drifted = {
    'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ExactMatch, margin: 9 }\n',
  };
  const broken = '{"id":"c-0","input":\n';

  it.each<[string, (base: Files) => Files | Promise<Files>, string]>([
    ['drifts its lock by the suite', (base) => ({ ...base, ...drifted }), HERE],
    ['drifts its lock by the cases', (base) => ({ ...base, 'evals/sums.cases.jsonl': rows(110) }), HERE],
    ['has no lock any more', (base) => without(LOCK, base), HERE],
    ['has a lock that is none', (base) => ({ ...base, [LOCK]: 'x' }), HERE],
    [
      'has a config that is no YAML',
      (base) => ({ ...base, '.github/plumbline.yml': 'targets: [oops\n' }),
      'plumbline.yml',
    ],
    [
      'has a config with an unknown key',
      (base) => ({ ...base, '.github/plumbline.yml': `${CONFIG}gaet: {}\n` }),
      'gaet',
    ],
    [
      'has a suite with an unknown template',
      (base) => ({ ...base, 'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates: [ExactMach]\n' }),
      'evals/sums.suite.yml:2',
    ],
    ['has no suite any more', (base) => without('evals/sums.suite.yml', base), 'evals/sums.suite.yml'],
    ['has no cases any more', (base) => without('evals/sums.cases.jsonl', base), 'evals/sums.cases.jsonl'],
    [
      'has a case that does not read',
      (base) => ({ ...base, 'evals/sums.cases.jsonl': `${rows(6)}\n${broken}` }),
      'evals/sums.cases.jsonl:7',
    ],
    [
      'adds a target without a prompt',
      (base) => ({
        ...base,
        '.github/plumbline.yml': CONFIG.replace(
          'gate:',
          '  more: { prompt: prompts/more.md, model: models/sums.yml, suite: evals/sums.suite.yml }\ngate:',
        ),
      }),
      'targets.more.prompt',
    ],
  ])('ends in exit 2 there and then, with what moved: it %s', async (_, change, named) => {
    const base = await project();
    const head = await change(base);
    for (const more of [{}, edited]) {
      const fault = await run(base, { ...head, ...more });
      expect(fault).toBeInstanceOf(GateFault);
      expect((fault as GateFault).message).toContain(named);
      expect((fault as GateFault).moved.length).toBeGreaterThan(0);
    }
  });

  it('and makes a prompt worse is regressed first, with the same sentence', async () => {
    const base = await project();
    const record = await run(base, { ...base, ...drifted, ...edited }, worse);
    expect(record).toMatchObject({ verdict: 'regressed', exitCode: 1 });
    expect(record).toHaveProperty('problems', [expect.stringContaining(`${LOCK}: does not match`)]);
    expect(record).toHaveProperty('problems', [expect.stringContaining(HERE)]);
  });

  it('is no error where an acceptance only lets the regression pass', async () => {
    const base = await project();
    const accepted = { by: 'ada', reason: 'meant', sha: 'a'.repeat(40), expires: '2026-01-02T00:00:00.000Z' };
    expect(await run(base, { ...base, ...drifted, ...edited }, worse, { accepted })).toBeInstanceOf(GateFault);
    expect(await run(base, { ...base, ...edited }, worse, { accepted })).toMatchObject({ exitCode: 0 });
  });

  it('keeps what was spent on measuring it', async () => {
    const base = await project();
    const fault = await run(base, { ...base, ...drifted, ...edited });
    expect((fault as GateFault).usage.calls).toBeGreaterThan(0);
  });

  it('is not stopped for what main has broken already', async () => {
    const two = CONFIG.replace(
      'gate:',
      '  more: { prompt: prompts/sums.md, model: models/sums.yml, suite: evals/more.suite.yml }\ngate:',
    );
    const more = { 'evals/more.suite.yml': 'dataset: sums.cases.jsonl\ntemplates: [ExactMatch]\n' };
    const base = await project({ '.github/plumbline.yml': two, ...more });
    const softer = await project({
      '.github/plumbline.yml': two,
      ...more,
      'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ExactMatch, margin: 9 }\n',
    });
    expect(await run(base, softer)).toMatchObject({ verdict: 'skipped', exitCode: 0, reason: 'unaffected' });
  });

  it('hides the texts of cases where the config says so', async () => {
    const base = await project({ '.github/plumbline.yml': `${CONFIG}redact: true\n` });
    const fault = await run(base, { ...base, 'evals/sums.cases.jsonl': '{"id":"c-0","inputs":"a secret"}\n' });
    expect((fault as GateFault).message).toContain('evals/sums.cases.jsonl');
    expect((fault as GateFault).message).not.toContain('inputs');
  });
});

describe('a change that leaves its ruler sound', () => {
  it('is judged as ever: edited and locked, or not touched at all', async () => {
    const base = await project();
    const locked = await project({
      'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ExactMatch, margin: 9 }\n',
    });
    expect(await run(base, locked)).toMatchObject({ verdict: 'skipped', exitCode: 0 });
    expect(await run(base, { ...locked, ...edited })).toMatchObject({ verdict: 'pass', exitCode: 0 });
    expect(await run(base, { ...base, 'docs/x.md': 'x' })).toMatchObject({ exitCode: 0, ruler: { moved: [] } });
  });
});

describe('a repair of main’s ruler', () => {
  const suite = 'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ExactMatch, margin: 9 }\n';
  const recorded = CONFIG.replace(/default: .*/, 'default: { type: recorded, outputs: "out/{model}.jsonl" }');
  const ROWS = 'out/gpt-4.1-mini-2025-04-14.jsonl';
  const answers = (text: string): string => rows(120).replaceAll(/"input":.*/g, `"output":"${text}"}`);
  const all: Files = { '.github/plumbline.yml': recorded, [ROWS]: answers('x'), 'src/p.ts': 'x' };
  const broken: readonly [string, (sound: Files) => Files][] = [
    ['a drifted lock', (sound) => ({ ...sound, 'evals/sums.suite.yml': suite })],
    ['a config that does not read', (sound) => ({ ...sound, '.github/plumbline.yml': `${recorded}gaet: 1\n` })],
    ['cases that do not read', (sound) => ({ ...sound, 'evals/sums.cases.jsonl': 'x\n' })],
  ];

  describe.each(broken)('with %s', (_, breakIt) => {
    it('is green by itself, and said', async () => {
      const sound = await project(all);
      const record = await run(breakIt(sound), sound);
      expect(record).toMatchObject({ verdict: 'skipped', reason: 'repairs-ruler', exitCode: 0 });
    });

    it.each<[string, Files, string]>([
      ['a prompt', edited, 'split the repair from the prompt change'],
      [
        'a model file',
        { 'models/sums.yml': 'provider: default\nmodel: gpt-4.1-mini-2025-04-14\ntemperature: 1\n' },
        'split the repair from the model change',
      ],
      ['recorded rows', { [ROWS]: answers('y') }, 'split the repair from the recorded rows change'],
      ['rows under another name', { 'out/m-2.jsonl': answers('y') }, 'split the repair from the recorded rows change'],
    ])('is none beside %s', async (_what, beside, words) => {
      const sound = await project(all);
      const fault = await run(breakIt(sound), { ...sound, ...beside });
      expect(fault).toBeInstanceOf(GateFault);
      expect((fault as GateFault).message).toContain(words);
    });
  });

  it('is none beside files that a prompt includes, or sources that it is exported from', async () => {
    const config = recorded.replace('suite: evals/sums.suite.yml', 'suite: evals/sums.suite.yml, sources: ["src/**"]');
    const files = {
      ...all,
      '.github/plumbline.yml': config,
      'prompts/sums.md': '---\ninclude: [rules.md]\n---\nAnswer. {{input}}\n',
      'prompts/rules.md': 'Be kind.',
    };
    const sound = await project(files);
    const bad = { ...sound, 'evals/sums.suite.yml': suite };
    for (const [path, what] of [
      ['prompts/rules.md', 'prompt'],
      ['src/p.ts', 'source'],
    ] as const) {
      const fault = await run(bad, { ...sound, [path]: 'y' });
      expect((fault as GateFault).message).toContain(`${path}: differs beside the repair`);
      expect((fault as GateFault).message).toContain(`split the repair from the ${what} change`);
    }
  });

  it('may add what main could not read: a prompt that is not there, a row that a case lacks', async () => {
    const sound = await project(all);
    expect(await run(await without('prompts/sums.md', sound), sound)).toMatchObject({ reason: 'repairs-ruler' });
    const short = {
      ...sound,
      [ROWS]: answers('x').split('\n').slice(0, 100).join('\n'),
      'evals/sums.suite.yml': suite,
    };
    const whole = await project({ ...all, 'evals/sums.suite.yml': suite });
    expect(await run(short, whole)).toMatchObject({ reason: 'repairs-ruler' });
    const other = { ...whole, [ROWS]: answers('y') };
    expect((await run(short, other)) as GateFault).toHaveProperty('message', expect.stringContaining('recorded rows'));
  });
});
