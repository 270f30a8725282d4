import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const long = process.env.LONG === '1'

const longest = /pages-in-|by-keyboard|workshop-of-five|nothing-lost|stages-|durability|held-matrix/

/** Begins with the files that take longest, so that none of them runs on alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map((file) => file.project.name))]
    const place = (file: TestSpecification) =>
      2 * projects.indexOf(file.project.name) + Number(!longest.test(file.moduleId))
    return sorted.sort((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    testTimeout: long ? 600_000 : 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // No module keeps anything, so that what the tests import is read once for all of them.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/{core,client}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['test/*.test.ts', 'test/{db,http}/**/*.test.ts'],
          globalSetup: 'test/support/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/support/global-setup.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
})
