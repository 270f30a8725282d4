import type { Language } from '../../server/core/language.ts'
import { language, t } from '../language.tsx'
import { Field, type FieldProps } from './Field.tsx'

export interface Choice {
  readonly value: string
  readonly text: string
  /** The language of people's own words; one that is not the page's is named after them. */
  readonly language?: Language
}

export interface SelectFieldProps extends FieldProps {
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
}

export function SelectField({ value, choices, onChange, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          class={field.error ? 'govuk-select govuk-select--error' : 'govuk-select'}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} lang={choice.language}>
              {textOf(choice)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function textOf({ text, language: written }: Choice): string {
  const isOther = written !== undefined && written !== language.value
  return isOther ? `${text} ${t(`words.in-${written}`)}` : text
}
