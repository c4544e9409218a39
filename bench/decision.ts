/** How often the gate is wrong, how much it sees and what it costs: its own decision code on drawn scores. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { cellsOf, costOf, goalsOf, type Rerun, type Result, worstUnchanged } from './decision/cells.ts';
import { plots } from './decision/curves.ts';
import { kinds } from './decision/kinds.ts';
import { svg } from './decision/plot.ts';
import { type Cell, type Figures, type GateCell, type GateFigures, simulate } from './decision/simulate.ts';
import { clusterTable, coverageTable, gateTable, goalTable, rivalTable, scenarioTable } from './decision/tables.ts';

const RECORDED = new URL('../../shared/data/03-helpfulness-alpacaeval', import.meta.url).pathname;
const DOCS = new URL('../docs/', import.meta.url).pathname;
const SEED = 20260101;
/** Of the run that is made again. */
const PARTS = 2;
/** By default both cores of a small machine. */
const WORKERS = 2;
const USAGE = `npm run bench:decision -- [--quick] [--json FILE] [--docs] [--seed N] [--workers N]

  --quick      a tenth of the runs: under a minute
  --json FILE  every cell with its figures
  --workers N  threads (default 2); the figures are the same with any
  --docs       renew the tables and pictures of docs/decision.md
`;

interface Task {
  readonly index: number;
  readonly cell: Cell;
}

if (isMainThread) await main();
else work();

/** Each cell has its own seed, so that the figures do not depend on who computes it, or when. */
function work(): void {
  const { tasks, seed } = workerData as { readonly tasks: readonly Task[]; readonly seed: number };
  const available = kinds(RECORDED);
  for (const { index, cell } of tasks) {
    parentPort!.postMessage({ index, figures: simulate(cell, available, seed + index * 7919) });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      json: { type: 'string' },
      docs: { type: 'boolean' },
      seed: { type: 'string' },
      workers: { type: 'string', default: String(WORKERS) },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const seed = values.seed === undefined ? SEED : Number(values.seed);
  const available = kinds(RECORDED);
  if (!available.has('recorded judge')) {
    process.stderr.write(
      'recorded judge scores are not here (their licence forbids shipping them): synthetic kinds only\n',
    );
  }
  const started = performance.now();
  const cells = cellsOf([...available.keys()], values.quick ? 0.1 : 1);
  const workers = Math.max(1, Number(values.workers) || WORKERS);
  const figures = await compute(cells, seed, workers);
  const results = cells.map((cell, index): Result => ({ cell, figures: figures[index]! }));
  const goals = goalsOf(results, await again(worstUnchanged(results), seed + 1, workers));
  const seconds = (performance.now() - started) / 1000;
  const parts: readonly (readonly [name: string, text: string])[] = [
    ['goals', goalTable(goals)],
    ['gate', gateTable(results)],
    ['rivals', rivalTable(results)],
    ['coverage', coverageTable(results)],
    ['clusters', clusterTable(results)],
    ['scenarios', scenarioTable(results)],
  ];
  process.stdout.write(
    `${parts.map(([name, text]) => `${name}\n\n${text}\n`).join('\n')}\nseed ${seed}, ${cells.length} cells, ${seconds.toFixed(0)} s\n`,
  );
  if (values.json !== undefined) {
    const described = [...available.values()].map(({ name, what, recorded }) => ({ name, what, recorded }));
    writeFileSync(
      values.json,
      `${JSON.stringify({ seed, quick: values.quick ?? false, seconds, kinds: described, goals, results }, null, 2)}\n`,
    );
  }
  if (values.docs) {
    for (const [name, text] of parts) replaceInDocs(name, text);
    for (const [name, plot] of plots(results)) writeFileSync(`${DOCS}decision/${name}.svg`, svg(plot));
  }
}

/** Five times as many runs of one cell, on scores of its own. */
async function again(cell: GateCell, seed: number, workers: number): Promise<Rerun> {
  const part = { ...cell, runs: Math.round((5 * cell.runs) / PARTS) };
  const figures = await compute(
    Array.from({ length: PARTS }, () => part),
    seed,
    workers,
  );
  const blocked = figures.map((found) => (found as GateFigures).anyBlocked);
  return { cell, anyBlocked: blocked.reduce((sum, share) => sum + share, 0) / PARTS, runs: part.runs * PARTS };
}

function compute(cells: readonly Cell[], seed: number, count: number): Promise<readonly Figures[]> {
  const shares = Array.from({ length: count }, () => ({ cost: 0, tasks: [] as Task[] }));
  const byCost = cells.map((cell, index): Task => ({ index, cell })).sort((a, b) => costOf(b.cell) - costOf(a.cell));
  for (const task of byCost) {
    const least = shares.reduce((a, b) => (b.cost < a.cost ? b : a));
    least.cost += costOf(task.cell);
    least.tasks.push(task);
  }
  const figures = new Array<Figures>(cells.length);
  let done = 0;
  const workers = shares.map(
    ({ tasks }) =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: { tasks, seed } });
        worker.on('message', (message: { index: number; figures: Figures }) => {
          figures[message.index] = message.figures;
          done += 1;
          if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${cells.length} cells `);
        });
        worker.on('error', reject);
        worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
      }),
  );
  return Promise.all(workers).then(() => {
    if (process.stderr.isTTY) process.stderr.write('\r');
    return figures;
  });
}

/** Between `<!-- bench:NAME -->` and `<!-- /bench -->`. */
function replaceInDocs(name: string, text: string): void {
  const file = `${DOCS}decision.md`;
  if (!existsSync(file)) return;
  const before = readFileSync(file, 'utf8');
  const pattern = new RegExp(`(<!-- bench:${name} -->\\n)[\\s\\S]*?(<!-- /bench -->)`);
  writeFileSync(
    file,
    before.replace(pattern, (_all, start: string, end: string) => `${start}\n${text}\n\n${end}`),
  );
}
