import { api } from '../../api.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import type { JudgingStore } from './judging-store.ts'
import { progressOf } from './sitting-state.ts'

export interface HandInProps {
  readonly round: string
  readonly sitting: string
  readonly store: JudgingStore
  readonly onHandedIn: () => void
}

/** Ends a sitting: what was chosen counts, and no longer changes. */
export function HandIn({ round, sitting, store, onHandedIn }: HandInProps) {
  const { busy, errors, submit } = useSubmission([])
  const { version, pending } = store.state.value
  const { chosen, total } = progressOf(store.state.value)
  const isWhole = chosen === total

  async function handIn() {
    const path = `/rounds/${round}/sittings/${sitting}/handed-in`
    const isIn = await submit(() => api(path, { method: 'PUT', version }))
    if (isIn) announce(t('judging.handed-in'))
    onHandedIn()
  }

  if (pending.length > 0) return <p class="govuk-body">{t('judging.hand-in-waits')}</p>
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConfirmButton
        text={t('judging.hand-in', { chosen })}
        question={t(isWhole ? 'judging.hand-in-all' : 'judging.hand-in-some', { chosen, total })}
        confirm={t('judging.hand-in-confirm')}
        busy={busy}
        primary={isWhole}
        onConfirm={handIn}
      />
    </>
  )
}
