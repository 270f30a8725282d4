import type { HiddenCell } from '../../contract/comparisons.ts'
import { tellingAbbreviations } from '../../core/comparisons/abbreviations.ts'
import { createHider, type NameToHide, type Piece } from '../../core/comparisons/hide-names.ts'
import { namesInWales } from '../../core/comparisons/known-names.ts'
import { type Language, languages } from '../../core/language.ts'
import type { Polarity, StatementKind } from '../../core/statement.ts'
import type { Db } from '../../db/database.ts'
import { listEvidenceOfReview } from '../evidence/of-review.ts'
import { listExpectedPositions } from '../expected-positions/repository.ts'
import { listCurrentDecisions } from '../positions/decisions.ts'
import type { ReviewRecord, RoundRecord } from '../rounds/repository.ts'
import { type Mark, markOf } from './basis.ts'

/** What there is to read of one judgement in one region, in people's own words. */
export interface CellMaterial {
  readonly region: string
  readonly judgement: string
  readonly texts: readonly {
    readonly kind: StatementKind
    readonly polarity: Polarity | null
    readonly language: Language
    readonly text: string
  }[]
  readonly expected: { readonly language: Language; readonly text: string } | null
  /** Moves with what there is to read. */
  readonly mark: Mark
}

/**
 * What a judge reads of reviews: the statements of a document, else the evidence of each review with
 * what its plan expected. A judgement without any text has no material.
 */
export async function loadMaterials(
  db: Db,
  { provenance }: Pick<RoundRecord, 'provenance'>,
  reviews: readonly ReviewRecord[],
): Promise<CellMaterial[]> {
  const read = provenance === 'source' ? readStatements : readEvidence
  const materials = await Promise.all(reviews.map((review) => read(db, review)))
  return materials.flat().filter(({ texts }) => texts.length > 0)
}

async function readStatements(db: Db, { id, region }: ReviewRecord): Promise<CellMaterial[]> {
  const decisions = await listCurrentDecisions(db, [id], { layer: 'agreed' })
  return decisions.map(({ judgement, statements }) => ({
    region: region.id,
    judgement,
    texts: statements.map(({ kind, language, text }) => ({ kind, polarity: null, language, text })),
    expected: null,
    mark: markOf(statements.map((statement) => JSON.stringify(statement))),
  }))
}

async function readEvidence(db: Db, { id, region }: ReviewRecord): Promise<CellMaterial[]> {
  const { evidence } = await listEvidenceOfReview(db, id, { kind: 'all' })
  const positions = await listExpectedPositions(db, id)
  const judgements = new Set(evidence.flatMap(({ links }) => links.map((link) => link.judgement)))
  return [...judgements].map((judgement) => {
    const expected = positions.find((one) => one.judgement === judgement && one.status === 'set')
    const entries = evidence.flatMap(({ links, ...entry }) =>
      links.filter((link) => link.judgement === judgement).map((link) => ({ ...entry, ...link })),
    )
    return {
      region: region.id,
      judgement,
      texts: entries.map(({ kind, polarity, language, excerpt }) => ({
        ...{ kind, polarity, language, text: excerpt },
      })),
      expected: expected ? { language: expected.language, text: expected.text } : null,
      mark: markOf([
        ...entries.map(({ id, version, kind, polarity }) => `${id} ${version} ${kind} ${polarity}`),
        ...(expected ? [`expected ${expected.version}`] : []),
      ]),
    }
  })
}

/** Gives a function that shows material without the names that would tell its region. */
export function hideIn(
  { about }: Pick<RoundRecord, 'about'>,
  reviews: readonly ReviewRecord[],
  materials: readonly CellMaterial[],
): (material: CellMaterial) => HiddenCell {
  const common = namesOfRound(about, materials)
  const hiders = new Map<string, (text: string) => Piece[]>()
  for (const { region } of reviews) {
    const names = reviews.flatMap((review): NameToHide[] => {
      const hidden = review.region.id === region.id ? 'this-region' : 'other-region'
      return languages.map((language) => ({ name: review.region.name[language], hidden }))
    })
    hiders.set(region.id, createHider([...common, ...names]))
  }
  return ({ region, texts, expected }) => {
    const hide = hiders.get(region) ?? ((text: string): Piece[] => [text])
    return {
      texts: texts.map(({ text, ...rest }) => ({ ...rest, pieces: hide(text) })),
      expected: expected && { language: expected.language, pieces: hide(expected.text) },
    }
  }
}

/** Names that the toolkit, the round's glossary or its texts know as some region's own. */
function namesOfRound(
  about: RoundRecord['about'],
  materials: readonly CellMaterial[],
): NameToHide[] {
  const glossary = about?.glossary ?? []
  const isGeneral = ({ section }: { section: string }) => section === 'General'
  const general = glossary.filter(isGeneral).map(({ term }) => term)
  const ofRegions = glossary.filter((one) => !isGeneral(one))
  const texts = materials.flatMap(({ region, texts, expected }) =>
    [...texts, ...(expected ? [expected] : [])].map(({ text }) => ({ region, text })),
  )
  return [
    ...namesInWales,
    ...ofRegions.flatMap(({ term, meaning }) => [term, meaning]),
    ...tellingAbbreviations(texts, general),
  ].map((name) => ({ name, hidden: 'name' as const }))
}
