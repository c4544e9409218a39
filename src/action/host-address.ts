/** Where the runner says that GitHub is, and which repository the job is for: the token goes nowhere else. */
import { isRepositoryName } from '../inputs/event.ts';
import { InputError, show } from '../text/problem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface HostAddress {
  readonly api: string;
  readonly server: string;
  /** `owner/name`; undefined outside a repository. */
  readonly repository: string | undefined;
}

/** Throws InputError for a value that the runner would not set. */
export function hostAddress(env: Environment): HostAddress {
  const repository = env['GITHUB_REPOSITORY'] || undefined;
  if (repository !== undefined && !isRepositoryName(repository)) {
    const message = `${show(repository)} is not owner/name; the runner sets it`;
    throw new InputError({ file: 'GITHUB_REPOSITORY', message });
  }
  return {
    api: addressIn(env, 'GITHUB_API_URL', 'https://api.github.com'),
    server: addressIn(env, 'GITHUB_SERVER_URL', 'https://github.com'),
    repository,
  };
}

/**
 * What looks like one host may be another, `https://github.com@elsewhere`, so the address is a scheme, a host and a
 * path: whatever else a URL can have is refused.
 */
function addressIn(env: Environment, name: string, usual: string): string {
  const text = env[name] || usual;
  const url = /^https?:\/\/[^\s\\?#@]+$/.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url !== null && text.toLowerCase().startsWith(url.origin)) return text.replace(/\/$/, '');
  const message = `${show(text)} is not the address of a server, such as ${usual}; the runner sets it, so nothing was sent`;
  throw new InputError({ file: name, message });
}
