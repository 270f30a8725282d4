import { randomUUID } from 'node:crypto'
import type { TableStage } from '../../../fixtures/permissions-table.ts'
import { expectOk, judgements, moveTo, statements } from '../../support/scene.ts'
import { type Ask, change, create, type Toolkit } from '../../support/toolkit.ts'
import { inCell, ratedByTwo, rich, words } from './places.ts'
import type { PermissionScene } from './scene.ts'

/** Takes a scene from desk analysis through the stages up to one. */
export async function advance(
  toolkit: Toolkit,
  scene: PermissionScene,
  to: TableStage,
): Promise<void> {
  const steps: readonly [TableStage, () => Promise<void>][] = [
    ['desk-analysis', async () => undefined],
    ['fieldwork', () => moveTo(toolkit, scene, 'fieldwork')],
    ['self-review', () => moveTo(toolkit, scene, 'self-review')],
    ['sealed-judgement', () => beginSealing(toolkit, scene)],
    ['calibration', () => revealAndCalibrate(toolkit, scene)],
    ['feedback', () => beginFeedback(toolkit, scene)],
    ['agreed', () => agreeAll(toolkit, scene)],
    ['published', () => moveTo(toolkit, scene, 'published')],
    ['published-and-public', () => makePublic(scene)],
  ]
  for (const [stage, enter] of steps) {
    await enter()
    if (stage === to) return
  }
}

/** Seals a rating with words of its own, with a confidence and with evidence; returns its id. */
export async function sealMarked(
  scene: PermissionScene,
  ask: Ask,
  level: number,
  judgement: string = rich,
): Promise<string> {
  const id = randomUUID()
  const body = {
    level,
    reason: null,
    confidence: 'high',
    statements: [{ kind: 'strength', language: 'en', text: words.rating }],
    evidence: [scene.evidence.kept],
  }
  expectOk(await ask('PUT', inCell(scene, judgement, `ratings/${id}`), body, create))
  return id
}

/** Lets two seal and one of the two reviewers not, so that the reveal stays shut. */
async function beginSealing(toolkit: Toolkit, scene: PermissionScene): Promise<void> {
  await moveTo(toolkit, scene, 'sealed-judgement')
  await sealMarked(scene, scene.ask('reviewer'), 2)
  await sealMarked(scene, scene.ask('lead'), 4)
}

async function revealAndCalibrate(toolkit: Toolkit, scene: PermissionScene): Promise<void> {
  await sealMarked(scene, toolkit.as('seren'), 5)
  await sealMarked(scene, scene.ask('reviewer'), 2, ratedByTwo)
  await sealMarked(scene, toolkit.as('seren'), 4, ratedByTwo)
  expectOk(await scene.ask('lead')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
  const proposal = inCell(scene, rich, `proposals/${randomUUID()}`)
  const proposed = { level: 3, because: 'The minutes say so' }
  expectOk(await scene.ask('reviewer')('PUT', proposal, proposed, create))
  await writeOverall(scene)
  await decide(scene, 'calibrated', scene.reviews.north, rich, {
    level: 3,
    because: words.calibratedBecause,
    dissent: words.dissent,
    statements,
    evidence: [scene.evidence.kept],
  })
}

async function writeOverall({ ask, roundId, reviews }: PermissionScene): Promise<void> {
  for (const [address, text] of [
    [`/api/reviews/${reviews.north}`, words.overallOfNorth],
    [`/api/rounds/${roundId}`, words.overallOfRound],
  ]) {
    const body = { text, language: 'en' }
    expectOk(await ask('lead')('PUT', `${address}/overall/overall`, body, create))
  }
}

/** Calibrates the rest; the first judgement is contested, answered and agreed. */
async function beginFeedback(toolkit: Toolkit, scene: PermissionScene): Promise<void> {
  for (const { reviewId, judgement } of plainCells(scene)) {
    const calibrated = { level: 3, because: 'Nobody could visit', statements }
    await decide(scene, 'calibrated', reviewId, judgement, calibrated)
  }
  await moveTo(toolkit, scene, 'feedback', '2026-03-20')
  const feedback = inCell(scene, rich, `feedback/${randomUUID()}`)
  const contested = { verdict: 'contested', reasons: 'Two schools left out', language: 'en' }
  expectOk(await scene.ask('consortium-lead')('PUT', feedback, contested, create))
  const answer = { outcome: 'changed', answer: 'Both were visited since', language: 'en' }
  expectOk(await scene.ask('lead')('PUT', `${feedback}/answer`, answer))
  await decide(scene, 'agreed', scene.reviews.north, rich, {
    level: 4,
    because: words.agreedBecause,
    statements: [{ kind: 'strength', language: 'en', text: words.agreed }],
    evidence: [scene.evidence.reported],
  })
}

async function agreeAll(toolkit: Toolkit, scene: PermissionScene): Promise<void> {
  for (const { reviewId, judgement } of plainCells(scene)) {
    const own = reviewId === scene.reviews.north ? 'consortium-lead' : 'other-consortium-lead'
    const feedback = `/api/reviews/${reviewId}/judgements/${judgement}/feedback/${randomUUID()}`
    expectOk(await scene.ask(own)('PUT', feedback, { verdict: 'accepted', language: 'en' }, create))
    await decide(scene, 'agreed', reviewId, judgement, { level: 3, statements })
  }
  await moveTo(toolkit, scene, 'agreed')
}

async function makePublic({ ask, round, roundId }: PermissionScene): Promise<void> {
  const { version } = await round('lowri')
  const address = `/api/rounds/${roundId}/publication`
  expectOk(await ask('lead')('PUT', address, { public: true }, change(version)))
}

async function decide(
  { ask }: PermissionScene,
  layer: 'calibrated' | 'agreed',
  reviewId: string,
  judgement: string,
  decision: object,
): Promise<void> {
  const address = `/api/reviews/${reviewId}/judgements/${judgement}/${layer}/${randomUUID()}`
  expectOk(await ask('lead')('PUT', address, { reason: null, ...decision }, create))
}

/** Every cell but the one that has something of every kind. */
function plainCells({ reviews }: PermissionScene): { reviewId: string; judgement: string }[] {
  return Object.values(reviews)
    .flatMap((reviewId) => judgements.map((judgement) => ({ reviewId, judgement })))
    .filter(({ reviewId, judgement }) => reviewId !== reviews.north || judgement !== rich)
}
