import { t } from '../../language.tsx'
import { AgreementPart } from './AgreementPart.tsx'
import { eachTextOnce } from './agreement-form.ts'
import { BallotPart } from './BallotPart.tsx'
import { LobbyPart } from './LobbyPart.tsx'
import type { RoomPart } from './parts.ts'
import { ReadPart } from './ReadPart.tsx'
import { SpreadPart } from './SpreadPart.tsx'
import { TextsPart } from './TextsPart.tsx'

/** What belongs to the step where the room is. */
export function StepContent(part: RoomPart) {
  const { place, state } = part.room.view.now
  if (state !== 'open') return null
  if (place === null) return <LobbyPart room={part.room} />
  const { judgement, step } = place
  switch (step) {
    case 'read':
      return (
        <>
          <ReadPart room={part.room} startsOpen />
          <SpreadPart room={part.room} />
        </>
      )
    case 'ballot':
      return (
        <>
          <BallotPart {...part} />
          <ReadPart room={part.room} />
        </>
      )
    case 'discuss':
      return (
        <>
          <SpreadPart room={part.room} />
          <TextsPart room={part.room} title={<h2 class="govuk-heading-m">{textsTitle(part)}</h2>} />
          <ReadPart room={part.room} />
        </>
      )
    case 'agree':
      return (
        <>
          <SpreadPart room={part.room} />
          <AgreementPart key={judgement} room={part.room} />
          <ReadPart room={part.room} />
        </>
      )
  }
}

function textsTitle({ room }: RoomPart): string {
  return t('facilitate.texts', { count: eachTextOnce(room.view.texts).length })
}
