import { z } from 'zod'
import { bilingual, language, positionAt, provenance } from './common.ts'

const inOneLanguage = z.object({ '@value': z.string(), '@language': language })

/** What a file of figures is, as CSV on the Web describes tables. */
export const ratingsMetadata = z.object({
  '@context': z.tuple([z.string(), z.object({ '@language': language })]),
  url: z.string(),
  'dc:title': z.array(inOneLanguage),
  'dc:source': z.string(),
  'dc:type': provenance,
  'dc:provenance': z.array(inOneLanguage),
  'dc:temporal': positionAt,
  /** The framework and its version. */
  'dc:conformsTo': z.string(),
  notes: z.array(inOneLanguage),
  dialect: z.object({
    encoding: z.string(),
    lineTerminators: z.array(z.string()),
    header: z.boolean(),
  }),
  tableSchema: z.object({
    columns: z.array(
      z.object({
        name: z.string(),
        titles: bilingual,
        datatype: z.union([z.string(), z.object({ base: z.string(), format: z.string() })]),
        /** What the titles do not say, in both languages. */
        'dc:description': z.array(inOneLanguage).optional(),
        null: z.array(z.string()),
      }),
    ),
  }),
})
export type RatingsMetadata = z.infer<typeof ratingsMetadata>
