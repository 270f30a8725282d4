import { useRef } from 'preact/hooks'
import { workshopAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { titleOf } from '../workshop-room/titles.ts'
import { focusAgreement } from './AgreementForm.tsx'
import { EndButton } from './EndPanel.tsx'
import { KeysSwitch } from './KeysSwitch.tsx'
import { agreedCounts, type NextStep, nextStep, otherMoves } from './next-step.ts'
import { OtherMoves } from './OtherMoves.tsx'
import type { RoomPart } from './parts.ts'
import { useMoveKeys } from './use-move-keys.ts'

/** The one thing to do next, what it does, and the ways beside it. */
export function NextStepBox(part: RoomPart) {
  const { room, moves } = part
  const { view, connection } = room
  const box = useRef<HTMLElement>(null)
  const step = nextStep(view)
  const { back } = otherMoves(view)
  useMoveKeys({
    next() {
      if (step && isEarly(step)) focusAgreement()
      else if (step && isUndoable(step)) press(step, part)
      else box.current?.querySelector<HTMLButtonElement>('.govuk-button')?.focus()
    },
    back: () => back && void moves.go(back),
  })
  return (
    <section class="next-act" aria-labelledby="next-act" ref={box}>
      <h2 class="govuk-visually-hidden" id="next-act">
        {t('facilitate.next')}
      </h2>
      {step && isEarly(step) ? (
        <>
          <Button onClick={focusAgreement}>{t('facilitate.agree-write')}</Button>
          <p class="govuk-body">{t('facilitate.agree-write-does')}</p>
        </>
      ) : step?.kind === 'end' ? (
        <>
          <p class="govuk-body">{t('facilitate.end-all-done', agreedCounts(view))}</p>
          <EndButton {...part} primary />
        </>
      ) : step ? (
        <>
          <Button
            {...(isEmpty(step) && { look: 'secondary' })}
            busy={moves.busy}
            onClick={() => press(step, part)}
          >
            {labelOf(step, part)}
          </Button>
          <p class="govuk-body">{consequenceOf(step, view.about.rehearsal)}</p>
        </>
      ) : (
        <Ended {...part} />
      )}
      <p class="next-act__state" role="status">
        {connection === 'lost' ? (
          <strong>{t('workshop.lost')}</strong>
        ) : (
          moves.busy && t('facilitate.waiting')
        )}
      </p>
      {moves.problem && (
        <p class="govuk-error-message" role="alert">
          {moves.problem}
        </p>
      )}
      <OtherMoves {...part}>
        {step && isEarly(step) && <LeaveEarly {...part} step={step} />}
      </OtherMoves>
      {view.now.state === 'open' && <KeysSwitch />}
    </section>
  )
}

function Ended({ room, moves }: RoomPart) {
  return (
    <>
      <h3 class="govuk-heading-m">{t('workshop.ended')}</h3>
      <p class="govuk-body">{t('facilitate.ended-what')}</p>
      <Button href={workshopAddress(room.view.about.id, 'minutes')}>
        {t('facilitate.minutes')}
      </Button>
      <p class="govuk-body">{t('facilitate.reopen-does')}</p>
      <Button look="secondary" busy={moves.busy} onClick={() => moves.make({ path: 'opening' })}>
        {t('facilitate.reopen')}
      </Button>
    </>
  )
}

/** Leaving a judgement before its level is recorded, which is the thing to do first. */
const isEarly = (step: NextStep) => 'unagreed' in step && step.unagreed

/** A reveal of nothing. */
const isEmpty = (step: NextStep) => step.kind === 'reveal' && step.answered === 0

/** What a key may do at once, since the way back undoes it. */
const isUndoable = ({ kind }: NextStep) => kind !== 'reveal' && kind !== 'end'

/** The way on from a judgement whose level is not recorded, or to the end after the last. */
function LeaveEarly({ step, ...part }: RoomPart & { readonly step: NextStep }) {
  if (step.kind === 'end') return <EndButton {...part} />
  return (
    <Button look="secondary" busy={part.moves.busy} onClick={() => press(step, part)}>
      {labelOf(step, part)}
    </Button>
  )
}

function press(step: NextStep, { moves }: RoomPart): void {
  if (step.kind === 'open') void moves.make({ path: 'opening' })
  else if (step.kind === 'reveal')
    void moves.make({ path: 'reveal', body: { ballotRound: step.ballot } })
  else if (step.kind !== 'end') void moves.go(step.to)
}

function labelOf(step: NextStep, { room }: RoomPart): string {
  switch (step.kind) {
    case 'open':
      return t('facilitate.open')
    case 'judgement':
      return t('facilitate.go-judgement', {
        judgement: titleOf(room.framework, step.to.judgement),
      })
    case 'ballot':
      return t('facilitate.open-ballot', { number: step.number })
    case 'agree':
      return t('facilitate.agree')
    case 'reveal':
      return t('facilitate.reveal')
    case 'end':
      return t('facilitate.end')
  }
}

function consequenceOf(step: NextStep, rehearsal: boolean): string {
  switch (step.kind) {
    case 'open':
      return t('facilitate.open-does')
    case 'judgement':
      return t('facilitate.go-judgement-does')
    case 'ballot':
      return t(
        step.number === 1 ? 'facilitate.open-ballot-does' : 'facilitate.open-ballot-again-does',
      )
    case 'agree':
      return t('facilitate.agree-does')
    case 'reveal':
      return revealText(step, rehearsal)
    case 'end':
      return ''
  }
}

function revealText(
  { answered, joined }: { answered: number; joined: number },
  rehearsal: boolean,
): string {
  if (answered === 0) return t(rehearsal ? 'facilitate.reveal-rehearsal' : 'facilitate.reveal-none')
  const key = answered < joined ? 'facilitate.reveal-some' : 'facilitate.reveal-all'
  return t(key, { answered, joined })
}
