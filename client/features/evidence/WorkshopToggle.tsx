import { t } from '../../language.tsx'
import { EvidenceSwitch } from './EvidenceSwitch.tsx'
import type { ReleaseToggleProps } from './ReleaseToggle.tsx'

/**
 * Lets the region's self-review workshop show a piece of evidence, or takes that back. What the
 * region's own body supplied may be shown in any case.
 */
export function WorkshopToggle({ review, evidence, name, onReleased }: ReleaseToggleProps) {
  if (evidence.forWorkshop === 'supplied') {
    return <p class="govuk-hint">{t('evidence.workshop-supplied')}</p>
  }
  return (
    <EvidenceSwitch
      path={`/reviews/${review.id}/evidence/${evidence.id}/workshop-release`}
      name={name}
      label={t('evidence.workshop')}
      released={evidence.forWorkshop === 'released'}
      told={{ on: t('evidence.workshop-on'), off: t('evidence.workshop-off') }}
      onDone={onReleased}
    />
  )
}
