/**
 * Where scored attempts are proposed: in one pull request that each run opens or updates, on the branch alone, or as
 * the patch.
 */
import type { LedgerChange, Proposal } from '../escalation/ledger-proposal.ts';
import { LEDGER_FOLDER, type Propose } from '../inputs/escalation-policy.ts';
import type { GateEvent } from '../inputs/event.ts';
import { type ProposedAt, pullBody, pullTitle } from '../report/ledger-proposal.ts';
import type { CodeHost } from '../run/code-host.ts';
import { errorText } from '../text/error-text.ts';
import { type AttemptPlace, policyOf } from './attempt-place.ts';
import { commitChanges, LEDGER_BRANCH, waiting } from './ledger-branch.ts';

const PATCH: ProposedAt = { kind: 'patch' };

/** With a token that may not write only the patch is left, and a message says which permission is missing. */
export async function proposedAt(
  found: readonly Proposal[],
  changesFor: (found: readonly Proposal[]) => readonly LedgerChange[],
  place: AttemptPlace,
): Promise<ProposedAt> {
  const { config, targets, host, runner, event, commit } = place;
  const ways = new Map(targets.map((target) => [target.name, policyOf(config, target).propose ?? 'pull-request']));
  const wayOf = ({ target }: Proposal): Propose => ways.get(target) ?? 'patch';
  const mine = found.filter((one) => wayOf(one) !== 'patch');
  if (mine.length === 0 || host === undefined) return PATCH;
  const into = defaultBranchOf(event);
  const isPulled = mine.some((one) => wayOf(one) === 'pull-request');
  try {
    // An attempt that was asked for by name is not part of main, so the branch begins at main.
    const main = event?.kind === 'push' ? commit : await host.commit(into);
    if (main === null) throw new Error('the default branch was not found');
    const pull = isPulled ? await openPullOf(host) : undefined;
    const isNew = await host.createBranch(LEDGER_BRANCH, main);
    // A branch left behind by an earlier pull request: without main's newer commits it would propose everything again.
    if (!isNew && isPulled && pull === undefined && !(await host.mergeInto(LEDGER_BRANCH, main)))
      throw new Error(`${LEDGER_BRANCH} conflicts with ${into}; delete the branch, what it held that counts is merged`);
    const message = `Ledger: ${mine.map(({ target, attempt }) => `${attempt.lever} of ${target}`).join(', ')}`;
    await commitChanges(host, changesFor(mine), message);
    if (isPulled) return await pulled(host, pull, { into, place });
  } catch (error) {
    const why = errorText(error);
    const said = `the ledger's branch was not written (${why}); give the job "contents: write", or take the patch`;
    // Nobody asked explicitly for a pull request, so a read-only job is fine.
    if (targets.some((target) => policyOf(config, target).propose !== undefined)) runner.warn(said);
    else runner.log(said);
    return PATCH;
  }
  return branchOf(place, host, into);
}

type OpenPull = Awaited<ReturnType<CodeHost['openPulls']>>[number];

async function openPullOf(host: CodeHost): Promise<OpenPull | undefined> {
  return (await host.openPulls()).find(({ headBranch }) => headBranch === LEDGER_BRANCH);
}

/** The branch is already written: without permission to open a pull request the attempts wait there. */
async function pulled(
  host: CodeHost,
  pull: OpenPull | undefined,
  { into, place }: { readonly into: string; readonly place: AttemptPlace },
): Promise<ProposedAt> {
  const { config, targets, runner } = place;
  try {
    const ledgers = targets.map((target) => policyOf(config, target).ledger ?? LEDGER_FOLDER);
    const attempts = await waiting(host, ledgers, into);
    const told = { title: pullTitle(attempts.length), body: pullBody(attempts) };
    if (pull === undefined) {
      const url = await host.openPull({ ...told, head: LEDGER_BRANCH, base: into });
      const number = /\/(\d+)$/.exec(url)?.[1];
      return { kind: 'pull', number: number === undefined ? null : Number(number), url };
    }
    await host.updatePull(pull.number, told);
    return { kind: 'pull', number: pull.number, url: pull.url };
  } catch (error) {
    const why = errorText(error);
    runner.warn(
      `the pull request for the ledger was not opened (${why}); give the job "pull-requests: write" and let Actions open pull requests in the repository's settings, or open it from ${LEDGER_BRANCH}`,
    );
    return branchOf(place, host, into);
  }
}

function branchOf({ runner }: AttemptPlace, host: CodeHost, into: string): ProposedAt {
  const server = runner.env['GITHUB_SERVER_URL'] || 'https://github.com';
  return {
    kind: 'branch',
    name: LEDGER_BRANCH,
    url: `${server}/${host.repository}/compare/${into}...${LEDGER_BRANCH}`,
  };
}

function defaultBranchOf(event: GateEvent | undefined): string {
  return (event?.kind === 'push' || event?.kind === 'workflow_dispatch' ? event.defaultBranch : undefined) ?? 'main';
}
