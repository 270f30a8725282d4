import type { ComponentChildren } from 'preact'
import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx'
import type { Figure } from '../../ui/chart/figure.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { findCell } from '../matrix/cells-of-matrix.ts'
import { ClosedRegions } from './ClosedRegions.tsx'
import { useChartWords } from './use-words.ts'

export interface RegionsFigureProps {
  readonly figure: Figure
  readonly what: string
  readonly matrix: Matrix
  /** Those that the figure shows; it says which of the round are closed. */
  readonly regions: Matrix['regions']
  /** What the table says of a judgement in a region; the cell is that of the matrix. */
  readonly cell: (found: MatrixCell | null, region: string, judgement: string) => ComponentChildren
}

/** A chart with a panel for each region, and its figures: a row a judgement, a column a region. */
export function RegionsFigure({ figure, what, matrix, regions, cell }: RegionsFigureProps) {
  const { t } = useChartWords()
  return (
    <ChartFigure figure={figure} what={what}>
      <ClosedRegions all={matrix.regions} open={regions} />
      <DataTable
        caption={t('chart.table', { title: figure.title })}
        rows={matrix.judgements}
        rowKey={({ code }) => code}
        columns={[
          { key: 'judgement', heading: t('matrix.judgement'), cell: ({ title }) => title },
          ...regions.map(({ id, name }) => ({
            key: id,
            heading: name,
            cell: ({ code }: Matrix['judgements'][number]) =>
              cell(findCell(matrix.cells, id, code), id, code),
          })),
        ]}
      />
    </ChartFigure>
  )
}
