import { Field, type FieldProps } from './Field.tsx'
import { pasteWithStructure } from './words/paste.ts'

export interface TextAreaFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly rows?: number
  /** The language that the text is written in, for spelling and speech. */
  readonly language?: string
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { value, onInput, rows = 5, language, ...field } = props
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          class={field.error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
          rows={rows}
          lang={language}
          value={value}
          onPaste={pasteWithStructure}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
