import { t } from '../../language.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import type { PlanItem } from './plan.ts'

export type RowButton = 'up' | 'down' | 'leave-out' | 'put-on'

export const buttonId = (button: RowButton, judgement: string) => `plan-${button}-${judgement}`

export interface AgendaRowProps {
  readonly item: PlanItem
  readonly title: string
  /** Its place on the agenda, from 1. */
  readonly number: number
  readonly total: number
  readonly error: string | null
  readonly onMinutes: (minutes: string) => void
  readonly onMove: (by: number, button: RowButton) => void
  readonly onLeave: () => void
}

/** One judgement on the agenda: its time, and buttons that move it or leave it out. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, title, number, total, error, onMinutes, onMove, onLeave } = props
  const { judgement, minutes } = item
  const id = fieldId(`minutes.${judgement}`)
  const button = (kind: RowButton, act: () => void, none = false) => (
    <button
      type="button"
      class="link-button agenda__button"
      id={buttonId(kind, judgement)}
      aria-disabled={none ? 'true' : undefined}
      onClick={() => !none && act()}
    >
      {t(`plan.${kind}`)}
      <span class="govuk-visually-hidden"> ({title})</span>
    </button>
  )
  return (
    <li class={error ? 'agenda__row agenda__row--error' : 'agenda__row'}>
      <span class="agenda__title">
        <span class="agenda__number">{number}.</span> {title}
      </span>
      <span class="agenda__time">
        {error && (
          <span class="govuk-error-message" id={`${id}-error`}>
            {error}
          </span>
        )}
        <label for={id}>
          <span aria-hidden="true">{t('plan.minutes')}</span>
          <span class="govuk-visually-hidden">{t('plan.minutes-for', { judgement: title })}</span>
        </label>{' '}
        <input
          class={`govuk-input govuk-input--width-3${error ? ' govuk-input--error' : ''}`}
          id={id}
          name={id}
          inputmode="numeric"
          autocomplete="off"
          value={minutes}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onInput={(event) => onMinutes(event.currentTarget.value)}
        />
      </span>
      <span class="agenda__buttons">
        {button('up', () => onMove(-1, 'up'), number === 1)}
        {button('down', () => onMove(1, 'down'), number === total)}
        {button('leave-out', onLeave)}
      </span>
    </li>
  )
}
