/** The contract with the service that hosts the code: pull requests, comments, checks, issues, commits, branches, artifacts. */
import type { LabelEvent, Permission, PullComment } from '../change/acceptance.ts';

/** The host answered, and not with what was asked for. `status` is the HTTP status; 0: no answer at all. */
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
  /** `owner/name`; null where the repository is gone. */
  readonly headRepository: string | null;
  readonly headBranch: string;
  readonly labels: readonly string[];
  readonly fork: boolean;
  readonly open: boolean;
}

/** Our one comment on a pull request. */
export interface StickyComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** ISO time by the host's clock. */
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
  /** Of the blob. */
  readonly sha: string;
  readonly text: string;
}

export interface Artifact {
  readonly id: number;
  /** Of its zip. */
  readonly bytes: number;
  readonly expired: boolean;
  readonly createdAt: string;
  /** Branch of the run that uploaded it; null where that run was of another repository, such as a fork. */
  readonly branch: string | null;
}

/** What of the host can stand in for history that a clone lacks. */
export interface CommitLookup {
  /** Merge base of two commits; null when they share none. */
  mergeBase(base: string, head: string): Promise<string | null>;
  /** The commit a branch, tag or id names; null when there is none. */
  commit(name: string): Promise<string | null>;
  /** The host's test merge of a pull request as it is now; null where there is none, as with a conflict. */
  testMerge(number: number): Promise<string | null>;
}

export interface Comments {
  /** All comments, oldest first. */
  comments(number: number): Promise<readonly PullComment[]>;
  /** Our one comment on a pull request, or null; further ones of ours are removed. Never a stranger's. */
  sticky(number: number, config: string): Promise<StickyComment | null>;
  /** Edits `earlier`, or creates. */
  writeComment(number: number, body: string, earlier: StickyComment | null): Promise<StickyComment>;
}

export interface Pulls {
  pull(number: number): Promise<PullRequest>;
  /** Oldest first. */
  labelEvents(number: number): Promise<readonly LabelEvent[]>;
  permission(login: string): Promise<Permission>;
  /** All that are open, from branches of this repository. */
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
  /** Branch that it asks to merge, and the one it goes into. */
  readonly head: string;
  readonly base: string;
}

export interface Checks {
  /** Returns the address of its page. */
  createCheckRun(check: CheckRun): Promise<string>;
}

export interface Issues {
  /** The open issue whose body starts with `marker`, written by us. */
  issue(marker: string): Promise<{ readonly number: number; readonly body: string } | null>;
  openIssue(title: string, body: string): Promise<number>;
  updateIssue(number: number, change: { readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<void>;
}

export interface Branches {
  /** False where a branch of that name is there already. */
  createBranch(name: string, sha: string): Promise<boolean>;
  /** A file as a branch holds it; null = it is not there. */
  branchFile(branch: string, path: string): Promise<BranchFile | null>;
  /** Names of the files of a folder as a branch holds it; empty where there is none. */
  branchFolder(branch: string, path: string): Promise<readonly string[]>;
  /** Merges a commit into a branch; false where the two conflict. */
  mergeInto(branch: string, sha: string): Promise<boolean>;
  /** Commits a file to a branch; false where it is no longer `earlier` there. */
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
  /** Artifacts of a name, newest first. */
  artifacts(name: string): AsyncIterable<Artifact>;
  /** Where the zip of one lies: a signed address, mostly of another host. It is a secret, and needs no token. */
  artifactAddress(id: number): Promise<string>;
}

/** All methods throw CodeHostError. */
export interface CodeHost extends Artifacts, Branches, Checks, Comments, CommitLookup, Issues, Pulls {
  /** `owner/name`. */
  readonly repository: string;
  /** ISO time of the host's newest answer by its own clock; this machine's before the first. */
  now(): string;
  /** Login the token writes as. */
  viewer(): Promise<string>;
}
