import { t } from '../../language.tsx'
import { describedBy, HintAndError } from '../../ui/Field.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import type { PositionParts } from './position-at.ts'

export interface PositionFieldsProps {
  readonly value: PositionParts
  readonly error: string | null
  readonly onInput: (value: PositionParts) => void
}

const parts = ['day', 'month', 'year'] as const

/** Day, month and year as numbers: the same in every language, and the day may stay empty. */
export function PositionFields({ value, error, onInput }: PositionFieldsProps) {
  const id = fieldId('positionAt')
  const hint = t('setup.position-hint')
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend class="govuk-fieldset__legend">{t('setup.position')}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        <div class="date-parts">
          {parts.map((part, index) => (
            <div key={part}>
              <label class="govuk-label" for={index === 0 ? id : `${id}-${part}`}>
                {t(`setup.${part}`)}
              </label>
              <input
                id={index === 0 ? id : `${id}-${part}`}
                class={`govuk-input date-parts__${part}${error ? ' govuk-input--error' : ''}`}
                type="text"
                inputMode="numeric"
                value={value[part]}
                onInput={(event) => onInput({ ...value, [part]: event.currentTarget.value })}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
