import { type ChartWords, listNames, stepsBetween } from './words.ts'

/** A self-review’s level and the one that followed it, with the name a sentence calls them by. */
export interface NamedGap {
  readonly name: string
  readonly self: number | null
  readonly second: number | null
}

/** What the gaps show, in a sentence: how many agree, which way the others go, which are widest. */
export function tellGaps(
  gaps: readonly NamedGap[],
  levels: readonly number[],
  { t }: ChartWords,
): string {
  const compared = gaps.flatMap(({ name, self, second }) =>
    self === null || second === null
      ? []
      : [{ name, higher: self > second, steps: stepsBetween(levels, self, second) }],
  )
  if (compared.length === 0) return t('charts.gap-none')
  const steps = Math.max(...compared.map((one) => one.steps))
  if (steps === 0) return t('charts.gap-same', { compared: compared.length })
  const apart = compared.filter((one) => one.steps > 0)
  const higher = apart.filter((one) => one.higher).length
  const furthest = apart.filter((one) => one.steps === steps).map(({ name }) => name)
  return t('charts.gap-apart', {
    same: compared.length - apart.length,
    compared: compared.length,
    higher,
    lower: apart.length - higher,
    steps,
    ...listNames(furthest),
  })
}
