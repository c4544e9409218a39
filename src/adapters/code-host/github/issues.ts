/** The one issue that carries our marker. */
import type { Issues } from '../../../run/code-host.ts';
import { type Api, PER_PAGE } from './api.ts';
import type { Author } from './author.ts';

export function issuesOf(api: Api, author: Author): Issues {
  const { at } = api;
  return {
    async issue(marker) {
      const open = api.list(
        ({ paginate, rest }) =>
          paginate.iterator(rest.issues.listForRepo, { ...at, state: 'open', per_page: PER_PAGE }),
        ({ number, body, user, pull_request }) => ({
          number,
          body: body ?? '',
          user,
          isPull: pull_request !== undefined,
        }),
      );
      for await (const { number, body, user, isPull } of open) {
        if (!isPull && body.startsWith(marker) && (await author.isOurs(user))) return { number, body };
      }
      return null;
    },

    openIssue(title, body) {
      return api.ask(
        ({ rest }) => rest.issues.create({ ...at, title, body }),
        ({ number }) => number,
      );
    },

    async updateIssue(number, change) {
      await api.ask(
        ({ rest }) => rest.issues.update({ ...at, issue_number: number, ...change }),
        () => undefined,
      );
    },
  };
}
