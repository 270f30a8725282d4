/** A piece of HTML as it stands in the source. */
export type Token =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'open'
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      /** Whether nothing can stand inside. */
      readonly empty: boolean
    }
  | { readonly type: 'close'; readonly name: string }

/** Comments, Word's conditional ones too, then declarations, then tags. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g

const emptyElements = ['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'wbr']

/**
 * Reads HTML into its tags and texts; comments and declarations go. Nothing is checked: what a
 * clipboard holds may be a fragment, with tags that are never closed.
 */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  const addText = (until: number) => {
    if (until > end) tokens.push({ type: 'text', text: decode(html.slice(end, until)) })
  }
  for (const match of html.matchAll(markup)) {
    addText(match.index)
    end = match.index + match[0].length
    const [, slash, named, rest = ''] = match
    if (named === undefined) continue
    const name = named.toLowerCase()
    if (slash) tokens.push({ type: 'close', name })
    else {
      const empty = emptyElements.includes(name) || rest.endsWith('/')
      tokens.push({ type: 'open', name, attributes: attributesIn(rest), empty })
    }
  }
  addText(html.length)
  return tokens
}

function attributesIn(text: string): Record<string, string> {
  const found = text.matchAll(/([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)
  return Object.fromEntries(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  )
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  deg: '°',
  frac12: '½',
  times: '×',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
}

const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
}

/** The text that character references stand for; one that is not known stays as it is. */
function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]\w*));?/gi, (whole, hex, decimal, name) => {
    if (hex) return character(Number.parseInt(hex, 16), whole)
    if (decimal) return character(Number(decimal), whole)
    return named[name] ?? accented(name) ?? whole
  })
}

/** Word writes some punctuation by its Windows code, as HTML lets it. */
const windows: Readonly<Record<number, string>> = {
  128: '€',
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
}

function character(code: number, whole: string): string {
  const known = windows[code]
  if (known !== undefined) return known
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** The letters of Welsh and its neighbours, such as `wcirc` and `eacute`. */
function accented(name: string): string | null {
  const [, letter = '', accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? []
  const mark = accents[accent]
  return mark === undefined ? null : (letter + mark).normalize('NFC')
}
