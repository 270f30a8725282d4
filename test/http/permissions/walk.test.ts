import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actors, may, stages } from '../../../fixtures/permissions-table.ts'
import { databaseKinds } from '../../support/databases.ts'
import type { Toolkit } from '../../support/toolkit.ts'
import { startPermissionToolkit } from './actors.ts'
import { judgingProbes } from './judging-probes.ts'
import { type Probe, send, titleOf } from './probes.ts'
import { accountProbes, readingProbes } from './reading-probes.ts'
import { routesOf, withoutNames } from './routes.ts'
import { type PermissionScene, setPermissionScene } from './scene.ts'
import { writingProbes } from './writing-probes.ts'

const probes = [...readingProbes, ...accountProbes, ...writingProbes, ...judgingProbes]

describe.each(databaseKinds)('who may use which route on %s', (kind) => {
  let toolkit: Toolkit

  beforeAll(async () => {
    toolkit = await startPermissionToolkit(kind)
  })
  afterAll(() => toolkit.close())

  it('has an expectation for every route, and no other', () => {
    const expected = new Set(probes.map(({ route }) => withoutNames(route)))
    expect([...expected].sort()).toEqual(routesOf(toolkit.app))
  })

  describe.each(stages)('in the stage %s', (stage) => {
    let scene: PermissionScene

    beforeAll(async () => {
      scene = await setPermissionScene(toolkit, stage)
    })

    it.each(probes.map((probe) => [titleOf(probe), probe] as const))('%s', async (_, probe) => {
      const answers = await Promise.all(
        actors.map(async (actor) => {
          const { statusCode } = await send(scene.ask(actor), scene, probe)
          return [actor, outcome(statusCode, probe)] as const
        }),
      )
      const expected = actors.map((actor) => {
        const refused = actor === 'nobody' ? 401 : 403
        return [actor, may(actor, stage, ...probe.rights) ? 'allowed' : refused] as const
      })
      expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(expected))
    })
  })
})

/** What an answer tells: the status itself, unless it is what those who may are answered. */
function outcome(status: number, { answers }: Probe): 'allowed' | number {
  return answers.includes(status) ? 'allowed' : status
}
