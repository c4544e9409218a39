/**
 * After the tests of a file have passed, runs each of them again with one mutant after another switched on, in the
 * same process: thousands of mutants a minute. Only mutants that act while a module loads cannot be tried like this.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, type RunnerTestCase, TestRunner } from 'vitest';

interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
interface Trial {
  task: RunnerTestCase;
  hits: Map<string, number>;
  ms: number;
}

const LOG = process.env['MUTATION_LOG'] ?? '';
const NOW = process.env['MUTATION_NOW'] ?? '';
const shared = globalThis as {
  __stryker__?: Switchboard;
  mutationState?: { decided: Set<string>; wanted: Set<string> };
};
shared.__stryker__ ??= {};
shared.mutationState ??= {
  wanted: new Set<string>(JSON.parse(readFileSync(process.env['MUTATION_WANTED'] ?? '', 'utf8'))),
  decided: new Set<string>(),
};
const board = shared.__stryker__;
const state = shared.mutationState;
fc.configureGlobal({ endOnFailure: true });

const write = (row: Record<string, unknown>): void => appendFileSync(LOG, `${JSON.stringify(row)}\n`);
const covered = (): Record<string, Record<string, number>> => board.mutantCoverage?.perTest ?? {};
let tasks: RunnerTestCase[] = [];

beforeEach(({ task }) => {
  tasks.push(task as RunnerTestCase);
  board.currentTestId = task.id;
});
afterEach(() => {
  board.currentTestId = undefined;
});

/** Whether the test passes with this mutant switched on, or with none. */
async function passes(task: RunnerTestCase, mutant: string | undefined): Promise<boolean> {
  board.activeMutant = mutant;
  board.currentTestId = task.id;
  board.hitCount = mutant === undefined ? undefined : 0;
  try {
    await TestRunner.getTestFn(task)();
    return true;
  } catch {
    return false;
  } finally {
    board.activeMutant = undefined;
    board.currentTestId = undefined;
    board.hitCount = undefined;
  }
}

const hitsOf = (task: RunnerTestCase): Map<string, number> =>
  new Map(Object.entries(covered()[task.id] ?? {}).filter(([id]) => state.wanted.has(id)));

async function timed(task: RunnerTestCase): Promise<Trial | null> {
  const first = hitsOf(task);
  if (first.size === 0) return null;
  delete covered()[task.id];
  const started = performance.now();
  if (await passes(task, undefined)) {
    const ms = performance.now() - started;
    const hits = hitsOf(task);
    // What the first run alone reached acts while a module loads that the test imports.
    write({ loading: [...first.keys()].filter((id) => !hits.has(id)) });
    return { task, hits, ms };
  }
  write({ unrepeatable: task.fullTestName ?? task.name });
  return null;
}

/** A mutant that only seems noticed, since an earlier one left something behind, is not counted as noticed. */
async function noticed({ task, hits }: Trial, mutant: string): Promise<boolean> {
  board.hitLimit = Math.max(10_000, 100 * (hits.get(mutant) ?? 0));
  writeFileSync(NOW, mutant);
  if (await passes(task, mutant)) return false;
  if (await passes(task, undefined)) return true;
  write({ spoilt: mutant, test: task.fullTestName ?? task.name });
  return false;
}

afterAll(async () => {
  const trials: Trial[] = [];
  for (const task of tasks) {
    const trial = await timed(task);
    if (trial !== null) trials.push(trial);
  }
  trials.sort((a, b) => a.ms - b.ms);
  const file = tasks[0]?.file.filepath;
  tasks = [];
  write({ loading: Object.keys(board.mutantCoverage?.static ?? {}) });
  for (const trial of trials) {
    write({ reached: [...trial.hits.keys()] });
    for (const mutant of trial.hits.keys()) {
      if (state.decided.has(mutant) || !(await noticed(trial, mutant))) continue;
      state.decided.add(mutant);
      write({ noticed: mutant, by: trial.task.fullTestName ?? trial.task.name });
    }
  }
  if (file !== undefined) write({ finished: file });
});
