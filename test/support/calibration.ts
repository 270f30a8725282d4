import { randomUUID } from 'node:crypto'
import type { PersonKey } from './people.ts'
import { expectOk, judgements, moveTo, type Scene, seal, setScene } from './scene.ts'
import { change, create, type Toolkit } from './toolkit.ts'

/** What Rhys and Seren seal in each cell of a scene that goes into calibration. */
export type Sealed = Readonly<Record<string, readonly [number, number]>>

/** The north’s skill is three apart, its planning unanimous; the south’s trust straddles. */
export const usualSealed: Sealed = {
  'north skill': [2, 5],
  'north trust': [4, 5],
  'north planning': [3, 3],
  'south skill': [4, 4],
  'south trust': [2, 4],
  'south planning': [4, 5],
}

/** A scene in calibration, with the levels given sealed. */
export async function setCalibration(
  toolkit: Toolkit,
  sealed: Sealed = usualSealed,
): Promise<Scene> {
  const scene = await setScene(toolkit, 'desk-analysis')
  await moveTo(toolkit, scene, 'sealed-judgement')
  for (const [region, reviewId] of Object.entries(scene.reviews)) {
    for (const judgement of judgements) {
      const [rhys, seren] = sealed[`${region} ${judgement}`] ?? [3, 3]
      await seal(toolkit, 'rhys', reviewId, judgement, rhys)
      await seal(toolkit, 'seren', reviewId, judgement, seren)
    }
  }
  expectOk(await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
  return scene
}

export interface Meeting {
  readonly id: string
  /** The address of its events. */
  readonly events: string
  readonly go: (to: { region: string; judgement: string } | null) => Promise<void>
  readonly end: () => Promise<void>
  readonly version: () => Promise<number>
}

/** A calibration session that Lowri has opened. */
export async function openMeeting(toolkit: Toolkit, { roundId }: Scene): Promise<Meeting> {
  const id = randomUUID()
  const lowri = toolkit.as('lowri')
  const address = `/api/calibration-sessions/${id}`
  const opening = `/api/rounds/${roundId}/calibration-sessions/${id}`
  expectOk(await lowri('PUT', opening, undefined, create))
  const version = async (): Promise<number> => {
    const list = expectOk(await lowri('GET', `/api/rounds/${roundId}/calibration-sessions`)).json()
    return list.find((one: { id: string }) => one.id === id).version
  }
  return {
    id,
    events: `${address}/events`,
    version,
    go: async (to) => {
      expectOk(await lowri('POST', `${address}/place`, { to }, change(await version())))
    },
    end: async () => {
      expectOk(await lowri('POST', `${address}/ending`, undefined, change(await version())))
    },
  }
}

/** The path of something new in a cell. */
export function newIn(scene: Scene, region: 'north' | 'south', judgement: string, what: string) {
  return `/api/reviews/${scene.reviews[region]}/judgements/${judgement}/${what}/${randomUUID()}`
}

/** Has Lowri calibrate a cell. */
export async function calibrate(
  toolkit: Toolkit,
  scene: Scene,
  region: 'north' | 'south',
  judgement: string,
  more: { level: number; because?: string; dissent?: string; supersedes?: string },
): Promise<string> {
  const address = newIn(scene, region, judgement, 'calibrated')
  const ground = more.level === 1 ? 'too-early' : null
  const body = { reason: null, ground, ...languages(more), ...more }
  expectOk(await toolkit.as('lowri')('PUT', address, body, create))
  return address.split('/').at(-1) ?? ''
}

const languages = (more: { because?: string; dissent?: string }) => ({
  ...(more.because && { becauseLanguage: 'en' }),
  ...(more.dissent && { dissentLanguage: 'en' }),
})

/** What somebody reads of a meeting who asks for its events. */
export async function readMeeting(toolkit: Toolkit, person: PersonKey, meeting: Meeting) {
  return expectOk(await toolkit.as(person)('GET', meeting.events)).json()
}
