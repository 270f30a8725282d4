import type { LastLook } from '../../../../server/contract/looks.ts'
import { language, t } from '../../../language.tsx'
import { Details } from '../../../ui/Details.tsx'
import { formatInstant } from '../../../ui/format-date.ts'
import { trailActionText } from '../../cells/trail-action.ts'
import type { Box } from './boxes.ts'
import type { Choosing } from './CompareControls.tsx'

export interface SinceNoteProps extends Omit<Choosing, 'choose'> {
  readonly look: LastLook | null
  readonly boxes: readonly Box[]
}

/** What others have done since the viewer last looked; nothing in a first visit. */
export function SinceNote({ look, boxes, choices, to }: SinceNoteProps) {
  if (!look || look.since === null) return null
  const changed = boxes.filter(({ changes }) => changes.length > 0).length
  const date = formatInstant(look.since, language.value)
  return (
    <div class="since-note">
      <p class="govuk-body">
        {t('since.count', { date, count: changed })}{' '}
        {changed > 0 && choices.changed === null && (
          <a class="govuk-link" href={to({ changed: 'yes' })}>
            {t('since.only')}
          </a>
        )}
      </p>
      <RoundChanges changes={look.changes.filter(({ judgement }) => judgement === null)} />
    </div>
  )
}

/** What happened to regions and to the round as a whole. */
function RoundChanges({ changes }: Pick<LastLook, 'changes'>) {
  if (changes.length === 0) return null
  return (
    <Details summary={t('since.round', { count: changes.length })}>
      <ul class="govuk-list govuk-list--bullet">
        {changes.map((entry) => (
          <li key={`${entry.at} ${entry.action} ${entry.region}`}>
            <time dateTime={entry.at}>{formatInstant(entry.at, language.value)}</time>:{' '}
            {trailActionText(entry)}
            {entry.actor && ` (${entry.actor})`}
          </li>
        ))}
      </ul>
    </Details>
  )
}
