import { type ActorKind, may, type TableStage, table } from '../../../fixtures/permissions-table.ts'
import type { RoundTrailEntry, TrailEntry } from '../../../server/contract/cells.ts'
import { names } from './actors.ts'
import { reached } from './cell-view.ts'

const trail = table['trail (who did what)']

/** What tells how a level came about. */
const levelActions = [
  'round.reveal',
  'round.publication',
  'review.stage',
  'calibrated',
  'agreed',
] as const

/** How far somebody may read the trail of the north. */
export function extentFor(actor: ActorKind, stage: TableStage): 'all' | 'levels' | 'none' {
  if (may(actor, stage, trail['read all'])) return 'all'
  return may(actor, stage, trail['read how levels came about']) ? 'levels' : 'none'
}

/** What somebody reads in a cell’s trail that the table of permissions does not give, told in words. */
export function excessInCell(
  entries: readonly TrailEntry[],
  actor: ActorKind,
  stage: TableStage,
): string[] {
  const extent = extentFor(actor, stage)
  if (extent === 'none') return entries.map(({ action }) => action)
  if (extent === 'all') return sealsOfOthers(entries, actor, stage)
  return entries
    .filter((entry) => !isOwnOrUnnamed(entry, actor) || !mayBeTold(entry, actor, stage))
    .map(({ action, actor: name }) => `${action} by ${name}`)
}

/** The same of the round’s trail, whose entries tell their region. */
export function excessInRound(
  entries: readonly RoundTrailEntry[],
  actor: ActorKind,
  stage: TableStage,
): string[] {
  const ofNorth = entries.filter(({ region }) => region === 'north')
  if (actor !== 'administrator') return excessInCell(ofNorth, actor, stage)
  return entries
    .filter(({ action, judgement }) => judgement !== null || !/^(round|review)\./.test(action))
    .map(({ action }) => action)
}

/** Outside the review team people are named to themselves alone. */
const isOwnOrUnnamed = (entry: TrailEntry, actor: ActorKind): boolean =>
  entry.actor === null || entry.actor === names[actor]

/** Before the reveal nobody reads that somebody else has sealed. */
function sealsOfOthers(
  entries: readonly TrailEntry[],
  actor: ActorKind,
  stage: TableStage,
): string[] {
  if (reached(stage, 'calibration')) return []
  return entries
    .filter((entry) => entry.action === 'rating.seal' && entry.actor !== names[actor])
    .map(({ action, actor: name }) => `${action} by ${name}`)
}

/** Feedback is told to those who read it: the consortium, not the analysts. */
function mayBeTold({ action }: TrailEntry, actor: ActorKind, stage: TableStage): boolean {
  const readsFeedback = may(actor, stage, table['feedback on each judgement'].read)
  if (/^feedback/.test(action)) return readsFeedback
  return levelActions.some((told) => told === action)
}
