import type { RoundTrailEntry } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage, language, t } from '../../language.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { trailActionText } from '../cells/trail-action.ts'

export interface TrailTableProps {
  readonly round: Round
  readonly entries: readonly RoundTrailEntry[]
  readonly framework: Framework | null
  readonly caption: string
}

export function TrailTable({ round, entries, framework, caption }: TrailTableProps) {
  const columns: Column<RoundTrailEntry>[] = [
    {
      key: 'at',
      heading: t('cell.trail-when'),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(at, language.value)}</time>,
    },
    {
      key: 'actor',
      heading: t('cell.trail-who'),
      cell: ({ actor }) => actor ?? t('round-trail.not-told'),
    },
    { key: 'action', heading: t('cell.trail-what'), cell: trailActionText },
    {
      key: 'region',
      heading: t('rounds.region'),
      cell: ({ region }) => round.regions.find(({ id }) => id === region)?.name ?? region,
    },
    {
      key: 'judgement',
      heading: t('matrix.judgement'),
      cell: ({ region, judgement }) => {
        if (region === null || judgement === null) return null
        const title = framework && findJudgement(framework, judgement)?.title
        return (
          <a class="govuk-link" href={cellAddress(round.id, region, judgement)}>
            {title ? inLanguage(title) : judgement}
          </a>
        )
      },
    },
  ]
  const namesJudgements = entries.some(({ judgement }) => judgement !== null)
  return (
    <DataTable
      caption={caption}
      columns={columns.filter(({ key }) => key !== 'judgement' || namesJudgements)}
      rows={entries.map((entry, place) => ({ ...entry, place }))}
      rowKey={({ place }) => String(place)}
    />
  )
}
