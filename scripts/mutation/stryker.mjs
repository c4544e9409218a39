/** Runs single mutants through Stryker, which loads all modules anew for each: slow, and right for any mutant. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { MUTATOR, testsOf } from './folders.mjs';
import { placeOf } from './place.mjs';

/** `source`: a pattern; `tests`: names of tests; `places`: which mutants; `folder`: for its copy. Returns the places that were noticed. */
export async function tryAnew(source, { tests, places, folder }) {
  process.env.MUTATION_TESTS = testsOf(tests).join(' ');
  const tempDirName = join(folder, `copy-${process.pid}`);
  try {
    const results = await new Stryker({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner', new URL('./only.mjs', import.meta.url).href],
      checkers: ['only'],
      mutator: MUTATOR,
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
      mutationPlaces: places,
    }).runMutationTest();
    return new Set(results.filter(({ status }) => status === 'Killed' || status === 'Timeout').map(placeOf));
  } finally {
    rmSync(tempDirName, { recursive: true, force: true });
  }
}
