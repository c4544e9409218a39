/** A scored change of main, or one that someone asked for by name, becomes a ledger entry that people review. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { armDigest } from '../change/arms.ts';
import { isMinor } from '../change/minor-change.ts';
import { leverTrailer } from '../escalation/infer-lever.ts';
import type { Decision } from '../escalation/ledger.ts';
import {
  adoptions,
  changesOf,
  ledgerPatch,
  type Proposal,
  proposals,
  type Told,
} from '../escalation/ledger-proposal.ts';
import { readLedger } from '../escalation/read-ledger.ts';
import { LEDGER_FOLDER, LEDGER_PATH } from '../inputs/escalation-policy.ts';
import type { GateEvent } from '../inputs/event.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { renderProposals } from '../report/ledger-proposal.ts';
import { type AttemptPlace, policyOf } from './attempt-place.ts';

const PATCH = 'ledger.patch';

/** Writes the patch beside the record and shows it in the job summary; the record is stored for later verification. */
export async function proposeAttempt(record: PlumblineRecord, place: AttemptPlace): Promise<void> {
  const { runner, config, targets, trees, answers, folder, commit } = place;
  if (!(await isWanted(place))) return;
  const ledgers = new Map(targets.map((target) => [target.name, policyOf(config, target).ledger ?? LEDGER_FOLDER]));
  const textOf = (path: string): string | null => {
    const entry = trees.head.entry(path);
    return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : null;
  };
  const date = record.operational.startedAt.slice(0, 10);
  const places = new Set([LEDGER_PATH, LEDGER_FOLDER, ...ledgers.values()]);
  const known = [...places].flatMap((path) => readLedger(trees.head, path).entries);
  const scored = new Set(known.map(({ attempt }) => attempt.record));
  const told = (target: string): Told => toldOf(record, target, date, place);
  const found = proposals(record, ledgers, { commit, date, told }).filter(({ attempt }) => !scored.has(attempt.record));
  if (found.length === 0) return;
  if (answers?.lasting && answers.storeDir !== null) {
    const { keepRecord } = await import('../adapters/store/attempt-records.ts');
    keepRecord(answers.storeDir, record);
  }
  const changesFor = (of: readonly Proposal[]) => [...changesOf(of), ...adoptions(of, known)];
  const patch = ledgerPatch(changesFor(found), textOf);
  writeFileSync(join(folder, PATCH), patch);
  const { proposedAt } = await import('./ledger-pull.ts');
  const at = await proposedAt(found, changesFor, place);
  await runner.summary(renderProposals(found, patch, PATCH, at));
  runner.log(`the attempt is scored; ${join(folder, PATCH)} adds it to the ledger`);
}

/** What the record does not say about an attempt. */
function toldOf(record: PlumblineRecord, target: string, date: string, { event, arms }: AttemptPlace): Told {
  const own = arms.get(target);
  const requests = record.operational.targets[target]?.requests;
  const cases = record.targets[target]?.suite.cases ?? 0;
  return {
    ...(event?.kind === 'push' ? mergedOf(event, date) : openOf(event, date)),
    arm: own === undefined ? undefined : armDigest(own.head),
    minor: own !== undefined && isMinor(own) && leverTrailer(messageOf(event)) === null,
    measured: requests === undefined ? undefined : { cases, requests },
  };
}

function messageOf(event: GateEvent | undefined): string {
  return event?.kind === 'push' ? (event.message ?? '') : '';
}

const LONGEST_TITLE = 120;

/** What is merged to main counts as adopted. */
function mergedOf(event: Extract<GateEvent, { kind: 'push' }>, date: string): Pick<Told, 'title' | 'decision'> {
  const lines = messageOf(event)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isMerge = /^Merge pull request #\d+/.test(lines[0] ?? '');
  const pull = /^Merge pull request #(\d{1,9})\b|\(#(\d{1,9})\)$/.exec(lines[0] ?? '');
  const title = (isMerge ? lines[1] : lines[0])?.slice(0, LONGEST_TITLE);
  const number = pull?.[1] ?? pull?.[2];
  const decision: Decision = {
    state: 'adopted',
    ...(event.actor === undefined ? {} : { by: event.actor }),
    ...(number === undefined ? {} : { pr: Number(number) }),
    date,
  };
  return { title, decision };
}

function openOf(event: GateEvent | undefined, date: string): Pick<Told, 'title' | 'decision'> {
  const name = event?.kind === 'workflow_dispatch' ? event.attempt : undefined;
  return { title: name?.slice(0, LONGEST_TITLE), decision: { state: 'open', date } };
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
