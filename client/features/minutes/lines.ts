import type { EditedLine } from '../../../server/contract/workshop-record.ts'

/** What of a line is sent, its fields in one order so that two lines can be compared. */
export function editedLine({ key, heading, lead, text, language }: EditedLine): EditedLine {
  return {
    key,
    ...(heading !== undefined && { heading }),
    ...(lead !== undefined && { lead }),
    text,
    ...(language !== undefined && { language }),
  }
}

/** The lines of one part, under the heading that its first line carries. */
export interface Part<Line extends EditedLine> {
  readonly heading: string | null
  readonly lines: readonly Line[]
}

export function partsOf<Line extends EditedLine>(lines: readonly Line[]): Part<Line>[] {
  const parts: { heading: string | null; lines: Line[] }[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (line.heading === undefined && last) last.lines.push(line)
    else parts.push({ heading: line.heading ?? null, lines: [line] })
  }
  return parts
}

/** The lines without one of them; the heading that it carried goes to the next line of its part. */
export function withoutLine(lines: readonly EditedLine[], key: string): EditedLine[] {
  const index = lines.findIndex((line) => line.key === key)
  const left = lines[index]
  const next = lines[index + 1]
  const rest = lines.filter((line) => line.key !== key)
  if (left?.heading === undefined || !next || next.heading !== undefined) return rest
  return rest.with(index, editedLine({ ...next, heading: left.heading }))
}

export function withLineAfter(
  lines: readonly EditedLine[],
  key: string,
  added: EditedLine,
): EditedLine[] {
  const index = lines.findIndex((line) => line.key === key)
  return lines.toSpliced(index + 1, 0, added)
}

/** What is sent: lines that hold nothing are left out, and none begins or ends in blanks. */
export function tidy(lines: readonly EditedLine[]): EditedLine[] {
  return lines
    .filter(({ text }) => text.trim() === '')
    .reduce((rest, { key }) => withoutLine(rest, key), lines.map(editedLine))
    .map((line) => ({ ...line, text: line.text.trim() }))
}

/** A line by what a reader knows it by: its heading, or that of its part, and its lead. */
export function aboutLine(lines: readonly EditedLine[], key: string): string {
  const part = partsOf(lines).find((one) => one.lines.some((line) => line.key === key))
  const lead = part?.lines.find((line) => line.key === key)?.lead
  return [part?.heading, lead].filter(Boolean).join(', ')
}

/** The lines whose text differs between two edits, in the order of the one and then the other. */
export function differingLines(mine: readonly EditedLine[], current: readonly EditedLine[]) {
  const textIn = (lines: readonly EditedLine[], key: string) =>
    lines.find((line) => line.key === key)?.text ?? null
  const keys = [...new Set([...mine, ...current].map(({ key }) => key))]
  return keys
    .map((key) => ({
      key,
      about: aboutLine(mine, key) || aboutLine(current, key),
      mine: textIn(mine, key),
      current: textIn(current, key),
    }))
    .filter((line) => line.mine !== line.current)
}

/** Numbers in words that stay short: those that follow each other as a range. */
export function numbersText(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
