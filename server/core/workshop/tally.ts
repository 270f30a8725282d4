import type { Level, Scale } from '../scale.ts'
import { type Confidence, confidences } from '../statement.ts'

/** What of a ballot is counted. A null level is somebody who said that they cannot judge. */
export interface CountedBallot {
  readonly level: Level | null
  readonly confidence: Confidence | null
}

export interface LevelTally {
  readonly level: Level
  readonly count: number
  /** How many of the count were given with each confidence; those that named none are in none. */
  readonly confidence: Readonly<Record<Confidence, number>>
}

export interface Tally {
  /** Every level of the scale, highest first; levels nobody gave count 0. */
  readonly levels: readonly LevelTally[]
  readonly cannotJudge: number
}

/** Counts the ballots of one ballot round; their order changes nothing. */
export function tally(scale: Scale, ballots: readonly CountedBallot[]): Tally {
  const levels = scale.levels.map(({ value }) => {
    const given = ballots.filter(({ level }) => level === value)
    const withConfidence = (wanted: Confidence) =>
      given.filter(({ confidence }) => confidence === wanted).length
    return {
      level: value,
      count: given.length,
      confidence: {
        low: withConfidence('low'),
        medium: withConfidence('medium'),
        high: withConfidence('high'),
      },
    }
  })
  return {
    levels: levels.sort((a, b) => b.level - a.level),
    cannotJudge: ballots.filter(({ level }) => level === null).length,
  }
}

/** The levels that a tally counts, one for each ballot that gave one, highest first. */
export function levelsOf({ levels }: Pick<Tally, 'levels'>): Level[] {
  return levels.flatMap(({ level, count }) => Array<Level>(count).fill(level))
}

/**
 * A tally as one line of text that is the same for the same counts, wherever it is made: what its
 * hash is taken over.
 */
export function canonicalTally({ levels, cannotJudge }: Tally): string {
  const counts = levels.map(({ level, count, confidence }) =>
    [level, count, ...confidences.map((each) => confidence[each])].join(','),
  )
  return [...counts, cannotJudge].join(';')
}
