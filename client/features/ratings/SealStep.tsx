import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { RagMark } from '../../ui/RagMark.tsx'

export interface SealStepProps {
  readonly level: number | null
  readonly busy: boolean
  readonly onSeal: () => void
  readonly onCancel: () => void
}

/** What sealing means, asked once more before it is done: it cannot be taken back. */
export function SealStep({ level, busy, onSeal, onCancel }: SealStepProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="seal-step">
      <h3 class="govuk-heading-s" tabIndex={-1} ref={heading}>
        {t('rating.seal-question')}
      </h3>
      <p class="govuk-body">
        <RagMark level={level} name="shown" />
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t('rating.seal-final')}</li>
        <li>{t('rating.seal-secret')}</li>
        <li>{t('rating.seal-later')}</li>
      </ul>
      <div class="govuk-button-group">
        <Button busy={busy} onClick={onSeal}>
          {t('rating.seal-confirm')}
        </Button>
        <Button look="secondary" busy={busy} onClick={onCancel}>
          {t('rating.seal-cancel')}
        </Button>
      </div>
    </section>
  )
}
