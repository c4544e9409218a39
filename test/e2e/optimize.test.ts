import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_KEY, botFiles } from '../servers/bot.ts';
import { CLI } from '../servers/built.ts';
import {
  allText,
  apiError,
  completion,
  type ModelServer,
  type ServerCall,
  type ServerReply,
  startModelServer,
  userText,
} from '../servers/model.ts';
import { type Files, put, temporaryFolder, type Workshop, workshop } from '../servers/repository.ts';

const REFLECTOR = 'reflector-1';
const folder = temporaryFolder('optimize');
let shop: Workshop;
let server: ModelServer;
let turn = 0;

beforeEach(async () => {
  server = await startModelServer();
  shop = workshop();
});
afterEach(async () => {
  await server.close();
  shop.remove();
});
afterAll(() => folder.remove());

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Where files asked for by name lie. */
  readonly at: (name: string) => string;
}

function plumbline(args: readonly string[], env: Readonly<Record<string, string>> = BOT_KEY): Promise<Ran> {
  const at = (name: string): string => join(folder.path, `${turn}-${name}`);
  return new Promise((resolve) => {
    const all = { PATH: process.env['PATH'], HOME: folder.path, ...env };
    execFile(process.execPath, [CLI, ...args], { cwd: shop.root, env: all }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err, at });
    });
  });
}

