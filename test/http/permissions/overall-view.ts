import type { ActorKind, TableStage } from '../../../fixtures/permissions-table.ts'
import { maySeeAgreed, reached } from './cell-view.ts'
import { words } from './places.ts'

/** Those who read the agreed level of the north before there is one: the review team. */
const team: readonly ActorKind[] = ['lead', 'reviewer', 'round-reviewer']

/** The overall statements that somebody reads in a stage, by their region. */
export function expectedOverall(actor: ActorKind, stage: TableStage): string[] {
  if (!reached(stage, 'calibration')) return []
  const ofNorth = team.includes(actor) || maySeeAgreed(actor, stage)
  // Who leads one region’s consortium, or is recused from one region, reads one region alone.
  const ofOne: readonly ActorKind[] = [
    'consortium-lead',
    'other-consortium-lead',
    'recused-reviewer',
  ]
  const ofRound = ofNorth && (reached(stage, 'published') || !ofOne.includes(actor))
  return [
    ...(ofNorth ? [`north: ${words.overallOfNorth}`] : []),
    ...(ofRound ? [`null: ${words.overallOfRound}`] : []),
  ].sort()
}
