import { randomUUID } from 'node:crypto'
import type { ActorKind, TableStage } from '../../fixtures/permissions-table.ts'
import type { Stage } from '../../server/core/workflow.ts'
import { insertAccount } from '../../server/features/people/repository.ts'
import { insertDecision } from '../../server/features/positions/decisions.ts'
import { insertBallot } from '../../server/features/self-reviews/repository.ts'
import { insertToken } from '../../server/features/tokens/repository.ts'
import { type PersonKey, people } from './people.ts'
import { expectOk, judgements, moveTo, type Scene, setScene } from './scene.ts'
import { type Ask, change, create, startToolkit, type Toolkit } from './toolkit.ts'

/** Reviewers beside those of every scene: one of the other region alone, one recused. */
const extraReviewers = {
  elin: '00000000-0000-4000-8000-000000000011',
  tomos: '00000000-0000-4000-8000-000000000012',
}
type ExtraKey = keyof typeof extraReviewers

const persons: Readonly<Record<ActorKind, PersonKey | ExtraKey | null>> = {
  administrator: 'ada',
  lead: 'lowri',
  'other-lead': 'otherLead',
  reviewer: 'rhys',
  'round-reviewer': 'elin',
  'other-reviewer': 'otherReviewer',
  'recused-reviewer': 'tomos',
  'consortium-lead': 'nia',
  'other-consortium-lead': 'sion',
  analyst: 'anwen',
  nobody: null,
}

/** What tells each part of the scene apart in an answer. */
export const marks = {
  ownBody: 'EXCERPT own body',
  released: 'EXCERPT released',
  kept: 'EXCERPT kept',
  reported: 'EXCERPT reported',
  statement: 'STATEMENT of a rating',
  calibratedBecause: 'BECAUSE of calibration',
  dissent: 'DISSENT at calibration',
  agreedStatement: 'STATEMENT agreed',
  agreedBecause: 'BECAUSE of feedback',
} as const
const evidenceMarks = ['ownBody', 'released', 'kept', 'reported'] as const
type EvidenceMark = (typeof evidenceMarks)[number]

/** The judgement that has everything, and one that two rated and not three. */
export const rich = 'skill'
export const ratedByTwo = 'trust'

export interface PermissionScene extends Scene {
  readonly ask: (actor: ActorKind) => Ask
  readonly sourceId: string
  readonly evidence: Readonly<Record<EvidenceMark, string>>
}

export async function startPermissionToolkit(
  kind: Parameters<typeof startToolkit>[0],
): Promise<Toolkit> {
  const toolkit = await startToolkit(kind)
  const { db, ids } = toolkit.deps
  const at = toolkit.clock.now.toISOString()
  for (const [name, id] of Object.entries(extraReviewers)) {
    const email = `${name}@example.org`
    await insertAccount(db, { id, name, email, role: 'reviewer', language: 'en', regions: [], at })
    const secret = secretOf(name)
    await insertToken(db, { id: ids.ordered(), personId: id, name, secret, at })
  }
  return toolkit
}

/**
 * A round of which the north’s review has something of every kind, taken to a stage. Rhys, Seren
 * and Lowri rate its first judgement, Rhys and Seren its second.
 */
export async function setPermissionScene(
  toolkit: Toolkit,
  stage: TableStage,
): Promise<PermissionScene> {
  const base = await setScene(toolkit, 'desk-analysis')
  const scene = { ...base, ask: (actor: ActorKind) => askAs(toolkit, persons[actor]) }
  await assignExtras(scene)
  const { sourceId, evidence } = await addEvidence(toolkit, scene)
  await addBeginnings(toolkit, scene)
  const full = { ...scene, sourceId, evidence }
  await advance(toolkit, full, stage)
  return full
}

/** Seals the marked rating of a person who rates the first judgement. */
export async function sealMarked(
  scene: Pick<PermissionScene, 'ask' | 'evidence' | 'reviews'>,
  ask: Ask,
  level: number,
  judgement: string = rich,
): Promise<string> {
  const id = randomUUID()
  const body = {
    level,
    reason: null,
    confidence: 'high',
    statements: [{ kind: 'strength', language: 'en', text: marks.statement }],
    evidence: [scene.evidence.kept],
  }
  expectOk(await ask('PUT', inCell(scene, judgement, `ratings/${id}`), body, create))
  return id
}

/** The address of something in a cell of the north. */
export function inCell(scene: Pick<Scene, 'reviews'>, judgement: string, rest: string): string {
  return `/api/reviews/${scene.reviews.north}/judgements/${judgement}/${rest}`
}

