/** `plumbline record`: runs a program of the repository on the cases of a suite, and writes its rows with its stamp. */
import { resolve } from 'node:path';
import { openProgram, type ProgramFolder } from '../../adapters/git/program-tree.ts';
import { RowsFile } from '../../adapters/store/rows-file.ts';
import { SYSTEM_CLOCK } from '../../adapters/system/clock.ts';
import { placesFor } from '../../adapters/system/output-files.ts';
import { interruption } from '../../adapters/system/signals.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import type { Suite } from '../../inputs/suite.ts';
import { visible } from '../../report/escape.ts';
import { commandWords } from '../../text/command-words.ts';
import type { Json } from '../../text/digest.ts';
import type { JsonObject } from '../../text/json-object.ts';
import { InterruptedError, OutsideError, UsageError } from '../../text/problem.ts';
import { wrapLines } from '../../text/wrap.ts';
import { Recording } from '../../tools/record/recording.ts';
import { MOST_SAMPLES, tasksOf, type Wanted } from '../../tools/record/tasks.ts';
import { cacheKey, keepRows, keptRows, oldestOf } from '../kept-rows.ts';
import { readOptions } from '../options.ts';
import { terminalProgress } from '../progress.ts';
import { grade } from '../record-grades.ts';
import { filesOf, isSame, rulerOf, stampOf, wantedOf } from '../record-ruler.ts';
import { type ProgramSetup, recordByLines, recordOneByOne } from '../record-tasks.ts';
import { recordTurns, type UserSetup } from '../record-turns.ts';

export const help = `plumbline record --arm base|head [OPTIONS] -- CMD...

Asks a program the cases of a suite and writes its rows, with a first line that
says which program made them, for a target with recorded answers. CMD reads one
JSON line a case ({"id", "sample", "input" or "messages", "vars", "tools"}) and
writes one JSON line a case ({"id", "output", "steps"?, "state"?, ...}). It is
started without a shell, and never told what is expected.

  --arm ARM          base or head
  --ruler DIR        checkout whose config, suite and cases count: main's
                     (default: the current folder)
  --program DIR      folder CMD runs in and is stamped by (default: the current)
  --target NAME      target of the config, where it has several
  --out FILE         rows (default: rows.jsonl)
  --each             start CMD once a case; {id}, {sample} and {input} in its
                     words are filled in, and plain text is an answer too
  --concurrency N    processes at once (default: 1, with --each 4)
  --timeout-seconds N  so long CMD may write no row (default: 300)
  --samples K        answers a case (default: the suite's repeats)
  --cases FILE       only these: a JSON list of ids, {"cases": [{"id",
                     "samples"}]}, or the plan of "plumbline run --plan FILE";
                     rows of other cases in --out stay as they are
  --also FILE        a further file the program depends on, such as a lock file
                     outside its folder (repeatable)
  --image DIGEST     the container image it runs in
  --grade CMD        checker of the ruler: reads rows with their cases, writes
                     {"id", "sample", "grades": {NAME: 0..1}}
  --user CMD         simulated user of the ruler: after each answer it reads the
                     conversation with its case and writes {"id", "sample",
                     "content"} or {"id", "sample", "done": true}; CMD is then
                     told {"messages", "state", "turn"} and answers again
  --turns N          answers a conversation has at most (default: 10)
  --command CMD      CMD as one text, in place of the words after --
  --reuse FILE       with --arm base: take rows that FILE keeps, if they are of
                     this program, these cases and samples, and at most seven
                     days old; what is recorded is kept there
  --key              print the name under which a cache should keep FILE, and
                     record nothing
  --config FILE  --verbose

A recording that was cut short goes on where it stopped. Exit codes: 0 recorded
· 2 usage, config or data · 4 more than 5 % of the answers failed, or the file
cannot be written · 130 interrupted
`;

type Stamp = JsonObject;

const UNSEEN_USER =
  'so the stamp cannot tell whether both sides talked with the same user; name its file by a path in the ruler\n';

const HEAD_REUSES_NONE = wrapLines(
  'note: --reuse is for --arm base only: no row of head is taken from an earlier recording or kept for a later one\n',
  80,
);

/** The share of failed answers above which nothing can be decided. */
const MOST_FAILED = 0.05;

