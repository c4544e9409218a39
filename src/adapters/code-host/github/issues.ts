/** The one issue that is ours under a marker. */
import { type Api, field, text } from './api.ts';
import type { Author } from './author.ts';

export interface Issues {
  /** The open issue whose body starts with `marker`, written by us. */
  issue(marker: string): Promise<{ readonly number: number; readonly body: string } | null>;
  openIssue(title: string, body: string): Promise<number>;
  updateIssue(number: number, change: { readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<void>;
}

export function issuesOf(api: Api, author: Author): Issues {
  const { repo } = api;
  return {
    async issue(marker) {
      for await (const item of api.pages(`${repo}/issues?state=open`)) {
        const body = text(field(item, 'body'));
        const number = field(item, 'number');
        if (typeof number !== 'number' || field(item, 'pull_request') !== undefined) continue;
        if (body.startsWith(marker) && (await author.isOurs(field(item, 'user')))) return { number, body };
      }
      return null;
    },

    async openIssue(title, body) {
      const opened = await api.send('POST', `${repo}/issues`, { title, body });
      return Number(field(opened, 'number'));
    },

    async updateIssue(number, change) {
      await api.send('PATCH', `${repo}/issues/${number}`, change);
    },
  };
}
