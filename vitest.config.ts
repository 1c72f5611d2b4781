import { defineConfig } from 'vitest/config';
import { LangsteEerst } from './tests/e2e/volgorde.ts';

/** How long a test may take before it counts as hanging. The stages run side by side, so on a small machine all take their time. */
const HANGT_NA_MS = 60_000;

/** Unit tests that replace a module or a clock, or look at what a module remembers: each in a process of its own. */
const APART = [
  'electron/sessies/sessies.tijd.test.ts',
  'electron/sessies/sessierecord.test.ts',
  'electron/sessies/sessies.eigenschap.test.ts',
  'electron/kluis/{wissen,nonces}.test.ts',
  'electron/main/klad/kladjes.test.ts',
  'electron/main/slot/*.test.ts',
  'electron/main/ipc/*.test.ts',
  'electron/main/vensters/voorzitter.test.ts',
  'renderer/voorzitter/*.test.ts',
  'renderer/voorzitter/klad/*.test.ts',
];

/** `npm test` runs each project as a stage of its own, and those of `unit` as one. Nothing is retried: a test that fails now and then is a fault to find. */
export default defineConfig({
  test: {
    // One file for all projects, which stages side by side would write over each other.
    cache: false,
    sequence: { sequencer: LangsteEerst },
    projects: [
      {
        test: {
          name: 'unit shared',
          environment: 'node',
          include: ['shared/**/*.test.ts'],
          testTimeout: HANGT_NA_MS,
          // What is in shared/ keeps nothing and sees no environment (tests/grenzen.test.ts), so its tests need no process each.
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{electron,renderer}/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/verslagen/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: APART,
          testTimeout: HANGT_NA_MS,
          hookTimeout: HANGT_NA_MS,
          // Most of what a file costs is loading what it imports: those that change nothing outside themselves share that.
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit apart',
          environment: 'node',
          include: APART,
          testTimeout: HANGT_NA_MS,
          hookTimeout: HANGT_NA_MS,
        },
      },
      {
        test: {
          name: 'fouten',
          environment: 'node',
          include: ['tests/fouten/**/*.test.ts'],
          setupFiles: ['tests/fouten/sleutelobjecten.ts'],
          // All see the same keys, and each file its own disk.
          isolate: false,
          testTimeout: HANGT_NA_MS,
          hookTimeout: HANGT_NA_MS,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/vooraf.ts'],
          pool: 'forks',
          // Each file drives whole Electron apps, which wait for a person more than they work.
          maxWorkers: 3,
          // Playwright and axe take a second to load. What a file keeps it keeps for itself.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
