import { t } from '../language.tsx'
import { Field, type FieldProps } from './Field.tsx'
import { grouped } from './too-long.ts'
import { pasteWithStructure } from './words/paste.ts'

/** From which part of the most that is kept the characters are counted. */
const countedFrom = 0.9

export interface TextAreaFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly rows?: number
  /** The language that the text is written in, for spelling and speech. */
  readonly language?: string
  /** How many characters are kept; the field counts once few are left. */
  readonly longest?: number
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { value, onInput, rows = 5, language, longest, ...field } = props
  const { length } = value.trim()
  const counted = longest !== undefined && length >= longest * countedFrom
  return (
    <Field {...field}>
      {(control) => (
        <>
          <textarea
            {...control}
            class={field.error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
            rows={rows}
            lang={language}
            value={value}
            onPaste={pasteWithStructure}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {counted && (
            <p class={length > longest ? 'govuk-error-message' : 'govuk-hint'}>
              {t('form.count', { length: grouped(length), maximum: grouped(longest) })}
            </p>
          )}
        </>
      )}
    </Field>
  )
}
