import {
  type ActorKind,
  may,
  stages,
  type TableStage,
  table,
} from '../../../fixtures/permissions-table.ts'
import type { Cell } from '../../../server/contract/cells.ts'
import { words } from './places.ts'
import type { PermissionScene } from './scene.ts'

const evidence = table['sources and evidence']
const own = table['own draft and sealed rating']
const sealed = table['sealed ratings after the reveal']
const calibrated = table['calibrated level']
const position = table['expected position']
const trail = table['trail (who did what)']

/** What a viewer finds in the cell that has something of every kind. */
export interface CellView {
  readonly expectedPosition: boolean
  readonly proposedPosition: boolean
  readonly evidence: readonly string[]
  readonly own: 'draft' | 'rating' | null
  readonly progress: boolean
  readonly waiver: boolean
  readonly ratings: 'with names' | 'without names' | null
  readonly spread: boolean
  readonly selfReview: boolean
  readonly ballots: boolean
  readonly proposals: boolean
  readonly calibrated: boolean
  readonly agreed: boolean
  readonly feedback: boolean
  readonly movement: readonly string[]
}

export function reached(stage: TableStage, other: TableStage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(other)
}

/** What the table of permissions gives, of what the scene holds in a stage. */
export function expectedView(actor: ActorKind, stage: TableStage): CellView {
  const allowed = (...rights: Parameters<typeof may>[2][]) => may(actor, stage, ...rights)
  return {
    expectedPosition: allowed(position.read),
    proposedPosition: allowed(position['read proposals']),
    evidence: expectedEvidence(actor, stage),
    own: allowed(own.read) ? (reached(stage, 'sealed-judgement') ? 'rating' : 'draft') : null,
    progress: allowed(table['others’ sealed ratings before the reveal']['whether each has sealed']),
    waiver: allowed(table['waiver; recusal'].read),
    ratings: expectedRatings(actor, stage),
    spread: allowed(sealed.spread, sealed['spread of three or more']),
    selfReview: allowed(table['self-review: agreed level'].read),
    ballots: allowed(table['self-review: ballots'].spread),
    proposals: allowed(calibrated['read proposals']),
    calibrated: allowed(calibrated.read),
    agreed: reached(stage, 'feedback') && maySeeAgreed(actor, stage),
    feedback: reached(stage, 'feedback') && allowed(table['feedback on each judgement'].read),
    movement: [
      ...(allowed(trail['movement from sealed to calibrated']) ? ['sealed-calibrated'] : []),
      ...(reached(stage, 'feedback') && allowed(trail['movement from calibrated to agreed'])
        ? ['calibrated-agreed']
        : []),
    ],
  }
}

/** The agreed level is the published one from publication on. */
export function maySeeAgreed(actor: ActorKind, stage: TableStage): boolean {
  const published = table['published review'].read
  const open = table['without signing in']['matrix and statements']
  return may(actor, stage, table['agreed level'].read, published, open)
}

export function expectedEvidence(actor: ActorKind, stage: TableStage): string[] {
  const { kept, ownBody, released, reported } = words
  if (may(actor, stage, evidence['read all'])) return [kept, ownBody, released, reported].sort()
  return [
    ...(may(actor, stage, evidence['read what the own body supplied']) ? [ownBody] : []),
    ...(may(actor, stage, evidence['read what was released']) ? [released] : []),
    ...(may(actor, stage, evidence['read what the report uses']) ? [reported] : []),
  ].sort()
}

function expectedRatings(actor: ActorKind, stage: TableStage): CellView['ratings'] {
  if (may(actor, stage, sealed.read)) return 'with names'
  return may(actor, stage, sealed['read without names']) ? 'without names' : null
}

/** The same, as the answer has it; it fails where a part is not what it should be. */
export function viewOf(cell: Cell): CellView {
  return {
    expectedPosition: cell.expectedPosition !== null,
    proposedPosition: cell.proposedPosition !== null,
    evidence: cell.evidence.map(({ excerpt }) => excerpt).sort(),
    own: cell.own && (cell.own.rating === null ? 'draft' : 'rating'),
    progress: cell.progress !== null,
    waiver: cell.waiver !== null,
    ratings: cell.ratings && kindOfRatings(cell.ratings),
    spread: cell.spread !== null,
    selfReview: cell.selfReview !== null,
    ballots: cell.selfReview !== null && cell.selfReview.ballots.length > 0,
    proposals: cell.proposals !== null,
    calibrated: cell.calibrated !== null,
    agreed: cell.agreed !== null,
    feedback: cell.feedback !== null,
    movement: cell.movement.map(({ between }) => between),
  }
}

function kindOfRatings(ratings: NonNullable<Cell['ratings']>): 'with names' | 'without names' {
  const names = ratings.filter(({ rater }) => rater !== null).length
  if (names === ratings.length) return 'with names'
  const told = ratings.some(({ rater, sealedAt, evidence: cited }) => {
    return rater !== null || sealedAt !== null || cited.length > 0
  })
  if (told) throw new Error('a rating without a name tells whose it is')
  return 'without names'
}

/** The evidence that the decisions of a cell cite although the viewer may not read it. */
export function citedUnread(
  { calibrated: level, agreed, selfReview }: Cell,
  scene: PermissionScene,
  readable: readonly string[],
): string[] {
  const cited = [level, agreed, selfReview].flatMap((decision) => decision?.evidence ?? [])
  return Object.entries(scene.evidence)
    .filter(([, id]) => cited.some((citation) => citation.id === id))
    .map(([mark]) => words[mark as keyof typeof words])
    .filter((excerpt) => !readable.includes(excerpt))
}
