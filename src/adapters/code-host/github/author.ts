/** Who the token writes as, so that only what is ours is ever edited. */
import type { Api } from './api.ts';

/** Author of what a workflow's own token writes, where GraphQL does not say. */
const WORKFLOW_BOT = 'github-actions[bot]';

/** As GitHub's answers name a user; a deleted one is null. */
export type User = { readonly login: string; readonly type?: string } | null | undefined;

export interface Author {
  /** Login the token writes as. */
  viewer(): Promise<string>;
  /** Whether a user is the token's own. */
  isOurs(user: User): Promise<boolean>;
}

export function authorOf(api: Api): Author {
  let known: Promise<string> | undefined;
  const viewer = (): Promise<string> => {
    // `GET /user` is refused to a workflow's token; GraphQL answers it.
    known ??= api.viewer().then(
      (login) => (typeof login === 'string' && login !== '' ? login : WORKFLOW_BOT),
      () => WORKFLOW_BOT,
    );
    return known;
  };
  return {
    viewer,
    async isOurs(user) {
      const me = await viewer();
      return user?.login === me || (user?.type === 'Bot' && user.login === `${me}[bot]`);
    },
  };
}
