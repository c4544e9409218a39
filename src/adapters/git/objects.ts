/** Commits, listings and files of a repository, read from git in batches and cached. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { InputError, OutsideError } from '../../text/problem.ts';
import { sizeText } from '../../text/size-limits.ts';
import { fetchInto, openLens, type Remote } from './fetched.ts';
import { batch, type Commit, commitOf, type Listing, listings } from './output.ts';
import type { Place } from './place.ts';
import { gitProgram } from './program.ts';
import type { ObjectStore } from './trees.ts';

const MAX_BUFFER = 1 << 30;
/** A git command that takes longer is stuck, and none of our timers fires while it runs. */
const LONGEST_MS = 300_000;
/** How much git may tell, and how long it may take. */
export interface GitBounds {
  readonly bytes: number;
  readonly ms: number;
}

const USUAL: GitBounds = { bytes: MAX_BUFFER, ms: LONGEST_MS };
/**
 * A list of more than a million and a half files. A few hundred bytes of trees that hold each other can name billions,
 * which git would first gather in memory, some gigabytes a minute.
 */
const LISTING: GitBounds = { bytes: 1 << 28, ms: 60_000 };
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

export interface GitObjectsOptions {
  /** Options passed to every git command. */
  readonly always: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where missing commits come from; absent: nothing is ever fetched. */
  readonly remote: Remote | undefined;
  /** Folder for fetched objects. */
  readonly scratch: string | undefined;
  /** Of a list of files; `LISTING` by default. */
  readonly listing?: GitBounds | undefined;
}

export class GitObjects implements ObjectStore {
  readonly #place: Place;
  readonly #options: GitObjectsOptions;
  readonly #commits = new Map<string, Commit | null>();
  readonly #blobs = new Map<string, Uint8Array>();
  /** The separate folder beside the user's repository, once something was fetched into it. */
  #lens: string | undefined;

  constructor(place: Place, options: GitObjectsOptions) {
    this.#place = place;
    this.#options = options;
  }

  /** Git's output in the user's repository. */
  ask(args: readonly string[], input = '', bounds = USUAL): Buffer {
    return this.#git(['-C', this.#place.root, ...args], input, bounds);
  }

  /** The same, but with fetched objects visible too: the lens also sees the objects of the user's repository. */
  askAll(args: readonly string[], input = '', bounds = USUAL): Buffer {
    return this.#lens === undefined
      ? this.ask(args, input, bounds)
      : this.#git(['--git-dir', this.#lens, ...args], input, bounds);
  }

