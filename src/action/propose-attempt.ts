/** A scored change of main, or one that someone asked for by name, becomes a ledger entry that people review. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '../adapters/actions/runner.ts';
import type { Trees } from '../change/recorded-rows.ts';
import { ledgerPatch, type Proposal, proposals, renderProposals } from '../escalation/ledger-proposal.ts';
import type { GateConfig, TargetConfig } from '../inputs/config.ts';
import { LEDGER_PATH } from '../inputs/escalation-policy.ts';
import type { GateEvent } from '../inputs/event.ts';
import type { PlumblineRecord } from '../record/record.ts';
import type { CodeHost } from '../run/code-host.ts';
import type { Answers } from './answer-sources.ts';

export interface AttemptPlace {
  readonly runner: Runner;
  readonly event: GateEvent | undefined;
  readonly host: CodeHost | undefined;
  readonly config: GateConfig;
  readonly targets: readonly TargetConfig[];
  readonly trees: Trees;
  readonly answers: Answers | undefined;
  /** Of the record. */
  readonly folder: string;
  /** The commit that was measured. */
  readonly commit: string;
}

const PATCH = 'ledger.patch';

/** Writes the patch beside the record and shows it in the job summary; the record is kept for later verification. */
export async function proposeAttempt(record: PlumblineRecord, place: AttemptPlace): Promise<void> {
  const { runner, config, targets, trees, answers, folder, commit } = place;
  if (!(await isWanted(place))) return;
  const ledgers = new Map(targets.map((target) => [target.name, ledgerOf(config, target)]));
  const textOf = (path: string): string | null => {
    const entry = trees.head.entry(path);
    return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : null;
  };
  const found = proposals(record, ledgers, { commit, date: record.operational.startedAt.slice(0, 10) }).filter(
    ({ path, attempt }) => !(textOf(path) ?? '').includes(`"${attempt.record}"`),
  );
  if (found.length === 0) return;
  if (answers?.lasting && answers.storeDir !== null) {
    const { keepRecord } = await import('../adapters/store/attempt-records.ts');
    keepRecord(answers.storeDir, record);
  }
  const patch = [...new Set(found.map(({ path }) => path))]
    .map((path) =>
      ledgerPatch(
        path,
        textOf(path),
        found.filter((one) => one.path === path).map(({ attempt }) => attempt),
      ),
    )
    .join('');
  writeFileSync(join(folder, PATCH), patch);
  const branch = await committed(found, place);
  await runner.summary(renderProposals(found, patch, PATCH, branch));
  runner.log(`the attempt is scored; ${join(folder, PATCH)} adds it to the ledger`);
}

/** On the ledger's branch, where main's policy asks for it; a token that may not write leaves the patch. */
async function committed(
  found: readonly Proposal[],
  { config, targets, host, runner, event, commit }: AttemptPlace,
): Promise<{ readonly name: string; readonly url: string } | null> {
  const asked = new Set(
    targets.filter((target) => (target.escalation ?? config.escalation)?.propose === 'branch').map(({ name }) => name),
  );
  const mine = found.filter(({ target }) => asked.has(target));
  if (mine.length === 0 || host === undefined) return null;
  const { commitAttempts, LEDGER_BRANCH } = await import('./ledger-branch.ts');
  try {
    // An attempt that was asked for by name is no part of main: the branch begins where main is.
    const main = event?.kind === 'push' ? commit : await host.commit(defaultBranchOf(event));
    if (main === null) throw new Error('the default branch was not found');
    await commitAttempts(host, mine, main);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    runner.warn(`the ledger's branch was not written (${why}); give the job "contents: write", or take the patch`);
    return null;
  }
  const server = runner.env['GITHUB_SERVER_URL'] || 'https://github.com';
  return {
    name: LEDGER_BRANCH,
    url: `${server}/${host.repository}/compare/${defaultBranchOf(event)}...${LEDGER_BRANCH}`,
  };
}

function defaultBranchOf(event: GateEvent | undefined): string {
  return (event?.kind === 'push' || event?.kind === 'workflow_dispatch' ? event.defaultBranch : undefined) ?? 'main';
}

function ledgerOf(config: GateConfig, target: TargetConfig): string {
  return target.escalation?.ledger ?? config.escalation?.ledger ?? LEDGER_PATH;
}

/** A push to the default branch, or `workflow_dispatch` with `attempt` by someone who may write. */
async function isWanted({ event, host, runner }: AttemptPlace): Promise<boolean> {
  if (event?.kind === 'push') return event.branch === event.defaultBranch;
  if (event?.kind !== 'workflow_dispatch' || event.attempt === undefined) return false;
  const level = event.actor === undefined ? 'none' : await host?.permission(event.actor);
  if (level === 'write' || level === 'admin') return true;
  runner.warn(`no ledger entry is proposed: ${event.actor ?? 'nobody'} may not write to this repository`);
  return false;
}
