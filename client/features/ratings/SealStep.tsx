import { useEffect, useRef } from 'preact/hooks'
import type { Framework } from '../../../server/contract/framework.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { useOnline } from '../../ui/use-online.ts'
import { LevelWithReason, type Rated } from '../cells/LevelWithReason.tsx'

export interface SealStepProps {
  readonly rated: Rated
  readonly framework: Framework
  readonly busy: boolean
  readonly onSeal: () => void
  readonly onCancel: () => void
}

/** What sealing means, asked once more before it is done: it cannot be taken back. */
export function SealStep({ rated, framework, busy, onSeal, onCancel }: SealStepProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const online = useOnline()
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="seal-step">
      <h3 class="govuk-heading-s" tabIndex={-1} ref={heading}>
        {t('rating.seal-question')}
      </h3>
      <LevelWithReason rated={rated} framework={framework} />
      <ul class="govuk-list govuk-list--bullet">
        <li>{t('rating.seal-final')}</li>
        <li>{t('rating.seal-secret')}</li>
        <li>{t('rating.seal-later')}</li>
      </ul>
      {!online && (
        <p class="govuk-body" role="status">
          <strong>{t('rating.seal-offline')}</strong>
        </p>
      )}
      <div class="govuk-button-group">
        {online && (
          <Button busy={busy} onClick={onSeal}>
            {t('rating.seal-confirm')}
          </Button>
        )}
        <Button look="secondary" busy={busy} onClick={onCancel}>
          {t('rating.seal-cancel')}
        </Button>
      </div>
    </section>
  )
}
