import { defineConfig } from 'vitest/config'

const long = process.env.LONG === '1'

export default defineConfig({
  test: {
    globalSetup: 'test/support/global-setup.ts',
    testTimeout: long ? 600_000 : 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'test/{core,client,db,http}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
