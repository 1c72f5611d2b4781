import { defineConfig } from 'vitest/config';

/** `npm test` runs each project as a stage of its own. Nothing is retried: a test that fails now and then is a fault to find. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{shared,electron,renderer}/**/*.test.{ts,tsx}', 'tests/grenzen*.test.ts', 'scripts/**/*.test.mjs'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'fouten',
          environment: 'node',
          include: ['tests/fouten/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          pool: 'forks',
          // Each file drives whole Electron apps, which wait for a person more than they work.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
