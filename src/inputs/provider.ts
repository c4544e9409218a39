/** Where answers come from: an OpenAI-compatible endpoint, the user's own, or recorded rows. */

import { z } from 'zod';
import type { House } from '../model-call/models/model-row.ts';
import type { WireName } from '../model-call/wires/wire-name.ts';
import { type Document, follow, type Path, problemAt, valueAt } from '../text/document.ts';
import type { Problems } from '../text/problem.ts';
import { withoutTrailing } from '../text/trailing.ts';
import { isHandedToGit, isOfTheRunner } from './reserved-variables.ts';

export type ProviderConfig = OpenAiProvider | HttpProvider | RecordedProvider;

/** A provider that is really asked. */
export type LiveProvider = Exclude<ProviderConfig, RecordedProvider>;

/** What every provider that is called has: with which key, how fast, and what every request carries. */
interface Called {
  readonly name: string;
  /** Name of the environment variable, never the key. Absent: no key is sent (a local server). */
  readonly apiKeyEnv?: string | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly tokensPerMinute?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly timeoutSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface OpenAiProvider extends Called {
  readonly type: 'openai';
  readonly baseUrl: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The user's own endpoint: POST {messages, case} -> {output, tool_calls?, usage?, model?}. */
export interface HttpProvider extends Called {
  readonly type: 'http';
  readonly url: string;
}

export interface RecordedProvider {
  readonly type: 'recorded';
  readonly name: string;
  /** Path with `{model}` and `{prompt}`, relative to the repository. */
  readonly outputs?: string | undefined;
  readonly judgeOutputs?: string | undefined;
  readonly from: 'base' | 'head' | 'workspace';
}

const KEY_ENV = z
  .string()
  .refine(
    (name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^(sk|ghp|xox)[-_]/.test(name),
    'takes the NAME of an environment variable such as OPENAI_API_KEY, never the key itself',
  )
  .refine(
    (name) => !isOfTheRunner(name),
    "may not name a token of the runner: it would be sent to the provider; put the provider's own key into a variable of another name",
  )
  .refine(
    (name) => !isHandedToGit(name),
    'may not name a variable that git reads: keys are kept from git; put the key into a variable of another name',
  );
const URL_TEXT = z
  .string()
  .refine((text) => /^https?:\/\/[^\s/?#]+/.test(text) && URL.canParse(text), 'must be an http:// or https:// address')
  .refine(
    (text) => !/^https?:\/\/[^/]*@/.test(text),
    'must not hold a user name or password; name the key in api-key-env',
  )
  .superRefine((text, context) => {
    const host = hostInDisguise(text);
    if (host !== null)
      context.addIssue({ code: 'custom', message: `names the host ${host} in another spelling; write it as that` });
  });
/**
 * The host that is really asked, where it is not the one that a reader sees: letters of another script that look like
 * Latin ones, an address as one number or in octal, escapes. Null where both are the same.
 */
function hostInDisguise(text: string): string | null {
  const written = /^https?:\/\/(\[[^\]]*\]|[^/\\?#:]*)/.exec(text)?.[1];
  if (written === undefined || !URL.canParse(text)) return null;
  const { hostname } = new URL(text);
  return hostname === written.toLowerCase() ? null : hostname;
}

const TEXTS = z.record(z.string(), z.string());
const positive = z.number().gt(0);
const path = z.string().min(1);

const PACE = {
  'api-key-env': KEY_ENV.optional().describe('Name of the environment variable that holds the key.'),
  'requests-per-minute': positive.optional(),
  'tokens-per-minute': positive.optional(),
  concurrency: z.int().min(1).max(1000).optional(),
  'timeout-seconds': positive.max(3600).default(60),
  headers: TEXTS.default({}),
};
const OPENAI = z.strictObject({
  type: z.literal('openai').optional(),
  'base-url': URL_TEXT.default('https://api.openai.com/v1').describe('Any OpenAI-compatible endpoint.'),
  ...PACE,
  query: TEXTS.default({}),
});
const HTTP = z.strictObject({ type: z.literal('http'), url: URL_TEXT, ...PACE });
const RECORDED = z.strictObject({
  type: z.literal('recorded'),
  outputs: path.optional().describe('JSONL of id, output; {model} and {prompt} are filled in.'),
  'judge-outputs': path.optional().describe('JSONL of case, template, reply.'),
  from: z.enum(['base', 'head', 'workspace']).default('base'),
});
export const PROVIDER_SCHEMA = z.discriminatedUnion('type', [OPENAI, HTTP, RECORDED]);

export function toProvider(name: string, block: z.infer<typeof PROVIDER_SCHEMA>): ProviderConfig {
  switch (block.type) {
    case 'recorded':
      return { type: 'recorded', name, outputs: block.outputs, judgeOutputs: block['judge-outputs'], from: block.from };
    case 'http':
      return { type: 'http', url: block.url, ...called(name, block) };
    case 'openai':
    case undefined:
      return {
        type: 'openai',
        baseUrl: withoutTrailing(block['base-url'], '/'),
        query: block.query,
        ...called(name, block),
      };
  }
}

function called(name: string, block: z.infer<typeof HTTP> | z.infer<typeof OPENAI>): Called {
  return {
    name,
    apiKeyEnv: block['api-key-env'],
    requestsPerMinute: block['requests-per-minute'],
    tokensPerMinute: block['tokens-per-minute'],
    concurrency: block.concurrency,
    timeoutSeconds: block['timeout-seconds'],
    headers: block.headers,
  };
}

/** A model without a price costs nothing where it runs on a machine of one's own and takes no key. */
export function costsNothing(provider: ProviderConfig | undefined): boolean {
  switch (provider?.type) {
    case 'recorded':
      return true;
    case 'openai':
      return (
        provider.apiKeyEnv === undefined &&
        !Object.keys(provider.headers).some((name) => /^(?:authorization|x?-?api-key)$/i.test(name)) &&
        isLocal(new URL(provider.baseUrl).hostname)
      );
    case 'http':
    case undefined:
      // An application may pay for what it asks.
      return false;
  }
}

/** The wire format that a provider is asked in; null = none of a house. */
export function wireOf(provider: ProviderConfig): WireName | null {
  switch (provider.type) {
    case 'openai':
      return 'chat';
    case 'http':
    case 'recorded':
      return null;
  }
}

/** A provider that is reached at an address of Azure: OpenAI's models with dates and limits of its own. */
export function isAzure(provider: ProviderConfig): boolean {
  return provider.type === 'openai' && /\.azure\.(?:com|us|cn)$/i.test(new URL(provider.baseUrl).hostname);
}

/** Houses with an OpenAI-compatible address of their own. */
const HOUSE_OF_HOST: ReadonlyMap<string, House> = new Map([
  ['api.mistral.ai', 'mistral'],
  ['api.deepseek.com', 'deepseek'],
  ['api.x.ai', 'xai'],
  ['api.groq.com', 'groq'],
  ['generativelanguage.googleapis.com', 'google'],
]);

/**
 * Whose models a provider serves under their own names. An address that nobody knows passes OpenAI's names through;
 * what it calls by the name of another house is known only where the id names that house too.
 */
export function housesOf(provider: ProviderConfig | undefined): readonly House[] {
  switch (provider?.type) {
    case 'openai':
      return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'openai'];
    case 'http':
      return ['openai'];
    case 'recorded':
    case undefined:
      return [];
  }
}

const LOCAL_NAMES = /^(?:[^.]+|(?:.+\.)?(?:localhost|local|internal))$/i;
const LOCAL_ADDRESSES =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd][0-9a-f]{2}:))/i;

function isLocal(host: string): boolean {
  return LOCAL_ADDRESSES.test(host) || (LOCAL_NAMES.test(host) && !host.startsWith('['));
}

/** The paths of a recorded provider stay inside the repository, and their placeholders are known. */
export function checkProvider(document: Document, provider: Path, problems: Problems): void {
  const { value } = document;
  if (valueAt(value, [...provider, 'type']) !== 'recorded') return;
  let any = false;
  for (const key of ['outputs', 'judge-outputs']) {
    const at = [...provider, key];
    const text = valueAt(value, at);
    if (typeof text !== 'string') continue;
    any = true;
    for (const [placeholder] of text.matchAll(/\{[^}]*\}?/g)) {
      if (placeholder !== '{model}' && placeholder !== '{prompt}') {
        problems.add({
          ...problemAt(document, at),
          message: `${placeholder} is not known; a path may hold {model} and {prompt}`,
        });
      }
    }
    if (text !== '') follow(document, at, '', problems);
  }
  if (!any)
    problems.add({ ...problemAt(document, provider), message: 'a recorded provider needs outputs or judge-outputs' });
}
