/**
 * Changes the core's code in one small place after another and checks whether a test notices (mutation testing).
 * `npm run test:mutation -- [FOLDER...] [--mutants N] [--seed S]`: N random mutants of each folder; all of them with
 * `--mutants all`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { FOLDERS, testsOf } from './folders.mjs';
import { placeOf, textOf } from './place.mjs';
import { errorOf, tally } from './tally.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    /** Only those that went unnoticed according to the last run's list. */
    again: { type: 'boolean', default: false },
    /** Run only the tests of the folder itself: quick, and a lower bound. */
    near: { type: 'boolean', default: false },
  },
});
const names = positionals.length === 0 ? Object.keys(FOLDERS) : positionals;
const unknown = names.find((name) => FOLDERS[name] === undefined);
if (unknown !== undefined) throw new Error(`no folder "${unknown}"; there are ${Object.keys(FOLDERS).join(', ')}`);

const OUT = resolve('coverage/mutation');
mkdirSync(OUT, { recursive: true });
const equal = new Set(
  readFileSync('scripts/mutation/equivalent.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.trimEnd()),
);

/** One pass of Stryker over the sampled mutants, against the named tests. */
async function pass(source, tests, sample) {
  process.env.MUTATION_TESTS = testsOf(tests).join(' ');
  const tempDirName = join(OUT, `copy-${process.pid}`);
  try {
    const results = await new Stryker({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner', new URL('./sample.mjs', import.meta.url).href],
      checkers: ['sample'],
      // Golden files cover the words of messages and comments; this is about what the code decides.
      mutator: { excludedMutations: ['StringLiteral'] },
      coverageAnalysis: 'perTest',
      mutate: [source],
      concurrency: 1,
      vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: true },
      reporters: [],
      tempDirName,
      // TypeScript 7 has no interface that rewrites its config, and nothing here reads it.
      tsconfigFile: 'none.json',
      disableTypeChecks: false,
      allowConsoleColors: false,
      ignorePatterns: ['biome.json', 'dist', 'build', 'coverage', 'docs/img', '.git'],
      logLevel: 'error',
      warnings: false,
      dryRunTimeoutMinutes: 60,
      timeoutMS: 10_000,
      timeoutFactor: 3,
      mutationSample: sample,
    }).runMutationTest();
    return results
      .filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
      .map((one) => ({ place: placeOf(one), text: textOf(one), mutator: one.mutatorName, status: one.status }));
  } finally {
    rmSync(tempDirName, { recursive: true, force: true });
  }
}

/** The nearest tests first; what they miss goes to the more distant tests that use the folder. */
async function measure({ source, near, far }, sample) {
  const first = await pass(source, near, sample);
  const left = tally(first, equal).missed.map(({ place }) => place);
  if (left.length === 0 || far.length === 0 || values.near) return first;
  const second = new Map((await pass(source, far, { ...sample, only: left })).map((row) => [row.place, row]));
  return first.map((row) => second.get(row.place) ?? row);
}

const all = [];
for (const name of names) {
  const list = join(OUT, `${name}.json`);
  const earlier = values.again ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const only = tally(earlier, equal).missed.map(({ place }) => place);
  const sample = { seed: values.seed, mutants: values.mutants === 'all' ? null : Number(values.mutants), only };
  const started = Date.now();
  const found = values.again && only.length === 0 ? [] : await measure(FOLDERS[name], sample);
  const byPlace = new Map(found.map((row) => [row.place, row]));
  const rows = values.again ? earlier.map((row) => byPlace.get(row.place) ?? row) : found;
  writeFileSync(list, `${JSON.stringify(rows, null, 1)}\n`);
  all.push(...rows);
  const { of, killed, missed, score } = tally(rows, equal);
  for (const { place, text, mutator } of missed) console.log(`  not noticed: ${place} (${mutator})\n    ${text}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${name}: ${killed} of ${of} noticed, ${score?.toFixed(1)} % ± ${errorOf(killed, of).toFixed(1)} (${seconds} s)`,
  );
}
const { of, killed, score } = tally(all, equal);
console.log(`all: ${killed} of ${of} noticed, ${score?.toFixed(1)} % ± ${errorOf(killed, of).toFixed(1)}`);
