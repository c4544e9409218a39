/** Tells a pull request that scored attempts are waiting for review: until they are merged they are not evidence. */
import type { PlumblineRecord } from '../record/record.ts';
import { many } from '../report/format-numbers.ts';
import { attemptsIn } from '../report/ledger-proposal.ts';
import { LEDGER_BRANCH } from './ledger-branch.ts';
import type { Session } from './session.ts';

/** Asked only if a goal makes the ledger matter; if the host does not answer, nothing is said. */
export async function withWaiting({ event, host }: Session, record: PlumblineRecord): Promise<PlumblineRecord> {
  const wants = Object.entries(record.escalation).filter(([, { goal }]) => goal !== null);
  if (event?.kind !== 'pull_request' || host === undefined || wants.length === 0) return record;
  const open = await host.openPulls().catch(() => []);
  const pull = open.find(({ headBranch }) => headBranch === LEDGER_BRANCH);
  const attempts = pull === undefined ? null : attemptsIn(pull.title);
  if (pull === undefined || attempts === null || attempts === 0) return record;
  const note = `${many(attempts, 'scored attempt')} ${attempts === 1 ? 'waits' : 'wait'} in #${pull.number} and ${attempts === 1 ? 'is' : 'are'} not yet in the ledger.`;
  const told = wants.map(([target, entry]) => [target, { ...entry, notes: [...(entry.notes ?? []), note] }] as const);
  return { ...record, escalation: { ...record.escalation, ...Object.fromEntries(told) } };
}
