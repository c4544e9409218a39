import { describe, expect, it } from 'vitest';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request } from './project.ts';

const GOOD = 'Answer.\n\n{{input}}\n';
const BAD = 'Answer badly.\n\n{{input}}\n';
const MODEL = 'provider: default\nmodel: gpt-4.1-mini-2025-04-14\ntemperature: 0\nmax-tokens: 20\n';
const EVIL = MODEL.replace('gpt-4.1-mini-2025-04-14', 'evil-model');

/** A model that is wrong wherever it is asked badly, or is the wrong one. */
const byRequest: Parameters<typeof fakePorts>[0] = (question) => {
  const text = JSON.stringify(question.request);
  return text.includes('badly') || text.includes('evil-model') ? 'no idea' : `answer ${caseOf(question)}`;
};

/** Gate of a change; null takes a file away. */
async function gate(change: Readonly<Record<string, string | null>>, base: Files = {}) {
  const before = await project(base);
  const after = Object.entries({ ...before, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return runGate(request(before, Object.fromEntries(after)), fakePorts(byRequest));
}

const config = (replace: Readonly<Record<string, string>>): string =>
  Object.entries(replace).reduce((text, [from, to]) => text.replace(from, to), CONFIG);
const PROMPT = 'prompts/sums.md';
const CFG = '.github/plumbline.yml';

it('one target may not be measured at very many places, each of which costs a whole run', async () => {
  const keys = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `  t${at}: { prompt: prompts/${at}.md, model: models/sums.yml, suite: evals/sums.suite.yml }`,
    ).join('\n');
  const flood = (count: number) => ({
    [CFG]: CONFIG.replace(/ {2}sums:.*/, keys(count)),
    ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`prompts/${at}.md`, `${GOOD}${at}`])),
  });
  await expect(gate(flood(200))).rejects.toThrow(/gives target "sums" of the base branch \d+ places.*at most 8/);
  expect((await gate(flood(2))).verdict).toBe('pass');
});

it('a prompt into which the cases themselves were copied is told', async () => {
  const told = async (change: Readonly<Record<string, string>>) =>
    (await gate(change)).targets['sums']?.notes.join() ?? '';
  const before = await project();
  const copied = { [PROMPT]: `---\ninclude: ../evals/sums.cases.jsonl\n---\n${GOOD}` };
  expect(await told(copied)).toContain('holds the questions of 120 of 120 cases');
  const [first = ''] = before['evals/sums.cases.jsonl']!.split('\n');
  expect(await told({ [PROMPT]: `${first}\n${GOOD}` })).toBe('');
});

describe('a worse prompt or model is blocked', () => {
  it.each<[string, Readonly<Record<string, string | null>>, string]>([
    [
      'although the config points at a copy of the old prompt',
      { [PROMPT]: BAD, 'prompts/copy.md': GOOD, [CFG]: config({ [PROMPT]: 'prompts/copy.md' }) },
      'prompts/copy.md',
    ],
    [
      'although the config points at a copy of the old model file',
      { 'models/sums.yml': EVIL, 'models/copy.yml': MODEL, [CFG]: config({ 'models/sums.yml': 'models/copy.yml' }) },
      'models/copy.yml',
    ],
    [
      'where the config points at it and leaves the old prompt behind',
      { 'prompts/new.md': BAD, [CFG]: config({ [PROMPT]: 'prompts/new.md' }) },
      'prompts/new.md',
    ],
    [
      'where the config points at one of two copies and both are worse',
      { [PROMPT]: BAD, 'prompts/new.md': `${BAD}So.`, [CFG]: config({ [PROMPT]: 'prompts/new.md' }) },
      'prompts/new.md',
    ],
    [
      'although the target has another key and its prompt was moved',
      { [PROMPT]: null, 'prompts/new.md': BAD, [CFG]: config({ '  sums:': '  other:', [PROMPT]: 'prompts/new.md' }) },
      'other',
    ],
    ['although the target has another key', { [PROMPT]: BAD, [CFG]: config({ '  sums:': '  other:' }) }, 'other'],
    [
      'although the target has another key, another suite and a copy of the prompt',
      {
        [PROMPT]: BAD,
        'prompts/copy.md': GOOD,
        'models/copy.yml': MODEL,
        'evals/easy.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - LengthBounds\n',
        [CFG]: config({
          '  sums:': '  other:',
          [PROMPT]: 'prompts/copy.md',
          'models/sums.yml': 'models/copy.yml',
          'evals/sums.suite.yml': 'evals/easy.suite.yml',
        }),
      },
      'other',
    ],
    [
      'although the target is gone from the config and its prompt is still there',
      {
        [PROMPT]: BAD,
        'prompts/x.md': 'Other. {{input}}',
        'models/x.yml': EVIL,
        'evals/x.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - ExactMatch\n',
        [CFG]: config({
          '  sums:': '  x:',
          [PROMPT]: 'prompts/x.md',
          'models/sums.yml': 'models/x.yml',
          'evals/sums.suite.yml': 'evals/x.suite.yml',
        }),
      },
      'x',
    ],
    ['although the config does not read any more', { [PROMPT]: BAD, [CFG]: 'targets: [oops\n' }, CFG],
    ['although the config is gone', { [PROMPT]: BAD, [CFG]: null }, CFG],
    [
      'although another config stands before main’s',
      { [PROMPT]: BAD, 'prompts/copy.md': GOOD, [CFG]: config({ [PROMPT]: 'prompts/copy.md' }) },
      CFG,
    ],
  ])('%s', async (_, change, named) => {
    const record = await gate(change);
    expect([record.verdict, record.exitCode]).toEqual(['regressed', 1]);
    expect(JSON.stringify(record.ruler.moved)).toContain(named);
  });

  it('although a config of the pull request stands before main’s', async () => {
    const base = { 'plumbline.yml': CONFIG, [CFG]: '' };
    const before: Record<string, string> = { ...(await project(base)) };
    delete before[CFG];
    const shadow = {
      ...before,
      [PROMPT]: BAD,
      'prompts/copy.md': GOOD,
      [CFG]: config({ [PROMPT]: 'prompts/copy.md' }),
    };
    const record = await runGate(request(before, shadow), fakePorts(byRequest));
    expect([record.verdict, record.exitCode]).toEqual(['regressed', 1]);
    expect(record.ruler.moved).toMatchObject([
      { path: CFG, change: expect.stringContaining('plumbline.yml decided here; after the merge this one counts') },
    ]);
  });

  it('in each of several prompt files, whichever the config leaves out', async () => {
    const two = config({ 'prompts/sums.md': '[prompts/sums.md, prompts/end.md]' });
    const base = { [CFG]: two, 'prompts/end.md': 'Be brief.' };
    const copy = config({ 'prompts/sums.md': 'prompts/copy.md' });
    const record = await gate({ [PROMPT]: BAD, 'prompts/end.md': null, 'prompts/copy.md': GOOD, [CFG]: copy }, base);
    expect([record.verdict, record.exitCode]).toEqual(['regressed', 1]);
  });
});

