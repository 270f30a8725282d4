import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { hasReached } from '../../../server/core/workflow.ts'
import { regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { Room } from './Room.tsx'

/** The feedback conversation about one region, judgement by judgement. */
export default function FeedbackRoomPage() {
  const { id, region } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  const outline = round.data
  const framework = useResource<Framework>(
    outline ? `/frameworks/${outline.framework}` : null,
    outline ? { version: outline.frameworkVersion } : {},
  )
  return (
    <Loaded resource={round}>
      {(shown) => (
        <Loaded resource={framework}>
          {(frame) => (
            <ScaleContext.Provider value={frame.scale.levels}>
              <RoomOfRegion
                round={shown}
                framework={frame}
                region={region ?? ''}
                reload={round.reload}
              />
            </ScaleContext.Provider>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function RoomOfRegion(props: {
  readonly round: Round
  readonly framework: Framework
  readonly region: string
  readonly reload: () => void
}) {
  const { round, framework, reload } = props
  const review = round.reviews.find(({ region }) => region.id === props.region)
  if (!review || !can('feedback.read', review.standing)) return <NotFoundPage />
  const { region, stage } = review
  return (
    <Page
      title={t('room.title', { region: region.name })}
      caption={round.title}
      back={{
        href: regionAddress(round.id, region.id),
        text: t('room.to-region', { region: region.name }),
      }}
    >
      <ProvenanceNote {...round} />
      {hasReached(stage, 'feedback') ? (
        <Room round={round} review={review} framework={framework} reload={reload} />
      ) : (
        <p class="govuk-body">{t('room.not-yet')}</p>
      )}
    </Page>
  )
}
