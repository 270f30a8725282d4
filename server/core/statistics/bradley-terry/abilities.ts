import { solveLaplacian } from './laplacian.ts'
import { orderPairs } from './ordered-pairs.ts'
import type { ComparedPairs } from './pairs.ts'

/** Where a step moves no ability by as much as this, in logits, the next would move none by its square. */
const tolerance = 1e-5
const mostSteps = 100

/**
 * Bradley-Terry (1952): the log odds that one item wins against another are the difference of their
 * abilities. Maximum likelihood by Newton's method, to some nine decimals; the abilities of the items
 * sum to zero.
 *
 * The items must be one component in which every one can be reached from every other through wins
 * (Ford 1957): only there is the maximum finite.
 */
export function estimateAbilities(pairs: ComparedPairs, items: number): Float64Array {
  const ordered = orderPairs(pairs, items)
  let abilities = startingPoint(pairs, items)
  let hill = slopeAt(pairs, abilities)
  let last = 1
  for (let step = 0; step < mostSteps && last >= tolerance; step += 1) {
    const precision = Math.max(1e-8, Math.min(0.01, last ** 2))
    const move = solveLaplacian(ordered, hill.information, hill.gradient, precision)
    last = move.reduce((most, by) => Math.max(most, Math.abs(by)), 0)
    let moved = shift(abilities, move, 1)
    let reached = slopeAt(pairs, moved)
    const least = hill.likelihood - Math.abs(hill.likelihood) * 1e-13
    // The likelihood is concave: a step that overshoots is halved until it climbs.
    for (let size = 0.5; reached.likelihood < least && size > 1e-6; size /= 2) {
      moved = shift(abilities, move, size)
      reached = slopeAt(pairs, moved)
    }
    abilities = moved
    hill = reached
  }
  return abilities
}

/** The log odds of each item's wins against its losses, whomever against. */
function startingPoint(
  { first, second, firstWins, secondWins }: ComparedPairs,
  items: number,
): Float64Array {
  const won = new Float64Array(items)
  const lost = new Float64Array(items)
  const add = (counts: Float64Array, item: number, count: number) => {
    counts[item] = (counts[item] as number) + count
  }
  for (let pair = 0; pair < first.length; pair += 1) {
    const [one, other] = [first[pair] as number, second[pair] as number]
    add(won, one, firstWins[pair] as number)
    add(lost, one, secondWins[pair] as number)
    add(won, other, secondWins[pair] as number)
    add(lost, other, firstWins[pair] as number)
  }
  const odds = won.map((count, item) => Math.log((count + 0.5) / ((lost[item] as number) + 0.5)))
  return shift(odds, odds, 0)
}

/** The information of each pair: how often it was compared, times p(1 - p). */
export function informationOfPairs(pairs: ComparedPairs, abilities: Float64Array): Float64Array {
  return slopeAt(pairs, abilities).information
}

/** The probability that an item wins which is so many logits ahead. */
export function winProbability(ahead: number): number {
  return 1 / (1 + Math.exp(-ahead))
}

/** The log likelihood of abilities, where it rises, and the information of each pair. */
function slopeAt({ first, second, firstWins, secondWins }: ComparedPairs, abilities: Float64Array) {
  const gradient = new Float64Array(abilities.length)
  const information = new Float64Array(first.length)
  let likelihood = 0
  for (let pair = 0; pair < first.length; pair += 1) {
    const one = first[pair] as number
    const other = second[pair] as number
    const won = firstWins[pair] as number
    const lost = secondWins[pair] as number
    const ahead = (abilities[one] as number) - (abilities[other] as number)
    const odds = Math.exp(-Math.abs(ahead))
    const likely = 1 / (1 + odds)
    const unlikely = odds / (1 + odds)
    const surplus = ahead > 0 ? won * unlikely - lost * likely : won * likely - lost * unlikely
    likelihood += (won + lost) * Math.log(likely) - (ahead > 0 ? lost : won) * Math.abs(ahead)
    gradient[one] = (gradient[one] as number) + surplus
    gradient[other] = (gradient[other] as number) - surplus
    information[pair] = (won + lost) * likely * unlikely
  }
  return { likelihood, gradient, information }
}

function shift(abilities: Float64Array, move: Float64Array, size: number): Float64Array {
  const moved = abilities.map((ability, item) => ability + size * (move[item] as number))
  const mean = moved.reduce((sum, ability) => sum + ability, 0) / moved.length
  return moved.map((ability) => ability - mean)
}
