import { useState } from 'preact/hooks'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { regionName } from './names.ts'
import type { SessionPartProps } from './parts.ts'
import { useSessionMoves } from './use-moves.ts'
import { cameSince, whoWasThere } from './who-was-there.ts'

/** Who belongs to the meeting and who is there; the lead says who was, for its record. */
export function Attendance({ session, names }: SessionPartProps) {
  const { open, standing } = session
  const moves = useSessionMoves(session)
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({})
  if (!open) return null
  const { people, attendance } = open.view
  const found = whoWasThere(attendance, open.here)
  const there = people.map(({ id }) => id).filter((id) => ticked[id] ?? found.includes(id))
  const late = people.filter(({ id }) => cameSince(attendance, open.here).includes(id))
  const confirms = can('calibration.record', standing)
  async function confirm() {
    if (await moves.confirm(there)) {
      setTicked({})
      announce(t('session.attendance-saved'))
    }
  }
  return (
    <section>
      <h2 class="govuk-heading-m">{t('session.people')}</h2>
      <ul class="govuk-list">
        {people.map(({ id, name, part, recused }) => (
          <li key={id}>
            {name}
            {part === 'lead' && ` (${t('session.leads')})`}{' '}
            <Tag colour={open.here.includes(id) ? 'blue' : 'grey'}>
              {t(open.here.includes(id) ? 'session.is-here' : 'session.is-away')}
            </Tag>
            {recused.length > 0 && (
              <span class="govuk-hint session-recused">
                {t('session.recused', {
                  regions: recused.map((region) => regionName(names, region)).join(', '),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {confirms && (
        <div class="not-printed">
          <CheckboxGroup
            name="there"
            label={t('session.attendance')}
            hint={t(attendance.confirmed ? 'session.confirmed' : 'session.attendance-hint')}
            error={moves.problem}
            choices={people.map(({ id, name }) => ({ value: id, text: name }))}
            checked={(id) => there.includes(id)}
            onChange={(id, checked) => setTicked({ ...ticked, [id]: checked })}
          />
          {late.length > 0 && (
            <p class="govuk-body">
              <strong>
                {t('session.came-since', { names: late.map(({ name }) => name).join(', ') })}
              </strong>
            </p>
          )}
          <Button look="secondary" busy={moves.busy} onClick={() => void confirm()}>
            {t('session.attendance-confirm')}
          </Button>
        </div>
      )}
    </section>
  )
}
