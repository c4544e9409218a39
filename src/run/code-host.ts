/** The contract with the code host: pull requests, comments, checks, issues, commits, branches and artifacts. */
import type { LabelEvent, Permission, PullComment } from '../change/acceptance.ts';

/** The host answered, but not with what was asked for. `status` is the HTTP status; 0 = no answer at all. */
export class CodeHostError extends Error {
  override readonly name = 'CodeHostError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name`; null when the repository is gone. */
  readonly headRepository: string | null;
  readonly headBranch: string;
  readonly labels: readonly string[];
  readonly fork: boolean;
  readonly open: boolean;
}

/** The gate's one comment on a pull request. */
export interface StickyComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** ISO time on the host's clock. */
  readonly createdAt: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
}

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface BranchFile {
  /** SHA of the blob. */
  readonly sha: string;
  readonly text: string;
}

export interface Artifact {
  readonly id: number;
  /** Size of its zip. */
  readonly bytes: number;
  readonly expired: boolean;
  readonly createdAt: string;
  /** Branch of the run that uploaded it; null when that run was of another repository, such as a fork. */
  readonly branch: string | null;
}

/** What the host can supply in place of history that a clone lacks. */
export interface CommitLookup {
  /** Merge base of two commits; null when they share none. */
  mergeBase(base: string, head: string): Promise<string | null>;
  /** The commit that a branch, tag or id names; null when there is none. */
  commit(name: string): Promise<string | null>;
  /** The host's current test merge of a pull request; null when there is none, as with a conflict. */
  testMerge(number: number): Promise<string | null>;
}

export interface Comments {
  /** All comments, oldest first. */
  comments(number: number): Promise<readonly PullComment[]>;
  /** The gate's one comment on a pull request, or null; removes further ones of its own, never anyone else's. */
  sticky(number: number, config: string): Promise<StickyComment | null>;
  /** Edits `earlier`, or creates a comment. */
  writeComment(number: number, body: string, earlier: StickyComment | null): Promise<StickyComment>;
}

export interface Pulls {
  pull(number: number): Promise<PullRequest>;
  /** Oldest first. */
  labelEvents(number: number): Promise<readonly LabelEvent[]>;
  permission(login: string): Promise<Permission>;
  /** All open ones from branches of this repository. */
  openPulls(): Promise<readonly OpenPull[]>;
  /** Needs `pull-requests: write`; returns its address. */
  openPull(pull: NewPull): Promise<string>;
  updatePull(number: number, change: Pick<NewPull, 'title' | 'body'>): Promise<void>;
}

export interface OpenPull {
  readonly number: number;
  readonly title: string;
  readonly headBranch: string;
  readonly url: string;
}

export interface NewPull {
  readonly title: string;
  readonly body: string;
  /** The branch it asks to merge; `base` is the branch it merges into. */
  readonly head: string;
  readonly base: string;
}

export interface Checks {
  /** Returns the address of its page. */
  createCheckRun(check: CheckRun): Promise<string>;
}

export interface Issues {
  /** The open issue written by the gate whose body starts with `marker`. */
  issue(marker: string): Promise<{ readonly number: number; readonly body: string } | null>;
  openIssue(title: string, body: string): Promise<number>;
  updateIssue(number: number, change: { readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<void>;
}

export interface Branches {
  /** False when a branch of that name exists already. */
  createBranch(name: string, sha: string): Promise<boolean>;
  /** A file of a ledger on a branch; null = it is not there. Throws InputError where it is larger than a ledger. */
  branchFile(branch: string, path: string): Promise<BranchFile | null>;
  /** Names of the files in a folder on a branch; empty when there are none. */
  branchFolder(branch: string, path: string): Promise<readonly string[]>;
  /** Merges a commit into a branch; false when the two conflict. */
  mergeInto(branch: string, sha: string): Promise<boolean>;
  /** Commits a file to a branch; false when the branch no longer has `earlier`. */
  commitFile(file: CommittedFile): Promise<boolean>;
}

export interface CommittedFile {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
  /** What is replaced; null = the file is new. */
  readonly earlier: BranchFile | null;
}

export interface Artifacts {
  /** Artifacts with a name, newest first. */
  artifacts(name: string): AsyncIterable<Artifact>;
  /** Address of an artifact's zip: signed, mostly on another host. It is a secret and needs no token. */
  artifactAddress(id: number): Promise<string>;
}

/** All methods throw CodeHostError. */
export interface CodeHost extends Artifacts, Branches, Checks, Comments, CommitLookup, Issues, Pulls {
  /** `owner/name`. */
  readonly repository: string;
  /** ISO time of the host's latest answer on its own clock; before the first answer, this machine's time. */
  now(): string;
  /** Login that the token writes as. */
  viewer(): Promise<string>;
}
