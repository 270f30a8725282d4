import type { ChartWords } from '../../charts/words.ts'
import type { RoundPair } from '../courses.ts'
import { countMoves, type Move } from './moves.ts'

/** How many boxes went which way between two rounds, in a sentence. */
export function tellMoves(pair: RoundPair, moves: readonly Move[], { t }: ChartWords): string {
  const counts = countMoves(moves)
  const ends = { from: pair.from.title, to: pair.to.title }
  if (pair.break === 'framework' || pair.break === 'meaning') {
    return t(`over-time.break.${pair.break}`, ends)
  }
  return t('moves.counted', {
    ...ends,
    all: moves.length,
    up: counts.up,
    down: counts.down,
    same: counts.same,
    notRated: counts['not-rated'],
    notComparable: counts['not-comparable'],
  })
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
