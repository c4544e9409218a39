/** One measured process of the engine bench: the port of the gate, or the SDK in a bare loop; prints what it used. */
import { parseArgs } from 'node:util';
import type { ProviderConfig } from '../src/inputs/provider.ts';

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'engine' },
    url: { type: 'string' },
    calls: { type: 'string', default: '2000' },
    k: { type: 'string', default: '20' },
    store: { type: 'string' },
    // A wire, or converse-signed for requests that are signed with AWS keys.
    wire: { type: 'string', default: 'chat' },
  },
});
const url = values.url!;
const calls = Number(values.calls);
const k = Number(values.k);
const system = 'You classify support tickets for a small company. Answer with one word. '.repeat(4);
const messages = (n: number) => [
  { role: 'system' as const, content: system },
  { role: 'user' as const, content: `Ticket ${n}: the printer on floor ${n % 7} is on fire again.` },
];

function provider(wire: string): ProviderConfig {
  const called = { name: 'default', baseUrl: url, timeoutSeconds: 60, headers: {} };
  switch (wire) {
    case 'messages':
      return { type: 'anthropic', version: '2023-06-01', apiKeyEnv: 'BENCH_KEY', ...called };
    case 'gemini':
      return { type: 'google', apiKeyEnv: 'BENCH_KEY', ...called };
    case 'converse':
      return { type: 'bedrock', region: 'eu-central-1', apiKeyEnv: 'BENCH_KEY', ...called };
    case 'converse-signed':
      return { type: 'bedrock', region: 'eu-central-1', apiKeyEnv: undefined, ...called };
    case 'chat':
    case 'responses':
      return { type: 'openai', query: {}, wire, apiKeyEnv: 'BENCH_KEY', ...called };
    default:
      throw new Error(`no wire ${wire}`);
  }
}

let answered = 0;
async function pool(ask: (n: number) => Promise<boolean>, width: number): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < calls) if (await ask(next++)) answered += 1;
  };
  await Promise.all(Array.from({ length: width }, worker));
}

if (values.mode === 'engine') {
  const { openModels } = await import('../src/adapters/providers/live-models.ts');
  const models = await openModels({
    config: {
      version: 1,
      file: 'plumbline.yml',
      providers: {
        default: provider(values.wire),
      },
      targets: [],
      gate: {
        margin: 5,
        alpha: 0.05,
        onInconclusive: 'warn',
        onUnmeasured: 'warn',
        onProgramFailure: 'unscored',
        onNoCredentials: 'fail',
        smallSuite: 'report',
        baseline: 'eager',
        batch: [],
        baselineRepeats: 4,
        onDrift: 'warn',
      },
      prices: { 'bench-model': { input: 1, output: 1 } },
      redact: false,
      source: {},
    },
    env: { BENCH_KEY: 'k-0123456789', AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret-0123456789' },
    clock: { now: () => new Date().toISOString(), ms: () => performance.now() },
    seed: 'bench',
    storeDir: values.store ?? null,
    concurrency: k,
    budget: { maxCostUsd: 1000 },
    recorded: () => {
      throw new Error('nothing is recorded');
    },
    nonceSecret: 'bench',
    log: { note: () => {}, warn: (text) => process.stderr.write(`${text}\n`) },
  });
  await pool(async (n) => {
    const reply = await models.ask({
      provider: 'default',
      request: { kind: 'chat', model: 'bench-model', messages: messages(n), temperature: 0, maxTokens: 64 },
      place: { role: 'arm', arm: 'head', target: 't', case: String(n), sample: 0, turn: 0 },
    });
    return reply.kind === 'answered' && reply.text.includes(`Ticket ${n}:`);
  }, 2 * k);
  await models.close();
} else {
  const { OpenAI } = await import('openai');
  const client = new OpenAI({ baseURL: url, apiKey: 'none', maxRetries: 0 });
  await pool(async (n) => {
    for (let tries = 0; tries < 8; tries++) {
      try {
        const reply = await client.chat.completions.create({
          model: 'bench-model',
          messages: messages(n),
          temperature: 0,
        });
        return reply.choices[0]?.message.content?.includes(`Ticket ${n}:`) === true;
      } catch {
        await new Promise((resume) => setTimeout(resume, 100 * (tries + 1)));
      }
    }
    return false;
  }, k);
}
const { user, system: kernel } = process.cpuUsage();
process.stdout.write(
  `${JSON.stringify({ cpu: (user + kernel) / 1e6, rss: process.resourceUsage().maxRSS / 1024, answered })}\n`,
);
