import type { CarriedRound } from '../../../server/contract/carried.ts'
import type { RoundTrailEntry } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { type Resource, useResource } from '../../resource.ts'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { ConsortiumDesk } from './ConsortiumDesk.tsx'
import { stepsIn } from './cell-steps.ts'
import { LeadDesk } from './LeadDesk.tsx'
import { ReviewerDesk } from './ReviewerDesk.tsx'

/** Whether somebody has work in a round, and with it a desk on its page. */
export function hasDesk({ standing, reviews }: Round): boolean {
  return (
    can('review.run', standing) || standing.assigned || reviews.some((one) => answers(one.standing))
  )
}

const answers = (standing: Round['standing']) => can('feedback.write', standing)

export interface RoundDeskProps {
  readonly resource: Resource<Round>
  readonly round: Round
  readonly carried: CarriedRound | null
}

/** What the person who looks has to do in a round. */
export function RoundDesk({ resource, round, carried }: RoundDeskProps) {
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  const trail = useResource<RoundTrailEntry[]>(`/rounds/${round.id}/trail`)
  const reload = () => {
    resource.reload()
    trail.reload()
  }
  return (
    <LoadedPart resource={framework}>
      {(frame) => (
        <LoadedPart resource={trail}>
          {(entries) => {
            const desk = {
              round,
              framework: frame,
              steps: stepsIn(entries),
              carried,
              reload,
            }
            if (can('review.run', round.standing)) return <LeadDesk desk={desk} />
            return round.standing.assigned ? (
              <ReviewerDesk desk={desk} />
            ) : (
              <ConsortiumDesk desk={desk} />
            )
          }}
        </LoadedPart>
      )}
    </LoadedPart>
  )
}
