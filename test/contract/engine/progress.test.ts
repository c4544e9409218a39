import { expect, it } from 'vitest';
import type { Terminal } from '../../../src/adapters/system/terminal.ts';
import { terminalProgress } from '../../../src/cli/progress.ts';
import { estimate } from '../../../src/model-call/pricing.ts';
import { planText } from '../../../src/run/call-plan.ts';

function terminal(isTTY: boolean): { readonly io: Terminal; readonly said: string[] } {
  const said: string[] = [];
  const err = (text: string): void => void said.push(text);
  return { io: { out: () => {}, say: () => {}, err, env: {}, cwd: '/', columns: 80, isTTY, color: false }, said };
}

it('a terminal shows what a run may cost before it starts, and then one line with what is left and what is spent', async () => {
  const { io, said } = terminal(true);
  const progress = terminalProgress(io, false);
  progress.plan('at most 9 calls');
  progress.note('a step');
  await new Promise((resume) => setTimeout(resume, 120));
  progress.update({ stage: 'cases', done: 1, planned: 1001, costUsd: 1.234 });
  progress.update({ stage: 'cases', done: 2, planned: 1001, costUsd: 1.3 });
  expect(said[0]).toBe('at most 9 calls\n');
  expect(said[1]).toMatch(/^\r\S+1 of 1001 cases, (\d+ s|\d+ min) left, \$1\.23$/);
  expect(said, 'not redrawn at once').toHaveLength(2);
  progress.end();
  expect(said[2]).not.toMatch(/\S of/);
});

it('a log stays quiet; --verbose gives it a timeline, the plan among its steps', () => {
  const quiet = terminal(false);
  const all = terminal(false);
  for (const [{ io }, verbose] of [
    [quiet, false],
    [all, true],
  ] as const) {
    const progress = terminalProgress(io, verbose);
    progress.plan('at most 9 calls');
    progress.note('look 1');
    progress.update({ stage: 'cases', done: 1, planned: 2, costUsd: 0 });
    progress.end();
  }
  expect(quiet.said).toEqual([]);
  expect(all.said).toEqual([
    expect.stringMatching(/^ +\d+\.\d s {2}at most 9 calls\n$/),
    expect.stringMatching(/^ +\d+\.\d s {2}look 1\n$/),
  ]);
});

it('the plan names calls, tokens and price, or the models whose price is unknown', () => {
  const price = { input: 0.4, output: 1.6 };
  const part = (model: string) => ({
    model,
    price: model === 'mine-2' ? null : price,
    calls: 1000,
    promptTokens: 2_000_000,
    maxTokens: 100,
  });
  expect(planText(estimate([part('gpt-4.1-mini')]))).toBe(
    "at most 1,000 calls with 2,000,000 prompt tokens and 100,000 answer tokens, $0.96; retries and a judge's canaries come on top",
  );
  expect(planText(estimate([part('gpt-4.1-mini'), part('mine-2')]))).toMatch(
    /, the price of mine-2 is unknown; retries/,
  );
});