type Asking = Scene & Pick<PermissionScene, 'ask'>

async function assignExtras({ ask, reviews }: Asking): Promise<void> {
  const assign = async (reviewId: string, personId: string) =>
    expectOk(await ask('administrator')('PUT', `/api/reviews/${reviewId}/reviewers/${personId}`))
  await assign(reviews.south, extraReviewers.elin)
  await assign(reviews.south, extraReviewers.tomos)
  await assign(reviews.north, extraReviewers.tomos)
  const recusal = `/api/reviews/${reviews.north}/recusals/${extraReviewers.tomos}`
  expectOk(await ask('lead')('PUT', recusal, { reason: 'Taught there' }))
}

async function addEvidence(
  { deps: { ids } }: Toolkit,
  { ask, reviews }: Asking,
): Promise<Pick<PermissionScene, 'sourceId' | 'evidence'>> {
  const at = `/api/reviews/${reviews.north}`
  const addSource = async (suppliedByRegion: boolean) => {
    const id = ids.ordered()
    const body = {
      title: 'Minutes',
      kind: 'document',
      organisation: 'consortium',
      language: 'en',
      suppliedByRegion,
    }
    expectOk(await ask('reviewer')('PUT', `${at}/sources/${id}`, body, create))
    return id
  }
  const ownSource = await addSource(true)
  const sourceId = await addSource(false)
  const evidence: Partial<Record<EvidenceMark, string>> = {}
  for (const mark of evidenceMarks) {
    const id = ids.ordered()
    evidence[mark] = id
    const body = {
      source: mark === 'ownBody' ? ownSource : sourceId,
      excerpt: marks[mark],
      language: 'en',
      rendering: 'verbatim',
      links: [{ judgement: rich, kind: 'strength', polarity: 'supports' }],
    }
    expectOk(await ask('reviewer')('PUT', `${at}/evidence/${id}`, body, create))
  }
  const release = `${at}/evidence/${evidence.released}/release`
  expectOk(await ask('lead')('PUT', release, { released: true }))
  return { sourceId, evidence: evidence as Record<EvidenceMark, string> }
}

/** What may be there from the first day on; the self-review has no route of its own. */
async function addBeginnings({ deps: { db, ids } }: Toolkit, scene: Asking): Promise<void> {
  const { ask, reviews } = scene
  const position = { text: 'By now, a plan', language: 'en', reference: 'Plan, page 3' }
  const put = async (actor: ActorKind, judgement: string, rest: string, body: object, first = {}) =>
    expectOk(await ask(actor)('PUT', inCell(scene, judgement, rest), body, first))
  await put('reviewer', rich, 'expected-position', position, create)
  await put('consortium-lead', rich, 'proposed-position', position, create)
  for (const actor of ['lead', 'reviewer'] as const) await put(actor, rich, 'draft', draft, create)
  for (const judgement of judgements.filter((one) => one !== ratedByTwo)) {
    await put('lead', judgement, 'waiver', { reason: 'The minutes came late' })
  }
  for (const judgement of judgements) {
    const waiver = `/api/reviews/${reviews.south}/judgements/${judgement}/waiver`
    expectOk(await ask('lead')('PUT', waiver, { reason: 'Not visited' }))
  }
  const cell = { reviewId: reviews.north, judgement: rich }
  for (const level of [2, 3]) {
    const participantId = ids.random()
    await insertBallot(db, {
      id: ids.random(),
      ...cell,
      participantId,
      sequence: 1,
      level,
      confidence: null,
    })
  }
  await insertDecision(db, ids, {
    id: ids.ordered(),
    ...cell,
    layer: 'self',
    level: 2,
    ...nothingMore,
    at: null,
    byPerson: null,
    citations: [],
  })
}

const nothingMore = { reason: null, ground: null, because: null, dissent: null, statements: [] }

const draft = {
  level: 2,
  reason: '',
  ground: null,
  confidence: null,
  language: 'en',
  strength: 'DRAFT',
  challenge: '',
  priority: '',
  evidence: [],
}

async function advance(toolkit: Toolkit, scene: PermissionScene, to: TableStage): Promise<void> {
  const steps: Readonly<Record<TableStage, () => Promise<void>>> = {
    'desk-analysis': async () => undefined,
    fieldwork: () => moveTo(toolkit, scene, 'fieldwork'),
    'self-review': () => moveTo(toolkit, scene, 'self-review'),
    'sealed-judgement': () => enterSealedJudgement(toolkit, scene),
    calibration: () => enterCalibration(toolkit, scene),
    feedback: () => enterFeedback(toolkit, scene),
    agreed: () => enterAgreed(toolkit, scene),
    published: () => moveTo(toolkit, scene, 'published' satisfies Stage),
    'published-and-public': () => makePublic(scene),
  }
  for (const [stage, enter] of Object.entries(steps)) {
    await enter()
    if (stage === to) return
  }
}

