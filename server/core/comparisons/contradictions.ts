import type { LevelRange } from '../scale.ts'
import type { Ahead } from './order.ts'

/** The level of a cell, or the range from the lower to the upper median of several. */
export interface CellLevel extends LevelRange {
  readonly layer: 'agreed' | 'sealed'
}

export interface Contradiction {
  readonly ahead: string
  readonly behind: string
  readonly probability: number
  readonly aheadLevel: CellLevel
  readonly behindLevel: CellLevel
}

/** An even chance, and the rounding of the computer. */
const even = 0.5 + 1e-9

/**
 * The pairs that came out in another order than their colours have it: the one ahead has the lower
 * level. Medians that overlap contradict nothing. The surest first; a list to look at, no test.
 */
export function contradictions(
  pairs: readonly Ahead[],
  levelOf: (region: string) => CellLevel | null,
): Contradiction[] {
  return pairs
    .flatMap(({ ahead, behind, probability }): Contradiction[] => {
      const aheadLevel = levelOf(ahead)
      const behindLevel = levelOf(behind)
      if (!aheadLevel || !behindLevel || aheadLevel.upper >= behindLevel.lower) return []
      return probability > even ? [{ ahead, behind, probability, aheadLevel, behindLevel }] : []
    })
    .sort((a, b) => b.probability - a.probability)
}
