import type { ComponentChildren } from 'preact'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { placeName, titleOf } from '../workshop-room/titles.ts'
import { otherMoves } from './next-step.ts'
import type { RoomPart } from './parts.ts'
import { skipping } from './skipping.ts'

export interface OtherMovesProps extends RoomPart {
  /** The usual next step, where something else comes before it. */
  readonly children: ComponentChildren
}

/** The ways that are not the usual next one: back, agree at once, vote again, skip. */
export function OtherMoves({ room, moves, children }: OtherMovesProps) {
  const { view, framework } = room
  const { place, state } = view.now
  if (place === null || state !== 'open') return null
  const { agreeNow, voteAgain, afterSkip, back } = otherMoves(view)
  const judgement = titleOf(framework, place.judgement)
  const go = (to: typeof place | null) => void moves.go(to)
  return (
    <fieldset class="other-moves">
      <legend class="govuk-visually-hidden">{t('facilitate.other-moves')}</legend>
      <Button look="secondary" busy={moves.busy} onClick={() => go(back)}>
        {back
          ? t('facilitate.back', {
              place:
                back.judgement === place.judgement
                  ? t(`workshop.step.${back.step}`)
                  : placeName(framework, back),
            })
          : t('facilitate.to-lobby')}
      </Button>
      {agreeNow && (
        <Button look="secondary" busy={moves.busy} onClick={() => go(agreeNow)}>
          {t('facilitate.agree-now')}
        </Button>
      )}
      {voteAgain && (
        <Button look="secondary" busy={moves.busy} onClick={() => go(voteAgain)}>
          {t('facilitate.vote-again')}
        </Button>
      )}
      {children}
      {afterSkip !== undefined && (
        <ConfirmButton
          key={place.judgement}
          text={t('facilitate.skip')}
          question={t('facilitate.skip-question', { judgement })}
          confirm={t('facilitate.skip-do')}
          busy={moves.busy}
          gentle
          onConfirm={() => void moves.make(...skipping(view.agenda, place.judgement, afterSkip))}
        />
      )}
    </fieldset>
  )
}
