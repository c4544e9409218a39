/** GitHub as the code host, for one repository; each part of the contract is in its own file. */
import type { CodeHost } from '../../../run/code-host.ts';
import { type GitHubSettings, openApi } from './api.ts';
import { artifactsOf } from './artifacts.ts';
import { authorOf } from './author.ts';
import { branchesOf } from './branches.ts';
import { checksOf } from './checks.ts';
import { commentsOf } from './comments.ts';
import { commitsOf } from './commits.ts';
import { issuesOf } from './issues.ts';
import { pullsOf } from './pulls.ts';

export function openGitHub(settings: GitHubSettings): CodeHost {
  const api = openApi(settings);
  const author = authorOf(api);
  return {
    repository: api.repository,
    now: api.now,
    viewer: author.viewer,
    ...artifactsOf(api),
    ...branchesOf(api),
    ...checksOf(api),
    ...commentsOf(api, author),
    ...commitsOf(api),
    ...issuesOf(api, author),
    ...pullsOf(api),
  };
}
