import type { Framework } from '../../contract/framework.ts'
import type { Bilingual } from '../../core/language.ts'
import type { Confidence } from '../../core/statement.ts'
import type { Deps } from '../../deps.ts'
import { insertComparison, insertSitting } from '../comparisons/repository.ts'
import { insertEvidence } from '../evidence/repository.ts'
import { insertSource } from '../evidence/sources.ts'
import type { Citation } from '../positions/repository.ts'
import { insertReader } from '../ratings/raters.ts'
import { insertRating } from '../ratings/repository.ts'
import { insertReview, insertRound } from '../rounds/repository.ts'
import { readJson, type SourceCells } from './source.ts'
import type { SourceDocument } from './source-sections.ts'

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
  const texts = await loadTexts({ db, ids }, fixtures, reviews)
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
      citations: texts.get(`${region} ${judgement}`) ?? [],
    })
  }
  await loadComparisons({ db, ids }, readings, raters)
}

/** Which region a judge read first was not kept: the one whose id comes first is put left. */
async function loadComparisons(
  { db, ids }: Pick<Deps, 'db' | 'ids'>,
  { round: roundId, judges, comparisons }: Readings,
  raters: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { id: judge } of judges) {
    const own = comparisons.filter((comparison) => comparison.judge === judge)
    const sittingId = ids.random()
    const by = { personId: null, raterId: find(raters, judge), seed: null, drawnAt: null }
    const pairs = own.map(({ judgement, winner, loser }) => {
      const [left, right] = winner < loser ? [winner, loser] : [loser, winner]
      return { judgement, left, right }
    })
    await insertSitting(db, { id: sittingId, roundId, ...by, handedInAt: madeAt }, pairs)
    for (const [index, { winner, loser, margin }] of own.entries()) {
      const choice = winner < loser ? 'left' : 'right'
      const place = { sittingId, position: index + 1, sequence: 1 }
      const rest = { margin, at: null, basis: null }
      await insertComparison(db, { id: ids.random(), ...place, choice, ...rest })
    }
  }
}

/**
 * Loads the statements of the 2012 report as the evidence that the readers read, each text under
 * the judgement that it stands with in the source. Gives what to cite, by region and judgement.
 */
async function loadTexts(
  { db, ids }: Pick<Deps, 'db' | 'ids'>,
  fixtures: string,
  reviews: ReadonlyMap<string, string>,
): Promise<Map<string, Citation[]>> {
  const document = readJson<SourceDocument>(fixtures, '2012-11/round.json')
  const { cells } = readJson<SourceCells>(fixtures, '2012-11/cells.json')
  const sources = new Map<string, string>()
  for (const [region, reviewId] of reviews) {
    const id = ids.ordered()
    sources.set(region, id)
    await insertSource(db, reviewId, id, {
      title: document.source.title,
      kind: 'document',
      heldOn: null,
      organisation: 'other',
      role: null,
      lineage: null,
      language: 'en',
      suppliedByRegion: false,
    })
  }
  const texts = new Map<string, Citation[]>()
  for (const { region, judgement, statements } of cells) {
    const citations: Citation[] = []
    for (const { kind, text } of statements) {
      const id = ids.ordered()
      citations.push({ id, version: 1 })
      await insertEvidence(db, find(reviews, region), {
        id,
        version: 1,
        byPerson: null,
        at: madeAt,
        salt: ids.secret(),
        input: {
          source: find(sources, region),
          excerpt: text,
          language: 'en',
          rendering: 'verbatim',
          links: [{ judgement, kind, polarity: 'supports' }],
        },
      })
    }
    texts.set(`${region} ${judgement}`, citations)
  }
  return texts
}

function find(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`The readings name ${key}, which the round does not have`)
  return id
}
