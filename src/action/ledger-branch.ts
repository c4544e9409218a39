/** The branch on which scored attempts wait for review: entries there count once people have merged them. */

import { type Proposal, withAttempts } from '../escalation/ledger-proposal.ts';
import type { CodeHost } from '../run/code-host.ts';

export const LEDGER_BRANCH = 'plumbline/ledger';

/** Another run may commit at the same moment: then the file is read again. */
const TRIES = 5;

/**
 * Adds to each ledger file of the branch the lines that it lacks; the branch begins at `commit` where there is none.
 * Throws CodeHostError, 403 where the token may not write contents.
 */
export async function commitAttempts(host: CodeHost, proposals: readonly Proposal[], commit: string): Promise<void> {
  await host.createBranch(LEDGER_BRANCH, commit);
  for (const path of new Set(proposals.map((one) => one.path))) {
    const own = proposals.filter((one) => one.path === path);
    await commitTo(host, path, own);
  }
}

async function commitTo(host: CodeHost, path: string, proposals: readonly Proposal[]): Promise<void> {
  const attempts = proposals.map(({ attempt }) => attempt);
  const message = `Ledger: ${proposals.map(({ target, attempt }) => `${attempt.lever} of ${target}`).join(', ')}`;
  for (let turn = 0; turn < TRIES; turn++) {
    const earlier = await host.branchFile(LEDGER_BRANCH, path);
    const text = withAttempts(earlier?.text ?? '', attempts);
    if (text === null || (await host.commitFile({ branch: LEDGER_BRANCH, path, text, message, earlier }))) return;
  }
  throw new Error(`${path} on ${LEDGER_BRANCH} kept moving; the patch has the entry`);
}
