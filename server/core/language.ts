export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

/** A text in every language of the toolkit. */
export type Bilingual = Readonly<Record<Language, string>>

/**
 * The language of the toolkit that an `Accept-Language` header asks for first.
 * Languages the toolkit does not speak are passed over; without any, English.
 */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean)
      return {
        code: tag.trim().toLowerCase().split('-')[0],
        quality: Number(quality ?? 1),
        position,
      }
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position)
  for (const wish of wishes) {
    const language = languages.find((known) => known === wish.code)
    if (language) return language
  }
  return 'en'
}
