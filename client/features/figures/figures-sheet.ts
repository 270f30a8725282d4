import type { Figures, ShownAgreement, ShownFigure } from '../../../server/contract/figures.ts'
import type { Translate } from '../../../server/core/messages.ts'
import type { MessageKey } from '../../language.tsx'
import type { Sheet } from '../../ui/chart/csv.ts'
import { raterName, ratersAre } from './rater-name.ts'

type Words = Translate<MessageKey>
type Row = readonly (string | number)[]

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

/** Every figure of the page in a row of its own; what does not exist is [x], with the reason. */
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

function rowOf(part: string, of: string, name: string, figure: ShownFigure): Row {
  const { value, low, high, standardError, n, reason, method } = figure
  const numbers = [value, low, high, standardError, n].map((one) => one ?? '[x]')
  return [part, of, name, ...numbers, reason ?? method ?? '[z]']
}

function agreementRows(agreement: ShownAgreement, of: string, t: Words): Row[] {
  const { exact, adjacent, alpha, ac2, icc } = agreement
  const row = (part: MessageKey, name: MessageKey, figure: ShownFigure) =>
    rowOf(t(part), of, t(name), figure)
  return [
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

function raterRows(figures: Figures, t: Words): Row[] {
  const { byRater } = figures
  if (byRater === null) return []
  const { pairs, raters, severity } = byRater
  const name = (id: string) => raterName(raters, id)
  return [
    ...pairs.flatMap(({ raters: [one, other], n, exact, kappaLinear, kappaQuadratic }) => {
      const of = `${name(one)} – ${name(other)}`
      const row = (key: MessageKey, figure: ShownFigure) =>
        rowOf(t('figures.pairs'), of, t(key), { n, ...figure })
      return [
        row('figures.exact', exact),
        row('figures.kappa-linear', kappaLinear),
        row('figures.kappa-quadratic', kappaQuadratic),
      ]
    }),
    ...(severity.closed === null
      ? severity.raters.map(({ rater, severity: figure }) =>
          rowOf(t('figures.severity'), name(rater), t('figures.severity-logits'), figure),
        )
      : [noRow(t('figures.severity'), severity.closed)]),
    ...surpriseRows(figures, t),
  ]
}

/** A surprise in two rows: the level that was given, and how probable it was. */
function surpriseRows({ byRater, judgements, regions }: Figures, t: Words): Row[] {
  if (byRater === null) return []
  const { closed, list } = byRater.surprises
  const part = t('figures.surprises')
  if (closed !== null) return [noRow(part, closed)]
  return list.flatMap(({ region, judgement, rater, level, probability }) => {
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
}

const noRow = (part: string, reason: string): Row =>
  rowOf(part, '[z]', '[z]', { value: null, reason })

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

function besideRows({ selfReview, movement, regions }: Figures, t: Words): Row[] {
  const counts = (part: string, of: string, named: readonly (readonly [MessageKey, number])[]) =>
    named.map(([key, value]) => rowOf(part, of, t(key), { value }))
  return [
    ...(selfReview ?? []).flatMap((one) => {
      const of = regions.find(({ id }) => id === one.region)?.name ?? one.region
      return [
        ...counts(t('figures.self'), of, [
          ['figures.higher', one.higher],
          ['figures.same', one.same],
          ['figures.lower', one.lower],
          ['figures.not-compared', one.notCompared],
        ]),
        rowOf(t('figures.self'), of, t('figures.by-chance'), one.signTest),
      ]
    }),
    ...(['calibrated', 'agreed'] as const).flatMap((step) => {
      const one = movement?.[step]
      if (!one) return []
      const of = t(`figures.step.${step}`)
      return [
        ...counts(t('figures.movement'), of, [
          ['figures.up', one.up],
          ['figures.same', one.same],
          ['figures.down', one.down],
          ['figures.not-compared', one.notCompared],
        ]),
        rowOf(t('figures.movement'), of, t('figures.by-chance'), one.signTest),
      ]
    }),
  ]
}
