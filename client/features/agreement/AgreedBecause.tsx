import type { Level } from '../../../server/core/scale.ts'
import { t } from '../../language.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { DecisionPartProps } from '../decisions/DecisionLevel.tsx'
import { agreedNeedsReason } from './agreement-rules.ts'

export interface AgreedBecauseProps extends Omit<DecisionPartProps, 'part'> {
  readonly calibrated: Level | null
}

/** Why the level moved in the feedback conversation. */
export function AgreedBecause(props: AgreedBecauseProps) {
  const { prefix, form, errorFor, onChange, calibrated } = props
  const { name } = useLevelNames()
  const chosen = form.level === 'not-rated' ? null : form.level
  const needed = form.level !== null && agreedNeedsReason(calibrated, chosen)
  return (
    <ReasonField
      name={`${prefix}.because`}
      label={t(needed ? 'decision.because-needed' : 'decision.because')}
      hint={
        needed
          ? t('agreement.because-changed', { from: name(calibrated), to: name(chosen) })
          : undefined
      }
      rows={3}
      value={form.because}
      error={errorFor('because')}
      language={form.becauseLanguage}
      onInput={(because) => onChange({ ...form, because })}
      onLanguage={(becauseLanguage) => onChange({ ...form, becauseLanguage })}
    />
  )
}
