/** Values kept by key for as long as there is room; those not asked for the longest go first. */
export interface Kept<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  /** How many are kept. */
  readonly size: () => number
}

/** Keeps values up to a total weight; without `weigh` each weighs one. */
export function createKept<Value>(
  mostWeight: number,
  weigh: (value: Value) => number = () => 1,
): Kept<Value> {
  const values = new Map<string, Value>()
  let weight = 0
  const drop = (key: string): void => {
    const value = values.get(key)
    if (value === undefined) return
    values.delete(key)
    weight -= weigh(value)
  }
  return {
    get(key) {
      const value = values.get(key)
      if (value === undefined) return undefined
      values.delete(key)
      values.set(key, value)
      return value
    },
    set(key, value) {
      drop(key)
      values.set(key, value)
      weight += weigh(value)
      for (const oldest of values.keys()) {
        if (weight <= mostWeight || oldest === key) break
        drop(oldest)
      }
    },
    size: () => values.size,
  }
}
