/**
 * First adoption: no reviewed config says yet where prompts and keys may go, so the user confirms or nothing is sent.
 */
import type { GateConfig } from '../inputs/config.ts';
import { addressesOf } from '../inputs/provider.ts';
import { keyNames } from '../inputs/provider-keys.ts';

export interface Adopting {
  /** Revision of the config; `WORKTREE` for the working folder. */
  readonly revision: string;
  /** The user has confirmed the hosts and keys in the folder's own config. */
  readonly confirmed: boolean;
}

const OWN_FOLDER = 'WORKTREE';

/** One sentence for each provider among `names` that must not be called yet; recorded ones are never called. */
export function unconfirmed(
  config: GateConfig,
  names: readonly string[],
  { revision, confirmed }: Adopting,
): readonly string[] {
  const isOwn = revision === OWN_FOLDER;
  if (isOwn && confirmed) return [];
  return [...new Set(names)].flatMap((name) => {
    const provider = config.providers[name];
    if (provider === undefined || provider.type === 'recorded') return [];
    const origin = addressesOf(provider)
      .map((address) => new URL(address).origin)
      .join(' and ');
    const keys = keyNames(provider);
    const key = keys.length === 0 ? 'without a key' : `with the key in ${keys.join(' and ')}`;
    const would = `provider "${name}" would be asked at ${origin} ${key}`;
    return isOwn
      ? [`${would}; if that is what you want, run it again with --adopt`]
      : [
          `${would}, and only ${revision} says so; nothing is sent for another revision's config: check it out, read it, and run with --adopt`,
        ];
  });
}
