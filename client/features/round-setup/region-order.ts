/**
 * The order in which regions stand in the picker. It stays as it is while regions are ticked, so
 * that nothing jumps; it begins, and begins anew where it does not fit the chosen ones, with those.
 */
export function arrange(
  known: readonly string[],
  order: readonly string[],
  chosen: readonly string[],
): string[] {
  const complete = [...order, ...known.filter((id) => !order.includes(id))]
  const present = complete.filter((id) => known.includes(id))
  if (isSameList(chosenOf(present, chosen), chosen)) return present
  return [...chosen, ...present.filter((id) => !chosen.includes(id))]
}

/** The chosen ones in the order of the picker. */
export function chosenOf(order: readonly string[], chosen: readonly string[]): string[] {
  return order.filter((id) => chosen.includes(id))
}

/** One place up (-1) or down (1); the first and the last stay where they are. */
export function moveBy(order: readonly string[], id: string, places: -1 | 1): string[] {
  const from = order.indexOf(id)
  const other = order[from + places]
  if (from < 0 || other === undefined) return [...order]
  return order.map((one) => (one === id ? other : one === other ? id : one))
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index])
}
