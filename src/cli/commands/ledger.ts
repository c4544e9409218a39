/** `plumbline ledger`: the scored attempts as a table, whether they can be read, and what people decided about one. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderTree } from '../../adapters/system/folder-tree.ts';
import { writeText } from '../../adapters/system/output-files.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { byDate, type Decision, type LedgerEntry, parseAttempt } from '../../escalation/ledger.ts';
import { formatFile } from '../../escalation/ledger-file.ts';
import { readLedger } from '../../escalation/read-ledger.ts';
import { findConfig } from '../../inputs/config.ts';
import { loadPolicy } from '../../inputs/read-policy.ts';
import { visible } from '../../report/escape.ts';
import { change, interval } from '../../report/format-numbers.ts';
import { InputError, Problems, UsageError } from '../../text/problem.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline ledger list|check [--repo DIR] [--ledger PATH] [--json]
plumbline ledger decide FILE (--adopted | --rejected REASON) --by NAME
                        [--line N] [--date DATE]

  list      the scored attempts, oldest first
  check     whether every attempt reads, and its scores fit its cases
  decide    writes into an attempt's file what people decided about it; a
            rejected one needs a reason

  --repo DIR      repository (default: this folder)
  --ledger PATH   a folder with a file an attempt, or JSONL (default: what the
                  config says, else both usual places)
  --line N        which line of a JSONL file is meant

Exit codes: 0 done · 2 usage, or an attempt that does not read
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values, positionals } = readOptions(
    'ledger',
    args,
    {
      repo: { type: 'string' },
      ledger: { type: 'string' },
      json: { type: 'boolean', default: false },
      adopted: { type: 'boolean', default: false },
      rejected: { type: 'string' },
      by: { type: 'string' },
      line: { type: 'string' },
      date: { type: 'string' },
    },
    { positionals: true },
  );
  const [verb, file, ...more] = positionals;
  switch (verb) {
    case 'list':
    case 'check': {
      if (file !== undefined) throw new UsageError(`ledger ${verb} takes no argument ${JSON.stringify(file)}`);
      return verb === 'list' ? list(values, io) : check(values, io);
    }
    case 'decide': {
      if (file === undefined || more.length > 0)
        throw new UsageError('ledger decide: name one file, as `plumbline ledger list` shows it');
      return decide(file, values, io);
    }
    default:
      throw new UsageError(
        `ledger: say list, check or decide${verb === undefined ? '' : `, not ${JSON.stringify(verb)}`}`,
      );
  }
}

interface Place {
  readonly repo?: string | undefined;
  readonly ledger?: string | undefined;
  readonly json: boolean;
}

function read({ repo, ledger }: Place, io: Terminal) {
  const tree = folderTree(resolve(io.cwd, repo ?? '.'));
  return readLedger(tree, ledger ?? configured(tree));
}

/** What the folder's config says; a config that cannot be read does not concern the ledger. */
function configured(tree: ReturnType<typeof folderTree>): string | undefined {
  const config = findConfig(tree);
  return config === null ? undefined : (loadPolicy(tree, config, new Problems())?.global?.ledger ?? undefined);
}

function list(place: Place, io: Terminal): number {
  const { entries, problems } = read(place, io);
  const attempts = byDate(entries).map(({ attempt }) => attempt);
  if (place.json) io.out(`${JSON.stringify({ attempts, problems: problems.list }, null, 1)}\n`);
  else if (attempts.length === 0) io.say('No attempt is in the ledger yet.\n');
  else
    for (const { date, lever, target, title, commit, lift, holdout, costPerRequest, decision } of attempts) {
      const aside =
        holdout === undefined
          ? 'none kept aside'
          : `kept aside ${change(holdout.points)} ${interval(holdout.interval)}`;
      const cost = costPerRequest?.lift === undefined ? '' : `, cost ${change(-costPerRequest.lift.percent)} %`;
      const reason = decision?.reason === undefined || decision.reason === '' ? '' : ` (${decision.reason})`;
      const lines = [
        `${date.slice(0, 10)}  ${lever}${target === undefined ? '' : ` of ${target}`}  ${title ?? commit.slice(0, 7)}`,
        `            ${change(lift.points)} ${interval(lift.interval)}, ${aside}${cost}, ${decision?.state ?? 'no decision'}${reason}`,
      ];
      io.say(`${lines.map(visible).join('\n')}\n`);
    }
  if (!place.json) for (const { file, message } of problems.list) io.err(`${visible(`${file}: ${message}`)}\n`);
  return 0;
}

function check(place: Place, io: Terminal): number {
  const { entries, problems } = read(place, io);
  for (const entry of entries) noteFaults(entry, problems);
  problems.throwIfAny();
  io.say(`${entries.length} ${entries.length === 1 ? 'attempt reads' : 'attempts read'}.\n`);
  return 0;
}

function noteFaults({ attempt, source, line }: LedgerEntry, problems: Problems): void {
  const at = {
    file: `ledger entry ${attempt.date.slice(0, 10)} ${attempt.commit.slice(0, 7)}`,
    ...(line > 0 ? { line } : {}),
  };
  if (!/^sha256:[0-9a-f]{64}$/.test(attempt.record))
    problems.add({
      ...at,
      key: 'record',
      message: `${JSON.stringify(attempt.record.slice(0, 24))} is no sha256 digest`,
    });
  const scores = (source as { readonly scores?: unknown } | null)?.scores;
  if (typeof scores === 'object' && attempt.scores === undefined)
    problems.add({ ...at, key: 'scores', message: 'do not fit its cases, so that the attempt counts without them' });
}

interface Decided {
  readonly adopted: boolean;
  readonly rejected?: string | undefined;
  readonly by?: string | undefined;
  readonly line?: string | undefined;
  readonly date?: string | undefined;
}

function decide(file: string, wanted: Decided, io: Terminal): number {
  const decision = decisionOf(wanted);
  const path = resolve(io.cwd, file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError({ file, message: `cannot be read: ${(error as Error).message}` });
  }
  const isLines = file.endsWith('.jsonl');
  if (!isLines && wanted.line !== undefined) throw new UsageError('ledger decide: --line is for a .jsonl file');
  const lines = isLines ? text.split('\n') : [text];
  const at = isLines ? Number(wanted.line) - 1 : 0;
  if (isLines && !(Number.isInteger(at) && at >= 0 && (lines[at] ?? '').trim() !== ''))
    throw new UsageError(`ledger decide: ${file} holds many attempts; say --line N, from 1, of a line that holds one`);
  const problems = new Problems();
  const entry = parseAttempt(file, lines[at]!, problems);
  problems.throwIfAny();
  const changed = { ...(entry!.source as object), decision };
  lines[at] = isLines ? JSON.stringify(changed) : formatFile(changed);
  writeText(io, file, lines.join('\n'));
  io.say(`${visible(`${file}: ${decision.state} by ${decision.by}`)}\n`);
  return 0;
}

function decisionOf({ adopted, rejected, by, date }: Decided): Decision {
  if (adopted === (rejected !== undefined))
    throw new UsageError('ledger decide: say --adopted, or --rejected with the reason');
  if (rejected?.trim() === '')
    throw new UsageError('ledger decide: --rejected needs the reason, such as "12 times the cost"');
  if (by === undefined || by.trim() === '') throw new UsageError('ledger decide: --by NAME says who decided');
  const day = date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new UsageError(`ledger decide: --date ${JSON.stringify(day)} is no date`);
  return adopted ? { state: 'adopted', by, date: day } : { state: 'rejected', by, reason: rejected ?? '', date: day };
}
