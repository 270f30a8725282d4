import type { RatingsMetadata } from '../../contract/exports.ts'
import type { Bilingual, Language } from '../../core/language.ts'
import { languages } from '../../core/language.ts'
import type { RoundContext } from '../reviews/context.ts'
import type { ColumnShape } from './column.ts'
import { ratingColumns, shorthand } from './columns.ts'
import { oldNote, provenanceNotes, readingNotes } from './words.ts'

/** What the file of a round's figures is called once it is saved. */
export function ratingsFileName(round: string, language: Language): string {
  return `${round}-ratings-${language}.csv`
}

/** What the figures are, for programs: CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export function describeRatings(
  { round, framework }: RoundContext,
  old: boolean,
  language: Language,
): RatingsMetadata {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: ratingsFileName(round.id, language),
    'dc:title': inEach(round.title),
    'dc:source': `/api/rounds/${round.id}/ratings.csv?lang=${language}`,
    'dc:type': round.provenance,
    'dc:provenance': inEach(provenanceNotes[round.provenance]),
    'dc:temporal': round.positionAt,
    'dc:conformsTo': `${framework.id}, version ${framework.version}`,
    notes: [...(old ? [oldNote] : []), ...readingNotes].flatMap(inEach),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: ratingColumns.map(({ name, title, datatype, description }: ColumnShape) => ({
        name,
        titles: { ...title },
        datatype,
        ...(description && { 'dc:description': inEach(description) }),
        null: Object.values(shorthand),
      })),
    },
  }
}

function inEach(text: Bilingual): { '@value': string; '@language': Language }[] {
  return languages.map((language) => ({ '@value': text[language], '@language': language }))
}
