/** A level of an ordinal scale: an integer, higher is more ready. Never totalled or averaged. */
export type Level = number

export interface Scale {
  readonly levels: readonly { readonly value: Level; readonly code: string }[]
  readonly grounds: readonly { readonly code: string; readonly level: Level }[]
}

export interface LevelRange {
  readonly lower: Level
  readonly upper: Level
}

export function isLevel(scale: Scale, value: Level): boolean {
  return scale.levels.some((level) => level.value === value)
}

/** Whether the framework offers this ground for this level. */
export function isGroundOf(scale: Scale, ground: string, level: Level): boolean {
  return scale.grounds.some((offered) => offered.code === ground && offered.level === level)
}

/** Whether the framework offers grounds for this level, so that a position at it names one. */
export function asksForGround(scale: Scale, level: Level | null): boolean {
  return scale.grounds.some((offered) => offered.level === level)
}

/** The level next above, or null at the top of the scale. */
export function levelAbove(scale: Scale, value: Level): Level | null {
  const above = scale.levels.map((level) => level.value).filter((other) => other > value)
  return above.length === 0 ? null : Math.min(...above)
}

/**
 * The lower and the upper median of levels: with an odd number of levels both are the middle one,
 * with an even number the two in the middle. Null without any level.
 */
export function medianRange(levels: readonly Level[]): LevelRange | null {
  const sorted = [...levels].sort((a, b) => a - b)
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  const upper = sorted[Math.floor(sorted.length / 2)]
  return lower === undefined || upper === undefined ? null : { lower, upper }
}

/** How often each level of the scale was given, highest level first; levels nobody gave count 0. */
export function spread(scale: Scale, levels: readonly (Level | null)[]): LevelCount[] {
  return scale.levels
    .map(({ value }) => ({ level: value, count: levels.filter((level) => level === value).length }))
    .sort((a, b) => b.level - a.level)
}

export interface LevelCount {
  readonly level: Level
  readonly count: number
}
