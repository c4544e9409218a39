/** API keys: which variable a provider names, and whether it is set. No value ever leaves this file but to the provider. */
import type { GateConfig } from '../core/config.ts';
import type { ProviderConfig } from '../core/provider.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The key, or undefined where the provider names none or the variable is unset or blank. */
export function keyOf(provider: ProviderConfig, env: Env): string | undefined {
  if (provider.type === 'recorded' || provider.apiKeyEnv === undefined) return undefined;
  const value = env[provider.apiKeyEnv]?.trim();
  return value === '' ? undefined : value;
}

/** Shorter ones are placeholders of local servers, and may be part of any word. */
const SHORTEST_KEY = 8;

/** What a server said, without the key where it hands it back: answers and errors are stored, logged and shown. */
export function withoutKey(text: string, key: string | undefined): string {
  return key !== undefined && key.length >= SHORTEST_KEY && text.includes(key) ? text.replaceAll(key, '***') : text;
}

/** One sentence for each provider among `names` whose key variable is unset; recorded and keyless ones need none. */
export function missingCredentials(config: GateConfig, names: readonly string[], env: Env): string[] {
  return [...new Set(names)].flatMap((name) => {
    const provider = config.providers[name];
    if (provider === undefined || provider.type === 'recorded' || provider.apiKeyEnv === undefined) return [];
    if (keyOf(provider, env) !== undefined) return [];
    return [`${provider.apiKeyEnv} is not set, and provider "${name}" takes its key from it`];
  });
}
