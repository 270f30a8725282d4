import { useState } from 'preact/hooks'
import type { Stage } from '../../../server/core/workflow.ts'
import { ApiError, api } from '../../api.ts'
import { language, t } from '../../language.tsx'
import { today } from '../../today.ts'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import { UnreviewedWarning } from '../carried/UnreviewedWarning.tsx'
import { EndsComparing } from '../judging/EndsComparing.tsx'
import type { Desk } from './desk.ts'
import { MissingList } from './MissingList.tsx'
import { type Missing, missingIn } from './missing.ts'
import { dateFault, questionFor } from './moves.ts'
import type { Review } from './round-tasks.ts'

export interface MoveFormProps {
  readonly desk: Desk
  readonly reviews: readonly Review[]
  readonly to: Stage
  /** Whether it is the page's one next step. */
  readonly primary?: boolean
}

/** Moves one or several reviews on to a stage; what is missing is told where a gate is shut. */
export function MoveForm({ desk, reviews, to, primary = false }: MoveFormProps) {
  const name = `until-${to}-${reviews.length === 1 ? reviews[0]?.region.id : 'all'}`
  const [until, setUntil] = useState(reviews[0]?.feedbackUntil ?? '')
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const { busy, errors, errorFor, submit, refuse } = useSubmission([name])

  const fault = to === 'feedback' ? dateFault(until, today()) : null

  async function move() {
    if (fault) return refuse([{ field: name, message: () => t(`desk.${fault}`) }])
    setMissing([])
    await submit(moveAll)
    desk.reload()
  }

  /** One after another; what went through before a refusal stays moved. */
  async function moveAll(): Promise<void> {
    for (const { id, version, region } of reviews) {
      const body = { to, ...(to === 'feedback' && { feedbackUntil: until }) }
      const change = { method: 'PUT', version, body } as const
      await api(`/reviews/${id}/stage`, change).catch(refused)
      announce(t('desk.moved', { region: region.name, stage: t(`stage.${to}`) }))
    }
  }

  function refused(error: unknown): never {
    if (error instanceof ApiError) setMissing(missingIn(error))
    throw error
  }

  const stage = t(`stage.${to}`)
  const text =
    reviews.length === 1
      ? t('desk.move-to', { stage })
      : t('desk.move-all', { count: reviews.length, stage })
  const question = questionFor(to)
  return (
    <div class="move-form">
      <ErrorSummary errors={errors} />
      {missing.length > 0 && (
        <MissingList
          items={missing}
          round={desk.round}
          regions={desk.round.regions}
          framework={desk.framework}
        />
      )}
      {to === 'sealed-judgement' && <UnreviewedWarning desk={desk} reviews={reviews} />}
      {to === 'feedback' && <EndsComparing round={desk.round} reviews={reviews} />}
      {to === 'feedback' && (
        <TextField
          name={name}
          type="date"
          width={10}
          label={t('desk.until')}
          hint={untilHint(until)}
          value={until}
          error={errorFor(name)}
          onInput={setUntil}
        />
      )}
      {question && !fault ? (
        <ConfirmButton
          text={text}
          question={t(question)}
          confirm={t('desk.confirm-move')}
          busy={busy}
          onConfirm={move}
          primary={primary}
        />
      ) : (
        <Button {...(!primary && { look: 'secondary' })} busy={busy} onClick={move}>
          {text}
        </Button>
      )}
    </div>
  )
}

/** The day in words, for browsers show dates in an order of their own. */
function untilHint(until: string): string {
  const hint = t('desk.until-hint')
  return until === '' ? hint : `${hint} (${formatDate(until, language.value)})`
}
