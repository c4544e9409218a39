/** The user that the token writes as, so that only our own texts are ever edited. */
import type { Api } from './api.ts';

/** Author of what a workflow's own token writes, if GraphQL does not tell. */
const WORKFLOW_BOT = 'github-actions[bot]';

/** A user as named in GitHub's answers; a deleted one is null. */
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
    // A workflow's token may not call `GET /user`, but GraphQL answers it.
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
