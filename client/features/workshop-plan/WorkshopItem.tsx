import type { Workshop } from '../../../server/contract/workshops.ts'
import { can, type Standing } from '../../../server/core/permissions.ts'
import { workshopAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { formatDate, formatInstant } from '../../ui/format-date.ts'
import { Tag, type TagColour } from '../../ui/Tag.tsx'
import { dayOf } from './plan.ts'
import { isRunBy } from './workshop-step.ts'
import { leadersOf } from './workshop-waiting.ts'

const colours: Readonly<Record<Workshop['state'], TagColour>> = {
  preparing: 'blue',
  open: 'purple',
  ended: 'grey',
}

export interface WorkshopItemProps {
  readonly workshop: Workshop
  /** How the viewer stands to its review. */
  readonly standing: Standing
}

/** One workshop of a list: its state, when, who leads it, and where to go. */
export function WorkshopItem({ workshop, standing }: WorkshopItemProps) {
  const { state, rehearsal, createdAt, openedAt, endedAt, items } = workshop
  const runs = isRunBy(workshop, user.value?.id ?? '')
  const mayRead =
    can('workshop.read', { ...standing, facilitates: runs }) ||
    can('workshop.read-after-reveal', standing)
  const at = (instant: string) => formatInstant(instant, language.value)
  const facts = [
    t('workshops.judgements', { count: items.filter(({ skipped }) => !skipped).length }),
    workshop.facilitators.length > 0 && t('workshops.led-by', { names: leadersOf(workshop) }),
    openedAt === null && t('workshops.prepared-at', { date: at(createdAt) }),
    openedAt && t('workshops.opened-at', { date: at(openedAt) }),
    endedAt && t('workshops.ended-at', { date: at(endedAt) }),
  ]
  return (
    <li class="workshop-list__item">
      <h3 class="govuk-heading-s workshop-list__name">
        {t('workshops.heading', {
          kind: rehearsal ? 'rehearsal' : 'workshop',
          date: formatDate(dayOf(openedAt ?? createdAt), language.value),
        })}
      </h3>
      <p class="govuk-body workshop-list__tags">
        <Tag colour={colours[state]}>{t(`workshops.state.${state}`)}</Tag>{' '}
        {rehearsal && <Tag colour="yellow">{t('workshops.rehearsal-tag')}</Tag>}
      </p>
      <p class="govuk-hint">{facts.filter(Boolean).join('. ')}.</p>
      {runs && state !== 'ended' && (
        <Button href={workshopAddress(workshop.id, state === 'open' ? undefined : 'plan')}>
          {t(state === 'open' ? 'workshops.run' : 'workshops.go-on')}
        </Button>
      )}
      <WorkshopWays workshop={workshop} runs={runs} reads={mayRead} />
    </li>
  )
}

/** The other pages of a workshop, as far as they lead anywhere. */
function WorkshopWays(props: { workshop: Workshop; runs: boolean; reads: boolean }) {
  const { workshop, runs, reads } = props
  const { id, state } = workshop
  const ways = [
    state === 'ended' && reads && (['minutes', 'workshops.minutes'] as const),
    (!runs || state === 'ended') && (['plan', 'workshops.plan-read'] as const),
    state === 'open' && runs && (['projector', 'workshops.projector'] as const),
    state !== 'ended' && (['invitation', 'workshops.invitation'] as const),
    state !== 'ended' && (['ballots', 'workshops.ballots'] as const),
  ]
  return (
    <ul class="govuk-list">
      {state === 'ended' && runs && (
        <li>
          <a class="govuk-link" href={workshopAddress(id)}>
            {t('workshops.reopen')}
          </a>
        </li>
      )}
      {ways.map(
        (way) =>
          way && (
            <li key={way[0]}>
              <a class="govuk-link" href={workshopAddress(id, way[0])}>
                {t(way[1])}
              </a>
            </li>
          ),
      )}
    </ul>
  )
}
