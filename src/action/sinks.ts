/** Where a finished run goes: files, outputs, job summary, the pull request's one comment, the drift issue. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommentPolicy, Runner } from '../adapters/actions/runner.ts';
import { makeFolder } from '../adapters/system/make-folder.ts';
import { writeWhole } from '../adapters/system/whole-file.ts';
import { type CommentState, nextState, readState, withState } from '../change/acceptance.ts';
import type { EscalationEntry } from '../record/escalation-entry.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { clip } from '../report/escape.ts';
import { type Annotation, type CodeHost, CodeHostError, type StickyComment } from '../run/code-host.ts';
import { errorText } from '../text/error-text.ts';

export interface ReportFiles {
  readonly record: string;
  /** Empty if there is none. */
  readonly report: string;
}

/** A folder of this step below `temp`, never in the checkout. */
export function reportFolder(temp: string): string {
  let folder = join(temp, 'plumbline');
  for (let n = 2; existsSync(folder); n++) folder = join(temp, `plumbline-${n}`);
  makeFolder(folder);
  return folder;
}

/** `html` null = there is no report. */
export function writeReports(folder: string, record: PlumblineRecord, html: string | null): ReportFiles {
  const files = { record: join(folder, 'record.json'), report: html === null ? '' : join(folder, 'report.html') };
  writeWhole(files.record, `${JSON.stringify(record, null, 1)}\n`);
  if (html !== null) writeWhole(files.report, html);
  return files;
}

/** What `mode: optimize` reports to later steps; empty in every other mode. */
export interface OptimizeOutputs {
  readonly outcome: string;
  readonly claimed: string;
  readonly lift: string;
  readonly 'patch-path': string;
  readonly 'pull-request-url': string;
}

const NOT_OPTIMIZED: OptimizeOutputs = { outcome: '', claimed: '', lift: '', 'patch-path': '', 'pull-request-url': '' };

/** Every output of action.yml, whatever the outcome. */
export function outputsOf(
  record: PlumblineRecord,
  files: ReportFiles | null,
  commentUrl: string,
  optimized = NOT_OPTIMIZED,
): Readonly<Record<string, string>> {
  const { outcome, lever } = escalationOutput(Object.values(record.escalation));
  return {
    // A later step may act on a pass, so a pass that only the pull request vouches for does not count as one.
    verdict: record.verdict === 'pass' && record.provenance.measuredBy === 'pull-request' ? '' : record.verdict,
    'regressed-templates': JSON.stringify(regressedTemplates(record)),
    escalation: outcome,
    'next-lever': lever,
    'record-path': files?.record ?? '',
    'report-path': files?.report ?? '',
    'comment-url': commentUrl,
    'plan-path': '',
    'cost-usd': String(record.usage.costUsd),
    ...optimized,
  };
}

/**
 * Names of what regressed. A broken floor or critical case can regress a target without a template; then the target's
 * name is used.
 */
function regressedTemplates(record: PlumblineRecord): readonly string[] {
  if (record.verdict !== 'regressed') return [];
  const names = Object.entries(record.targets).flatMap(([name, target]) => {
    if (target.verdict !== 'regressed') return [];
    const templates = Object.entries(target.templates)
      .filter(([, { blocking, verdict, floor }]) => blocking && (verdict === 'regressed' || floor?.state === 'broken'))
      .map(([id]) => id);
    return templates.length > 0 ? templates : [name];
  });
  return [...new Set(names)];
}

/** Of all targets, the state that demands most of the reader, with its step. */
function escalationOutput(entries: readonly EscalationEntry[]): { readonly outcome: string; readonly lever: string } {
  for (const outcome of ['met', 'not-met', 'unknown', 'not-needed'] as const) {
    const entry = entries.find((candidate) => candidate.outcome === outcome);
    if (entry !== undefined) return { outcome, lever: entry.next?.lever ?? entry.lever ?? '' };
  }
  return { outcome: 'unknown', lever: '' };
}

export interface CommentSink {
  /** Body of our earlier comment; null when there is none or it cannot be read. */
  earlier(): Promise<string | null>;
  /** Announces that measuring has begun. Only to be called if a verdict will be posted. */
  running(render: (previous: string | null) => string): Promise<void>;
  /** Posts by policy; the comment's address, or empty. A quiet verdict only updates an existing comment. A failure to post only warns. */
  post(body: string, isQuiet: boolean): Promise<string>;
}

export interface CommentPlace {
  readonly host: CodeHost;
  readonly pull: number;
  /** The pull request's head that this run judges. */
  readonly head: string;
  readonly fork: boolean;
  readonly policy: CommentPolicy;
  readonly runner: Runner;
  /** Each config has its own comment. */
  readonly config: string;
}

