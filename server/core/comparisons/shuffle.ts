import type { RandomStream } from '../statistics/random.ts'

/** Things in random order: every order is as likely as any other (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], stream: RandomStream): Item[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = stream.integer(last + 1)
    const held = shuffled[last] as Item
    shuffled[last] = shuffled[other] as Item
    shuffled[other] = held
  }
  return shuffled
}
