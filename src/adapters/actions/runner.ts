/**
 * The Actions runner on top of the official toolkit, plus what that lacks: log lines that are never commands, and
 * GitHub's limits.
 */
import { statSync } from 'node:fs';
import * as core from '@actions/core';
import { visible } from '../../report/escape.ts';
import type { Annotation } from '../../run/code-host.ts';
import { errorText } from '../../text/error-text.ts';
import { InputError, type Problem } from '../../text/problem.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { logLines } from './log-line.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type CommentPolicy = 'auto' | 'always' | 'never';
export type Mode = 'gate' | 'plan' | 'post' | 'merge' | 'optimize';

/** The settings of `mode: optimize`. */
export interface OptimizeInputs {
  readonly target?: string | undefined;
  /** A model, or a model file. */
  readonly to?: string | undefined;
  readonly strategy?: string | undefined;
  readonly maxCalls?: number | undefined;
  readonly maxCostUsd?: number | undefined;
  readonly maxMinutes?: number | undefined;
  readonly spendAlpha: boolean;
  readonly openPullRequest: boolean;
}

/** The inputs of action.yml, read once. */
export interface ActionInputs {
  /** Path in the base tree; absent = the usual places. */
  readonly config?: string | undefined;
  readonly token?: string | undefined;
  readonly comment: CommentPolicy;
  /** Directory; absent = use the Actions cache. */
  readonly store?: string | undefined;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly fixed: boolean;
  /** Also shows the verdict as a separate check run. */
  readonly checkRun: boolean;
  /** 1-based. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
  readonly mode: Mode;
  readonly reportDir?: string | undefined;
  /** Only with `mode: optimize`. */
  readonly optimize?: OptimizeInputs | undefined;
}

export interface Runner {
  readonly env: Environment;
  /** Foreign text in a log line cannot become a command. */
  log(text: string): void;
  warn(text: string): void;
  /** At most ten of each level reach the job, which is the limit of one step. */
  annotate(annotations: readonly Annotation[]): void;
  mask(secret: string): void;
  output(name: string, value: string): void;
  summary(markdown: string): Promise<void>;
  /** Saved for the post step. */
  saveState(name: string, value: string): void;
  state(name: string): string;
}

/** GitHub accepts 1 MiB per step and drops a larger summary entirely. */
const SUMMARY_BYTES = 1_000_000;
const ANNOTATIONS_PER_LEVEL = 10;
const MAX_SHARDS = 256;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const ISSUE = { error: core.error, warning: core.warning, notice: core.notice };

/** `cut` removes what must not be shown from every logged text. */
export function runnerOf(cut: (text: string) => string = (text) => text): Runner {
  const { env } = process;
  // Writing to a pipe would wait for somebody who reads.
  const has = (name: string): boolean => {
    const file = env[name];
    if (!file) return false;
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) throw new Error(`${name} is no regular file`);
    return true;
  };
  const shown = (text: string): string => logLines(cut(text));
  const written = { error: 0, warning: 0, notice: 0 };
  const annotate = ({ level, message, title, file, line }: Annotation): void => {
    written[level] += 1;
    if (written[level] > ANNOTATIONS_PER_LEVEL) {
      core.info(shown(message));
      return;
    }
    ISSUE[level](shown(message), {
      ...(title === undefined ? {} : { title: visible(cut(title)) }),
      ...(file === undefined ? {} : { file: visible(cut(file)) }),
      ...(line === undefined ? {} : { startLine: line }),
    });
  };
  let summaryBytes = 0;
  return {
    env,
    log: (text) => core.info(shown(text)),
    warn: (text) => annotate({ level: 'warning', message: text }),
    annotate: (annotations) => annotations.forEach(annotate),
    mask: (secret) => {
      if (secret !== '') core.setSecret(secret);
    },
    // Without its file the toolkit prints a command that the runner has long stopped obeying.
    output: (name, value) => {
      if (has('GITHUB_OUTPUT')) core.setOutput(name, value);
    },
    summary: async (markdown) => {
      if (!has('GITHUB_STEP_SUMMARY')) return;
      const text = clipBytes(`${markdown}\n`, SUMMARY_BYTES - summaryBytes);
      summaryBytes += Buffer.byteLength(text);
      await core.summary.addRaw(text).write();
    },
    saveState: (name, value) => {
      try {
        if (has('GITHUB_STATE')) core.saveState(name, value);
      } catch (error) {
        annotate({ level: 'warning', message: `the post step will not know of this run: ${errorText(error)}` });
      }
    },
    state: (name) => core.getState(name),
  };
}

