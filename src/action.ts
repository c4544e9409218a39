/** The action's entry: environment and event in, verdict, files, outputs, summary and comment out. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import type { Answers } from './answers.ts';
import type { AttemptPlace } from './attempts.ts';
import type { Baseline } from './baseline.ts';
import { ACCEPT_LABEL } from './core/accepting.ts';
import type { Arms } from './core/arms.ts';
import { addUsage, errorRecord, type Frame } from './core/closing.ts';
import { type GateEvent, parseEvent } from './core/event.ts';
import { exitCodeOf, formatProblem, InputError, UsageError } from './core/problem.ts';
import type { PlumblineRecord, Provenance } from './core/record.ts';
import { readHistory } from './core/report/history.ts';
import type { Trees } from './core/rows.ts';
import type { GatePorts, GateRequest } from './gate.ts';
import { folderTree } from './shell/folder.ts';
import { type GitRepository, openRepository } from './shell/git.ts';
import { type AcceptanceAnswer, type GitHub, lookUpAcceptance, openGitHub, pullOf } from './shell/github.ts';
import { interruption } from './shell/interruption.ts';
import { type Revisions, resolveRevisions } from './shell/revisions.ts';
import { type ActionInputs, type Annotation, type Runner, readInputs, runnerOf } from './shell/runner.ts';
import { type CommentSink, commentSink, outputsOf, reportDrift, reportFolder, writeReports } from './shell/sinks.ts';
import { leave } from './shell/terminal.ts';
import { VERSION } from './version.ts';

/** What is known so far; an error at any point is reported with all of it. */
interface Session {
  readonly runner: Runner;
  readonly startedAt: string;
  inputs?: ActionInputs;
  event?: GateEvent;
  github?: GitHub;
  comment?: CommentSink;
  acceptance?: AcceptanceAnswer | undefined;
  revisions?: Extract<Revisions, { base: string }>;
  history: PlumblineRecord['history'];
  config: string;
  /** Of the targets that are measured. */
  arms: ReadonlyMap<string, Arms>;
  trees?: Trees;
  answers?: Answers;
  /** What was measured, and by whose rules. */
  measured?: Pick<AttemptPlace, 'config' | 'targets' | 'trees'>;
  /** Of record and report; made when something is written to it. */
  folder?: string;
}

const now = (): string => new Date().toISOString();

async function main(runner: Runner): Promise<number> {
  const session: Session = { runner, startedAt: now(), history: [], config: '', arms: new Map() };
  let record: PlumblineRecord;
  try {
    record = withRefusal(session, await recordOf(session));
  } catch (error) {
    record = failure(session, error);
  }
  const { inputs, answers } = session;
  const left = answers?.close() ?? { exhausted: null, failures: [] };
  if (inputs?.shard !== undefined) record = { ...record, shard: { ...inputs.shard, ...left } };
  await deliver(session, record);
  return record.exitCode;
}

async function recordOf(session: Session): Promise<PlumblineRecord> {
  const { runner } = session;
  const { env } = runner;
  session.inputs = readInputs(env);
  const { inputs } = session;
  session.config = inputs.config ?? '';
  if (inputs.token !== undefined && env['GITHUB_REPOSITORY']) {
    session.github = openGitHub({
      apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
      graphqlUrl: env['GITHUB_GRAPHQL_URL'] || undefined,
      token: inputs.token,
      repository: env['GITHUB_REPOSITORY'],
    });
  }
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  if (inputs.mode === 'post') {
    const { postedRecord } = await import('./posting.ts');
    const posted = postedRecord(inputs, payload, runner);
    if (session.github === undefined)
      throw new InputError({ file: 'action input', key: 'github-token', message: 'is needed with mode: post' });
    const pull = await posted.findPull(session.github);
    session.comment = commentSink({ ...pull, github: session.github, policy: inputs.comment, runner, now });
    return posted.record(readHistory((await session.comment.earlier()) ?? ''));
  }
  session.event = parseEvent(env['GITHUB_EVENT_NAME'] ?? '', payload, env);
  return gateRecord(session, inputs, session.event);
}

