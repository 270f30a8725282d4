import { type Token, tokensOf } from './html-tokens.ts'
import { bulletOf, opened } from './loose-bullets.ts'

type Open = Extract<Token, { type: 'open' }>

/** A paragraph, or a line of a list or a table, which stands close to the line before it. */
interface Block {
  readonly kind: 'paragraph' | 'line'
  /** `- `, `1. ` and the like, with two spaces before it for each level. */
  readonly marker: string
  readonly text: string
}

interface List {
  readonly ordered: boolean
  next: number
}

/** What a reader of the page would not see. */
const hiddenElements = ['head', 'style', 'script', 'title', 'xml', 'del', 'template', 'noscript']

const blockElements =
  /^(p|div|h[1-6]|li|ul|ol|blockquote|pre|table|tr|section|article|header|footer|address|dl|dt|dd|hr)$/

/**
 * The plain text of HTML from a clipboard: paragraphs apart by a blank line, lists as lines with
 * `- ` or `1. `, rows of a table as lines with `|` between cells; styling goes. Lists that Word
 * writes as paragraphs (`mso-list`) are lists here, with the numbers that Word shows.
 */
export function textOfHtml(html: string): string {
  const reader = new Reader()
  for (const token of tokensOf(fragmentOf(html))) reader.read(token)
  return joined(reader.finish().map(asItem()))
}

/** Whether HTML holds paragraphs, lists or tables, which its plain form may lose. */
export function hasStructure(html: string): boolean {
  return /<(p|li|h[1-6]|tr)\b/i.test(html)
}

/** Clipboards mark what was copied, within a page that they make up round it. */
function fragmentOf(html: string): string {
  return /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html)?.[1] ?? html
}

/** What stands open while HTML is read. */
class Reader {
  private readonly blocks: Block[] = []
  private readonly lists: List[] = []
  /** The element inside which nothing is read, and how deep it is nested in its own kind. */
  private hidden: { name: string; depth: number } | null = null
  /** The span that holds the bullet or number of a list of Word, and how deep. */
  private ignored = 0
  private wordMarker = ''
  private wordLevel = 0
  private text = ''
  private marker = ''
  private inRow = false

  read(token: Token): void {
    if (this.hidden) this.skip(token, this.hidden)
    else if (token.type === 'text') this.addText(token.text)
    else if (token.type === 'open') this.open(token)
    else this.close(token.name)
  }

  finish(): readonly Block[] {
    this.endBlock()
    return this.blocks
  }

  private skip(token: Token, hidden: { name: string; depth: number }): void {
    if (token.type === 'text' || token.name !== hidden.name) return
    if (token.type === 'open' && !token.empty) hidden.depth += 1
    if (token.type === 'close') hidden.depth -= 1
    if (hidden.depth === 0) this.hidden = null
  }

  private addText(text: string): void {
    if (this.ignored > 0) this.wordMarker += text
    else this.text += text.replace(/[^\S\u00a0]+/g, ' ')
  }

  private open(token: Open): void {
    const { name, empty } = token
    const style = token.attributes.style ?? ''
    if (this.ignored > 0 && !empty) this.ignored += 1
    if (isHidden(name, style)) {
      if (!empty) this.hidden = { name, depth: 1 }
    } else if (name === 'br') this.text += '\n'
    else if (name === 'td' || name === 'th') this.openCell()
    else if (blockElements.test(name)) this.openBlock(token, style)
    else if (/mso-list:\s*ignore/i.test(style) && this.ignored === 0) this.ignored = 1
  }

  private openBlock({ name, attributes }: Open, style: string): void {
    if (this.inRow && name !== 'tr') {
      this.text += ' '
      return
    }
    const startsItem = this.marker !== '' && this.text.trim() === ''
    if (!startsItem || name === 'li' || name === 'ul' || name === 'ol') this.endBlock()
    if (name === 'ul' || name === 'ol') {
      this.lists.push({ ordered: name === 'ol', next: Number(attributes.start) || 1 })
    }
    if (name === 'li') this.startItem(attributes)
    if (name === 'tr') this.inRow = true
    const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style)?.[1]
    if (level && this.marker === '') this.wordLevel = Number(level)
  }

  private startItem({ value, 'data-aria-level': level }: Open['attributes']): void {
    const list = this.lists.at(-1)
    const depth = Math.max(this.lists.length, Number(level) || 1)
    const number = Number(value) || list?.next || 1
    if (list) list.next = number + 1
    this.marker = indent(depth) + (list?.ordered ? `${number}. ` : '- ')
  }

  private openCell(): void {
    if (this.text.trim() !== '') this.text += ' | '
  }

  private close(name: string): void {
    if (this.ignored > 0) {
      this.ignored -= 1
      return
    }
    if (name === 'tr' || name === 'table') {
      this.endBlock()
      this.inRow = false
    } else if (blockElements.test(name) && !this.inRow) {
      const staysOpen = this.marker !== '' && this.text.trim() === '' && name !== 'li'
      if (!staysOpen) this.endBlock()
      if (name === 'ul' || name === 'ol') this.lists.pop()
    }
  }

  private endBlock(): void {
    const text = tidy(this.text)
    const marker = this.wordLevel > 0 ? this.markerOfWord() : this.marker
    if (text !== '') {
      const kind = marker !== '' || this.inRow ? 'line' : 'paragraph'
      this.blocks.push({ kind, marker, text })
    }
    this.text = ''
    this.marker = ''
    this.wordMarker = ''
    this.wordLevel = 0
  }

  /** A number or a letter stays as Word shows it; every kind of bullet becomes a dash. */
  private markerOfWord(): string {
    const shown = tidy(this.wordMarker)
    const isNumber = /^\(?[\p{L}\d]{1,5}([.)][\p{L}\d]{0,4})*$/u.test(shown) && /[\d.)]/.test(shown)
    return indent(this.wordLevel) + (isNumber ? `${shown} ` : '- ')
  }
}

/** Turns a paragraph that begins with a bullet of its own into an item, as deep as its kind is. */
function asItem(): (block: Block) => Block {
  let open: readonly string[] = []
  return (block) => {
    if (block.kind === 'line') return block
    const found = bulletOf(block.text, open.length > 0)
    open = found ? opened(open, found.mark) : []
    if (!found) return block
    return { kind: 'line', marker: `${indent(open.length)}- `, text: found.words }
  }
}

const isHidden = (name: string, style: string): boolean =>
  hiddenElements.includes(name) || /display:\s*none|mso-hide:\s*all/i.test(style)

const indent = (level: number): string => '  '.repeat(level - 1)

/** Single spaces, also where Word put hard ones, and lines without space at their ends. */
function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
}

function joined(blocks: readonly Block[]): string {
  return blocks.reduce((text, { kind, marker, text: own }, index) => {
    const before = blocks[index - 1]
    const close = kind === 'line' && before?.kind === 'line'
    const gap = before === undefined ? '' : close ? '\n' : '\n\n'
    return text + gap + marker + own
  }, '')
}
