import type { Level } from '../../../server/core/scale.ts'
import { t } from '../../language.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { DecisionForm } from '../decisions/decision-form.ts'

export interface ReasonsProps {
  readonly form: DecisionForm
  /** What the chosen level is greener than, so that it asks why; null where it is not. */
  readonly greenerThan: Level | null
  readonly errorFor: (field: string) => string | null
  readonly onChange: (form: DecisionForm) => void
}

/** Why the level is greener than the ballots, where it is, and the dissent that remains. */
export function Reasons({ form, greenerThan, errorFor, onChange }: ReasonsProps) {
  const { name } = useLevelNames()
  const level = typeof form.level === 'number' ? form.level : null
  return (
    <>
      {(greenerThan !== null || form.because !== '') && (
        <ReasonField
          name="agreement.because"
          label={t(greenerThan === null ? 'decision.because' : 'facilitate.agreement-because')}
          hint={
            greenerThan === null
              ? undefined
              : t('facilitate.agreement-because-why', {
                  level: name(level),
                  upper: name(greenerThan),
                })
          }
          rows={3}
          value={form.because}
          error={errorFor('because')}
          language={form.becauseLanguage}
          onInput={(because) => onChange({ ...form, because })}
          onLanguage={(becauseLanguage) => onChange({ ...form, becauseLanguage })}
        />
      )}
      <ReasonField
        name="agreement.dissent"
        label={t('facilitate.agreement-dissent')}
        hint={t('facilitate.agreement-dissent-hint')}
        rows={2}
        languageLabel={t('decision.dissent-language')}
        value={form.dissent}
        error={errorFor('dissent')}
        language={form.dissentLanguage}
        onInput={(dissent) => onChange({ ...form, dissent })}
        onLanguage={(dissentLanguage) => onChange({ ...form, dissentLanguage })}
      />
    </>
  )
}