function optimize(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran> {
  turn++;
  return plumbline(['optimize', 'bot', '--store', join(folder.path, `store-${turn}`), ...args], env);
}

/** A bot with a held-out slice and a reflector; the lock is written. */
async function main(files: Files, over: Files = {}): Promise<void> {
  put(shop.root, {
    ...files,
    '.github/plumbline.yml': `${files['.github/plumbline.yml']}optimize:\n  reflector: { model: ${REFLECTOR} }\n  goal: ExactMatch\n`,
    'evals/bot.suite.yml': `${files['evals/bot.suite.yml']}split: { holdout: 40 }\n`,
    ...over,
  });
  await plumbline(['lock']);
  shop.commit({});
}

describe('what keeps optimize from starting', () => {
  it('is told in one report: reflector, goal, slices; nothing is sent', async () => {
    const files = botFiles(server.url, {
      cases: 60,
      templates: ['ExactMatch', '{ use: LengthBounds, max-words: 50 }'],
    });
    await main(files, {
      '.github/plumbline.yml': files['.github/plumbline.yml']!,
      'evals/bot.suite.yml': files['evals/bot.suite.yml']!,
    });
    const { code, err } = await optimize([]);
    expect(code).toBe(2);
    expect(err).toMatch(/optimize\.reflector: is missing/);
    expect(err).toMatch(/optimize\.goal: is missing: which template is to rise\?/);
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(/no case is held out/);
    expect(server.calls).toEqual([]);
  });

  it('is told in one report: too small a budget, a price that is not known, a key that is not set', async () => {
    await main(botFiles(server.url, { cases: 300 }));
    const { code, err } = await optimize(['--max-calls', '20', '--max-cost-usd', '3'], {});
    expect(code).toBe(2);
    expect(err).toMatch(/20 calls do not pay for one proposal/);
    expect(err).toMatch(/reflector-1/);
    expect(err).toMatch(/BOT_KEY/);
    expect(server.calls).toEqual([]);
  });

  it('does not keep a preview from saying what a run would take, under either name', async () => {
    await main(botFiles(server.url, { cases: 300 }));
    const [preview, dryRun] = [await optimize(['--preview'], {}), await optimize(['--dry-run'], {})];
    expect(preview.code).toBe(0);
    expect(preview.err).toMatch(/smallest claimable lift: \d+\.\d points/);
    expect(dryRun).toMatchObject({ code: 0, err: preview.err });
    expect(existsSync(join(folder.path, `store-${turn}`, 'optimize'))).toBe(false);
    expect(server.calls).toEqual([]);
  });
});

/** The reflector invents eight, one of which is a case, and one of which is too long for the suite. */
function demonstrations(call: ServerCall): ServerReply {
  const asked = /request (\d+)/.exec(allText(call))?.[1] ?? '0';
  const written = Array.from({ length: 8 }, (_, at) => ({
    input: at === 0 ? 'Question 7?' : `Something new ${asked}-${at}?`,
    output: at === 1 ? 'word '.repeat(40) : `Certainly ${asked}-${at}.`,
  }));
  return { body: completion(JSON.stringify({ demonstrations: written }), { model: REFLECTOR }) };
}

/** Right where worked examples stand before the question, else in three of five cases. */
function shownHow(call: ServerCall): ServerReply {
  if (call.body.model === REFLECTOR) return demonstrations(call);
  const number = Number(/Question (\d+)\?/.exec(userText(call))?.[1] ?? 0);
  const isShown = call.body.messages.some(({ role }) => role === 'assistant');
  const text = isShown || number % 5 > 1 ? `answer ${number}` : 'no idea';
  return { body: completion(text, { model: call.body.model }) };
}

describe('optimize --few-shots', () => {
  const templates = ['ExactMatch', '{ use: LengthBounds, max-words: 20 }'];

  it('hands over worked examples as a file beside the prompt, without a case among them, by a patch that applies', async () => {
    server.respond = shownHow;
    await main(botFiles(server.url, { cases: 300, templates }));
    const { code, err, at } = await optimize([
      ...['--few-shots', '--strategy', 'few-shots', '--max-calls', '1600'],
      ...['--json', join(folder.path, `${turn + 1}-result.json`), '--patch', join(folder.path, `${turn + 1}-patch`)],
    ]);
    expect(err).not.toMatch(/unexpected/);
    expect(code).toBe(0);
    const found = JSON.parse(readFileSync(at('result.json'), 'utf8'));
    expect(found).toMatchObject({ outcome: 'improved', claim: { claimed: true } });
    const finalist = found.candidates.find(({ id }: { id: string }) => id === found.finalist);
    expect(finalist.fewShots).toMatchObject({ file: 'prompts/bot.few-shots.jsonl' });
    shop.git('apply', at('patch'));
    expect(readFileSync(join(shop.root, 'prompts/bot.md'), 'utf8')).toMatch(
      /^---\nfew-shots: "bot\.few-shots\.jsonl"\n---\nAnswer as good\.\n/,
    );
    const rows = readFileSync(join(shop.root, 'prompts/bot.few-shots.jsonl'), 'utf8').trimEnd().split('\n');
    const shots = rows.map((row) => JSON.parse(row) as { readonly input: string; readonly output: string });
    expect(shots).toHaveLength(finalist.fewShots.count);
    for (const { input, output } of shots) {
      expect(input).toMatch(/^Something new/);
      expect(output.length).toBeLessThan(50);
    }
    // No request but those of the reflector's own writing ever held a case as an example.
    const examples = server.calls.flatMap(({ body }) =>
      body.messages.filter(({ role }, index) => role === 'user' && body.messages[index + 1]?.role === 'assistant'),
    );
    expect(examples.length).toBeGreaterThan(100);
    expect(examples.filter(({ content }) => /^Question \d+\?$/.test(content ?? ''))).toEqual([]);
    const gated = await plumbline(['run', '--base', 'HEAD', '--no-store']);
    expect(gated).toMatchObject({ code: 0, out: expect.stringMatching(/got better at ExactMatch/) });
  });

  it('refuses a prompt that has no front matter, and own examples that are cases, before anything is sent', async () => {
    const files = botFiles(server.url, { cases: 300 });
    const config = String(files['.github/plumbline.yml']).replace('prompts/bot.md', 'prompts/bot.txt');
    await main(files, {
      '.github/plumbline.yml': `${config}optimize:\n  reflector: { model: ${REFLECTOR} }\n  demos: evals/demos.jsonl\n`,
      'prompts/bot.txt': 'Answer.\n\n{{input}}\n',
      'evals/demos.jsonl': '{"input":"Something new?","output":"yes"}\n{"input":"question 12","output":"yes"}\n',
    });
    const { code, err } = await optimize(['--few-shots']);
    expect(code).toBe(2);
    expect(err).toMatch(/prompts\/bot\.txt: takes no few-shots/);
    expect(err).toMatch(/evals\/demos\.jsonl:2: copies the input of a case/);
    expect(server.calls).toEqual([]);
  });
});

const NEW = 'gpt-6-luna';
const OLD_FILE = [
  'provider: default',
  'model: gpt-4.1-mini-2025-04-14',
  'temperature: 0.3 # as in 2025',
  'max-tokens: 20',
  'params: { reasoning_effort: minimal, top_p: 1 }',
  'available-until: 2027-01-14',
  '',
].join('\n');

/** A new model that refuses a temperature; `needsRule`: it answers at length unless the prompt forbids it. */
function newer(needsRule: boolean): (call: ServerCall) => ServerReply {
  return (call) => {
    const { model } = call.body;
    if (model === REFLECTOR) {
      const mark = String(server.calls.length).padStart(4, '0');
      const written = {
        text: `Answer as good.\nOne line only (${mark}).\n\n{{input}}`,
        hypothesis: 'It talks too much.',
      };
      const schema = call.body.response_format?.json_schema?.schema as { properties: object } | undefined;
      const form = Object.keys(schema?.properties ?? {})[0] ?? 'candidates';
      const filled = form === 'critiques' ? { critiques: [{ text: 'It talks too much.' }] } : { [form]: [written] };
      return { body: completion(JSON.stringify(filled), { model: REFLECTOR }) };
    }
    if (model === NEW && call.body['temperature'] !== undefined)
      return apiError(400, "Unsupported value: 'temperature'", { code: 'unsupported_value', param: 'temperature' });
    const number = Number(/Question (\d+)\?/.exec(userText(call))?.[1] ?? 0);
    const talks = model === NEW && needsRule && !/One line only/.test(userText(call)) && number % 3 === 0;
    const text = number % 20 === 7 ? 'no idea' : talks ? `Sure! answer ${number}` : `answer ${number}`;
    const usage = { prompt_tokens: 100, completion_tokens: model === NEW ? 8 : 10, total_tokens: 110 };
    return { body: completion(text, { model, usage }) };
  };
}

describe('optimize --to MODEL', () => {
  const run = (): Promise<Ran> =>
    optimize([
      ...['--to', NEW, '--max-calls', '1600', '--json', join(folder.path, `${turn + 1}-result.json`)],
      ...['--patch', join(folder.path, `${turn + 1}-patch`)],
    ]);

  it('moves the prompt as it is where it does no worse, tells each setting that is left out, and what it costs', async () => {
    server.respond = newer(false);
    await main(botFiles(server.url, { cases: 300 }), { 'models/bot.yml': OLD_FILE });
    const { code, out, err, at } = await run();
    expect(code).toBe(0);
    const found = JSON.parse(readFileSync(at('result.json'), 'utf8'));
    expect(found).toMatchObject({
      ...{ outcome: 'migrated', finalist: 'n00', lever: 'model-swap', claim: { claimed: true, kind: 'non-inferior' } },
      models: { from: 'gpt-4.1-mini-2025-04-14', to: NEW },
    });
    expect(found.claim.base).toBeCloseTo(found.claim.head, 5);
    expect(found.ceilings.costRatio.ratio).toBeLessThan(0.5);
    expect(found.notes).toEqual([
      'available-until is left out: it speaks of gpt-4.1-mini-2025-04-14',
      expect.stringMatching(/^temperature \(0\.3\) is left out: model "gpt-6-luna" takes a temperature/),
      expect.stringMatching(
        /^params\.reasoning_effort \("minimal"\) is left out: model "gpt-6-luna" has no effort "minimal"/,
      ),
    ]);
    const said = err.replaceAll(/\s+/g, ' ');
    expect(said).toMatch(/candidates run on gpt-6-luna; the prompt as it is runs on gpt-4\.1-mini-2025-04-14/);
    expect(said).toMatch(/models\/bot\.yml: temperature \(0\.3\) is left out/);
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /moved from gpt-4\.1-mini-2025-04-14 to gpt-6-luna at no loss: expected/,
    );
    shop.git('apply', at('patch'));
    expect(shop.git('diff', '--name-only')).toBe('models/bot.yml');
    expect(readFileSync(join(shop.root, 'models/bot.yml'), 'utf8')).toBe(
      `provider: default\nmodel: ${NEW}\nmax-tokens: 20\nparams: { top_p: 1 }\n`,
    );
    const request = readFileSync(join(folder.path, `store-${turn}`, 'optimize', found.run, 'pull-request.md'), 'utf8');
    expect(request).toMatch(/^# Move bot to gpt-6-luna: ExactMatch \+0\.0 points expected\n/);
    expect(request).toMatch(/cost of a request: 0\.\d\d times/);
    expect(request).toMatch(/temperature \(0\.3\) is left out/);
    expect(request).toMatch(/Lever: model-swap/);
    // What is proposed passes the gate against the old model.
    const gated = await plumbline(['run', '--base', 'HEAD', '--no-store']);
    expect(gated.code).toBe(0);
  });

  it('writes the prompt anew where the new model needs another one', async () => {
    server.respond = newer(true);
    await main(botFiles(server.url, { cases: 300 }), { 'models/bot.yml': OLD_FILE });
    const { code, at } = await run();
    expect(code).toBe(0);
    const found = JSON.parse(readFileSync(at('result.json'), 'utf8'));
    expect(found).toMatchObject({ outcome: 'migrated', claim: { claimed: true } });
    const moved = found.candidates.find(({ id }: { id: string }) => id === 'n00');
    expect(moved.select.points).toBeLessThan(-20);
    shop.git('apply', at('patch'));
    expect(shop.git('diff', '--name-only').split('\n')).toEqual(['models/bot.yml', 'prompts/bot.md']);
    expect(readFileSync(join(shop.root, 'prompts/bot.md'), 'utf8')).toMatch(/One line only/);
  });

  it('refuses a model that no provider reaches, with the house that it is of, before anything is sent', async () => {
    await main(botFiles(server.url, { cases: 300 }), { 'models/bot.yml': OLD_FILE });
    const { code, err } = await optimize(['--to', 'claude-opus-5']);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(/claude-opus-5: is a model of anthropic, which none of the providers/);
    expect(server.calls).toEqual([]);
  });
});
