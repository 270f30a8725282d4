import type { RegionNews } from '../../../server/contract/feedback-news.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { feedbackAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { daysText } from '../overview/overview.ts'
import type { Waiting } from './waiting.ts'

/**
 * What the feedback of a round has for the viewer: answers that a consortium has not looked at yet,
 * and contested judgements that wait for the lead reviewer. `today` is a day, ISO 8601.
 */
export function feedbackWaiting(
  round: Pick<Round, 'id' | 'reviews'>,
  news: readonly RegionNews[],
  today: string,
): Waiting[] {
  return news.flatMap(({ region, contested, answered, until }) => {
    const standing = round.reviews.find((review) => review.region.id === region.id)?.standing
    const text = (() => {
      if (answered !== null && answered > 0) return t('news.answered', { count: answered })
      if (contested === 0 || !standing || !can('feedback.answer', standing)) return null
      const told = t('news.contested', { count: contested, region: region.name })
      if (until === null) return told
      const date = formatDate(until, language.value)
      return `${told} ${t('news.until', { date, days: daysText(until, today) })}`
    })()
    if (text === null) return []
    const button = t('room.open', { region: region.name })
    return [{ text, href: feedbackAddress(round.id, region.id), button }]
  })
}
