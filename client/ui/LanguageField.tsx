import { type Language, languages } from '../../server/core/language.ts'
import { t, toLanguage } from '../language.tsx'
import { SelectField } from './SelectField.tsx'

export interface LanguageFieldProps {
  readonly name: string
  readonly label: string
  readonly value: Language
  readonly onChange: (language: Language) => void
}

/** The language that somebody's own words are written in. */
export function LanguageField({ name, label, value, onChange }: LanguageFieldProps) {
  return (
    <SelectField
      name={name}
      label={label}
      value={value}
      choices={languages.map((language) => ({
        value: language,
        text: t(`language.${language}`),
      }))}
      onChange={(chosen) => onChange(toLanguage(chosen) ?? value)}
    />
  )
}
