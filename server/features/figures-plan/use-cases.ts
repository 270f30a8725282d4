import type { z } from 'zod'
import type { Actor } from '../../actor.ts'
import type { PlanAnswer, planQuestion } from '../../contract/plan-of-figures.ts'
import { judgementsOf } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import type { PlannedRegion } from '../../core/statistics/plan/rating-plan.ts'
import { putIntoWords } from '../../core/statistics/words/put-into-words.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { loadRound, type RoundContext } from '../reviews/context.ts'

export interface PlanRequest {
  readonly roundId: string
  readonly question: z.output<typeof planQuestion>
  readonly language: Language
  /** Given where whoever asked has gone. */
  readonly signal: AbortSignal
}

/**
 * How sure the figures of a round would be if its regions were rated as planned. It rests on the
 * plan alone: no rating is read, so it can tell nothing of what is sealed.
 * @throws AppError unknown-region for a region that the round lacks
 */
export async function answerPlan(
  deps: Deps,
  actor: Actor,
  { roundId, question, language, signal }: PlanRequest,
): Promise<PlanAnswer> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  requirePermission('figures.plan', context.standing)
  const levels = context.framework.scale.levels.length
  const regions = plannedRegions(context, question)
  const { closeness } = question
  const report = await deps.statistics.plan({ levels, regions, closeness }, signal)
  const { severities, ...agreement } = putIntoWords(report, language)
  return { ...agreement, severities: [...severities] }
}

/** The regions of the round, those left out of the question without anybody. */
function plannedRegions(
  { reviews, framework }: RoundContext,
  { regions }: PlanRequest['question'],
): PlannedRegion[] {
  const ids = reviews.map(({ region }) => region.id)
  for (const [index, { region }] of regions.entries()) {
    if (ids.includes(region)) continue
    throw new AppError('unknown-region', { path: `regions.${index}.region`, values: { region } })
  }
  const judgements = judgementsOf(framework).length
  return ids.map((id) => ({
    region: id,
    judgements,
    raters: regions.find(({ region }) => region === id)?.raters ?? [],
  }))
}
