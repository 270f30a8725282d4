import { t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { AgreedBefore } from '../workshop-room/AgreedBefore.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { SpreadBars } from '../workshop-room/SpreadBars.tsx'
import { cueText, shiftText } from '../workshop-room/spread-words.ts'
import { tallyMark } from '../workshop-room/tally-mark.ts'

export interface RevealedProps {
  readonly room: Room<'projector'>
  /** Whether the team agrees on a level by now, so that nobody is asked to speak first. */
  readonly agreeing?: boolean
}

/** The spread of the last revealed ballot as large bars, with what it says. */
export function Revealed({ room, agreeing = false }: RevealedProps) {
  const { results } = room.view
  const names = useLevelNames()
  const last = results.ballots.at(-1)
  if (!last) return null
  const cue = agreeing ? t('projector.agree-now') : cueText(last, names)
  const shift = shiftText(results)
  return (
    <div class="projector__revealed">
      <div>
        <SpreadBars ballot={last} />
        <p class="spread-bars__note">{t('workshop.count-mark', { mark: tallyMark(last.hash) })}</p>
      </div>
      <div>
        <p class="projector__big">{t(`workshop.pattern.${last.pattern}`)}</p>
        {cue && <p>{cue}</p>}
        {shift && <p>{shift}</p>}
        <AgreedBefore view={room.view} />
      </div>
    </div>
  )
}
