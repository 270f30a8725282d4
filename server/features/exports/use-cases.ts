import type { Actor } from '../../actor.ts'
import type { RatingsMetadata } from '../../contract/exports.ts'
import type { Language } from '../../core/language.ts'
import type { Translate } from '../../core/messages.ts'
import { isOldSnapshot } from '../../core/snapshot.ts'
import type { Deps } from '../../deps.ts'
import type { ServerKey } from '../../messages/en.ts'
import { listCurrentDecisions } from '../positions/decisions.ts'
import { listFirstRatings } from '../ratings/repository.ts'
import { loadRound } from '../reviews/context.ts'
import { listLastBallots } from '../self-reviews/repository.ts'
import { loadRatingFacts } from './facts.ts'
import { describeRatings, ratingsFileName } from './metadata.ts'
import { ratingRows } from './rating-rows.ts'
import { writeRatingsCsv } from './write-csv.ts'

export interface TakenOut<Content> {
  readonly fileName: string
  readonly content: Content
}

/** The figures of a round as CSV, as far as the viewer may see them. */
export async function takeOutRatings(
  deps: Deps,
  actor: Actor,
  roundId: string,
  words: { readonly language: Language; readonly translate: Translate<ServerKey> },
): Promise<TakenOut<string>> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  const ids = context.reviews.map(({ id }) => id)
  const decisions = await listCurrentDecisions(deps.db, ids)
  const sealed = await listFirstRatings(deps.db, ids)
  const ballots = await listLastBallots(deps.db, ids)
  const facts = await loadRatingFacts(deps.db, context)
  const contents = { decisions, sealed, ballots, facts }
  const rows = ratingRows(context, contents, { ...words, now: deps.now() })
  return {
    fileName: ratingsFileName(roundId, words.language),
    content: writeRatingsCsv(rows, words.language),
  }
}

/** What the columns of that file are. */
export async function takeOutRatingsMetadata(
  deps: Deps,
  actor: Actor,
  roundId: string,
  language: Language,
): Promise<TakenOut<RatingsMetadata>> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  const today = deps.now().toISOString().slice(0, 10)
  const old = isOldSnapshot(context.round.positionAt, today)
  return {
    fileName: `${ratingsFileName(roundId, language)}-metadata.json`,
    content: describeRatings(context, old, language),
  }
}
