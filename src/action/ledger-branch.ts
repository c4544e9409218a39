/** The branch on which scored attempts wait for review: entries there count once people have merged them. */

import { type Attempt, parseAttempt, parseLedger } from '../escalation/ledger.ts';
import type { LedgerChange } from '../escalation/ledger-proposal.ts';
import type { CodeHost } from '../run/code-host.ts';
import { Problems } from '../text/problem.ts';

export const LEDGER_BRANCH = 'plumbline/ledger';

/** Another run may commit at the same moment, in which case the file is read again. */
const TRIES = 5;

/** Commits each change to the branch; a change that is already there is skipped. Throws CodeHostError, 403 where the token may not write contents. */
export async function commitChanges(host: CodeHost, changes: readonly LedgerChange[], message: string): Promise<void> {
  for (const change of changes) await commit(host, change, message);
}

async function commit(host: CodeHost, { path, after }: LedgerChange, message: string): Promise<void> {
  for (let turn = 0; turn < TRIES; turn++) {
    const earlier = await host.branchFile(LEDGER_BRANCH, path);
    const text = after(earlier?.text ?? null);
    if (text === null || (await host.commitFile({ branch: LEDGER_BRANCH, path, text, message, earlier }))) return;
  }
  throw new Error(`${path} on ${LEDGER_BRANCH} kept moving; the patch has the entry`);
}

/** Nobody would read a longer table. */
const MOST_SHOWN = 50;

/** What waits on the branch: the attempts that `main`, the default branch, lacks; the newest last. */
export async function waiting(host: CodeHost, ledgers: Iterable<string>, main: string): Promise<readonly Attempt[]> {
  const found: Attempt[] = [];
  for (const ledger of new Set(ledgers))
    found.push(...(ledger.endsWith('.jsonl') ? await linesOf(host, ledger, main) : await filesIn(host, ledger, main)));
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).slice(-MOST_SHOWN);
}

async function linesOf(host: CodeHost, path: string, main: string): Promise<readonly Attempt[]> {
  const there = (await host.branchFile(main, path))?.text ?? '';
  const text = (await host.branchFile(LEDGER_BRANCH, path))?.text ?? '';
  return parseLedger(path, text, new Problems())
    .map(({ attempt }) => attempt)
    .filter(({ record }) => !there.includes(`"${record}"`));
}

async function filesIn(host: CodeHost, folder: string, main: string): Promise<readonly Attempt[]> {
  const known = new Set(await host.branchFolder(main, folder));
  const names = (await host.branchFolder(LEDGER_BRANCH, folder))
    .filter((name) => name.endsWith('.json') && !known.has(name))
    .sort()
    .slice(-MOST_SHOWN);
  const found: Attempt[] = [];
  for (const name of names) {
    const file = await host.branchFile(LEDGER_BRANCH, `${folder}/${name}`);
    const entry = file === null ? null : parseAttempt(name, file.text, new Problems());
    if (entry !== null) found.push(entry.attempt);
  }
  return found;
}
