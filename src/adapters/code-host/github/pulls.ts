/** Pull requests, their labels, and who may write. */
import type { LabelEvent } from '../../../change/acceptance.ts';
import type { OpenPull, Pulls } from '../../../run/code-host.ts';
import { type Api, orAbsent, PER_PAGE } from './api.ts';

export function pullsOf(api: Api): Pulls {
  const { at, repository } = api;
  return {
    pull(number) {
      return api.ask(
        ({ rest }) => rest.pulls.get({ ...at, pull_number: number }),
        ({ head, labels, state }) => {
          // GitHub writes null for a deleted repository, despite what its API description says.
          const headRepository = (head.repo as typeof head.repo | null)?.full_name ?? null;
          return {
            number,
            headSha: head.sha,
            headRepository,
            headBranch: head.ref,
            labels: labels.map(({ name }) => name),
            fork: headRepository !== repository,
            open: state === 'open',
          };
        },
      );
    },

    async labelEvents(number) {
      const found: LabelEvent[] = [];
      const events = api.list(
        ({ paginate, rest }) =>
          paginate.iterator(rest.issues.listEvents, { ...at, issue_number: number, per_page: PER_PAGE }),
        (item) => ({
          event: item.event,
          label: 'label' in item ? (item.label.name ?? '') : '',
          actor: item.actor?.login ?? '',
          at: item.created_at,
        }),
      );
      for await (const { event, ...rest } of events) {
        if (event === 'labeled' || event === 'unlabeled') found.push({ event, ...rest });
      }
      return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    },

    async openPulls() {
      const found: OpenPull[] = [];
      const pulls = api.list(
        ({ paginate, rest }) => paginate.iterator(rest.pulls.list, { ...at, state: 'open', per_page: PER_PAGE }),
        ({ number, title, head, html_url: url }) => ({
          number,
          title,
          headBranch: head.ref,
          url,
          own: (head.repo as typeof head.repo | null)?.full_name === repository,
        }),
      );
      for await (const { own, ...pull } of pulls) if (own) found.push(pull);
      return found;
    },

    openPull({ title, body, head, base }) {
      return api.ask(
        ({ rest }) => rest.pulls.create({ ...at, title, body, head, base }),
        ({ html_url: url }) => url,
      );
    },

    updatePull(number, { title, body }) {
      return api.ask(
        ({ rest }) => rest.pulls.update({ ...at, pull_number: number, title, body }),
        () => undefined,
      );
    },

    async permission(login) {
      const asked = api.ask(
        ({ rest }) => rest.repos.getCollaboratorPermissionLevel({ ...at, username: login }),
        ({ permission }) => permission,
      );
      const level = await orAbsent(asked);
      return level === 'admin' || level === 'write' || level === 'read' ? level : 'none';
    },
  };
}
