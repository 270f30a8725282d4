import type { ComponentChildren } from 'preact'
import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { Workshop } from '../../../server/contract/workshops.ts'
import { can } from '../../../server/core/permissions.ts'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { isRunBy } from './workshop-step.ts'

/** What the pages about a workshop are made of. */
export interface WorkshopHere {
  readonly workshop: Workshop
  readonly round: Round
  readonly framework: Framework
  /** Whether the viewer may run it. */
  readonly runs: boolean
  /** Reads the workshop again. */
  readonly reload: () => void
}

/** The workshop that the address names, with its round and framework. */
export function WithWorkshop(props: { children: (here: WorkshopHere) => ComponentChildren }) {
  const { id } = useRoute().params
  const found = useResource<Workshop>(`/workshops/${id}`)
  const round = useResource<Round>(found.data && `/rounds/${found.data.round.id}`)
  const outline = round.data
  const framework = useResource<Framework>(
    outline && `/frameworks/${outline.framework}`,
    outline ? { version: outline.frameworkVersion } : {},
  )
  return (
    <Loaded resource={found}>
      {(workshop) => (
        <Loaded resource={round}>
          {(shown) => (
            <Loaded resource={framework}>
              {(frame) => (
                <ScaleContext.Provider value={frame.scale.levels}>
                  {props.children({
                    workshop,
                    round: shown,
                    framework: frame,
                    runs: mayRun(workshop, shown),
                    reload: found.reload,
                  })}
                </ScaleContext.Provider>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function mayRun(workshop: Workshop, { reviews }: Round): boolean {
  const review = reviews.find(({ id }) => id === workshop.reviewId)
  const facilitates = isRunBy(workshop, user.value?.id ?? '')
  return review !== undefined && can('workshop.run', { ...review.standing, facilitates })
}
