import type { ComponentChildren } from 'preact'
import { describedBy, type FieldProps, HintAndError } from './Field.tsx'
import { fieldId } from './field-errors.ts'

export interface RadioChoice {
  readonly value: string
  readonly text: ComponentChildren
  readonly hint?: ComponentChildren
}

export interface RadiosProps extends FieldProps {
  readonly value: string | null
  readonly choices: readonly RadioChoice[]
  readonly onChange: (value: string) => void
  readonly inline?: boolean
}

/** One of several; the summary of errors leads to the first. */
export function Radios(props: RadiosProps) {
  const { name, label, hint, error, value, choices, onChange, inline } = props
  const id = fieldId(name)
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        <div class={inline ? 'govuk-radios govuk-radios--inline' : 'govuk-radios'}>
          {choices.map((choice, index) => (
            <Radio
              key={choice.value}
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={name}
              choice={choice}
              checked={choice.value === value}
              onChange={onChange}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

function Radio(props: {
  readonly id: string
  readonly name: string
  readonly choice: RadioChoice
  readonly checked: boolean
  readonly onChange: (value: string) => void
}) {
  const { id, name, choice, checked, onChange } = props
  return (
    <div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        type="radio"
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
        onChange={() => onChange(choice.value)}
      />
      <label class="govuk-label govuk-radios__label" for={id}>
        {choice.text}
      </label>
      {choice.hint && (
        <div class="govuk-hint govuk-radios__hint" id={`${id}-item-hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  )
}
