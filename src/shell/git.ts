/** Revisions and their files, read from git objects: nothing is checked out, no filter, hook or link is followed. */
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as resolveFile } from 'node:path';
import type { Checkout } from '../core/base.ts';
import { InputError, OutsideError } from '../core/problem.ts';
import { MAX_FILE_BYTES } from '../core/text.ts';
import type { Entry, Tree } from '../core/tree.ts';
import type { Repository } from '../ports.ts';
import { folderTree } from './folder.ts';

export const WORKTREE = 'WORKTREE';

export interface RepositoryOptions {
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Where missing commits come from; absent: nothing is ever fetched. */
  readonly remote?: { readonly url: string; readonly token?: string | undefined } | undefined;
  /** Folder for what is fetched; default the system's temporary folder. */
  readonly scratch?: string | undefined;
  /** Reads a checkout that another user owns (a container job); only where the caller chose the folder itself. */
  readonly trustOwner?: boolean | undefined;
}

export interface GitRepository extends Repository {
  /** Top folder of the working tree, or the bare repository. */
  readonly root: string;
  /** Git's own folder of it, where things may lie that no commit holds. */
  readonly gitDir: string;
  readonly shallow: boolean;
  /** The commit and the parents its object names, even where a shallow clone lacks them; null when it is not here. */
  commit(revision: string): Checkout | null;
  /**
   * Looks many revisions up in one go; later `commit` calls find them in memory, also those that are not here. Files
   * they have at `paths` come along.
   */
  lookUp(revisions: readonly string[], paths?: readonly string[]): void;
  /** Reads many files in one go; later `entry` calls find them in memory. */
  prefetch(wanted: readonly { readonly revision: string; readonly path: string }[]): void;
  /** Makes a commit readable: nothing if it is, else one fetch into a folder of our own beside the user's repository. */
  fetchCommit(sha: string): Promise<void>;
  /** Removes what was fetched. */
  close(): void;
}

const MAX_BUFFER = 1 << 30;
const FETCH_TIMEOUT_MS = 180_000;
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Variables by which a surrounding git (a hook, a rebase) points its children at another repository. */
const REDIRECTING =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|TRACE.*)$/;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

interface TreeItem {
  readonly mode: string;
  readonly id: string;
}

