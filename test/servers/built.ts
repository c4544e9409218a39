/** The built product as a process: command and action of `dist/`, or of PLUMBLINE_DIST; PLUMBLINE_CLI names a command alone. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = resolve(ROOT, process.env['PLUMBLINE_DIST'] ?? 'dist');
export const ACTION = join(DIST, 'index.js');
export const CLI = resolve(ROOT, process.env['PLUMBLINE_CLI'] ?? join(DIST, 'cli/index.js'));
if (!existsSync(CLI)) throw new Error(`${CLI} is not there: npm run build`);

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** The interpreter; this one by default. */
  readonly node?: string;
}

/** The same without waiting, for tests whose own process serves the models; never longer than a minute. */
export function plumblineBeside(
  cwd: string,
  args: readonly string[],
  { env = {}, node }: Surroundings = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      node ?? process.execPath,
      [CLI, ...args],
      { cwd, env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env }, encoding: 'utf8', timeout: 60_000 },
      (_error, stdout, stderr) => done({ status: child.exitCode, stdout, stderr }),
    );
  });
}

/** One command in a folder, with nothing of this process's environment but PATH; never longer than twenty seconds. */
export function plumbline(cwd: string, args: readonly string[], { env = {}, node }: Surroundings = {}): Ran {
  const { status, stdout, stderr } = spawnSync(node ?? process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}
