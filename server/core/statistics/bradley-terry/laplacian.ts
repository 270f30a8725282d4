import { dot } from '../linear/dot.ts'
import type { Network } from './network.ts'

const mostRounds = 2000

/**
 * Solves `L x = right` where `L` is the Laplacian of a network: minus the weight of each pair off the
 * diagonal, and rows that sum to zero. `right` sums to zero, and so does the solution; both by place.
 *
 * By conjugate gradients, preconditioned with an incomplete factor that is exact on a tree (Meijerink
 * and van der Vorst 1977, with the diagonal alone modified). Time and memory go with the pairs.
 * `precision` is how much smaller than at the start the remainder is when a solution is taken.
 */
export function solveLaplacian(
  network: Network,
  weights: Float64Array,
  right: Float64Array,
  precision: number,
): Float64Array {
  const pivots = factor(network, weights)
  const solution = new Float64Array(right.length)
  const rest = centred(right)
  let direction = precondition(network, weights, pivots, rest)
  let size = product(rest, direction)
  const enough = size * precision ** 2
  for (let round = 0; round < mostRounds && size > enough; round += 1) {
    const image = multiply(network, weights, direction)
    const curvature = product(direction, image)
    // What is left is rounding, along which nothing curves.
    if (!(curvature > 0)) break
    const step = size / curvature
    addTimes(solution, direction, step)
    addTimes(rest, image, -step)
    const next = precondition(network, weights, pivots, rest)
    const before = size
    size = product(rest, next)
    addTimes(next, direction, size / before)
    direction = next
  }
  return centred(solution)
}

/** The pivots of the incomplete factor. */
function factor({ starts, targets }: Network, weights: Float64Array): Float64Array {
  const items = starts.length - 1
  const diagonal = new Float64Array(items)
  for (let place = 0; place < items; place += 1) {
    const end = starts[place + 1] as number
    let sum = 0
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      const target = targets[pair] as number
      sum += weights[pair] as number
      diagonal[target] = (diagonal[target] as number) + (weights[pair] as number)
    }
    diagonal[place] = (diagonal[place] as number) + sum
  }
  const pivots = diagonal.slice()
  for (let place = 0; place < items; place += 1) {
    const end = starts[place + 1] as number
    const share = 1 / (pivots[place] as number)
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      const target = targets[pair] as number
      const weight = weights[pair] as number
      const left = (pivots[target] as number) - weight * weight * share
      // What is eliminated last has nothing left, as the rows sum to zero.
      const isLeft = left > (diagonal[target] as number) * 1e-12
      pivots[target] = isLeft ? left : (diagonal[target] as number)
    }
  }
  return pivots
}

function precondition(
  { starts, targets }: Network,
  weights: Float64Array,
  pivots: Float64Array,
  right: Float64Array,
): Float64Array {
  const result = right.slice()
  const items = right.length
  for (let place = 0; place < items; place += 1) {
    const value = (result[place] as number) / (pivots[place] as number)
    result[place] = value
    const end = starts[place + 1] as number
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      const target = targets[pair] as number
      result[target] = (result[target] as number) + (weights[pair] as number) * value
    }
  }
  for (let place = items - 1; place >= 0; place -= 1) {
    let sum = 0
    const end = starts[place + 1] as number
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      sum += (weights[pair] as number) * (result[targets[pair] as number] as number)
    }
    result[place] = (result[place] as number) + sum / (pivots[place] as number)
  }
  return result
}

function multiply(
  { starts, targets }: Network,
  weights: Float64Array,
  vector: Float64Array,
): Float64Array {
  const image = new Float64Array(vector.length)
  for (let place = 0; place < vector.length; place += 1) {
    const own = vector[place] as number
    let sum = 0
    const end = starts[place + 1] as number
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      const target = targets[pair] as number
      const flow = (weights[pair] as number) * (own - (vector[target] as number))
      sum += flow
      image[target] = (image[target] as number) - flow
    }
    image[place] = (image[place] as number) + sum
  }
  return image
}

function addTimes(to: Float64Array, vector: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) {
    to[at] = (to[at] as number) + times * (vector[at] as number)
  }
}

/** The same, about a mean of zero. */
export function centred(vector: Float64Array): Float64Array {
  let sum = 0
  for (let at = 0; at < vector.length; at += 1) sum += vector[at] as number
  return vector.map((value) => value - sum / vector.length)
}

function product(one: Float64Array, other: Float64Array): number {
  return dot(one, 0, other, 0, one.length)
}
