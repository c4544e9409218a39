/** Comments of a pull request, and the one that is ours. */
import type { PullComment } from '../../../change/acceptance.ts';
import { isMarked } from '../../../report/marker.ts';
import { type Api, field, text } from './api.ts';
import type { Author } from './author.ts';

export interface StickyComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** ISO time by GitHub's clock. */
  readonly createdAt: string;
}

export interface Comments {
  /** All comments, oldest first. */
  comments(number: number): Promise<readonly PullComment[]>;
  /** Our one comment on a pull request, or null; further ones of ours are removed. Never a stranger's. */
  sticky(number: number): Promise<StickyComment | null>;
  /** Edits `earlier`, or creates. */
  writeComment(number: number, body: string, earlier: StickyComment | null): Promise<StickyComment>;
}

export function commentsOf(api: Api, author: Author): Comments {
  const { repo } = api;
  return {
    async comments(number) {
      const found: PullComment[] = [];
      for await (const item of api.pages(`${repo}/issues/${number}/comments`)) {
        const author = text(field(field(item, 'user'), 'login'));
        const at = text(field(item, 'created_at'));
        found.push({ author, body: text(field(item, 'body')), at, updatedAt: text(field(item, 'updated_at')) });
      }
      return found;
    },

    async sticky(number) {
      const ours: StickyComment[] = [];
      for await (const item of api.pages(`${repo}/issues/${number}/comments`)) {
        const body = text(field(item, 'body'));
        const id = field(item, 'id');
        if (!isMarked(body) || typeof id !== 'number') continue;
        if (!(await author.isOurs(field(item, 'user')))) continue;
        ours.push({ id, url: text(field(item, 'html_url')), body, createdAt: text(field(item, 'created_at')) });
      }
      const [first, ...rest] = ours.sort((a, b) => a.id - b.id);
      // Two runs at once may each have created one; the oldest stays, where people have linked it.
      for (const { id } of rest) {
        await api.send('DELETE', `${repo}/issues/comments/${id}`, undefined).catch(() => undefined);
      }
      return first ?? null;
    },

    async writeComment(number, body, earlier) {
      const written =
        earlier === null
          ? await api.send('POST', `${repo}/issues/${number}/comments`, { body })
          : await api.send('PATCH', `${repo}/issues/comments/${earlier.id}`, { body });
      const id = field(written, 'id');
      const [url, createdAt] = [text(field(written, 'html_url')), text(field(written, 'created_at'))];
      return { id: typeof id === 'number' ? id : 0, url, body, createdAt };
    },
  };
}
