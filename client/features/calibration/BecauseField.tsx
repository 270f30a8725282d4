import { calibrationNeedsReason, sealedRange } from '../../../server/core/calibration.ts'
import type { Level } from '../../../server/core/scale.ts'
import { t } from '../../language.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { DecisionPartProps } from '../decisions/DecisionLevel.tsx'

export interface BecauseFieldProps extends Omit<DecisionPartProps, 'part'> {
  readonly sealed: readonly (Level | null)[]
}

/** Why this level; it says at once whether the level chosen needs a reason. */
export function BecauseField({ prefix, form, errorFor, onChange, sealed }: BecauseFieldProps) {
  const { name } = useLevelNames()
  const { level } = form
  const chosen = level === 'not-rated' ? null : level
  const needed = level !== null && calibrationNeedsReason(sealed, chosen)
  const range = sealedRange(sealed)
  const told = range && rangeName(name(range.lower), name(range.upper))
  return (
    <ReasonField
      name={`${prefix}.because`}
      label={t(needed ? 'decision.because-needed' : 'decision.because')}
      hint={level === null ? undefined : hintOf(needed, chosen, told)}
      rows={3}
      value={form.because}
      error={errorFor('because')}
      language={form.becauseLanguage}
      onInput={(because) => onChange({ ...form, because })}
      onLanguage={(becauseLanguage) => onChange({ ...form, becauseLanguage })}
    />
  )
}

function hintOf(needed: boolean, level: Level | null, range: string | null): string {
  if (range === null || level === null) return t('calibration.because-nothing')
  return t(needed ? 'calibration.because-outside' : 'calibration.because-inside', { range })
}

const rangeName = (lower: string, upper: string) =>
  lower === upper ? lower : t('cell.range', { lower, upper })
