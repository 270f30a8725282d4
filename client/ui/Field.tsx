import type { ComponentChildren } from 'preact'
import { t } from '../language.tsx'
import { fieldId } from './field-errors.ts'

export interface FieldProps {
  /** The field's path in what is sent, such as `expectedPosition.text`. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
}

/** What a control needs to be tied to its label, hint and error. */
export interface ControlProps {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

/** A label, a hint and an error around any control. */
export function Field(
  props: FieldProps & { readonly children: (control: ControlProps) => ComponentChildren },
) {
  const { name, label, hint, error, children } = props
  const id = fieldId(name)
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children({
        id,
        name,
        'aria-describedby': describedBy(id, hint, error),
        'aria-invalid': error ? 'true' : undefined,
      })}
    </div>
  )
}

interface Described {
  readonly id: string
  readonly hint: string | undefined
  readonly error: string | null | undefined
}

export function HintAndError({ id, hint, error }: Described) {
  return (
    <>
      {hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">{t('form.error')} </span>
          {error}
        </p>
      )}
    </>
  )
}

export function describedBy(
  id: string,
  hint: string | undefined,
  error: string | null | undefined,
): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}