/** Throws InputError when `dir` is in no repository or git cannot read it. */
export function openRepository(dir: string, options: RepositoryOptions = {}): GitRepository {
  const env = cleanEnvironment(options.env ?? process.env);
  const always = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    ...(options.trustOwner ? ['-c', 'safe.directory=*'] : []),
  ];
  const place = locate(dir, always, env);
  const commits = new Map<string, Checkout | null>();
  const blobs = new Map<string, Uint8Array>();
  const trees = new Map<string, ObjectTree>();
  const expected = new Set<string>();
  let worktree: Tree | undefined;
  let lens: string | undefined;

  const own = ['-C', place.root];
  /** Once something was fetched, objects are read through the lens, which sees those of the user's repository too. */
  const objects = (): readonly string[] => (lens === undefined ? own : ['--git-dir', lens]);
  const git = (at: readonly string[], args: readonly string[], input = ''): Buffer => {
    try {
      const stdio = ['pipe', 'pipe', 'pipe'] as const;
      return execFileSync('git', [...always, ...at, ...args], { env, input, maxBuffer: MAX_BUFFER, stdio: [...stdio] });
    } catch (error) {
      throw unreadable(place.root, error);
    }
  };

  const readBlobs = (ids: readonly string[]): void => {
    const missing = [...new Set(ids)].filter((id) => !blobs.has(id));
    if (missing.length === 0) return;
    const read = (at: readonly string[], wanted: readonly string[]): void => {
      for (const object of batch(git(at, ['cat-file', '--batch'], `${wanted.join('\n')}\n`))) {
        if (object.bytes !== null) blobs.set(object.id, object.bytes);
      }
    };
    read(objects(), missing);
    // A partial clone knows where to get what it lacks; the lens beside it does not.
    const left = lens === undefined ? [] : missing.filter((id) => !blobs.has(id));
    if (left.length > 0) read(own, left);
  };

  const findCommit = (revision: string): Checkout | null => {
    const known = commits.get(revision);
    if (known !== undefined) return known;
    lookUp([revision]);
    return commits.get(revision) ?? null;
  };

  const lookUp = (revisions: readonly string[], paths: readonly string[] = []): void => {
    const wanted = revisions.filter((name) => !commits.has(name) && isRevision(name));
    // A name is looked up in the user's repository: the lens has no references of its own.
    const ids = lens === undefined ? [] : wanted.filter((name) => FULL_SHA.test(name));
    const names = wanted.filter((name) => !ids.includes(name));
    for (const [at, some] of [
      [own, names],
      [objects(), ids],
    ] as const) {
      if (some.length === 0) continue;
      const files = some.flatMap((name) => paths.map((path) => `${name}:${path}\n`));
      const asked = [...some.map((name) => `${name}^{commit}\n`), ...files];
      const found = batch(git(at, ['cat-file', '--batch'], asked.join('')));
      for (const [index, name] of some.entries()) commits.set(name, checkoutOf(found[index]));
      for (const { id, bytes } of found.slice(some.length)) if (bytes !== null) blobs.set(id, bytes);
    }
  };

  const resolve = (revision: string): string => {
    if (revision === WORKTREE) return WORKTREE;
    const found = findCommit(revision);
    if (found !== null) return found.sha;
    if (/^HEAD$/i.test(revision) && !place.shallow) {
      const message = 'has no commit yet; commit what main shall be, then compare a change with it';
      throw new InputError({ file: place.root, message });
    }
    const hint = place.shallow
      ? 'this is a shallow clone; fetch more history (actions/checkout: fetch-depth: 2 or more)'
      : 'give a commit, branch or tag of this repository';
    throw new InputError({ file: place.root, message: `unknown revision "${revision}"; ${hint}` });
  };

  const objectTree = (sha: string): ObjectTree => {
    const known = trees.get(sha);
    if (known) return known;
    let items: Map<string, TreeItem> | undefined;
    let sorted: readonly string[] | undefined;
    const list = (): Map<string, TreeItem> => {
      items ??= parseListing(git(objects(), ['ls-tree', '-r', '-z', '--full-tree', sha]));
      return items;
    };
    const paths = (): readonly string[] => {
      sorted ??= [...list().keys()].sort();
      return sorted;
    };
    const blobId = (path: string): string | undefined => {
      const item = list().get(path);
      return item?.mode.startsWith('100') ? item.id : undefined;
    };
    const tree: ObjectTree = {
      revision: sha,
      paths,
      blobId,
      expect: (soon) => {
        for (const path of soon) expected.add(path);
      },
      entry(path) {
        const item = list().get(path);
        if (item === undefined) return absence(path, list(), paths());
        if (!item.mode.startsWith('100')) return refusal(item);
        if (!blobs.has(item.id)) {
          // The other side is nearly always asked for the same paths next.
          const soon = [...trees.values()].flatMap((other) => [path, ...expected].map((name) => other.blobId(name)));
          expected.clear();
          readBlobs([item.id, ...soon.filter((id) => id !== undefined)]);
        }
        const bytes = blobs.get(item.id);
        if (bytes === undefined) {
          throw new InputError({
            file: path,
            message: `its contents at ${sha} are not in this clone; fetch them first`,
          });
        }
        if (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith(LFS_POINTER)) {
          return { kind: 'refused', why: 'it is a Git LFS pointer; keep what the gate reads in git itself' };
        }
        if (bytes.length > MAX_FILE_BYTES) {
          return { kind: 'refused', why: `it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB` };
        }
        return { kind: 'file', bytes, id: item.id };
      },
    };
    trees.set(sha, tree);
    return tree;
  };

  const openLens = (): string => {
    if (lens !== undefined) return lens;
    const made = mkdtempSync(join(options.scratch ?? tmpdir(), 'plumbline-git-'));
    const format = place.format === 'sha1' ? [] : [`--object-format=${place.format}`];
    execFileSync('git', ['init', '-q', '--bare', '--template=', ...format, made], { env, stdio: 'pipe' });
    writeFileSync(join(made, 'objects', 'info', 'alternates'), `${place.objects}\n`);
    // Without it the server would take the parents a shallow clone lacks for present, and send nothing.
    if (existsSync(place.shallowFile)) copyFileSync(place.shallowFile, join(made, 'shallow'));
    lens = made;
    return made;
  };

  return {
    root: place.root,
    gitDir: place.gitDir,
    shallow: place.shallow,
    commit: findCommit,
    lookUp,
    resolve,
    tree(revision) {
      if (revision !== WORKTREE) return objectTree(resolve(revision));
      if (place.bare) throw new InputError({ file: place.root, message: 'a bare repository has no working tree' });
      worktree ??= workingTree(place.root, () =>
        git(own, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']),
      );
      return worktree;
    },
    mergeBase(a, b) {
      // A parent is an ancestor, and the nearest there can be: no walk is needed.
      if (findCommit(b)?.parents.includes(resolve(a))) return resolve(a);
      try {
        return (
          git(objects(), ['merge-base', resolve(a), resolve(b)])
            .toString('latin1')
            .trim() || null
        );
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error;
        return null;
      }
    },
    parents: (revision) => {
      const found = findCommit(revision);
      if (found === null) resolve(revision);
      return found?.parents ?? [];
    },
    prefetch(wanted) {
      const ids = wanted
        .filter(({ revision }) => revision !== WORKTREE)
        .map(({ revision, path }) => objectTree(resolve(revision)).blobId(path))
        .filter((id) => id !== undefined);
      readBlobs(ids);
    },
    async fetchCommit(sha) {
      if (!FULL_SHA.test(sha)) throw new InputError({ file: place.root, message: `"${sha}" is not a full commit id` });
      if (findCommit(sha) !== null) return;
      const { remote } = options;
      if (remote === undefined) resolve(sha);
      else {
        const folder = openLens();
        const depth = place.shallow ? ['--depth=1'] : [];
        const flags = [
          '--quiet',
          '--no-tags',
          '--no-write-fetch-head',
          '--no-auto-maintenance',
          '--no-recurse-submodules',
        ];
        const silence = ['-c', 'credential.helper=', '-c', 'core.askPass=', '-c', 'protocol.version=2'];
        const args = [...silence, '--git-dir', folder, 'fetch', ...flags, ...depth, '--', remote.url, sha];
        await fetchOnce(args, withToken(env, remote), sha, remote.url);
        commits.delete(sha);
        if (findCommit(sha) === null)
          throw new OutsideError(`git fetched ${sha} from ${remote.url}, yet it is not there`);
      }
    },
    close() {
      if (lens !== undefined) rmSync(lens, { recursive: true, force: true });
      lens = undefined;
    },
  };
}

