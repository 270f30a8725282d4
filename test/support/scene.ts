import { randomUUID } from 'node:crypto'
import type { Cell } from '../../server/contract/cells.ts'
import type { Round } from '../../server/contract/rounds.ts'
import { hasReached, type Stage } from '../../server/core/workflow.ts'
import { type PersonKey, people } from './people.ts'
import { change, create, type Toolkit } from './toolkit.ts'

export const judgements = ['skill', 'trust', 'planning'] as const
export const regions = ['north', 'south'] as const

export interface Scene {
  readonly roundId: string
  /** Addresses of the reviews by region. */
  readonly reviews: Readonly<Record<(typeof regions)[number], string>>
  readonly cell: (person: PersonKey | null, region: string, judgement: string) => Promise<Cell>
  readonly round: (person: PersonKey | null) => Promise<Round>
}

/**
 * A round with the small framework over two regions, led by Lowri, reviewed by Rhys and Seren, made
 * and taken to a stage by the same requests that people make.
 */
export async function setScene(
  toolkit: Toolkit,
  stage: Stage,
  { public: isPublic = false }: { public?: boolean } = {},
): Promise<Scene> {
  const roundId = `round-${randomUUID().slice(0, 8)}`
  const ada = toolkit.as('ada')
  expectOk(
    await ada(
      'PUT',
      `/api/rounds/${roundId}`,
      {
        title: { en: 'Test round', cy: 'Rownd brawf' },
        positionAt: '2026-03',
        framework: 'small',
        regions,
      },
      create,
    ),
  )
  expectOk(await ada('PUT', `/api/rounds/${roundId}/leads/${people.lowri.id}`))
  const scene = await describeScene(toolkit, roundId)
  for (const reviewId of Object.values(scene.reviews)) {
    for (const reviewer of [people.rhys, people.seren]) {
      expectOk(await ada('PUT', `/api/reviews/${reviewId}/reviewers/${reviewer.id}`))
    }
  }
  await advance(toolkit, scene, stage)
  if (isPublic) {
    const { version } = await scene.round('lowri')
    const address = `/api/rounds/${roundId}/publication`
    expectOk(await toolkit.as('lowri')('PUT', address, { public: true }, change(version)))
  }
  return scene
}

/** Moves every review of a scene to a stage. */
export async function moveTo(
  toolkit: Toolkit,
  scene: Scene,
  to: Stage,
  feedbackUntil?: string,
): Promise<void> {
  const { reviews } = await scene.round('lowri')
  for (const { id, version } of reviews) {
    const body = { to, ...(feedbackUntil && { feedbackUntil }) }
    expectOk(await toolkit.as('lowri')('PUT', `/api/reviews/${id}/stage`, body, change(version)))
  }
}

/** Seals a rating of a cell. */
export async function seal(
  toolkit: Toolkit,
  person: PersonKey,
  reviewId: string,
  judgement: string,
  level: number,
): Promise<void> {
  const address = `/api/reviews/${reviewId}/judgements/${judgement}/ratings/${randomUUID()}`
  const ground = level === 1 ? 'too-early' : null
  expectOk(await toolkit.as(person)('PUT', address, { level, reason: null, ground }, create))
}

async function advance(toolkit: Toolkit, scene: Scene, stage: Stage): Promise<void> {
  if (stage === 'desk-analysis') return
  if (stage === 'fieldwork' || stage === 'self-review') return moveTo(toolkit, scene, stage)
  await moveTo(toolkit, scene, 'sealed-judgement')
  if (!hasReached(stage, 'calibration')) return
  await sealAll(toolkit, scene)
  expectOk(await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
  if (!hasReached(stage, 'feedback')) return
  await decideAll(toolkit, scene, 'calibrated')
  await moveTo(toolkit, scene, 'feedback', '2026-03-20')
  if (!hasReached(stage, 'agreed')) return
  await acceptAll(toolkit, scene)
  await decideAll(toolkit, scene, 'agreed')
  await moveTo(toolkit, scene, 'agreed')
  if (stage === 'published') await moveTo(toolkit, scene, 'published')
}

/** All cells of a scene, or all but one. */
export interface Except {
  readonly except: string
  readonly region: string
}

/** Has both reviewers seal what the scene leaves to them: 2 and 4. */
export async function sealAll(toolkit: Toolkit, scene: Scene, but?: Except): Promise<void> {
  await forEachCell(scene, but, async (reviewId, judgement) => {
    await seal(toolkit, 'rhys', reviewId, judgement, 2)
    await seal(toolkit, 'seren', reviewId, judgement, 4)
  })
}

/** What goes with the levels of a scene. */
export const statements = [{ kind: 'priority', language: 'en', text: 'Visit the rest' }] as const

/** Has the lead give every cell the level 3, with a statement. */
export async function decideAll(
  toolkit: Toolkit,
  scene: Scene,
  layer: 'calibrated' | 'agreed',
  but?: Except,
): Promise<void> {
  await forEachCell(scene, but, async (reviewId, judgement) => {
    const address = `/api/reviews/${reviewId}/judgements/${judgement}/${layer}/${randomUUID()}`
    const decision = { level: 3, reason: null, statements }
    expectOk(await toolkit.as('lowri')('PUT', address, decision, create))
  })
}

async function acceptAll(toolkit: Toolkit, scene: Scene): Promise<void> {
  for (const [region, person] of [
    ['north', 'nia'],
    ['south', 'sion'],
  ] as const) {
    for (const judgement of judgements) {
      const address = `/api/reviews/${scene.reviews[region]}/judgements/${judgement}/feedback/${randomUUID()}`
      const body = { verdict: 'accepted', language: 'en' }
      expectOk(await toolkit.as(person)('PUT', address, body, create))
    }
  }
}

async function forEachCell(
  scene: Scene,
  but: Except | undefined,
  act: (reviewId: string, judgement: string) => Promise<void>,
): Promise<void> {
  for (const [region, reviewId] of Object.entries(scene.reviews)) {
    for (const judgement of judgements) {
      const isLeftOut = but?.region === region && but.except === judgement
      if (!isLeftOut) await act(reviewId, judgement)
    }
  }
}

async function describeScene(toolkit: Toolkit, roundId: string): Promise<Scene> {
  const round = async (person: PersonKey | null): Promise<Round> =>
    expectOk(await toolkit.as(person)('GET', `/api/rounds/${roundId}`)).json()
  const { reviews } = await round('lowri')
  const reviewOf = (region: string): string =>
    reviews.find((review) => review.region.id === region)?.id ?? ''
  return {
    roundId,
    reviews: { north: reviewOf('north'), south: reviewOf('south') },
    round,
    cell: async (person, region, judgement) =>
      expectOk(
        await toolkit.as(person)('GET', `/api/rounds/${roundId}/cells/${region}/${judgement}`),
      ).json(),
  }
}

/** The answer, where it is a success; otherwise the test fails with what the server said. */
export function expectOk<Answer extends { statusCode: number; body: string }>(
  answer: Answer,
): Answer {
  if (answer.statusCode >= 300) throw new Error(`${answer.statusCode}: ${answer.body}`)
  return answer
}
