import {
  type ActorKind,
  may,
  type TableStage,
  table,
  type Who,
} from '../../../fixtures/permissions-table.ts'
import type { Matrix } from '../../../server/contract/rounds.ts'
import { expectedEvidence, maySeeAgreed, reached } from './cell-view.ts'
import { ratedByTwo, rich, words } from './places.ts'

type Layer = Matrix['layer']

/** What a viewer finds in one box of the side-by-side view. */
export interface BoxView {
  readonly rating: number | null
  readonly strength: string | null
  /** Whether the spread of levels stands there. */
  readonly ratings: boolean
  readonly evidenceCount: number | null
  readonly voices: number | null
  readonly contradicting: number | null
  /** The range that the level moved from, and where to. */
  readonly movement: readonly [number, number, 'up' | 'down' | 'same'] | null
  readonly contested: 'no' | 'open' | 'answered' | null
}

/** What the table of permissions gives, of what the scene holds in a stage. */
export function expectedBoxes(
  actor: ActorKind,
  stage: TableStage,
  layer: Layer,
): Record<string, BoxView> {
  const shown = maySeeLevel(actor, stage, layer)
  const box = (judgement: string): BoxView => ({
    rating: shown ? levelOf(stage, layer, judgement) : null,
    strength:
      layer === 'agreed' && shown && judgement === rich && reached(stage, 'feedback')
        ? words.agreed
        : null,
    ratings: maySeeSpread(actor, stage, layer, judgement),
    ...countEvidence(actor, stage, judgement),
    movement: maySeeStep(actor, stage, layer) && shown ? stepTo(stage, layer, judgement) : null,
    contested: feedbackOn(actor, stage, judgement),
  })
  return { [rich]: box(rich), [ratedByTwo]: box(ratedByTwo) }
}

function maySeeLevel(actor: ActorKind, stage: TableStage, layer: Layer): boolean {
  switch (layer) {
    case 'agreed':
      return maySeeAgreed(actor, stage)
    case 'calibrated':
      return may(actor, stage, table['calibrated level'].read)
    case 'self':
      return may(actor, stage, table['self-review: agreed level'].read)
    default:
      return false
  }
}

function levelOf(stage: TableStage, layer: Layer, judgement: string): number | null {
  const levels: Partial<Record<Layer, Record<string, readonly [TableStage, number]>>> = {
    agreed: { [rich]: ['feedback', 4], [ratedByTwo]: ['agreed', 3] },
    calibrated: { [rich]: ['calibration', 3], [ratedByTwo]: ['feedback', 3] },
    self: { [rich]: ['desk-analysis', 2] },
  }
  const [since, level] = levels[layer]?.[judgement] ?? []
  return since !== undefined && level !== undefined && reached(stage, since) ? level : null
}

function maySeeSpread(
  actor: ActorKind,
  stage: TableStage,
  layer: Layer,
  judgement: string,
): boolean {
  if (layer === 'self') return may(actor, stage, table['self-review: ballots'].spread)
  const sealed = table['sealed ratings after the reveal']
  const ofThree: readonly Who[] = judgement === rich ? [sealed['spread of three or more']] : []
  return may(actor, stage, sealed.spread, ...ofThree)
}

/** Null where the viewer may read no evidence of the review at all. */
function countEvidence(actor: ActorKind, stage: TableStage, judgement: string) {
  const readable = expectedEvidence(actor, stage)
  if (readable.length === 0) return { evidenceCount: null, voices: null, contradicting: null }
  if (judgement !== rich) return { evidenceCount: 0, voices: 0, contradicting: 0 }
  const ownSource = readable.includes(words.ownBody) ? 1 : 0
  const otherSource = readable.length > ownSource ? 1 : 0
  return { evidenceCount: readable.length, voices: ownSource + otherSource, contradicting: 0 }
}

function maySeeStep(actor: ActorKind, stage: TableStage, layer: Layer): boolean {
  const trail = table['trail (who did what)']
  if (layer === 'calibrated') return may(actor, stage, trail['movement from sealed to calibrated'])
  return layer === 'agreed' && may(actor, stage, trail['movement from calibrated to agreed'])
}

function stepTo(stage: TableStage, layer: Layer, judgement: string): BoxView['movement'] {
  if (levelOf(stage, layer, judgement) === null) return null
  if (layer === 'calibrated') return judgement === rich ? [4, 4, 'down'] : [2, 4, 'same']
  return judgement === rich ? [3, 3, 'up'] : [3, 3, 'same']
}

function feedbackOn(actor: ActorKind, stage: TableStage, judgement: string) {
  if (!may(actor, stage, table['feedback on each judgement'].read)) return null
  return judgement === rich && reached(stage, 'feedback') ? 'answered' : 'no'
}

/** The same, as the answer has it, of the north. */
export function boxesOf({ cells }: Matrix): Record<string, BoxView> {
  const box = (judgement: string): BoxView => {
    const cell = cells.find((one) => one.region === 'north' && one.judgement === judgement)
    if (!cell) throw new Error(`the matrix lacks ${judgement}`)
    const { rating, strength, ratings, evidenceCount, movement } = cell
    return {
      rating,
      strength,
      ratings: ratings !== null,
      evidenceCount,
      voices: cell.voices ?? null,
      contradicting: cell.contradicting ?? null,
      movement: movement ? [movement.from.lower, movement.from.upper, movement.direction] : null,
      contested: cell.contested ?? null,
    }
  }
  return { [rich]: box(rich), [ratedByTwo]: box(ratedByTwo) }
}
