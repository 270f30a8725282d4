import type {
  FiguresByRater,
  ShownRaterSeverity,
  ShownSeverity,
} from '../../../server/contract/figures.ts'
import type { Translate } from '../../../server/core/messages.ts'
import { sizeOfSteps } from '../../../server/core/statistics/says/severity-says.ts'
import type { MessageKey } from '../../language.tsx'
import { raterName } from './rater-name.ts'

type Words = Translate<MessageKey>
type Raters = FiguresByRater['raters']

/** What the severities say on the whole, in a sentence; or why nothing is said of them. */
export function tellSeverity({ closed, raters }: ShownSeverity, named: Raters, t: Words): string {
  if (closed !== null) return t('figures.severity-none', { reason: closed })
  const told = raters.filter(({ verdict }) => verdict !== null)
  const [only, ...rest] = told
  if (only === undefined) return t('figures.severity-too-few-told')
  if (rest.length === 0) return tellRater(only, named, t)
  const [beyond, ...others] = told.filter(({ verdict }) => verdict !== 'chance')
  if (beyond === undefined) {
    return told.length < raters.length
      ? t('figures.severity-nobody-told', { told: told.length })
      : t('figures.severity-nobody')
  }
  if (others.length === 0) return tellRater(beyond, named, t)
  return t('figures.severity-some', { count: others.length + 1, all: told.length })
}

/** What is said of one person or reader, in a sentence. */
export function tellRater(
  { rater, n, severity, steps, verdict }: ShownRaterSeverity,
  raters: Raters,
  t: Words,
): string {
  const name = raterName(raters, rater)
  if (steps === null || verdict === null) return `${name}: ${severity.reason ?? '–'}.`
  const said = { name, size: sizeOfSteps(steps), way: steps < 0 ? 'less' : 'more', n }
  return t(verdict === 'chance' ? 'figures.no-tendency' : 'figures.tends', said)
}

/** What the chart of severities shows: whose ranges lie to one side of the middle. */
export function tellChart({ raters }: ShownSeverity, named: Raters, t: Words): string {
  const beyond = raters.filter(({ verdict }) => verdict !== null && verdict !== 'chance')
  if (beyond.length === 0) return t('figures.severity-chart-all')
  const names = named
    .filter(({ id }) => beyond.some(({ rater }) => rater === id))
    .map(({ name }) => name)
  return t('figures.severity-chart-some', { count: names.length, names: names.join(', ') })
}
