/** How many entries of a trail show before the earlier ones are folded. */
export const entriesAtOnce = 25

export interface Parted<Entry> {
  readonly newest: readonly Entry[]
  readonly earlier: readonly Entry[]
}

/** A trail that is told oldest first, newest first, with the earlier ones apart. */
export function partTrail<Entry>(entries: readonly Entry[], most: number): Parted<Entry> {
  const turned = entries.toReversed()
  return { newest: turned.slice(0, most), earlier: turned.slice(most) }
}
