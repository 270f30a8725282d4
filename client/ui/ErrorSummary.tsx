import { useEffect, useRef } from 'preact/hooks'
import { t } from '../language.tsx'
import { type FieldError, fieldId } from './field-errors.ts'

/**
 * What is wrong with a form, above it: takes the focus when it says something anew, not when some of
 * it is mended, and leads to each field.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const summary = useRef<HTMLDivElement>(null)
  const said = useRef<readonly FieldError[]>([])
  useEffect(() => {
    const isNew = errors.some((error) => !said.current.includes(error))
    said.current = errors
    if (isNew) summary.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={summary}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{t('form.problem')}</h2>
        <ul class="govuk-list govuk-error-summary__list">
          {errors.map((error, index) => (
            <li key={`${error.field} ${index}`}>
              <ErrorLink {...error} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** The field's name as it stands on the form: its label, or the legend around it. */
function labelOf(field: string): string | null {
  const control = document.getElementById(fieldId(field))
  const label = document.querySelector(`label[for="${fieldId(field)}"]`)
  const legend = control?.closest('fieldset')?.querySelector('legend')
  const isRadio = control instanceof HTMLInputElement && control.type === 'radio'
  return (isRadio ? legend : label)?.textContent?.trim() || null
}

function ErrorLink({ field, message, nameless = false }: FieldError) {
  if (field === null) return <span class="error-without-field">{message()}</span>
  const focus = (event: Event) => {
    event.preventDefault()
    document.getElementById(fieldId(field))?.focus()
  }
  const name = nameless ? labelOf(field) : null
  return (
    <a href={`#${fieldId(field)}`} onClick={focus}>
      {name ? `${name}: ${message()}` : message()}
    </a>
  )
}
