import type { MatrixCell } from '../../contract/rounds.ts'
import { movementFrom, sealedRange } from '../../core/calibration.ts'
import { evidenceScope } from '../../core/evidence-scope.ts'
import { type Layer, mayReadReasons } from '../../core/layers.ts'
import { can, type Standing } from '../../core/permissions.ts'
import type { Level, LevelRange } from '../../core/scale.ts'
import type { Db } from '../../db/database.ts'
import { countEvidence, type EvidenceCount } from '../evidence/readable.ts'
import { type LastFeedback, listLastFeedback } from '../feedback/repository.ts'
import { listCurrentLevels } from '../positions/decisions.ts'
import type { RoundContext } from '../reviews/context.ts'

/** What stands beside the levels of the cells, by review and judgement. */
export interface CellFacts {
  readonly evidence: ReadonlyMap<string, EvidenceCount>
  readonly feedback: ReadonlyMap<string, LastFeedback>
  /** The calibrated levels, where the layer shows the agreed ones. */
  readonly calibrated: ReadonlyMap<string, Level | null>
}

export const cellKey = (row: { readonly reviewId: string; readonly judgement: string }): string =>
  `${row.reviewId} ${row.judgement}`

export async function loadFacts(
  db: Db,
  { reviews, standingTo }: Pick<RoundContext, 'reviews' | 'standingTo'>,
  layer: Layer,
): Promise<CellFacts> {
  const idsOf = (mayRead: (standing: Standing) => boolean) =>
    reviews.filter((review) => mayRead(standingTo(review))).map(({ id }) => id)
  const evidence = new Map<string, EvidenceCount>()
  for (const review of reviews) {
    const counts = await countEvidence(db, [review.id], evidenceScope(standingTo(review)))
    for (const row of counts) evidence.set(cellKey(row), row)
  }
  const feedback = await listLastFeedback(
    db,
    idsOf((standing) => can('feedback.read', standing)),
  )
  const readsLastStep = (standing: Standing) => mayReadReasons('agreed', standing)
  const calibrated =
    layer === 'agreed' ? await listCurrentLevels(db, idsOf(readsLastStep), 'calibrated') : []
  return {
    evidence,
    feedback: new Map(feedback.map((row) => [cellKey(row), row])),
    calibrated: new Map(calibrated.map((row) => [cellKey(row), row.level])),
  }
}

export interface CellInLayer {
  readonly key: string
  readonly layer: Layer
  readonly standing: Standing
  /** The levels that were sealed. */
  readonly levels: readonly (Level | null)[]
  readonly decision: { readonly level: Level | null } | undefined
}

/** What the viewer may know of a cell beside its level; what they may not is null. */
export function describeFacts(
  facts: CellFacts,
  cell: CellInLayer,
): Pick<MatrixCell, 'evidenceCount' | 'voices' | 'contradicting' | 'movement' | 'contested'> {
  const readsEvidence = evidenceScope(cell.standing).kind !== 'none'
  const evidence = facts.evidence.get(cell.key)
  return {
    evidenceCount: readsEvidence ? (evidence?.count ?? 0) : null,
    voices: readsEvidence ? (evidence?.voices ?? 0) : null,
    contradicting: readsEvidence ? (evidence?.contradicting ?? 0) : null,
    movement: describeMovement(facts, cell),
    contested: describeFeedback(facts, cell),
  }
}

function describeMovement(facts: CellFacts, cell: CellInLayer): MatrixCell['movement'] {
  const from = rangeBefore(facts, cell)
  const to = cell.decision?.level ?? null
  return from === null || to === null ? null : { from, to, direction: movementFrom(from, to) }
}

/** Where the cell stood in the layer before, for those who may read the step between the two. */
function rangeBefore(facts: CellFacts, cell: CellInLayer): LevelRange | null {
  const { key, layer, standing, levels } = cell
  if (layer === 'calibrated') return can('ratings.read', standing) ? sealedRange(levels) : null
  if (layer !== 'agreed' || !mayReadReasons('agreed', standing)) return null
  const level = facts.calibrated.get(key) ?? null
  return level === null ? null : { lower: level, upper: level }
}

function describeFeedback(facts: CellFacts, { key, standing }: CellInLayer) {
  if (!can('feedback.read', standing)) return null
  const last = facts.feedback.get(key)
  if (last?.verdict !== 'contested') return 'no'
  return last.outcome === null ? 'open' : 'answered'
}
