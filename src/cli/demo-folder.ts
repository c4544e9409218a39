/** Where a demo builds its throw-away repository, and the output that both demos share. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { cleanEnvironment } from '../adapters/git/environment.ts';
import { gitProgram } from '../adapters/git/program.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import { OutsideError, UsageError } from '../text/problem.ts';

/** The date of every commit, so that the same repository is built every time. */
export const DEMO_DAY = '2026-01-05';

export type DemoFiles = Readonly<Record<string, string>>;

/** A new folder for the demo; one that the user named must be new or empty. */
export function demoFolder(keep: string | undefined, io: Terminal): string {
  try {
    if (keep === undefined) return mkdtempSync(join(tmpdir(), 'plumbline-demo-'));
    const folder = resolve(io.cwd, keep);
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new UsageError(`--keep ${keep}: the folder is not empty; name a new one`);
    }
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new OutsideError(`no folder for the demo: ${(error as Error).message}`);
  }
}

export function writeDemoFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new OutsideError(`${path} cannot be written: ${(error as Error).message}`);
  }
}

/** Isolated from the user's git: no config, no hooks, no name, no surrounding repository. */
export function gitEnvironment(io: Terminal): NodeJS.ProcessEnv {
  const own = Object.entries(cleanEnvironment(io.env)).filter(([key]) => !key.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: 'Plumbline demo',
    GIT_AUTHOR_EMAIL: 'demo@example.com',
    GIT_COMMITTER_NAME: 'Plumbline demo',
    GIT_COMMITTER_EMAIL: 'demo@example.com',
    GIT_AUTHOR_DATE: `${DEMO_DAY}T09:00:00Z`,
    GIT_COMMITTER_DATE: `${DEMO_DAY}T09:00:00Z`,
    LC_ALL: 'C',
  };
}

export interface DemoRepository {
  readonly git: (...args: string[]) => Promise<void>;
  readonly put: (files: DemoFiles) => void;
  /** Writes the files and commits all changes. */
  readonly commit: (files: DemoFiles, message: string) => Promise<void>;
}

/** A folder in which git runs without any user identity. */
export function demoRepository(dir: string, io: Terminal): DemoRepository {
  const env = gitEnvironment(io);
  mkdirSync(dir, { recursive: true });
  const git = async (...args: string[]): Promise<void> => {
    try {
      await promisify(execFile)(gitProgram(env), ['-c', 'core.autocrlf=false', ...args], { cwd: dir, env });
    } catch (error) {
      const { code, stderr } = error as { code?: unknown; stderr?: string };
      if (code === 'ENOENT')
        throw new OutsideError('git was not found on PATH; the demo builds its repository with it');
      throw new OutsideError(`git ${args[0]} failed in ${dir}: ${stderr?.trim() || (error as Error).message}`);
    }
  };
  const put = (files: DemoFiles): void => {
    for (const [path, text] of Object.entries(files)) writeDemoFile(join(dir, path), text);
  };
  const commit = async (files: DemoFiles, message: string): Promise<void> => {
    put(files);
    await git('add', '-A');
    await git('commit', '-q', '--no-gpg-sign', '-m', message);
  };
  return { git, put, commit };
}

/** How to call this program: its name if it is on the PATH, else the running script. */
export function invocation(script: string | undefined): string {
  const name = basename(script ?? 'plumbline').replace(/\.(?:cmd|ps1)$/, '');
  if (script === undefined || name === 'plumbline') return 'plumbline';
  return `node ${/^[\w./:\\-]+$/.test(script) ? script : JSON.stringify(script)}`;
}

/** A titled line across the terminal. */
export function rule(title: string, columns: number): string {
  return title === '' ? '-'.repeat(columns) : `-- ${title} ${'-'.repeat(Math.max(0, columns - title.length - 4))}`;
}
