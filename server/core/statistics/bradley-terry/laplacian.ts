import type { OrderedPairs } from './ordered-pairs.ts'

const mostRounds = 2000

/**
 * Solves `L x = right` where `L` is the Laplacian of a connected network: minus the weight of each
 * pair off the diagonal, and rows that sum to zero. `right` sums to zero, and so does the solution.
 *
 * By conjugate gradients, preconditioned with an incomplete factor that is exact on a tree (Meijerink
 * and van der Vorst 1977, with the diagonal alone modified). Time and memory go with the pairs.
 * `precision` is how much smaller than at the start the remainder is when a solution is taken.
 */
export function solveLaplacian(
  pairs: OrderedPairs,
  weights: Float64Array,
  right: Float64Array,
  precision: number,
): Float64Array {
  const { order } = pairs
  const items = order.length
  const ordered = pick(weights, pairs.pairs)
  const pivots = factor(pairs, ordered)
  const solution = new Float64Array(items)
  const surplus = right.reduce((sum, value) => sum + value, 0) / items
  const rest = Float64Array.from(order, (item) => (right[item] as number) - surplus)
  const direction = precondition(pairs, ordered, pivots, rest)
  let size = product(rest, direction)
  const enough = size * precision ** 2
  for (let round = 0; round < mostRounds && size > enough; round += 1) {
    const image = multiply(pairs, ordered, direction)
    const curvature = product(direction, image)
    // What is left is rounding, along which nothing curves.
    if (!(curvature > 0)) break
    const step = size / curvature
    for (let at = 0; at < items; at += 1) {
      solution[at] = (solution[at] as number) + step * (direction[at] as number)
      rest[at] = (rest[at] as number) - step * (image[at] as number)
    }
    const preconditioned = precondition(pairs, ordered, pivots, rest)
    const before = size
    size = product(rest, preconditioned)
    const share = size / before
    for (let at = 0; at < items; at += 1) {
      direction[at] = (preconditioned[at] as number) + share * (direction[at] as number)
    }
  }
  const mean = solution.reduce((sum, value) => sum + value, 0) / items
  const result = new Float64Array(items)
  for (const [at, item] of order.entries()) result[item] = (solution[at] as number) - mean
  return result
}

function pick(numbers: Float64Array, places: Int32Array): Float64Array {
  const picked = new Float64Array(places.length)
  for (let at = 0; at < places.length; at += 1) {
    picked[at] = numbers[places[at] as number] as number
  }
  return picked
}

function factor({ starts, targets }: OrderedPairs, weights: Float64Array): Float64Array {
  const diagonal = new Float64Array(starts.length - 1)
  eachPair(starts, targets, (place, target, edge) => {
    const weight = weights[edge] as number
    diagonal[place] = (diagonal[place] as number) + weight
    diagonal[target] = (diagonal[target] as number) + weight
  })
  const pivots = diagonal.slice()
  eachPair(starts, targets, (place, target, edge) => {
    const weight = weights[edge] as number
    const left = (pivots[target] as number) - weight ** 2 / (pivots[place] as number)
    const least = (diagonal[target] as number) * 1e-12
    // What is eliminated last has nothing left, as the rows sum to zero.
    pivots[target] = left > least ? left : (diagonal[target] as number)
  })
  return pivots
}

function precondition(
  { starts, targets }: OrderedPairs,
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
    for (let edge = starts[place] as number; edge < end; edge += 1) {
      const target = targets[edge] as number
      result[target] = (result[target] as number) + (weights[edge] as number) * value
    }
  }
  for (let place = items - 1; place >= 0; place -= 1) {
    let sum = 0
    const end = starts[place + 1] as number
    for (let edge = starts[place] as number; edge < end; edge += 1) {
      sum += (weights[edge] as number) * (result[targets[edge] as number] as number)
    }
    result[place] = (result[place] as number) + sum / (pivots[place] as number)
  }
  return result
}

function multiply(
  { starts, targets }: OrderedPairs,
  weights: Float64Array,
  vector: Float64Array,
): Float64Array {
  const image = new Float64Array(vector.length)
  for (let place = 0; place < vector.length; place += 1) {
    let sum = 0
    const end = starts[place + 1] as number
    for (let edge = starts[place] as number; edge < end; edge += 1) {
      const target = targets[edge] as number
      const flow =
        (weights[edge] as number) * ((vector[place] as number) - (vector[target] as number))
      sum += flow
      image[target] = (image[target] as number) - flow
    }
    image[place] = (image[place] as number) + sum
  }
  return image
}

function eachPair(
  starts: Int32Array,
  targets: Int32Array,
  visit: (place: number, target: number, edge: number) => void,
): void {
  for (let place = 0; place + 1 < starts.length; place += 1) {
    const end = starts[place + 1] as number
    for (let edge = starts[place] as number; edge < end; edge += 1) {
      visit(place, targets[edge] as number, edge)
    }
  }
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number)
  return sum
}
