/** Checks where a config of the folder or of another revision would send prompts and keys against trusted configs. */
import type { GateConfig } from '../inputs/config.ts';
import { addressesOf, type ProviderConfig } from '../inputs/provider.ts';
import { keyNames } from '../inputs/provider-keys.ts';

/** Which hosts are asked and with which key; empty = none. */
function destinations(
  provider: ProviderConfig | undefined,
): readonly { readonly origin: string; readonly key: string }[] {
  if (provider === undefined || provider.type === 'recorded') return [];
  const key = keyNames(provider).join(' and ');
  return addressesOf(provider).map((address) => ({ origin: new URL(address).origin, key }));
}

/** One sentence for each provider among `names` whose host and key no trusted config names together. */
export function strangeHosts(
  config: GateConfig,
  names: readonly string[],
  trusted: readonly GateConfig[],
): readonly string[] {
  const known = trusted.flatMap(({ providers }) => Object.values(providers).flatMap(destinations));
  const asked = [...new Set(names)].flatMap((name) =>
    destinations(config.providers[name]).map((destination) => ({ name, ...destination })),
  );
  return asked.flatMap(({ name, origin, key }) => {
    if (known.some((one) => one.origin === origin && one.key === key)) return [];
    const under = key === '' ? 'without a key' : `with the key in ${key}`;
    return [`provider "${name}" would be asked at ${origin} ${under}, which main's config does not name`];
  });
}
