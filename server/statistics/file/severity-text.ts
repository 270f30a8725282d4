import type { SeverityReport } from '../../core/statistics/reports.ts'
import type { Worded } from '../../core/statistics/words/put-into-words.ts'
import { layOut, told } from './columns.ts'
import type { Say } from './words/say.ts'

/** A list that is longer is left to `--json`. */
const mostSurprises = 20

/** How severe each rater is, in plain text, and the ratings that nobody would have expected. */
export function severityText(
  report: Worded<SeverityReport>,
  levels: readonly string[],
  say: Say,
): string[] {
  const { severity, raters, sigma, thresholds } = report
  const head = ['', say('severity')]
  if (severity.value === null) return [...head, say('severity.none', { reason: severity.reason })]
  const heads = (
    ['rater', 'ratings', 'severity', 'error', 'infit', 'outfit', 'fair', 'note'] as const
  ).map((name) => say(`column.${name}`))
  const rows = raters.map((rater) => [
    rater.rater,
    String(rater.n),
    told(rater.severity),
    told(rater.standardError),
    told(rater.infit),
    told(rater.outfit),
    told(rater.fairAverage),
    rater.extreme ? say('extreme') : '',
  ])
  const steps = thresholds.map((step) => told(step)).join(', ')
  return [
    ...head,
    say('severity.about'),
    '',
    ...layOut(heads, rows),
    '',
    say('severity.spread', { sigma: told(sigma), thresholds: steps }),
    ...surprisesText(report, levels, say),
  ]
}

function surprisesText(
  { surprises, expectedSurprises }: Worded<SeverityReport>,
  levels: readonly string[],
  say: Say,
): string[] {
  const heads = (['unit', 'rater', 'value', 'expected', 'probability'] as const).map((name) =>
    say(`column.${name}`),
  )
  const rows = surprises
    .slice(0, mostSurprises)
    .map(({ unit, rater, value, expected, probability }) => [
      unit,
      rater,
      levels[value - 1] ?? String(value),
      told(expected),
      told(probability, 3),
    ])
  return [
    '',
    say('surprises', { count: surprises.length }),
    ...(rows.length > 0 ? layOut(heads, rows) : []),
    ...(expectedSurprises === null
      ? []
      : [say('surprises.expected', { expected: told(expectedSurprises, 1) })]),
  ]
}
