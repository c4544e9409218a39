import { describe, expect, it } from 'vitest';
import { fillPath } from '../../../src/change/recorded-rows.ts';
import { ScoreTable } from '../../../src/decision/score-table.ts';
import { exitCode, runVerdict, targetVerdict } from '../../../src/decision/verdict.ts';
import { caseLine } from '../../../src/inputs/case/case.ts';
import { loadCases } from '../../../src/inputs/case/dataset.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { drift, lockText } from '../../../src/inputs/lock.ts';
import { loadSuite, type Suite } from '../../../src/inputs/suite.ts';
import { lockPath } from '../../../src/inputs/suite-names.ts';
import type { TargetResult } from '../../../src/record/target-result.ts';
import type { TemplateResult } from '../../../src/record/template-result.ts';
import { operationalOf } from '../../../src/run/latency-and-cost.ts';
import { previewText } from '../../../src/run/preview-text.ts';
import { lockRefusals, preview } from '../../../src/run/suite-preview.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { CONFIG, rows } from './project.ts';

async function suiteOf(text: string, cases = rows(80)): Promise<Suite> {
  const problems = new Problems();
  const tree = memoryTree({ 'a.suite.yml': text, 'cases.jsonl': cases });
  const suite = loadSuite(
    tree,
    'a.suite.yml',
    await loadSpecs(['ExactMatch', 'LengthBounds', 'Groundedness']),
    problems,
  );
  problems.throwIfAny();
  return suite!;
}

const PLAIN = 'dataset: cases.jsonl\ntemplates: [ExactMatch]\n';

describe('the lock', () => {
  it('stands beside its suite', () => {
    expect(lockPath('evals/support.suite.yml')).toBe('evals/support.suite.lock');
  });

  it('shows no drift for the suite it was written from, whatever engine wrote it', async () => {
    expect(drift(lockText(await suiteOf(PLAIN), '9.9.9'), await suiteOf(PLAIN))).toEqual([]);
  });

  it('ignores key order, line ends and white space of the suite', async () => {
    const same = await suiteOf('templates:\r\n  - use: ExactMatch\r\ndataset: "cases.jsonl"\r\n');
    expect(drift(lockText(await suiteOf(PLAIN), '1'), same)).toEqual([]);
  });

  it.each([
    ['a case edited', PLAIN, rows(80).replace('answer 3"', 'answer three"'), /^dataset cases.jsonl: sha256:/],
    ['a case added', PLAIN, rows(81), /^(dataset|cases)/],
    [
      'a template added',
      'dataset: cases.jsonl\ntemplates: [ExactMatch, { use: LengthBounds, max-chars: 9 }]\n',
      rows(80),
      /template LengthBounds: not locked yet/,
    ],
    [
      'a parameter',
      "dataset: cases.jsonl\ntemplates: [{ use: ExactMatch, extract: '(.*)' }]\n",
      rows(80),
      /^template ExactMatch/,
    ],
    ['repeats', `${PLAIN}repeats: 3\n`, rows(80), /repeats: 1 -> 3/],
    ['the split', `${PLAIN}split: { holdout: 30 }\n`, rows(80), /holdout: 0 -> 30/],
    ['a margin', 'dataset: cases.jsonl\ntemplates: [{ use: ExactMatch, margin: 9 }]\n', rows(80), /./],
  ])('names what moved: %s', async (_name, text, cases, line) => {
    expect(drift(lockText(await suiteOf(PLAIN), '1'), await suiteOf(text, cases)).join('\n')).toMatch(line);
  });

  it('that is no JSON is drift, not a crash', async () => {
    expect(drift('<<<<<<< ours', await suiteOf(PLAIN))).toHaveLength(1);
  });

  it('refuses a judge that moves under its name, and clusters too few to decide by', async () => {
    const judged = `dataset: cases.jsonl\ntemplates: [Groundedness]\njudge: { provider: default, model: gpt-4.1-latest }\n`;
    const cases = rows(80, (i) => ({ context: 'x', cluster: `topic-${i % 5}` }));
    const told = lockRefusals(await suiteOf(judged, cases)).map(({ key, message }) => `${key}: ${message}`);
    expect(told.join('\n')).toMatch(
      /judge\.model: "gpt-4\.1-latest" is an alias[\s\S]*cluster: 5 clusters are too few[\s\S]*"tags"/,
    );
  });
});

