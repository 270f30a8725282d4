/** One rating as the statistics take it. Levels are the integers 1 to the scale's highest. */
export interface Rating {
  readonly unit: string
  readonly rater: string
  readonly value: number
  /** What the unit belongs to, such as its region; one group a unit. Severity alone uses it. */
  readonly group?: string
}

/** One judge's choice between two items, or a tie of both. */
export type Comparison =
  | { readonly winner: string; readonly loser: string; readonly judge?: string }
  | { readonly tie: readonly [string, string]; readonly judge?: string }
