/** Command entry: finds the command, turns errors into messages and exit codes. */
import { leave, onUncaught, processTerminal, type Terminal, watchOutput } from '../adapters/system/terminal.ts';
import { visible } from '../report/escape.ts';
import { suggestion } from '../text/did-you-mean.ts';
import { exitCodeOf, InputError, InterruptedError, OutsideError, type Problem, UsageError } from '../text/problem.ts';
import { wrapLines } from '../text/wrap.ts';
import { VERSION } from '../version.ts';

interface Command {
  readonly help: string;
  readonly command: (args: string[], io: Terminal) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, readonly [what: string, load: () => Promise<Command>]>> = {
  demo: ['see a blocked pull request, with no key and no network', () => import('./commands/demo.ts')],
  init: ['write a starter config, suite and workflow into a repository', () => import('./commands/init.ts')],
  run: ['the gate on two revisions', () => import('./commands/run.ts')],
  optimize: ['a better prompt, proved on held-out cases', () => import('./commands/optimize.ts')],
  lock: ['pin the suites; --check lists what moved', () => import('./commands/lock.ts')],
  sources: ['prompts exported from code; --same says that both belong together', () => import('./commands/sources.ts')],
  record: ['a program asked the cases, for a recorded target', () => import('./commands/record.ts')],
  score: ['score recorded outputs of one arm', () => import('./commands/score.ts')],
  compare: ['the statistics alone, on two files of scores', () => import('./commands/compare.ts')],
  trend: ['whether a branch has crept down, push by push', () => import('./commands/trend.ts')],
  calibrate: ['how far a judge agrees with people', () => import('./commands/calibrate.ts')],
  escalate: ['the escalation decision alone, from a record', () => import('./commands/escalate.ts')],
  curate: ['training material that passes the gate', () => import('./commands/curate.ts')],
  ledger: ['the scored attempts: list, check, decide', () => import('./commands/ledger.ts')],
  import: ['a suite from promptfoo or .prompt.yml', () => import('./commands/import.ts')],
  doctor: ['what to fix in workflow, permissions, lock and keys', () => import('./commands/doctor.ts')],
  templates: ['the library of scorers', () => import('./commands/templates.ts')],
  render: ['comment and report from a record', () => import('./commands/render.ts')],
};

/** Width of the output in columns. */
const WIDTH = 80;

const OVERVIEW = `plumbline ${VERSION}: gates pull requests that change prompts or model config

Usage: plumbline COMMAND [OPTIONS]      plumbline COMMAND --help

${Object.entries(COMMANDS)
  .map(([name, [what]]) => `  ${name.padEnd(10)} ${what}`)
  .join('\n')}

Start here:
  plumbline demo                     what a blocked pull request looks like
  plumbline init && plumbline lock   gate this repository
  plumbline run                      working folder against main, before a push

Exit codes: 0 pass, skipped or a warning · 1 regressed · 2 usage, config or data
· 3 inconclusive and the policy says fail · 4 provider, GitHub or disk failed
· 130 interrupted
`;

async function main(args: string[], io: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.say(OVERVIEW);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V' || name === 'version') {
    io.say(`${VERSION}\n`);
    return 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) throw new UsageError(`no command "${name}"${suggestion(name, Object.keys(COMMANDS))}`);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.say((await entry[1]()).help);
    return 0;
  }
  const { keepCompiled } = await import('../adapters/system/compile-cache.ts');
  keepCompiled(io.env);
  const { command } = await entry[1]();
  return command(rest, io);
}

/** The message when a command could not do its work: no stack trace for a foreseen condition. */
function explain(error: unknown, asked: string | undefined): string {
  const help = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? `plumbline ${asked} --help` : 'plumbline --help';
  if (error instanceof InputError) {
    const shown = error.problems.slice(0, 50).map((problem) => new InputError(shownPlace(problem)).message);
    const more = error.problems.length - shown.length;
    return `${shown.join('\n')}${more > 0 ? `\n... and ${more} more` : ''}\n`;
  }
  if (error instanceof UsageError) return `${error.message}\nSee "${help}".\n`;
  if (error instanceof OutsideError || error instanceof InterruptedError) return `${error.message}\n`;
  if (error instanceof Error)
    return `${process.env['PLUMBLINE_DEBUG'] ? error.stack : `unexpected: ${error.message}`}\n`;
  return `unexpected: ${String(error)}\n`;
}

const io = processTerminal();
onUncaught((message) => io.err(wrapLines(`unexpected: ${message}\n`, WIDTH)));
const output = watchOutput();
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  io.err(`plumbline needs Node 20 or later; this is ${process.version}\n`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await main(process.argv.slice(2), io);
  } catch (error) {
    io.err(wrapLines(explain(error, process.argv[2]), WIDTH));
    process.exitCode = exitCodeOf(error);
  }
}
if ((await output.isLost()) && process.exitCode === 0) {
  io.err('the output could not be written: standard output failed\n');
  process.exitCode = 4;
}
leave();

/**
 * A path or key of the repository stays on one line: in a job's log a line that begins with `::` would be a command.
 */
function shownPlace(problem: Problem): Problem {
  const inLine = (text: string): string => visible(text).replaceAll('\n', '‹U+000A›');
  const { file, key } = problem;
  return { ...problem, file: inLine(file), ...(key === undefined ? {} : { key: inLine(key) }) };
}