const OPTIONS = {
  arm: { type: 'string' },
  ruler: { type: 'string', default: '.' },
  program: { type: 'string', default: '.' },
  target: { type: 'string' },
  out: { type: 'string', default: 'rows.jsonl' },
  each: { type: 'boolean', default: false },
  concurrency: { type: 'string' },
  'timeout-seconds': { type: 'string' },
  samples: { type: 'string' },
  cases: { type: 'string' },
  also: { type: 'string', multiple: true, default: [] as string[] },
  image: { type: 'string' },
  grade: { type: 'string' },
  user: { type: 'string' },
  turns: { type: 'string' },
  command: { type: 'string' },
  config: { type: 'string' },
  reuse: { type: 'string' },
  key: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const;

export async function command(args: string[], io: Terminal): Promise<number> {
  const at = args.indexOf('--');
  const { values } = readOptions('record', at < 0 ? args : args.slice(0, at), OPTIONS);
  const { arm, each, out, also, image } = values;
  if (arm !== 'base' && arm !== 'head') throw new UsageError('record: --arm is base or head');
  if (values.turns !== undefined && values.user === undefined)
    throw new UsageError(
      'record: --turns counts the answers of a conversation; name who answers with --user, or leave it out',
    );
  const argv = wordsOf(at < 0 ? [] : args.slice(at + 1), values.command);
  const grader = values.grade === undefined ? null : wordsOf([], values.grade);
  const concurrency = within('--concurrency', values.concurrency, { usual: each ? 4 : 1, most: 64 });
  const timeoutSeconds = within('--timeout-seconds', values['timeout-seconds'], { usual: 300, most: 86_400 });
  if (!values.key) placesFor(io, { '--out': out });
  const { target, suite, config, root } = await rulerOf(values, io);
  const samples = within('--samples', values.samples, { usual: suite.repeats, most: MOST_SAMPLES });
  const wanted = wantedOf(values.cases, { target, cases: suite.cases, samples }, io);
  const cwd = resolve(io.cwd, values.program);
  const program = openProgram(cwd, io.env);
  const turns = within('--turns', values.turns, { usual: 10, most: 50 });
  const user = values.user === undefined ? undefined : { argv: wordsOf([], values.user), cwd: root, turns };
  if (user !== undefined && filesOf(user).size === 0)
    io.err(
      wrapLines(`note: --user ${JSON.stringify(values.user)} names no file of the ruler ${root}, ${UNSEEN_USER}`, 80),
    );
  const stamp = stampOf(program, { arm, argv, config, suite, samples, also, image, user, env: io.env });
  if (values.key) {
    io.say(`${cacheKey(stamp, SYSTEM_CLOCK.now())}\n`);
    return 0;
  }
  warnUncommitted(program, io);
  if (arm === 'head' && values.reuse !== undefined) io.err(HEAD_REUSES_NONE);
  const keeps = arm === 'base' && values.reuse !== undefined ? resolve(io.cwd, values.reuse) : null;
  const setup = { argv, cwd, each, timeoutSeconds, concurrency, isVerbose: values.verbose };
  const file = { out, isAdded: values.cases !== undefined, keeps };
  return record({ suite, samples, wanted, stamp, setup, file, user, grader, root }, io);
}

/** What is recorded, from what and to where. */
interface Recorded {
  readonly suite: Suite;
  readonly samples: number;
  readonly wanted: Wanted;
  readonly stamp: Stamp;
  readonly setup: Pick<ProgramSetup, 'argv' | 'cwd' | 'timeoutSeconds' | 'concurrency'> & {
    /** Start the command once a case. */
    readonly each: boolean;
    readonly isVerbose: boolean;
  };
  readonly file: {
    readonly out: string;
    /** Rows of cases that are not asked stay in the file. */
    readonly isAdded: boolean;
    /** Keeps rows for a later recording. */
    readonly keeps: string | null;
  };
  /** Answers the program; undefined = a case is one question. */
  readonly user: UserSetup | undefined;
  readonly grader: readonly string[] | null;
  /** Of the ruler. */
  readonly root: string;
}

async function record({ suite, samples, wanted, stamp, setup, ...places }: Recorded, io: Terminal): Promise<number> {
  const { file: to, user, grader, root } = places;
  const now = SYSTEM_CLOCK.now();
  const tasks = tasksOf(suite.cases, new Map(suite.cases.map(({ id }) => [id, samples])));
  const file = new RowsFile(resolve(io.cwd, to.out));
  const recording = new Recording(tasks, (row) => file.add(row));
  const times: (Json | undefined)[] = [];
  const rows = file.earlier((header) => {
    const isOurs = isSame(header, stamp);
    if (isOurs) times.push(header['started']);
    return isOurs;
  }, to.isAdded);
  recording.resume(rows);
  const resumed = recording.done > 0 ? times : [];
  const due = tasks.filter((task) => (wanted.get(task.row.id) ?? 0) > task.sample);
  const kept = to.keeps === null ? null : keptRows(to.keeps, stamp, now);
  const reused = kept === null ? 0 : recording.reuse(kept.rows, due);
  const planned = tasks.filter((task) => due.includes(task) || recording.has(task)).length;
  const header = {
    ...stamp,
    started: oldestOf([now, ...resumed, ...(reused > 0 ? [kept?.started] : [])]),
    runner: runnerOf(io),
  };
  const stop = interruption();
  const progress = terminalProgress(io, setup.isVerbose);
  try {
    file.begin(header, recording.rows());
    const running: ProgramSetup & typeof setup = {
      ...setup,
      dataset: suite.datasetFile,
      // Files of cases are named by their paths in it.
      env: { ...io.env, PLUMBLINE_RULER: root },
      signal: stop.signal,
      onError: (text) => (setup.isVerbose ? io.err(text) : undefined),
      onProgress: () => progress.update({ stage: 'answers', done: recording.done, planned, costUsd: null }),
    };
    if (user !== undefined) await recordTurns(recording, due, running, user);
    else await (setup.each ? recordOneByOne : recordByLines)(recording, due, running);
    progress.end();
    if (stop.signal.aborted)
      throw new InterruptedError(
        `${recording.done} of ${planned} answers are in ${to.out}.part; the same command goes on from there`,
      );
    if (grader !== null) await grade(recording, { suite, argv: grader, cwd: root, io, signal: stop.signal });
    file.finish(header, recording.rows());
    if (to.keeps !== null) keepRows(to.keeps, header, recording.rows(), kept);
  } finally {
    progress.end();
    stop.dispose();
    file.close();
  }
  io.say(wrapLines(told(recording, stamp, { out: to.out, planned, reused }), 80));
  if (recording.failed > MOST_FAILED * recording.done)
    throw new OutsideError(
      `${recording.failed} of ${recording.done} answers failed: ${failures(recording)}; a gate can decide nothing on them`,
    );
  return 0;
}

function wordsOf(words: readonly string[], text: string | undefined): readonly string[] {
  if (words.length > 0 && text !== undefined)
    throw new UsageError('record: give the command after -- or in --command, not both');
  const read = words.length > 0 ? words : text === undefined ? null : commandWords(text);
  if (read === null)
    throw new UsageError(
      text === undefined
        ? 'record: name the command that is recorded, after --'
        : `record: ${JSON.stringify(text)} is no command, or a quote in it is never closed`,
    );
  return read;
}

function within(name: string, text: string | undefined, { usual, most }: { usual: number; most: number }): number {
  const value = text === undefined ? usual : Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new UsageError(`record: ${name} ${JSON.stringify(text)}: give a whole number from 1 to ${most}`);
}

const NAMED = 3;

function warnUncommitted({ uncommitted, commit }: ProgramFolder, io: Terminal): void {
  if (uncommitted.length === 0) return;
  const more = uncommitted.length > NAMED ? ` and ${uncommitted.length - NAMED} more` : '';
  const text = `note: ${uncommitted.slice(0, NAMED).join(', ')}${more} differ from commit ${commit.slice(0, 12)}; the stamp is of the files as they lie here, and a gate takes the rows for those of that commit only without them\n`;
  io.err(wrapLines(text, 80));
}

function runnerOf({ env }: Terminal): string {
  return env['ImageOS'] ?? `${process.platform} ${process.arch}`;
}

function told(
  recording: Recording,
  stamp: Stamp,
  { out, planned, reused }: { readonly out: string; readonly planned: number; readonly reused: number },
): string {
  const { done, failed, strange } = recording;
  const parts = [
    `Recorded ${done} of ${planned} answers of program ${String(stamp['program']).slice(7, 19)} in ${out}.`,
    reused === 0 ? '' : ` ${reused} of them were kept from an earlier recording.`,
    failed === 0 ? '' : ` ${failed} failed: ${failures(recording)}.`,
    strange === 0 ? '' : ` ${strange} lines were about no case that was open, and are left out.`,
  ];
  return `${parts.join('')}\n`;
}

/** The most common first. */
function failures(recording: Recording): string {
  const counts = new Map<string, number>();
  for (const { failed } of recording.rows()) {
    if (failed === undefined) continue;
    const { why, message } = failed as { readonly why?: string; readonly message?: string };
    const text = visible([why, message].filter((part) => part !== undefined).join(': ')).slice(0, 200);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([text, count]) => `${text} (${count})`)
    .join(', ');
}
