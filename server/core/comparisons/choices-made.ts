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

/** A choice with what stands for the texts that it rests on; null where that is not known. */
export type ChoiceRested = ChoiceMade & { readonly basis: string | null }

/**
 * How many choices rest on texts that have changed since, and of how many pairs several judges did
 * not read the same; `basisOf` gives what stands for the texts of a pair now.
 */
export function changedTexts(
  choices: readonly ChoiceRested[],
  basisOf: (pair: Pair) => string,
): { changedSince: number; readDifferently: number } {
  const known = choices.filter(({ basis }) => basis !== null)
  const read = new Map<string, Set<string | null>>()
  for (const choice of known) {
    read.set(keyOf(choice), (read.get(keyOf(choice)) ?? new Set()).add(choice.basis))
  }
  return {
    changedSince: known.filter((choice) => choice.basis !== basisOf(choice)).length,
    readDifferently: [...read.values()].filter((bases) => bases.size > 1).length,
  }
}

const keyOf = ({ judgement, left, right }: Pair) => [judgement, ...[left, right].sort()].join(' ')

/** Of the pairs that several judges compared, on how many all of them said the same. */
export function sameChoices(choices: readonly ChoiceMade[]): { several: number; same: number } {
  const said = new Map<string, string[]>()
  for (const { judgement, left, right, choice } of choices) {
    const key = keyOf({ judgement, left, right })
    const word = choice === 'tie' ? 'tie' : choice === 'left' ? left : right
    said.set(key, [...(said.get(key) ?? []), word])
  }
  const several = [...said.values()].filter((words) => words.length > 1)
  const same = several.filter((words) => new Set(words).size === 1)
  return { several: several.length, same: same.length }
}
