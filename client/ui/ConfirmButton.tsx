import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../language.tsx'
import { Button } from './Button.tsx'

export interface ConfirmButtonProps {
  /** What the first press offers. */
  readonly text: string
  /** What it acts on, read out where several such buttons stand on a page. */
  readonly about?: string
  /** What is asked before anything happens. */
  readonly question: string
  /** What the second press does. */
  readonly confirm: string
  readonly busy?: boolean
  /** Whether it is the page's one next step. */
  readonly primary?: boolean
  /** Whether what it does can be taken back, or harms nothing: its button is then not red. */
  readonly gentle?: boolean
  readonly onConfirm: () => void
}

/** A button that asks before it does what cannot easily be taken back. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { text, about, question, confirm, busy, primary, gentle, onConfirm } = props
  const [asking, setAsking] = useState(false)
  const asked = useRef<HTMLParagraphElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (asking) asked.current?.focus()
    else if (wasAsking.current) opener.current?.focus()
    wasAsking.current = asking
  }, [asking])

  if (!asking) {
    return (
      <Button
        {...(!primary && { look: 'secondary' })}
        button={opener}
        onClick={() => setAsking(true)}
      >
        {text}
        {about && <span class="govuk-visually-hidden"> {about}</span>}
      </Button>
    )
  }
  return (
    <div class="confirm">
      <p class="govuk-body" tabIndex={-1} ref={asked}>
        {question}
      </p>
      <div class="govuk-button-group">
        <Button {...(!gentle && { look: 'warning' })} busy={busy ?? false} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button look="secondary" onClick={() => setAsking(false)}>
          {t('confirm.cancel')}
        </Button>
      </div>
    </div>
  )
}