async function gateRecord(session: Session, inputs: ActionInputs, event: GateEvent): Promise<PlumblineRecord> {
  const { runner, github } = session;
  const { env } = runner;
  if (event.kind === 'pull_request' && github !== undefined && inputs.shard === undefined) {
    session.comment = commentSink({
      github,
      pull: event.number,
      head: event.headSha,
      fork: event.fork,
      policy: inputs.comment,
      runner,
      now,
    });
  }
  const repository = openRepository(workspaceOf(session), {
    env,
    remote: {
      url: `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}`,
      token: inputs.token,
    },
    scratch: env['RUNNER_TEMP'],
    trustOwner: true,
  });
  const stop = interruption();
  try {
    // The comment is looked up while git works.
    const earlier = session.comment?.earlier();
    const accepting =
      github && lookUpAcceptance(event, github, session.startedAt, Number(env['GITHUB_RUN_ATTEMPT'] ?? 1));
    const revisions = await resolveRevisions(event, repository, github, inputs);
    session.history = readHistory((await earlier) ?? '');
    session.acceptance = await accepting;
    if ('skipped' in revisions) return await nothingToCompare(session, revisions.skipped);
    session.revisions = revisions;
    runner.log(`base ${revisions.base}, head ${revisions.head} (${revisions.how})`);
    const { openAnswers } = await import('./answers.ts');
    const request = requestOf(session, event, inputs, revisions, repository);
    const { foreign } = request;
    session.answers = await openAnswers({ runner, inputs, foreign, folder: () => folderOf(session), now });
    const [{ runGate }, ports] = await Promise.all([
      import('./gate.ts'),
      portsOf(session, session.answers, repository, stop.signal),
    ]);
    const decided = await runGate({ ...request, seed: session.answers.shards?.seed ?? request.seed }, ports);
    const isBranch = event.kind === 'push' && event.branch === event.defaultBranch;
    const isWhole = inputs.shard === undefined && inputs.mode === 'gate';
    if (!isBranch || !isWhole || !session.answers.lasting) return decided;
    const { measureBaseline } = await import('./baseline.ts');
    return withBaseline(decided, await measureBaseline(request, ports, decided.usage));
  } finally {
    stop.dispose();
    repository.close();
  }
}

function requestOf(
  session: Session,
  event: GateEvent,
  inputs: ActionInputs,
  revisions: Extract<Revisions, { base: string }>,
  repository: GitRepository,
): GateRequest {
  return {
    trees: {
      base: repository.tree(revisions.base),
      head: repository.tree(revisions.head),
      // A pipeline's own outputs lie in the folder, usually where git ignores them.
      workspace: folderTree(workspaceOf(session)),
    },
    config: inputs.config,
    seed: seedOf(event, revisions.base),
    origin: event.kind,
    foreign:
      event.kind === 'pull_request' &&
      (event.fork || event.author === 'dependabot[bot]' || event.actor === 'dependabot[bot]'),
    // An attempt is scored in full: its lift is evidence for later.
    fixed: inputs.fixed || (event.kind === 'workflow_dispatch' && event.attempt !== undefined),
    body: event.kind === 'pull_request' ? event.body : '',
    accepted: session.acceptance?.accepted ?? null,
    history: session.history ?? [],
    provenance: provenanceOf(session),
    shard: inputs.shard,
  };
}

function workspaceOf({ runner }: Session): string {
  return runner.env['GITHUB_WORKSPACE'] || process.cwd();
}

/** A pull request keeps its order of cases over all pushes; elsewhere the base commit sets it. */
function seedOf(event: GateEvent, base: string): string {
  if (event.kind === 'command') return 'local';
  return `${event.repository}#${event.kind === 'pull_request' ? event.number : base}`;
}

async function portsOf(
  session: Session,
  answers: Answers,
  repository: GitRepository,
  signal: AbortSignal,
): Promise<GatePorts> {
  const { runner } = session;
  const { DEFAULT_CONCURRENCY, wire } = await import('./shell/wiring.ts');
  const { storeDir, part, shards } = answers;
  const ports = wire({
    env: runner.env,
    storeDir,
    part,
    shards,
    concurrency: DEFAULT_CONCURRENCY,
    signal,
    progress: {
      update: () => undefined,
      note: (text) => runner.env['RUNNER_DEBUG'] === '1' && runner.log(text),
      warn: (text) => runner.warn(text),
    },
  });
  return {
    ...ports,
    // Something is about to be measured, so a verdict will be posted: say that it is on its way.
    async openModels(request) {
      await answers.fetch();
      if (request.spent !== undefined) return ports.openModels(request);
      const head = session.event?.kind === 'pull_request' ? session.event.headSha : repository.resolve('HEAD');
      const { renderRunning } = await import('./core/report/comment.ts');
      session.arms = new Map(request.works.map(({ target, arms }) => [target.name, arms]));
      session.trees = request.trees;
      const { config, trees } = request;
      session.measured = { config, trees, targets: request.works.map(({ target }) => target) };
      const names = [...session.arms.keys()];
      await session.comment?.running((previous) => renderRunning(head, names, previous));
      const models = await ports.openModels(request);
      answers.watch(models);
      return models;
    },
  };
}

function folderOf(session: Session): string {
  session.folder ??= reportFolder(session.runner.env['RUNNER_TEMP'] || tmpdir());
  return session.folder;
}

async function nothingToCompare(session: Session, why: string): Promise<PlumblineRecord> {
  const { skippedRecord } = await import('./core/closing.ts');
  session.runner.log(`nothing to compare: ${why}`);
  return skippedRecord(frameOf(session), 'unaffected');
}

function withBaseline(record: PlumblineRecord, { usage, note }: Baseline): PlumblineRecord {
  const notes = note === null ? [] : [note];
  return {
    ...record,
    usage: usage === null ? record.usage : addUsage(record.usage, usage),
    operational: { ...record.operational, notes: [...record.operational.notes, ...notes] },
  };
}

