import type { RoundSummary } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { Tag } from '../../ui/Tag.tsx'

export function RoundList({ rounds, none }: { rounds: readonly RoundSummary[]; none: string }) {
  if (rounds.length === 0) return <p class="govuk-body">{none}</p>
  return (
    <ul class="round-list">
      {rounds.map((round) => (
        <li key={round.id} class="round-list__round">
          <a class="govuk-link govuk-body govuk-!-font-weight-bold" href={roundAddress(round.id)}>
            {round.title}
          </a>
          <p class="round-list__facts">
            <ProvenanceTag round={round} />{' '}
            {t('position.as-at', { date: formatDate(round.positionAt, language.value) })}{' '}
            {t('home.regions', {
              count: round.regions.length,
              names: round.regions.map(({ name }) => name).join(', '),
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}

function ProvenanceTag({ round }: { round: RoundSummary }) {
  const made = round.provenance === 'readings' || round.provenance === 'simulated'
  return <Tag colour={made ? 'yellow' : 'grey'}>{t(`provenance.tag.${round.provenance}`)}</Tag>
}
