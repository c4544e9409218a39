/** Where answers come from: an OpenAI-compatible endpoint, another vendor, the user's own endpoint, or recorded rows. */

import { z } from 'zod';
import type { WireName } from '../model-call/wires/wire-name.ts';
import { type Document, follow, type Path, problemAt, valueAt } from '../text/document.ts';
import type { Problems } from '../text/problem.ts';
import { withoutTrailing } from '../text/trailing.ts';
import { isHandedToGit, isOfTheRunner } from './reserved-variables.ts';

export type ProviderConfig = HouseProvider | HttpProvider | RecordedProvider;

/** A provider that is called in a vendor's wire format. */
export type HouseProvider = OpenAiProvider | AnthropicProvider | GoogleProvider | BedrockProvider;

/** A provider that is really called. */
export type LiveProvider = Exclude<ProviderConfig, RecordedProvider>;

/** What every callable provider has: its key, its pace, and what every request carries. */
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
  readonly wire: 'chat' | 'responses';
}

export const ANTHROPIC_VERSIONS = ['2023-06-01', '2026-10-21'] as const;

export interface AnthropicProvider extends Called {
  readonly type: 'anthropic';
  readonly baseUrl: string;
  readonly version: (typeof ANTHROPIC_VERSIONS)[number];
}

/** The Gemini API, or Vertex if it has an address of its own. */
export interface GoogleProvider extends Called {
  readonly type: 'google';
  readonly baseUrl: string;
}

/** Without a key of its own its requests are signed with the AWS keys from the environment. */
export interface BedrockProvider extends Called {
  readonly type: 'bedrock';
  readonly region: string;
  readonly baseUrl: string;
}

/** The user's own endpoint: POST {messages, case} -> {output, tool_calls?, usage?, model?}. */
export interface HttpProvider extends Called {
  readonly type: 'http';
  /** One program for both sides, or one for each. */
  readonly url: string | ArmAddresses;
}

/** The address of each side's program. */
export interface ArmAddresses {
  readonly base: string;
  readonly head: string;
}

