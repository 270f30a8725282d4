import type { LevelCount } from '../../../server/core/scale.ts'
import { type ChartWords, listNames, stepsBetween } from './words.ts'

/** One judgement’s spread with the name by which a sentence can call it. */
export interface NamedSpread {
  readonly name: string
  /** How often each level of the scale was given, or null where that is closed. */
  readonly counts: readonly LevelCount[] | null
}

/** How far apart the highest and the lowest level given lie; null with fewer than two ratings. */
export function stepsApart(counts: readonly LevelCount[]): number | null {
  if (counts.reduce((sum, { count }) => sum + count, 0) < 2) return null
  const scale = counts.map(({ level }) => level)
  const given = counts.filter(({ count }) => count > 0).map(({ level }) => level)
  return stepsBetween(scale, Math.min(...given), Math.max(...given))
}

/** What spreads show, in a sentence: how many give one level, and which lie furthest apart. */
export function tellSpread(spreads: readonly NamedSpread[], { t }: ChartWords): string {
  const open = spreads.flatMap(({ name, counts }) => (counts ? [{ name, counts }] : []))
  if (open.every(({ counts }) => counts.every(({ count }) => count === 0))) {
    return t('charts.spread-none')
  }
  const compared = open.flatMap(({ name, counts }) => {
    const steps = stepsApart(counts)
    return steps === null ? [] : [{ name, steps }]
  })
  if (compared.length === 0) return t('charts.spread-single')
  const steps = Math.max(...compared.map((one) => one.steps))
  if (steps === 0) return t('charts.spread-same', { compared: compared.length })
  const furthest = compared.filter((one) => one.steps === steps).map(({ name }) => name)
  const same = compared.filter((one) => one.steps === 0).length
  return t('charts.spread-apart', {
    same,
    compared: compared.length,
    steps,
    ...listNames(furthest),
  })
}
