import type { RoundSummary } from '../../contract/rounds.ts'
import type { Language } from '../../core/language.ts'
import { isOldSnapshot } from '../../core/snapshot.ts'
import type { ReviewRecord, RoundRecord } from './repository.ts'

/** What every page says of a round, in one language; `now` decides whether its position is old. */
export function summarise(
  round: RoundRecord,
  reviews: readonly ReviewRecord[],
  language: Language,
  now: Date,
): RoundSummary {
  return {
    id: round.id,
    title: round.title[language],
    positionAt: round.positionAt,
    old: isOldSnapshot(round.positionAt, now.toISOString().slice(0, 10)),
    framework: round.frameworkId,
    frameworkVersion: round.frameworkVersion,
    provenance: round.provenance,
    carried: round.carriedFrom !== null,
    regions: reviews.map(({ region }) => ({ id: region.id, name: region.name[language] })),
    published: reviews.length > 0 && reviews.every(({ stage }) => stage === 'published'),
  }
}
