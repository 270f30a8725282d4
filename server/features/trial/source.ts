import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Framework } from '../../contract/framework.ts'
import type { RoundAbout } from '../../contract/rounds.ts'
import type { Bilingual, Language } from '../../core/language.ts'
import type { StatementKind } from '../../core/statement.ts'
import type { Deps } from '../../deps.ts'
import { insertDecision } from '../positions/decisions.ts'
import { insertRegion } from '../regions/repository.ts'
import { insertReview, insertRound } from '../rounds/repository.ts'
import { describeSource, type SourceDocument } from './source-sections.ts'

/** The report's cells as the fixtures hold them. */
export interface SourceCells {
  readonly cells: readonly {
    readonly region: string
    readonly judgement: string
    readonly statements: readonly { position: number; kind: StatementKind; text: string }[]
  }[]
}

/**
 * Loads the review of November 2012 as its report has it: evidence and rationale word for word, and
 * no level, since the scores are not recoverable from the source text. Gives the regions' ids.
 */
export async function loadSourceRound(
  { db, ids }: Deps,
  fixtures: string,
  framework: Framework,
): Promise<string[]> {
  const document = readJson<SourceDocument>(fixtures, '2012-11/round.json')
  const { cells } = readJson<SourceCells>(fixtures, '2012-11/cells.json')
  await insertRound(db, {
    id: document.id,
    title: document.title,
    positionAt: document.positionAt,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    provenance: 'source',
    note: document.coding,
    about: describeSource(document) satisfies RoundAbout,
    public: true,
  })
  for (const [position, region] of document.regions.entries()) {
    await insertRegion(db, region.id, region.name satisfies Bilingual)
    const reviewId = ids.ordered()
    await insertReview(db, {
      id: reviewId,
      roundId: document.id,
      regionId: region.id,
      position,
      stage: 'published',
    })
    for (const cell of cells.filter((one) => one.region === region.id)) {
      await insertDecision(db, ids, {
        id: ids.random(),
        reviewId,
        judgement: cell.judgement,
        layer: 'agreed',
        level: null,
        reason: document.notRated.reason,
        ground: null,
        because: null,
        dissent: null,
        byPerson: null,
        at: null,
        statements: cell.statements.map(({ kind, text }) => ({
          kind,
          language: 'en' satisfies Language,
          text,
        })),
        citations: [],
      })
    }
  }
  return document.regions.map(({ id }) => id)
}

export function readJson<T>(fixtures: string, path: string): T {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as T
}
