/** Who the token writes as, so that only what is ours is ever edited. */
import { type Api, field } from './api.ts';

/** Author of what a workflow's own token writes, where GraphQL does not say. */
const WORKFLOW_BOT = 'github-actions[bot]';

export interface Author {
  /** Login the token writes as. */
  viewer(): Promise<string>;
  /** Whether a user as GitHub's answers hold one is the token's own. */
  isOurs(user: unknown): Promise<boolean>;
}

export function authorOf(api: Api): Author {
  let known: Promise<string> | undefined;
  const viewer = (): Promise<string> => {
    // `GET /user` is refused to a workflow's token; GraphQL answers it.
    known ??= api
      .graphql('query { viewer { login } }')
      .then((body) => field(field(field(body, 'data'), 'viewer'), 'login'))
      .catch(() => undefined)
      .then((login) => (typeof login === 'string' && login !== '' ? login : WORKFLOW_BOT));
    return known;
  };
  return {
    viewer,
    async isOurs(user) {
      const login = field(user, 'login');
      const me = await viewer();
      return login === me || (field(user, 'type') === 'Bot' && login === `${me}[bot]`);
    },
  };
}
