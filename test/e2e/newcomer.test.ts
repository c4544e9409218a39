/** From an empty repository to a blocked change, with nothing but what the README says: init, cases, lock, doctor, run. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Json } from '../../src/text/digest.ts';
import { CLI, plumbline } from '../servers/built.ts';
import { allText, completion, type ModelServer, startModelServer } from '../servers/model.ts';
import { put, type Workshop, workshop } from '../servers/repository.ts';

const KEY = { OPENAI_API_KEY: 'sk-newcomer-0000000000' };
const GOOD = 'Returns are free within 30 days.';
const BAD = 'Who knows.';

let server: ModelServer;
/** Answers from the request alone: a vague prompt answers badly, and the judge passes what names the 30 days. */
beforeAll(async () => {
  server = await startModelServer((call) => {
    const schema = call.body.response_format?.json_schema?.schema;
    const isGood = schema === undefined ? !/vague/i.test(allText(call)) : allText(call).includes(GOOD);
    const said = schema === undefined ? (isGood ? GOOD : BAD) : JSON.stringify(formed(schema, isGood));
    return { body: completion(said, { model: call.body.model }) };
  });
});
afterAll(() => server.close());

/** A value of a judge's form. */
function formed(schema: Json, isGood: boolean): Json {
  const { type, properties, items, enum: choices } = schema as { readonly [key: string]: Json | undefined };
  if (Array.isArray(choices)) return (isGood ? choices[0] : choices.at(-1)) as Json;
  if (type === 'object')
    return Object.fromEntries(
      Object.entries((properties ?? {}) as { readonly [key: string]: Json }).map(([key, of]) => [
        key,
        formed(of, isGood),
      ]),
    );
  if (type === 'array') return [formed(items ?? {}, isGood)];
  return type === 'boolean' ? isGood : 'as it stands';
}

/** The model answers in this very process, so the command must not be waited for blocking. */
function run(shop: Workshop): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((done) => {
    const env = { PATH: process.env['PATH'], HOME: '/nonexistent', ...KEY };
    execFile(process.execPath, [CLI, 'run'], { cwd: shop.root, env }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code), out: out + err }),
    );
  });
}

const PROMPT_YML = (style: string): string => `model: openai/gpt-4.1-mini
modelParameters: { temperature: 0.3 }
messages:
  - { role: system, content: "You are ${style}." }
  - { role: user, content: "{{input}}" }
testData: [{ input: Returns?, expected: ${GOOD} }]
evaluators: [{ name: says-30, string: { contains: 30 days } }]
`;
const PROMPTFOO = `prompts: [file://prompts/shop.txt]
providers: [openai:gpt-4.1-mini]
tests:
  - vars: { question: Returns? }
    assert: [{ type: icontains, value: 30 days }]
`;

const NEWCOMERS = [
  {
    who: 'one prompt file and no evals',
    files: { 'prompts/shop.md': 'Be kind.\n' },
    args: [],
    cases: 'evals/shop.cases.jsonl',
    row: { input: 'Returns?' },
    worse: { 'prompts/shop.md': 'Be vague.\n' },
    blocks: 'TaskCompletion',
  },
  {
    who: 'a .prompt.yml of GitHub Models',
    files: { 'shop.prompt.yml': PROMPT_YML('kind') },
    args: [],
    cases: 'evals/shop.cases.jsonl',
    row: { input: 'Returns?', expected: { terms: ['30 days'] } },
    worse: { 'shop.prompt.yml': PROMPT_YML('vague') },
    blocks: 'says-30',
  },
  {
    who: 'a promptfoo config',
    files: { 'promptfooconfig.yaml': PROMPTFOO, 'prompts/shop.txt': 'Be kind. {{question}}\n' },
    args: [],
    cases: 'evals/assistant.cases.jsonl',
    row: { input: 'Returns?', expected: { terms: ['30 days'] } },
    worse: { 'prompts/shop.txt': 'Be vague. {{question}}\n' },
    blocks: 'icontains',
  },
  {
    who: 'a pipeline of their own, with prompts in code',
    files: { 'src/agent.ts': 'export const PROMPT = `Be kind.`;\n' },
    args: ['--recorded'],
    cases: 'evals/support.cases.jsonl',
    row: { input: 'Returns?' },
    outputs: 'evals/outputs/support.jsonl',
    worse: { 'prompts/support.md': 'Promise.\n' },
    blocks: 'no-promises',
  },
];

it.each(NEWCOMERS)('a newcomer with $who is gated by what init writes', gated);

async function gated(one: (typeof NEWCOMERS)[number]): Promise<void> {
  const { files, args, cases, row, outputs, worse, blocks } = one;
  const shop = workshop(files);
  try {
    expect(plumbline(shop.root, ['init', ...args], { env: KEY })).toMatchObject({ status: 0, stderr: '' });
    const config = join(shop.root, '.github/plumbline.yml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('https://api.openai.com/v1', server.url));
    const ids = Array.from({ length: 120 }, (_, at) => `c-${at}`);
    const lines = (of: (id: string) => object): string => ids.map((id) => `${JSON.stringify(of(id))}\n`).join('');
    const own = { [cases]: lines((id) => ({ id, ...row, input: `${row.input} (${id})` })) };
    const recorded = (output: string): Record<string, string> =>
      outputs === undefined ? {} : { [outputs]: lines((id) => ({ id, output })) };
    put(shop.root, { ...own, ...recorded(GOOD) });
    expect(plumbline(shop.root, ['lock'])).toMatchObject({ status: 0, stderr: '' });
    shop.commit({}, 'gate');
    const doctor = plumbline(shop.root, ['doctor'], { env: KEY });
    expect(doctor, doctor.stdout).toMatchObject({ status: 0, stderr: '' });
    shop.git('checkout', '-q', '-b', 'worse');
    put(shop.root, { ...(worse as Record<string, string>), ...recorded('I promise.') });
    const { code, out } = await run(shop);
    expect(code, out).toBe(1);
    expect(out).toMatch(new RegExp(`^Regressed, merge blocked: \\S+ got worse at ${blocks} by`));
    expect(readdirSync(shop.root)).not.toContain('node_modules');
  } finally {
    shop.remove();
  }
}