async function enterSealedJudgement(toolkit: Toolkit, scene: PermissionScene): Promise<void> {
  await moveTo(toolkit, scene, 'sealed-judgement')
  await sealMarked(scene, scene.ask('reviewer'), 2)
  await sealMarked(scene, scene.ask('lead'), 4)
}

async function enterCalibration(toolkit: Toolkit, scene: PermissionScene): Promise<void> {
  await sealMarked(scene, toolkit.as('seren'), 5)
  await sealMarked(scene, scene.ask('reviewer'), 2, ratedByTwo)
  await sealMarked(scene, toolkit.as('seren'), 4, ratedByTwo)
  expectOk(await scene.ask('lead')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
  const proposal = { level: 3, because: 'The minutes say so' }
  const address = inCell(scene, rich, `proposals/${randomUUID()}`)
  expectOk(await scene.ask('reviewer')('PUT', address, proposal, create))
  await decide(scene, 'calibrated', rich, {
    level: 3,
    because: marks.calibratedBecause,
    dissent: marks.dissent,
    evidence: [scene.evidence.kept],
  })
}

async function enterFeedback(toolkit: Toolkit, scene: PermissionScene): Promise<void> {
  const because = 'Nobody could visit'
  for (const judgement of judgements.filter((one) => one !== rich)) {
    await decide(scene, 'calibrated', judgement, { level: 3, because })
  }
  for (const judgement of judgements) {
    await decide(scene, 'calibrated', judgement, { level: 3, because }, scene.reviews.south)
  }
  await moveTo(toolkit, scene, 'feedback', '2026-03-20')
  const feedbackId = randomUUID()
  const contest = { verdict: 'contested', reasons: 'Two schools left out', language: 'en' }
  const feedback = inCell(scene, rich, `feedback/${feedbackId}`)
  expectOk(await scene.ask('consortium-lead')('PUT', feedback, contest, create))
  const answer = { outcome: 'changed', answer: 'Both were visited since', language: 'en' }
  expectOk(await scene.ask('lead')('PUT', `${feedback}/answer`, answer))
  await decide(scene, 'agreed', rich, {
    level: 4,
    because: marks.agreedBecause,
    statements: [{ kind: 'strength', language: 'en', text: marks.agreedStatement }],
    evidence: [scene.evidence.reported],
  })
}

async function enterAgreed(toolkit: Toolkit, scene: PermissionScene): Promise<void> {
  const accepted = { verdict: 'accepted', language: 'en' }
  for (const [region, actor] of [
    ['north', 'consortium-lead'],
    ['south', 'other-consortium-lead'],
  ] as const) {
    const reviewId = scene.reviews[region]
    for (const judgement of judgements.filter((one) => region === 'south' || one !== rich)) {
      const address = `/api/reviews/${reviewId}/judgements/${judgement}/feedback/${randomUUID()}`
      expectOk(await scene.ask(actor)('PUT', address, accepted, create))
      await decide(scene, 'agreed', judgement, { level: 3 }, reviewId)
    }
  }
  await moveTo(toolkit, scene, 'agreed')
}

async function makePublic({ ask, round, roundId }: PermissionScene): Promise<void> {
  const { version } = await round('lowri')
  const address = `/api/rounds/${roundId}/publication`
  expectOk(await ask('lead')('PUT', address, { public: true }, change(version)))
}

async function decide(
  scene: PermissionScene,
  layer: 'calibrated' | 'agreed',
  judgement: string,
  decision: object,
  reviewId = scene.reviews.north,
): Promise<void> {
  const address = `/api/reviews/${reviewId}/judgements/${judgement}/${layer}/${randomUUID()}`
  expectOk(await scene.ask('lead')('PUT', address, { reason: null, ...decision }, create))
}

/** Asks as anybody, from an address of its own each time, so that no limit of attempts is met. */
function askAs({ app }: Toolkit, name: string | null): Ask {
  return (method, url, body, headers = {}) =>
    app.inject({
      method,
      url,
      remoteAddress: `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`,
      headers: {
        host: 'localhost',
        ...(name && { authorization: `Bearer ${secretOf(name)}` }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object }),
    })
}

function secretOf(name: string): string {
  return `token-of-${name}-that-is-long-enough`
}

export { people }
