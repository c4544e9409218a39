/** Who answers in a promptfoo config -> a model file, and a provider block if one is needed. */

import { DEFAULT_MODEL, DEFAULT_PARAMS } from '../../../model-call/models/default-models.ts';
import type { Json } from '../../../text/digest.ts';
import { isObject, type JsonObject } from '../../../text/json-object.ts';
import { show } from '../../../text/problem.ts';
import type { DraftJudge } from '../draft.ts';
import type { Losses } from '../losses.ts';
import { TheirObject } from '../their-object.ts';
import { isCode } from './files.ts';

/** What is known of a vendor: an OpenAI-compatible endpoint, or its own type of provider. */
interface Vendor {
  readonly type?: 'anthropic' | 'google' | 'bedrock';
  readonly url?: string;
  readonly key?: string;
  /** What promptfoo sends if a config names no value and the API requires one. */
  readonly cap?: number;
}

const VENDORS: Readonly<Record<string, Vendor>> = {
  anthropic: { type: 'anthropic', key: 'ANTHROPIC_API_KEY', cap: 1024 },
  google: { type: 'google', key: 'GEMINI_API_KEY' },
  bedrock: { type: 'bedrock' },
  mistral: { url: 'https://api.mistral.ai/v1', key: 'MISTRAL_API_KEY' },
  groq: { url: 'https://api.groq.com/openai/v1', key: 'GROQ_API_KEY' },
  openrouter: { url: 'https://openrouter.ai/api/v1', key: 'OPENROUTER_API_KEY' },
  deepseek: { url: 'https://api.deepseek.com/v1', key: 'DEEPSEEK_API_KEY' },
  xai: { url: 'https://api.x.ai/v1', key: 'XAI_API_KEY' },
  togetherai: { url: 'https://api.together.xyz/v1', key: 'TOGETHER_API_KEY' },
  fireworks: { url: 'https://api.fireworks.ai/inference/v1', key: 'FIREWORKS_API_KEY' },
  cerebras: { url: 'https://api.cerebras.ai/v1', key: 'CEREBRAS_API_KEY' },
  perplexity: { url: 'https://api.perplexity.ai', key: 'PERPLEXITY_API_KEY' },
  github: { url: 'https://models.github.ai/inference', key: 'GITHUB_TOKEN' },
  ollama: { url: 'http://localhost:11434/v1' },
  localai: { url: 'http://localhost:8080/v1' },
  vllm: { url: 'http://localhost:8000/v1' },
  llamafile: { url: 'http://localhost:8080/v1' },
  litellm: { url: 'http://localhost:4000/v1', key: 'LITELLM_API_KEY' },
};

/** Words between the vendor and the model that say how the model is called. */
const KINDS: ReadonlySet<string> = new Set([
  'chat',
  'completion',
  'completions',
  'responses',
  'messages',
  'message',
  'converse',
  'text-generation',
  'text',
  'realtime',
  'assistant',
]);
const SPELLINGS: Readonly<Record<string, string>> = { together: 'togetherai', azureopenai: 'azure', palm: 'google' };

export interface TheirModel {
  /** `openai`, `anthropic`, ...; null = code, or a service of the user's own. */
  readonly vendor: string | null;
  readonly model: string;
}

/** `openai:chat:ft:gpt-4o:shop::A1` -> openai and `ft:gpt-4o:shop::A1`: the model is all that follows vendor and kind. */
export function modelOfId(id: string): TheirModel {
  if (isCode(id) || /^(?:file|https?|wss?|webhook|promptfoo|echo|manual-input|mcp|browser)(?::|$)/.test(id))
    return { vendor: null, model: '' };
  const [first = '', ...others] = id.split(':');
  const vendor = SPELLINGS[first.toLowerCase()] ?? first.toLowerCase();
  if (others.length === 0)
    return { vendor: /^[a-z][a-z0-9-]*$/.test(vendor) && vendor in VENDORS ? vendor : 'openai', model: id };
  const rest = others.length > 1 && KINDS.has(others[0]!) ? others.slice(1) : others;
  return { vendor, model: rest.join(':') };
}

export interface ReadModel {
  readonly model: { readonly [key: string]: Json };
  readonly providers: { readonly [name: string]: Json };
  /** The code that makes the answers, if code does. */
  readonly code: string | undefined;
}

/** The first of the providers; the others are reported as lost. */
export function readModel(value: Json | undefined, losses: Losses): ReadModel {
  const list = value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];
  for (const [index, item] of list.slice(1).entries())
    losses.lost(
      `${show(idOf(item) ?? item)}: a target has one model; make it a target of its own`,
      `providers[${index + 1}]`,
    );
  const [first] = list;
  const id = idOf(first);
  if (id === undefined) {
    losses.note('Their config names no provider that can be read: set provider and model in the model file.');
    return {
      model: { provider: 'default', model: DEFAULT_MODEL, params: DEFAULT_PARAMS },
      providers: {},
      code: undefined,
    };
  }
  const { vendor, model } = modelOfId(id);
  if (vendor === null || model === '') return { model: {}, providers: {}, code: id };
  const config = new TheirObject(configOf(first));
  const { provider, providers } = providerOf(vendor, id, config, losses);
  const parameters = parametersOf(config, losses);
  const cap = VENDORS[vendor]?.cap;
  const capped = cap === undefined || parameters['max-tokens'] !== undefined ? {} : { 'max-tokens': cap };
  return { model: { provider, model, ...parameters, ...capped }, providers, code: undefined };
}

