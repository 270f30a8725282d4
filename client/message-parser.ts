/**
 * Stands in for `@formatjs/icu-messageformat-parser` in the browser's build (see `vite.config.ts`),
 * which weighs 7 kB more on the wire. It reads what the catalogues use: arguments, plurals with
 * `#`, and selects. A test parses every message with both.
 */
export * from '@formatjs/icu-messageformat-parser/no-parser.js'

/** The numbers that `intl-messageformat` knows the kinds of element by. */
const kind = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7 } as const

type Options = Record<string, { value: Element[] }>

export type Element =
  | { type: typeof kind.literal; value: string }
  | { type: typeof kind.argument; value: string }
  | { type: typeof kind.select; value: string; options: Options }
  | {
      type: typeof kind.plural
      value: string
      options: Options
      offset: 0
      pluralType: 'cardinal'
    }
  | { type: typeof kind.pound }

interface Reader {
  readonly text: string
  at: number
}

/** @throws SyntaxError where a message is not of this subset of ICU MessageFormat */
export function parse(text: string): Element[] {
  const reader = { text, at: 0 }
  const elements = readElements(reader, false)
  if (reader.at < text.length) throw broken(reader)
  return elements
}

function readElements(reader: Reader, inPlural: boolean): Element[] {
  const elements: Element[] = []
  while (reader.at < reader.text.length && reader.text[reader.at] !== '}') {
    elements.push(readElement(reader, inPlural))
  }
  return elements
}

function readElement(reader: Reader, inPlural: boolean): Element {
  const next = reader.text[reader.at]
  if (next === '{') return readPlaceholder(reader, inPlural)
  if (next === '#' && inPlural) {
    reader.at += 1
    return { type: kind.pound }
  }
  return { type: kind.literal, value: take(reader, inPlural ? /[^{}#]+/y : /[^{}]+/y) }
}

function readPlaceholder(reader: Reader, inPlural: boolean): Element {
  expect(reader, '{')
  const value = take(reader, /[\w-]+/y)
  skipBlanks(reader)
  if (reader.text[reader.at] === '}') {
    reader.at += 1
    return { type: kind.argument, value }
  }
  expect(reader, ',')
  const format = take(reader, /plural|select/y)
  expect(reader, ',')
  const isPlural = format === 'plural'
  const options = readOptions(reader, isPlural || inPlural)
  return isPlural
    ? { type: kind.plural, value, options, offset: 0, pluralType: 'cardinal' }
    : { type: kind.select, value, options }
}

function readOptions(reader: Reader, inPlural: boolean): Options {
  const options: Options = {}
  while (reader.text[reader.at] !== '}') {
    const name = take(reader, /=?[\w-]+/y)
    expect(reader, '{', false)
    options[name] = { value: readElements(reader, inPlural) }
    expect(reader, '}')
  }
  reader.at += 1
  return options
}

/** Steps over a sign and the blanks around it; the blanks after it may be part of a text. */
function expect(reader: Reader, sign: string, blanksAfter = true): void {
  skipBlanks(reader)
  if (reader.text[reader.at] !== sign) throw broken(reader)
  reader.at += 1
  if (blanksAfter) skipBlanks(reader)
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const taken = pattern.exec(reader.text)?.[0]
  if (taken === undefined) throw broken(reader)
  reader.at += taken.length
  return taken
}

function skipBlanks(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at += 1
}

const broken = ({ text, at }: Reader) => new SyntaxError(`not a message at ${at}: ${text}`)
