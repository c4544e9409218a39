/** Comments of a pull request, and the one that is ours. */
import { isMarked } from '../../../report/marker.ts';
import type { Comments, StickyComment } from '../../../run/code-host.ts';
import { type Api, PER_PAGE } from './api.ts';
import type { Author, User } from './author.ts';

interface Found extends StickyComment {
  readonly user: User;
  readonly updatedAt: string;
}

export function commentsOf(api: Api, author: Author): Comments {
  const { at } = api;
  const all = (number: number): AsyncIterable<Found> =>
    api.list(
      ({ paginate, rest }) =>
        paginate.iterator(rest.issues.listComments, { ...at, issue_number: number, per_page: PER_PAGE }),
      ({ id, html_url, body, user, created_at, updated_at }) => ({
        id,
        url: html_url,
        body: body ?? '',
        user,
        createdAt: created_at,
        updatedAt: updated_at,
      }),
    );
  return {
    async comments(number) {
      const found = [];
      for await (const { user, body, createdAt, updatedAt } of all(number))
        found.push({ author: user?.login ?? '', body, at: createdAt, updatedAt });
      return found;
    },

    async sticky(number, config) {
      const ours: StickyComment[] = [];
      for await (const { user, id, url, body, createdAt } of all(number)) {
        if (isMarked(body, config) && (await author.isOurs(user))) ours.push({ id, url, body, createdAt });
      }
      const [first, ...rest] = ours.sort((a, b) => a.id - b.id);
      // Two simultaneous runs may each have created one; the oldest stays, since people may have linked to it.
      for (const { id } of rest) {
        const deleted = api.ask(
          (octokit) => octokit.rest.issues.deleteComment({ ...at, comment_id: id }),
          () => undefined,
        );
        await deleted.catch(() => undefined);
      }
      return first ?? null;
    },

    writeComment(number, body, earlier) {
      return api.ask<{ id: number; html_url: string; created_at: string }, StickyComment>(
        ({ rest }) =>
          earlier === null
            ? rest.issues.createComment({ ...at, issue_number: number, body })
            : rest.issues.updateComment({ ...at, comment_id: earlier.id, body }),
        ({ id, html_url, created_at }) => ({ id, url: html_url, body, createdAt: created_at }),
      );
    },
  };
}
