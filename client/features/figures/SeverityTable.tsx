import type {
  Figures,
  FiguresByRater,
  ShownRaterSeverity,
} from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Given, RangeCell } from './Given.tsx'
import { decimal, rangeEnd } from './numbers.ts'
import { RaterCell } from './RaterCell.tsx'

export interface SeverityTableProps {
  readonly figures: Figures
  readonly byRater: FiguresByRater
}

/** The figures behind the chart of severities. */
export function SeverityTable({ figures, byRater }: SeverityTableProps) {
  const { severity, severityBlind } = byRater
  const model = (
    key: 'fairAverage' | 'infit' | 'outfit',
    heading: string,
  ): Column<ShownRaterSeverity> => ({
    key,
    heading,
    numeric: true,
    cell: (row) => {
      const value = row[key]
      return value === null ? '–' : decimal(value)
    },
  })
  const columns: Column<ShownRaterSeverity>[] = [
    {
      key: 'rater',
      heading: t('figures.rater'),
      cell: ({ rater }) => <RaterCell figures={figures} id={rater} />,
    },
    { key: 'n', heading: t('figures.ratings'), numeric: true, cell: ({ n }) => n },
    {
      key: 'severity',
      heading: t('figures.severity-logits'),
      numeric: true,
      cell: ({ severity: figure }) => <Given figure={figure} />,
    },
    {
      key: 'range',
      heading: t('figures.severity-range'),
      cell: ({ severity: { value, n, reason, low, high } }) => (
        <RangeCell figure={{ value, n, reason, low, high }} write={rangeEnd} />
      ),
    },
    model('fairAverage', t('figures.fair-average')),
    model('infit', t('figures.infit')),
    model('outfit', t('figures.outfit')),
  ]
  if (severityBlind) {
    columns.push({
      key: 'blind',
      heading: t('figures.severity-blind'),
      numeric: true,
      cell: ({ rater }) => {
        const same = severityBlind.raters.find((one) => one.rater === rater)
        const none = { value: null, reason: severityBlind.closed ?? '' }
        return <Given figure={same?.severity ?? none} />
      },
    })
  }
  return (
    <DataTable
      caption={t('figures.severity-table')}
      captionHidden
      stacks
      rows={severity.raters}
      rowKey={({ rater }) => rater}
      columns={columns}
    />
  )
}
