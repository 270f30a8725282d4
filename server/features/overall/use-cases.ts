import type { Actor, Person } from '../../actor.ts'
import type { OverallInput, OverallText } from '../../contract/overall.ts'
import type { Language } from '../../core/language.ts'
import { maySeeLayer } from '../../core/layers.ts'
import { type OverallKind, writingOf } from '../../core/overall.ts'
import { can, type Standing } from '../../core/permissions.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { hashContent, recordAudit } from '../audit/repository.ts'
import { changeReview, loadRound, type RoundContext } from '../reviews/context.ts'
import { lockRound } from '../rounds/clock.ts'
import { insertOverallText, listOverallTexts, type OverallRecord } from './repository.ts'

/**
 * What the lead reviewer wrote about a round and its regions as wholes, in their order. A region's texts are read
 * like its agreed levels; the round's by those who read them of every region.
 */
export async function readOverall(
  deps: Deps,
  actor: Actor,
  roundId: string,
  language: Language,
): Promise<OverallText[]> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  const texts = await listOverallTexts(deps.db, roundId)
  const about = (reviewId: string | null) => texts.filter((text) => text.reviewId === reviewId)
  return [
    ...(readsWholeRound(context) ? describe(about(null), null, context.standing) : []),
    ...context.reviews.flatMap((review) => {
      const standing = context.standingTo(review)
      const region = { id: review.region.id, name: review.region.name[language] }
      return reads(standing) ? describe(about(review.id), region, standing) : []
    }),
  ]
}

/** That a text was taken back is told to those who write it alone, for its version. */
function describe(
  texts: readonly OverallRecord[],
  region: OverallText['region'],
  standing: Standing,
): OverallText[] {
  return texts
    .filter(({ text, kind }) => text !== null || can(writingOf(kind), standing))
    .map(({ reviewId: _, ...text }) => ({ ...text, region }))
}

const reads = (standing: Standing): boolean => maySeeLayer('agreed', standing)

function readsWholeRound({ reviews, standingTo }: RoundContext): boolean {
  return reviews.length > 0 && reviews.every((review) => reads(standingTo(review)))
}

/** Writes a text about one region. */
export function writeOfReview(
  deps: Deps,
  actor: Person,
  { reviewId, kind }: { readonly reviewId: string; readonly kind: OverallKind },
  version: number | null,
  input: OverallInput,
): Promise<{ version: number }> {
  return changeReview(deps, actor, reviewId, (trx, { round, standing }) => {
    requirePermission(writingOf(kind), standing)
    return write(deps, trx, actor, { roundId: round.id, reviewId, kind, version, input })
  })
}

/** Writes a text about a round as a whole. */
export function writeOfRound(
  deps: Deps,
  actor: Person,
  { id: roundId, kind }: { readonly id: string; readonly kind: OverallKind },
  version: number | null,
  input: OverallInput,
): Promise<{ version: number }> {
  return deps.db.transaction().execute(async (trx) => {
    await lockRound(trx, roundId)
    const { standing } = await loadRound(deps, trx, actor, roundId)
    requirePermission(writingOf(kind), standing)
    return write(deps, trx, actor, { roundId, reviewId: null, kind, version, input })
  })
}

interface Writing {
  readonly roundId: string
  readonly reviewId: string | null
  readonly kind: OverallKind
  readonly version: number | null
  readonly input: OverallInput
}

/** @throws AppError changed-meanwhile, with the current text, where `version` is not the last */
async function write(
  deps: Deps,
  trx: Trx,
  actor: Person,
  { version, input, ...place }: Writing,
): Promise<{ version: number }> {
  const { roundId, reviewId, kind } = place
  const texts = await listOverallTexts(trx, roundId)
  const current = texts.find((text) => text.reviewId === reviewId && text.kind === kind) ?? null
  if ((current?.version ?? null) !== version) {
    throw new AppError('changed-meanwhile', { details: { current } })
  }
  const next = (version ?? 0) + 1
  const salt = deps.ids.secret()
  const edition = { ...place, ...input, id: deps.ids.ordered(), version: next, salt }
  const at = deps.now().toISOString()
  await insertOverallText(trx, { ...edition, byPerson: actor.id, at })
  await recordAudit(deps, trx, actor, {
    action: 'overall',
    round: roundId,
    ...(reviewId !== null && { review: reviewId }),
    fields: [kind],
    contentHash: hashContent(salt, input),
  })
  return { version: next }
}
