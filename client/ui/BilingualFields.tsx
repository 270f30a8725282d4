import { type Bilingual, languages } from '../../server/core/language.ts'
import { t } from '../language.tsx'
import { Field } from './Field.tsx'

export interface BilingualFieldsProps {
  /** The path of the text; its languages are `name.en` and `name.cy`. */
  readonly name: string
  readonly label: 'bilingual.name' | 'bilingual.title'
  readonly value: Bilingual
  readonly errorFor: (field: string) => string | null
  readonly onInput: (value: Bilingual) => void
}

/** One short text in each language. */
export function BilingualFields({ name, label, value, errorFor, onInput }: BilingualFieldsProps) {
  return (
    <>
      {languages.map((language) => (
        <Field
          key={language}
          name={`${name}.${language}`}
          label={t(`${label}.${language}`)}
          error={errorFor(`${name}.${language}`)}
        >
          {(control) => (
            <input
              {...control}
              class={control['aria-invalid'] ? 'govuk-input govuk-input--error' : 'govuk-input'}
              type="text"
              lang={language}
              value={value[language]}
              onInput={(event) => onInput({ ...value, [language]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </>
  )
}
