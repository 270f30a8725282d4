import type { TrailEntry } from '../../../server/contract/cells.ts'
import { language, t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { trailActionText } from './trail-action.ts'

/** Who did what and when, as far as the viewer may know. */
export function Trail({ entries }: { entries: readonly TrailEntry[] }) {
  if (entries.length === 0) return null
  return (
    <DataTable
      caption={t('cell.trail')}
      columns={[
        {
          key: 'at',
          heading: t('cell.trail-when'),
          cell: ({ at }) => <time dateTime={at}>{formatInstant(at, language.value)}</time>,
        },
        {
          key: 'actor',
          heading: t('cell.trail-who'),
          cell: ({ actor }) => actor ?? t('cell.trail-somebody'),
        },
        {
          key: 'action',
          heading: t('cell.trail-what'),
          cell: trailActionText,
        },
      ]}
      rows={entries}
      rowKey={(entry) => String(entries.indexOf(entry))}
    />
  )
}