/** Whoever set the label is told why it does not count. */
function withRefusal({ runner, event, acceptance }: Session, record: PlumblineRecord): PlumblineRecord {
  const isLabeled = event?.kind === 'pull_request' && event.labels.includes(ACCEPT_LABEL);
  if (!isLabeled || acceptance === undefined || record.verdict !== 'regressed' || record.accepted !== null)
    return record;
  const note = `not accepted: ${acceptance.why}`;
  runner.warn(note);
  return { ...record, operational: { ...record.operational, notes: [note, ...record.operational.notes] } };
}

/** The record of a run that ended before a verdict: every foreseen condition in words, without a stack trace. */
function failure(session: Session, error: unknown): PlumblineRecord {
  const code = exitCodeOf(error);
  const problems =
    error instanceof InputError
      ? error.problems.map(formatProblem)
      : [error instanceof Error ? error.message : String(error)];
  if (error instanceof InputError) session.runner.annotate(error.problems.map(annotationOf));
  else if (error instanceof UsageError || error instanceof Error) {
    session.runner.annotate([{ level: 'error', message: problems[0] ?? '' }]);
    if (session.runner.env['PLUMBLINE_DEBUG'] === '1') session.runner.log(error.stack ?? '');
  }
  const status = code === 2 || code === 130 ? code : 4;
  return errorRecord(frameOf(session), status, undefined, problems);
}

function annotationOf({ file, line, key, message }: InputError['problems'][number]): Annotation {
  const inRepository = /^[\w.-]+(\/[\w. -]+)*\.\w+$/.test(file);
  return {
    level: 'error',
    message: formatProblem({ file, line, key, message }),
    ...(inRepository ? { file, line } : {}),
  };
}

function frameOf(session: Session): Frame {
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

function provenanceOf({ event, revisions, runner: { env } }: Session): Omit<Provenance, 'config'> {
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
        : `git fetch origin ${base} ${measured} && plumbline run --base ${base} --exact --head ${measured} --seed '${seedOf(event, base)}'`,
  };
}

function readPayload(file: string | undefined): unknown {
  if (!file)
    throw new InputError({ file: 'GITHUB_EVENT_PATH', message: 'is not set; this runs as a step of a workflow' });
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError({ file, message: `the event payload cannot be read: ${why}` });
  }
}

/** Files, comment, outputs, summary, log. One that fails does not keep the others back. */
async function deliver(session: Session, record: PlumblineRecord): Promise<void> {
  const { runner } = session;
  const attempt = async <T>(what: string, usual: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      runner.warn(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
      return usual;
    }
  };
  const html = await attempt('the report', '', async () => (await import('./core/report/html.ts')).renderHtml(record));
  const files = await attempt('record and report', null, async () => writeReports(folderOf(session), record, html));
  const url = await attempt('the comment', '', async () => {
    const { renderComment } = await import('./core/report/comment.ts');
    const { acceptance } = session;
    return (
      (await session.comment?.post(
        renderComment(record),
        record.verdict,
        acceptance?.uncertain ? 'keep' : (acceptance?.accepted ?? null),
      )) ?? ''
    );
  });
  await attempt('outputs', undefined, async () => {
    for (const [name, value] of Object.entries(outputsOf(record, files, url))) runner.output(name, value);
  });
  await attempt('the job summary', undefined, async () => {
    const { renderSummary } = await import('./core/report/summary.ts');
    runner.summary(renderSummary(record));
  });
  if (session.event?.kind === 'schedule' && session.github !== undefined) {
    const { renderComment } = await import('./core/report/comment.ts');
    await reportDrift(session.github, runner, record, renderComment(record));
  }
  const { measured, revisions, event } = session;
  const isAttempt = event?.kind === 'push' || (event?.kind === 'workflow_dispatch' && event.attempt !== undefined);
  if (isAttempt && measured !== undefined && revisions !== undefined && session.inputs?.shard === undefined) {
    const { github, answers } = session;
    const place = { ...measured, runner, event, github, answers, folder: folderOf(session), commit: revisions.head };
    await attempt('the ledger entry', undefined, async () => {
      const { proposeAttempt } = await import('./attempts.ts');
      await proposeAttempt(record, place);
    });
  }
  const { trees } = session;
  if (trees !== undefined) {
    await attempt('the annotations', undefined, async () =>
      runner.annotate((await import('./core/annotations.ts')).fileNotes(record, session.arms, trees)),
    );
  }
  if (record.verdict !== 'error' && record.exitCode !== 0)
    runner.annotate([{ level: 'error', title: 'Plumbline', message: record.headline }]);
  else if (record.verdict === 'inconclusive' || record.verdict === 'regressed') runner.warn(record.headline);
  else runner.log(record.headline);
}

if (process.env['HTTPS_PROXY'] || process.env['https_proxy']) {
  // Self-hosted runners behind a proxy; git reads the same variables.
  const http = await import('node:http');
  http.setGlobalProxyFromEnv?.();
}
const runner = runnerOf(process.env);
// Both steps of the action share this file, so that the cache client ships once; post/index.js is the second's entry.
if (basename(dirname(process.argv[1] ?? '')) === 'post') {
  const { savePlanned } = await import('./shell/cache.ts');
  await savePlanned(runner);
} else {
  process.exitCode = await main(runner);
}
leave();
