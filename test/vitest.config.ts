import { configDefaults, defineConfig } from 'vitest/config';

const SITE = 'test/site/**/*.test.ts';
const BROWSER = 'test/browser/**/*.test.ts';

/**
 * Four kinds of tests, by what they need: nothing (unit), the built pages (site), the built pages
 * and a Chromium (browser), patience (slow: `npm run check` only).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, SITE, BROWSER],
          // Modules are read once for many files: half the time of the stage is theirs otherwise.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'site', include: [SITE], testTimeout: 20_000, hookTimeout: 60_000 },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          // One window at a time: two would compete for the same cores and blur every delay.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/**/*.slow.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
