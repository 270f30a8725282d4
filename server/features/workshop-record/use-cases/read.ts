import type { Person } from '../../../actor.ts'
import type { Workshop } from '../../../contract/workshops.ts'
import { findJudgement } from '../../../core/framework.ts'
import type { Language } from '../../../core/language.ts'
import { can, type Standing } from '../../../core/permissions.ts'
import { runs } from '../../../core/workshop/facilitators.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { loadReview } from '../../reviews/context.ts'
import { loadWorkshop, type WorkshopContext } from '../../workshops/context.ts'
import { listTray, listWorkshops } from '../../workshops/repository.ts'

/**
 * The workshops of a review, the oldest first, as they are at rest: for its region's consortium and
 * for its review team. Nothing in them tells what was agreed.
 */
export async function readWorkshops(
  deps: Deps,
  actor: Person,
  reviewId: string,
  language: Language,
): Promise<Workshop[]> {
  const { standing } = await loadReview(deps, deps.db, actor, reviewId)
  requireKnowing(standing)
  const workshops = await listWorkshops(deps.db, reviewId)
  return Promise.all(workshops.map(({ id }) => describeWorkshop(deps, actor, id, language)))
}

/** One of them. */
export async function readWorkshop(
  deps: Deps,
  actor: Person,
  id: string,
  language: Language,
): Promise<Workshop> {
  return describeWorkshop(deps, actor, id, language)
}

/** That there is a workshop, and how it was planned, all of the review team may know. */
function requireKnowing(standing: Standing): void {
  const knows =
    can('workshop.read', standing) ||
    can('review.read-progress', standing) ||
    can('workshop.read-after-reveal', standing)
  if (!knows) throw new AppError('forbidden')
}

async function describeWorkshop(
  deps: Deps,
  actor: Person,
  id: string,
  language: Language,
): Promise<Workshop> {
  const context = await loadWorkshop(deps, deps.db, { actor }, id)
  requireKnowing(context.standing)
  const { workshop, round, review, items, facilitators, framework } = context
  return {
    id,
    reviewId: workshop.reviewId,
    round: { id: round.id, name: round.title[language] },
    region: { id: review.region.id, name: review.region.name[language] },
    provenance: round.provenance,
    state: workshop.state,
    rehearsal: workshop.rehearsal,
    asksConfidence: workshop.asksConfidence,
    capacity: workshop.capacity,
    items: items.map((item) => ({
      ...item,
      title: findJudgement(framework, item.judgement)?.title[language] ?? item.judgement,
    })),
    evidence: await listTray(deps.db, id),
    facilitators: facilitators.flatMap(({ part, ...person }) =>
      part === 'assisted' ? [] : [{ ...person, part }],
    ),
    code: isRunBy(actor, context) ? workshop.code : null,
    createdAt: workshop.createdAt,
    openedAt: workshop.openedAt,
    endedAt: workshop.endedAt,
    version: workshop.version,
  }
}

function isRunBy(actor: Person, { facilitators, standing }: WorkshopContext): boolean {
  const part = facilitators.find(({ id }) => id === actor.id)?.part ?? null
  return runs(part) && standing.facilitates === true
}
