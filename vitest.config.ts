import { defineConfig } from 'vitest/config';

/** Tests in Node: the pure packages, contract, SDK and the service against a real PostgreSQL. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
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
          include: ['packages/server/src/**/*.test.ts', 'examples/officer-desk/src/**/*.test.ts'],
          globalSetup: ['packages/server/src/testing/postgres.test-support.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
