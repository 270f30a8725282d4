import type { Matrix } from '../../../server/contract/rounds.ts'
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Spread } from '../../ui/Spread.tsx'
import { findCell } from '../matrix/cells-of-matrix.ts'
import { ClosedRegions } from './ClosedRegions.tsx'
import { openRegions, spreadFigure, spreadNote } from './spread-figure.ts'
import { useChartWords } from './use-words.ts'

export function SpreadSection({
  matrix,
  levels,
}: {
  readonly matrix: Matrix
  readonly levels: readonly number[]
}) {
  const words = useChartWords()
  const figure = spreadFigure(matrix, levels, words)
  const regions = openRegions(matrix)
  return (
    <ChartFigure figure={figure} what={words.t('charts.spread-what')}>
      <ClosedRegions all={matrix.regions} open={regions} />
      <DataTable
        caption={words.t('chart.table', { title: figure.title })}
        rows={matrix.judgements}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'judgement',
            heading: words.t('matrix.judgement'),
            cell: ({ title }) => title,
          },
          ...regions.map(({ id, name }) => ({
            key: id,
            heading: name,
            cell: ({ code }: Matrix['judgements'][number]) => {
              const cell = findCell(matrix.cells, id, code)
              const given = cell?.ratings?.some(({ count }) => count > 0)
              return given ? <Spread counts={cell?.ratings ?? []} /> : spreadNote(cell, words)
            },
          })),
        ]}
      />
    </ChartFigure>
  )
}
