export interface Bulleted {
  readonly mark: string
  readonly words: string
}

const sign = /^[\t ]*([•·▪◦‣§\uf0a7\uf0b7])[\t \u00a0]+(\S[\s\S]*)$/
/** The bullet of Word's second level is a letter: one where a gap follows. */
const letter = /^[\t ]*(o)(?:\t[\t \u00a0]*|[ \u00a0]{2,})(\S[\s\S]*)$/
const letterInside = /^(o) (\S[\s\S]*)$/
const number = /^[\t ]*(\d{1,2})[.)]\t[\t ]*(\S.*)$/

/**
 * The bullet with which a text begins, and the words after it. `inside`: whether a list stands open,
 * in which an `o` is a bullet even where its gap was lost.
 */
export function bulletOf(text: string, inside: boolean): Bulleted | null {
  const found = sign.exec(text) ?? letter.exec(text) ?? (inside ? letterInside.exec(text) : null)
  const [, mark, words] = found ?? []
  return mark === undefined || words === undefined ? null : { mark, words: words.trim() }
}

/** The bullets of the lists that stand open at an item, the outermost first. */
export function opened(open: readonly string[], mark: string): readonly string[] {
  const known = open.indexOf(mark)
  return known === -1 ? [...open, mark] : open.slice(0, known + 1)
}

/**
 * Plain text in which lists are lines with a bullet and a tab, as Word puts it on the clipboard, with
 * the same marks as any other list: `- `, two spaces deeper for each kind of bullet inside another.
 */
export function withoutLooseBullets(text: string): string {
  let open: readonly string[] = []
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const found = bulletOf(line, false)
      open = found ? opened(open, found.mark) : []
      if (found) return `${'  '.repeat(open.length - 1)}- ${found.words}`
      const [, counted, rest = ''] = number.exec(line) ?? []
      return counted === undefined ? line : `${counted}. ${rest.trim()}`
    })
    .join('\n')
}
