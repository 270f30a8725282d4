import type { Action } from './permissions.ts'

/**
 * What a lead reviewer writes about a region or a round as a whole: the overall statement, and notes
 * on what makes regions hard to compare. The source names the pace that was planned, the parts that
 * a region is made of, and its history.
 */
export const overallKinds = ['overall', 'pace', 'parts', 'history'] as const
export type OverallKind = (typeof overallKinds)[number]

/** The notes among them. */
export const comparabilityKinds = ['pace', 'parts', 'history'] as const

/** What somebody has to be allowed who writes a text of that kind. */
export function writingOf(kind: OverallKind): Action {
  return kind === 'overall' ? 'overall.write' : 'comparability.write'
}
