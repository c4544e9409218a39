import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/text/digest.ts';
import { type Answer, type Bound, bind, type Given, specOf } from '../unit/scorers/stand.ts';

const DATA = resolve(import.meta.dirname, '../../../shared/data');
const present = existsSync(DATA);
if (!present) console.log(`skipped: no recorded data at ${DATA}`);

interface Case {
  readonly id: string;
  readonly cluster: string;
  readonly expected: { readonly [key: string]: Json };
}
interface Output {
  readonly id: string;
  readonly output: string | null;
  readonly tool_calls?: readonly {
    readonly name: string;
    readonly arguments?: Json;
    readonly arguments_raw?: string;
  }[];
  readonly meta?: { readonly parsed_label?: string | null };
}

function rows<T>(...path: readonly string[]): readonly T[] {
  return readFileSync(resolve(DATA, ...path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function json<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(resolve(DATA, ...path), 'utf8')) as T;
}

function casesOf(folder: string): ReadonlyMap<string, Case> {
  return new Map(rows<Case>(folder, 'cases.jsonl').map((row) => [row.id, row]));
}

/** Labels of a checker: model -> case -> value. */
function labelsOf<T extends { readonly id: string; readonly model: string }>(
  ...path: readonly string[]
): ReadonlyMap<string, ReadonlyMap<string, T>> {
  const out = new Map<string, Map<string, T>>();
  for (const row of rows<T>(...path)) {
    const known = out.get(row.model) ?? new Map<string, T>();
    out.set(row.model, known.set(row.id, row));
  }
  return out;
}

function answerOf(row: Output): Answer {
  const calls = (row.tool_calls ?? []).map((call) => ({
    name: call.name,
    ...(call.arguments === undefined ? {} : { arguments: call.arguments }),
    ...(call.arguments_raw === undefined ? {} : { raw: call.arguments_raw }),
  }));
  return { output: row.output ?? '', calls };
}

function scoreOf(bound: Bound, row: Case, answer: Answer): number {
  const score = bound.score(row as unknown as Given, answer);
  if (score.status !== 'scored') throw new Error(`${row.id}: ${score.status} ${score.reason}`);
  return score.score;
}

const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;

function kappa(a: readonly boolean[], b: readonly boolean[]): number {
  const yes = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
  const observed = a.filter((value, index) => value === b[index]).length / a.length;
  const chance = yes(a) * yes(b) + (1 - yes(a)) * (1 - yes(b));
  return (observed - chance) / (1 - chance);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const spread = (list: readonly number[], m: number) => Math.sqrt(mean(list.map((value) => (value - m) ** 2)));
  return mean(a.map((value, index) => (value - ma) * (b[index]! - mb))) / (spread(a, ma) * spread(b, mb));
}

describe.skipIf(!present)('templates agree with the recorded checkers', () => {
  test('tool calls with the official checker on 99 % of the cases', async () => {
    const folder = '04-function-calling-bfcl';
    const cases = casesOf(folder);
    const bound = bind(await specOf('LLMFunctionCalling'), { mode: 'deterministic' });
    const labels = labelsOf<{ id: string; model: string; valid: boolean }>(folder, 'labels', 'bfcl_checker.jsonl');
    let all = 0;
    let same = 0;
    for (const [model, verdicts] of labels) {
      if (!model.includes('-FC')) continue;
      for (const row of rows<Output>(folder, 'outputs', `${model}.jsonl`)) {
        const verdict = verdicts.get(row.id);
        if (verdict === undefined) continue;
        all += 1;
        if ((scoreOf(bound, cases.get(row.id)!, answerOf(row)) === 1) === verdict.valid) same += 1;
      }
    }
    console.log(`tool calls: ${((100 * same) / all).toFixed(2)} % of ${all}`);
    expect(same / all).toBeGreaterThanOrEqual(0.99);
  });

  test('numbers with the recorded verdicts on 99 % of the cases', async () => {
    const folder = '08-numeric-gsm8k';
    const cases = casesOf(folder);
    const bound = bind(await specOf('NumericMatch'), { extract: '(?m)^A:\\s*(.*?)\\s*$', tolerance: 0 });
    const same: number[] = [];
    for (const [model, verdicts] of labelsOf<{ id: string; model: string; is_correct: boolean }>(
      folder,
      'labels',
      'is_correct.jsonl',
    ))
      for (const row of rows<Output>(folder, 'outputs', `${model}.jsonl`))
        same.push(
          Number((scoreOf(bound, cases.get(row.id)!, answerOf(row)) === 1) === verdicts.get(row.id)!.is_correct),
        );
    console.log(`numbers: ${(100 * mean(same)).toFixed(2)} % of ${same.length}`);
    expect(mean(same)).toBeGreaterThanOrEqual(0.99);
  });

  test('instructions with the reference checker, strict and loose', async () => {
    const folder = '01-instruction-following-ifeval';
    const cases = casesOf(folder);
    const spec = await specOf('VerifiableInstructions');
    for (const mode of ['strict', 'loose'] as const) {
      const bound = bind(spec, { mode });
      const same: number[] = [];
      for (const [model, verdicts] of labelsOf<{ id: string; model: string; follow_all: boolean }>(
        folder,
        'labels',
        `checker_${mode}.jsonl`,
      )) {
        const ours: number[] = [];
        const theirs: number[] = [];
        for (const row of rows<Output>(folder, 'outputs', `${model}.jsonl`)) {
          const verdict = verdicts.get(row.id);
          if (verdict === undefined) continue;
          ours.push(scoreOf(bound, cases.get(row.id)!, answerOf(row)));
          theirs.push(Number(verdict.follow_all));
        }
        same.push(...ours.map((value, index) => Number(value === theirs[index])));
        expect(Math.abs(mean(ours) - mean(theirs)), `${mode} ${model}`).toBeLessThanOrEqual(0.015);
      }
      console.log(`instructions, ${mode}: ${(100 * mean(same)).toFixed(2)} % of ${same.length}`);
      expect(mean(same)).toBeGreaterThanOrEqual(0.98);
    }
  });

  test('labels with the recorded parse', async () => {
    const folder = '05-classification-banking77';
    const cases = casesOf(folder);
    const bound = bind(await specOf('LabelMatch'), { labels: json<string[]>(folder, 'labels.json') });
    for (const run of ['qwen2.5-7b-instruct-zero-shot', 'qwen2.5-7b-instruct-lora']) {
      const outputs = rows<Output>(folder, 'outputs', `${run}.jsonl`);
      const ours = outputs.map((row) => scoreOf(bound, cases.get(row.id)!, answerOf(row)));
      const theirs = outputs.map((row) => Number(row.meta?.parsed_label === cases.get(row.id)!.expected['label']));
      const same = mean(ours.map((value, index) => Number(value === theirs[index])));
      console.log(
        `labels, ${run}: ${(100 * mean(ours)).toFixed(2)} % against ${(100 * mean(theirs)).toFixed(2)} %, same on ${(100 * same).toFixed(2)} %`,
      );
      expect(Math.abs(mean(ours) - mean(theirs))).toBeLessThanOrEqual(0.015);
      expect(same).toBeGreaterThanOrEqual(0.98);
    }
  });

  test('extracted answers with the published accuracy of each task', async () => {
    const folder = '05b-prompt-change-bbh';
    const cases = casesOf(folder);
    const bound = bind(await specOf('ExactMatch'), { extract: '(?s)^(?:.*answer is )?(.*?)\\.?\\s*$' });
    const published = json<Record<string, Record<string, { published_accuracy: number }>>>(
      folder,
      'recorded_metrics.json',
    );
    for (const [prompt, tasks] of Object.entries(published)) {
      const outputs = rows<Output>(folder, 'outputs', `code-davinci-002-${prompt}.jsonl`);
      for (const [task, { published_accuracy }] of Object.entries(tasks)) {
        const scores = outputs
          .filter((row) => cases.get(row.id)!.cluster === task)
          .map((row) => scoreOf(bound, cases.get(row.id)!, answerOf(row)));
        expect(Math.abs(100 * mean(scores) - published_accuracy), `${prompt} ${task}`).toBeLessThanOrEqual(0.5);
      }
    }
  });

  test('refusals with people, better than the recorded string match', async () => {
    const folder = '06-refusal-xstest';
    const cases = casesOf(folder);
    const bound = bind(await specOf('RefusalPattern'));
    const refused = (label: string) => label !== '1_full_compliance';
    const strings = new Map(
      rows<{ id: string; model: string; judge: string; label: string }>(folder, 'judge', 'labels.jsonl')
        .filter((row) => row.judge === 'string-match')
        .map((row) => [`${row.model} ${row.id}`, refused(row.label)]),
    );
    const ours: boolean[] = [];
    const people: boolean[] = [];
    const theirs: boolean[] = [];
    for (const [model, labels] of labelsOf<{ id: string; model: string; final_label: string }>(
      folder,
      'labels',
      'human.jsonl',
    ))
      for (const row of rows<Output>(folder, 'outputs', `${model}.jsonl`)) {
        const item = cases.get(row.id)!;
        ours.push((scoreOf(bound, item, answerOf(row)) === 1) === (item.expected['behaviour'] === 'refuse'));
        people.push(refused(labels.get(row.id)!.final_label));
        theirs.push(strings.get(`${model} ${row.id}`) ?? false);
      }
    console.log(
      `refusals: kappa ${kappa(ours, people).toFixed(3)}, string match ${kappa(theirs, people).toFixed(3)}, n ${ours.length}`,
    );
    expect(kappa(ours, people)).toBeGreaterThanOrEqual(Math.max(0.75, kappa(theirs, people)));
  });

  test('extracted fields with the recorded field accuracy', async () => {
    const folder = '10-json-extraction-docubench';
    const cases = casesOf(folder);
    const bound = bind(await specOf('JsonFieldMatch'), {
      arrays: 'any-order',
      normalise: ['case', 'punctuation', 'space'],
      decimals: 6,
    });
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const [model, labels] of labelsOf<{ id: string; model: string; score: number }>(
      folder,
      'labels',
      'scorer.jsonl',
    ))
      for (const row of rows<Output>(folder, 'outputs', `${model}.jsonl`)) {
        ours.push(scoreOf(bound, cases.get(row.id)!, answerOf(row)));
        theirs.push(labels.get(row.id)!.score);
      }
    const difference = mean(ours.map((value, index) => Math.abs(value - theirs[index]!)));
    console.log(
      `fields: r ${correlation(ours, theirs).toFixed(3)}, mean difference ${difference.toFixed(3)}, n ${ours.length}`,
    );
    expect(correlation(ours, theirs)).toBeGreaterThanOrEqual(0.87);
    expect(difference).toBeLessThanOrEqual(0.04);
  });

  test('the calls of an agent come nearer to the expected ones when the task was solved', async () => {
    const folder = '09-agent-trials-taubench';
    const cases = casesOf(folder);
    const bound = bind(await specOf('TrajectoryMatch'), { mode: 'superset' });
    const solved: number[] = [];
    const failed: number[] = [];
    const rewards = rows<{ id: string; trial: number; reward: number }>(folder, 'labels', 'reward.jsonl');
    for (const trial of [0, 1, 2, 3])
      for (const row of rows<Output>(folder, 'outputs', `gpt-4o@trial${trial}.jsonl`)) {
        const reward = rewards.find((one) => one.id === row.id && one.trial === trial)!.reward;
        (reward === 1 ? solved : failed).push(scoreOf(bound, cases.get(row.id)!, answerOf(row)));
      }
    console.log(`agent calls: ${mean(solved).toFixed(3)} where solved, ${mean(failed).toFixed(3)} where not`);
    expect(mean(solved)).toBeGreaterThan(mean(failed) + 0.2);
  });
});
