import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Framework } from '../../../server/contract/framework.ts'
import { judgementCodes } from '../../../server/core/framework.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { titleIn } from '../overview/overview.ts'
import { AgendaRow, buttonId, type RowButton } from './AgendaRow.tsx'
import { AgendaTime } from './AgendaTime.tsx'
import { leftOut, moveItem, type PlanItem, usualMinutes } from './plan.ts'

export interface AgendaFieldsProps {
  readonly framework: Framework
  readonly items: readonly PlanItem[]
  readonly errorFor: (field: string) => string | null
  readonly onChange: (items: readonly PlanItem[]) => void
}

/** Which judgements the workshop takes, in which order, and how long each. */
export function AgendaFields({ framework, items, errorFor, onChange }: AgendaFieldsProps) {
  const focus = useRef<string | null>(null)
  const title = (judgement: string) => titleIn(framework, judgement)
  const missing = errorFor('items')

  /** A row that moved in the page has lost the focus on the way. */
  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus()
    focus.current = null
  })

  function move(from: number, by: number, button: RowButton) {
    const item = items[from]
    if (!item) return
    const moved = moveItem(items, from, by)
    focus.current = buttonId(button, item.judgement)
    const position = moved.indexOf(item) + 1
    announce(t('plan.moved', { judgement: title(item.judgement), position, total: moved.length }))
    onChange(moved)
  }
  function leave({ judgement }: PlanItem) {
    focus.current = buttonId('put-on', judgement)
    announce(t('plan.was-left-out', { judgement: title(judgement) }))
    onChange(items.filter((item) => item.judgement !== judgement))
  }
  function putOn(judgement: string) {
    focus.current = buttonId('leave-out', judgement)
    announce(t('plan.was-put-on', { judgement: title(judgement) }))
    onChange([...items, { judgement, minutes: String(usualMinutes) }])
  }

  const out = leftOut(judgementCodes(framework), items)
  return (
    <section>
      <h2 class="govuk-heading-m">{t('plan.agenda')}</h2>
      <p class="govuk-hint">{t('plan.agenda-what')}</p>
      {missing && (
        <p class="govuk-error-message" id="field-items" tabIndex={-1}>
          {missing}
        </p>
      )}
      <ol class="agenda">
        {items.map((item, index) => (
          <AgendaRow
            key={item.judgement}
            item={item}
            title={title(item.judgement)}
            number={index + 1}
            total={items.length}
            error={errorFor(`minutes.${item.judgement}`)}
            onMinutes={(minutes) => onChange(items.with(index, { ...item, minutes }))}
            onMove={(by, button) => move(index, by, button)}
            onLeave={() => leave(item)}
          />
        ))}
      </ol>
      <AgendaTime items={items} />
      <SameForAll onSet={(minutes) => onChange(items.map((item) => ({ ...item, minutes })))} />
      {out.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('plan.left-out')}</h3>
          <ul class="agenda agenda--out">
            {out.map((judgement) => (
              <li key={judgement} class="agenda__row">
                <span class="agenda__title">{title(judgement)}</span>
                <button
                  type="button"
                  class="link-button"
                  id={buttonId('put-on', judgement)}
                  onClick={() => putOn(judgement)}
                >
                  {t('plan.put-on')}
                  <span class="govuk-visually-hidden"> ({title(judgement)})</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function SameForAll({ onSet }: { onSet: (minutes: string) => void }) {
  const [minutes, setMinutes] = useState(String(usualMinutes))
  return (
    <div class="agenda__each">
      <TextField
        name="each"
        label={t('plan.each')}
        width={5}
        value={minutes}
        onInput={setMinutes}
      />
      <Button
        look="secondary"
        onClick={() => {
          onSet(minutes.trim())
          announce(t('plan.each-set', { minutes }))
        }}
      >
        {t('plan.set-each')}
      </Button>
    </div>
  )
}
