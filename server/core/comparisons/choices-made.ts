import type { Comparison } from '../statistics/rating.ts'
import type { Chosen } from './choice.ts'
import type { Pair } from './draw.ts'

/** What one judge handed in of one pair. */
export interface ChoiceMade extends Pair {
  readonly judge: string
  readonly choice: Chosen
}

/** Choices as the model takes them; `itemOf` names what is put in order. */
export function toComparisons(
  choices: readonly ChoiceMade[],
  itemOf: (judgement: string, region: string) => string,
): Comparison[] {
  return choices.map(({ judge, judgement, left, right, choice }) => {
    const one = itemOf(judgement, left)
    const other = itemOf(judgement, right)
    if (choice === 'tie') return { tie: [one, other], judge }
    return choice === 'left'
      ? { winner: one, loser: other, judge }
      : { winner: other, loser: one, judge }
  })
}

/** Of the pairs that several judges compared, on how many all of them said the same. */
export function sameChoices(choices: readonly ChoiceMade[]): { several: number; same: number } {
  const said = new Map<string, string[]>()
  for (const { judgement, left, right, choice } of choices) {
    const key = [judgement, ...[left, right].sort()].join(' ')
    const word = choice === 'tie' ? 'tie' : choice === 'left' ? left : right
    said.set(key, [...(said.get(key) ?? []), word])
  }
  const several = [...said.values()].filter((words) => words.length > 1)
  const same = several.filter((words) => new Set(words).size === 1)
  return { several: several.length, same: same.length }
}
