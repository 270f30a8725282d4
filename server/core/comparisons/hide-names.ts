/** What stands in the place of a name: the judge learns that there was one, and whose it was not. */
export const hiddenKinds = ['this-region', 'other-region', 'name'] as const
export type HiddenKind = (typeof hiddenKinds)[number]

export interface HiddenName {
  readonly hidden: HiddenKind
}
/** A stretch of somebody's own words, or the mark of a name that is not shown. */
export type Piece = string | HiddenName

export interface NameToHide {
  readonly name: string
  readonly hidden: HiddenKind
}

/**
 * Gives a function that cuts a text into its words and the marks of the names that it gave away. A name
 * is found whole, in capitals or not; an abbreviation only where it is written with two capitals or
 * more, so that GwE is found and the word "gwe" is not; an s after it, or 's, stays.
 */
export function createHider(names: readonly NameToHide[]): (text: string) => Piece[] {
  const kinds = new Map(names.map(({ name, hidden }) => [keyOf(name), { name, hidden }]))
  const longestFirst = [...kinds.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (longestFirst.length === 0) return (text) => [text]
  const any = longestFirst.map(toPattern).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?=s?(?![\\p{L}\\p{N}]))`, 'giu')
  return (text) => {
    const pieces: Piece[] = []
    let from = 0
    for (const found of text.matchAll(pattern)) {
      const known = kinds.get(keyOf(found[0]))
      if (!known || (isAbbreviation(known.name) && !isAbbreviation(found[0]))) continue
      if (found.index > from) pieces.push(text.slice(from, found.index))
      pieces.push({ hidden: known.hidden })
      from = found.index + found[0].length
    }
    if (from < text.length) pieces.push(text.slice(from))
    return pieces
  }
}

/** One word with two capitals or more. */
export function isAbbreviation(name: string): boolean {
  return !/\s/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

const keyOf = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")

const toPattern = (name: string) =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replaceAll("'", "['’]")
