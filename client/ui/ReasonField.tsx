import type { Language } from '../../server/core/language.ts'
import { t } from '../language.tsx'
import type { FieldProps } from './Field.tsx'
import { LanguageField } from './LanguageField.tsx'
import { TextAreaField } from './TextAreaField.tsx'
import { TextField } from './TextField.tsx'

export interface ReasonFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  /** The language that the reason is written in. */
  readonly language: Language
  /** How the choice of the language is called. */
  readonly languageLabel?: string
  /** How many lines the field has; one unless given. */
  readonly rows?: number
  readonly onInput: (value: string) => void
  readonly onLanguage: (language: Language) => void
}

/** A reason in somebody's own words, with the language that they write it in. */
export function ReasonField(props: ReasonFieldProps) {
  const { language, languageLabel = t('decision.because-language'), rows, onLanguage } = props
  const { name, label, hint, error, value, onInput } = props
  const field = { name, label, hint, error, value, onInput, language }
  return (
    <div class="statement-row">
      {rows === undefined ? <TextField {...field} /> : <TextAreaField {...field} rows={rows} />}
      <LanguageField
        name={`${name}-language`}
        label={languageLabel}
        value={language}
        onChange={onLanguage}
      />
    </div>
  )
}
