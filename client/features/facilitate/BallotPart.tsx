import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { PaperBallots } from './PaperBallots.tsx'
import type { RoomPart } from './parts.ts'

/** How many have answered, and the answers that need the facilitator's hands. */
export function BallotPart({ room, moves }: RoomPart) {
  const { counts, now, about, participants } = room.view
  const simulated = participants.some(({ kind }) => kind === 'simulated')
  return (
    <>
      <p class="answered">
        <progress
          class="answered__bar"
          max={Math.max(1, counts.joined)}
          value={counts.answered}
          aria-label={t('workshop.answered', counts)}
        />
        <strong>{t('workshop.answered', counts)}</strong>
      </p>
      {about.rehearsal && simulated && (
        <Button
          look="secondary"
          busy={moves.busy}
          onClick={() => void moves.make({ path: 'simulated-ballots' })}
        >
          {t('facilitate.simulate')}
        </Button>
      )}
      {now.ballot && <PaperBallots key={now.ballot.id} room={room} ballotRound={now.ballot.id} />}
    </>
  )
}