describe('the preview', () => {
  it('sees less with fewer cases, and says so in 80 columns', async () => {
    const small = preview(await suiteOf(PLAIN, rows(60)), null, []);
    const large = preview(await suiteOf(PLAIN, rows(600)), null, []);
    expect(small.smallestDrop).toBeGreaterThan(2 * (large.smallestDrop ?? Number.NaN));
    expect(small.inconclusiveWhenUnchanged).toBeGreaterThan(large.inconclusiveWhenUnchanged);
    expect(small.warnings.join()).toContain('200 or more');
    for (const line of previewText(small).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("reckons with a template's own margin, and names it beside the config's", async () => {
    const yaml = `dataset: cases.jsonl
templates:
  - { use: ExactMatch }
  - { use: LengthBounds, id: short, max-words: 50, margin: 12 }
`;
    const [own, same] = [yaml, yaml.replace(', margin: 12', '')].map(async (text) =>
      preview(await suiteOf(text, rows(300)), null, []),
    );
    const text = previewText(await own!).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/sees a drop of \d+\.\d points or more \(8 times in 10; short sees least\)/);
    expect(text).toMatch(/at your margin of 5 \(short 12\), an unchanged prompt is inconclusive \d+ times in 100/);
    expect((await own!).inconclusiveWhenUnchanged).toBeLessThan((await same!).inconclusiveWhenUnchanged);
    expect((await own!).smallestDrop).toBeGreaterThan((await same!).smallestDrop ?? 100);
    expect(previewText(await same!)).not.toMatch(/sees least|\(short/);
    for (const line of previewText(await own!).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('counts reliability as a test of its own, and says what its samples cost', async () => {
    const yaml = `dataset: cases.jsonl
repeats: 8
templates:
  - { use: ExactMatch, reliability: { k: 4 } }
`;
    const plain = preview(await suiteOf(yaml.replace(', reliability: { k: 4 }', ''), rows(200)), null, []);
    const view = preview(await suiteOf(yaml, rows(200)), null, []);
    expect(view.passesWhenUnchanged).toBeLessThan(plain.passesWhenUnchanged);
    expect(view.casesToAdd).toBeGreaterThan(plain.casesToAdd);
    expect(view.seesLeast).toBe('ExactMatch^4');
    const text = previewText(view).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(
      /ExactMatch\^4 is tested beside the mean: sees a drop of \d+\.\d points of "all of 4 runs pass", from 8 runs a case/,
    );
    expect(text).toContain('8 samples a case are up to 8 times the calls and the cost of one');
    expect(previewText(plain)).not.toMatch(/\^4|times the calls/);
    for (const line of previewText(view).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const problems = new Problems();
    const recorded = CONFIG.replace(
      '{ base-url: "http://127.0.0.1:9/v1", api-key-env: TEST_KEY }',
      '{ type: recorded, outputs: o.jsonl }',
    ).replace('default:', 'replay:');
    const config = loadConfig(memoryTree({ '.github/plumbline.yml': recorded }), undefined, problems);
    problems.throwIfAny();
    const model = { file: 'm.yml', provider: 'replay', model: 'm-1', params: {}, source: {} };
    const replayed = preview(await suiteOf(yaml, rows(200)), config, [model]);
    expect(previewText(replayed).replaceAll(/\s+/g, ' ')).toContain(
      '8 samples a case are 3,200 runs of your program a pull request, both sides',
    );
  });

  it('below 50 cases promises no decision at all', async () => {
    expect(preview(await suiteOf(PLAIN, rows(49)), null, []).inconclusiveWhenUnchanged).toBe(1);
  });

  const PARTIAL = `dataset: cases.jsonl
templates:
  - ExactMatch
  - { use: LengthBounds, id: llm-rubric, reads: llm-rubric }
`;
  /** 60 cases, the first `own` of which the second template scores. */
  const partial = (own: number, more: (i: number) => object = () => ({})) =>
    rows(60, (i) => ({
      ...more(i),
      expected: i < own ? { answer: 'x', 'llm-rubric': { 'max-chars': 9 } } : { answer: 'x' },
    }));

  it('counts the cases that a template really scores: one that can never decide is said, with what would help', async () => {
    const suite = await suiteOf(PARTIAL, partial(20));
    const view = preview(suite, null, []);
    expect([view.inconclusiveWhenUnchanged, view.passesWhenUnchanged, view.passableMargin]).toEqual([1, 0, null]);
    expect(view.casesToAdd).toBeGreaterThanOrEqual(30);
    expect(view.never).toMatchObject([{ index: 1, template: 'llm-rubric', lacking: 30 }]);
    const text = previewText(view).replace(/\s+/g, ' ');
    expect(text).toContain('an unchanged prompt is inconclusive 100 times in 100');
    expect(text).toContain(
      `never decides: llm-rubric scores 20 of 60 cases and a verdict needs 50: every pull request ends inconclusive; add 30 cases with expected.llm-rubric to ${suite.datasetFile}, or set templates[1].blocking: false in ${suite.file}`,
    );
    for (const line of previewText(view).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['enough cases of its own', PARTIAL, partial(50), []],
    ['too few, and reported only', PARTIAL.replace('reads:', 'blocking: false, reads:'), partial(20), []],
    [
      'clusters that others have and its own cases lack',
      PARTIAL,
      partial(52, (i) => ({ cluster: i < 52 ? `c${i % 9}` : `d${i}` })),
      ['llm-rubric scores 52 of 60 cases, in 9 clusters, and a verdict needs 10 clusters'],
    ],
  ])('tells what never decides by a template with %s', async (_, yaml, cases, words) => {
    const view = preview(await suiteOf(yaml, cases), null, []);
    expect(view.never.map(({ message }) => message.split(':')[0])).toEqual(words);
    expect(view.inconclusiveWhenUnchanged === 1).toBe(words.length > 0);
  });

  it("counts the prompt's own text when it is given, and no call of a recorded provider", async () => {
    const suite = await suiteOf(PLAIN, rows(60));
    const model = { file: 'm.yml', provider: 'replay', model: 'm-1', params: {}, source: {} };
    const bare = preview(suite, null, [model]);
    const whole = preview(suite, null, [model], { sent: [4000] });
    expect([whole.calls, whole.promptTokens]).toEqual([bare.calls, (4000 / 4) * 2 * suite.repeats]);
    const problems = new Problems();
    const text = CONFIG.replace(
      '{ base-url: "http://127.0.0.1:9/v1", api-key-env: TEST_KEY }',
      '{ type: recorded, outputs: o.jsonl }',
    ).replace('default:', 'replay:');
    const config = loadConfig(memoryTree({ '.github/plumbline.yml': text }), undefined, problems);
    problems.throwIfAny();
    const replayed = preview(suite, config, [model], { sent: [4000] });
    expect([replayed.calls, replayed.promptTokens, replayed.costUsd]).toEqual([0, 0, 0]);
    expect(previewText(replayed)).toContain('no calls (recorded)');
  });
});

describe('a case as a line', () => {
  it('reads back as the same case', () => {
    const line = JSON.stringify({
      id: 'a',
      cluster: 'k',
      messages: [{ role: 'user', content: 'hi' }],
      vars: { tone: 'calm' },
      context: ['one', { id: '2', text: 'two' }],
      expected: { label: 'x' },
      critical: true,
      tags: ['t'],
      meta: { n: 1 },
    });
    const problems = new Problems();
    const read = (text: string) => loadCases(memoryTree({ 'c.jsonl': text }), 'c.jsonl', problems);
    const [first] = read(line)!;
    expect(read(caseLine(first!))).toEqual([first]);
    expect(problems.list).toEqual([]);
  });
});

it('a recorded path takes names as they are: no mark or pattern in one is read', () => {
  expect(fillPath('o/{model}-{prompt}.jsonl', { model: '{prompt}', prompt: 'p', arm: 'head' })).toBe(
    'o/{prompt}-p.jsonl',
  );
  expect(fillPath('o/{prompt}.jsonl', { model: 'm', prompt: "a$&$'b", arm: 'head' })).toBe("o/a$&$'b.jsonl");
});

it('a recorded path takes the model and the prompt name, every time they stand in it', () => {
  expect(fillPath('o/{model}/{prompt}-{model}-{arm}.jsonl', { model: 'm', prompt: 'p', arm: 'base' })).toBe(
    'o/m/p-m-base.jsonl',
  );
});

describe('operational figures', () => {
  const gate = { maxLatencyRatio: 1.5 } as Parameters<typeof operationalOf>[1];
  const pair = (base: number, head: number, fresh = true) => ({
    base: { latencyMs: base, fresh },
    head: { latencyMs: head, fresh: true },
  });

  it('exceed a ceiling only when the whole interval does', () => {
    const slow = Array.from({ length: 40 }, (_, i) => pair(100 + i, 2 * (100 + i)));
    expect(operationalOf(slow, gate, undefined).latencyMs?.state).toBe('exceeded');
    const even = Array.from({ length: 40 }, (_, i) => pair(100 + i, 100 + i));
    expect(operationalOf(even, gate, undefined).latencyMs?.state).toBe('held');
  });

  it('leave out pairs that did not meet the same weather, and figures nobody gave', () => {
    expect(operationalOf([pair(1, 2, false)], gate, undefined)).toEqual({});
  });

  it('leave out pairs in which another model answered than the one that was asked for', () => {
    const bill = (base: number, head: number, fallback: boolean) => ({
      base: { costUsd: base, fresh: true },
      head: { costUsd: head, fresh: true, fallback },
    });
    const pairs = [...Array.from({ length: 20 }, (_, i) => bill(1 + i / 100, 1 + i / 100, false)), bill(1, 50, true)];
    expect(operationalOf(pairs, gate, undefined).costUsd).toMatchObject({ n: 20, ratio: 1 });
  });

  it('counts the dear answers of a route and a cascade: escalated, or sent where a request costs most', () => {
    const call = (by: string, costUsd?: number, escalated?: boolean) => ({
      head: { by, costUsd, escalated, fresh: true },
    });
    const dear = (...calls: ReturnType<typeof call>[]) => operationalOf(calls, {} as typeof gate, undefined).dear;
    expect(dear(call('small', 1), call('small', 1), call('big', 9), call('big', 8))).toBe(2);
    expect(dear(call('small', 1), call('huge', 20, true), call('big', 9))).toBe(2);
    expect(dear(call('small', 1), call('small', 1))).toBe(0);
    // Nobody knows which class is the dear one.
    expect(dear(call('small'), call('big'))).toBeUndefined();
    expect(operationalOf([{ head: { costUsd: 1, fresh: true } }], {} as typeof gate, undefined).dear).toBeUndefined();
  });
});

describe('verdicts and exit codes', () => {
  const template = (verdict: TemplateResult['verdict'], more: Partial<TemplateResult> = {}): TemplateResult =>
    ({
      verdict,
      reason: verdict === 'regressed' ? 'bound' : verdict === 'pass' ? 'margin' : 'budget',
      blocking: true,
      ...more,
    }) as TemplateResult;
  const target = (...templates: TemplateResult[]): TargetResult =>
    ({
      verdict: targetVerdict(templates, undefined),
      templates: Object.fromEntries(templates.map((item, i) => [`t${i}`, item])),
    }) as unknown as TargetResult;
  const policy = { onInconclusive: 'warn', onUnmeasured: 'warn' } as const;
  const plain = { accepted: false, orderBlocked: false };
  const code = (item: TargetResult, gate: Parameters<typeof exitCode>[2] = policy, more = plain) =>
    exitCode(runVerdict([item]), [item], gate, more);

  it('one blocking regression blocks, whatever else passed', () =>
    expect(code(target(template('pass'), template('regressed')))).toBe(1));
  it('a regression that only reports does not block', () => {
    const item = target(template('pass'), template('regressed', { blocking: false }));
    expect([item.verdict, code(item)]).toEqual(['pass', 0]);
  });
  it('an accepted regression exits 0', () =>
    expect(code(target(template('regressed')), policy, { ...plain, accepted: true })).toBe(0));
  it('too little data exits 3 under on-inconclusive: fail', () => {
    expect(code(target(template('inconclusive')), { ...policy, onInconclusive: 'fail' })).toBe(3);
  });
  it('not measured exits 3 under on-unmeasured: fail, also when too little data may pass', () => {
    const item = target(template('inconclusive', { reason: 'canary' }));
    expect(code(item, { onInconclusive: 'pass', onUnmeasured: 'fail' })).toBe(3);
    expect(code(item, { onInconclusive: 'fail', onUnmeasured: 'warn' })).toBe(0);
  });
  it('a skipped order blocks even a pass where the policy says so', () => {
    expect(code(target(template('pass')), policy, { ...plain, orderBlocked: true })).toBe(1);
  });
  it('no target judged is skipped, never pass', () => expect(runVerdict([])).toBe('skipped'));
});

describe('the score table', () => {
  const from = { drawn: true, fresh: false };

  it('a case that a template passes over is neither a score nor a loss, and is not asked again', () => {
    const table = new ScoreTable();
    for (const side of ['base', 'head'] as const)
      table.put('t/a', 'c', { status: 'skipped', reason: 'no system message' }, { side, sample: 0, ...from });
    expect(table.lookup('t/a', 'c', false)).toMatchObject({ base: [], head: [] });
    expect([table.has('t/a', 'c', 'base', 0, false), table.has('t/a', 'c', 'head', 0, false)]).toEqual([true, true]);
    expect(table.has('t/a', 'c', 'base', 0, true)).toBe(false);
  });

  it('an unscored sample is a loss', () => {
    const table = new ScoreTable();
    table.put('t/a', 'c', { status: 'unscored', code: 'timeout', reason: 'x' }, { side: 'head', sample: 0, ...from });
    expect(table.lookup('t/a', 'c', false).head).toEqual([null]);
  });
});
