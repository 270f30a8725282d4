import { useEffect } from 'preact/hooks'
import type { Workshop } from '../../../server/contract/workshops.ts'
import { isOldSnapshot } from '../../../server/core/snapshot.ts'
import { regionAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { type Resource, useResource } from '../../resource.ts'
import { today } from '../../today.ts'
import { announce } from '../../ui/announcements.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { StepStrip } from '../workshop-room/StepStrip.tsx'
import { countText, placeName, titleOf } from '../workshop-room/titles.ts'
import { AgendaPanel } from './AgendaPanel.tsx'
import { EndPanel } from './EndPanel.tsx'
import { FacilitatorsPanel } from './FacilitatorsPanel.tsx'
import { NextStepBox } from './NextStepBox.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'
import type { RoomPart } from './parts.ts'
import { RoomPanel } from './RoomPanel.tsx'
import { StepContent } from './StepContent.tsx'
import { TimerPanel } from './TimerPanel.tsx'
import { useMoves } from './use-moves.ts'

/** Everything that runs the workshop on one screen: where it is, what comes next, and who is here. */
export function Facilitator({ room }: { room: Room<'facilitator'> }) {
  const { view, framework, hurry } = room
  const { about, now } = view
  const place = now.state === 'open' ? now.place : null
  const named = (at: typeof now.place) => placeName(framework, at)
  const moves = useMoves(about.id, now, named, hurry)
  const workshop = useResource<Workshop>(`/workshops/${about.id}`)
  const part: RoomPart = { room, moves }
  useEffect(() => {
    if (workshop.data) workshop.reload()
  }, [now.version])
  useSpokenPlace(named(now.place), now.state)
  return (
    <Page
      wide
      title={place ? titleOf(framework, place.judgement) : t('workshop.title')}
      caption={caption(room)}
      {...backTo(workshop)}
    >
      {about.rehearsal && <InsetText>{t('workshop.rehearsal')}</InsetText>}
      <div class="facilitate">
        <div class="facilitate__main">
          {place && <StepStrip view={view} />}
          <NextStepBox {...part} />
          <StepContent {...part} />
        </div>
        <div class="facilitate__side">
          <RoomPanel room={room} />
          <TimerPanel {...part} />
          <AgendaPanel {...part} />
          <PeoplePanel {...part} />
          <FacilitatorsPanel {...part} workshop={workshop} />
          <EndPanel {...part} />
        </div>
      </div>
      <ProvenanceNote
        provenance={about.provenance}
        positionAt={about.positionAt}
        old={isOldSnapshot(about.positionAt, today())}
      />
    </Page>
  )
}

function caption({ view }: Room<'facilitator'>): string {
  const { about, now } = view
  const count = now.state === 'open' ? countText(view) : null
  return [inLanguage(about.region), inLanguage(about.round), count].filter(Boolean).join(' · ')
}

function backTo({ data }: Resource<Workshop>) {
  if (!data) return {}
  const { round, region } = data
  const text = t('facilitate.to-region', { region: region.name })
  return { back: { href: regionAddress(round.id, region.id), text } }
}

/** Says where the room is whenever it moves, whoever moved it. */
function useSpokenPlace(place: string, state: string): void {
  useEffect(() => {
    if (state === 'open') announce(place)
    else if (state === 'ended') announce(t('workshop.ended'))
  }, [place, state])
}
