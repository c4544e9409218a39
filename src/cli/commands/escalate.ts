/** `plumbline escalate`: the escalation decision of a record, computed again under another policy or ledger. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeText } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { escalate, escalationBlocks } from '../../escalation/decide-lever.ts';
import { evidenceFromRecord, type RecordView, recordView } from '../../escalation/evidence.ts';
import { type LedgerEntry, parseLedger } from '../../escalation/ledger.ts';
import { interval, points } from '../../escalation/wording.ts';
import { type Lever, loadPolicy, type PolicySet, policyOf } from '../../inputs/escalation-policy.ts';
import type { EscalationEntry } from '../../record/escalation-entry.ts';
import { escalationLines } from '../../report/escalation-words.ts';
import { InputError, Problems, UsageError } from '../../text/problem.ts';
import type { Entry, Tree } from '../../text/tree.ts';
import { decodeText } from '../../text/utf8.ts';
import { wrap } from '../../text/wrap.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline escalate --record FILE --policy FILE [--ledger FILE] [--json [FILE]]

Computes the escalation decision of a finished run again, without a model call:
what if the target were 90, what if this attempt counted, what if we waived a
step. Goal and profile come from the policy alone, the evidence from the record.

  --record FILE   the record that \`plumbline run --json\` wrote
  --policy FILE   a config, or a file whose only key is escalation
  --ledger FILE   JSONL, one scored attempt a line (default: the record's)
  --json [FILE]   {"escalation": {TARGET: {...}}}; without FILE it is printed

Exit 0 for every outcome; 1 when the order is skipped and the policy says
order-violation: block; 2 when a file does not read.
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const {
    record: recordFile,
    policy: policyFile,
    ledger: ledgerFile,
    json,
  } = readOptions(
    'escalate',
    args,
    { record: { type: 'string' }, policy: { type: 'string' }, ledger: { type: 'string' }, json: { type: 'string' } },
    { alone: ['json'] },
  ).values;
  if (recordFile === undefined)
    throw new UsageError('escalate: --record FILE is missing; it is what `run --json FILE` wrote');
  if (policyFile === undefined)
    throw new UsageError('escalate: --policy FILE is missing; it is a config or a bare escalation block');
  const problems = new Problems();
  const record = readRecord(recordFile, io, problems);
  const set = loadPolicy(loneFile(policyFile, io), policyFile, problems);
  const ledger = ledgerFile === undefined ? undefined : readLedger(ledgerFile, io, problems);
  problems.throwIfAny();
  const entries = decideAll(record!, set!, policyFile, ledger);
  const text = `${JSON.stringify({ escalation: Object.fromEntries(entries.map(({ target, entry }) => [target, entry])) }, null, 2)}\n`;
  if (json !== undefined && json !== '-') writeText(io, json, text);
  if (json === '-') io.out(text);
  else
    io.out(
      entries
        .map(({ target, entry }) => checklist(target, record!.targets[target]?.lever ?? null, entry, io.columns))
        .join('\n'),
    );
  return entries.some(({ blocks }) => blocks) ? 1 : 0;
}

function decideAll(record: RecordView, set: PolicySet, policyFile: string, ledger: readonly LedgerEntry[] | undefined) {
  const problems = new Problems();
  const entries: { target: string; entry: EscalationEntry; blocks: boolean }[] = [];
  for (const target of Object.keys(record.targets)) {
    const policy = policyOf(set, target) ?? {};
    try {
      const entry = escalate(evidenceFromRecord(record, target, policy, ledger));
      entries.push({ target, entry, blocks: escalationBlocks(entry, policy) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const problem of error.problems) problems.add({ ...problem, file: policyFile });
    }
  }
  problems.throwIfAny();
  return entries;
}

function readRecord(file: string, io: Terminal, problems: Problems): RecordView | null {
  const text = readFile(file, io, problems);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problems.add({ file, message: `is not valid JSON: ${(error as Error).message}` });
    return null;
  }
  try {
    return recordView(file, value);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add(problem);
    return null;
  }
}

function readLedger(file: string, io: Terminal, problems: Problems): readonly LedgerEntry[] | undefined {
  const text = readFile(file, io, problems);
  return text === null ? undefined : parseLedger(file, text, problems);
}

function readFile(file: string, io: Terminal, problems: Problems): string | null {
  const entry = entryOf(file, io);
  if (entry.kind === 'file') return decodeText(file, entry.bytes, problems);
  problems.add({ file, message: entry.kind === 'absent' ? 'there is no such file' : `cannot be read: ${entry.why}` });
  return null;
}

function entryOf(file: string, io: Terminal): Entry {
  try {
    return { kind: 'file', bytes: readFileSync(resolve(io.cwd, file)), id: file };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'refused', why: code ?? 'unknown error' };
  }
}

/** The policy may lie anywhere; nothing else is read through it. */
function loneFile(file: string, io: Terminal): Tree {
  return {
    revision: 'WORKTREE',
    entry: (path) => (path === file ? entryOf(file, io) : { kind: 'absent' }),
    paths: () => [file],
  };
}

const MARKS = { met: 'ok', unmet: 'no', unknown: '?', waived: 'waived', 'not-applicable': '-' } as const;

/** The checklist as text: sentence, gap, criteria with evidence, the next step. */
function checklist(target: string, lever: Lever | null, entry: EscalationEntry, columns: number): string {
  const width = Math.min(80, Math.max(40, columns));
  const hang = ' '.repeat(14);
  const lines = [target, wrap(entry.sentence, width, '  ')];
  for (const { label, text } of escalationLines(entry, lever)) lines.push(wrap(`${label}: ${text}`, width, '  '));
  if (entry.gap !== null) {
    const { points: gap, interval: range, n, bands } = entry.gap;
    lines.push(
      wrap(`Gap ${points(gap)} points ${interval(range)}, ${n} cases, band ${bands.join(' / ')}.`, width, '  '),
    );
  }
  if (entry.next !== null) lines.push(wrap(`Next: ${entry.next.lever}. ${entry.next.why}`, width, '  '));
  lines.push('');
  for (const { id, state, evidence, todo } of entry.criteria) {
    lines.push(wrap(evidence, width, hang, `${`  ${id}`.padEnd(6)}${MARKS[state].padEnd(8)}`));
    if (todo !== undefined) lines.push(wrap(`-> ${todo}`, width, hang));
  }
  const notes = [...(entry.tuned?.notes ?? []), ...(entry.review.notes ?? []), ...(entry.notes ?? [])];
  if (notes.length > 0) lines.push('');
  for (const note of notes) lines.push(wrap(note, width, '  '));
  return `${lines.join('\n')}\n`;
}
