// biome-ignore-all lint/suspicious/noTemplateCurlyInString: some of these texts are programs
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

const MIXED = `prompts: [file://prompts/shop.txt]
providers: [openai:gpt-4.1-mini]
defaultTest:
  assert: [{ type: not-contains, value: Who knows }]
tests:
  - vars: { question: Returns? }
    assert:
      - { type: icontains, value: 30 days }
      - { type: javascript, value: output.length < 400 }
      - { type: python, value: 'file://check.py' }
`;
const TYPESCRIPT = (style: string): string => `import { z } from 'zod';
export const TOOLS = [{ name: 'lookup', parameters: z.object({ id: z.string() }) }];
const RULES = 'Promise nothing.';
export const SYSTEM_PROMPT = \`You answer customers of \${shop.name} and are ${style}. \${RULES}\`;
export function buildPrompt(docs: string[]) { return docs.map((d) => d).join(); }
`;
const JINJA = (style: string): string => `Be ${style}.
{% for chunk in context %}
{{ loop.index }}. {{ chunk.title | upper }}: {{ chunk.text }}
{% endfor %}
Question: {{ input }}
`;
const COLLECTION = (style: string): string => `classify_intent: "Be ${style}. Which intent has {{input}}? One word."
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
    who: 'TypeScript with prompts and tools in code',
    files: { 'src/agent.ts': TYPESCRIPT('kind'), 'package.json': '{}\n' },
    args: [],
    cases: 'evals/agent-system-prompt.cases.jsonl',
    row: { input: 'Returns?', vars: { 'shop.name': 'Acme' } },
    worse: { 'src/agent.ts': TYPESCRIPT('vague') },
    better: { 'src/agent.ts': TYPESCRIPT('kind and plain') },
    aside: { 'src/agent.ts': `${TYPESCRIPT('kind')}export const VERSION = 2;\n` },
    blocks: 'TaskCompletion',
  },
  {
    who: 'a Python RAG with Jinja and a YAML collection',
    files: {
      'app/prompts/answer.j2': JINJA('kind'),
      'app/prompts.yaml': COLLECTION('kind'),
      'app/rag.py': 'import yaml\n',
    },
    args: [],
    cases: 'evals/answer.cases.jsonl',
    row: { input: 'Returns?', context: [{ title: 'Returns', text: 'Within 30 days.' }] },
    also: { 'evals/prompts-classify-intent.cases.jsonl': { input: 'Returns?' } },
    worse: { 'app/prompts/answer.j2': JINJA('vague') },
    better: { 'app/prompts/answer.j2': JINJA('kind and plain') },
    aside: { 'app/rag.py': 'import yaml\nx = 1\n' },
    blocks: 'TaskCompletion',
  },
  {
    who: 'a promptfoo config with mixed asserts',
    files: { 'promptfooconfig.yaml': MIXED, 'prompts/shop.txt': 'Be kind. {{question}}\n' },
    args: [],
    cases: 'evals/assistant.cases.jsonl',
    row: {
      input: 'Returns?',
      expected: { icontains: ['30 days'], 'not-contains': ['Who knows'], length: { 'max-chars': 399 } },
    },
    worse: { 'prompts/shop.txt': 'Be vague. {{question}}\n' },
    better: { 'prompts/shop.txt': 'Be kind and plain. {{question}}\n' },
    aside: { 'README.md': 'A shop.\n' },
    blocks: 'not-contains',
  },
  {
    who: 'a pipeline of their own, with prompts in code',
    files: { 'src/agent.ts': 'export const build = (tone) => `Be ${tone}.`;\n' },
    args: ['--recorded'],
    cases: 'evals/support.cases.jsonl',
    row: { input: 'Returns?' },
    outputs: 'evals/outputs/support.jsonl',
    worse: { 'prompts/support.md': 'Promise.\n' },
    blocks: 'no-promises',
  },
];

it.each<Newcomer>(NEWCOMERS)('a newcomer with $who is gated by what init writes', gated, 90_000);

interface Newcomer {
  readonly who: string;
  readonly files: Readonly<Record<string, string | undefined>>;
  readonly args: readonly string[];
  readonly cases: string;
  readonly row: object;
  /** Cases of other prompts that were found too. */
  readonly also?: Readonly<Record<string, object>>;
  readonly outputs?: string;
  /** Red, green, and an edit that no prompt is made of. */
  readonly worse: Readonly<Record<string, string | undefined>>;
  readonly better?: Readonly<Record<string, string | undefined>>;
  readonly aside?: Readonly<Record<string, string | undefined>>;
  readonly blocks: string;
}

async function gated(one: Newcomer): Promise<void> {
  const { args, cases, row, also = {}, outputs, blocks } = one;
  const [files, worse] = [one.files, one.worse] as Readonly<Record<string, string>>[];
  const shop = workshop(files!);
  try {
    expect(plumbline(shop.root, ['init', ...args], { env: KEY })).toMatchObject({ status: 0, stderr: '' });
    const config = join(shop.root, '.github/plumbline.yml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('https://api.openai.com/v1', server.url));
    const ids = Array.from({ length: 120 }, (_, at) => `c-${at}`);
    const lines = (of: (id: string) => object): string => ids.map((id) => `${JSON.stringify(of(id))}\n`).join('');
    const rows = (of: object): string => lines((id) => ({ id, ...of, input: `Returns? (${id})` }));
    const others = Object.fromEntries(Object.entries(also).map(([file, of]) => [file, rows(of)]));
    const own = { [cases]: rows(row), ...others };
    const recorded = (output: string): Record<string, string> =>
      outputs === undefined ? {} : { [outputs]: lines((id) => ({ id, output })) };
    put(shop.root, { ...own, ...recorded(GOOD) });
    expect(plumbline(shop.root, ['lock'])).toMatchObject({ status: 0, stderr: '' });
    shop.commit({}, 'gate');
    const doctor = plumbline(shop.root, ['doctor'], { env: KEY });
    expect(doctor, doctor.stdout).toMatchObject({ status: 0, stderr: '' });
    shop.git('checkout', '-q', '-b', 'worse');
    put(shop.root, { ...worse, ...recorded('I promise.') });
    const { code, out } = await run(shop);
    expect(code, out).toBe(1);
    expect(out).toMatch(new RegExp(`^Regressed, merge blocked: \\S+ got worse at ${blocks} by`));
    for (const [edit, verdict] of [
      [one.better, /^Pass: /],
      [one.aside, /^Skipped/],
    ] as const) {
      if (edit === undefined) continue;
      shop.git('checkout', '-q', '-f', 'main');
      shop.git('checkout', '-q', '-B', 'edit');
      put(shop.root, edit as Readonly<Record<string, string>>);
      const again = await run(shop);
      expect(again.code, again.out).toBe(0);
      expect(again.out).toMatch(verdict);
    }
    expect(readdirSync(shop.root)).not.toContain('node_modules');
  } finally {
    shop.remove();
  }
}
