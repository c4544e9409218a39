/** API keys: which variable a provider names, and whether it is set. A value leaves this file only for the provider. */
import type { GateConfig } from '../../inputs/config.ts';
import type { LiveProvider, ProviderConfig } from '../../inputs/provider.ts';
import { keyVariables } from '../../inputs/provider-keys.ts';
import { nearMiss } from '../../text/did-you-mean.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The key, or undefined if the provider names none or the variable is unset or blank. */
export function keyOf(provider: ProviderConfig, env: Env): string | undefined {
  if (provider.type === 'recorded' || provider.apiKeyEnv === undefined) return undefined;
  return keyIn(provider.apiKeyEnv, env);
}

/** A secret of the repository, for those whose providers have no lasting key: it seals what later runs trust. */
export const STORE_KEY = 'PLUMBLINE_STORE_KEY';

/**
 * The keys of all providers of a config, and the store's: none of them may appear in anything that is stored, logged or
 * shown.
 */
export function keysOf(config: Pick<GateConfig, 'providers'>, env: Env): readonly string[] {
  return [...Object.values(config.providers).flatMap((provider) => keysOfProvider(provider, env)), ...storeKeys(env)];
}

function keysOfProvider(provider: ProviderConfig, env: Env): readonly string[] {
  return keyVariables(provider).flatMap(({ name }) => keyIn(name, env) ?? []);
}

function keyIn(name: string, env: Env): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function storeKeys(env: Env): readonly string[] {
  const value = keyIn(STORE_KEY, env) ?? '';
  return value.length < SHORTEST_SECRET ? [] : [value];
}

/** Shorter ones are well-known placeholders of local servers. */
const SHORTEST_SECRET = 12;

/**
 * What only this run and others with the same key know: the store's, else the first key that is a secret; null = there
 * is none. Whoever knows it can write answers that later runs trust.
 */
export function runSecret(config: Pick<GateConfig, 'providers'>, env: Env): string | null {
  const names = Object.keys(config.providers).sort();
  const variables = names.flatMap((name) => keyVariables(config.providers[name]!));
  const keys = variables.flatMap(({ name, secret }) => (secret ? (keyIn(name, env) ?? []) : []));
  return [...storeKeys(env), ...keys].find((key) => key.length >= SHORTEST_SECRET) ?? null;
}

/** What a header accepts; anything else fails before it is sent, with the whole header in the message. */
const SENDABLE = /^[\x21-\x7e]+$/;

/**
 * One sentence for each provider among `names` whose key variable is unset or not a valid key; recorded and keyless
 * providers need none.
 */
export function missingCredentials(config: GateConfig, names: readonly string[], env: Env): string[] {
  return [...new Set(names)].flatMap((name) => {
    const provider = config.providers[name];
    if (provider === undefined) return [];
    return keyVariables(provider).flatMap(({ name: variable, needed }) => {
      const key = keyIn(variable, env);
      if (key === undefined)
        return needed
          ? [`${variable} is not set, and provider "${name}" takes its key from it${lookAlike(variable, env)}`]
          : [];
      if (SENDABLE.test(key)) return [];
      return [
        `${variable} holds a blank, a line break or a character that no key has, and provider "${name}" takes its key from it; set it anew`,
      ];
    });
  });
}

/**
 * What the jobs of a sharded run lack to prove to each other what they wrote; recorded rows need no proof, since each
 * job reads them itself.
 */
export function missingSeal(config: GateConfig, names: readonly string[], env: Env): string[] {
  const isLive = names.some(
    (name) => config.providers[name] !== undefined && config.providers[name].type !== 'recorded',
  );
  if (!isLive || runSecret(config, env) !== null) return [];
  return [
    `${STORE_KEY} is not set, and no provider has a key of ${SHORTEST_SECRET} characters or more: a merge could not tell answers of its shards from what another job has put there; set it to one secret of the repository in all jobs of the sharded run, or run without shards`,
  ];
}

/**
 * A key variable of a similar name that is set: one of the two names is probably misspelt. Only names are ever shown.
 */
function lookAlike(variable: string, env: Env): string {
  const set = Object.keys(env).filter((one) => /KEY|TOKEN/i.test(one) && keyIn(one, env) !== undefined);
  const parts = (name: string): readonly string[] => name.toLowerCase().split('_');
  const isPartly = (one: string): boolean =>
    parts(variable).every((part) => parts(one).includes(part)) ||
    parts(one).every((part) => parts(variable).includes(part));
  const near =
    nearMiss(variable, set) ??
    (parts(variable).length > 1 ? set.filter((one) => parts(one).length > 1).find(isPartly) : undefined);
  return near == null ? '' : ` (${near} is set: if that is the key, name it in api-key-env)`;
}

/** Keys that sign requests to AWS. */
export interface SigningKeys {
  readonly id: string;
  readonly secret: string;
  /** Only for temporary keys. */
  readonly token?: string | undefined;
}

/**
 * Null if requests are not signed: the type has no signature, the provider has a key of its own, or no keys are set.
 */
export function signingKeysOf(provider: LiveProvider, env: Env): SigningKeys | null {
  switch (provider.type) {
    case 'openai':
    case 'anthropic':
    case 'google':
    case 'http':
      return null;
    case 'bedrock': {
      if (provider.apiKeyEnv !== undefined) return null;
      const [id, secret, token] = keyVariables(provider).map(({ name }) => keyIn(name, env));
      return id === undefined || secret === undefined ? null : { id, secret, token };
    }
  }
}
