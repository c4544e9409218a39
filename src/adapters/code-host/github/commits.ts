/** Commits that a shallow clone lacks. */
import { CodeHostError, type CommitLookup } from '../../../run/code-host.ts';
import { type Api, orAbsent } from './api.ts';

/** Seconds between looks at a pull request that GitHub has not yet merged for testing. */
const PATIENCE = [0.5, 2, 2];

export function commitsOf(api: Api): CommitLookup {
  const { at } = api;
  return {
    mergeBase(base, head) {
      const compared = api.ask(
        ({ rest }) => rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: 1 }),
        ({ merge_base_commit }) => merge_base_commit.sha,
      );
      return orAbsent(compared);
    },

    async testMerge(number) {
      for (const wait of [...PATIENCE, null]) {
        const { mergeable, sha } = await api.ask(
          ({ rest }) => rest.pulls.get({ ...at, pull_number: number }),
          (pull) => ({ mergeable: pull.mergeable, sha: pull.merge_commit_sha }),
        );
        if (mergeable === true) return sha;
        // There is a conflict, so there is no test merge.
        if (mergeable === false) return null;
        // GitHub starts computing it when asked.
        if (wait !== null) await new Promise((done) => setTimeout(done, wait * api.second));
      }
      throw new CodeHostError(504, `GitHub has not merged pull request ${number} for testing yet`);
    },

    commit(name) {
      const found = api.ask(
        ({ rest }) => rest.repos.getCommit({ ...at, ref: name }),
        ({ sha }) => sha,
      );
      return orAbsent(found);
    },
  };
}
