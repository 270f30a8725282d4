import type { ChoiceRested } from '../../core/comparisons/choices-made.ts'
import type { Db } from '../../db/database.ts'
import { listAccounts } from '../people/repository.ts'
import { listRaters } from '../ratings/raters.ts'
import type { RoundContext } from '../reviews/context.ts'
import { listPairs, listSittings, type SittingRecord } from './repository.ts'

/** Somebody who has handed comparisons in. */
export interface Judge {
  /** A person's id, or a rater's. */
  readonly id: string
  readonly name: string
  readonly model: boolean
  /** Whether they began only once the ratings of the round were open. */
  readonly afterReveal: boolean
}

export interface HandedIn {
  readonly judges: readonly Judge[]
  readonly choices: readonly ChoiceRested[]
}

/**
 * What was handed in of regions, one choice a judge and pair: never what is still open, nor what a
 * judge said of a region from which they are recused.
 */
export async function loadHandedIn(
  db: Db,
  { round, reviews, assignments }: RoundContext,
  regions: readonly string[],
): Promise<HandedIn> {
  const sittings = await listSittings(db, { roundId: round.id })
  const closed = sittings.filter(({ handedInAt }) => handedInAt !== null)
  const judgeOf = new Map(closed.map((sitting) => [sitting.id, idOf(sitting)]))
  const recused = new Set(
    assignments.recusals.map(({ id, reviewId }) => {
      const region = reviews.find((review) => review.id === reviewId)?.region.id
      return `${id} ${region}`
    }),
  )
  const pairs = await listPairs(
    db,
    closed.map(({ id }) => id),
  )
  const choices = pairs.flatMap(({ sittingId, judgement, left, right, last }): ChoiceRested[] => {
    const judge = judgeOf.get(sittingId) ?? ''
    const counts = [left, right].every(
      (region) => regions.includes(region) && !recused.has(`${judge} ${region}`),
    )
    if (last === null || last.choice === 'undone' || !counts) return []
    return [{ judge, judgement, left, right, choice: last.choice, basis: last.basis }]
  })
  const heard = new Set(choices.map(({ judge }) => judge))
  const judges = await describeJudges(db, round, closed)
  return { judges: judges.filter(({ id }) => heard.has(id)), choices }
}

const idOf = ({ personId, raterId }: SittingRecord): string => personId ?? raterId ?? ''

async function describeJudges(
  db: Db,
  { id: roundId, revealedAt }: RoundContext['round'],
  sittings: readonly SittingRecord[],
): Promise<Judge[]> {
  const people = new Map((await listAccounts(db)).map(({ id, name }) => [id, name]))
  const raters = new Map((await listRaters(db, roundId)).map(({ id, name }) => [id, name]))
  const began = new Map<string, string | null>()
  for (const sitting of sittings) {
    const id = idOf(sitting)
    if (!began.has(id)) began.set(id, sitting.drawnAt)
  }
  return [...began].map(([id, drawnAt]) => ({
    id,
    name: people.get(id) ?? raters.get(id) ?? '',
    model: !people.has(id),
    afterReveal: drawnAt !== null && revealedAt !== null && drawnAt > revealedAt,
  }))
}
