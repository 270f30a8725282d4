import type { Person } from '../../../actor.ts'
import type { AdoptionInput, SessionCell } from '../../../contract/calibration-sessions.ts'
import { adoptableLevel } from '../../../core/calibration-agenda.ts'
import { findJudgement } from '../../../core/framework.ts'
import { fullestRating } from '../../../core/fullest-text.ts'
import { claimId } from '../../../db/creation.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { pinCitations } from '../../evidence/repository.ts'
import { findCurrentDecision, insertDecision } from '../../positions/decisions.ts'
import { listRatings } from '../../ratings/repository.ts'
import { loadRound, type RoundContext } from '../../reviews/context.ts'
import { lockRound } from '../../rounds/clock.ts'
import type { ReviewRecord } from '../../rounds/repository.ts'
import { tellingSession } from '../tell.ts'

interface Place {
  readonly review: ReviewRecord
  readonly judgement: string
}

/**
 * Gives each of several cells the level that all its sealed ratings share, with the fullest text
 * among them and all the evidence that they cite. A cell with a calibrated level keeps it.
 * @throws AppError not-unanimous or unknown-cell, with the path of the cell
 */
export function adoptUnanimous(
  deps: Deps,
  actor: Person,
  { roundId, id }: { readonly roundId: string; readonly id: string },
  input: AdoptionInput,
): Promise<{ id: string; version: number }> {
  const created = { id, version: 1 }
  return tellingSession(deps, (tell) =>
    deps.db.transaction().execute(async (trx) => {
      await lockRound(trx, roundId)
      const context = await loadRound(deps, trx, actor, roundId)
      requirePermission('calibrated.write', context.standing)
      const { cells } = input
      const places = cells.map((cell, index) => findPlace(context, cell, index))
      for (const { review } of places) {
        requirePermission('calibrated.write', context.standingTo(review))
      }
      const body = { roundId, cells }
      const claim = await claimId(trx, { id, kind: 'adoption', personId: actor.id, body })
      if (claim === 'repeated') return created
      const adopted: Place[] = []
      for (const [index, place] of places.entries()) {
        if (await adopt(deps, trx, actor, roundId, place, index)) adopted.push(place)
      }
      if (adopted.length > 0) {
        await tell(trx, roundId, {
          type: 'adopted',
          reviews: [...new Set(adopted.map(({ review }) => review))],
          log: {
            cells: adopted.map(({ review, judgement }) => ({ reviewId: review.id, judgement })),
          },
        })
      }
      return created
    }),
  )
}

function findPlace(
  { reviews, framework }: RoundContext,
  { region, judgement }: SessionCell,
  index: number,
): Place {
  const review = reviews.find((one) => one.region.id === region)
  if (review && findJudgement(framework, judgement)) return { review, judgement }
  throw new AppError('unknown-cell', { path: `cells.${index}`, values: { region, judgement } })
}

/** Whether the cell took the level; false where it had one already. */
async function adopt(
  deps: Deps,
  trx: Trx,
  actor: Person,
  roundId: string,
  { review, judgement }: Place,
  index: number,
): Promise<boolean> {
  const cell = { reviewId: review.id, judgement }
  if (await findCurrentDecision(trx, cell, 'calibrated')) return false
  const first = (await listRatings(trx, cell)).filter(({ sequence }) => sequence === 1)
  const level = adoptableLevel({
    sealed: first.map((rating) => rating.level),
    grounds: first.map(({ ground }) => ground),
  })
  if (level === null) throw new AppError('not-unanimous', { path: `cells.${index}` })
  const text = fullestRating(first, actor.language)
  const cited = [...new Set(first.flatMap(({ evidence }) => evidence.map((one) => one.id)))]
  const id = deps.ids.random()
  const contentHash = await insertDecision(trx, deps.ids, {
    id,
    ...cell,
    layer: 'calibrated',
    level,
    reason: null,
    ground: first[0]?.ground ?? null,
    because: null,
    dissent: null,
    byPerson: actor.id,
    at: deps.now().toISOString(),
    statements: (text?.statements ?? []).map(({ kind, language, text: words }) => ({
      kind,
      language,
      text: words,
    })),
    citations: await pinCitations(trx, review.id, cited),
  })
  await recordAudit(deps, trx, actor, {
    action: 'calibrated',
    round: roundId,
    review: review.id,
    judgement,
    subject: id,
    fields: ['adopted'],
    contentHash,
  })
  return true
}
