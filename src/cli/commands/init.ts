/** `plumbline init`: reads the repository and writes a config, workflow, suite and lock that fit it; runs nothing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cleanEnvironment } from '../../adapters/git/environment.ts';
import { gitProgram } from '../../adapters/git/program.ts';
import { enclosingFolder, folderTree } from '../../adapters/system/folder-tree.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { SMALLEST_SUITE } from '../../decision/member.ts';
import { findConfig, loadConfig } from '../../inputs/config.ts';
import { lockText } from '../../inputs/lock.ts';
import { loadSuite, type Suite } from '../../inputs/suite.ts';
import { lockPath, suiteTemplateNames } from '../../inputs/suite-names.ts';
import { parsersFor } from '../../run/load-parsers.ts';
import { neverDeciding } from '../../run/never-decides.ts';
import { type StarterMargin, starterMargin, USUAL_MARGIN } from '../../run/starter-margin.ts';
import { lockRefusals } from '../../run/suite-preview.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../../run/template-library.ts';
import { LANGUAGES } from '../../text/parsers.ts';
import { formatProblem, InputError, OutsideError, type Problem, Problems, UsageError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { wrap } from '../../text/wrap.ts';
import { overlay } from '../../tools/starter/overlay.ts';
import { CONFIG_FILE, type StarterFile } from '../../tools/starter/part.ts';
import { starterOf } from '../../tools/starter/starter.ts';
import { VERSION } from '../../version.ts';
import { readOptions } from '../options.ts';

export const help = `plumbline init [--recorded | --record]

Writes what a gate needs into this repository, and runs nothing: a config, a
workflow, and for each prompt it finds a model file, a suite, cases to replace
and the lock. Prompts are looked for as *.prompt.yml, *.prompt.md, *.prompty, in
a folder "prompts" (text, Jinja, Mustache, YAML, JSON), and in TypeScript,
JavaScript and Python as constants called like a prompt or marked by a comment
"plumbline: prompt NAME"; the tests of a promptfoo config or .prompt.yml become
the suite. Lists what cannot be read, and why. Without any, an example is
written.

  --recorded  call no model: gate the outputs of your own pipeline, which a file
              beside the cases holds (prompts in code, agents of several steps)
  --record    the same for a program that the workflow itself runs on either
              side ("plumbline record"): three jobs, with the keys apart

Never overwrites: where one of the files is there already nothing is written.

Afterwards: put your own cases in, "plumbline lock", commit, "plumbline doctor".

Exit codes: 0 written · 2 files are there already, nothing was changed
`;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values } = readOptions('init', args, {
    recorded: { type: 'boolean' },
    record: { type: 'boolean', default: false },
  });
  if (values.recorded === true && values.record) throw new UsageError('init: take --recorded or --record, not both');
  const { record: program } = values;
  const recorded = values.recorded === true || program;
  const root = enclosingFolder(join(io.cwd, 'plumbline.yml'), io.cwd);
  const tree = { ...folderTree(root), parsers: await parsersFor(LANGUAGES) };
  const { files, notes, keys } = await prepared(tree, mainBranch(root), { recorded, program });
  refuseOverwriting(tree, files);
  write(root, files);
  const up = relative(io.cwd, root);
  io.say(told({ files, notes, keys }, { recorded, program, up, columns: Math.min(io.columns, 80) }));
  return 0;
}

/** The branch pull requests go into: what the remote calls its default, else main or master. */
function mainBranch(root: string): string {
  const ask = (...args: string[]): string => {
    try {
      const env = cleanEnvironment(process.env);
      return execFileSync(gitProgram(env), ['-C', root, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] })
        .toString('utf8')
        .trim();
    } catch {
      return '';
    }
  };
  const remote = ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD').replace(/^origin\//, '');
  const here = ask('symbolic-ref', '--short', 'HEAD');
  const branch = remote || (here === 'master' ? here : 'main');
  return /^[\w./-]+$/.test(branch) ? branch : 'main';
}

interface Written {
  readonly files: readonly StarterFile[];
  readonly notes: readonly string[];
  /** Variables that hold the keys; each must be set as a secret. */
  readonly keys: readonly string[];
}

/**
 * The files, locks included, read once before anything is written. Other tools' tests that cannot be read are left out.
 */
async function prepared(
  tree: Tree,
  branch: string,
  kind: { readonly recorded: boolean; readonly program: boolean },
): Promise<Written> {
  const specs = await loadSpecs(TEMPLATE_NAMES);
  const without = new Set<string>();
  const told: string[] = [];
  for (;;) {
    const starter = starterOf(tree, branch, { ...kind, specs, without });
    const { locks, faults, never, suites } = await locksOf(overlay(tree, starter.files), starter.suites);
    const sources = [...faults.keys()].flatMap((suite) => starter.sources.get(suite) ?? []);
    if (sources.length === 0) {
      const whole = overlay(tree, starter.files);
      const config = loadConfig(whole, CONFIG_FILE, new Problems());
      const margin = config === null ? undefined : starterMargin(suites, whole, config);
      const { files } = starterOf(tree, branch, { ...kind, specs, without, margin });
      return {
        files: [...files, ...locks],
        notes: [...starter.notes, ...told, ...never, ...marginNote(margin)],
        keys: starter.keys,
      };
    }
    for (const source of sources) without.add(source);
    for (const problem of [...faults.values()].flat().slice(0, 10))
      told.push(`not taken over: ${formatProblem(problem)}`);
  }
}

