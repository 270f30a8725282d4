import { fieldId } from './field-errors.ts'

export interface CheckboxProps {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function Checkbox({ name, label, checked, onChange }: CheckboxProps) {
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={fieldId(name)}
          name={name}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <label class="govuk-label govuk-checkboxes__label" for={fieldId(name)}>
          {label}
        </label>
      </div>
    </div>
  )
}
