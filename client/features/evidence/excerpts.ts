import { beginning } from '../../ui/words/beginning.ts'

const longestBeginning = 90

/** As much of an excerpt as tells it from others, cut between words. */
export const beginningOf = (excerpt: string): string => beginning(excerpt, longestBeginning)

/** Evidence that is linked to a judgement twice, such as to a strength and a priority, once. */
export function eachOnce<E extends { readonly id: string }>(evidence: readonly E[]): E[] {
  return [...new Map(evidence.map((item) => [item.id, item])).values()]
}
