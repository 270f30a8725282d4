import type { Figures, FiguresByRater, ShownFigure } from '../../../../server/contract/figures.ts'
import type { MessageKey } from '../../../language.tsx'
import { raterName } from '../rater-name.ts'
import { noRow, type Row, rowOf, type Words } from './row.ts'

/** What is told of single raters: pairs, severities, and ratings to look into. */
export function raterRows(figures: Figures, t: Words): Row[] {
  const { byRater } = figures
  if (byRater === null) return []
  const { pairs, raters } = byRater
  const name = (id: string) => raterName(raters, id)
  return [
    ...pairs.flatMap(({ raters: [one, other], n, exact, adjacent, ...kappa }) => {
      const of = `${name(one)} – ${name(other)}`
      const row = (key: MessageKey, figure: ShownFigure) =>
        rowOf(t('figures.pairs'), of, t(key), { n, ...figure })
      return [
        row('figures.exact', exact),
        row('figures.adjacent', adjacent),
        row('figures.kappa-linear', kappa.kappaLinear),
        row('figures.kappa-quadratic', kappa.kappaQuadratic),
      ]
    }),
    ...severityRows(byRater, t),
    ...surpriseRows(figures, t),
  ]
}

function severityRows(byRater: FiguresByRater, t: Words): Row[] {
  const { raters, severity, severityBlind } = byRater
  const part = t('figures.severity')
  if (severity.closed !== null) return [noRow(part, severity.closed)]
  const all = t('figures.with')
  return [
    ...severity.raters.flatMap(({ rater, n, severity: figure, fairAverage, infit, outfit }) => {
      const of = raterName(raters, rater)
      const blind = severityBlind?.raters.find((one) => one.rater === rater)?.severity
      const model = (key: MessageKey, value: number | null): Row[] =>
        value === null ? [] : [rowOf(part, of, t(key), { value, n })]
      return [
        severityRow(part, of, t('figures.severity-logits'), figure, t),
        ...model('figures.fair-average', fairAverage),
        ...model('figures.infit', infit),
        ...model('figures.outfit', outfit),
        ...(blind ? [severityRow(part, of, t('figures.severity-blind'), blind, t)] : []),
      ]
    }),
    ...(severity.sigma === null
      ? []
      : [rowOf(part, all, t('figures.sigma'), { value: severity.sigma })]),
    ...severity.thresholds.flatMap((value, place) =>
      value === null
        ? []
        : [rowOf(part, all, t('figures.step-into', { level: place + 2 }), { value })],
    ),
  ]
}

/** The range of a severity holds for all raters together, which its row says. */
function severityRow(part: string, of: string, name: string, figure: ShownFigure, t: Words): Row {
  return rowOf(part, of, name, { ...figure, method: t('figures.severity-range') })
}

/** A surprise in two rows: the level that was given, and how probable it was. */
function surpriseRows({ byRater, judgements, regions }: Figures, t: Words): Row[] {
  if (byRater === null) return []
  const { closed, list, expected } = byRater.surprises
  const part = t('figures.surprises')
  if (closed !== null) return [noRow(part, closed)]
  const byChance = rowOf(part, t('figures.with'), t('figures.surprises-by-chance'), {
    value: expected,
    ...(expected === null && { reason: t('figures.surprises-by-chance-unknown') }),
  })
  const rows = list.flatMap(({ region, judgement, rater, level, probability }) => {
    const of = [
      judgements.find(({ code }) => code === judgement)?.title ?? judgement,
      regions.find(({ id }) => id === region)?.name ?? region,
      raterName(byRater.raters, rater),
    ].join(', ')
    return [
      rowOf(part, of, t('figures.gave'), { value: level }),
      rowOf(part, of, t('figures.chance'), { value: probability }),
    ]
  })
  return [byChance, ...rows]
}
