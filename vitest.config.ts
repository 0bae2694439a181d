import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Files keep nothing in their modules: reading these once a worker saves a sixth of the time.
const isolate = false;

/** Tests in Node: the pure packages, contract, SDK and the service against a real PostgreSQL. */
export default defineConfig({
  test: {
    // Vitest would leave one core to whoever waits for it; of two, that is half of all.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'pure',
          isolate,
          include: [
            'packages/{rules,search,forms,contract,sdk}/src/**/*.test.ts',
            'tools/**/*.test.ts',
            'examples/ward-page/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'service',
          isolate,
          include: ['packages/server/src/**/*.test.ts', 'examples/officer-desk/src/**/*.test.ts'],
          globalSetup: ['packages/server/src/testing/postgres.test-support.ts'],
          // Some hundred imports make an index each.
          env: { MOTCUA_INDEX_EFFORT: 'quick' },
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
