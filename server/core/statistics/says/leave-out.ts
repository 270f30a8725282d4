/** What is left out, one at a time, to see whether the figures hang on it. */
export const leftOut = ['rater', 'region', 'aspect'] as const
export type LeftOut = (typeof leftOut)[number]

/** With more of a kind than this no page could show each one left out. */
export const mostLeftOut = 40

/** A rating with all that it can be left out by. */
export type LeftOutBy = Readonly<Record<LeftOut, string>>

/** The ratings without those of each one in turn, in the order in which each first stands. */
export function leaveEachOut<One extends LeftOutBy>(
  ratings: readonly One[],
  by: LeftOut,
): { readonly id: string; readonly left: readonly One[] }[] {
  const ids = [...new Set(ratings.map((rating) => rating[by]))]
  return ids.map((id) => ({ id, left: ratings.filter((rating) => rating[by] !== id) }))
}

/** The least and the greatest of the values that there are, and of how many; null with fewer than two. */
export function rangeOfValues(
  values: readonly (number | null)[],
): { readonly least: number; readonly most: number; readonly known: number } | null {
  const known = values.filter((value): value is number => value !== null)
  if (known.length < 2) return null
  return { least: Math.min(...known), most: Math.max(...known), known: known.length }
}
