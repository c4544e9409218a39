/** A scored change of main, or one that someone asked for by name, becomes a ledger entry that people review. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from './answers.ts';
import type { GateConfig, TargetConfig } from './core/config.ts';
import { LEDGER_PATH } from './core/escalation/ledger.ts';
import { ledgerPatch, proposals, renderProposals } from './core/escalation/proposal.ts';
import type { GateEvent } from './core/event.ts';
import type { PlumblineRecord } from './core/record.ts';
import type { Trees } from './core/rows.ts';
import type { GitHub } from './shell/github.ts';
import { keepRecord } from './shell/records.ts';
import type { Runner } from './shell/runner.ts';

export interface AttemptPlace {
  readonly runner: Runner;
  readonly event: GateEvent | undefined;
  readonly github: GitHub | undefined;
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
  if (answers?.lasting && answers.storeDir !== null) keepRecord(answers.storeDir, record);
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
  runner.summary(renderProposals(found, patch, PATCH));
  runner.log(`the attempt is scored; ${join(folder, PATCH)} adds it to the ledger`);
}

function ledgerOf(config: GateConfig, target: TargetConfig): string {
  return target.escalation?.ledger ?? config.escalation?.ledger ?? LEDGER_PATH;
}

/** A push to the default branch, or `workflow_dispatch` with `attempt` by someone who may write. */
async function isWanted({ event, github, runner }: AttemptPlace): Promise<boolean> {
  if (event?.kind === 'push') return event.branch === event.defaultBranch;
  if (event?.kind !== 'workflow_dispatch' || event.attempt === undefined) return false;
  const level = event.actor === undefined ? 'none' : await github?.permission(event.actor);
  if (level === 'write' || level === 'admin') return true;
  runner.warn(`no ledger entry is proposed: ${event.actor ?? 'nobody'} may not write to this repository`);
  return false;
}
