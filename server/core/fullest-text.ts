import type { Language } from './language.ts'

interface Written {
  readonly statements: readonly { readonly language: Language; readonly text: string }[]
}

/** The rating with the most words in a language, else in any, as a first text to work from. */
export function fullestRating<Rating extends Written>(
  ratings: readonly Rating[],
  language: Language,
): Rating | null {
  const isWritten = ratings.some(({ statements }) =>
    statements.some((statement) => statement.language === language),
  )
  const length = ({ statements }: Rating) =>
    statements
      .filter((statement) => !isWritten || statement.language === language)
      .reduce((sum, { text }) => sum + text.length, 0)
  return ratings.reduce<Rating | null>(
    (fullest, rating) => (fullest && length(fullest) >= length(rating) ? fullest : rating),
    null,
  )
}
