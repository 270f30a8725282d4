import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'
import type { Figure } from '../../ui/chart/figure.ts'
import type { LegendEntry } from '../../ui/chart/panels.ts'
import { findCell } from '../matrix/cells-of-matrix.ts'
import { tellGaps } from './gap-finding.ts'
import { openRegions } from './spread-figure.ts'
import {
  type ChartWords,
  factsOf,
  legendOf,
  placeColumns,
  placeFields,
  scaleSteps,
} from './words.ts'

export type SecondLayer = 'agreed' | 'calibrated'

/** The layer that the self-review is held against: the agreed one, once it has any level. */
export function chooseSecond(agreed: Matrix | null, calibrated: Matrix | null): Matrix | null {
  const hasLevels = agreed?.cells.some(({ rating }) => rating !== null) ?? false
  return hasLevels ? agreed : (calibrated ?? agreed)
}

/** The self-review beside the level that followed it, a panel for each region that shows both. */
export function gapFigure(
  self: Matrix,
  second: Matrix,
  levels: readonly number[],
  words: ChartWords,
): Figure {
  const { t } = words
  const layer: SecondLayer = second.layer === 'calibrated' ? 'calibrated' : 'agreed'
  const openInSecond = openRegions(second).map(({ id }) => id)
  const regions = openRegions(self).filter(({ id }) => openInSecond.includes(id))
  const scale = scaleSteps(levels, words)
  const levelOf = (matrix: Matrix, region: string, judgement: string) =>
    findCell(matrix.cells, region, judgement)?.rating ?? null
  const gaps = regions.map((region) => ({
    region,
    rows: self.judgements.map(({ code, title }) => ({
      name: title,
      self: levelOf(self, region.id, code),
      second: levelOf(second, region.id, code),
    })),
  }))
  const hasLevels = gaps.some(({ rows }) =>
    rows.some((row) => row.self !== null || row.second !== null),
  )
  const drawn = hasLevels ? gaps : []
  const several = regions.length > 1
  return {
    id: `${self.round}-self-review-${layer}`,
    title: t(`charts.gap.${layer}`),
    finding: tellGaps(
      gaps.flatMap(({ region, rows }) =>
        rows.map((row) => (several ? { ...row, name: `${row.name} (${region.name})` } : row)),
      ),
      levels,
      words,
    ),
    facts: [...factsOf(self, words), t('charts.gap-what')],
    legend: [...legendOf(scale, 'point'), ...ends(layer, words)],
    panels: drawn.map(({ region, rows }) => ({
      heading: region.name,
      finding: tellGaps(rows, levels, words),
      panel: {
        kind: 'gap',
        scale,
        rows: rows.map((row) => ({
          label: row.name,
          first: row.self,
          second: row.second,
          note: t('charts.gap-missing'),
        })),
      },
    })),
    sheet: {
      columns: [
        ...placeColumns,
        ...fieldsOfLevel('self_review'),
        'compared_with',
        ...fieldsOfLevel('compared'),
      ],
      rows: self.regions.flatMap((region) =>
        self.judgements.map((judgement) => [
          ...placeFields(self, region, judgement, words),
          ...levelFields(findCell(self.cells, region.id, judgement.code), words),
          layer,
          ...levelFields(findCell(second.cells, region.id, judgement.code), words),
        ]),
      ),
    },
  }
}

const fieldsOfLevel = (name: string) => [`${name}_level`, `${name}_name`, `${name}_reason`]

/** A level, its name, and the reason where there is none; never an empty field. */
function levelFields(cell: MatrixCell | null, { t, name }: ChartWords): (string | number)[] {
  if (!cell?.open) return ['[c]', '[c]', t('matrix.not-open')]
  if (cell.rating === null) return ['[x]', name(null), cell.reason ?? name(null)]
  return [cell.rating, name(cell.rating), '[z]']
}

const ends = (layer: SecondLayer, { t }: ChartWords): LegendEntry[] => [
  { mark: 'point', level: null, text: t('charts.gap-self') },
  { mark: 'filled', level: null, text: t(`charts.gap-second.${layer}`) },
]
