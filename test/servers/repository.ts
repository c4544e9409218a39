/** Throw-away git repositories: a bare one as a host keeps it, and clones as actions/checkout makes them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ENV = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C.UTF-8',
  // A repository that lives for seconds needs no upkeep and no disk that survives a power cut.
  GIT_CONFIG_COUNT: '4',
  GIT_CONFIG_KEY_0: 'gc.auto',
  GIT_CONFIG_VALUE_0: '0',
  GIT_CONFIG_KEY_1: 'maintenance.auto',
  GIT_CONFIG_VALUE_1: 'false',
  GIT_CONFIG_KEY_2: 'receive.autogc',
  GIT_CONFIG_VALUE_2: 'false',
  GIT_CONFIG_KEY_3: 'core.fsync',
  GIT_CONFIG_VALUE_3: 'none',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

export function temporaryFolder(name: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `plumbline-test-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: ENV, stdio: ['ignore', 'pipe', 'pipe'] })
    .toString('utf8')
    .trim();
}

/** Text or bytes to write, null to delete, or a link's target. */
export type Files = Readonly<Record<string, string | Uint8Array | null | { readonly link: string }>>;

export function put(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const at = join(root, path);
    rmSync(at, { force: true, recursive: true });
    if (content === null) continue;
    mkdirSync(dirname(at), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, at);
    else writeFileSync(at, content as string | Uint8Array);
  }
}

/** Commits one file to a branch of a bare repository, as the contents API does. */
export function commitTo(bare: string, branch: string, path: string, text: string, message: string): void {
  const folder = temporaryFolder('commit');
  const at = join(folder.path, 'tree');
  git(bare, 'worktree', 'add', '-q', at, branch);
  put(at, { [path]: text });
  git(at, 'add', '-A');
  git(at, 'commit', '-q', '-m', message);
  git(bare, 'worktree', 'remove', '--force', at);
  folder.remove();
}

/** Merges a commit into a branch of a bare repository, as the merges API does. */
export function mergeInto(bare: string, branch: string, sha: string): string {
  const before = git(bare, 'rev-parse', branch);
  const folder = temporaryFolder('merge');
  const at = join(folder.path, 'tree');
  git(bare, 'worktree', 'add', '-q', at, branch);
  try {
    git(at, 'merge', '-q', '-m', 'Merge main', sha);
    const after = git(at, 'rev-parse', 'HEAD');
    return after === before ? 'nothing' : after;
  } catch {
    return 'conflict';
  } finally {
    git(bare, 'worktree', 'remove', '--force', at);
    folder.remove();
  }
}

/** A work tree whose commits can be published to a bare repository beside it. */
export interface Workshop {
  readonly root: string;
  readonly bare: string;
  commit(files: Files, message?: string): string;
  git(...args: string[]): string;
  /** A commit with two parents, as GitHub makes `refs/pull/N/merge`; published under `ref`. */
  merge(base: string, head: string, ref: string): string;
  publish(...refspecs: string[]): void;
  remove(): void;
}

export function workshop(files: Files = { 'README.md': '# demo\n' }): Workshop {
  const folder = temporaryFolder('repo');
  const root = join(folder.path, 'seed');
  const bare = join(folder.path, 'octo', 'demo.git');
  mkdirSync(root, { recursive: true });
  mkdirSync(bare, { recursive: true });
  git(bare, 'init', '-q', '--bare', '-b', 'main');
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'remote', 'add', 'origin', bare);
  const shop: Workshop = {
    root,
    bare,
    git: (...args) => git(root, ...args),
    commit(changed, message = 'change') {
      put(root, changed);
      git(root, 'add', '-A');
      git(root, 'commit', '-q', '--allow-empty', '-m', message);
      return git(root, 'rev-parse', 'HEAD');
    },
    merge(base, head, ref) {
      const back = git(root, 'rev-parse', '--abbrev-ref', 'HEAD');
      git(root, 'checkout', '-q', '--detach', base);
      git(root, 'merge', '-q', '--no-ff', '-m', 'Merge', head);
      const sha = git(root, 'rev-parse', 'HEAD');
      git(root, 'push', '-q', '-f', 'origin', `${sha}:${ref}`);
      git(root, 'checkout', '-q', back);
      return sha;
    },
    publish: (...refspecs) => void git(root, 'push', '-q', '-f', 'origin', ...refspecs),
    remove: () => folder.remove(),
  };
  shop.commit(files, 'start');
  shop.publish('main');
  return shop;
}

/** A shallow clone of one commit, detached, as a workflow gets it. */
export function checkout(at: string, url: string, sha: string, depth: number): string {
  mkdirSync(at, { recursive: true });
  git(at, 'init', '-q', '-b', 'main');
  git(at, 'remote', 'add', 'origin', url);
  git(at, 'fetch', '-q', '--no-tags', ...(depth > 0 ? [`--depth=${depth}`] : []), 'origin', sha);
  git(at, 'checkout', '-q', '--detach', sha);
  return at;
}
