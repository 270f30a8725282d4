/**
 * Gives a function that puts things in random order: Fisher and Yates, on numbers of mulberry32 that
 * begin at the seed, so that the same seed always gives the same orders.
 */
export function createShuffle(seed: number): <Item>(items: readonly Item[]) => Item[] {
  let state = seed >>> 0
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return <Item>(items: readonly Item[]): Item[] => {
    const shuffled = [...items]
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1))
      const held = shuffled[last] as Item
      shuffled[last] = shuffled[other] as Item
      shuffled[other] = held
    }
    return shuffled
  }
}
