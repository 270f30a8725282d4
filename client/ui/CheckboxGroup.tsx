import { type ComponentChildren, Fragment } from 'preact'
import { describedBy, type FieldProps, HintAndError } from './Field.tsx'
import { fieldId } from './field-errors.ts'

export interface CheckboxChoice {
  readonly value: string
  readonly text: ComponentChildren
  /** What opens right below the choice once it is made. */
  readonly below?: ComponentChildren
}

export interface CheckboxGroupProps extends FieldProps {
  readonly choices: readonly CheckboxChoice[]
  readonly checked: (value: string) => boolean
  readonly onChange: (value: string, checked: boolean) => void
}

/** Any of several; the summary of errors leads to the first. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, hint, error, choices, checked, onChange } = props
  const id = fieldId(name)
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        <div class="govuk-checkboxes govuk-checkboxes--small">
          {choices.map(({ value, text, below }, index) => (
            <Fragment key={value}>
              <div class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  id={index === 0 ? id : `${id}-${value}`}
                  name={name}
                  value={value}
                  checked={checked(value)}
                  onChange={(event) => onChange(value, event.currentTarget.checked)}
                />
                <label
                  class="govuk-label govuk-checkboxes__label"
                  for={index === 0 ? id : `${id}-${value}`}
                >
                  {text}
                </label>
              </div>
              {below && checked(value) && <div class="checkbox-below">{below}</div>}
            </Fragment>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
