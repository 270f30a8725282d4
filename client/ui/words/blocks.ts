export interface Item {
  readonly text: string
  /** The number that stands before it; null in a list without numbers. */
  readonly number: number | null
  readonly lists: readonly ListBlock[]
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Item[]
}

export type TextBlock = { readonly kind: 'paragraph'; readonly text: string } | ListBlock

interface Line {
  readonly depth: number
  /** Null for a line of running text. */
  readonly ordered: boolean | null
  readonly number: number | null
  readonly text: string
}

/** Paragraphs are apart by a blank line or a list; lines with `- ` or `1. ` are lists. */
export function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const group of groupsOf(text.split('\n').map(lineOf))) {
    if (group[0]?.ordered === null) {
      blocks.push({ kind: 'paragraph', text: group.map((line) => line.text).join('\n') })
    } else blocks.push(...listsOf(group))
  }
  return blocks
}

function lineOf(line: string): Line {
  const [, space = '', bullet, number, rest = ''] =
    /^(\s*)(?:([-•])|(\d{1,2})[.)])\s+(\S.*)$/.exec(line) ?? []
  if (bullet === undefined && number === undefined) {
    return { depth: 0, ordered: null, number: null, text: line.trim() }
  }
  const isNumbered = number !== undefined
  return {
    depth: Math.floor(space.length / 2),
    ordered: isNumbered,
    number: isNumbered ? Number(number) : null,
    text: rest.trim(),
  }
}

/** Runs of lines of a list, or of running text up to a blank line. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (line.text === '') {
      open = null
    } else if (open && (open[0]?.ordered === null) === (line.ordered === null)) {
      open.push(line)
    } else {
      open = [line]
      groups.push(open)
    }
  }
  return groups
}

/** The lists of some lines: a deeper line belongs to the one before it. */
function listsOf(lines: readonly Line[]): ListBlock[] {
  const depth = Math.min(...lines.map((line) => line.depth))
  const lists: { kind: 'list'; ordered: boolean; items: Item[] }[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    const end = lines.findIndex((other, index) => index > at && other.depth <= depth)
    const inner = lines.slice(at + 1, end === -1 ? lines.length : end)
    const { text, number } = line
    const item = { text, number, lists: inner.length > 0 ? listsOf(inner) : [] }
    const ordered = line.ordered === true
    const last = lists.at(-1)
    if (last?.ordered === ordered) last.items.push(item)
    else lists.push({ kind: 'list', ordered, items: [item] })
    at += inner.length + 1
  }
  return lists
}