describe('an honest move is green, and told', () => {
  it.each<[string, Readonly<Record<string, string | null>>, string, string]>([
    [
      'of a prompt',
      { [PROMPT]: null, 'prompts/new.md': GOOD, [CFG]: config({ [PROMPT]: 'prompts/new.md' }) },
      'prompts/new.md',
      'skipped',
    ],
    [
      'of a prompt that changes on the way',
      { [PROMPT]: null, 'prompts/new.md': `${GOOD}Well.`, [CFG]: config({ [PROMPT]: 'prompts/new.md' }) },
      'prompts/new.md',
      'pass',
    ],
    [
      'of a model file',
      { 'models/sums.yml': null, 'models/new.yml': MODEL, [CFG]: config({ 'models/sums.yml': 'models/new.yml' }) },
      'models/new.yml',
      'skipped',
    ],
    ['of a key', { [CFG]: config({ '  sums:': '  other:' }) }, 'target \\"sums\\" is now \\"other\\"', 'skipped'],
    [
      'of the config itself',
      { [CFG]: null, 'plumbline.yml': CONFIG },
      'it decided here; after the merge plumbline.yml counts',
      'skipped',
    ],
  ])('%s', async (_, change, named, verdict) => {
    const record = await gate(change);
    expect([record.verdict, record.exitCode]).toEqual([verdict, 0]);
    expect(JSON.stringify(record.ruler.moved)).toContain(named);
    expect(record.headline).toContain('review what this change edits of the ruler');
  });

  it('and a target that is taken out with its files is gone', async () => {
    const two = CONFIG.replace(
      'gate:',
      '  more: { prompt: prompts/more.md, model: models/more.yml, suite: evals/sums.suite.yml }\ngate:',
    );
    const base = { [CFG]: two, 'prompts/more.md': 'More. {{input}}', 'models/more.yml': MODEL };
    const record = await gate({ [CFG]: CONFIG, 'prompts/more.md': null, 'models/more.yml': null }, base);
    expect([record.verdict, record.exitCode]).toEqual(['skipped', 0]);
    expect(record.ruler.moved[0]?.change).toContain('target "more" is removed: nothing gates it after the merge');
  });

  it('and so is a repository that takes the gate out altogether', async () => {
    const files = await project();
    const record = await runGate(request(files, { 'README.md': 'x' }), fakePorts(byRequest));
    expect([record.verdict, record.exitCode]).toEqual(['skipped', 0]);
    expect(record.ruler.moved[0]).toMatchObject({
      path: CFG,
      change: expect.stringContaining('after the merge there is none, and nothing is gated'),
    });
  });
});

it('two places of one target that both changed are both measured, and told apart', async () => {
  const change = {
    [PROMPT]: `${GOOD}Now.`,
    'prompts/new.md': `${GOOD}Later.`,
    [CFG]: config({ [PROMPT]: 'prompts/new.md' }),
  };
  const record = await gate(change);
  expect(Object.keys(record.targets)).toEqual(['sums', 'sums (prompts/new.md)']);
  expect(record.verdict).toBe('pass');
});
