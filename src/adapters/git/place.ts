/** Where a repository is, and of which kind. */
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve as resolveFile } from 'node:path';
import { InputError, OutsideError } from '../../text/problem.ts';
import { gitProgram } from './program.ts';

const LONGEST_MS = 60_000;

export interface Place {
  readonly root: string;
  readonly gitDir: string;
  readonly bare: boolean;
  readonly shallow: boolean;
  readonly format: string;
  readonly objects: string;
  readonly shallowFile: string;
}

/** Throws InputError when `dir` is in no repository or git cannot read it. */
export function locate(dir: string, always: readonly string[], env: NodeJS.ProcessEnv): Place {
  refusePlanted(dir);
  const asked = ['--is-bare-repository', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir'];
  const paths = ['--git-path', 'objects', '--git-path', 'shallow'];
  const run = (args: readonly string[]): string[] => {
    let output: Buffer;
    try {
      output = execFileSync(gitProgram(env), [...always, '-C', dir, 'rev-parse', ...args], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: LONGEST_MS,
        killSignal: 'SIGKILL',
      });
    } catch (error) {
      // A bare repository has no working folder to report; what git printed before that error is valid.
      const { stdout } = error as { stdout?: Buffer };
      if (!stdout?.toString('latin1').startsWith('true\n')) throw error;
      output = stdout;
    }
    return output.toString('utf8').split('\n');
  };
  try {
    const [bare, shallow, format, gitDir, objects, shallowFile, top] = run([...asked, ...paths, '--show-toplevel']);
    return {
      root: bare === 'true' ? gitDir! : top!,
      gitDir: gitDir!,
      bare: bare === 'true',
      shallow: shallow === 'true',
      format: format!,
      objects: resolveFile(dir, objects!),
      shallowFile: resolveFile(dir, shallowFile!),
    };
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT' && existsSync(dir)) throw new InputError({ file: dir, message: 'git was not found on PATH' });
    const text = stderr?.toString('utf8') ?? '';
    if (/dubious ownership/.test(text)) {
      const remedy = `git config --global --add safe.directory ${resolveFile(dir)}`;
      throw new InputError({
        file: dir,
        message: `the repository belongs to another user; if you trust it: ${remedy}`,
      });
    }
    if (code === 'ETIMEDOUT')
      throw new OutsideError(`git gave no answer about ${dir} within ${LONGEST_MS / 1000} s; run again`);
    throw new InputError({ file: dir, message: 'no git repository here; run inside one or name it with --repo' });
  }
}

/**
 * Files of a commit can make a folder look like a bare repository. Git would take it for one when it is run in there,
 * and obey its `config`, which names programs to start: so it would run what a pull request has written. Throws
 * InputError.
 */
function refusePlanted(dir: string): void {
  if (!existsSync(dir)) return;
  let planted: string | undefined;
  for (let at = realpathSync(dir); ; at = dirname(at)) {
    // No commit can contain a folder of this name.
    if (basename(at) === '.git') return;
    if (exists(join(at, '.git'))) {
      if (planted === undefined) return;
      const message = `looks like a repository of its own, inside the working tree of ${at}: git would obey its settings; work in ${at}, or clone this one to another place`;
      throw new InputError({ file: planted, message });
    }
    const isLike = exists(join(at, 'HEAD')) && (exists(join(at, 'objects')) || exists(join(at, 'commondir')));
    if (isLike) planted ??= at;
    if (dirname(at) === at) return;
  }
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
