/** `plumbline escalate`: the escalation decision of a record, computed again under a different policy or ledger. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderTree } from '../../adapters/system/folder-tree.ts';
import { placesFor, writeText } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { escalate, escalationBlocks, orderBlocks } from '../../escalation/decide-lever.ts';
import { evidenceFromRecord, type RecordView, recordView } from '../../escalation/evidence.ts';
import { type LedgerEntry, parseLedger } from '../../escalation/ledger.ts';
import { readLedger as readFolder } from '../../escalation/read-ledger.ts';
import { decisionLine } from '../../escalation/sentences.ts';
import { type PolicySet, policyOf } from '../../inputs/escalation-policy.ts';
import { loadPolicy } from '../../inputs/read-policy.ts';
import type { EscalationEntry } from '../../record/escalation-entry.ts';
import {
  type Beside,
  type EscalationLine,
  escalationLines,
  escalationSentence,
} from '../../report/escalation-words.ts';
import { leverRows, UNKNOWN } from '../../report/lever-table.ts';
import { InputError, Problems, UsageError } from '../../text/problem.ts';
import type { Entry, Tree } from '../../text/tree.ts';
import { decodeText } from '../../text/utf8.ts';
import { wrap } from '../../text/wrap.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline escalate --record FILE --policy FILE [--ledger PATH] [--today DATE]
                    [--target NAME] [--json [FILE]] [--md FILE] [--html FILE]

Computes the escalation decision of a finished run again, without a model call:
what if the target were 90, what if this attempt counted, what if we waived a
step. Goal and profile come from the policy alone, the evidence from the record.

  --record FILE   the record that \`plumbline run --json\` wrote
  --policy FILE   a config, or a file whose only key is escalation
  --ledger PATH   a folder with a file an attempt, or JSONL (default: the
                  record's own entries)
  --today DATE    the day that a release is counted from (default: the record's)
  --target NAME   this target alone
  --json [FILE]   {"escalation": {TARGET: {...}}}; without FILE it is printed
  --md FILE, --html FILE   one page for management: points, levers, attempts,
                  money a month, and what is not known yet

Exit 0 for every outcome; 1 when the policy blocks: order-violation: block and a
skipped order, or a tuned model that fails its sets; 2 when a file does not
read.
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const options = readOptions(
    'escalate',
    args,
    {
      record: { type: 'string' },
      policy: { type: 'string' },
      ledger: { type: 'string' },
      today: { type: 'string' },
      target: { type: 'string' },
      json: { type: 'string' },
      md: { type: 'string' },
      html: { type: 'string' },
    },
    { alone: ['json'] },
  ).values;
  const { record: recordFile, policy: policyFile, json, md, html, today, target } = options;
  placesFor(io, { '--json': json === '-' ? undefined : json, '--md': md, '--html': html });
  if (recordFile === undefined)
    throw new UsageError('escalate: --record FILE is missing; it is what `run --json FILE` wrote');
  if (policyFile === undefined)
    throw new UsageError('escalate: --policy FILE is missing; it is a config or a bare escalation block');
  if (today !== undefined && !isDay(today))
    throw new UsageError(`escalate: --today ${JSON.stringify(today)} is no date; write it as 2026-11-02`);
  const problems = new Problems();
  const record = readRecord(recordFile, io, problems);
  const set = loadPolicy(loneFile(policyFile, io), policyFile, problems);
  const ledger = options.ledger === undefined ? undefined : readLedger(options.ledger, io, problems);
  problems.throwIfAny();
  const entries = decideAll(record!, set!, policyFile, { ledger, today, target });
  const text = `${JSON.stringify({ escalation: Object.fromEntries(entries.map(({ target: name, entry }) => [name, entry])) }, null, 2)}\n`;
  const managed = entries.map((one) => ({ ...one, suite: record!.targets[one.target]?.suite ?? null }));
  if (md !== undefined)
    writeText(io, md, (await import('../../report/management/markdown.ts')).renderManagement(managed));
  if (html !== undefined)
    writeText(io, html, (await import('../../report/management/page.ts')).renderManagementHtml(managed));
  if (json !== undefined && json !== '-') writeText(io, json, text);
  if (json === '-') io.out(text);
  else io.say(entries.map(({ target: name, entry, beside }) => checklist(name, entry, beside, io.columns)).join('\n'));
  return entries.some(({ blocks }) => blocks) ? 1 : 0;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

interface Decision {
  readonly target: string;
  readonly entry: EscalationEntry;
  readonly blocks: boolean;
  readonly beside: Beside;
}

function decideAll(
  record: RecordView,
  set: PolicySet,
  policyFile: string,
  asked: {
    readonly ledger: readonly LedgerEntry[] | undefined;
    readonly today: string | undefined;
    readonly target: string | undefined;
  },
): readonly Decision[] {
  const problems = new Problems();
  const entries: Decision[] = [];
  const names = Object.keys(record.targets);
  if (asked.target !== undefined && !names.includes(asked.target))
    throw new UsageError(`escalate: --target ${asked.target} is not in the record; it holds ${names.join(', ')}`);
  for (const target of names.filter((name) => asked.target === undefined || name === asked.target)) {
    const policy = policyOf(set, target) ?? {};
    try {
      const entry = escalate(evidenceFromRecord(record, target, policy, asked));
      const { lever = null, verdict } = record.targets[target] ?? {};
      const beside: Beside = { lever, verdict, isBlocked: orderBlocks(entry, policy) };
      entries.push({ target, entry, blocks: escalationBlocks(entry, policy), beside });
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

/** A folder with one file per attempt, or JSONL. */
function readLedger(path: string, io: Terminal, problems: Problems): readonly LedgerEntry[] | undefined {
  const full = resolve(io.cwd, path);
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() === true) {
    const { entries, problems: found } = readFolder(folderTree(full), '');
    for (const problem of found.list) problems.add(problem);
    return entries;
  }
  const text = readFile(path, io, problems);
  return text === null ? undefined : parseLedger(path, text, problems);
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

