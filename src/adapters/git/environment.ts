/** The environment that git runs in: no other repository, no prompt, and a token where one is needed. */

import { isHandedToGit } from '../../inputs/reserved-variables.ts';

/**
 * Built from a list of what git needs, so that it contains no key, whatever its variable is called, and nothing by
 * which a surrounding git (a hook, a rebase) points its children at another repository.
 */
export function cleanEnvironment(given: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [key, value] of Object.entries(given)) if (isHandedToGit(key)) env[key] = value;
  return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}

/** The token is passed in the environment, never in an argument, an address or a file. */
export function withToken(
  env: NodeJS.ProcessEnv,
  remote: { url: string; token?: string | undefined },
): NodeJS.ProcessEnv {
  if (!remote.token || !/^https?:/.test(remote.url)) return env;
  const key = `http.${new URL(remote.url).origin}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString('base64')}`;
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  // The empty value drops a header that a configuration already sets; the server refuses two.
  return {
    ...env,
    GIT_CONFIG_COUNT: String(first + 2),
    [`GIT_CONFIG_KEY_${first}`]: key,
    [`GIT_CONFIG_VALUE_${first}`]: '',
    [`GIT_CONFIG_KEY_${first + 1}`]: key,
    [`GIT_CONFIG_VALUE_${first + 1}`]: header,
  };
}