/** Throws InputError naming every input that is wrong. */
export function readInputs(): ActionInputs {
  const problems: Problem[] = [];
  const wrong = (key: string, message: string): void => void problems.push({ file: 'action input', key, message });
  const text = (name: string): string | undefined => {
    const value = core.getInput(name) || undefined;
    // None of them has a second line, and not all may be shown.
    if (value !== undefined && CONTROL.test(value)) wrong(name, 'has a line break or a control character inside');
    return value;
  };
  const choice = <T extends string>(name: string, values: readonly T[], usual: T): T => {
    const value = text(name);
    if (value === undefined) return usual;
    const found = values.find((known) => known === value);
    if (found === undefined) wrong(name, `"${value}" is none of ${values.join(', ')}`);
    return found ?? usual;
  };
  const flag = (name: string): boolean => {
    const value = text(name)?.toLowerCase() ?? 'false';
    if (value !== 'true' && value !== 'false') wrong(name, `"${value}" is neither true nor false`);
    return value === 'true';
  };

  const shardText = text('shard');
  const [index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(shardText ?? '') ?? []).slice(1).map(Number);
  const isShard = index !== undefined && count !== undefined && index >= 1 && index <= count && count <= MAX_SHARDS;
  if (shardText !== undefined && !isShard) {
    wrong('shard', `"${shardText}" is not i/n with 1 <= i <= n <= ${MAX_SHARDS}, for example 2/4`);
  }
  const mode = choice('mode', ['gate', 'plan', 'post', 'merge', 'optimize'] as const, 'gate');
  const reportDir = text('report-dir');
  const reads = mode === 'post' || mode === 'merge';
  if (reads && reportDir === undefined) wrong('report-dir', `is needed with mode: ${mode}`);
  if (mode !== 'gate' && shardText !== undefined) wrong('shard', `has no meaning with mode: ${mode}`);

  const inputs: ActionInputs = {
    config: text('config'),
    token: text('github-token'),
    comment: choice('comment', ['auto', 'always', 'never'] as const, 'auto'),
    store: text('store'),
    base: text('base'),
    head: text('head'),
    fixed: flag('fixed'),
    checkRun: flag('check-run'),
    shard: isShard ? { index, count } : undefined,
    mode,
    reportDir,
    ...(mode === 'optimize' ? { optimize: optimizeInputs(text, flag, wrong) } : {}),
  };
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

function optimizeInputs(
  text: (name: string) => string | undefined,
  flag: (name: string) => boolean,
  wrong: (key: string, message: string) => void,
): OptimizeInputs {
  const amount = (name: string, isWhole: boolean): number | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    const value = Number(given);
    if (value > 0 && Number.isFinite(value) && (!isWhole || Number.isInteger(value))) return value;
    wrong(name, `"${given}" is no ${isWhole ? 'whole number from 1' : 'number above 0'}`);
    return undefined;
  };
  return {
    target: text('target'),
    to: text('to'),
    strategy: text('strategy'),
    maxCalls: amount('max-calls', true),
    maxCostUsd: amount('max-cost-usd', false),
    maxMinutes: amount('max-minutes', false),
    spendAlpha: flag('spend-alpha'),
    openPullRequest: flag('open-pull-request'),
  };
}

function clipBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= limit) return text;
  const note = '\n\n_The summary was cut at the size GitHub takes; the report has all of it._\n';
  return limit <= note.length
    ? ''
    : `${withoutTrailing(bytes.subarray(0, limit - note.length).toString('utf8'), '\ufffd')}${note}`;
}
