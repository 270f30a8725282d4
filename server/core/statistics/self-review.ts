import { movementFrom, sealedRange } from '../calibration.ts'
import type { Level, LevelRange } from '../scale.ts'
import { type Figure, noFigure } from './figure.ts'
import { note } from './note.ts'
import { signTest } from './sign-test.ts'

/** One cell as the region's own team and the reviewers saw it. */
export interface SelfReviewedCell {
  readonly region: string
  readonly aspect: string
  readonly judgement: string
  /** The level that the team agreed in its workshop; null where it gave none. */
  readonly team: Level | null
  /** The first sealed levels of the reviewers. */
  readonly sealed: readonly (Level | null)[]
}

export type AgainstReviewers = 'higher' | 'same' | 'lower'

export interface SelfReviewCase {
  readonly aspect: string
  readonly judgement: string
  readonly team: Level
  /** From the lower to the upper median of the sealed levels. */
  readonly reviewers: LevelRange
  readonly direction: AgainstReviewers
}

export interface SelfReviewCounts {
  readonly higher: number
  readonly same: number
  readonly lower: number
  /** Cells that the team or the reviewers gave no level. */
  readonly notCompared: number
}

export interface RegionSelfReview extends SelfReviewCounts {
  readonly region: string
  readonly aspects: readonly (SelfReviewCounts & { readonly aspect: string })[]
  /** Every cell that could be compared, in the order given. */
  readonly cases: readonly SelfReviewCase[]
  /** The probability of so one-sided a difference by chance; none for fewer than twelve cases. */
  readonly signTest: Figure
}

/** So few of a region's judgements are listed, and not tested. */
export const casesForSignTest = 12

/**
 * How each region's own view compares with its reviewers': a team's level within the range of the
 * lower and upper median of the sealed levels is the same. Counts and cases, and for a region with
 * twelve or more an exact sign test; never how far apart, as levels are only in order.
 *
 * @returns the regions in the order of their first cell, and their aspects likewise
 */
export function selfReviewReport(cells: readonly SelfReviewedCell[]): RegionSelfReview[] {
  return distinct(cells.map(({ region }) => region)).map((region) =>
    describeRegion(
      region,
      cells.filter((cell) => cell.region === region),
    ),
  )
}

function describeRegion(region: string, cells: readonly SelfReviewedCell[]): RegionSelfReview {
  const cases = cells.flatMap((cell) => compare(cell) ?? [])
  const counts = count(cases, cells.length)
  const aspects = distinct(cells.map(({ aspect }) => aspect)).map((aspect) => ({
    aspect,
    ...count(
      cases.filter((one) => one.aspect === aspect),
      cells.filter((cell) => cell.aspect === aspect).length,
    ),
  }))
  const tested =
    cases.length < casesForSignTest
      ? noFigure(note('sign-test-too-few', { n: cases.length, needed: casesForSignTest }))
      : signTest(counts.higher, counts.lower)
  return { region, ...counts, aspects, cases, signTest: tested }
}

function compare({ aspect, judgement, team, sealed }: SelfReviewedCell): SelfReviewCase | null {
  const reviewers = sealedRange(sealed)
  if (team === null || reviewers === null) return null
  const direction = againstReviewers[movementFrom(reviewers, team)]
  return { aspect, judgement, team, reviewers, direction }
}

const againstReviewers = { up: 'higher', same: 'same', down: 'lower' } as const

function count(cases: readonly SelfReviewCase[], cells: number): SelfReviewCounts {
  const of = (direction: AgainstReviewers) =>
    cases.filter((one) => one.direction === direction).length
  return {
    higher: of('higher'),
    same: of('same'),
    lower: of('lower'),
    notCompared: cells - cases.length,
  }
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)]
}
