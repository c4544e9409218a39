import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'product',
          include: ['test/{unit,contract,golden,e2e}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          server: { deps: { inline: [/@actions\/workflow-parser/] } },
        },
      },
      { test: { name: 'data', include: ['test/data/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000 } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