/** The policy may be anywhere; nothing else is read through it. */
function loneFile(file: string, io: Terminal): Tree {
  return {
    revision: 'WORKTREE',
    entry: (path) => (path === file ? entryOf(file, io) : { kind: 'absent' }),
    paths: () => [file],
  };
}

const MARKS = { met: 'ok', unmet: 'no', unknown: '?', waived: 'waived', 'not-applicable': '-' } as const;

/** One line for each lever that is next or about which something is known; the others share one line per state. */
function leverLines(entry: EscalationEntry, width: number): readonly string[] {
  const lines: string[] = [];
  const untried = new Map<string, string[]>();
  for (const { lever, gain, tried, state, isNext } of leverRows(entry)) {
    if (gain !== UNKNOWN || (tried !== UNKNOWN && tried !== '0') || isNext)
      lines.push(wrap(`${lever}: ${gain} points, ${tried} tried, ${state}${isNext ? ' <- next' : ''}`, width, '    '));
    else untried.set(state, [...(untried.get(state) ?? []), lever]);
  }
  for (const [state, levers] of untried)
    lines.push(wrap(`gain not known, 0 tried, ${state}: ${levers.join(', ')}`, width, '    '));
  return lines;
}

/** The decision as text: what is next, its status, the levers, the criteria with evidence. */
function checklist(target: string, entry: EscalationEntry, beside: Beside, columns: number): string {
  const width = Math.min(80, Math.max(40, columns));
  const hang = ' '.repeat(14);
  const decision = decisionLine(entry);
  // What to do comes first, followed by the reasons and the status.
  const at = Math.max(0, decision.indexOf('Next: '));
  const rest = [[{ text: escalationSentence(entry) }], ...escalationLines(entry, beside)]
    .flat()
    .map((line: EscalationLine) => (line.text === decision ? { text: decision.slice(0, at).trimEnd() } : line));
  const lines = [target];
  for (const { label, text } of [{ text: decision.slice(at) } as EscalationLine, ...rest])
    if (text !== '') lines.push(wrap(`${label === undefined ? '' : `${label}: `}${text}`, width, '  '));
  lines.push('', ...leverLines(entry, width));
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
