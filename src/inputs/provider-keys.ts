/** What a provider's calls are authorised by: the variables that hold its keys, and the headers that carry one. */
import type { LiveProvider, ProviderConfig } from './provider.ts';

/** In lower case. */
export const KEY_HEADERS: readonly string[] = ['authorization', 'x-api-key', 'x-goog-api-key', 'api-key'];

/** Variables that AWS's own tools read. */
export const AWS_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
const AWS_TOKEN = 'AWS_SESSION_TOKEN';

/** A variable for a key; one that is not `needed` may be unset, and one that is not `secret` only identifies a key. */
interface KeyVariable {
  readonly name: string;
  readonly needed: boolean;
  readonly secret: boolean;
}

/**
 * Environment variables for a provider's keys. Both redaction and the checks before a first call read this list, so a
 * new type does not compile until it states its own.
 */
export function keyVariables(provider: ProviderConfig): readonly KeyVariable[] {
  switch (provider.type) {
    case 'recorded':
      return [];
    case 'openai':
    case 'anthropic':
    case 'google':
    case 'http':
      return ownKey(provider);
    case 'bedrock': {
      const own = ownKey(provider);
      if (own.length > 0) return own;
      const [id, secret] = AWS_KEYS;
      return [
        // The id of a key is in AWS's own logs.
        { name: id, needed: true, secret: false },
        { name: secret, needed: true, secret: true },
        { name: AWS_TOKEN, needed: false, secret: true },
      ];
    }
  }
}

function ownKey({ apiKeyEnv }: LiveProvider): readonly KeyVariable[] {
  return apiKeyEnv === undefined ? [] : [{ name: apiKeyEnv, needed: true, secret: true }];
}

/** The variables without which a provider cannot be called. */
export function keyNames(provider: ProviderConfig): readonly string[] {
  return keyVariables(provider).flatMap(({ name, needed }) => (needed ? [name] : []));
}