export function commentSink({ host, pull, head, fork, policy, runner, config }: CommentPlace): CommentSink {
  let found: Promise<StickyComment | null | CodeHostError> | undefined;
  let closed = policy === 'never';
  // When GitHub first answered this run about the pull request: the run has seen the head by then.
  let seenAt: string | undefined;

  const look = (): Promise<StickyComment | null | CodeHostError> => {
    found ??= host
      .sticky(pull, config)
      .then((comment) => {
        seenAt ??= host.now();
        return comment;
      })
      .catch((error: unknown) => asFault(error));
    return found;
  };
  const write = async (body: string, state: CommentState): Promise<string> => {
    const earlier = await look();
    if (closed) return '';
    const fault = (error: CodeHostError): string => {
      // Temporary errors are retried with the verdict, after a new look: the refused comment may exist all the same.
      found = undefined;
      closed = !isPassing(error);
      runner.warn(commentFault(error, pull, fork));
      return '';
    };
    // Without knowing which comments exist, a new one might be a second one.
    if (earlier instanceof CodeHostError) return fault(earlier);
    try {
      const written = await host.writeComment(pull, withState(body, state), earlier);
      found = Promise.resolve(written);
      return written.url;
    } catch (error) {
      return fault(asFault(error));
    }
  };
  const stateNow = async (): Promise<CommentState> => {
    const earlier = await look();
    const known = earlier === null || earlier instanceof CodeHostError ? null : readState(earlier.body);
    return nextState(known, head, seenAt ?? host.now());
  };

  return {
    async earlier() {
      if (policy === 'never') return null;
      const comment = await look();
      return comment === null || comment instanceof CodeHostError ? null : comment.body;
    },
    async running(render) {
      if (closed) return;
      const previous = await this.earlier();
      await write(render(previous), await stateNow());
    },
    async post(body, isQuiet) {
      if (closed) return '';
      if (policy === 'auto' && isQuiet && (await look()) === null) return '';
      return write(body, await stateNow());
    },
  };
}

function asFault(error: unknown): CodeHostError {
  if (error instanceof CodeHostError) return error;
  return new CodeHostError(0, errorText(error));
}

/** GitHub is failing or rate-limiting, as opposed to a missing permission. */
function isPassing({ status, message }: CodeHostError): boolean {
  return status === 0 || status === 429 || status >= 500 || (status === 403 && /rate limit/i.test(message));
}

function commentFault(error: CodeHostError, pull: number, fork: boolean): string {
  const lead = `the comment on pull request ${pull} could not be written (${error.message})`;
  if (isPassing(error) || ![401, 403, 404].includes(error.status))
    return `${lead}; the verdict stands, see the job summary`;
  const remedy = fork
    ? 'a fork gets a read-only token; a workflow_run workflow with `mode: post` can comment for it'
    : 'give the job `permissions: pull-requests: write`';
  return `${lead}: ${remedy}. The verdict stands, see the job summary`;
}

/** Different from the job's name: two checks of one name are both required, and only the job's conclusion counts. */
const CHECK_NAME = 'Plumbline report';
/** GitHub shows no more of a title. */
const CHECK_TITLE = 250;

/** The verdict as a check run with its own page. A failure only warns. */
export async function reportCheck(
  host: CodeHost,
  runner: Runner,
  record: PlumblineRecord,
  { body, annotations }: { readonly body: string; readonly annotations: readonly Annotation[] },
): Promise<void> {
  const { verdict, exitCode, headline, provenance } = record;
  // A run that failed before it knew its commit.
  if (provenance.head.sha === '') return;
  const isGreen = exitCode === 0 && (verdict === 'pass' || record.accepted !== null);
  try {
    await host.createCheckRun({
      name: CHECK_NAME,
      headSha: provenance.head.sha,
      // What only warns, and what was not measured, never gets a tick.
      conclusion: exitCode !== 0 ? 'failure' : isGreen ? 'success' : 'neutral',
      title: clip(headline, CHECK_TITLE),
      summary: body,
      annotations,
    });
  } catch (error) {
    const fault = asFault(error);
    const remedy = fault.status === 403 ? '; give the job `permissions: checks: write`' : '';
    runner.warn(`the check run could not be written (${fault.message})${remedy}; the verdict stands`);
  }
}

const DRIFT_MARKER = '<!-- plumbline-drift -->';

/** One open issue while a scheduled run sees drift; closed after recovery. A failure only warns. */
export async function reportDrift(
  host: CodeHost,
  runner: Runner,
  record: PlumblineRecord,
  body: string,
): Promise<void> {
  if (record.verdict !== 'regressed' && record.verdict !== 'pass') return;
  try {
    const open = await host.issue(DRIFT_MARKER);
    const text = `${DRIFT_MARKER}\n${body}`;
    if (record.verdict === 'regressed') {
      if (open === null) await host.openIssue('Plumbline: the provider has drifted', text);
      else await host.updateIssue(open.number, { body: text });
    } else if (open !== null) {
      await host.updateIssue(open.number, { body: text, state: 'closed' });
    }
  } catch (error) {
    const fault = asFault(error);
    const remedy = fault.status === 403 ? '; give the job `permissions: issues: write`' : '';
    runner.warn(`the drift issue could not be written (${fault.message})${remedy}`);
  }
}

const CREEP_MARKER = '<!-- plumbline-creep -->';

/** One open issue while main is below its anchor. A failure only warns. */
export async function reportCreep(
  host: CodeHost,
  runner: Runner,
  { body, isOver }: { readonly body: string; readonly isOver: boolean },
): Promise<void> {
  try {
    const open = await host.issue(CREEP_MARKER);
    const text = `${CREEP_MARKER}\n${body}\n`;
    if (open !== null) await host.updateIssue(open.number, { body: text, ...(isOver ? { state: 'closed' } : {}) });
    else if (!isOver) await host.openIssue('Plumbline: main has crept down since its anchor', text);
  } catch (error) {
    const fault = asFault(error);
    const remedy = fault.status === 403 ? '; give the job `permissions: issues: write`' : '';
    runner.warn(`the issue about main could not be written (${fault.message})${remedy}`);
  }
}
