/** What adding up in another order may change in a figure of order 1. */
const rounding = 1e-12

/** Whether two figures are the same but for the rounding of their sums. */
export function isSameFigure(one: number, other: number): boolean {
  return Math.abs(one - other) <= rounding
}
