/** The sum of products of two stretches of `count` values. */
export function dot(
  a: Float64Array,
  aFrom: number,
  b: Float64Array,
  bFrom: number,
  count: number,
): number {
  let sum = 0
  for (let index = 0; index < count; index += 1) {
    sum += (a[aFrom + index] as number) * (b[bFrom + index] as number)
  }
  return sum
}
