/** What one step of a job knows so far: its inputs, its findings, and how its record names all of them. */
import { tmpdir } from 'node:os';
import type { ActionInputs, Runner } from '../adapters/actions/runner.ts';
import type { Revisions } from '../adapters/git/find-revisions.ts';
import type { Watchdog } from '../adapters/system/watchdog.ts';
import { pullOf } from '../change/acceptance.ts';
import type { Arms } from '../change/arms.ts';
import type { Trees } from '../change/recorded-rows.ts';
import type { GateEvent } from '../inputs/event.ts';
import type { PlumblineRecord, Provenance } from '../record/record.ts';
import type { Frame } from '../run/build-record.ts';
import type { CodeHost } from '../run/code-host.ts';
import type { AcceptanceAnswer } from '../run/look-up-acceptance.ts';
import type { RecordingPlan } from '../run/recording-plan.ts';
import type { Redaction } from '../text/redaction.ts';
import { VERSION } from '../version.ts';
import type { Answers } from './answer-sources.ts';
import type { AttemptPlace } from './attempt-place.ts';
import { type CommentSink, type OptimizeOutputs, reportFolder } from './sinks.ts';

/** What is known so far; an error at any point is reported with all of it. */
export interface Session {
  readonly runner: Runner;
  /** Cuts the keys that were used out of everything that leaves the step. */
  readonly redaction: Redaction;
  readonly startedAt: string;
  inputs?: ActionInputs;
  event?: GateEvent;
  host?: CodeHost;
  comment?: CommentSink;
  acceptance?: AcceptanceAnswer | undefined;
  revisions?: Extract<Revisions, { base: string }>;
  history: PlumblineRecord['history'];
  config: string;
  /** Only of the targets that are measured. */
  arms: ReadonlyMap<string, Arms>;
  trees?: Trees;
  answers?: Answers;
  /** What was measured, and under whose rules. */
  measured?: Pick<AttemptPlace, 'config' | 'targets' | 'trees'>;
  /** Main had crept down and has since recovered. */
  creepOver?: boolean;
  /** What recorded programs are to answer next. */
  plan?: RecordingPlan;
  /** Outputs of `mode: optimize`. */
  optimized?: OptimizeOutputs;
  /** Watches a run with `gate.max-minutes`. */
  readonly watchdog: Watchdog;
  /** Folder of record and report; created when something is written to it. */
  folder?: string;
}

export const now = (): string => new Date().toISOString();

export function workspaceOf({ runner }: Session): string {
  return runner.env['GITHUB_WORKSPACE'] || process.cwd();
}

/** A pull request has one seed for all its pushes; otherwise the base commit determines it. */
export function seedOf(event: GateEvent, base: string): string {
  if (event.kind === 'command') return 'local';
  return `${event.repository}#${event.kind === 'pull_request' ? event.number : base}`;
}

export function folderOf(session: Session): string {
  session.folder ??= reportFolder(session.runner.env['RUNNER_TEMP'] || tmpdir());
  return session.folder;
}

export function frameOf(session: Session): Frame {
  const { event, revisions } = session;
  return {
    startedAt: session.startedAt,
    finishedAt: now(),
    seed: event === undefined ? 'local' : seedOf(event, revisions?.base ?? ''),
    accepted: null,
    history: session.history ?? [],
    provenance: { ...provenanceOf(session), config: session.config },
    moved: [],
    config: null,
  };
}

export function provenanceOf({ event, revisions, runner: { env } }: Session): Omit<Provenance, 'config'> {
  const repository = env['GITHUB_REPOSITORY'];
  const pull = event === undefined ? null : pullOf(event);
  const base = revisions?.base ?? (event?.kind === 'pull_request' ? event.baseSha : '');
  const measured = revisions?.head ?? '';
  return {
    repository,
    pullRequest: pull ?? undefined,
    runUrl:
      repository && env['GITHUB_RUN_ID']
        ? `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}`
        : undefined,
    base: {
      sha: base,
      label: event?.kind === 'pull_request' ? (event.baseRef ?? 'base') : env['GITHUB_REF_NAME'] || 'base',
    },
    head: {
      sha: event?.kind === 'pull_request' ? event.headSha : measured,
      label: event?.kind === 'pull_request' ? (event.headRef ?? 'head') : env['GITHUB_REF_NAME'] || 'head',
    },
    engine: VERSION,
    reproduce:
      revisions === undefined || event === undefined
        ? ''
        : `git fetch origin ${base} ${measured} && plumbline run --base ${base} --exact --head ${measured} --seed '${seedOf(event, base)}' --fixed`,
  };
}
