import { Field, type FieldProps } from './Field.tsx'

/** As objects, for JSX types an input by the one type that it has. */
const kinds = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  date: { type: 'date' },
} as const

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: keyof typeof kinds
  readonly autocomplete?: string
  readonly width?: 5 | 10 | 20
  /** The language that the text is written in, for spelling and speech. */
  readonly language?: string
}

export function TextField(props: TextFieldProps) {
  const { value, onInput, type = 'text', autocomplete, width, language, ...field } = props
  const looks = [
    'govuk-input',
    width && `govuk-input--width-${width}`,
    field.error && 'govuk-input--error',
  ]
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          class={looks.filter(Boolean).join(' ')}
          {...kinds[type]}
          value={value}
          lang={language}
          autocomplete={autocomplete}
          spellcheck={type === 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
