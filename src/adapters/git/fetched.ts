/** Commits fetched into a separate folder beside the user's repository, which stays unchanged. */
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutsideError } from '../../text/problem.ts';
import { withToken } from './environment.ts';
import type { Place } from './place.ts';
import { gitProgram } from './program.ts';

const FETCH_TIMEOUT_MS = 180_000;
const MAX_BUFFER = 1 << 30;

export interface Remote {
  readonly url: string;
  readonly token?: string | undefined;
}

/** Creates an empty repository that also sees the user's objects; returns its folder. */
export function openLens(place: Place, scratch: string | undefined, env: NodeJS.ProcessEnv): string {
  const made = mkdtempSync(join(scratch ?? tmpdir(), 'plumbline-git-'));
  const format = place.format === 'sha1' ? [] : [`--object-format=${place.format}`];
  execFileSync(gitProgram(env), ['init', '-q', '--bare', '--template=', ...format, made], { env, stdio: 'pipe' });
  writeFileSync(join(made, 'objects', 'info', 'alternates'), `${place.objects}\n`);
  // Without it the server would assume that the parents missing from a shallow clone are present, and send nothing.
  if (existsSync(place.shallowFile)) copyFileSync(place.shallowFile, join(made, 'shallow'));
  return made;
}

/** Fetches one commit, with its history unless the user's clone is shallow. */
export function fetchInto(
  lens: string,
  sha: string,
  remote: Remote,
  place: Place,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const depth = place.shallow ? ['--depth=1'] : [];
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules'];
  const silence = ['-c', 'credential.helper=', '-c', 'core.askPass='];
  // After a redirect git would send the header with the token to whatever host the server has named.
  const wire = ['-c', 'protocol.version=2', '-c', 'http.followRedirects=false'];
  const args = [...silence, ...wire, '--git-dir', lens, 'fetch', ...flags, ...depth, '--', remote.url, sha];
  return fetchOnce(args, withToken(env, remote), sha, remote.url);
}

function fetchOnce(args: readonly string[], env: NodeJS.ProcessEnv, sha: string, url: string): Promise<void> {
  return new Promise((done, fail) => {
    execFile(
      gitProgram(env),
      args,
      { env, timeout: FETCH_TIMEOUT_MS, maxBuffer: MAX_BUFFER },
      (error, _out, stderr) => {
        if (error === null) return done();
        const why = stderr.trim().split('\n').at(-1) || error.message;
        const remedy = 'give actions/checkout `fetch-depth: 2`, or the job `contents: read`';
        fail(new OutsideError(`cannot fetch commit ${sha} from ${url}: ${why}; ${remedy}`));
      },
    );
  });
}