  commit(revision: string): Commit | null {
    if (!this.#commits.has(revision)) this.lookUp([revision]);
    return this.#commits.get(revision) ?? null;
  }

  lookUp(revisions: readonly string[], paths: readonly string[] = []): void {
    const wanted = revisions.filter((name) => !this.#commits.has(name) && isRevision(name));
    // A name is looked up in the user's repository, since the lens has no references.
    const ids = this.#lens === undefined ? [] : wanted.filter((name) => FULL_SHA.test(name));
    const names = wanted.filter((name) => !ids.includes(name));
    if (names.length > 0) this.#note(names, paths, (lines) => this.ask(['cat-file', '--batch'], lines));
    if (ids.length > 0) this.#note(ids, paths, (lines) => this.askAll(['cat-file', '--batch'], lines));
  }

  #note(names: readonly string[], paths: readonly string[], ask: (lines: string) => Buffer): void {
    const files = names.flatMap((name) => paths.map((path) => `${name}:${path}\n`));
    const found = batch(ask([...names.map((name) => `${name}^{commit}\n`), ...files].join('')));
    for (const [index, name] of names.entries()) {
      const commit = commitOf(found[index]);
      this.#commits.set(name, commit);
      if (commit !== null) this.#commits.set(commit.sha, commit);
    }
    for (const { id, bytes } of found.slice(names.length)) if (bytes !== null) this.#blobs.set(id, bytes);
  }

  /** The id of a commit. Throws InputError for a revision that is not here. */
  resolve(revision: string): string {
    const found = this.commit(revision);
    if (found !== null) return found.sha;
    const { root, shallow } = this.#place;
    if (/^HEAD$/i.test(revision) && !shallow) {
      const message = 'has no commit yet; commit what main shall be, then compare a change with it';
      throw new InputError({ file: root, message });
    }
    const hint = shallow
      ? 'this is a shallow clone; fetch more history (actions/checkout: fetch-depth: 2 or more)'
      : 'give a commit, branch or tag of this repository';
    throw new InputError({ file: root, message: `unknown revision "${revision}"; ${hint}` });
  }

  listings(commits: readonly string[]): readonly Listing[] {
    const ids = commits.map((sha) => this.commit(sha)?.tree ?? '');
    const pairs = ids.map((id, index) => `${ids[index - 1] ?? emptyTree(this.#place.format)} ${id}\n`);
    const how = ['--no-renames', '--ignore-submodules=none'];
    const bounds = this.#options.listing ?? LISTING;
    return listings(this.askAll(['diff-tree', '--stdin', '-r', '-z', ...how], pairs.join(''), bounds));
  }

  blob(id: string): Uint8Array | undefined {
    return this.#blobs.get(id);
  }

  read(ids: readonly string[]): void {
    const missing = [...new Set(ids)].filter((id) => !this.#blobs.has(id));
    if (missing.length === 0) return;
    this.#keepBlobs(this.askAll(['cat-file', '--batch'], `${missing.join('\n')}\n`));
    // A partial clone knows where to get what it lacks; the lens does not.
    const left = this.#lens === undefined ? [] : missing.filter((id) => !this.#blobs.has(id));
    if (left.length > 0) this.#keepBlobs(this.ask(['cat-file', '--batch'], `${left.join('\n')}\n`));
  }

  #keepBlobs(output: Buffer): void {
    for (const { id, bytes } of batch(output)) if (bytes !== null) this.#blobs.set(id, bytes);
  }

  /**
   * Makes a commit readable: does nothing if it already is, else fetches it once into a separate folder beside the
   * user's repository.
   */
  async fetch(sha: string): Promise<void> {
    const { remote, scratch, env } = this.#options;
    if (!FULL_SHA.test(sha))
      throw new InputError({ file: this.#place.root, message: `"${sha}" is not a full commit id` });
    if (this.commit(sha) !== null) return;
    if (remote === undefined) {
      this.resolve(sha);
      return;
    }
    this.#lens ??= openLens(this.#place, scratch, env);
    await fetchInto(this.#lens, sha, remote, this.#place, env);
    this.#commits.delete(sha);
    if (this.commit(sha) === null) throw new OutsideError(`git fetched ${sha} from ${remote.url}, yet it is not there`);
  }

  /** Removes what was fetched. */
  close(): void {
    if (this.#lens !== undefined) rmSync(this.#lens, { recursive: true, force: true });
    this.#lens = undefined;
  }

  #git(args: readonly string[], input: string, bounds: GitBounds): Buffer {
    const { always, env } = this.#options;
    try {
      return execFileSync(gitProgram(env), [...always, ...args], {
        env,
        input,
        maxBuffer: bounds.bytes,
        timeout: bounds.ms,
        killSignal: 'SIGKILL',
        stdio: ['pipe', 'pipe', 'pipe'],
      });
    } catch (error) {
      throw unreadable(this.#place.root, error, bounds);
    }
  }
}

/** Every repository has the tree without files, whose id is fixed. */
function emptyTree(format: string): string {
  return createHash(format).update('tree 0\0').digest('hex');
}

function isRevision(name: string): boolean {
  return /^[^\s-][^\n\0]*$/.test(name);
}

function unreadable(root: string, error: unknown, { bytes, ms }: GitBounds): Error {
  if (error instanceof InputError) return error;
  const { code, stderr, message } = error as { code?: string; stderr?: Buffer; message?: string };
  if (code === 'ETIMEDOUT')
    return new OutsideError(`git cannot read ${root}: it gave no answer within ${ms / 1000} s; run again`);
  if (code === 'ENOBUFS') {
    const message = `git lists more than ${sizeText(bytes)} of files, which is more, or larger ones, than the gate reads; if the change adds them, take them out of it`;
    return new InputError({ file: root, message });
  }
  const why = stderr?.toString('utf8').trim().split('\n')[0] || message || 'unknown fault';
  return new OutsideError(`git cannot read ${root}: ${why}`);
}
