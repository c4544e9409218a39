/** The whole gate on recorded outputs of real models: what it says of changes whose effect is known. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wire } from '../../src/adapters/wire-ports.ts';
import { lockText } from '../../src/inputs/lock.ts';
import { loadSuite } from '../../src/inputs/suite.ts';
import { suiteTemplateNames } from '../../src/inputs/suite-names.ts';
import type { PlumblineRecord } from '../../src/record/record.ts';
import { runGate } from '../../src/run/run-gate.ts';
import { loadSpecs } from '../../src/run/template-library.ts';
import { Problems } from '../../src/text/problem.ts';
import { request } from '../unit/gate/project.ts';
import { memoryTree } from '../unit/inputs/memory-tree.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');
const here = existsSync(DATA);
if (!here) console.log('recorded data is not here: the gate on real outputs was not tried');

interface Row {
  readonly id: string;
  readonly cluster?: string;
}

function read(path: string): readonly Row[] {
  return readFileSync(join(DATA, path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Head replays another recording of the same cases: another model, or another prompt where `byPrompt`. */
async function judge(
  folder: string,
  base: string,
  head: string,
  templates: string,
  more: { byPrompt?: boolean; tunedFrom?: string; labels?: boolean } = {},
): Promise<PlumblineRecord> {
  const [before, after] = [read(`${folder}/outputs/${base}.jsonl`), read(`${folder}/outputs/${head}.jsonl`)];
  const both = new Set(before.map(({ id }) => id).filter((id) => after.some((row) => row.id === id)));
  const cases = read(`${folder}/cases.jsonl`)
    .filter(({ id }) => both.has(id))
    .map(({ cluster, ...row }) => ({ ...row, ...(cluster === undefined ? {} : { tags: [cluster] }) }));
  const side = (name: string, tuned?: string): Record<string, string> => ({
    'prompts/p.md': `---\nname: ${more.byPrompt ? name : 'same'}\n---\n{{input}}${more.byPrompt ? `\n${name}` : ''}\n`,
    'models/m.yml': `provider: replay\nmodel: ${more.byPrompt ? 'same' : name}\n${tuned === undefined ? '' : `tuned-from: ${tuned}\n`}`,
  });
  const files: Record<string, string> = {
    '.github/plumbline.yml': `version: 1\nproviders: { replay: { type: recorded, outputs: "o/${more.byPrompt ? '{prompt}' : '{model}'}.jsonl" } }\ntargets: { t: { prompt: prompts/p.md, model: models/m.yml, suite: e/s.suite.yml } }\n`,
    'e/s.suite.yml': `dataset: c.jsonl\ntemplates:\n  - ${templates}\nsplit: { holdout: 30 }\n`,
    'e/c.jsonl': lines(cases),
    [`o/${base}.jsonl`]: lines(before.filter(({ id }) => both.has(id))),
    [`o/${head}.jsonl`]: lines(after.filter(({ id }) => both.has(id))),
    ...(more.labels ? { 'e/labels.json': readFileSync(join(DATA, folder, 'labels.json'), 'utf8') } : {}),
    ...side(base),
  };
  const tree = memoryTree(files);
  const problems = new Problems();
  const suite = loadSuite(tree, 'e/s.suite.yml', await loadSpecs(suiteTemplateNames(tree, 'e/s.suite.yml')), problems);
  problems.throwIfAny();
  const main = { ...files, 'e/s.suite.lock': lockText(suite!, 'test') };
  const ports = wire({
    env: {},
    storeDir: null,
    concurrency: 8,
    signal: new AbortController().signal,
    progress: { update: () => {}, plan: () => {}, note: () => {}, warn: () => {} },
  });
  return runGate(request(main, { ...main, ...side(head, more.tunedFrom) }, { origin: 'command' }), ports);
}

const say = (record: PlumblineRecord): string => {
  const [result] = Object.values(record.targets['t']!.templates);
  return `${record.verdict}: ${result!.base?.toFixed(1)} -> ${result!.head?.toFixed(1)} over ${result!.measured}, look ${result!.looks}`;
};

describe.skipIf(!here)('on recorded outputs', () => {
  const LABELS = '{ use: LabelMatch, labels: labels.json }';
  const [zero, lora] = ['qwen2.5-7b-instruct-zero-shot', 'qwen2.5-7b-instruct-lora'];

  it('a tuned classifier passes as an improvement, named as fine-tuning, its four sets not shown', async () => {
    const record = await judge('05-classification-banking77', zero!, lora!, LABELS, {
      tunedFrom: 'qwen2.5-7b-instruct',
      labels: true,
    });
    console.log(`banking77 zero-shot -> tuned: ${say(record)}`);
    expect([record.verdict, record.targets['t']!.lever]).toEqual(['pass', 'fine-tune']);
    expect(record.targets['t']!.templates['LabelMatch']!.interval![0]).toBeGreaterThan(5);
    expect(record.escalation['t']!.orderSkipped).toBe(true);
    expect(record.escalation['t']!.tuned).toMatchObject({
      verdict: 'unknown',
      sets: { drift: { verdict: 'missing', n: 0 } },
    });
  });

  it('the way back is blocked', async () => {
    const record = await judge('05-classification-banking77', lora!, zero!, LABELS, { labels: true });
    console.log(`banking77 tuned -> zero-shot: ${say(record)}`);
    expect(record.verdict).toBe('regressed');
  });

  it('a smaller model of the same family is blocked on instructions', async () => {
    const record = await judge(
      '01-instruction-following-ifeval',
      'Qwen__Qwen2.5-7B-Instruct-GPTQ-Int4',
      'Qwen__Qwen2.5-3B-Instruct-GPTQ-Int4',
      '{ use: VerifiableInstructions, mode: strict, aggregate: all }',
    );
    console.log(`IFEval 7B -> 3B: ${say(record)}`);
    expect([record.verdict, record.targets['t']!.lever]).toEqual(['regressed', 'model-swap']);
  });

  it('a pure prompt change is judged, with the task families shown beside it', async () => {
    const record = await judge(
      '05b-prompt-change-bbh',
      'code-davinci-002-direct',
      'code-davinci-002-cot',
      "{ use: ExactMatch, extract: '(?s)^(?:.*answer is )?(.*?)\\.?\\s*$' }",
      { byPrompt: true },
    );
    console.log(`BBH direct -> chain of thought: ${say(record)}`);
    expect([record.verdict, record.targets['t']!.lever]).toEqual(['pass', 'prompt-optimize']);
    const families = record.targets['t']!.slices!.filter(({ name }) => name.startsWith('tag:'));
    expect(families.length).toBeGreaterThanOrEqual(5);
  });

  it.each(['gpt-4o-2024-05-13-FC', 'claude-3-haiku-20240307-FC'])('a rerun of %s is not blocked', async (model) => {
    const record = await judge(
      '04-function-calling-bfcl',
      `${model}@2024-07-25`,
      model,
      '{ use: LLMFunctionCalling, mode: deterministic }',
    );
    console.log(`BFCL ${model}, July -> August: ${say(record)}`);
    expect(record.verdict).not.toBe('regressed');
  });
});
