/** Whose models a provider serves, told by its address, and whether that address is on the user's own machine. */
import type { House } from '../model-call/models/model-row.ts';
import type { ProviderConfig } from './provider.ts';
import { KEY_HEADERS } from './provider-keys.ts';

/** A model without a price is free if it runs on the user's own machine and takes no key. */
export function costsNothing(provider: ProviderConfig | undefined): boolean {
  switch (provider?.type) {
    case 'recorded':
      return true;
    case 'openai':
    case 'anthropic':
    case 'google':
      return (
        provider.apiKeyEnv === undefined &&
        !Object.keys(provider.headers).some((name) => KEY_HEADERS.includes(name.toLowerCase())) &&
        isLocal(new URL(provider.baseUrl).hostname)
      );
    case 'bedrock':
    case 'http':
    case undefined:
      // An application may incur costs for what it calls.
      return false;
  }
}

/** Vendors with an OpenAI-compatible address of their own. */
const HOUSE_OF_HOST: ReadonlyMap<string, House> = new Map([
  ['api.mistral.ai', 'mistral'],
  ['api.deepseek.com', 'deepseek'],
  ['api.x.ai', 'xai'],
  ['api.groq.com', 'groq'],
  ['generativelanguage.googleapis.com', 'google'],
]);

/**
 * The vendors whose models a provider serves under their own names. An unknown address passes OpenAI's names through;
 * another vendor's model is only recognised if its id names that vendor too.
 */
export function housesOf(provider: ProviderConfig | undefined): readonly House[] {
  switch (provider?.type) {
    case 'openai':
      return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'openai'];
    case 'anthropic':
      return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'anthropic'];
    case 'google':
      return ['google'];
    case 'bedrock':
      return ['anthropic', 'openai', 'mistral', 'deepseek'];
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
