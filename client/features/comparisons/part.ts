import type { ComparisonFigures, ComparisonResults } from '../../../server/contract/comparisons.ts'
import type { FigureWords } from './order-figure.ts'

/** What every section of the page is given. */
export interface ComparisonsPart {
  readonly round: ComparisonResults['round']
  readonly figures: ComparisonFigures
  readonly words: FigureWords
}
