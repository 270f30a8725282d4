import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actors, may, stages } from '../../../fixtures/permissions-table.ts'
import type { TestDatabaseKind } from '../../support/databases.ts'
import type { Toolkit } from '../../support/toolkit.ts'
import { startPermissionToolkit } from './actors.ts'
import { calibrationSessionProbes } from './calibration-session-probes.ts'
import { comparisonProbes } from './comparison-probes.ts'
import { describeContents } from './contents.ts'
import { judgingProbes } from './judging-probes.ts'
import { rich } from './places.ts'
import { type Probe, refusalOf, send, titleOf } from './probes.ts'
import { accountProbes, readingProbes } from './reading-probes.ts'
import { routesOf, withoutNames } from './routes.ts'
import { type PermissionScene, setPermissionScene } from './scene.ts'
import { statisticsProbes } from './statistics-probes.ts'
import { wholeProbes } from './whole-probes.ts'
import { workshopProbes } from './workshop-probes.ts'
import { workshopRecordProbes } from './workshop-record-probes.ts'
import { writingProbes } from './writing-probes.ts'

const probes = [
  ...readingProbes,
  ...accountProbes,
  ...writingProbes,
  ...judgingProbes,
  ...comparisonProbes,
  ...wholeProbes,
  ...statisticsProbes,
  ...workshopProbes,
  ...workshopRecordProbes,
  ...calibrationSessionProbes,
]

/** The probes that send something, with a field more than the route knows. */
const faulty = probes
  .filter(({ body }) => body)
  .map((probe) => ({
    ...probe,
    body: { ...probe.body, 'no-such-field': true },
    rights: probe.rightsUnread ?? probe.rights,
  }))

/** Walks every route with everybody in every stage, and reads what the answers hold. */
export function describeStages(kind: TestDatabaseKind): void {
  describe(`who may do what on ${kind}`, () => {
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
      let before: unknown

      beforeAll(async () => {
        scene = await setPermissionScene(toolkit, stage)
        before = await stateOf(scene)
      })

      describeContents(stage, () => scene)

      it.each(probes.map((probe) => [titleOf(probe), probe] as const))('%s', async (_, probe) => {
        const answers = actors.map(async (actor) => {
          const { statusCode } = await send(scene.ask(actor), scene, probe)
          return [actor, outcome(statusCode, probe)] as const
        })
        const expected = actors.map((actor) => {
          const isAllowed = may(actor, stage, ...probe.rights)
          return [actor, isAllowed ? 'allowed' : refusalOf(probe, actor)] as const
        })
        expect(Object.fromEntries(await Promise.all(answers))).toEqual(Object.fromEntries(expected))
      })

      it.each(faulty.map((probe) => [titleOf(probe), probe] as const))(
        '%s, with a body at fault, answers those who may not as it does with a good one',
        async (_, probe) => {
          const answers = actors.map(async (actor) => {
            const answer = await send(scene.ask(actor), scene, probe)
            return [actor, outcomeOfFault(answer, probe)] as const
          })
          const expected = actors.map((actor) => {
            const isAllowed = may(actor, stage, ...probe.rights)
            return [actor, isAllowed ? 'fault' : refusalOf(probe, actor)] as const
          })
          expect(Object.fromEntries(await Promise.all(answers))).toEqual(
            Object.fromEntries(expected),
          )
        },
      )

      it('the requests have left the round as it was', async () => {
        expect(await stateOf(scene)).toEqual(before)
      })
    })
  })
}

/** The round and its richest cell as the lead reads them, but for the trail of the requests made. */
async function stateOf({ cell, round }: PermissionScene): Promise<unknown> {
  const { trail: _, ...rest } = await cell('lowri', 'north', rich)
  return { round: await round('lowri'), cell: rest }
}

/** What an answer tells: the status itself, unless it is what those who may are answered. */
function outcome(status: number, { answers }: Probe): 'allowed' | number {
  return answers.includes(status) ? 'allowed' : status
}

/** What an answer to a body at fault tells; what is refused before the body is read says nothing of it. */
function outcomeOfFault(answer: Answer, { answers }: Probe): 'fault' | number {
  const { statusCode } = answer
  const isTold = statusCode === 400 && answer.json().error.path === 'no-such-field'
  return isTold || (statusCode >= 400 && answers.includes(statusCode)) ? 'fault' : statusCode
}

type Answer = Awaited<ReturnType<typeof send>>
