import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Framework } from '../../../server/contract/framework.ts'
import type { FacilitatorView, ProjectorView } from '../../../server/contract/live-workshop.ts'
import { type Followed, type Following, followWorkshop } from '../../live/stream.ts'
import { useResource } from '../../resource.ts'
import { sessionEnded, user } from '../../session.tsx'
import { ErrorPage } from '../../ui/ErrorPage.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'

interface Views {
  readonly facilitator: FacilitatorView
  readonly projector: ProjectorView
}

/** A workshop as it stands, for a page that shows it. */
export interface Room<As extends keyof Views> extends Followed<Views[As]> {
  readonly framework: Framework
  /** Looks at once for what was missed. */
  readonly hurry: () => void
}

export interface FollowedWorkshopProps<As extends keyof Views> {
  readonly id: string
  readonly as: As
  readonly children: (room: Room<As>) => ComponentChildren
}

/** Follows a workshop for as long as its page is there, anew for whoever signs in. */
export function FollowedWorkshop<As extends keyof Views>(props: FollowedWorkshopProps<As>) {
  const { id, as, children } = props
  const following = useFollowing(id, as)
  const state = following?.state.value ?? null
  const about = state?.view.about.framework
  const framework = useResource<Framework>(
    about ? `/frameworks/${about.id}` : null,
    about ? { version: about.version } : {},
  )
  const refusal = following?.refusal.value ?? null
  if (refusal && (state === null || refusal.status !== 401)) {
    return refusal.status === 404 ? <NotFoundPage /> : <ErrorPage error={refusal} />
  }
  return (
    <Loaded resource={framework}>
      {(frame) =>
        state && (
          <ScaleContext.Provider value={frame.scale.levels}>
            {children({ ...state, framework: frame, hurry: () => following?.hurry() })}
          </ScaleContext.Provider>
        )
      }
    </Loaded>
  )
}

function useFollowing<As extends keyof Views>(id: string, as: As): Following<Views[As]> | null {
  const [following, setFollowing] = useState<Following<Views[As]> | null>(null)
  const person = user.value?.id
  const ended = sessionEnded.value
  useEffect(() => {
    const begun = followWorkshop(id, as)
    setFollowing(begun)
    return begun.stop
  }, [id, as, person, ended])
  return following
}
