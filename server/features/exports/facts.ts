import { outsideAllSealed } from '../../core/calibration.ts'
import { evidenceScope } from '../../core/evidence-scope.ts'
import { type DecidedLayer, mayReadReasons, maySeeLayer, maySeeSpread } from '../../core/layers.ts'
import { can, type Standing } from '../../core/permissions.ts'
import type { Level } from '../../core/scale.ts'
import type { Db } from '../../db/database.ts'
import {
  type ExpectedPositionRecord,
  listExpectedPositions,
} from '../expected-positions/repository.ts'
import type { DecisionRecord } from '../positions/decisions.ts'
import type { RoundContext } from '../reviews/context.ts'
import { type CellFacts, cellKey, describeFacts, loadFacts } from '../rounds/cell-facts.ts'
import { shorthand } from './columns.ts'
import type { FactFields } from './fact-columns.ts'

/** What stands beside the levels of a round, as far as the viewer may know it, by cell. */
export interface RatingFacts {
  readonly cells: CellFacts
  readonly positions: ReadonlyMap<string, ExpectedPositionRecord>
}

export async function loadRatingFacts(db: Db, context: RoundContext): Promise<RatingFacts> {
  const { reviews, standingTo } = context
  const positions = new Map<string, ExpectedPositionRecord>()
  for (const review of reviews) {
    if (!can('expected-position.read', standingTo(review))) continue
    for (const position of await listExpectedPositions(db, review.id)) {
      if (position.status !== 'set') continue
      positions.set(cellKey({ reviewId: review.id, judgement: position.judgement }), position)
    }
  }
  return { cells: await loadFacts(db, context, 'agreed'), positions }
}

/** A cell in one source of ratings, with what its level and movement rest on. */
export interface FactPlace {
  readonly key: string
  /** Null for a spread, which has no one level. */
  readonly layer: DecidedLayer | null
  readonly standing: Standing
  readonly levels: readonly (Level | null)[]
  readonly decision: DecisionRecord | undefined
  /** A published document has no evidence beside its own texts. */
  readonly fromDocument: boolean
}

export function describeRatingFacts(facts: RatingFacts, place: FactPlace): FactFields {
  return {
    outside_all_sealed: tellOutside(place),
    ...tellMovement(facts, place),
    ...tellWhy(place),
    ...tellEvidence(facts, place),
    ...tellExpected(facts, place),
  }
}

function tellOutside({ layer, standing, levels, decision }: FactPlace): string {
  if (layer !== 'agreed' && layer !== 'calibrated') return shorthand.notApplicable
  if (!maySeeLayer(layer, standing)) return shorthand.confidential
  if (levels.length === 0 || !decision || decision.level === null) return shorthand.notAvailable
  if (!maySeeSpread(levels, standing)) return shorthand.confidential
  return outsideAllSealed(levels, decision.level) ?? 'no'
}

type Movement = Pick<FactFields, 'movement' | 'moved_from_lower' | 'moved_from_upper' | 'moved_to'>

function tellMovement({ cells }: RatingFacts, place: FactPlace): Movement {
  const { layer, standing } = place
  const open = layer !== null && maySeeLayer(layer, standing)
  const movement = open ? describeFacts(cells, { ...place, layer }).movement : null
  const missing = reasonless(place)
  return {
    movement: movement?.direction ?? missing,
    moved_from_lower: String(movement?.from.lower ?? missing),
    moved_from_upper: String(movement?.from.upper ?? missing),
    moved_to: String(movement?.to ?? missing),
  }
}

/** Why there is no step, or no reason for one, to be told. */
function reasonless({ layer, standing }: FactPlace): string {
  if (layer === null || layer === 'self') return shorthand.notApplicable
  const reads = maySeeLayer(layer, standing) && mayReadReasons(layer, standing)
  return reads ? shorthand.notAvailable : shorthand.confidential
}

function tellWhy(place: FactPlace): Pick<FactFields, 'why' | 'why_language'> {
  const { layer, standing, decision } = place
  const reads = layer !== null && mayReadReasons(layer, standing) && maySeeLayer(layer, standing)
  const missing = reasonless(place)
  if (!reads || !decision?.because) return { why: missing, why_language: missing }
  return { why: decision.because, why_language: decision.becauseLanguage ?? shorthand.notAvailable }
}

function tellEvidence({ cells }: RatingFacts, { key, standing, fromDocument }: FactPlace) {
  const shut = evidenceScope(standing).kind === 'none'
  const mark = fromDocument ? shorthand.notAvailable : shut ? shorthand.confidential : null
  const counts = cells.evidence.get(key)
  return {
    evidence_pieces: mark ?? String(counts?.count ?? 0),
    evidence_voices: mark ?? String(counts?.voices ?? 0),
    evidence_contradicting: mark ?? String(counts?.contradicting ?? 0),
  }
}

function tellExpected({ positions }: RatingFacts, { key, standing }: FactPlace) {
  const position = positions.get(key)
  const missing = can('expected-position.read', standing)
    ? shorthand.notAvailable
    : shorthand.confidential
  return {
    expected_position: position?.text ?? missing,
    expected_position_language: position?.language ?? missing,
    expected_position_reference: position?.reference || missing,
  }
}
