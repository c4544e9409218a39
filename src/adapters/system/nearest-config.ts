/** The config that applies to a folder: the nearest one upwards, up to the repository's root. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_PATHS } from '../../inputs/config.ts';

export interface ConfigPlace {
  /** What paths are relative to: the repository, else the config's own folder, else the folder itself. */
  readonly root: string;
  /** Relative to the root, with forward slashes; null = none. */
  readonly file: string | null;
}

export function nearestConfig(cwd: string): ConfigPlace {
  const repository = above(cwd, (folder) => existsSync(path.join(folder, '.git')));
  const last = repository ?? path.parse(path.resolve(cwd)).root;
  for (const folder of upwards(cwd)) {
    const found = CONFIG_PATHS.find((name) => existsSync(path.join(folder, name)));
    if (found !== undefined) {
      const root = repository ?? folder;
      return { root, file: fromRoot(root, path.join(folder, found)) };
    }
    if (folder === last) break;
  }
  return { root: repository ?? path.resolve(cwd), file: null };
}

/** Converts a path from the command line to one of the repository: relative to the folder, else to the root. */
export function namedFile({ root }: ConfigPlace, cwd: string, name: string): string {
  const here = path.resolve(cwd, name);
  const isHere = existsSync(here) && !path.relative(root, here).startsWith('..');
  return isHere ? fromRoot(root, here) : name.replaceAll('\\', '/');
}

function fromRoot(root: string, file: string): string {
  return path.relative(root, file).replaceAll('\\', '/');
}

function above(cwd: string, is: (folder: string) => boolean): string | undefined {
  return upwards(cwd).find(is);
}

function upwards(cwd: string): readonly string[] {
  const folders = [path.resolve(cwd)];
  for (let next = path.dirname(folders[0]!); next !== folders.at(-1); next = path.dirname(next)) folders.push(next);
  return folders;
}
