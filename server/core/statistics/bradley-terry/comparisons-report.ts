import { type Note, note } from '../note.ts'
import type { Comparison } from '../rating.ts'
import type { ComparisonsReport, ItemAbility } from '../reports.ts'
import { type FittedComponent, fitComponents, mostItemsWithErrors } from './fit-components.ts'
import { judgeInfits } from './judges.ts'
import { pairDifferences } from './pair-differences.ts'
import { separationReliability } from './reliability.ts'
import { type Tally, tallyComparisons } from './tally.ts'

/** With more items there are too many pairs for anybody to read. */
const mostItemsInPairs = 60

/**
 * What comparisons of two items at a time say of their order: Bradley and Terry (1952), "Rank
 * analysis of incomplete block designs", Biometrika 39, 324-345, by maximum likelihood.
 *
 * Each component of items that were compared, even through others, is fitted by itself, and its
 * abilities, in logits, sum to zero. Where some item of a component cannot be reached from another
 * through wins, the maximum is infinite (Ford 1957): then every compared pair gets half a pseudo-win
 * each way, and the component says so. Ties are counted and left out; an item with ties only stands
 * alone without an ability. Items, judges and components come in order of code units.
 */
export function comparisonsReport({
  comparisons,
}: {
  readonly comparisons: readonly Comparison[]
}): ComparisonsReport {
  const tally = tallyComparisons(comparisons)
  const components = fitComponents(tally)
  const abilities = new Float64Array(tally.items.length).fill(Number.NaN)
  const items = describeItems(tally, components, abilities)
  const infits = judgeInfits(tally, abilities)
  return {
    items,
    pairs: items.length > mostItemsInPairs ? [] : pairDifferences(components, tally.items),
    components: components.map(({ strong, regularised }) => ({
      items: namesOf(strong.flat(), tally.items),
      strongComponents: strong.map((set) => namesOf(set, tally.items)),
      regularised,
    })),
    reliability: separationReliability(components),
    judges: tally.judges.map((judge, number) => ({
      judge,
      n: tally.judged[number] as number,
      infit: infits[number] ?? null,
    })),
    warnings: warningsOf(tally, components),
  }
}

function namesOf(numbers: readonly number[], names: readonly string[]): string[] {
  return [...numbers].sort((one, other) => one - other).map((number) => names[number] as string)
}

function describeItems(
  { items, wins, losses, ties }: Tally,
  components: readonly FittedComponent[],
  all: Float64Array,
): ItemAbility[] {
  const described: ItemAbility[] = []
  for (const [component, { items: placed, abilities, covariance }] of components.entries()) {
    for (const [place, item] of placed.entries()) {
      const ability = abilities?.[place] ?? null
      if (ability !== null) all[item] = ability
      described[item] = {
        item: items[item] as string,
        ability,
        standardError: covariance?.standardErrors[place] ?? null,
        wins: wins[item] as number,
        losses: losses[item] as number,
        ties: ties[item] as number,
        component,
      }
    }
  }
  return described
}

function warningsOf(tally: Tally, components: readonly FittedComponent[]): Note[] {
  const compared = components.filter(({ abilities }) => abilities !== null)
  const alone = components.length - compared.length
  const regularised = compared.filter((one) => one.regularised).length
  const tied = tally.ties.reduce((sum, count) => sum + count, 0) / 2
  const withoutErrors = compared.some(({ covariance }) => covariance === null)
  return [
    tied > 0 && note('ties-left-out', { count: tied }),
    alone > 0 && note('ties-only', { count: alone }),
    compared.length > 1 && note('compared-apart', { count: compared.length }),
    regularised > 0 && note('regularised', { count: regularised, components: compared.length }),
    withoutErrors && note('too-many-items-for-errors', { most: mostItemsWithErrors }),
    tally.items.length > mostItemsInPairs &&
      note('too-many-items-for-pairs', { most: mostItemsInPairs }),
  ].filter((one): one is Note => one !== false)
}
