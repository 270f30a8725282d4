import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../language.tsx'
import { Button } from './Button.tsx'

export interface ConfirmButtonProps {
  /** What the first press offers. */
  readonly text: string
  /** What is asked before anything happens. */
  readonly question: string
  /** What the second press does. */
  readonly confirm: string
  readonly busy?: boolean
  readonly onConfirm: () => void
}

/** A button that asks before it does what cannot easily be taken back. */
export function ConfirmButton({ text, question, confirm, busy, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false)
  const asked = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (asking) asked.current?.focus()
  }, [asking])

  if (!asking) {
    return (
      <Button look="secondary" onClick={() => setAsking(true)}>
        {text}
      </Button>
    )
  }
  return (
    <div class="confirm">
      <p class="govuk-body" tabIndex={-1} ref={asked}>
        {question}
      </p>
      <div class="govuk-button-group">
        <Button look="warning" busy={busy ?? false} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button look="secondary" onClick={() => setAsking(false)}>
          {t('confirm.cancel')}
        </Button>
      </div>
    </div>
  )
}
