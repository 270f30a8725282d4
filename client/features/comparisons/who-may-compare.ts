import type { ComparisonResults } from '../../../server/contract/comparisons.ts'

/** The message for somebody who may not compare: who may, or that it is over. */
export function whoMayCompare({
  isOver,
  round: { provenance },
}: Pick<ComparisonResults, 'isOver'> & { readonly round: { readonly provenance: string } }) {
  if (isOver) return 'comparisons.over' as const
  switch (provenance) {
    case 'source':
      return 'comparisons.who-may-source' as const
    case 'readings':
      return 'comparisons.who-may-readings' as const
    default:
      return 'comparisons.who-may' as const
  }
}
