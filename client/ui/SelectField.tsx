import { Field, type FieldProps } from './Field.tsx'

export interface Choice {
  readonly value: string
  readonly text: string
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
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
