import type { Figures, ShownAgreement, ShownFigure } from '../../../server/contract/figures.ts'
import type { MessageKey } from '../../language.tsx'
import type { Sheet } from '../../ui/chart/csv.ts'
import { ratersAre } from './rater-name.ts'
import { besideRows } from './sheet/beside-rows.ts'
import { raterRows } from './sheet/rater-rows.ts'
import { noRow, type Row, rowOf, type Words } from './sheet/row.ts'

/** The first columns of every file of these figures: where they come from. */
export const headColumns = [
  'round',
  'round_title',
  'position_at',
  'provenance',
  'provenance_note',
  'framework',
  'framework_version',
] as const

export function headFields(figures: Figures): (string | number)[] {
  return [
    figures.round,
    figures.title,
    figures.positionAt,
    figures.provenance,
    figures.provenanceNote,
    figures.framework,
    figures.frameworkVersion,
  ]
}

/**
 * Every figure of the page in a row of its own; what does not exist is [x], with the reason. How
 * likely each level was, where a rating is surprising, stands in the JSON alone.
 */
export function figuresSheet(figures: Figures, t: Words): Sheet {
  const rows = [
    ...agreementRows(figures.agreement, t('figures.with'), t),
    ...(figures.blind ? agreementRows(figures.blind.agreement, t('figures.without'), t) : []),
    ...raterRows(figures, t),
    ...leavingRows(figures, t),
    ...besideRows(figures, t),
  ]
  return {
    columns: [
      ...headColumns,
      'part',
      'of',
      'figure',
      'value',
      'low',
      'high',
      'standard_error',
      'n',
      'note',
    ],
    rows: rows.map((row) => [...headFields(figures), ...row]),
  }
}

function agreementRows(agreement: ShownAgreement, of: string, t: Words): Row[] {
  const { counts, exact, adjacent, alpha, ac2, icc } = agreement
  const row = (part: MessageKey, name: MessageKey, figure: ShownFigure) =>
    rowOf(t(part), of, t(name), figure)
  return [
    row('figures.agreement', 'figures.ratings', { value: counts.ratings }),
    row('figures.agreement', 'figures.judgements', { value: counts.pairableUnits }),
    row('figures.agreement', 'figures.exact', exact),
    row('figures.agreement', 'figures.adjacent', adjacent),
    row('figures.beyond', 'figures.alpha', alpha.ordinal),
    row('figures.beyond', 'figures.alpha-nominal', alpha.nominal),
    row('figures.beyond', 'figures.alpha-interval', alpha.interval),
    row('figures.beyond', 'figures.ac2', ac2.linear),
    row('figures.beyond', 'figures.ac2-quadratic', ac2.quadratic),
    row('figures.beyond', 'figures.icc-absolute', icc.absolute),
    row('figures.beyond', 'figures.icc-absolute-mean', icc.absoluteMean),
    row('figures.beyond', 'figures.icc-consistency', icc.consistency),
  ]
}

function leavingRows(figures: Figures, t: Words): Row[] {
  const { leaving, byRater, regions, aspects } = figures
  const kind = ratersAre(figures)
  const names = [...regions, ...aspects, ...(byRater?.raters ?? [])]
  return leaving.flatMap(({ by, closed, rows }) => {
    const part = `${t('figures.leaving')}: ${t(`figures.leaving.${by}`, { kind })}`
    if (closed !== null) return [noRow(part, closed)]
    return rows.flatMap(({ id, units, exact, alpha, ac2 }) => {
      const of = names.find((one) => one.id === id)?.name ?? id
      const row = (key: MessageKey, figure: ShownFigure) =>
        rowOf(part, of, t(key), { n: units, ...figure })
      return [
        row('figures.leaving-exact', exact),
        row('figures.leaving-alpha', alpha),
        row('figures.leaving-ac2', ac2),
      ]
    })
  })
}
