import type { Decision } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import type { DecisionForm } from '../decisions/decision-form.ts'
import { TextChanges } from './TextChanges.tsx'
import { changesOf } from './text-changes.ts'

export interface CorrectionsProps {
  readonly form: DecisionForm
  readonly calibrated: Decision
}

/** How what is being written differs from what was calibrated; it says so where nothing does. */
export function Corrections({ form, calibrated }: CorrectionsProps) {
  const changes = changesOf(calibrated.statements, form.statements)
  const level = form.level === 'not-rated' ? null : form.level
  if (changes.length === 0 && level === calibrated.level) {
    return <InsetText>{t('agreement.nothing-changed')}</InsetText>
  }
  return (
    <>
      <h3 class="govuk-heading-s">{t('agreement.changes')}</h3>
      {changes.length > 0 ? (
        <TextChanges changes={changes} />
      ) : (
        <p class="govuk-body">{t('agreement.no-text-changed')}</p>
      )}
    </>
  )
}
