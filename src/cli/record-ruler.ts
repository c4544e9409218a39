/** For a recording: the ruler that says which cases are asked, and the stamp that says which program answers. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ProgramFolder } from '../adapters/git/program-tree.ts';
import { folderTree } from '../adapters/system/folder-tree.ts';
import { namedFile, nearestConfig } from '../adapters/system/nearest-config.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import { programFiles } from '../change/recorded-program.ts';
import { rowsAmong } from '../change/recorded-rows.ts';
import { type GateConfig, loadConfig } from '../inputs/config.ts';
import {
  type ProgramStamp,
  programDigest,
  type RecordingJob,
  type SimulatedUser,
  stampJson,
} from '../inputs/program-stamp.ts';
import { loadSuite, type Suite } from '../inputs/suite.ts';
import { suiteTemplateNames } from '../inputs/suite-names.ts';
import { loadSpecs, TEMPLATE_NAMES } from '../run/template-library.ts';
import { commandText } from '../text/command-words.ts';
import { parseJsonLine } from '../text/json-lines.ts';
import type { JsonObject } from '../text/json-object.ts';
import { Problems, UsageError } from '../text/problem.ts';
import { type Askable, readWanted, type Wanted } from '../tools/record/tasks.ts';
import type { UserSetup } from './record-turns.ts';

export interface Ruler {
  /** Name of the target. */
  readonly target: string;
  readonly suite: Suite;
  readonly config: GateConfig;
  readonly root: string;
}

/** Main decides which cases are asked, whatever program answers. */
export async function rulerOf(
  values: { readonly ruler: string; readonly config?: string | undefined; readonly target?: string | undefined },
  io: Terminal,
): Promise<Ruler> {
  const place = nearestConfig(resolve(io.cwd, values.ruler));
  const tree = folderTree(place.root);
  const problems = new Problems();
  const file = values.config === undefined ? place.file : namedFile(place, io.cwd, values.config);
  if (file === null)
    throw new UsageError(
      `record: ${values.ruler} has no config; --ruler names a checkout of the base branch, where it lies`,
    );
  const config = loadConfig(tree, file, problems);
  problems.throwIfAny();
  const names = config!.targets.map(({ name }) => name);
  const name = values.target ?? (names.length === 1 ? names[0] : undefined);
  const target = config!.targets.find((one) => one.name === name);
  if (target === undefined)
    throw new UsageError(
      name === undefined
        ? `record: ${file} has several targets; choose one with --target: ${names.join(', ')}`
        : `record: ${JSON.stringify(name)} is no target of ${file} (there: ${names.join(', ')})`,
    );
  const suite = loadSuite(tree, target.suite, await loadSpecs(suiteTemplateNames(tree, target.suite)), problems, {
    knownNames: TEMPLATE_NAMES,
    // Retrieved context must come from the program.
    contexts: { has: () => true },
  });
  problems.throwIfAny();
  return { target: target.name, suite: suite!, config: config!, root: place.root };
}

export function wantedOf(file: string | undefined, askable: Askable, io: Terminal): Wanted {
  if (file === undefined) return new Map(askable.cases.map(({ id }) => [id, askable.samples]));
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, file), 'utf8');
  } catch {
    throw new UsageError(`record: --cases ${file} cannot be read`);
  }
  const problems = new Problems();
  const value = parseJsonLine(file, text, 1, problems);
  const wanted = value === undefined ? null : readWanted(file, value, askable, problems);
  problems.throwIfAny();
  return wanted!;
}

export interface Stamped {
  readonly arm: 'base' | 'head';
  readonly argv: readonly string[];
  readonly config: GateConfig;
  readonly suite: Suite;
  readonly samples: number;
  readonly also: readonly string[];
  readonly image?: string | undefined;
  readonly user?: UserSetup | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Set by the recorder before the program runs: a program has no say in its own name. */
export function stampOf(program: ProgramFolder, given: Stamped): JsonObject {
  const { tree, folder, commit } = program;
  const { arm, argv, config, suite, samples, image } = given;
  const also = Object.fromEntries(given.also.map((path) => program.also(path)));
  const made = {
    folder,
    command: commandText(argv),
    also,
    ...(image === undefined ? {} : { image }),
    ...userOf(given.user),
  };
  const files = programFiles(tree, folder, rowsAmong(config.providers) ?? (() => false));
  const stamp: ProgramStamp = {
    program: programDigest(files, made),
    arm,
    commit,
    cases: suite.datasetDigest,
    samples,
    recordedBy: recordingJob(given.env),
    made,
  };
  return stampJson(stamp);
}

/** A user is part of the ruler: its command and what that names of it. */
function userOf(user: UserSetup | undefined): { readonly user?: SimulatedUser } {
  if (user === undefined) return {};
  const { argv, turns } = user;
  return { user: { command: commandText(argv), turns, files: Object.fromEntries(filesOf(user)) } };
}

/** Files of the ruler that a user's command names, however their paths are written; ids by path from its root. */
export function filesOf({ argv, cwd }: UserSetup): ReadonlyMap<string, string> {
  const tree = folderTree(cwd);
  return new Map(
    argv.flatMap((word) => {
      const path = relative(cwd, resolve(cwd, word)).replaceAll('\\', '/');
      const entry = tree.entry(path);
      return entry.kind === 'file' ? [[path, entry.id] as const] : [];
    }),
  );
}

/** The job that this is a step of, as the runner says; empty outside a workflow. */
function recordingJob(env: Stamped['env']): RecordingJob {
  const [run, attempt, job] = [env['GITHUB_RUN_ID'], Number(env['GITHUB_RUN_ATTEMPT']), env['GITHUB_JOB']];
  const headSha = pullHead(env['GITHUB_EVENT_PATH']) ?? env['GITHUB_SHA'];
  return {
    ...(run ? { run } : {}),
    ...(Number.isInteger(attempt) ? { attempt } : {}),
    ...(job ? { job } : {}),
    ...(headSha ? { headSha } : {}),
  };
}

/** The runner's own commit is the test merge, which moves with main. */
function pullHead(file: string | undefined): string | undefined {
  if (!file) return undefined;
  try {
    const event = JSON.parse(readFileSync(file, 'utf8')) as { pull_request?: { head?: { sha?: unknown } } };
    const sha = event.pull_request?.head?.sha;
    return typeof sha === 'string' ? sha : undefined;
  } catch {
    return undefined;
  }
}

/** A file may contain only rows of one program, set of cases and number of samples. */
export function isSame(header: JsonObject, stamp: JsonObject): boolean {
  return ['program', 'arm', 'cases', 'samples'].every((key) => header[key] === stamp[key]);
}
