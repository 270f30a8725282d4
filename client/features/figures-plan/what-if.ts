import type { Person } from '../../../server/contract/accounts.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type {
  PlannedPair,
  PlannedRegion,
  RatingPlan,
} from '../../../server/core/statistics/plan/rating-plan.ts'

type PlannedRound = Pick<Round, 'leads' | 'reviews'>

/** Somebody who rates in the plan, or might. */
export interface Candidate {
  readonly id: string
  readonly name: string
}

/** Who is assigned to each region of a round, without those known to be recused from it. */
export function planOf({ reviews }: PlannedRound, judgements: number): PlannedRegion[] {
  return reviews.map(({ region, reviewers, recused }) => ({
    region: region.id,
    judgements,
    raters: reviewers
      .map(({ id }) => id)
      .filter((id) => !(recused ?? []).some((one) => one.id === id)),
  }))
}

/** Whether somebody is known to be recused from a region. */
export function isRecused({ reviews }: PlannedRound, rater: string, region: string): boolean {
  const review = reviews.find((one) => one.region.id === region)
  return review?.recused?.some(({ id }) => id === rater) ?? false
}

/** Those who review in the round, by name, those who lead it, and whoever was added; each once. */
export function candidatesOf(
  { leads, reviews }: PlannedRound,
  added: readonly Candidate[],
): Candidate[] {
  const byName = (some: readonly Candidate[]) =>
    some.toSorted((a, b) => a.name.localeCompare(b.name))
  const reviewers = byName(reviews.flatMap((review) => review.reviewers))
  const all = [...reviewers, ...byName(leads), ...added]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** Reviewers with an account who are not among the candidates yet. */
export function furtherReviewers(
  people: readonly Person[],
  candidates: readonly Candidate[],
): Candidate[] {
  return people
    .filter(({ role, disabled }) => role === 'reviewer' && !disabled)
    .filter(({ id }) => candidates.every((one) => one.id !== id))
    .map(({ id, name }) => ({ id, name }))
}

/** The plan with somebody ticked or unticked in a region. */
export function tick(
  plan: readonly PlannedRegion[],
  region: string,
  rater: string,
  ticked: boolean,
): PlannedRegion[] {
  return plan.map((one) => {
    if (one.region !== region) return one
    const others = one.raters.filter((id) => id !== rater)
    return { ...one, raters: ticked ? [...others, rater] : others }
  })
}

/** Whether two plans have the same people in the same regions. */
export function isSamePlan(
  one: readonly PlannedRegion[],
  other: readonly PlannedRegion[],
): boolean {
  const shape = (plan: readonly PlannedRegion[]) =>
    JSON.stringify(plan.map(({ region, raters }) => [region, [...raters].sort()]))
  return shape(one) === shape(other)
}

/** A plan with its people, pairs and groups in the order in which the page names people. */
export function inOrderOf(candidates: readonly Candidate[], plan: RatingPlan): RatingPlan {
  const places = new Map(candidates.map(({ id }, place) => [id, place]))
  const place = (rater: string) => places.get(rater) ?? candidates.length
  const byPlace = (one: string, other: string) => place(one) - place(other)
  const turned = plan.pairs.map((pair): PlannedPair => {
    const [one, other] = pair.raters
    return place(one) > place(other) ? { ...pair, raters: [other, one] } : pair
  })
  return {
    ...plan,
    raters: plan.raters.toSorted((a, b) => byPlace(a.rater, b.rater)),
    pairs: turned.toSorted(
      (a, b) => byPlace(a.raters[0], b.raters[0]) || byPlace(a.raters[1], b.raters[1]),
    ),
    groups: plan.groups
      .map((group) => group.toSorted(byPlace))
      .toSorted((a, b) => byPlace(a[0] ?? '', b[0] ?? '')),
  }
}