interface ObjectTree extends Tree {
  blobId(path: string): string | undefined;
}

interface Place {
  readonly root: string;
  readonly gitDir: string;
  readonly bare: boolean;
  readonly shallow: boolean;
  readonly format: string;
  readonly objects: string;
  readonly shallowFile: string;
}

function locate(dir: string, always: readonly string[], env: NodeJS.ProcessEnv): Place {
  const asked = ['--is-bare-repository', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir'];
  const paths = ['--git-path', 'objects', '--git-path', 'shallow'];
  const run = (args: readonly string[]): string[] => {
    let output: Buffer;
    try {
      output = execFileSync('git', [...always, '-C', dir, 'rev-parse', ...args], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      // A bare repository has no working folder to show; everything before that has been said.
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
    throw new InputError({ file: dir, message: 'no git repository here; run inside one or name it with --repo' });
  }
}

function cleanEnvironment(given: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [key, value] of Object.entries(given)) if (!REDIRECTING.test(key)) env[key] = value;
  return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}

/** The token goes by environment, never in an argument, an address or a file. */
function withToken(env: NodeJS.ProcessEnv, remote: { url: string; token?: string | undefined }): NodeJS.ProcessEnv {
  if (!remote.token || !/^https?:/.test(remote.url)) return env;
  const key = `http.${new URL(remote.url).origin}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString('base64')}`;
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  // The empty value drops a header that a configuration already holds; the server refuses two.
  return {
    ...env,
    GIT_CONFIG_COUNT: String(first + 2),
    [`GIT_CONFIG_KEY_${first}`]: key,
    [`GIT_CONFIG_VALUE_${first}`]: '',
    [`GIT_CONFIG_KEY_${first + 1}`]: key,
    [`GIT_CONFIG_VALUE_${first + 1}`]: header,
  };
}

function fetchOnce(args: readonly string[], env: NodeJS.ProcessEnv, sha: string, url: string): Promise<void> {
  return new Promise((done, fail) => {
    execFile('git', args, { env, timeout: FETCH_TIMEOUT_MS, maxBuffer: MAX_BUFFER }, (error, _out, stderr) => {
      if (error === null) return done();
      const why = stderr.trim().split('\n').at(-1) || error.message;
      const remedy = 'give actions/checkout `fetch-depth: 2`, or the job `contents: read`';
      fail(new OutsideError(`cannot fetch commit ${sha} from ${url}: ${why}; ${remedy}`));
    });
  });
}

/** Output of `cat-file --batch`: `ID TYPE SIZE`, the bytes, a line end; or one line for what is not there. */
function batch(output: Buffer): { readonly id: string; readonly bytes: Uint8Array | null }[] {
  const objects: { id: string; bytes: Uint8Array | null }[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const line = output.toString('utf8', at, end);
    const header = /^([0-9a-f]{40,64}) [a-z]+ (\d+)$/.exec(line);
    at = end + 1;
    if (header === null) {
      objects.push({ id: line.split(' ', 1)[0] ?? '', bytes: null });
      continue;
    }
    const size = Number(header[2]);
    objects.push({ id: header[1]!, bytes: output.subarray(at, at + size) });
    at += size + 1;
  }
  return objects;
}

function isRevision(name: string): boolean {
  return /^[^\s-][^\n\0]*$/.test(name);
}

function checkoutOf(object: ReturnType<typeof batch>[number] | undefined): Checkout | null {
  if (object === undefined || object.bytes === null) return null;
  const header = Buffer.from(object.bytes).toString('latin1').split('\n\n', 1)[0] ?? '';
  return { sha: object.id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!) };
}

/** `MODE TYPE ID TAB PATH NUL`, as `ls-tree -z` writes it. */
function parseListing(output: Buffer): Map<string, TreeItem> {
  const items = new Map<string, TreeItem>();
  for (const line of output.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    items.set(line.slice(tab + 1), { mode, id });
  }
  return items;
}

function refusal(item: TreeItem): Entry {
  if (item.mode === '120000') return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
  if (item.mode === '160000') return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
  return { kind: 'refused', why: `it has the git mode ${item.mode}, which is no regular file` };
}

function absence(path: string, items: ReadonlyMap<string, TreeItem>, sorted: readonly string[]): Entry {
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length++) {
    const item = items.get(parts.slice(0, length).join('/'));
    if (item !== undefined && !item.mode.startsWith('100')) return refusal(item);
  }
  return isFolder(path, sorted) ? { kind: 'refused', why: 'it is a folder' } : { kind: 'absent' };
}

