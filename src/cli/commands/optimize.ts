/** `plumbline optimize`: step 1 of the ladder as a command, with a claim on cases that no part of the search has seen. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openRepository } from '../../adapters/git/repository.ts';
import { deskSecret } from '../../adapters/store/desk-secret.ts';
import { runMemory } from '../../adapters/store/optimize-memory.ts';
import { placesFor, writeText } from '../../adapters/system/output-files.ts';
import { interruption } from '../../adapters/system/signals.ts';
import type { Terminal } from '../../adapters/system/terminal.ts';
import { DEFAULT_CONCURRENCY, wire } from '../../adapters/wire-ports.ts';
import { STRATEGIES, type StrategyName } from '../../inputs/optimize-policy.ts';
import { isProposed, type OptimizeResult } from '../../optimize/result.ts';
import { ledgerLine } from '../../run/optimize/ledger-line.ts';
import type { OptimizeRequest } from '../../run/optimize/optimize-request.ts';
import { type OptimizeTarget, prepareOptimize } from '../../run/optimize/prepare-optimize.ts';
import { repliesOf } from '../../run/optimize/recordings.ts';
import { isOrdered, type OrderedLook, runOptimize } from '../../run/optimize/run-optimize.ts';
import { suggestion } from '../../text/did-you-mean.ts';
import { UsageError } from '../../text/problem.ts';
import { wrap } from '../../text/wrap.ts';
import { VERSION } from '../../version.ts';
import { readOptions } from '../options.ts';
import { terminalProgress } from '../progress.ts';

export const help = `plumbline optimize TARGET [OPTIONS]

Searches for a better prompt on the target's own suite and proves the lift on
held-out cases that no part of the search has seen. Ends with a patch, an
evidence page and a ledger line; the repository is left as it was.

  --repo DIR            repository (default: this folder)
  --config FILE         config to read
  --rev REV             revision all is read from (default WORKTREE)
  --strategy NAME,...   ${STRATEGIES.slice(0, 4).join(', ')},
                        ${STRATEGIES.slice(4).join(', ')} (default auto)
  --objective cost      shorter at no loss, instead of better
  --to MODEL|FILE       move the prompt to another model
  --few-shots           let worked examples beside the prompt be tried too

What it may cost
  --max-calls N   --max-cost-usd X   --max-minutes M
  --preview, --dry-run  say what a run would take, send nothing
  --force               start although little could come of it
  --spend-alpha         look at used held-out cases again, at a smaller alpha

What comes out
  --json FILE  --md FILE  --html FILE  --patch FILE
  --ledger FILE         appends the ledger line
  --apply               writes the new prompt into the working folder
  --require-improvement exit 3 when there is nothing to propose

  --store DIR  --seed S  --concurrency N  --verbose
  --reflector-replies FILE   JSONL of {"reply"}: a recorded reflector

Exit codes: 0 any outcome · 2 usage, config, data, or a look that was used
· 3 --require-improvement and no patch · 4 the outside failed · 130 interrupted
`;

const OPTIONS = {
  repo: { type: 'string' },
  config: { type: 'string' },
  rev: { type: 'string' },
  strategy: { type: 'string' },
  objective: { type: 'string' },
  to: { type: 'string' },
  'few-shots': { type: 'boolean', default: false },
  'max-calls': { type: 'string' },
  'max-cost-usd': { type: 'string' },
  'max-minutes': { type: 'string' },
  preview: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'spend-alpha': { type: 'boolean', default: false },
  json: { type: 'string' },
  md: { type: 'string' },
  html: { type: 'string' },
  patch: { type: 'string' },
  ledger: { type: 'string' },
  apply: { type: 'boolean', default: false },
  'require-improvement': { type: 'boolean', default: false },
  store: { type: 'string' },
  seed: { type: 'string' },
  concurrency: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  'reflector-replies': { type: 'string' },
} as const;

export async function command(args: string[], io: Terminal): Promise<number> {
  const { values, positionals } = readOptions('optimize', args, OPTIONS, { positionals: true });
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0)
    throw new UsageError('optimize: name one target, for example: plumbline optimize support-agent');
  const { json, md, html, patch, ledger } = values;
  placesFor(io, { '--json': json, '--md': md, '--html': html, '--patch': patch, '--ledger': ledger });
  const limits = {
    maxCalls: amount('--max-calls', values['max-calls'], true),
    maxCostUsd: amount('--max-cost-usd', values['max-cost-usd'], false),
    maxMinutes: amount('--max-minutes', values['max-minutes'], false),
  };
  if (values.objective !== undefined && values.objective !== 'cost' && values.objective !== 'quality')
    throw new UsageError(`--objective ${JSON.stringify(values.objective)}: give quality or cost`);
  const repository = openRepository(resolve(io.cwd, values.repo ?? '.'), { env: io.env });
  const revision = values.rev ?? 'WORKTREE';
  const request: OptimizeRequest = {
    tree: repository.tree(revision === 'WORKTREE' ? revision : repository.resolve(revision)),
    commit: repository.resolve(revision === 'WORKTREE' ? 'HEAD' : revision),
    config: values.config,
    target,
    seed: values.seed ?? 'local',
    objective: values.objective ?? 'quality',
    to: values.to,
    strategies: strategiesOf(values.strategy),
    fewShots: values['few-shots'],
    limits,
    force: values.force,
    spendAlpha: values['spend-alpha'],
    previewOnly: values.preview || values['dry-run'],
    mayWait: true,
    reproduce: `plumbline optimize ${args.join(' ')}`,
    engine: VERSION,
    reflectorReplies: repliesIn(values['reflector-replies'], io),
  };
  const stop = interruption();
  const progress = terminalProgress(io, values.verbose);
  const storeDir = resolve(io.cwd, values.store ?? join(repository.gitDir, 'plumbline'));
  const concurrency = amount('--concurrency', values.concurrency, true) ?? DEFAULT_CONCURRENCY;
  const ports = wire({
    env: io.env,
    storeDir,
    // The next run trusts the answers of a run that was killed, even if no provider has a key.
    deskSecret: () => deskSecret(io.env),
    concurrency,
    signal: stop.signal,
    progress,
  });
  const watcher = {
    preview: (lines: readonly string[]) => io.err(`${lines.map((line) => wrap(line, 80, '  ')).join('\n')}\n`),
    round: (line: string) => io.err(`${line}\n`),
  };
  try {
    const result = await runOptimize(
      request,
      ports,
      runMemory(storeDir, () => deskSecret(io.env)),
      watcher,
    );
    progress.end();
    if (result === null) return 0;
    if (isOrdered(result)) {
      io.say(`${wrap(orderedText(result), 80)}\n`);
      return values['require-improvement'] ? 3 : 0;
    }
    const prepared = await prepareOptimize(request, ports);
    return await deliver(result, prepared, values, io, join(storeDir, 'optimize', result.run));
  } finally {
    progress.end();
    stop.dispose();
    repository.close();
  }
}

function orderedText({ finalist, order: { ordered, waiting, refused } }: OrderedLook): string {
  const rest = refused === 0 ? '' : `; ${refused} could not be ordered and are tried again then`;
  return `Waiting: ${finalist} is measured on held-out cases by batch. ${ordered} answers are ordered at half price and ${waiting} wait in earlier batches${rest}. Run the same command again in some hours: it collects what has come and goes on from here. Vendors answer within a day.`;
}

interface Wanted {
  readonly json?: string | undefined;
  readonly md?: string | undefined;
  readonly html?: string | undefined;
  readonly patch?: string | undefined;
  readonly ledger?: string | undefined;
  readonly repo?: string | undefined;
  readonly apply: boolean;
  readonly 'require-improvement': boolean;
}

/** Everything is rendered before anything is written. */
async function deliver(
  result: OptimizeResult,
  prepared: OptimizeTarget,
  wanted: Wanted,
  io: Terminal,
  folder: string,
): Promise<number> {
  const { outcomeSentence, patchOf, renderEvidence } = await import('../../report/optimize/evidence.ts');
  const { renderOptimizeHtml } = await import('../../report/optimize/page.ts');
  const { prose } = await import('../../report/escape.ts');
  const { proposalOf } = await import('../../report/optimize/proposal.ts');
  const proposed = isProposed(result.outcome, prepared.policy.guards);
  const patch = patchOf(result);
  const text = `${JSON.stringify(result, null, 1)}\n`;
  const page = renderEvidence(result);
  const report = renderOptimizeHtml(result);
  const { title, body } = proposalOf(result, page);
  const rows = new Map(prepared.suite.cases.map((row) => [row.id, row]));
  const line = ledgerLine(result, {
    suiteDigest: prepared.suite.digest,
    templates: Object.fromEntries(prepared.suite.templates.map(({ id, digest }) => [id, digest])),
    heldout: prepared.slices.heldout.slice(0, result.heldout.cases).map(({ id }) => rows.get(id)!),
  });
  io.say(`${wrap(outcomeSentence(result), 80)}\n`);
  const own = (name: string): string => join(folder, name);
  const files: readonly (readonly [string | undefined, string])[] = [
    [wanted.json ?? own('result.json'), text],
    [wanted.md ?? own('evidence.md'), page],
    [wanted.html ?? own('report.html'), report],
    [proposed ? own('pull-request.md') : undefined, `# ${prose(title)}\n\n${body}`],
    [proposed ? (wanted.patch ?? own('change.patch')) : patch === '' ? undefined : own('unproven.patch'), patch],
  ];
  const { mkdirSync } = await import('node:fs');
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of files) if (path !== undefined) writeText(io, path, content);
  if (line !== null) {
    const path = resolve(io.cwd, wanted.ledger ?? own('ledger.jsonl'));
    if (wanted.ledger === undefined) writeText(io, path, line);
    else appendFileSync(path, line);
  }
  if (proposed && wanted.apply)
    for (const { file, after } of result.changes) writeText(io, join(resolve(io.cwd, wanted.repo ?? '.'), file), after);
  for (const [path] of files) if (path !== undefined) io.say(`  ${path}\n`);
  return wanted['require-improvement'] && !proposed ? 3 : 0;
}

function amount(name: string, text: string | undefined, isWhole: boolean): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value) || (isWhole && !Number.isInteger(value)))
    throw new UsageError(
      `${name} ${JSON.stringify(text)}: give a ${isWhole ? 'whole number from 1' : 'number above 0'}`,
    );
  return value;
}

function strategiesOf(text: string | undefined): readonly StrategyName[] | undefined {
  if (text === undefined || text === 'auto') return undefined;
  return text.split(',').map((name) => {
    const found = STRATEGIES.find((one) => one === name.trim());
    if (found === undefined)
      throw new UsageError(
        `--strategy ${JSON.stringify(name)}${suggestion(name, STRATEGIES)}; there are: ${STRATEGIES.join(', ')}`,
      );
    return found;
  });
}

function repliesIn(file: string | undefined, io: Terminal): readonly string[] | undefined {
  if (file === undefined) return undefined;
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) throw new UsageError(`--reflector-replies ${file}: there is no such file`);
  return repliesOf(readFileSync(path, 'utf8'), file);
}
