/** What the engine's tests share: a config around a fake server, questions, and an opened port. */

import { type ModelsOptions, openModels } from '../../../src/adapters/providers/live-models.ts';
import type { GateConfig } from '../../../src/inputs/config.ts';
import type { OpenAiProvider, ProviderConfig } from '../../../src/inputs/provider.ts';
import type { ChatRequest, Question } from '../../../src/model-call/call.ts';

export const KEY = 'sk-engine-test-1234567890';
/** A header value that stands for the provider's key. */
export const KEY_MARK = ['$', '{ENGINE_KEY}'].join('');
export const MODEL = 'gpt-4.1-mini-2025-04-14';

export function openai(baseUrl: string, more: Partial<OpenAiProvider> = {}): OpenAiProvider {
  return {
    type: 'openai',
    name: 'default',
    baseUrl,
    apiKeyEnv: 'ENGINE_KEY',
    timeoutSeconds: 5,
    headers: {},
    query: {},
    wire: 'chat',
    ...more,
  };
}

export function configOf(provider: ProviderConfig, more: Partial<GateConfig> = {}): GateConfig {
  return {
    version: 1,
    file: '.github/plumbline.yml',
    providers: { [provider.name]: provider },
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
    prices: {},
    redact: false,
    source: {},
    ...more,
  };
}

export interface Opened {
  readonly models: Awaited<ReturnType<typeof openModels>>;
  readonly notes: string[];
  readonly warnings: string[];
}

export async function open(provider: ProviderConfig, more: Partial<ModelsOptions> = {}): Promise<Opened> {
  const notes: string[] = [];
  const warnings: string[] = [];
  const models = await openModels({
    config: configOf(provider),
    env: { ENGINE_KEY: KEY },
    clock: { now: () => new Date().toISOString(), ms: () => performance.now() },
    seed: 'seed',
    storeDir: null,
    concurrency: 8,
    budget: {},
    recorded: () => {
      throw new Error('nothing is recorded here');
    },
    nonceSecret: 'secret',
    log: { note: (text) => notes.push(text), warn: (text) => warnings.push(text) },
    ...more,
  });
  return { models, notes, warnings };
}

export function question(
  text: string,
  request: Partial<ChatRequest> = {},
  place: Partial<Question['place']> = {},
): Question {
  return {
    provider: 'default',
    request: {
      kind: 'chat',
      model: MODEL,
      messages: [{ role: 'user', content: text }],
      temperature: 0,
      maxTokens: 64,
      ...request,
    },
    place: { role: 'arm', arm: 'head', target: 't', case: text, sample: 0, turn: 0, promptName: 'support', ...place },
  };
}
