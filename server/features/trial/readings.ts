import type { Framework } from '../../contract/framework.ts'
import type { Bilingual } from '../../core/language.ts'
import type { Confidence } from '../../core/statement.ts'
import type { Deps } from '../../deps.ts'
import { insertComparison } from '../comparisons/repository.ts'
import { insertReader } from '../ratings/raters.ts'
import { insertRating } from '../ratings/repository.ts'
import { insertReview, insertRound } from '../rounds/repository.ts'
import { readJson } from './source.ts'

interface Readings {
  readonly round: string
  readonly readers: readonly { readonly id: string; readonly instruction: string }[]
  readonly judges: readonly { readonly id: string; readonly instruction: string }[]
  readonly ratings: readonly {
    readonly reader: string
    readonly region: string
    readonly judgement: string
    readonly value: number
    readonly confidence: Confidence
    readonly reason: string
  }[]
  readonly comparisons: readonly {
    readonly judge: string
    readonly judgement: string
    readonly winner: string
    readonly loser: string
    readonly margin: string
  }[]
}

interface ReadingsRound {
  readonly title: Bilingual
  readonly positionAt: string
  readonly note: Bilingual
}

/** When the readings were made; the readers sealed all of them at once. */
const madeAt = '2026-11-21T00:00:00.000Z'

/**
 * Loads four independent readings of the 2012 texts by a language model, and two judges'
 * comparisons, as a round of their own: sealed, revealed, in calibration.
 */
export async function loadReadings(
  { db, ids }: Deps,
  fixtures: string,
  framework: Framework,
  regions: readonly string[],
): Promise<void> {
  const readings = readJson<Readings>(fixtures, '2012-11-readings/readings.json')
  const round = readJson<ReadingsRound>(fixtures, '2012-11-readings/round.json')
  await insertRound(db, {
    id: readings.round,
    title: round.title,
    positionAt: round.positionAt,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    provenance: 'readings',
    note: round.note,
    revealedAt: madeAt,
  })
  const reviews = new Map<string, string>()
  for (const [position, regionId] of regions.entries()) {
    const id = ids.ordered()
    reviews.set(regionId, id)
    const roundId = readings.round
    await insertReview(db, { id, roundId, regionId, position, stage: 'calibration' })
  }
  const raters = new Map<string, string>()
  for (const { id: key, instruction } of [...readings.readers, ...readings.judges]) {
    const kind = key.startsWith('reader') ? 'reader' : 'judge'
    const id = ids.random()
    raters.set(key, id)
    const label = `${key} (language model: ${instruction})`
    await insertReader(db, { id, roundId: readings.round, kind, label })
  }
  for (const { reader, region, judgement, value, confidence, reason } of readings.ratings) {
    await insertRating(db, ids, {
      id: ids.random(),
      reviewId: find(reviews, region),
      judgement,
      raterId: find(raters, reader),
      sequence: 1,
      sealedAt: madeAt,
      input: {
        level: value,
        reason: null,
        ground: null,
        confidence,
        supersedesBecause: null,
        statements: [],
      },
      rationale: reason,
      citations: [],
    })
  }
  for (const { judge, ...comparison } of readings.comparisons) {
    await insertComparison(db, {
      id: ids.random(),
      roundId: readings.round,
      raterId: find(raters, judge),
      ...comparison,
    })
  }
}

function find(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`The readings name ${key}, which the round does not have`)
  return id
}
