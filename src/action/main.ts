/** The action's entry: environment and event in, verdict, files, outputs, summary and comment out. */
import { basename, dirname } from 'node:path';
import { type ActionInputs, type Runner, readInputs, runnerOf } from '../adapters/actions/runner.ts';
import { openGitHub } from '../adapters/code-host/github/client.ts';
import { type Revisions, resolveRevisions } from '../adapters/git/find-revisions.ts';
import { type GitRepository, openRepository } from '../adapters/git/repository.ts';
import { runSecret } from '../adapters/providers/credentials.ts';
import { folderTree } from '../adapters/system/folder-tree.ts';
import { interruption } from '../adapters/system/signals.ts';
import { leave, onUncaught } from '../adapters/system/terminal.ts';
import { openWatchdog } from '../adapters/system/watchdog.ts';
import { ACCEPT_LABEL } from '../change/acceptance.ts';
import type { Trees } from '../change/recorded-rows.ts';
import { type GateEvent, parseEvent } from '../inputs/event.ts';
import { LARGEST_ROWS } from '../inputs/recorded-answers.ts';
import { addUsage } from '../model-call/usage.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { readHistory } from '../report/push-history.ts';
import type { GatePorts, GateRequest } from '../run/gate-request.ts';
import { lookUpAcceptance } from '../run/look-up-acceptance.ts';
import type { Baseline } from '../run/measure-baseline.ts';
import { errorText } from '../text/error-text.ts';
import { InputError } from '../text/problem.ts';
import { openRedaction, type Redaction } from '../text/redaction.ts';
import type { Answers } from './answer-sources.ts';
import { deliver, deliverPlan } from './deliver.ts';
import { readPayload } from './event-payload.ts';
import { failedRecord, lastWords } from './failed-record.ts';
import { hostAddress } from './host-address.ts';
import { folderOf, frameOf, now, provenanceOf, type Session, seedOf, workspaceOf } from './session.ts';
import { commentSink } from './sinks.ts';
import { withTrend } from './trend.ts';

async function main(runner: Runner, redaction: Redaction): Promise<number> {
  const known = { startedAt: now(), history: [], config: '', arms: new Map() };
  const session: Session = { runner, redaction, watchdog: openWatchdog(), ...known };
  let record: PlumblineRecord;
  try {
    record = withRefusal(session, await recordOf(session));
  } catch (error) {
    record = failedRecord(session, error);
  }
  const { inputs, answers } = session;
  const left = answers?.close() ?? { exhausted: null, failures: [] };
  if (inputs?.shard !== undefined) record = { ...record, shard: { ...inputs.shard, ...left } };
  const isPlanning = inputs?.mode === 'plan';
  // What a plan is made from is decided by the gate, in a job of its own.
  if (isPlanning && record.verdict !== 'error') record = { ...record, exitCode: 0 };
  record = redaction.value(record);
  await (isPlanning ? deliverPlan : deliver)(session, answers?.sealed(record) ?? record);
  session.watchdog.close();
  return record.exitCode;
}

async function recordOf(session: Session): Promise<PlumblineRecord> {
  const { runner } = session;
  const { env } = runner;
  session.inputs = readInputs();
  await followProxies();
  const { inputs } = session;
  if (inputs.token !== undefined) session.redaction.add([inputs.token]);
  session.config = inputs.config ?? '';
  const { api, repository } = hostAddress(env);
  if (inputs.token !== undefined && repository !== undefined) {
    session.host = openGitHub({ apiUrl: api, token: inputs.token, repository, env });
  }
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  if (inputs.mode === 'post') {
    const [{ postedRecord }, { parseRecord }] = await Promise.all([
      import('./post-record.ts'),
      import('../record/parse-record.ts'),
    ]);
    const posted = postedRecord(inputs, payload, runner, parseRecord);
    if (session.host === undefined)
      throw new InputError({ file: 'action input', key: 'github-token', message: 'is needed with mode: post' });
    const pull = await posted.findPull(session.host);
    session.comment = commentSink({
      ...pull,
      host: session.host,
      policy: inputs.comment,
      runner,
      config: inputs.config ?? '',
    });
    return posted.record(readHistory((await session.comment.earlier()) ?? ''));
  }
  session.event = parseEvent(env['GITHUB_EVENT_NAME'] ?? '', payload, env);
  return gateRecord(session, inputs, session.event);
}