/** `openai:x`, `{ id: openai:x }`, `{ openai:x: { ... } }`. */
function idOf(item: Json | undefined): string | undefined {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return undefined;
  if (typeof item['id'] === 'string') return item['id'];
  const [key] = Object.keys(item);
  return key?.includes(':') === true ? key : undefined;
}

function configOf(item: Json | undefined): JsonObject {
  if (!isObject(item)) return {};
  const inner = typeof item['id'] === 'string' ? item : item[Object.keys(item)[0] ?? ''];
  const config = isObject(inner) ? inner['config'] : undefined;
  return isObject(config) ? config : {};
}

function providerOf(
  vendor: string,
  id: string,
  config: TheirObject,
  losses: Losses,
): { readonly provider: string; readonly providers: { readonly [name: string]: Json } } {
  const url = config.text('apiBaseUrl') ?? hostOf(config.text('apiHost'));
  const key = config.text('apiKeyEnvar');
  const headers = config.object('headers');
  if (config.take('apiKey') !== undefined)
    losses.note('apiKey: a key never stands in a file here; name its environment variable in api-key-env.');
  config.ignore('organization', 'apiKeyRequired', 'maxRetries', 'cost');
  const known = VENDORS[vendor];
  if (vendor === 'openai' && url === undefined && key === undefined) return { provider: 'default', providers: {} };
  const base = url ?? known?.url;
  const type = known?.type;
  const region = type === 'bedrock' ? (config.text('region') ?? 'us-east-1') : undefined;
  if (base === undefined && type === undefined && vendor !== 'openai') {
    losses.note(
      `${id}: no address of ${vendor} is known here; write providers.${vendor} and its base-url into the config.`,
    );
    return { provider: vendor, providers: {} };
  }
  const keyName = key ?? known?.key ?? (vendor === 'openai' ? 'OPENAI_API_KEY' : undefined);
  const name = vendor === 'openai' ? 'theirs' : vendor;
  losses.note(`${id}: its provider is ${name} here; check base-url and api-key-env in the config.`);
  return {
    provider: name,
    providers: {
      [name]: {
        ...(type === undefined ? {} : { type }),
        ...(region === undefined ? {} : { region }),
        ...(base === undefined ? {} : { 'base-url': base }),
        ...(keyName === undefined ? {} : { 'api-key-env': keyName }),
        ...(headers === undefined ? {} : { headers: headers as Json }),
      },
    },
  };
}

function hostOf(host: string | undefined): string | undefined {
  return host === undefined ? undefined : `${/^https?:/.test(host) ? '' : 'https://'}${host.replace(/\/+$/, '')}/v1`;
}

const NUMBERS: readonly (readonly [theirs: string, ours: string])[] = [
  ['temperature', 'temperature'],
  ['max_tokens', 'max-tokens'],
  ['max_completion_tokens', 'max-tokens'],
  ['max_output_tokens', 'max-tokens'],
  ['maxOutputTokens', 'max-tokens'],
  ['seed', 'seed'],
];
/** API parameters that are sent unchanged. */
const PARAMS = [
  'top_p',
  'top_k',
  'presence_penalty',
  'frequency_penalty',
  'stop',
  'reasoning_effort',
  'tool_choice',
  'parallel_tool_calls',
  'service_tier',
  'logit_bias',
  'verbosity',
];

function parametersOf(config: TheirObject, losses: Losses): { readonly [key: string]: Json } {
  const taken: Record<string, Json> = {};
  for (const [theirs, ours] of NUMBERS) {
    const setting = config.number(theirs);
    if (setting !== undefined) taken[ours] = setting;
  }
  const params: Record<string, Json> = {
    ...(config.object('passthrough') as { readonly [key: string]: Json } | undefined),
  };
  for (const key of PARAMS) {
    const value = config.take(key);
    if (value !== undefined) params[key] = value;
  }
  if (Object.keys(params).length > 0) taken['params'] = params;
  const tools = config.take('tools');
  if (Array.isArray(tools) && tools.every((one) => isObject(one))) taken['tools'] = tools as readonly Json[];
  else if (tools !== undefined)
    losses.lost('config.tools: write the list into tools of the model file', 'providers[0]');
  const format = config.take('response_format');
  if (isObject(format)) taken['response-format'] = format as Json;
  else if (format !== undefined)
    losses.lost('config.response_format: write it into response-format of the model file', 'providers[0]');
  for (const key of config.rest())
    losses.lost(`config.${key}: write it into the model file (params, tools, response-format)`, 'providers[0]');
  return taken;
}

/** A judge that can be called at the default provider; any other is named for the reader. */
export function judgeOf(provider: Json, where: string, losses: Losses): DraftJudge | undefined {
  const text = isObject(provider) && isObject(provider['text']) ? provider['text'] : provider;
  const id = idOf(text as Json);
  const found = id === undefined ? null : modelOfId(id);
  const isPinned = found !== null && !/(^|[-:/])latest$/.test(found.model);
  if (found?.vendor === 'openai' && found.model !== '' && isPinned) return { provider: 'default', model: found.model };
  losses.note(
    `The judge ${show(id ?? provider)} (${where}) is not taken over: write it into judge of the suite, with a provider of the config.`,
  );
  return undefined;
}
