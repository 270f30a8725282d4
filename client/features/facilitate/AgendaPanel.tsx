import type { CommonView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { titleOf } from '../workshop-room/titles.ts'
import { agreedCounts } from './next-step.ts'
import type { RoomPart } from './parts.ts'
import { withSkipped } from './skipping.ts'

type Item = CommonView['agenda'][number]

/** All judgements with how far each has come, and the way to any of them. */
export function AgendaPanel({ room, moves }: RoomPart) {
  const { agenda, now } = room.view
  return (
    <section class="panel">
      <Details summary={t('facilitate.agenda', agreedCounts(room.view))}>
        <ol class="room-agenda" aria-label={t('facilitate.agenda-list')}>
          {agenda.map((item) => (
            <li
              key={item.judgement}
              class="room-agenda__item"
              aria-current={item.judgement === now.place?.judgement ? 'true' : undefined}
            >
              <span class="room-agenda__title">{titleOf(room.framework, item.judgement)}</span>
              <span class="room-agenda__state">
                {stateOf(item, now.place?.judgement)}
                {item.agreed && (
                  <>
                    {': '}
                    <RagMark level={item.agreedLevel ?? null} name="shown" size="small" />
                  </>
                )}
              </span>
              {now.state === 'open' && <AgendaButton item={item} room={room} moves={moves} />}
            </li>
          ))}
        </ol>
      </Details>
    </section>
  )
}

function AgendaButton({ item, room, moves }: RoomPart & { readonly item: Item }) {
  const { agenda, now } = room.view
  const { judgement, skipped } = item
  if (!skipped && judgement === now.place?.judgement) return null
  const press = () =>
    void (skipped
      ? moves.make(withSkipped(agenda, judgement, false))
      : moves.go({ judgement, step: 'read' }))
  return (
    <button
      type="button"
      class="link-button"
      aria-disabled={moves.busy ? 'true' : undefined}
      onClick={press}
    >
      {t(skipped ? 'facilitate.agenda-take-up' : 'facilitate.agenda-go')}
      <span class="govuk-visually-hidden"> ({titleOf(room.framework, judgement)})</span>
    </button>
  )
}

function stateOf({ judgement, skipped, agreed, revealed }: Item, here: string | undefined): string {
  return [
    ...(judgement === here ? [t('facilitate.agenda-here')] : []),
    ...(skipped ? [t('facilitate.agenda-skipped')] : []),
    agreed ? t('facilitate.agenda-agreed') : t('facilitate.agenda-ballots', { count: revealed }),
  ].join(', ')
}
