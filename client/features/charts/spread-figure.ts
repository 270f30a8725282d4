import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'
import { reachOf } from '../../ui/chart/diverging.ts'
import type { Figure } from '../../ui/chart/figure.ts'
import { findCell } from '../matrix/cells-of-matrix.ts'
import { tellSpread } from './spread-finding.ts'
import {
  type ChartWords,
  factsOf,
  legendOf,
  placeColumns,
  placeFields,
  scaleSteps,
} from './words.ts'

/** The regions of which any box is open to the viewer in this layer. */
export function openRegions({ regions, cells }: Matrix): Matrix['regions'] {
  return regions.filter(({ id }) => cells.some(({ region, open }) => region === id && open))
}

/** Why no bars stand in a row. */
export function spreadNote(cell: MatrixCell | null, { t }: ChartWords): string {
  if (!cell?.open) return t('matrix.not-open')
  return cell.ratings === null ? t('charts.spread-few') : t('spread.none')
}

/** The spread of the sealed ratings of every judgement, a panel for each region that is open. */
export function spreadFigure(matrix: Matrix, levels: readonly number[], words: ChartWords): Figure {
  const regions = openRegions(matrix)
  const countsOf = (region: string, judgement: string) =>
    findCell(matrix.cells, region, judgement)?.ratings ?? null
  const spreads = regions.map((region) => ({
    region,
    rows: matrix.judgements.map(({ code, title }) => ({
      name: title,
      counts: countsOf(region.id, code),
    })),
  }))
  const reach = reachOf(spreads.flatMap(({ rows }) => rows.map(({ counts }) => counts ?? [])))
  const several = regions.length > 1
  return {
    id: `${matrix.round}-spread`,
    title: words.t('charts.spread'),
    finding: tellSpread(
      spreads.flatMap(({ region, rows }) =>
        rows.map(({ name, counts }) => ({
          name: several ? `${name} (${region.name})` : name,
          counts,
        })),
      ),
      words,
    ),
    facts: [...factsOf(matrix, words), words.t('charts.spread-what')],
    legend: legendOf(scaleSteps(levels, words), 'bar'),
    panels: spreads.map(({ region, rows }) => ({
      heading: region.name,
      finding: tellSpread(rows, words),
      panel: {
        kind: 'spread',
        axis: words.t('charts.spread-axis'),
        reach,
        rows: rows.map(({ name, counts }, index) => ({
          label: name,
          counts: counts ?? [],
          note: spreadNote(
            findCell(matrix.cells, region.id, matrix.judgements[index]?.code ?? ''),
            words,
          ),
        })),
      },
    })),
    sheet: {
      columns: [...placeColumns, 'level', 'level_name', 'ratings', 'note'],
      rows: matrix.regions.flatMap((region) =>
        matrix.judgements.flatMap((judgement) => {
          const place = placeFields(matrix, region, judgement, words)
          const cell = findCell(matrix.cells, region.id, judgement.code)
          if (!cell?.ratings) return [[...place, '[c]', '[c]', '[c]', spreadNote(cell, words)]]
          const isEmpty = cell.ratings.every(({ count }) => count === 0)
          const note = isEmpty ? spreadNote(cell, words) : '[z]'
          return cell.ratings.map(({ level, count }) => [
            ...place,
            level,
            words.name(level),
            count,
            note,
          ])
        }),
      ),
    },
  }
}
