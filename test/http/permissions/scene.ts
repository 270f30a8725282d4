import type { ActorKind, TableStage } from '../../../fixtures/permissions-table.ts'
import { insertSession } from '../../../server/features/calibration-sessions/repository.ts'
import { insertDecision } from '../../../server/features/positions/decisions.ts'
import { insertPastWorkshop } from '../../../server/features/self-reviews/repository.ts'
import { createStream } from '../../../server/live/events.ts'
import { expectOk, judgements, type Scene, setScene } from '../../support/scene.ts'
import { type Ask, create, type Toolkit } from '../../support/toolkit.ts'
import { askAs, extraReviewers } from './actors.ts'
import { advance } from './course.ts'
import { inCell, ratedByTwo, rich, words } from './places.ts'
import { addWorkshop, type SceneWorkshop } from './workshop-scene.ts'

const evidenceMarks = ['ownBody', 'released', 'kept', 'reported'] as const
export type EvidenceMark = (typeof evidenceMarks)[number]

export interface PermissionScene extends Scene {
  readonly ask: (actor: ActorKind) => Ask
  /** A source of the north, in its first version. */
  readonly sourceId: string
  readonly evidence: Readonly<Record<EvidenceMark, string>>
  readonly workshop: SceneWorkshop
  /** A calibration session of the round, open all through. */
  readonly calibrationSession: string
}

/**
 * A round of which the north’s review has something of every kind, taken to a stage. Rhys, Lowri
 * and Seren rate its first judgement, Rhys and Seren its second; waivers stand for all else.
 */
export async function setPermissionScene(
  toolkit: Toolkit,
  stage: TableStage,
): Promise<PermissionScene> {
  const base = await setScene(toolkit, 'desk-analysis')
  const secret = toolkit.deps.ids.secret()
  const cookie = `participant=${secret}`
  const asking = { ...base, ask: (actor: ActorKind) => askAs(toolkit, actor, cookie) }
  await assignExtras(asking)
  const workshop = await addWorkshop(toolkit, asking, secret)
  const calibrationSession = await addCalibrationSession(toolkit, base.roundId)
  const evidence = await addEvidence(toolkit, asking)
  const scene = { ...asking, workshop, calibrationSession, ...evidence }
  await addPositions(scene)
  await addSelfReview(toolkit, scene)
  await advance(toolkit, scene, stage)
  return scene
}

/** As no route opens one before the reveal, to see that nothing of it is told until then. */
async function addCalibrationSession(
  { deps: { db, ids }, clock }: Toolkit,
  roundId: string,
): Promise<string> {
  const id = ids.ordered()
  const openedAt = clock.now.toISOString()
  await db.transaction().execute(async (trx) => {
    await insertSession(trx, { id, roundId, openedBy: null, openedAt })
    await createStream(trx, id)
  })
  return id
}

export type Asking = Scene & Pick<PermissionScene, 'ask'>

async function assignExtras({ ask, reviews }: Asking): Promise<void> {
  for (const [reviewId, personId] of [
    [reviews.south, extraReviewers.elin],
    [reviews.south, extraReviewers.tomos],
    [reviews.north, extraReviewers.tomos],
  ]) {
    expectOk(await ask('administrator')('PUT', `/api/reviews/${reviewId}/reviewers/${personId}`))
  }
  const recusal = `/api/reviews/${reviews.north}/recusals/${extraReviewers.tomos}`
  expectOk(await ask('lead')('PUT', recusal, { reason: 'Taught there' }))
}

async function addEvidence(
  { deps: { ids } }: Toolkit,
  { ask, reviews }: Asking,
): Promise<Pick<PermissionScene, 'sourceId' | 'evidence'>> {
  const address = `/api/reviews/${reviews.north}`
  const addSource = async (suppliedByRegion: boolean) => {
    const id = ids.ordered()
    const body = { title: 'Minutes', kind: 'document', organisation: 'school', language: 'en' }
    const given = { ...body, suppliedByRegion }
    expectOk(await ask('reviewer')('PUT', `${address}/sources/${id}`, given, create))
    return id
  }
  const ownSource = await addSource(true)
  const sourceId = await addSource(false)
  const evidence = Object.fromEntries(
    evidenceMarks.map((mark) => [mark, ids.ordered()]),
  ) as PermissionScene['evidence']
  for (const mark of evidenceMarks) {
    const body = {
      source: mark === 'ownBody' ? ownSource : sourceId,
      excerpt: words[mark],
      language: 'en',
      rendering: 'verbatim',
      links: [{ judgement: rich, kind: 'strength', polarity: 'supports' }],
    }
    expectOk(await ask('reviewer')('PUT', `${address}/evidence/${evidence[mark]}`, body, create))
  }
  const release = `${address}/evidence/${evidence.released}/release`
  expectOk(await ask('lead')('PUT', release, { released: true }))
  return { sourceId, evidence }
}

async function addPositions(scene: PermissionScene): Promise<void> {
  const put = async (actor: ActorKind, address: string, body: object, headers = {}) =>
    expectOk(await scene.ask(actor)('PUT', address, body, headers))
  const position = { text: 'By now, a plan', language: 'en', reference: 'Plan, page 3' }
  await put('reviewer', inCell(scene, rich, 'expected-position'), position, create)
  await put('consortium-lead', inCell(scene, rich, 'proposed-position'), position, create)
  for (const actor of ['lead', 'reviewer'] as const) {
    await put(actor, inCell(scene, rich, 'draft'), draft, create)
  }
  for (const [region, reviewId] of Object.entries(scene.reviews)) {
    for (const judgement of judgements) {
      if (region === 'north' && judgement === ratedByTwo) continue
      const waiver = `/api/reviews/${reviewId}/judgements/${judgement}/waiver`
      await put('lead', waiver, { reason: 'Not visited' })
    }
  }
}

const draft = {
  level: 2,
  reason: '',
  ground: null,
  confidence: null,
  language: 'en',
  strength: 'Draft of a strength',
  challenge: '',
  priority: '',
  evidence: [],
}

/** A self-review as a record that was brought in. */
async function addSelfReview(
  { deps: { db, ids } }: Toolkit,
  { reviews }: PermissionScene,
): Promise<void> {
  const cell = { reviewId: reviews.north, judgement: rich }
  const participants = [ids.random(), ids.random()]
  const ballotRoundId = ids.random()
  await insertPastWorkshop(db, {
    id: ids.ordered(),
    reviewId: reviews.north,
    at: '2026-02-01T10:00:00.000Z',
    participants,
    ballots: participants.map((participantId, index) => ({
      id: ids.random(),
      ballotRoundId,
      judgement: rich,
      number: 1,
      participantId,
      level: index + 2,
      confidence: null,
    })),
  })
  await insertDecision(db, ids, {
    id: ids.ordered(),
    ...cell,
    layer: 'self',
    level: 2,
    reason: null,
    ground: null,
    because: null,
    dissent: null,
    byPerson: null,
    at: null,
    statements: [],
    citations: [],
  })
}
