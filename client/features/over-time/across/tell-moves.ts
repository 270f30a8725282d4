import type { ChartWords } from '../../charts/words.ts'
import type { RoundPair } from '../courses.ts'
import { countMoves, type Move, type Outcome } from './moves.ts'

/** The boxes that are shown, and all of them, of which filters may leave some out. */
export interface ShownMoves {
  readonly shown: readonly Move[]
  readonly all: readonly Move[]
}

/** How many boxes went which way between two rounds, in a sentence. */
export function tellMoves(pair: RoundPair, { shown, all }: ShownMoves, { t }: ChartWords): string {
  const counts = countMoves(shown)
  const ends = { from: pair.from.title, to: pair.to.title }
  if (pair.break === 'framework' || pair.break === 'meaning') {
    return t(`over-time.break.${pair.break}`, ends)
  }
  const valuesOf = (counted: Readonly<Record<Outcome, number>>, total: number) => ({
    all: total,
    up: counted.up,
    down: counted.down,
    same: counted.same,
    notRated: counted['not-rated'],
    notComparable: counted['not-comparable'],
  })
  if (shown.length === all.length) {
    return t('moves.counted', { ...ends, ...valuesOf(counts, shown.length) })
  }
  const whole = t('moves.counted', { ...ends, ...valuesOf(countMoves(all), all.length) })
  if (shown.length === 0) return t('filter.of-all', { sentence: whole })
  return `${t('moves.counted-shown', valuesOf(counts, shown.length))} ${whole}`
}

/** What became of one box, in a word, or why that cannot be told. */
export function tellOutcome(
  { outcome, why, from, to }: Move,
  pair: RoundPair,
  { t, date }: ChartWords,
): string {
  if (outcome === 'not-rated') {
    if (from === null && to === null) return t('moves.not-rated-in-either')
    const round = from === null ? pair.from : pair.to
    if (round.provenance === 'source') return t('over-time.not-known')
    return t('moves.not-rated-in', { date: date(round.positionAt) })
  }
  if (outcome !== 'not-comparable') return t(`moves.${outcome}`)
  switch (why) {
    case 'region-from':
    case 'region-to':
      return t('moves.region-closed', { date: date(endOf(pair, why).positionAt) })
    case 'judgement-from':
    case 'judgement-to':
      return t('moves.no-judgement', { date: date(endOf(pair, why).positionAt) })
    default:
      return t('moves.not-comparable')
  }
}

const endOf = (pair: RoundPair, why: string) => (why.endsWith('from') ? pair.from : pair.to)
