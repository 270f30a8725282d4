import type { CarriedRound } from '../../../server/contract/carried.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { daysLeft } from './days-left.ts'

/** What the parts of a review's overview are given. */
export interface Overview {
  readonly round: Round
  readonly whole: WholeReview
  readonly framework: Framework
  /** What was carried from an earlier round; null where nothing was. */
  readonly carried: CarriedRound | null
  /** Reads the round and the review again, after a change. */
  readonly reload: () => void
}

/** The title of a judgement in the language of the page. */
export function titleIn(framework: Framework, code: string): string {
  const judgement = findJudgement(framework, code)
  return judgement ? inLanguage(judgement.title) : code
}

/** How many days are left until a last day, or for how long it is over. */
export function daysText(until: string, today: string): string {
  const left = daysLeft(until, today)
  return left < 0 ? t('days.ended', { count: -left }) : t('days.left', { count: left })
}

/** Until when a consortium may answer, and how long that still is. */
export function untilText(until: string, today: string): string {
  return t('review.until', {
    date: formatDate(until, language.value),
    days: daysText(until, today),
  })
}
