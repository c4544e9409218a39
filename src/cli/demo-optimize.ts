/**
 * `plumbline demo optimize`: a failing prompt is improved, claimed and gated by the product's own code, on recordings.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openRepository } from '../adapters/git/repository.ts';
import { runMemory } from '../adapters/store/optimize-memory.ts';
import { interruption } from '../adapters/system/signals.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import { DEFAULT_CONCURRENCY, wire } from '../adapters/wire-ports.ts';
import type { CandidateRow, OptimizeResult } from '../optimize/result.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { renderComment } from '../report/comment.ts';
import { renderHtml } from '../report/html.ts';
import { patchOf, renderEvidence } from '../report/optimize/evidence.ts';
import { repliesOf } from '../run/optimize/recordings.ts';
import { isOrdered, runOptimize } from '../run/optimize/run-optimize.ts';
import { OutsideError } from '../text/problem.ts';
import { wrap } from '../text/wrap.ts';
import { asSeen } from '../tools/demo/as-seen.ts';
import { laterAnswers, OPTIMIZED_TARGET, optimizeFiles, REPLIES_FILE } from '../tools/demo/optimize-repository.ts';
import { VERSION } from '../version.ts';
import { command as lock } from './commands/lock.ts';
import { demoFolder, demoRepository, gitEnvironment, invocation, rule, writeDemoFile } from './demo-folder.ts';
import { gateDemo } from './demo-gate.ts';
import { readOptions } from './options.ts';
import { terminalProgress } from './progress.ts';

const BRANCH = 'plumbline/optimize/support-agent';

export async function demoOptimize(args: string[], io: Terminal): Promise<number> {
  const { values } = readOptions('demo', args, { json: { type: 'string' }, keep: { type: 'string' } });
  const folder = demoFolder(values.keep, io);
  const dir = join(folder, 'repository');
  try {
    const result = await improve(dir, join(folder, 'store'), io);
    const record = await propose(dir, result, io);
    const wrote: readonly (readonly [what: string, path: string, text: string])[] = [
      ['patch', join(folder, 'change.patch'), patchOf(result)],
      ['evidence', join(folder, 'evidence.md'), renderEvidence(result)],
      ['result', join(folder, 'result.json'), `${JSON.stringify(result, null, 1)}\n`],
      ['report', join(folder, 'report.html'), renderHtml(record)],
    ];
    for (const [, path, text] of wrote) writeDemoFile(path, text);
    if (values.json !== undefined) writeDemoFile(resolve(io.cwd, values.json), `${JSON.stringify(result, null, 1)}\n`);
    io.say(story(result, record, [...wrote.map(([what, path]) => [what, path] as const), ['repository', dir]], io));
    if (result.outcome === 'improved' && record.verdict === 'pass') return 0;
    const said = `optimize ended with ${result.outcome}, and the gate with ${record.verdict}`;
    throw new OutsideError(`the demo's prompt should have been improved and passed, but ${said}`);
  } catch (error) {
    // A failed demo leaves nothing half-built behind, but a folder that the user named is theirs.
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Builds main, and searches for a better prompt using a reflector's recorded replies. */
async function improve(dir: string, storeDir: string, io: Terminal): Promise<OptimizeResult> {
  const { git, put, commit } = demoRepository(dir, io);
  const files = optimizeFiles();
  await git('init', '-q', '--template=');
  await git('symbolic-ref', 'HEAD', 'refs/heads/main');
  put(files);
  await lock([], { ...io, cwd: dir, out: () => {}, say: () => {} });
  await commit({}, 'Support assistant with a pinned suite');
  const repository = openRepository(dir, { env: gitEnvironment(io) });
  const stop = interruption();
  const progress = terminalProgress(io, false);
  try {
    const main = repository.resolve('main');
    const ports = wire({ env: {}, storeDir, concurrency: DEFAULT_CONCURRENCY, signal: stop.signal, progress });
    const result = await runOptimize(
      {
        tree: repository.tree(main),
        commit: main,
        target: OPTIMIZED_TARGET,
        seed: 'demo',
        objective: 'quality',
        fewShots: false,
        limits: {},
        force: false,
        spendAlpha: false,
        previewOnly: false,
        mayWait: false,
        reproduce: `plumbline optimize ${OPTIMIZED_TARGET} --rev main --seed demo --reflector-replies ${REPLIES_FILE}`,
        engine: VERSION,
        reflectorReplies: repliesOf(files[REPLIES_FILE] ?? '', REPLIES_FILE),
      },
      ports,
      runMemory(storeDir, () => null),
      { preview: () => {}, round: () => {} },
    );
    if (result === null || isOrdered(result)) throw new Error('the demo ended without a result');
    return result;
  } finally {
    progress.end();
    stop.dispose();
    repository.close();
  }
}

