import { dot } from '../linear/dot.ts'
import { centred, solveLaplacian } from './laplacian.ts'
import type { Network } from './network.ts'

/** Where a step moves no ability by as much as this, in logits, the next would move none by its square. */
const tolerance = 1e-5
const mostSteps = 1000
/** In logits: by how much a step may change how far one item of a pair is ahead of the other. */
const longestChange = 3
/** A step is too long where the slope along it has turned by more than this share of what it was. */
const mostTurned = 0.1

/** Abilities by place in the network, and the information of each pair: its comparisons times p(1 - p). */
export interface Estimate {
  readonly abilities: Float64Array
  readonly information: Float64Array
}

/**
 * Bradley-Terry (1952): the log odds that one item wins against another are the difference of their
 * abilities. Maximum likelihood by Newton's method, to some nine decimals; the abilities of the items
 * sum to zero.
 *
 * Every item must be within reach from every other through wins (Ford 1957): only there is the
 * maximum finite.
 */
export function estimateAbilities(network: Network): Estimate {
  let abilities = startingPoint(network)
  let slope = slopeAt(network, abilities)
  let last = 1
  for (let step = 0; step < mostSteps && last >= tolerance; step += 1) {
    const precision = Math.max(1e-8, Math.min(0.01, last ** 2))
    const move = solveLaplacian(network, slope.information, slope.gradient, precision)
    last = largest(move)
    const whole = last > longestChange / 2 ? lengthOf(network, abilities, move) : 1
    // Of the last step only rounding is left.
    const turned = last < tolerance ? Number.POSITIVE_INFINITY : mostTurned
    const least = -turned * along(move, slope.gradient)
    let moved = shift(abilities, move, whole)
    let reached = slopeAt(network, moved)
    // The likelihood is concave: a step at whose end it still climbs, or nearly, has climbed all the way.
    for (let size = whole / 2; along(move, reached.gradient) < least && size > 1e-6; size /= 2) {
      moved = shift(abilities, move, size)
      reached = slopeAt(network, moved)
    }
    abilities = moved
    slope = reached
  }
  return { abilities, information: slope.information }
}

/** The log odds of each item's wins against its losses, whomever against. */
function startingPoint({ items, starts, targets, wins, losses }: Network): Float64Array {
  const won = new Float64Array(items.length)
  const lost = new Float64Array(items.length)
  const add = (counts: Float64Array, place: number, count: number) => {
    counts[place] = (counts[place] as number) + count
  }
  for (let place = 0; place < items.length; place += 1) {
    const end = starts[place + 1] as number
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      const target = targets[pair] as number
      add(won, place, wins[pair] as number)
      add(lost, place, losses[pair] as number)
      add(won, target, losses[pair] as number)
      add(lost, target, wins[pair] as number)
    }
  }
  const odds = won.map((count, place) => Math.log((count + 0.5) / ((lost[place] as number) + 0.5)))
  return centred(odds)
}

/** The probability that an item wins which is so many logits ahead. */
export function winProbability(ahead: number): number {
  return 1 / (1 + Math.exp(-ahead))
}

/** Where the likelihood of abilities rises, and the information of each pair. */
function slopeAt({ starts, targets, wins, losses }: Network, abilities: Float64Array) {
  const gradient = new Float64Array(abilities.length)
  const information = new Float64Array(targets.length)
  for (let place = 0; place < abilities.length; place += 1) {
    const ability = abilities[place] as number
    const end = starts[place + 1] as number
    let sum = 0
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      const target = targets[pair] as number
      const won = wins[pair] as number
      const lost = losses[pair] as number
      const ahead = ability - (abilities[target] as number)
      // Within bounds neither probability is ever rounded to nothing.
      const against = Math.exp(Math.max(-700, Math.min(700, -ahead)))
      const likely = 1 / (1 + against)
      const unlikely = against * likely
      const surplus = won * unlikely - lost * likely
      sum += surplus
      gradient[target] = (gradient[target] as number) - surplus
      information[pair] = (won + lost) * likely * unlikely
    }
    gradient[place] = (gradient[place] as number) + sum
  }
  return { gradient, information }
}

function shift(abilities: Float64Array, move: Float64Array, size: number): Float64Array {
  return centred(abilities.map((ability, place) => ability + size * (move[place] as number)))
}

/**
 * The share of a move that changes no pair by more than it may. The information that a move is worked
 * out from changes by up to e to the power of that: a step that did not know would go much too far.
 * Who is ahead by more already may get as far ahead again.
 */
function lengthOf({ starts, targets }: Network, abilities: Float64Array, move: Float64Array) {
  let length = 1
  for (let place = 0; place < move.length; place += 1) {
    const end = starts[place + 1] as number
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      const target = targets[pair] as number
      const ahead = (abilities[place] as number) - (abilities[target] as number)
      const change = (move[place] as number) - (move[target] as number)
      const longest = ahead * change > 0 ? longestChange + Math.abs(ahead) : longestChange
      if (length * Math.abs(change) > longest) length = longest / Math.abs(change)
    }
  }
  return length
}

function along(move: Float64Array, gradient: Float64Array): number {
  return dot(move, 0, gradient, 0, move.length)
}

function largest(move: Float64Array): number {
  return move.reduce((most, by) => Math.max(most, Math.abs(by)), 0)
}
