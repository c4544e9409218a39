import { defineConfig } from 'vitest/config';

/** The tests that a mutant has to get past; each file loads its own modules, so that no mutant outlives its run. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    // Recording which line a test reaches makes simulations several times slower.
    testTimeout: 300_000,
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
