import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { ChartWords } from './words.ts'

/** The words of the page’s language and of the framework in use. */
export function useChartWords(): ChartWords {
  return { ...useLevelNames(), t, date: (date) => formatDate(date, language.value) }
}
