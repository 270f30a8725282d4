import { useState } from 'preact/hooks'
import type { Person } from '../../../server/contract/accounts.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { Workshop } from '../../../server/contract/workshops.ts'
import { t } from '../../language.tsx'
import { type Resource, useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { Details } from '../../ui/Details.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { facilitatorCandidates } from './facilitator-candidates.ts'
import type { RoomPart } from './parts.ts'

type Facilitator = Workshop['facilitators'][number]

export interface FacilitatorsPanelProps extends RoomPart {
  readonly workshop: Resource<Workshop>
}

/** Who runs the workshop, a second facilitator, and handing it over. */
export function FacilitatorsPanel({ room, moves, workshop }: FacilitatorsPanelProps) {
  const { data, error } = workshop
  const ended = room.view.now.state === 'ended'
  if (data === null) return error && <p class="panel">{t('facilitate.not-known')}</p>
  return (
    <section class="panel">
      <Details summary={t('facilitate.facilitators')}>
        <ul class="govuk-list people">
          {data.facilitators.map((one) => (
            <li key={one.id} class="people__person">
              <span>
                {one.name} <span class="people__kind">({t(`facilitate.${one.part}`)})</span>
              </span>
              {!ended && one.part === 'assists' && <Assistant {...{ room, moves }} one={one} />}
            </li>
          ))}
        </ul>
        {!ended && <NewFacilitator moves={moves} room={room} workshop={data} />}
      </Details>
    </section>
  )
}

/** What can be done about somebody who assists. */
function Assistant({ moves, one }: RoomPart & { readonly one: Facilitator }) {
  const { id, name } = one
  const path = `facilitators/${id}`
  const isOneself = id === user.value?.id
  return (
    <div class="panel__buttons">
      <ConfirmButton
        text={t(isOneself ? 'facilitate.take-lead' : 'facilitate.hand-over')}
        about={name}
        question={
          isOneself
            ? t('facilitate.take-lead-question')
            : t('facilitate.hand-over-question', { name })
        }
        confirm={isOneself ? t('facilitate.take-lead') : t('facilitate.hand-over-do', { name })}
        busy={moves.busy}
        onConfirm={() => void moves.make({ path, method: 'PUT', body: { part: 'leads' } })}
      />
      {!isOneself && (
        <ConfirmButton
          text={t('facilitate.release')}
          about={name}
          question={t('facilitate.release-question', { name })}
          confirm={t('facilitate.release')}
          busy={moves.busy}
          onConfirm={() => void moves.make({ path, method: 'DELETE' })}
        />
      )}
    </div>
  )
}

function NewFacilitator({ moves, workshop }: RoomPart & { readonly workshop: Workshop }) {
  const [chosen, setChosen] = useState('')
  const round = useResource<Round>(`/rounds/${workshop.round.id}`)
  const people = useResource<Person[]>('/people')
  const candidates = facilitatorCandidates(workshop, round.data, people.data ?? [])
  if (candidates.length === 0) return null

  async function add(event: Event) {
    event.preventDefault()
    if (chosen === '') return
    const path = `facilitators/${chosen}`
    if (await moves.make({ path, method: 'PUT', body: { part: 'assists' } })) setChosen('')
  }

  return (
    <form onSubmit={add} noValidate>
      <h3 class="govuk-heading-s">{t('facilitate.add-facilitator')}</h3>
      <p class="govuk-hint">{t('facilitate.add-facilitator-hint')}</p>
      <div class="panel__form">
        <SelectField
          name="facilitator"
          label={t('facilitate.add-facilitator-who')}
          value={chosen}
          choices={[
            { value: '', text: t('facilitate.add-facilitator-choose') },
            ...candidates.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={setChosen}
        />
        <Button type="submit" look="secondary" busy={moves.busy}>
          {t('facilitate.add-facilitator-do')}
        </Button>
      </div>
    </form>
  )
}
