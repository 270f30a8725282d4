import type { Framework } from '../../../server/contract/framework.ts'
import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { joinAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { Followed } from '../../live/stream.ts'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorPage } from '../../ui/ErrorPage.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { AgreedList } from '../workshop-room/AgreedList.tsx'
import { Ended } from './Ended.tsx'
import type { Outbox } from './outbox.ts'
import { Removed } from './Removed.tsx'
import { RoomScreen } from './RoomScreen.tsx'
import { useRoom } from './use-room.ts'

/** The room of a workshop on a participant's own device. */
export function Room({ id }: { id: string }) {
  const { following, outbox } = useRoom(id)
  const followed = following?.state.value ?? null
  const refusal = following?.refusal.value ?? null
  const isOver = followed?.view.now.state === 'ended'
  if (followed?.view.me.removed || refusal?.code === 'removed-from-workshop') return <Removed />
  if (refusal && !isOver) {
    return refusal.status === 401 ? <Unknown /> : <ErrorPage error={refusal} />
  }
  if (!followed || !outbox) return <Waiting lost={following?.connection.value === 'lost'} />
  return <Furnished followed={followed} outbox={outbox} />
}

function Furnished(props: { followed: Followed<ParticipantView>; outbox: Outbox }) {
  const { about, now, agenda } = props.followed.view
  const { id, version } = about.framework
  const framework = useResource<Framework>(`/frameworks/${id}`, { version })
  if (now.state === 'ended') {
    return (
      <Ended about={about}>
        {framework.data && (
          <ScaleContext.Provider value={framework.data.scale.levels}>
            <AgreedList agenda={agenda} framework={framework.data} />
          </ScaleContext.Provider>
        )}
      </Ended>
    )
  }
  return (
    <Loaded resource={framework}>
      {(frame) => (
        <ScaleContext.Provider value={frame.scale.levels}>
          <RoomScreen {...props} framework={frame} />
        </ScaleContext.Provider>
      )}
    </Loaded>
  )
}

function Waiting({ lost }: { lost: boolean }) {
  return (
    <Page title={t('workshop.title')}>
      <p class="govuk-body" role="status">
        {lost ? t('join.connecting') : t('loading')}
      </p>
    </Page>
  )
}

/** For a device that the server does not know any more. */
function Unknown() {
  return (
    <Page title={t('join.unknown-title')}>
      <p class="govuk-body">{t('join.unknown')}</p>
      <Button href={joinAddress()}>{t('join.again')}</Button>
    </Page>
  )
}
