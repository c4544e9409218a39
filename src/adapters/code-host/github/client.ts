/**
 * GitHub's API for one repository; its parts stand in `github/`. Plain `fetch`: the toolkit's client costs two to three
 * times the start time of what a skipped run does in all, and a dozen requests are all there is.
 */

import type { CommitLookup } from '../../git/find-revisions.ts';
import { type GitHubSettings, openApi } from './api.ts';
import { type Artifacts, artifactsOf } from './artifacts.ts';
import { authorOf } from './author.ts';
import { type Checks, checksOf } from './checks.ts';
import { type Comments, commentsOf } from './comments.ts';
import { commitsOf } from './commits.ts';
import { type Contents, contentsOf } from './contents.ts';
import { type Issues, issuesOf } from './issues.ts';
import { type Pulls, pullsOf } from './pulls.ts';

export interface GitHub extends Artifacts, Checks, Comments, CommitLookup, Contents, Issues, Pulls {
  readonly repository: string;
  /** ISO time of GitHub's newest answer by its own clock; this machine's before the first. */
  now(): string;
  /** Login the token writes as. */
  viewer(): Promise<string>;
}

export function openGitHub(settings: GitHubSettings): GitHub {
  const api = openApi(settings);
  const author = authorOf(api);
  return {
    repository: api.repository,
    now: api.now,
    viewer: author.viewer,
    ...artifactsOf(api),
    ...checksOf(api),
    ...commentsOf(api, author),
    ...commitsOf(api),
    ...contentsOf(api),
    ...issuesOf(api, author),
    ...pullsOf(api),
  };
}
