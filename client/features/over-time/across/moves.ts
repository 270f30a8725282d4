import type { OverTime } from '../../../../server/contract/over-time.ts'
import {
  breakBetween,
  courseOf,
  type LevelMovement,
  movementBetween,
} from '../../../../server/core/over-time.ts'
import { isPublishedFor, type Judgement, type OverTimeRound, type RoundPair } from '../courses.ts'

/** How a box of the later round stands to that of the earlier one. */
export const outcomes = ['up', 'down', 'same', 'not-rated', 'not-comparable'] as const
export type Outcome = (typeof outcomes)[number]

/** One judgement of one region in two rounds; a level is null where there is none to tell. */
export interface Move {
  readonly region: string
  readonly judgement: string
  readonly outcome: Outcome
  readonly from: number | null
  readonly to: number | null
  /** Why nothing can be told: the rounds, or what one of them lacks. */
  readonly why: 'framework' | 'meaning' | Lack | null
  /** Whether the later round has the box open, so that there is a page to go to. */
  readonly laterOpen: boolean
}

/** A round in which the region is not open, or of whose framework the judgement is none. */
type Lack = `${'region' | 'judgement'}-${'from' | 'to'}`

const isSameCourse = (one: OverTimeRound, other: OverTimeRound) =>
  courseOf(one.provenance) === courseOf(other.provenance)

/** The rounds of the same course before one, earliest first as all rounds come. */
export function earlierOf(rounds: readonly OverTimeRound[], later: OverTimeRound): OverTimeRound[] {
  return rounds.slice(0, rounds.indexOf(later)).filter((one) => isSameCourse(one, later))
}

/** The rounds that have one of their course before them. */
export function laterRounds(rounds: readonly OverTimeRound[]): OverTimeRound[] {
  return rounds.filter((one) => earlierOf(rounds, one).length > 0)
}

/**
 * The two rounds that an address names, or else the last two: real ones before simulated ones, and
 * those that are published in every region open to the viewer before those still being agreed.
 */
export function choosePair(
  rounds: readonly OverTimeRound[],
  named: { readonly from: string | null; readonly to: string | null },
): RoundPair | null {
  const later = laterRounds(rounds)
  const real = later.filter(({ provenance }) => courseOf(provenance) === 'recorded')
  const to = later.find(({ id }) => id === named.to) ?? lastOf(real) ?? lastOf(later)
  const before = to ? earlierOf(rounds, to) : []
  const from = before.find(({ id }) => id === named.from) ?? lastOf(before)
  return to && from ? { from, to, break: breakBetween(from, to) } : null
}

function lastOf(rounds: readonly OverTimeRound[]): OverTimeRound | undefined {
  return rounds.findLast((round) => isPublishedFor(round, null)) ?? rounds.at(-1)
}

/** The regions of either round, in the order of the answer. */
export function regionsOfPair(data: OverTime, { from, to }: RoundPair): OverTime['regions'] {
  const open = new Set([...from.reviews, ...to.reviews].map(({ region }) => region))
  return data.regions.filter(({ id }) => open.has(id))
}

/** The judgements of either round, those of the later one first and named as it names them. */
export function judgementsOfPair({ frameworks }: OverTime, { from, to }: RoundPair): Judgement[] {
  const all = [to, from].flatMap(
    (round) =>
      frameworks.find(
        ({ id, version }) => id === round.framework && version === round.frameworkVersion,
      )?.judgements ?? [],
  )
  return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index)
}

/** Every judgement of every region between two rounds. */
export function movesOf(data: OverTime, pair: RoundPair): Move[] {
  const levels = new Map(
    data.positions.map(({ round, region, judgement, level }) => [
      `${round} ${region} ${judgement}`,
      level,
    ]),
  )
  return regionsOfPair(data, pair).flatMap(({ id: region }) =>
    judgementsOfPair(data, pair).map(({ code }) => {
      const before = levels.get(`${pair.from.id} ${region} ${code}`)
      const after = levels.get(`${pair.to.id} ${region} ${code}`)
      return {
        region,
        judgement: code,
        ...judge(pair, region, before, after),
        from: before ?? null,
        to: after ?? null,
        laterOpen: after !== undefined,
      }
    }),
  )
}

const outcomeOf: Readonly<Record<LevelMovement, Outcome>> = {
  up: 'up',
  down: 'down',
  same: 'same',
  'newly-rated': 'not-rated',
  'not-rated': 'not-rated',
}

function judge(
  pair: RoundPair,
  region: string,
  before: number | null | undefined,
  after: number | null | undefined,
): Pick<Move, 'outcome' | 'why'> {
  const isOpenIn = (round: OverTimeRound) => round.reviews.some((one) => one.region === region)
  if (before === undefined || after === undefined) {
    const end = after === undefined ? 'to' : 'from'
    return {
      outcome: 'not-comparable',
      why: `${isOpenIn(pair[end]) ? 'judgement' : 'region'}-${end}`,
    }
  }
  if (pair.break === 'framework' || pair.break === 'meaning') {
    return { outcome: 'not-comparable', why: pair.break }
  }
  return { outcome: outcomeOf[movementBetween(before, after)], why: null }
}

/** How many boxes there are of each outcome. */
export function countMoves(moves: readonly Move[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => moves.filter((move) => move.outcome === outcome).length
  return Object.fromEntries(outcomes.map((one) => [one, count(one)])) as Record<Outcome, number>
}
