import type { TrailEntry } from '../../../server/contract/cells.ts'
import { language, t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { trailActionText } from './trail-action.ts'

export interface TrailProps {
  readonly entries: readonly TrailEntry[]
  /** Whether it is folded away, on a page with much else to look at. */
  readonly folded?: boolean
}

/** Who did what and when, as far as the viewer may know; that people are not named is said once. */
export function Trail({ entries, folded = false }: TrailProps) {
  if (entries.length === 0) return null
  if (!folded) return <TrailTable entries={entries} />
  return (
    <Details summary={t('cell.trail-folded', { count: entries.length })} onPaper>
      <TrailTable entries={entries} />
    </Details>
  )
}

function TrailTable({ entries }: Pick<TrailProps, 'entries'>) {
  const named = entries.some(({ actor }) => actor !== null)
  const all = entries.every(({ actor }) => actor !== null)
  return (
    <>
      <DataTable
        caption={t('cell.trail')}
        columns={[
          {
            key: 'at',
            heading: t('cell.trail-when'),
            cell: ({ at }) => <time dateTime={at}>{formatInstant(at, language.value)}</time>,
          },
          ...(named
            ? [
                {
                  key: 'actor',
                  heading: t('cell.trail-who'),
                  cell: ({ actor }: TrailEntry) => actor ?? '–',
                },
              ]
            : []),
          {
            key: 'action',
            heading: t('cell.trail-what'),
            cell: trailActionText,
          },
        ]}
        rows={entries}
        rowKey={(entry) => String(entries.indexOf(entry))}
      />
      {!all && <p class="govuk-hint">{t('cell.trail-unnamed')}</p>}
    </>
  )
}
