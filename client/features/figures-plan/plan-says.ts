import type { PlannedPair, RatingPlan } from '../../../server/core/statistics/plan/rating-plan.ts'
import { leastRatings, leastSharedUnits } from '../../../server/core/statistics/says/gates.ts'
import type { MessageKey } from '../../language.tsx'

/** A sentence about a plan, by its message. */
export interface Saying {
  readonly key: MessageKey
  readonly values?: Readonly<Record<string, string | number>>
}

/** How people and regions are called. */
export interface Names {
  readonly rater: (id: string) => string
  readonly region: (id: string) => string
}

/** What a plan allows to be said, in sentences; who cannot be compared is told apart. */
export function sayingsOf(plan: RatingPlan, names: Names): Saying[] {
  const { raters, alone, unrated } = plan
  if (raters.length === 0) return [{ key: 'figures-plan.nobody' }]
  const few = raters.filter(({ enough }) => !enough)
  const regions = (ids: readonly string[]) => ids.map(names.region).join(', ')
  const people = (ids: readonly string[]) => ids.map(names.rater).join(', ')
  return [
    agreementOf(plan),
    ...some(alone.length > 0, {
      key: 'figures-plan.alone',
      values: { regions: regions(alone) },
    }),
    ...some(unrated.length > 0, {
      key: 'figures-plan.unrated',
      values: { regions: regions(unrated) },
    }),
    ...some(raters.length > 1 && plan.groups.length === 1, { key: 'figures-plan.joined' }),
    ...indirectly(plan, names),
    ...some(few.length > 0, {
      key: 'figures-plan.few-ratings',
      values: { names: people(few.map(({ rater }) => rater)), least: leastRatings },
    }),
  ]
}

function agreementOf({ shared, judgements, coefficients }: RatingPlan): Saying {
  if (shared === 0) return { key: 'figures-plan.agreement-none' }
  if (coefficients) return { key: 'figures-plan.agreement', values: { shared, judgements } }
  const values = { shared, judgements, least: leastSharedUnits }
  return { key: 'figures-plan.agreement-few', values }
}

function indirectly({ pairs }: RatingPlan, names: Names): Saying[] {
  const through = pairs.filter(({ compared }) => compared === 'through-others')
  const [first] = through
  if (first === undefined) return []
  if (through.length > 1) {
    return [{ key: 'figures-plan.indirect', values: { count: through.length } }]
  }
  const [one, other] = first.raters
  const values = { one: names.rater(one), other: names.rater(other) }
  return [{ key: 'figures-plan.indirect-one', values }]
}

const some = (holds: boolean, saying: Saying): Saying[] => (holds ? [saying] : [])

/** What two people's shared judgements allow. */
export function allowanceOf({ compared, coefficient }: PlannedPair): MessageKey {
  if (coefficient) return 'figures-plan.allows.coefficient'
  if (compared === 'directly') return 'figures-plan.allows.share'
  return compared === 'through-others'
    ? 'figures-plan.allows.through-others'
    : 'figures-plan.allows.nothing'
}

/** A tendency in parts of a level with one digit, rounded up, or null for a whole level or more. */
export function tendencyText(levels: number): string | null {
  const tenths = Math.ceil(levels * 10 - 1e-9)
  return tenths >= 10 ? null : (tenths / 10).toFixed(1)
}
