import type { Actor } from '../../actor.ts'
import type { CarriedRound } from '../../contract/carried.ts'
import type { Language } from '../../core/language.ts'
import { can, standingAnywhere } from '../../core/permissions.ts'
import type { Db } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { findMeaningSince } from '../frameworks/repository.ts'
import { loadRound, type RoundContext } from '../reviews/context.ts'
import { findRound, type RoundRecord } from '../rounds/repository.ts'
import { summarise } from '../rounds/summary.ts'

/** The earlier round as its viewer stands to it; null where they may not know of it. */
export async function loadEarlier(
  deps: Deps,
  db: Db,
  actor: Actor,
  id: string,
): Promise<RoundContext | null> {
  const round = await findRound(db, id)
  const standing = { ...standingAnywhere(actor.role), public: round?.public ?? false }
  const knows = can('registers.read', standing) || can('public-round.read', standing)
  return round && knows ? loadRound(deps, db, actor, id) : null
}

/** What is told of the earlier round wherever something was carried from it. */
export function describeEarlier(
  { round, reviews }: RoundContext,
  language: Language,
  now: Date,
): NonNullable<CarriedRound['from']> {
  const { id, title, positionAt, old, provenance, framework, frameworkVersion } = summarise(
    round,
    reviews,
    language,
    now,
  )
  return { id, title, positionAt, old, provenance, framework, frameworkVersion }
}

/** Whether the framework has changed its meaning from the earlier round to this one. */
export async function hasMeaningChanged(
  db: Db,
  earlier: Pick<RoundRecord, 'frameworkVersion'>,
  { frameworkId, frameworkVersion }: RoundRecord,
): Promise<boolean> {
  return earlier.frameworkVersion < (await findMeaningSince(db, frameworkId, frameworkVersion))
}
