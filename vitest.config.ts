import { defineConfig } from 'vitest/config';

/** Real processes over minutes: they run beside the tests of the data, not with every `npm test`. */
const LONG = [
  'test/unit/gate/rounds.test.ts',
  ...['fuzz/large', 'report/rendered', 'inputs/case-rows', 'inputs/yaml-size'].map((name) => `test/unit/${name}.test.ts`),
  ...['action', 'branch-file', 'cached', 'main', 'optimize', 'poison', 'shards'].map((name) => `test/contract/github/${name}.test.ts`),
  'test/contract/engine/batch-watch.test.ts',
  'test/contract/engine/cache-hangs.test.ts',
  'test/contract/engine/ends.test.ts',
  ...['planted', 'revisions'].map((name) => `test/contract/git/${name}.test.ts`),
  ...['action', 'agreement', 'bad-input', 'bundle', 'curate', 'demo-optimize', 'determinism', 'elsewhere', 'examples', 'faults', 'init', 'key-watch', 'large', 'levels', 'media', 'optimize', 'optimize-batch'].map(
    (name) => `test/e2e/${name}.test.ts`,
  ),
  ...['agent-example', 'entry', 'import-traces', 'many-configs', 'newcomer', 'record', 'stories'].map((name) => `test/e2e/${name}.test.ts`),
];
/** With `npm run test:keys`: no key comes out of any run of the product in these tests. */
const KEY_WATCH = process.env['KEY_WATCH'] === undefined ? [] : ['test/servers/key-watch.ts'];
const server = { deps: { inline: [/@actions\/workflow-parser/] } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{unit,golden}/**/*.test.ts'],
          exclude: LONG,
          testTimeout: 30_000,
          // The core is pure: its test files share the modules that they load.
          isolate: false,
          maxWorkers: 2,
          server,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'processes',
          include: ['test/{contract,e2e}/**/*.test.ts'],
          exclude: LONG,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 3,
          setupFiles: KEY_WATCH,
          server,
          sequence: { groupOrder: 2 },
        },
      },
      { test: { name: 'long', include: LONG, setupFiles: KEY_WATCH, testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2, server } },
      { test: { name: 'data', include: ['test/data/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000 } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
