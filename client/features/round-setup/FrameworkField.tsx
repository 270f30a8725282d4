import type { Bilingual } from '../../../server/core/language.ts'
import { inLanguage, t } from '../../language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'

/** One of `GET /frameworks`: each framework in its newest version. */
export interface FrameworkSummary {
  readonly id: string
  readonly version: number
  /** Since which version its meaning is the same. */
  readonly meaningSince: number
  readonly title: Bilingual
}

export interface FrameworkFieldProps {
  readonly frameworks: readonly FrameworkSummary[]
  readonly value: string
  readonly error: string | null
  readonly onChange: (id: string) => void
}

export function FrameworkField({ frameworks, value, error, onChange }: FrameworkFieldProps) {
  return (
    <SelectField
      name="framework"
      label={t('setup.framework')}
      hint={t('setup.framework-hint')}
      value={value}
      choices={frameworks.map(({ id, version, title }) => ({
        value: id,
        text: t('setup.framework-version', { title: inLanguage(title), version }),
      }))}
      onChange={onChange}
      error={error}
    />
  )
}
