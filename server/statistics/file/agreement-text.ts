import type { AgreementReport } from '../../core/statistics/reports.ts'
import type { Worded } from '../../core/statistics/words/put-into-words.ts'
import { layOut, told } from './columns.ts'
import type { Say } from './words/say.ts'

type Report = Worded<AgreementReport>

/** Any figure of a report, with whatever it carries. */
interface AnyFigure {
  readonly value: number | null
  readonly n?: number
  readonly standardError?: number | null
  readonly low?: number | null
  readonly high?: number | null
  readonly method?: string
  readonly reason?: string
}

/** How far raters agree, in plain text: each figure with its interval, its n and how it was made. */
export function agreementText(report: Report, levels: number, say: Say): string[] {
  const { counts, exact, adjacent, alpha, ac2, icc } = report
  const { units, pairableUnits: pairable, raters, ratings } = counts
  const figures: [Parameters<Say>[0], AnyFigure][] = [
    ['exact', exact],
    ['adjacent', adjacent],
    ['alpha.ordinal', alpha.ordinal],
    ['alpha.nominal', alpha.nominal],
    ['alpha.interval', alpha.interval],
    ['ac2.linear', ac2.linear],
    ['ac2.quadratic', ac2.quadratic],
    ['icc.absolute', icc.absolute],
    ['icc.absoluteMean', icc.absoluteMean],
    ['icc.consistency', icc.consistency],
  ]
  return [
    say('agreement'),
    say('counts', { units, pairable, raters, ratings, levels }),
    '',
    ...figures.flatMap(([name, figure]) => [`${say(name)}`, `    ${figureText(figure, say)}`]),
    ...pairsText(report, say),
  ]
}

/** A figure in one line: its value, interval or error, and how many units it rests on. */
export function figureText(figure: AnyFigure, say: Say): string {
  const { value, n, standardError, low, high, method, reason } = figure
  if (value === null) return say('none', { reason: reason ?? '' })
  const hasInterval = low !== undefined && low !== null && high !== undefined && high !== null
  return [
    told(value),
    hasInterval && say('interval', { low: told(low), high: told(high) }),
    hasInterval && method,
    !hasInterval && reason && say('no-interval', { reason }),
    typeof standardError === 'number' && say('standard-error', { error: told(standardError) }),
    n !== undefined && say('n', { n }),
  ]
    .filter(Boolean)
    .join('; ')
}

function pairsText({ pairs }: Report, say: Say): string[] {
  if (pairs.length === 0) return []
  const heads = [
    say('column.pair'),
    'n',
    say('column.exact'),
    say('column.adjacent'),
    say('column.kappaLinear'),
    say('column.kappaQuadratic'),
  ]
  const rows = pairs.map(({ raters, n, exact, adjacent, kappaLinear, kappaQuadratic }) => [
    raters.join(' – '),
    String(n),
    ...[exact, adjacent, kappaLinear, kappaQuadratic].map(({ value }) => told(value)),
  ])
  return ['', say('pairs'), ...layOut(heads, rows)]
}
