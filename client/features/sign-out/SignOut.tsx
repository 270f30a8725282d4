import { useEffect, useRef, useState } from 'preact/hooks'
import { countUnsaved } from '../../buffer/buffer.ts'
import { settle } from '../../buffer/settling.ts'
import { t } from '../../language.tsx'
import { signOut } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useSubmission } from '../../ui/use-submission.ts'

/** Signs out; asks first where words would go that the server does not have. */
export function SignOut({ onStay }: { onStay: () => void }) {
  const [unsaved, setUnsaved] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const { busy, errors, submit } = useSubmission([])
  const leave = () => void submit(signOut)

  useEffect(() => {
    void settle()
      .then(countUnsaved)
      .then((count) => (count === 0 ? leave() : setUnsaved(count)))
  }, [])
  useEffect(() => heading.current?.focus(), [unsaved])

  if (unsaved === 0 && errors.length === 0) return null
  return (
    <section class="session-note" aria-label={t('shell.sign-out')}>
      <div class="govuk-width-container">
        <ErrorSummary errors={errors} />
        {unsaved > 0 && (
          <>
            <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
              {t('sign-out.question')}
            </h2>
            <p class="govuk-body">{t('sign-out.what', { count: unsaved })}</p>
          </>
        )}
        <div class="govuk-button-group">
          <Button onClick={onStay}>{t('sign-out.stay')}</Button>
          <Button look="secondary" busy={busy} onClick={leave}>
            {t(unsaved > 0 ? 'sign-out.leave' : 'shell.sign-out')}
          </Button>
        </div>
      </div>
    </section>
  )
}
