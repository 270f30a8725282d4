import { useState } from 'preact/hooks'
import { v4 } from 'uuid'
import { api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { Details } from '../../ui/Details.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import type { RoomPart } from './parts.ts'
import { personName } from './person-name.ts'

/** Who has joined, with the way to remove somebody and to add people without a device. */
export function PeoplePanel({ room }: RoomPart) {
  const { participants, now, about } = room.view
  if (now.state === 'preparing') return null
  return (
    <section class="panel">
      <Details summary={t('facilitate.people', { count: participants.length })}>
        {participants.length === 0 && <p class="govuk-body">{t('facilitate.people-none')}</p>}
        <ul class="govuk-list people">
          {participants.map((person) => (
            <li key={person.id} class="people__person">
              <span>
                {personName(person)}{' '}
                <span class="people__kind">({t(`facilitate.person.${person.kind}`)})</span>
              </span>
              {now.state === 'open' && (
                <Removal workshop={about.id} id={person.id} name={personName(person)} />
              )}
            </li>
          ))}
        </ul>
        {now.state === 'open' && <NewProxy workshop={about.id} />}
      </Details>
    </section>
  )
}

function Removal(props: { readonly workshop: string; readonly id: string; readonly name: string }) {
  const { workshop, id, name } = props
  const { busy, errors, submit } = useSubmission([])
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConfirmButton
        text={t('facilitate.remove')}
        about={name}
        question={t('facilitate.remove-question', { person: name })}
        confirm={t('facilitate.remove-do')}
        busy={busy}
        onConfirm={() =>
          void submit(() => api(`/workshops/${workshop}/participants/${id}`, { method: 'DELETE' }))
        }
      />
    </>
  )
}

/** Somebody who votes on paper. */
function NewProxy({ workshop }: { readonly workshop: string }) {
  const [label, setLabel] = useState('')
  const idOf = useIdKeeper(v4)
  const { busy, errors, errorFor, submit, refuse } = useSubmission(['label'])

  async function add(event: Event) {
    event.preventDefault()
    if (busy) return
    const body = { label: label.trim() }
    if (body.label === '') {
      return refuse([{ field: 'label', message: () => t('facilitate.proxy-label-missing') }])
    }
    const path = `/workshops/${workshop}/proxies/${idOf(body)}`
    if (await submit(() => api(path, { method: 'PUT', version: 'create', body }))) setLabel('')
  }

  return (
    <form onSubmit={add} noValidate>
      <h3 class="govuk-heading-s">{t('facilitate.proxies')}</h3>
      <p class="govuk-hint">{t('facilitate.proxies-hint')}</p>
      <ErrorSummary errors={errors} />
      <div class="panel__form">
        <TextField
          name="label"
          label={t('facilitate.proxy-label')}
          value={label}
          error={errorFor('label')}
          autocomplete="off"
          onInput={setLabel}
        />
        <Button type="submit" look="secondary" busy={busy}>
          {t('facilitate.proxy-add')}
        </Button>
      </div>
    </form>
  )
}
