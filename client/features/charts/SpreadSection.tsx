import type { Matrix } from '../../../server/contract/rounds.ts'
import { Spread } from '../../ui/Spread.tsx'
import { RegionsFigure } from './RegionsFigure.tsx'
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
  return (
    <RegionsFigure
      figure={figure}
      what={words.t('charts.spread-what')}
      matrix={matrix}
      regions={openRegions(matrix)}
      cell={(found) => {
        const given = found?.ratings?.some(({ count }) => count > 0)
        return given ? <Spread counts={found?.ratings ?? []} /> : spreadNote(found, words)
      }}
    />
  )
}