export interface RecordedProvider {
  readonly type: 'recorded';
  readonly name: string;
  /** Path with `{model}`, `{prompt}` and `{arm}`, relative to the repository. */
  readonly outputs?: string | undefined;
  readonly judgeOutputs?: string | undefined;
  readonly from: 'base' | 'head' | 'workspace';
  /** Key of the job that records them, in the workflow. */
  readonly job?: string | undefined;
  /** In how many rounds a program is asked, 2 or 3: a later one only while the rows so far do not decide. */
  readonly rounds?: number | undefined;
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
 * The host that is really contacted, if it is not the one that a reader sees: letters of another script that look like
 * Latin ones, an address as one number or in octal, escapes. Null if both are the same.
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
  wire: z
    .enum(['chat', 'responses'])
    .optional()
    .describe('Chat Completions or Responses; default: responses at the addresses of OpenAI and Azure, else chat.'),
  ...PACE,
  query: TEXTS.default({}),
});
const ANTHROPIC = z.strictObject({
  type: z.literal('anthropic'),
  'base-url': URL_TEXT.default('https://api.anthropic.com/v1'),
  version: z
    .enum(ANTHROPIC_VERSIONS)
    .default('2023-06-01')
    .describe('anthropic-version; 2026-10-21 refuses temperature, top_p and top_k.'),
  ...PACE,
});
const GOOGLE = z.strictObject({
  type: z.literal('google'),
  'base-url': URL_TEXT.default('https://generativelanguage.googleapis.com/v1beta'),
  ...PACE,
});
const BEDROCK = z.strictObject({
  type: z.literal('bedrock'),
  region: z.string().regex(/^[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d$/, 'is not a region such as eu-central-1'),
  'base-url': URL_TEXT.optional().describe('Default: the runtime of the region.'),
  ...PACE,
});
const HTTP = z.strictObject({
  type: z.literal('http'),
  url: z
    .union([URL_TEXT, z.strictObject({ base: URL_TEXT, head: URL_TEXT })])
    .describe('One address, or {base, head}: a program for each side.'),
  ...PACE,
});
const RECORDED = z.strictObject({
  type: z.literal('recorded'),
  outputs: path.optional().describe('JSONL of id, output; {model}, {prompt} and {arm} (base or head) are filled in.'),
  'judge-outputs': path.optional().describe('JSONL of case, template, reply.'),
  from: z.enum(['base', 'head', 'workspace']).default('base'),
  job: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('With from: workspace, the key of the job that records the rows; those of another job do not count.'),
  rounds: z
    .int()
    .min(1)
    .max(3)
    .default(1)
    .describe('Rounds in which jobs record a program: later cases only while the earlier ones do not decide.'),
});
export const PROVIDER_SCHEMA = z.discriminatedUnion('type', [OPENAI, ANTHROPIC, GOOGLE, BEDROCK, HTTP, RECORDED]);

export function toProvider(name: string, block: z.infer<typeof PROVIDER_SCHEMA>): ProviderConfig {
  switch (block.type) {
    case 'recorded':
      return {
        type: 'recorded',
        name,
        outputs: block.outputs,
        judgeOutputs: block['judge-outputs'],
        from: block.from,
        ...(block.job === undefined ? {} : { job: block.job }),
        ...(block.rounds === 1 ? {} : { rounds: block.rounds }),
      };
    case 'http':
      return { type: 'http', url: block.url, ...called(name, block) };
    case 'anthropic':
      return { type: 'anthropic', baseUrl: baseUrlOf(block), version: block.version, ...called(name, block) };
    case 'google':
      return { type: 'google', baseUrl: baseUrlOf(block), ...called(name, block) };
    case 'bedrock': {
      const { region, 'base-url': url = `https://bedrock-runtime.${region}.amazonaws.com` } = block;
      return { type: 'bedrock', region, baseUrl: withoutTrailing(url, '/'), ...called(name, block) };
    }
    case 'openai':
    case undefined: {
      const baseUrl = baseUrlOf(block);
      const wire = block.wire ?? usualWire(baseUrl);
      return { type: 'openai', baseUrl, query: block.query, wire, ...called(name, block) };
    }
  }
}

function baseUrlOf(block: { readonly 'base-url': string }): string {
  return withoutTrailing(block['base-url'], '/');
}

/** Other servers with OpenAI's format use Chat Completions, as do Azure deployments with a version in the query. */
function usualWire(baseUrl: string): OpenAiProvider['wire'] {
  const { hostname, pathname } = new URL(baseUrl);
  const isNewAzure = isAzureHost(hostname) && pathname.endsWith('/openai/v1');
  return hostname === 'api.openai.com' || isNewAzure ? 'responses' : 'chat';
}

function isAzureHost(hostname: string): boolean {
  return /\.azure\.(?:com|us|cn)$/i.test(hostname);
}

/** A provider at an Azure address: OpenAI's models with retirement dates and limits of its own. */
export function isAzure(provider: ProviderConfig): boolean {
  return provider.type === 'openai' && isAzureHost(new URL(provider.baseUrl).hostname);
}

function called(name: string, block: Pick<z.infer<typeof HTTP>, keyof typeof PACE>): Called {
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

/** Each side has its own program: the program may change while every request stays the same. */
export function hasTwoPrograms(provider: ProviderConfig): boolean {
  return provider.type === 'http' && typeof provider.url !== 'string';
}

/** A model answers just the messages; recorded answers and the user's own programs depend on more than these. */
export function isModel(provider: ProviderConfig): boolean {
  switch (provider.type) {
    case 'openai':
    case 'anthropic':
    case 'google':
    case 'bedrock':
      return true;
    case 'recorded':
    case 'http':
      return false;
  }
}

/** Every address at which a provider may be called. */
export function addressesOf(provider: LiveProvider): readonly string[] {
  switch (provider.type) {
    case 'openai':
    case 'anthropic':
    case 'google':
    case 'bedrock':
      return [provider.baseUrl];
    case 'http':
      return typeof provider.url === 'string' ? [provider.url] : [provider.url.base, provider.url.head];
  }
}

/** The wire format in which a provider is called; null = no vendor's. */
export function wireOf(provider: ProviderConfig): WireName | null {
  switch (provider.type) {
    case 'openai':
      return provider.wire;
    case 'anthropic':
      return 'messages';
    case 'google':
      return 'gemini';
    case 'bedrock':
      return 'converse';
    case 'http':
    case 'recorded':
      return null;
  }
}

const PLACEHOLDERS: readonly string[] = ['{model}', '{prompt}', '{arm}'];

/** Checks that the paths of a recorded provider stay inside the repository and that their placeholders are known. */
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
      if (!PLACEHOLDERS.includes(placeholder)) {
        problems.add({
          ...problemAt(document, at),
          message: `${placeholder} is not known; a path may hold ${PLACEHOLDERS.join(', ')}`,
        });
      }
    }
    if (text !== '') follow(document, at, '', problems);
  }
  const isByJobs =
    valueAt(value, [...provider, 'from']) === 'workspace' &&
    String(valueAt(value, [...provider, 'outputs'])).includes('{arm}');
  if (Number(valueAt(value, [...provider, 'rounds']) ?? 1) > 1 && !isByJobs)
    problems.add({
      ...problemAt(document, [...provider, 'rounds']),
      message:
        'is for rows that jobs of the same workflow record: write from: workspace and {arm} in outputs, or take it out',
    });
  if (!any)
    problems.add({ ...problemAt(document, provider), message: 'a recorded provider needs outputs or judge-outputs' });
}
