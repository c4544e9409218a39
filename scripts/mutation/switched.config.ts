import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Loads the sources with all their mutants switched off; `try-mutants.ts` switches them on one by one. */
const switched = new Map<string, string>(JSON.parse(readFileSync(process.env['MUTATION_SOURCES'] ?? '', 'utf8')));

export default defineConfig({
  plugins: [{ name: 'switched', enforce: 'pre', load: (id) => switched.get(id.split('?')[0] ?? '') ?? null }],
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    setupFiles: ['scripts/mutation/try-mutants.ts'],
    // The cache knows a module by its file, and would return the switches of an earlier run.
    fsModuleCache: false,
    isolate: false,
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    hookTimeout: 36_000_000,
    testTimeout: 300_000,
    reporters: ['dot'],
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
