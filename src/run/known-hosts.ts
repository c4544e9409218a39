/** Where a config of the folder or of another revision would send prompts and keys, held against configs that are trusted. */
import type { GateConfig } from '../inputs/config.ts';
import { keyNames, type ProviderConfig } from '../inputs/provider.ts';

/** What is asked and under which key; null = nobody is asked. */
function destination(provider: ProviderConfig | undefined): { readonly origin: string; readonly key: string } | null {
  if (provider === undefined || provider.type === 'recorded') return null;
  const { origin } = new URL(provider.type === 'http' ? provider.url : provider.baseUrl);
  return { origin, key: keyNames(provider).join(' and ') };
}

/** One sentence for each provider among `names` whose host and key no trusted config names together. */
export function strangeHosts(
  config: GateConfig,
  names: readonly string[],
  trusted: readonly GateConfig[],
): readonly string[] {
  const known = trusted.flatMap(({ providers }) => Object.values(providers).map(destination));
  return [...new Set(names)].flatMap((name) => {
    const asked = destination(config.providers[name]);
    if (asked === null || known.some((one) => one?.origin === asked.origin && one.key === asked.key)) return [];
    const key = asked.key === '' ? 'without a key' : `with the key in ${asked.key}`;
    return [`provider "${name}" would be asked at ${asked.origin} ${key}, which main's config does not name`];
  });
}
