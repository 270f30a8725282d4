import type { ChartWords } from '../charts/words.ts'
import {
  type CourseSection,
  type FindPosition,
  type Judgement,
  type Movement,
  movementsOf,
  type OverTimeRound,
  pairsOf,
  type RoundPair,
} from './courses.ts'

/** What the latest round of a section shows against the one before it, in a sentence. */
export function tellSection(
  { rounds, judgements }: CourseSection,
  find: FindPosition,
  words: ChartWords,
): string {
  const latest = rounds.at(-1)
  if (!latest) return words.t('over-time.nothing')
  const rated = judgements.some(({ code }) => typeof find(latest.id, code)?.level === 'number')
  if (!rated) return words.t('over-time.none-rated', { round: latest.title })
  const pair = pairsOf(rounds).find(({ to }) => to === latest)
  if (!pair) return words.t('over-time.one-round', { round: latest.title })
  return tellPair(pair, movementsOf(pair, judgements, find), words)
}

/** How many judgements moved which way between two rounds, or why that cannot be told. */
export function tellPair(
  pair: RoundPair,
  movements: readonly Movement[],
  { t }: ChartWords,
): string {
  const ends = { from: pair.from.title, to: pair.to.title }
  if (pair.break === 'framework' || pair.break === 'meaning') {
    return t(`over-time.break.${pair.break}`, ends)
  }
  const count = (movement: Movement['movement']) =>
    movements.filter((one) => one.movement === movement).length
  return t('over-time.moved', {
    ...ends,
    up: count('up'),
    down: count('down'),
    same: count('same'),
    newly: count('newly-rated'),
    notRated: count('not-rated'),
  })
}

/** Why a judgement of a round has no level, in short. */
export function tellLack(
  { provenance }: Pick<OverTimeRound, 'provenance'>,
  { t }: Pick<ChartWords, 't'>,
): string {
  return t(provenance === 'source' ? 'over-time.not-known' : 'level.not-rated')
}

/** What one judgement shows in the latest round of a section. */
export function tellJudgement(
  { rounds }: Pick<CourseSection, 'rounds'>,
  judgement: Judgement,
  find: FindPosition,
  { t, name }: ChartWords,
): string {
  const latest = rounds.at(-1)
  if (!latest) return t('over-time.nothing')
  const position = find(latest.id, judgement.code)
  if (!position) return t('over-time.absent', { round: latest.title })
  if (position.level === null) {
    return latest.provenance === 'source'
      ? t('over-time.not-known-in', { round: latest.title })
      : t('over-time.not-rated', { round: latest.title })
  }
  const pair = pairsOf(rounds).find(({ to }) => to === latest)
  const before = pair?.break === null ? find(pair.from.id, judgement.code) : undefined
  const to = name(position.level)
  if (!before) return t('over-time.first', { to, round: latest.title })
  if (before.level === null) return t('over-time.newly-rated', { to })
  if (before.level === position.level) return t('over-time.same', { to })
  const way = position.level > before.level ? 'up' : 'down'
  return t(`over-time.${way}`, { from: name(before.level), to })
}