async function gateRecord(session: Session, inputs: ActionInputs, event: GateEvent): Promise<PlumblineRecord> {
  const { runner, host } = session;
  const { env } = runner;
  if (event.kind === 'pull_request' && host !== undefined && inputs.shard === undefined && inputs.mode !== 'plan') {
    session.comment = commentSink({
      host,
      pull: event.number,
      head: event.headSha,
      fork: event.fork,
      policy: inputs.comment,
      runner,
      config: inputs.config ?? '',
    });
  }
  const address = hostAddress(env);
  const repository = openRepository(workspaceOf(session), {
    env,
    remote: { url: `${address.server}/${address.repository ?? ''}`, token: inputs.token },
    scratch: env['RUNNER_TEMP'],
    trustOwner: true,
  });
  const stop = interruption();
  try {
    if (inputs.mode === 'optimize') {
      const { optimizeRecord } = await import('./optimize-step.ts');
      return await optimizeRecord(session, inputs, event, repository, (answers) =>
        portsOf(session, answers, repository, stop.signal),
      );
    }
    // The comment is looked up while git works.
    const earlier = session.comment?.earlier();
    const accepting =
      host &&
      lookUpAcceptance(event, host, { attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1), config: inputs.config ?? '' });
    const revisions = await resolveRevisions(event, repository, host, inputs);
    session.history = readHistory((await earlier) ?? '');
    session.acceptance = await accepting;
    if ('skipped' in revisions) return await nothingToCompare(session, revisions.skipped);
    session.revisions = revisions;
    runner.log(`base ${revisions.base}, head ${revisions.head} (${revisions.how})`);
    const { openAnswers } = await import('./answer-sources.ts');
    const request = requestOf(session, event, inputs, revisions, repository);
    const { foreign, provenance } = request;
    const commits = { base: provenance.base.sha, head: provenance.head.sha };
    const folder = (): string => folderOf(session);
    session.answers = await openAnswers({ runner, inputs, event, host, foreign, commits, folder, now });
    const [{ runGate }, ports] = await Promise.all([
      import('../run/run-gate.ts'),
      portsOf(session, session.answers, repository, stop.signal),
    ]);
    const decided = await runGate({ ...request, seed: session.answers.shards?.seed ?? request.seed }, ports);
    const isBranch = event.kind === 'push' && event.branch === event.defaultBranch;
    const isWhole = inputs.shard === undefined && inputs.mode === 'gate';
    if (!isBranch || !isWhole || !session.answers.lasting) {
      return await withTrend(session, await withOthers(session, decided));
    }
    const { measureBaseline } = await import('../run/measure-baseline.ts');
    const baseline = await measureBaseline(request, ports, decided.usage);
    const { withCreep } = await import('./creep.ts');
    const held = await withCreep(session, withBaseline(decided, baseline), baseline, { request, ports, repository });
    return await withTrend(session, held, baseline.levels);
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
      // A pipeline's own outputs are in the folder, usually ignored by git.
      workspace: folderTree(workspaceOf(session), LARGEST_ROWS),
      ...tipOf(event, revisions.head, repository),
    },
    config: inputs.config,
    seed: seedOf(event, revisions.base),
    origin: event.kind,
    foreign:
      event.kind === 'pull_request' &&
      (event.fork || event.author === 'dependabot[bot]' || event.actor === 'dependabot[bot]'),
    // An attempt is scored in full, since its lift is evidence for later.
    fixed: inputs.fixed || (event.kind === 'workflow_dispatch' && event.attempt !== undefined),
    body: event.kind === 'pull_request' ? event.body : '',
    accepted: session.acceptance?.accepted ?? null,
    history: session.history ?? [],
    provenance: provenanceOf(session),
    mainAt: (day) => repository.treeAt(revisions.base, day),
    shard: inputs.shard,
  };
}

function jobOf({ runner: { env }, event }: Session): Pick<GatePorts, 'job'> {
  const run = env['GITHUB_RUN_ID'];
  const headSha = event?.kind === 'pull_request' ? event.headSha : (env['GITHUB_SHA'] ?? null);
  return run ? { job: { run, attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1), headSha } } : {};
}

/** A job may have checked out the pull request's own last commit instead of its test merge with main. */
function tipOf(event: GateEvent, head: string, repository: GitRepository): Pick<Trees, 'tip'> {
  if (event.kind !== 'pull_request' || event.headSha === head) return {};
  return repository.commit(event.headSha) === null ? {} : { tip: repository.tree(event.headSha) };
}

