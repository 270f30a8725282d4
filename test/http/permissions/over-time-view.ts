import type { ActorKind, TableStage } from '../../../fixtures/permissions-table.ts'
import type { OverTime } from '../../../server/contract/over-time.ts'
import { maySeeAgreed, reached } from './cell-view.ts'
import { expectedBoxes } from './matrix-view.ts'
import { ratedByTwo, rich } from './places.ts'

/** The north’s agreed levels of the scene’s round, or null where the round is not among the rounds. */
export type NorthOverTime = Readonly<Record<string, number | null>> | null

/** What the table of permissions gives: from feedback on, where the agreed level may be read. */
export function expectedOverTime(actor: ActorKind, stage: TableStage): NorthOverTime {
  if (!reached(stage, 'feedback') || !maySeeAgreed(actor, stage)) return null
  const boxes = Object.entries(expectedBoxes(actor, stage, 'agreed'))
  return Object.fromEntries(boxes.map(([judgement, { rating }]) => [judgement, rating]))
}

/** The same, as the answer has it; a level of a review that is not listed would show as well. */
export function northOverTime({ rounds, positions }: OverTime, roundId: string): NorthOverTime {
  const ofNorth = positions.filter(({ round, region }) => round === roundId && region === 'north')
  const round = rounds.find(({ id }) => id === roundId)
  const isListed = round?.reviews.some(({ region }) => region === 'north') ?? false
  if (!isListed && ofNorth.length === 0) return null
  const level = (code: string) => ofNorth.find(({ judgement }) => judgement === code)?.level ?? null
  return { [rich]: level(rich), [ratedByTwo]: level(ratedByTwo) }
}
