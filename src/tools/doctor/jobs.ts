/** The jobs of a repository's workflows, and which of them run the gate. */

import type { Json } from '../../text/digest.ts';
import type { Document, Path } from '../../text/document.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';

export type Block = JsonObject;

export interface Job {
  readonly document: Document;
  readonly name: string;
  readonly job: Block;
  readonly at: Path;
  readonly steps: readonly Block[];
}

/** A job that runs the gate, with the step that does. */
export interface Gate extends Job {
  /** Index of the gate's step. */
  readonly step: number;
  /** A shard measures its part and reports nothing; a merge decides over the shards without a call. */
  readonly part: 'whole' | 'shard' | 'merge';
  /** Jobs of this repository that call the gate's workflow, if it is a reusable one. */
  readonly callers: readonly Job[];
}

/** The action by its name, wherever it is published, or this repository's own copy. */
const USES = /^(?:\.\/?$|(?=[^@\s]*plumbline)[^@\s]*(?:@|$))/i;
/** The command that records a program. */
const RECORDS_BY_COMMAND = /\bplumbline\s+record\b|\bdist\/cli\/index\.js\s+record\b/;
const RUNS = /\bplumbline\s+run\b|\bdist\/cli\/index\.js\s+run\b/;

export function jobsOf(document: Document): readonly Job[] {
  return Object.entries(block(block(document.value)['jobs'])).map(([name, value]) => {
    const job = block(value);
    return { document, name, job, at: ['jobs', name], steps: list(job['steps']).map(block) };
  });
}

export function gatesOf(jobs: readonly Job[]): readonly Gate[] {
  return jobs.flatMap((job) => {
    const step = job.steps.findIndex(
      (one) => isAction(one, (mode) => mode !== 'post' && mode !== 'plan') || isCommand(one),
    );
    if (step < 0) return [];
    const given = block(job.steps[step]?.['with']);
    const part = given['mode'] === 'merge' ? 'merge' : given['shard'] === undefined ? 'whole' : 'shard';
    const callers = jobs.filter(
      (other) => isCallable(job.document) && localPath(other.job['uses']) === job.document.file,
    );
    return [{ ...job, step, part, callers }];
  });
}

/** Jobs that only show what another workflow has measured, each with the step that shows it. */
export function postsOf(jobs: readonly Job[]): readonly (Job & { readonly step: number })[] {
  return jobs.flatMap((job) => {
    const step = job.steps.findIndex((one) => isAction(one, (mode) => mode === 'post'));
    return step < 0 ? [] : [{ ...job, step }];
  });
}

/** The action that records a program, wherever it is published, or this repository's own copy. */
function isRecorder(uses: string): boolean {
  const [action = ''] = uses.toLowerCase().split('@');
  const isNamed = action.endsWith('/record') || action.endsWith('/record/');
  return isNamed && (action.includes('plumbline') || action.startsWith('./record'));
}

/** Jobs that run a program of either side, each with the step that runs it. */
export function recordersOf(jobs: readonly Job[]): readonly (Job & { readonly step: number })[] {
  return jobs.flatMap((job) => {
    const step = job.steps.findIndex(
      ({ uses, run }) =>
        (typeof uses === 'string' && isRecorder(uses)) || (typeof run === 'string' && RECORDS_BY_COMMAND.test(run)),
    );
    return step < 0 ? [] : [{ ...job, step }];
  });
}

function isAction({ uses, with: given }: Block, wanted: (mode: Json | undefined) => boolean): boolean {
  return typeof uses === 'string' && USES.test(uses) && !isRecorder(uses) && wanted(block(given)['mode']);
}

function isCommand({ run }: Block): boolean {
  return typeof run === 'string' && RUNS.test(run);
}

function localPath(uses: Json | undefined): string | null {
  return typeof uses === 'string' && uses.startsWith('./') ? uses.slice(2) : null;
}

export function eventsOf(document: Document): readonly string[] {
  const on = block(document.value)['on'];
  return typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(block(on));
}

/** Whether other workflows call it, in which case they decide when it runs. */
export function isCallable(document: Document): boolean {
  return eventsOf(document).includes('workflow_call');
}

/** The workflows that decide when a gate runs: its own, and those that call it. */
export function startersOf({ document, callers }: Gate): readonly Document[] {
  return [document, ...callers.map((caller) => caller.document)];
}

/** Other workflows may start the gate by hand or on a schedule, besides the one for pull requests. */
export function isForPulls(document: Document): boolean {
  return eventsOf(document).some((name) => name === 'pull_request' || name === 'pull_request_target');
}

export function block(value: Json | undefined): Block {
  return isObject(value) ? value : {};
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : value === undefined || value === null ? [] : [value];
}
