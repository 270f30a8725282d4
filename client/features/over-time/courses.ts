import type { OverTime } from '../../../server/contract/over-time.ts'
import {
  type Break,
  breakBetween,
  courseOf,
  courses,
  type LevelMovement,
  movementBetween,
} from '../../../server/core/over-time.ts'

export type OverTimeRound = OverTime['rounds'][number]
export type OverTimeFramework = OverTime['frameworks'][number]
export type Judgement = OverTimeFramework['judgements'][number]

/** The rounds of one region that share a framework, in the order of their dates. */
export interface CourseSection {
  /** In the latest version that any of the rounds uses. */
  readonly framework: OverTimeFramework
  readonly rounds: readonly OverTimeRound[]
  /** Of every version in use, those of the latest first. */
  readonly judgements: readonly Judgement[]
}

/** What a round says of a judgement: a level, a reason for none, or nothing where it has it not. */
export type Position = OverTime['positions'][number]

export function roundsOf(data: OverTime, region: string): OverTimeRound[] {
  return data.rounds.filter(({ reviews }) => reviews.some((review) => review.region === region))
}

/** Whether a round’s review of the region, or with null every one open to the viewer, is published. */
export function isPublishedFor({ reviews }: OverTimeRound, region: string | null): boolean {
  const own = reviews.filter((review) => region === null || review.region === region)
  return own.length > 0 && own.every(({ stage }) => stage === 'published')
}

/** The rounds of a region by framework; the framework of the latest round first. */
export function sectionsOf(data: OverTime, region: string): CourseSection[] {
  const rounds = roundsOf(data, region)
  const ids = [...new Set(rounds.toReversed().map(({ framework }) => framework))]
  return ids.flatMap((id) => {
    const own = rounds.filter(({ framework }) => framework === id)
    const used = new Set(own.map(({ frameworkVersion }) => frameworkVersion))
    const versions = data.frameworks
      .filter((one) => one.id === id && used.has(one.version))
      .sort((a, b) => b.version - a.version)
    const [framework] = versions
    if (!framework) return []
    const judgements = new Map<string, Judgement>()
    for (const judgement of versions.flatMap((one) => one.judgements)) {
      if (!judgements.has(judgement.code)) judgements.set(judgement.code, judgement)
    }
    return [{ framework, rounds: own, judgements: [...judgements.values()] }]
  })
}

/** Finds what a round says of a region’s judgement; undefined where its framework lacks it. */
export function createPositions(data: OverTime, region: string) {
  const positions = new Map(
    data.positions
      .filter((position) => position.region === region)
      .map((position) => [`${position.round} ${position.judgement}`, position]),
  )
  return (round: string, judgement: string): Position | undefined =>
    positions.get(`${round} ${judgement}`)
}
export type FindPosition = ReturnType<typeof createPositions>

/** Two rounds of one course that follow each other, and why they do not compare, if so. */
export interface RoundPair {
  readonly from: OverTimeRound
  readonly to: OverTimeRound
  readonly break: Break | null
}

/** Every round with the one before it in its own course, latest first. */
export function pairsOf(rounds: readonly OverTimeRound[]): RoundPair[] {
  return rounds
    .flatMap((to, index) => {
      const from = rounds.slice(0, index).findLast((before) => isSameCourse(before, to))
      return from ? [{ from, to, break: breakBetween(from, to) }] : []
    })
    .reverse()
}

const isSameCourse = (a: OverTimeRound, b: OverTimeRound) =>
  courseOf(a.provenance) === courseOf(b.provenance)

/** How a judgement moved between two rounds that compare. */
export interface Movement {
  readonly judgement: Judgement
  readonly movement: LevelMovement
  readonly from: number | null
  readonly to: number | null
}

/** Movements of the judgements that both rounds have. */
export function movementsOf(
  { from, to }: RoundPair,
  judgements: readonly Judgement[],
  find: FindPosition,
): Movement[] {
  return judgements.flatMap((judgement) => {
    const before = find(from.id, judgement.code)
    const after = find(to.id, judgement.code)
    if (!before || !after) return []
    const levels = { from: before.level, to: after.level }
    return [{ judgement, movement: movementBetween(levels.from, levels.to), ...levels }]
  })
}

export interface Chain {
  readonly dashed: boolean
  readonly points: readonly { readonly round: number; readonly level: number | null }[]
}

/**
 * The runs of points that lines may join: of one course, unbroken by a change of the framework’s
 * meaning or by a round that lacks the judgement.
 */
export function chainsOf(
  rounds: readonly OverTimeRound[],
  judgement: string,
  find: FindPosition,
): Chain[] {
  return courses.flatMap((course) => {
    const dashed = course !== 'recorded'
    const chains: { dashed: boolean; points: Chain['points'][number][] }[] = []
    let before: OverTimeRound | null = null
    for (const [index, round] of rounds.entries()) {
      if (courseOf(round.provenance) !== course) continue
      const position = find(round.id, judgement)
      if (position) {
        const goesOn = before !== null && breakBetween(before, round) === null
        if (!goesOn) chains.push({ dashed, points: [] })
        chains.at(-1)?.points.push({ round: index, level: position.level })
      }
      before = position ? round : null
    }
    return chains
  })
}

/** After which rounds the framework changed its meaning, whatever course they are of. */
export function breaksOf(rounds: readonly OverTimeRound[]): number[] {
  return rounds.flatMap((round, index) => {
    const next = rounds[index + 1]
    return next && next.meaningSince !== round.meaningSince ? [index] : []
  })
}