async function portsOf(
  session: Session,
  answers: Answers,
  repository: GitRepository,
  signal: AbortSignal,
): Promise<GatePorts> {
  const { runner } = session;
  const { DEFAULT_CONCURRENCY, wire } = await import('../adapters/wire-ports.ts');
  const { storeDir, storeReadOnly, part, shards } = answers;
  const ports = wire({
    env: runner.env,
    storeDir,
    storeReadOnly,
    part,
    shards,
    concurrency: DEFAULT_CONCURRENCY,
    watch: { watchdog: session.watchdog, words: (config, minutes) => lastWords(session, config, minutes) },
    sealsOrder: true,
    remembersPushes: session.event?.kind === 'pull_request',
    redaction: session.redaction,
    signal,
    progress: {
      update: () => undefined,
      plan: (text) => runner.log(text),
      note: (text) => runner.env['RUNNER_DEBUG'] === '1' && runner.log(text),
      warn: (text) => runner.warn(text),
    },
  });
  return {
    ...ports,
    ...jobOf(session),
    planned: (plan) => {
      session.plan = plan;
    },
    // Something is about to be measured, so a verdict will be posted: announce it.
    async openModels(request) {
      await answers.fetch(runSecret(request.config, runner.env));
      if (request.spent !== undefined) return ports.openModels(request);
      const head = session.event?.kind === 'pull_request' ? session.event.headSha : repository.resolve('HEAD');
      const { renderRunning } = await import('../report/comment.ts');
      session.arms = new Map(request.works.map(({ target, arms }) => [target.name, arms]));
      session.trees = request.trees;
      const { config, trees } = request;
      session.measured = { config, trees, targets: request.works.map(({ target }) => target) };
      const names = [...session.arms.keys()];
      await session.comment?.running((previous) => renderRunning({ head, config: config.file }, names, previous));
      const models = await ports.openModels(request);
      answers.watch(models);
      return models;
    },
  };
}

async function nothingToCompare(session: Session, why: string): Promise<PlumblineRecord> {
  const { skippedRecord } = await import('../run/build-record.ts');
  session.runner.log(`nothing to compare: ${why}`);
  return skippedRecord(frameOf(session), 'unaffected');
}

/** What is waiting or was found elsewhere and affects what was measured here. */
async function withOthers(session: Session, record: PlumblineRecord): Promise<PlumblineRecord> {
  if (Object.keys(record.targets).length === 0) return record;
  const [{ withWaiting }, { withKnownCreep }] = await Promise.all([
    import('./waiting-attempts.ts'),
    import('./known-creep.ts'),
  ]);
  return withKnownCreep(session, await withWaiting(session, record));
}

function withBaseline(record: PlumblineRecord, { usage, note }: Baseline): PlumblineRecord {
  const notes = note === null ? [] : [note];
  return {
    ...record,
    usage: usage === null ? record.usage : addUsage(record.usage, usage),
    operational: { ...record.operational, notes: [...record.operational.notes, ...notes] },
  };
}

/** Tells whoever set the label why it does not count. */
function withRefusal({ runner, event, acceptance }: Session, record: PlumblineRecord): PlumblineRecord {
  const isLabeled = event?.kind === 'pull_request' && event.labels.includes(ACCEPT_LABEL);
  if (!isLabeled || acceptance === undefined || record.verdict !== 'regressed' || record.accepted !== null)
    return record;
  const note = `not accepted: ${acceptance.why}`;
  runner.warn(note);
  return { ...record, operational: { ...record.operational, notes: [note, ...record.operational.notes] } };
}

/** For self-hosted runners behind a proxy; git reads the same variables. Throws InputError. */
async function followProxies(): Promise<void> {
  const name = ['HTTPS_PROXY', 'https_proxy'].find((known) => process.env[known]);
  if (name === undefined) return;
  const http = await import('node:http');
  try {
    http.setGlobalProxyFromEnv?.();
  } catch {
    const message = 'or another variable of a proxy names none that can be used; write http://HOST:PORT';
    throw new InputError({ file: name, message });
  }
}

const redaction = openRedaction();
const runner = runnerOf(redaction.text);
const failed = (message: string): void => runner.annotate([{ level: 'error', message }]);
onUncaught(failed);
// Both steps of the action share this file, so that the cache client ships once; post/index.js is the second's entry.
if (basename(dirname(process.argv[1] ?? '')) === 'post') {
  const { savePlanned } = await import('../adapters/actions/cache.ts');
  try {
    await followProxies();
    await savePlanned(runner);
  } catch (error) {
    runner.warn(`the answers of this run were not saved: ${errorText(error)}`);
  }
} else {
  // Whatever ends the step before its verdict, it is no green light.
  process.exitCode = 4;
  try {
    process.exitCode = await main(runner, redaction);
  } catch (error) {
    // An unforeseen error may contain foreign text, and the runner interprets what Node would print of it.
    failed(errorText(error));
  }
}
leave();