/** Anything laxer than usual is reported both where it is written and here. */
function marginNote(margin: StarterMargin | undefined): readonly string[] {
  if (margin === undefined || margin.points === USUAL_MARGIN) return [];
  return [`gate.margin is ${margin.points} and not the usual ${USUAL_MARGIN}: ${margin.why[0]}`];
}

/** The locks, the faults of the suites that have none, and what keeps a suite from deciding any pull request. */
async function locksOf(
  tree: Tree,
  suites: readonly string[],
): Promise<{
  locks: readonly StarterFile[];
  faults: ReadonlyMap<string, readonly Problem[]>;
  never: readonly string[];
  suites: readonly Suite[];
}> {
  const locks: StarterFile[] = [];
  const never: string[] = [];
  const read: Suite[] = [];
  const faults = new Map<string, readonly Problem[]>();
  for (const file of suites) {
    const problems = new Problems();
    const suite = loadSuite(tree, file, await loadSpecs(suiteTemplateNames(tree, file)), problems);
    for (const problem of suite === null ? [] : lockRefusals(suite)) problems.add(problem);
    if (problems.count > 0) faults.set(file, problems.list);
    if (suite === null) continue;
    read.push(suite);
    locks.push({ path: lockPath(file), text: lockText(suite, VERSION), what: 'pins suite and cases' });
    // The placeholder cases of a starter are too few for anything, and the next steps say so.
    if (suite.cases.length >= SMALLEST_SUITE) never.push(...neverDeciding(suite, null).map(({ message }) => message));
  }
  return { locks, faults, never, suites: read };
}

function refuseOverwriting(tree: Tree, files: readonly StarterFile[]): void {
  const config = findConfig(tree);
  const there = files.map(({ path }) => path).filter((path) => tree.entry(path).kind !== 'absent');
  const taken = [...new Set([...(config === null ? [] : [config]), ...there])];
  if (taken.length === 0) return;
  throw new InputError([
    ...taken.map((file) => ({ file, message: 'is there already; nothing was written' })),
    {
      file: 'init',
      message: 'writes into a repository that has none of these. To check what is there: plumbline doctor',
    },
  ]);
}

/** All or nothing: after a failed write everything written before is removed. */
function write(root: string, files: readonly StarterFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const at = join(root, path);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text, { flag: 'wx' });
      written.push(at);
    }
  } catch (error) {
    for (const at of written) rmSync(at, { force: true });
    throw new OutsideError(`nothing was written: ${(error as Error).message}`);
  }
}

interface Telling {
  readonly recorded: boolean;
  readonly program: boolean;
  readonly up: string;
  readonly columns: number;
}

function told({ files, notes, keys }: Written, { recorded, program, up, columns }: Telling): string {
  const width = Math.max(...files.map(({ path }) => path.length));
  const cases = files.filter(({ path }) => path.endsWith('.cases.jsonl')).map(({ path }) => path);
  const item = (mark: string, text: string): string =>
    wrap(text, columns, ' '.repeat(mark.length)).replace(/^ +/, mark);
  return [
    `Wrote ${files.length} files${up === '' ? '' : ` into ${up}`}; nothing was run.`,
    ...files.map(({ path, what }) => `  ${path.padEnd(width)}  ${what}`),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => item('- ', note))]),
    '',
    'Next:',
    item(
      '  1. ',
      `Put cases of your own into ${cases.join(', ')}: from 50 on there is a verdict, 200 make it a good one. "plumbline import rows FILE" makes cases of data that you already have.${recorded && !program ? ' For each, one row of what your pipeline answered into evals/outputs/.' : ''}`,
    ),
    item('  2. ', '"plumbline lock" pins them again, and says how small a drop they can see.'),
    item(
      '  3. ',
      `Commit it all to the main branch${keys.length === 0 ? '' : `, and add ${keys.join(' and ')} to the repository's Actions secrets`}.`,
    ),
    item('  4. ', '"plumbline doctor" says what is still missing.'),
    item(
      '  5. ',
      program
        ? 'Change the program on a branch: its pull request records both sides and gives the verdict.'
        : `Edit the prompt on a branch${recorded ? ' and record its answers over the old ones' : ''}: "plumbline run" gives the verdict, and so does the pull request.`,
    ),
    '',
  ].join('\n');
}
