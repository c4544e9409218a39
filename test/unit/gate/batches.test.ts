/** Who may leave answers to a batch, what lock says of it, and how a limit on money counts what is ordered. */
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/adapters/providers/budget.ts';
import { BATCH_USES, type BatchUse } from '../../../src/inputs/batches.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { modelPrices } from '../../../src/inputs/model-prices.ts';
import { loadSuite } from '../../../src/inputs/suite.ts';
import { costOfCalls } from '../../../src/model-call/price.ts';
import { estimate } from '../../../src/model-call/pricing.ts';
import { batchPermit, collecting } from '../../../src/run/batch-permit.ts';
import { batchText } from '../../../src/run/batch-preview.ts';
import type { ModelsRequest } from '../../../src/run/ports.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { loadSpecs } from '../../../src/run/template-library.ts';
import { Problems } from '../../../src/text/problem.ts';
import { batchedWatchFindings } from '../../../src/tools/doctor/batched-watch.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { CONFIG, caseOf, fakePorts, project, request, rows } from './project.ts';

const RUNS = ['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch', 'command', 'optimize'] as const;
const ALL = { batch: BATCH_USES };

describe('a permit for batches', () => {
  it('is given to a push for the baseline, a schedule for the drift watch, optimize for held-out cases, and nobody else', () => {
    const given = RUNS.flatMap((run) =>
      BATCH_USES.flatMap((use) => (batchPermit(use, run, ALL) === undefined ? [] : [`${run}: ${use}`])),
    );
    expect(given).toEqual(['push: baseline', 'schedule: drift', 'optimize: held-out']);
    expect(RUNS.filter((run) => collecting(run) !== undefined)).toEqual(['push', 'schedule', 'command', 'optimize']);
  });

  it.each([
    ['baseline', 'push'],
    ['drift', 'schedule'],
    ['held-out', 'optimize'],
  ] as const)('for %s needs the config to name it', (use, run) => {
    const others = BATCH_USES.filter((one) => one !== use);
    expect(batchPermit(use, run, { batch: others })).toBeUndefined();
  });

  it.each(['pull_request', 'merge_group', 'workflow_dispatch', 'push', 'command'] as const)(
    'is in no request that a verdict on a %s makes to the models, whatever the config names',
    async (origin) => {
      const config = CONFIG.replace('margin: 5', 'margin: 5, batch: [baseline, drift, held-out]');
      const base = await project({ '.github/plumbline.yml': config });
      const opened: ModelsRequest[] = [];
      const ports = fakePorts((question) => `answer ${caseOf(question)}`);
      const record = await runGate(
        request(base, { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' }, { origin }),
        {
          ...ports,
          openModels: (asked) => {
            opened.push(asked);
            return ports.openModels(asked);
          },
        },
      );
      expect(record.verdict).toBe('pass');
      expect(opened.map(({ batch }) => batch)).toEqual([origin === 'command' ? 'collect' : undefined]);
    },
  );
});

describe('gate.batch', () => {
  it.each([
    ['[baseline, weekly]', /gate\.batch\[1\]|gate\.batch\.1/],
    ['baseline', /gate\.batch/],
    ['[held_out]', /gate\.batch/],
  ])('refuses %s', (value, key) => {
    const problems = new Problems();
    const text = CONFIG.replace('margin: 5', `margin: 5, batch: ${value}`);
    loadConfig(memoryTree({ '.github/plumbline.yml': text }), undefined, problems);
    expect(problems.list.map((one) => one.key ?? '').join()).toMatch(key);
  });
});

describe('a limit on money', () => {
  const usage = { promptTokens: 1, completionTokens: 1 };

  it('counts what is ordered at its highest price, and gives back what the vendor refused', () => {
    const budget = openBudget({ maxCostUsd: 1, maxCalls: 10 }, 0);
    expect([0.6, 0.6, 0.4].map((usd) => budget.order(usd))).toEqual(['ordered', 'max-cost-usd', 'ordered']);
    budget.refused(0.6);
    expect([budget.order(0.5), budget.usage().calls]).toEqual(['ordered', 2]);
  });

  it('leaves calls no more than orders leave', async () => {
    const budget = openBudget({ maxCostUsd: 1 }, 0);
    budget.order(0.9);
    const call = { model: 'm', prompt: 0.2, worst: 0.3, ceiling: 0.3 };
    expect([await budget.admit(call), budget.exhausted]).toEqual([null, 'max-cost-usd']);
  });

  it('counts what is collected, and an unknown price as the most that it can have been, never as nothing', () => {
    const budget = openBudget({ maxCostUsd: 1 }, 0);
    budget.collected({ usage, paidUsd: 0.25 }, 0.5);
    expect(budget.usage()).toMatchObject({ costUsd: 0.25, costKnown: true, promptTokens: 1 });
    budget.collected({ usage, paidUsd: undefined }, 0.5);
    expect(budget.usage()).toMatchObject({ costUsd: 0.25, costKnown: false });
    expect([budget.order(0.3), budget.order(0.25)]).toEqual(['max-cost-usd', 'ordered']);
  });

  it('of calls ends what can be ordered', () => {
    const budget = openBudget({ maxCalls: 2 }, 0);
    expect([1, 2, 3].map(() => budget.order(null))).toEqual(['ordered', 'ordered', 'max-calls']);
    expect(budget.exhausted).toBe('max-calls');
  });
});

describe('doctor', () => {
  const look = (on: string, batch: readonly BatchUse[]): string => {
    const tree = memoryTree({ 'w.yml': `on:\n  pull_request:\n${on}jobs: {}\n` });
    const { gate } = loadConfig(memoryTree({ '.github/plumbline.yml': CONFIG }), undefined, new Problems())!;
    return batchedWatchFindings(tree, ['w.yml'], { gate: { ...gate, batch } })
      .map(({ file, kind, message }) => `${kind} ${file} ${message}`)
      .join();
  };
  const cron = (...times: readonly string[]): string =>
    `  schedule: [${times.map((time) => `{ cron: "${time}" }`).join(', ')}]\n`;

  it('advises more than one scheduled run where the drift watch goes by batch, and nothing elsewhere', () => {
    expect(look(cron('0 4 * * 1'), ['drift'])).toMatch(/^advice w\.yml starts the gate once a day or less/);
    for (const on of [cron('0 */6 * * 1'), cron('0 4,10,16 * * *'), cron('0 4 * * 1', '0 16 * * 1'), ''])
      expect(look(on, ['drift'])).toBe('');
    expect(look(cron('0 4 * * 1'), ['baseline', 'held-out'])).toBe('');
  });
});

describe('lock', () => {
  const SUITE = `dataset: cases.jsonl
templates: [ExactMatch, Groundedness]
judge: { provider: default, model: judge-1 }
split: { holdout: 40 }
`;
  const MODEL = { file: 'm.yml', provider: 'default', model: 'model-1', maxTokens: 100, params: {}, source: {} };

  async function told(
    gate: string,
    provider = 'base-url: "http://127.0.0.1:9/v1", api-key-env: TEST_KEY',
  ): Promise<string> {
    const problems = new Problems();
    const prices = 'prices: { model-1: { input: 1, output: 10 }, judge-1: { input: 2, output: 20 } }\n';
    const text = CONFIG.replace('margin: 5', `margin: 5${gate}`).replace(
      'base-url: "http://127.0.0.1:9/v1", api-key-env: TEST_KEY',
      provider,
    );
    const tree = memoryTree({
      '.github/plumbline.yml': `${text}${prices}`,
      'a.suite.yml': SUITE,
      'cases.jsonl': rows(100, () => ({ context: 'x' })),
    });
    const config = loadConfig(tree, undefined, problems);
    const suite = loadSuite(tree, 'a.suite.yml', await loadSpecs(['ExactMatch', 'Groundedness']), problems);
    problems.throwIfAny();
    const options = { sent: [4000], prices: modelPrices(config!, '2026-11-30T00:00:00.000Z') };
    const said = batchText({ suite: suite!, config: config!, models: [MODEL], options });
    for (const line of said.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    return said.replaceAll(/\s+/g, ' ').trim();
  }

  it('says for each word how many calls go by batch, at half the price, and that it takes hours', async () => {
    const said = await told(', batch: [baseline, drift, held-out]');
    expect(said).toMatch(/^by batch at half the price: baseline some 800 calls a push, about \$\d+\.\d\d;/);
    expect(said).toMatch(/drift some 200 calls a watch, about \$\d+\.\d\d; held-out some \d+ calls a pass of optimize/);
    expect(said).toMatch(
      /that means hours: answers within 24 hours of the order, a judge’s verdicts within 24 hours of the run that collects the answers;/,
    );
  });

  it('halves what has batches and nothing else', async () => {
    const usd = async (provider?: string): Promise<number> =>
      Number(/about \$(\d+\.\d+)/.exec(await told(', batch: [baseline]', provider))![1]);
    const full = await usd('type: bedrock, region: eu-west-1');
    expect(await usd()).toBeCloseTo(full / 2, 2);
    expect(await told(', batch: [baseline]', 'type: bedrock, region: eu-west-1')).toMatch(
      /note: provider "default" is asked call by call: batches of Bedrock need a bucket of S3/,
    );
  });

  it('prices each call by its own length: many short ones are not one long one', () => {
    const usage = { promptTokens: 1_000_000, completionTokens: 1000 };
    const price = { input: 1, output: 10, above: { promptTokens: 200_000, input: 2, output: 20 } };
    expect([costOfCalls(1000, usage, price), costOfCalls(2, usage, price), costOfCalls(0, usage, price)]).toEqual([
      1.01, 2.02, 1.01,
    ]);
    const plan = { model: 'm', price, calls: 1000, promptTokens: 1_000_000, answerTokens: 1 };
    expect(estimate([plan]).costUsd).toBe(1.01);
  });

  it('says nothing where nothing goes by batch, and that a ceiling on latency keeps the held-out cases from it', async () => {
    expect(await told('')).toBe('');
    expect(await told(', batch: [held-out], max-latency-ratio: 2')).toMatch(
      /asked call by call, since max-latency-ratio/,
    );
  });
});
