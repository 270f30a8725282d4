import type { CarriedRound } from '../../../server/contract/carried.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { Tag } from '../../ui/Tag.tsx'

export interface EarlierRoundProps {
  readonly label: string
  readonly round: NonNullable<CarriedRound['from']>
  readonly href: string
}

/** The name of the earlier round, the date that it holds for, and where it comes from. */
export function EarlierRound({ label, round, href }: EarlierRoundProps) {
  return (
    <>
      {label}{' '}
      <a class="govuk-link" href={href}>
        {round.title}
      </a>
      {round.provenance !== 'live' && (
        <>
          {' '}
          <Tag colour="yellow">{t(`provenance.tag.${round.provenance}`)}</Tag>
        </>
      )}
      . {t('position.as-at', { date: formatDate(round.positionAt, language.value) })}{' '}
      {round.old && t('position.old')}
    </>
  )
}
