import { useState } from 'preact/hooks'
import { t } from '../language.tsx'
import { announce } from './announcements.tsx'
import { Field, type FieldProps } from './Field.tsx'

export interface PasswordFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
}

/** A new password, typed once: a button shows it, so that it need not be typed again. */
export function PasswordField({ value, onInput, ...field }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  const toggle = () => {
    setShown(!shown)
    announce(t(shown ? 'password.is-hidden' : 'password.is-shown'))
  }
  return (
    <Field {...field}>
      {(control) => (
        <div class="govuk-input__wrapper govuk-password-input__wrapper">
          <input
            {...control}
            {...(shown ? { type: 'text' } : { type: 'password' })}
            class={`govuk-input govuk-password-input__input${field.error ? ' govuk-input--error' : ''}`}
            value={value}
            autocomplete="new-password"
            autocapitalize="none"
            spellcheck={false}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <button
            type="button"
            class="govuk-button govuk-button--secondary govuk-password-input__toggle"
            aria-controls={control.id}
            aria-label={t(shown ? 'password.hide-label' : 'password.show-label')}
            onClick={toggle}
          >
            {t(shown ? 'password.hide' : 'password.show')}
          </button>
        </div>
      )}
    </Field>
  )
}
