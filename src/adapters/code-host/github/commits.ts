/** Commits that a shallow clone does not hold. */
import type { CommitLookup } from '../../git/find-revisions.ts';
import { type Api, field, GitHubError, orAbsent } from './api.ts';

export function commitsOf(api: Api): CommitLookup {
  const { repo } = api;
  return {
    async mergeBase(base, head) {
      const found = await orAbsent(
        api.get(`${repo}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`),
      );
      const sha = field(field(found, 'merge_base_commit'), 'sha');
      return typeof sha === 'string' ? sha : null;
    },

    async testMerge(number) {
      for (let attempt = 0; ; attempt++) {
        const pull = await api.get(`${repo}/pulls/${number}`);
        const isMergeable = field(pull, 'mergeable');
        const sha = field(pull, 'merge_commit_sha');
        if (isMergeable === true) return typeof sha === 'string' ? sha : null;
        // A conflict: there is none.
        if (isMergeable !== null) return null;
        // GitHub works it out when it is asked.
        const wait = [...api.waits, ...api.waits.slice(-1)][attempt];
        if (wait === undefined)
          throw new GitHubError(504, `GitHub has not merged pull request ${number} for testing yet`);
        await new Promise((done) => setTimeout(done, wait));
      }
    },

    async commit(name) {
      const found = await orAbsent(api.get(`${repo}/commits/${encodeURIComponent(name)}`));
      const sha = field(found, 'sha');
      return typeof sha === 'string' ? sha : null;
    },
  };
}
