import type { ComparisonsReport } from '../statistics/reports.ts'

/**
 * From how high a probability on the comparisons tell two items apart: where the 95 % interval of
 * their difference leaves out zero.
 */
export const sure = 0.975

/** From how many judges on their choices tell how far judges differ. */
export const fewestToDiffer = 3

export interface Ranked {
  readonly region: string
  /** In logits about the mean of those compared; null where nothing was won or lost. */
  readonly ability: number | null
  readonly standardError: number | null
  readonly wins: number
  readonly losses: number
  readonly ties: number
}

/** Two regions, the one that came out ahead first, and the probability that it truly is. */
export interface Ahead {
  readonly ahead: string
  readonly behind: string
  readonly difference: number
  readonly standardError: number
  readonly probability: number
}

export interface RegionOrder {
  /** The one that came out ahead first; those without an ability last. */
  readonly items: Ranked[]
  readonly pairs: Ahead[]
  /** Whether some always won or always lost, so that pseudo-wins keep their distances finite. */
  readonly regularised: boolean
}

/** The order of regions in a report whose items they are. */
export function orderOf({ items, pairs, components }: ComparisonsReport): RegionOrder {
  return {
    items: items
      .map(({ item, component: _, ...figures }): Ranked => ({ region: item, ...figures }))
      .sort(compareRanked),
    pairs: pairs
      .map(({ items: [one, other], ...figures }) => turned(one, other, figures))
      .sort((a, b) => b.probability - a.probability),
    regularised: components.some((component) => component.regularised),
  }
}

function compareRanked(a: Ranked, b: Ranked): number {
  if (a.ability === null || b.ability === null) {
    return Number(a.ability === null) - Number(b.ability === null)
  }
  return isLevel(b.ability - a.ability) ? 0 : b.ability - a.ability
}

/** Whether a difference is nothing but the rounding of the computer. */
const isLevel = (difference: number) => Math.abs(difference) < 1e-9

function turned(
  one: string,
  other: string,
  {
    difference,
    standardError,
    probability,
  }: { difference: number; standardError: number; probability: number },
): Ahead {
  return difference >= 0
    ? { ahead: one, behind: other, difference, standardError, probability }
    : {
        ahead: other,
        behind: one,
        difference: -difference,
        standardError,
        probability: 1 - probability,
      }
}
