import type { SimulatedCell } from '../../../fixtures/simulated/types.ts'
import { setForWorkshop } from '../evidence/for-workshop.ts'
import { insertEvidence, setReleased } from '../evidence/repository.ts'
import { insertExpectedPosition } from '../expected-positions/repository.ts'
import { answerFeedback, insertFeedback } from '../feedback/repository.ts'
import { insertDecision } from '../positions/decisions.ts'
import { type CellKey, insertRating } from '../ratings/repository.ts'
import { type Loading, tell } from './loading.ts'
import { trialPersonId } from './people.ts'

/** Loads one judgement of one simulated review, with the trail that its steps would have left. */
export async function loadCell(
  loading: Loading,
  { reviewId, region }: { readonly reviewId: string; readonly region: string },
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
      at: loading.times.evidence,
      byPerson: null,
      salt: ids.secret(),
    })
  }
  const evidence = await loadEvidence(loading, cell, sources, simulated)
  const cite = (keys: readonly string[]) =>
    keys.map((key) => ({ id: evidence.get(key) ?? '', version: 1 }))
  for (const rating of simulated.ratings) {
    await insertRating(db, ids, {
      id: ids.random(),
      ...cell,
      raterId: loading.raters.get(rating.reviewer) ?? '',
      sequence: 1,
      sealedAt: loading.times.sealed,
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
    await tell(loading, rating.reviewer, 'rating.seal', loading.times.sealed, cell)
  }
  await loadDecisions(loading, cell, simulated, cite)
  await loadFeedback(loading, region, cell, simulated)
}

async function loadEvidence(
  { deps: { db, ids }, times }: Loading,
  { reviewId, judgement }: CellKey,
  sources: ReadonlyMap<string, string>,
  simulated: SimulatedCell,
): Promise<Map<string, string>> {
  const loaded = new Map<string, string>()
  for (const {
    key,
    source,
    kind,
    polarity,
    released,
    forWorkshop,
    ...text
  } of simulated.evidence) {
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
      at: times.evidence,
      salt: ids.secret(),
    })
    if (released) await setReleased(db, id, true)
    if (forWorkshop) await setForWorkshop(db, id, true)
  }
  return loaded
}

/** The generator writes its reasons and dissents in English. */
const reasonLanguages = { becauseLanguage: 'en', dissentLanguage: 'en' } as const

async function loadDecisions(
  loading: Loading,
  cell: CellKey,
  { self, calibrated, agreed }: SimulatedCell,
  cite: (keys: readonly string[]) => { id: string; version: number }[],
): Promise<void> {
  const {
    deps: { db, ids },
    times,
  } = loading
  const base = {
    ...cell,
    ground: null,
    dissent: null,
    ...reasonLanguages,
    byPerson: null,
    at: times.evidence,
  }
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
      at: times[layer],
      citations,
    })
    await tell(loading, 'lead', layer, times[layer], cell)
  }
}

async function loadFeedback(
  loading: Loading,
  region: string,
  cell: CellKey,
  { feedback }: SimulatedCell,
): Promise<void> {
  if (!feedback) return
  const {
    deps: { db, ids },
    times,
  } = loading
  const id = ids.ordered()
  const { verdict, reasons, outcome, answer, points = [] } = feedback
  await insertFeedback(db, cell, {
    id,
    verdict,
    reasons,
    evidence: null,
    points: points.map((point) => ({ ...point, evidence: null })),
    cited: [],
    language: 'en',
    at: times.feedback,
    byPerson: null,
  })
  await tell(loading, `consortium-${region}`, 'feedback', times.feedback, cell)
  if (!outcome || !answer) return
  await answerFeedback(db, id, {
    outcome,
    answer,
    points: [],
    language: 'en',
    at: times.answered,
  })
  await tell(loading, 'lead', 'feedback.answer', times.answered, cell)
}
