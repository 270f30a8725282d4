/** The sum of products of two stretches of `count` values; in four sums, which do not wait for one another. */
export function dot(
  a: Float64Array,
  aFrom: number,
  b: Float64Array,
  bFrom: number,
  count: number,
): number {
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  let index = 0
  for (; index + 3 < count; index += 4) {
    const i = aFrom + index
    const j = bFrom + index
    one += (a[i] as number) * (b[j] as number)
    two += (a[i + 1] as number) * (b[j + 1] as number)
    three += (a[i + 2] as number) * (b[j + 2] as number)
    four += (a[i + 3] as number) * (b[j + 3] as number)
  }
  for (; index < count; index += 1) {
    one += (a[aFrom + index] as number) * (b[bFrom + index] as number)
  }
  return one + two + (three + four)
}

/**
 * Writes into `sums` the dot products of four stretches of `a`, each `stride` after the one before,
 * with one of `b`: every value of `b` is read once for all four.
 */
export function fourDots(
  sums: Float64Array,
  a: Float64Array,
  aFrom: number,
  stride: number,
  b: Float64Array,
  bFrom: number,
  count: number,
): void {
  const second = aFrom + stride
  const third = second + stride
  const fourth = third + stride
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  for (let index = 0; index < count; index += 1) {
    const value = b[bFrom + index] as number
    one += (a[aFrom + index] as number) * value
    two += (a[second + index] as number) * value
    three += (a[third + index] as number) * value
    four += (a[fourth + index] as number) * value
  }
  sums[0] = one
  sums[1] = two
  sums[2] = three
  sums[3] = four
}
