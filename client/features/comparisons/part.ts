import type { ComparisonFigures, ComparisonResults } from '../../../server/contract/comparisons.ts'
import type { ChartWords } from '../charts/words.ts'
import { areFew, type ComparisonWords } from './order-finding.ts'

export interface FigureWords extends ComparisonWords {
  readonly chart: ChartWords
  readonly judgement: (code: string) => string
}

/** What every section of the page is given. */
export interface ComparisonsPart {
  readonly round: ComparisonResults['round']
  readonly figures: ComparisonFigures
  readonly notHandedIn: ComparisonResults['notHandedIn']
  readonly words: FigureWords
}

/** By whom the comparisons were made and how many they are: never parted from their figures. */
export function tellMaking({
  round: { provenance },
  figures: { counts, judges },
  notHandedIn,
  words: { t },
}: ComparisonsPart): string[] {
  const { comparisons, ties, changedSince, readDifferently } = counts
  const models = judges.filter(({ model }) => model).length
  const all = models === judges.length ? 'yes' : 'no'
  return [
    t('comparisons.counts', { comparisons, ties, judges: judges.length }),
    ...(provenance === 'source' ? [t('comparisons.of-source')] : []),
    ...(notHandedIn ? [t('comparisons.not-handed-in', notHandedIn)] : []),
    ...(changedSince > 0 ? [t('comparisons.changed-since', { count: changedSince })] : []),
    ...(readDifferently > 0 ? [t('comparisons.read-differently', { count: readDifferently })] : []),
    ...(areFew(judges.length) ? [t('comparisons.few-judges', { judges: judges.length })] : []),
    ...(models > 0 ? [t('comparisons.by-model', { all })] : []),
  ]
}