/** Whether a path of the ascending list lies below `path`. */
function isFolder(path: string, sorted: readonly string[]): boolean {
  const prefix = `${path}/`;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(prefix) ?? false;
}

/** The working folder as a commit of it would look: what git ignores is not there. */
function workingTree(root: string, list: () => Buffer): Tree {
  const folder = folderTree(root);
  let known: ReadonlySet<string> | undefined;
  let paths: readonly string[] | undefined;
  const tracked = (): ReadonlySet<string> => {
    known ??= new Set(list().toString('utf8').split('\0').filter(Boolean));
    return known;
  };
  return {
    revision: WORKTREE,
    entry(path) {
      const entry = folder.entry(path);
      if (entry.kind !== 'file' || tracked().has(path)) return entry;
      return { kind: 'refused', why: 'it is ignored by git, so no commit can hold it' };
    },
    paths() {
      paths ??= folder.paths().filter((path) => tracked().has(path));
      return paths;
    },
  };
}

function unreadable(root: string, error: unknown): Error {
  if (error instanceof InputError) return error;
  const { stderr, message } = error as { stderr?: Buffer; message?: string };
  const why = stderr?.toString('utf8').trim().split('\n')[0] || message || 'unknown fault';
  return new OutsideError(`git cannot read ${root}: ${why}`);
}
