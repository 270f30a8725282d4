import type {
  SimulatedCell,
  SimulatedReview,
  SimulatedRound,
} from '../../../fixtures/simulated/types.ts'
import type { Framework } from '../../contract/framework.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { insertEvidence, setReleased } from '../evidence/repository.ts'
import { insertSource } from '../evidence/sources.ts'
import { insertExpectedPosition } from '../expected-positions/repository.ts'
import { answerFeedback, insertFeedback } from '../feedback/repository.ts'
import { insertDecision } from '../positions/decisions.ts'
import { ensureRater } from '../ratings/raters.ts'
import { type CellKey, insertRating } from '../ratings/repository.ts'
import { insertLead, insertReviewer } from '../reviews/assignments.ts'
import { insertReview, insertRound } from '../rounds/repository.ts'
import { insertBallot } from '../self-reviews/repository.ts'
import { trialPersonId } from './people.ts'

/** The trial's database inside its one transaction. */
type TrialDeps = Omit<Deps, 'db'> & { readonly db: Trx }

interface Loading {
  readonly deps: TrialDeps
  readonly raters: ReadonlyMap<string, string>
  readonly participants: readonly string[]
  readonly at: string
}

/** Loads a round that was generated from a seed; it is marked as simulated wherever it shows. */
export async function loadSimulatedRound(
  deps: TrialDeps,
  framework: Framework,
  round: SimulatedRound,
): Promise<void> {
  const { db, ids } = deps
  const at = deps.now().toISOString()
  await insertRound(db, {
    id: round.id,
    title: round.title,
    positionAt: round.positionAt,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    provenance: 'simulated',
    note: round.note,
    ...(round.stage === 'published' && { revealedAt: at }),
  })
  await insertLead(db, round.id, trialPersonId('lead'))
  const raters = new Map<string, string>()
  for (const key of ['a', 'b', 'c']) {
    raters.set(key, await ensureRater(db, ids, round.id, trialPersonId(key)))
  }
  for (const [position, review] of round.reviews.entries()) {
    const reviewId = ids.ordered()
    const { region: regionId } = review
    await insertReview(db, {
      id: reviewId,
      roundId: round.id,
      regionId,
      position,
      stage: round.stage,
    })
    for (const key of raters.keys()) await insertReviewer(db, reviewId, trialPersonId(key))
    const ballots = review.cells.flatMap((cell) => cell.ballots)
    const count = Math.max(0, ...ballots.map(({ participant }) => participant + 1))
    const participants = Array.from({ length: count }, () => ids.random())
    await loadReview({ deps, raters, participants, at }, reviewId, review)
  }
}

async function loadReview(
  loading: Loading,
  reviewId: string,
  review: SimulatedReview,
): Promise<void> {
  const { db, ids } = loading.deps
  const sources = new Map<string, string>()
  for (const { key, input } of review.sources) {
    const id = ids.ordered()
    sources.set(key, id)
    await insertSource(db, reviewId, id, input)
  }
  for (const cell of review.cells) await loadCell(loading, reviewId, sources, cell)
}

async function loadCell(
  loading: Loading,
  reviewId: string,
  sources: ReadonlyMap<string, string>,
  simulated: SimulatedCell,
): Promise<void> {
  const cell = { reviewId, judgement: simulated.judgement }
  const { db, ids } = loading.deps
  if (simulated.expectedPosition) {
    await insertExpectedPosition(db, cell, {
      ...simulated.expectedPosition,
      status: 'set',
      version: 1,
      at: loading.at,
      byPerson: null,
      salt: ids.secret(),
    })
  }
  const evidence = await loadEvidence(loading, cell, sources, simulated)
  const cite = (keys: readonly string[]) =>
    keys.map((key) => ({ id: evidence.get(key) ?? '', version: 1 }))
  for (const { participant, ...ballot } of simulated.ballots) {
    const participantId = loading.participants[participant] ?? ''
    await insertBallot(db, { id: ids.random(), ...cell, participantId, ...ballot })
  }
  for (const rating of simulated.ratings) {
    await insertRating(db, ids, {
      id: ids.random(),
      ...cell,
      raterId: loading.raters.get(rating.reviewer) ?? '',
      sequence: 1,
      sealedAt: loading.at,
      rationale: null,
      input: {
        level: rating.level,
        reason: rating.reason,
        ground: rating.ground,
        confidence: rating.confidence,
        statements: [...rating.statements],
        supersedesBecause: null,
      },
      citations: cite(rating.evidence),
    })
  }
  await loadDecisions(loading, cell, simulated, cite)
  await loadFeedback(loading, cell, simulated)
}

async function loadEvidence(
  { deps: { db, ids }, at }: Loading,
  { reviewId, judgement }: CellKey,
  sources: ReadonlyMap<string, string>,
  simulated: SimulatedCell,
): Promise<Map<string, string>> {
  const loaded = new Map<string, string>()
  for (const { key, source, kind, polarity, released, ...text } of simulated.evidence) {
    const id = ids.ordered()
    loaded.set(key, id)
    await insertEvidence(db, reviewId, {
      id,
      version: 1,
      input: {
        ...text,
        source: sources.get(source) ?? '',
        links: [{ judgement, kind, polarity }],
      },
      byPerson: null,
      at,
      salt: ids.secret(),
    })
    if (released) await setReleased(db, id, true)
  }
  return loaded
}

async function loadDecisions(
  { deps: { db, ids }, at }: Loading,
  cell: CellKey,
  { self, calibrated, agreed }: SimulatedCell,
  cite: (keys: readonly string[]) => { id: string; version: number }[],
): Promise<void> {
  const base = { ...cell, ground: null, dissent: null, byPerson: null, at }
  if (self) {
    await insertDecision(db, ids, {
      ...base,
      ...self,
      id: ids.random(),
      layer: 'self',
      citations: [],
    })
  }
  for (const [layer, decision] of [
    ['calibrated', calibrated],
    ['agreed', agreed],
  ] as const) {
    if (!decision) continue
    const { evidence, ...position } = decision
    const citations = cite(evidence)
    const byPerson = trialPersonId('lead')
    await insertDecision(db, ids, {
      ...base,
      ...position,
      id: ids.random(),
      layer,
      byPerson,
      citations,
    })
  }
}

async function loadFeedback(
  { deps: { db, ids }, at }: Loading,
  cell: CellKey,
  { feedback }: SimulatedCell,
): Promise<void> {
  if (!feedback) return
  const id = ids.ordered()
  const { verdict, reasons, outcome, answer } = feedback
  await insertFeedback(db, cell, {
    id,
    verdict,
    reasons,
    evidence: null,
    language: 'en',
    at,
    byPerson: null,
  })
  if (outcome && answer) await answerFeedback(db, id, { outcome, answer, at })
}
