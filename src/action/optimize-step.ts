/**
 * `mode: optimize`: a better prompt for a target, proved on held-out cases, delivered as files and as a pull request.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionInputs } from '../adapters/actions/runner.ts';
import type { GitRepository } from '../adapters/git/repository.ts';
import { runSecret } from '../adapters/providers/credentials.ts';
import { LEDGER_FOLDER } from '../inputs/escalation-policy.ts';
import type { GateEvent } from '../inputs/event.ts';
import { STRATEGIES, type StrategyName } from '../inputs/optimize-policy.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { skippedRecord } from '../run/build-record.ts';
import type { GatePorts } from '../run/gate-request.ts';
import type { OptimizeRequest } from '../run/optimize/optimize-request.ts';
import { InputError } from '../text/problem.ts';
import { VERSION } from '../version.ts';
import { type Answers, openAnswers } from './answer-sources.ts';
import { withBranchLooks } from './branch-looks.ts';
import { folderOf, frameOf, now, type Session, seedOf } from './session.ts';

export type Ports = (answers: Answers) => Promise<GatePorts>;

/** The record of a step that gates nothing; the findings are in files, summary and outputs. */
export async function optimizeRecord(
  session: Session,
  inputs: ActionInputs,
  event: GateEvent,
  repository: GitRepository,
  portsOf: Ports,
): Promise<PlumblineRecord> {
  const { runner, host } = session;
  const commit = await commitOf(session, event);
  const request = requestOf(inputs, event, commit, repository);
  const folder = (): string => folderOf(session);
  const commits = { base: commit, head: commit };
  session.answers = await openAnswers({ runner, inputs, event, host, foreign: false, commits, folder, now });
  const [{ isOrdered, runOptimize }, { prepareOptimize }, { runMemory }, ports] = await Promise.all([
    import('../run/optimize/run-optimize.ts'),
    import('../run/optimize/prepare-optimize.ts'),
    import('../adapters/store/optimize-memory.ts'),
    portsOf(session.answers),
  ]);
  const prepared = await prepareOptimize(request, ports);
  const secret = runSecret(prepared.config, runner.env);
  await session.answers.fetch(secret);
  const own = runMemory(session.answers.storeDir ?? folder(), () => secret);
  const ledger = (prepared.target.escalation ?? prepared.config.escalation)?.ledger;
  const memory = host === undefined ? own : await withBranchLooks(own, { host, runner, ledger, commit });
  const watcher = {
    preview: (lines: readonly string[]) => runner.log(lines.join('\n')),
    round: (line: string) => runner.log(line),
  };
  const result = await runOptimize(request, ports, memory, watcher);
  if (result === null || isOrdered(result)) throw new Error('optimize ended without a result');
  const { outcomeSentence, patchOf, renderEvidence } = await import('../report/optimize/evidence.ts');
  const { renderOptimizeHtml } = await import('../report/optimize/page.ts');
  const { isProposed } = await import('../optimize/result.ts');
  const { ledgerLine } = await import('../run/optimize/ledger-line.ts');
  const page = renderEvidence(result);
  const rows = new Map(prepared.suite.cases.map((row) => [row.id, row]));
  const line = ledgerLine(result, {
    suiteDigest: prepared.suite.digest,
    templates: Object.fromEntries(prepared.suite.templates.map(({ id, digest }) => [id, digest])),
    heldout: prepared.slices.heldout.slice(0, result.heldout.cases).map(({ id }) => rows.get(id)!),
  });
  const isOffered = isProposed(result.outcome, prepared.policy.guards);
  const patch = isOffered ? patchOf(result) : '';
  const files = {
    'optimize.json': `${JSON.stringify(result, null, 1)}\n`,
    'evidence.md': page,
    'optimize.html': renderOptimizeHtml(result),
    ...(patch === '' ? {} : { 'change.patch': patch }),
    ...(line === null ? {} : { 'ledger.jsonl': line }),
  };
  mkdirSync(folder(), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder(), name), session.redaction.text(text));
  session.optimized = {
    outcome: result.outcome,
    claimed: String(result.claim?.claimed === true),
    lift: result.claim === null ? '' : result.claim.expected.toFixed(1),
    'patch-path': patch === '' ? '' : join(folder(), 'change.patch'),
    'pull-request-url': '',
  };
  if (isOffered && inputs.optimize?.openPullRequest === true && host !== undefined) {
    const { proposePrompt } = await import('./propose-prompt.ts');
    const into = 'defaultBranch' in event ? (event.defaultBranch ?? 'main') : 'main';
    const url = await proposePrompt(result, {
      host,
      runner,
      page,
      line,
      ledger: ledger ?? LEDGER_FOLDER,
      commit,
      into,
    });
    session.optimized = { ...session.optimized, 'pull-request-url': url };
  }
  await runner.summary(page);
  const { calls, reused, promptTokens, completionTokens, costUsd, errors } = result.usage;
  const usage = { calls, reused, promptTokens, completionTokens, costUsd, costKnown: true, errors };
  return { ...skippedRecord(frameOf(session), 'unaffected', usage), headline: `optimize: ${outcomeSentence(result)}` };
}

/** The commit of the default branch, when started by its schedule, or by hand by someone who may write. */
async function commitOf({ runner, host }: Session, event: GateEvent): Promise<string> {
  const fault = (message: string): InputError => new InputError({ file: 'action input', key: 'mode', message });
  if (event.kind !== 'workflow_dispatch' && event.kind !== 'schedule')
    throw fault('optimize runs on workflow_dispatch or schedule, never on a pull request or a push');
  const ref = runner.env['GITHUB_REF_NAME'];
  if (event.defaultBranch !== undefined && ref !== undefined && ref !== '' && ref !== event.defaultBranch)
    throw fault(`optimize reads the default branch; start the workflow on ${event.defaultBranch}, not on ${ref}`);
  if (event.kind === 'schedule') return event.sha;
  const level = event.actor === undefined ? 'none' : await host?.permission(event.actor);
  if (level === 'write' || level === 'admin') return event.sha;
  throw fault(`optimize is started by someone who may write; ${event.actor ?? 'nobody'} may not`);
}

function requestOf(
  { config, optimize }: ActionInputs,
  event: GateEvent,
  commit: string,
  repository: GitRepository,
): OptimizeRequest {
  if (optimize?.target === undefined)
    throw new InputError({ file: 'action input', key: 'target', message: 'is needed with mode: optimize' });
  const { target, to, maxCalls, maxCostUsd, maxMinutes, spendAlpha } = optimize;
  return {
    tree: repository.tree(commit),
    commit,
    config,
    target,
    seed: seedOf(event, commit),
    objective: 'quality',
    to,
    strategies: strategiesOf(optimize.strategy),
    fewShots: false,
    limits: { maxCalls, maxCostUsd, maxMinutes },
    force: false,
    spendAlpha,
    previewOnly: false,
    mayWait: false,
    reproduce: `plumbline optimize ${target} --rev ${commit} --seed '${seedOf(event, commit)}'`,
    engine: VERSION,
  };
}

function strategiesOf(text: string | undefined): readonly StrategyName[] | undefined {
  if (text === undefined || text === 'auto') return undefined;
  return text.split(',').map((name) => {
    const found = STRATEGIES.find((known) => known === name.trim());
    if (found !== undefined) return found;
    const message = `${JSON.stringify(name)} is none of ${STRATEGIES.join(', ')}`;
    throw new InputError({ file: 'action input', key: 'strategy', message });
  });
}
