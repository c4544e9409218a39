/** Pull requests, their labels, and who may write. */
import type { LabelEvent, Permission } from '../../../change/acceptance.ts';
import { type Api, field, orAbsent, text } from './api.ts';

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name`; null where the repository is gone. */
  readonly headRepository: string | null;
  readonly headBranch: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly fork: boolean;
  readonly open: boolean;
}

export interface Pulls {
  pull(number: number): Promise<PullRequest>;
  labelEvents(number: number): Promise<readonly LabelEvent[]>;
  permission(login: string): Promise<Permission>;
}

export function pullsOf(api: Api): Pulls {
  const { repo, repository } = api;
  return {
    async pull(number) {
      const body = await api.get(`${repo}/pulls/${number}`);
      const head = field(body, 'head');
      const labels = field(body, 'labels');
      const headRepository = text(field(field(head, 'repo'), 'full_name')) || null;
      return {
        number,
        headSha: text(field(head, 'sha')),
        headRepository,
        headBranch: text(field(head, 'ref')),
        body: text(field(body, 'body')),
        labels: (Array.isArray(labels) ? labels : []).map((label) => text(field(label, 'name'))),
        fork: headRepository !== repository,
        open: field(body, 'state') === 'open',
      };
    },

    async labelEvents(number) {
      const found: LabelEvent[] = [];
      for await (const item of api.pages(`${repo}/issues/${number}/events`)) {
        const event = field(item, 'event');
        if (event !== 'labeled' && event !== 'unlabeled') continue;
        found.push({
          event,
          label: text(field(field(item, 'label'), 'name')),
          actor: text(field(field(item, 'actor'), 'login')),
          at: text(field(item, 'created_at')),
        });
      }
      return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    },

    async permission(login) {
      const found = await orAbsent(api.get(`${repo}/collaborators/${encodeURIComponent(login)}/permission`));
      const level = field(found, 'permission');
      return level === 'admin' || level === 'write' || level === 'read' ? level : 'none';
    },
  };
}