/** The patch as a pull request, with the new prompt's answers recorded on another day, judged by the gate. */
async function propose(dir: string, result: OptimizeResult, io: Terminal): Promise<PlumblineRecord> {
  const { git, commit } = demoRepository(dir, io);
  const changed = Object.fromEntries(result.changes.map(({ file, after }) => [file, after]));
  const answers = Object.assign({}, ...Object.values(changed).map(laterAnswers)) as Readonly<Record<string, string>>;
  await git('checkout', '-q', '-b', BRANCH);
  await commit({ ...changed, ...answers }, `Optimize ${OPTIMIZED_TARGET}`);
  return gateDemo(dir, { base: 'main', head: BRANCH }, io);
}

const signed = (points: number): string => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;

function story(
  result: OptimizeResult,
  record: PlumblineRecord,
  places: readonly (readonly [what: string, path: string])[],
  io: Terminal,
): string {
  const columns = Math.max(40, Math.min(io.columns, 80));
  const { splits, claim, finalist } = result;
  const written = result.candidates.filter(({ strategy }) => strategy !== 'seed');
  const told = (number: number, text: string): string => wrap(`${number}. ${text}`, columns, '   ').trimStart();
  const [comment = ''] = asSeen(renderComment(record), columns, io.color).split('\n\n');
  return `${told(1, `Built a shop's support assistant that promises too much: on ${claim?.n} held-out questions ${claim?.base.toFixed(0)} of 100 answers keep to the policy (${result.goal}).`)}
${told(2, `Ran optimize. A reflector sees what fails on ${splits.search} search cases and writes prompts; they race on ${splits.select} others. Answers, judge and reflector are recordings: no key, no network, no cost.`)}

${rule('the prompts that it wrote', columns)}

${written.map((one) => fate(one, finalist, columns)).join('\n')}

${rule('what changes', columns)}

${changedLines(result)}

${told(3, `Asked ${claim?.n} cases that no part of the search has seen, once: ${claim?.base.toFixed(1)} -> ${claim?.head.toFixed(1)} points, which is ${signed(claim?.points ?? 0)} (${signed(claim?.interval[0] ?? 0)} to ${signed(claim?.interval[1] ?? 0)}); expected ${signed(claim?.expected ?? 0)}. A claim like that is wrong at most one time in twenty. Guards held: ${Object.keys(result.guards).join(', ')}.`)}
${told(4, 'Opened a pull request with the patch. The gate judged it on answers of another day:')}

${comment.trimEnd()}

${rule('', columns)}

It was written to:
${places.map(([what, path]) => `  ${what.padEnd(10)}  ${path}`).join('\n')}

To improve a prompt of your own, in your repository:
  ${invocation(process.argv[1])} optimize TARGET --preview
`;
}

/** What became of a candidate, in a line or two. */
function fate({ id, hypothesis, select, state, why }: CandidateRow, finalist: string | null, columns: number): string {
  const raced = select === null ? [] : [`${signed(select.points)} on ${select.n} cases`];
  const end = id === finalist ? ['the finalist'] : why === null ? [] : [`${state}: ${why}`];
  return wrap(`"${hypothesis}" ${[...raced, ...end].join(', ')}`, columns, '     ', `${id}  `);
}

function changedLines(result: OptimizeResult): string {
  const lines = patchOf(result).split('\n');
  const hunk = lines.slice(lines.findIndex((line) => line.startsWith('@@')) + 1);
  return hunk.filter((line) => line.startsWith('-') || line.startsWith('+')).join('\n');
}
