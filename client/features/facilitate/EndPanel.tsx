import { useLocation } from 'preact-iso'
import { workshopAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { agreedCounts, nextStep } from './next-step.ts'
import type { RoomPart } from './parts.ts'

/** Ends the workshop at any time; where that is the next step anyway, its button stands there. */
export function EndPanel(part: RoomPart) {
  const { view } = part.room
  if (view.now.state !== 'open' || nextStep(view)?.kind === 'end') return null
  return (
    <section class="panel">
      <EndButton {...part} />
    </section>
  )
}

/** Asks first, and says what will happen. */
export function EndButton({ room, moves, primary }: RoomPart & { readonly primary?: boolean }) {
  const { route } = useLocation()
  const { about } = room.view

  async function end() {
    const ended = await moves.make({ path: 'ending' })
    if (ended && !about.rehearsal) route(workshopAddress(about.id, 'minutes'))
  }

  return (
    <ConfirmButton
      text={t('facilitate.end')}
      question={
        about.rehearsal
          ? t('facilitate.end-rehearsal-question')
          : t('facilitate.end-question', agreedCounts(room.view))
      }
      confirm={t('facilitate.end')}
      busy={moves.busy}
      {...(primary && { primary })}
      onConfirm={() => void end()}
    />
  )
}
