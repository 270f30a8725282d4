import type { Scene } from '../../support/scene.ts'

/** The judgement of the north that has something of every kind, and one that only two rated. */
export const rich = 'skill'
export const ratedByTwo = 'trust'

/** Words that stand in one place each, so that an answer that holds them tells of that place. */
export const words = {
  ownBody: 'EXCERPT own body',
  released: 'EXCERPT released',
  kept: 'EXCERPT kept',
  reported: 'EXCERPT reported',
  rating: 'STATEMENT of a rating',
  calibratedBecause: 'BECAUSE of calibration',
  dissent: 'DISSENT at calibration',
  agreed: 'STATEMENT agreed',
  agreedBecause: 'BECAUSE of feedback',
  overallOfNorth: 'OVERALL of the north',
  overallOfRound: 'OVERALL of the round',
} as const

/** The address of something in a cell of the north. */
export function inCell(
  { reviews }: Pick<Scene, 'reviews'>,
  judgement: string,
  rest: string,
): string {
  return `/api/reviews/${reviews.north}/judgements/${judgement}/${rest}`
}
