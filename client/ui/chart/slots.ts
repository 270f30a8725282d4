interface Line {
  readonly from: number
  readonly to: number
}

/** A line with the height at which each of its ends is drawn, close to its level. */
export interface SlottedLine extends Line {
  readonly fromAt: number
  readonly toAt: number
}

/** How much of the room round a level its lines may take, and how far apart they are at most. */
const room = 0.7
const widest = 0.13

/**
 * Gives lines that share a level places of their own there, those that go higher above the others,
 * so that as many lines are seen as there are.
 */
export function slotsOf(lines: readonly Line[]): SlottedLine[] {
  const fromAt = places(lines, 'from', 'to')
  const toAt = places(lines, 'to', 'from')
  return lines.map((line, index) => ({
    ...line,
    fromAt: fromAt[index] ?? line.from,
    toAt: toAt[index] ?? line.to,
  }))
}

function places(lines: readonly Line[], end: keyof Line, other: keyof Line): number[] {
  const at: number[] = []
  for (const level of new Set(lines.map((line) => line[end]))) {
    const here = lines
      .map((line, index) => ({ index, line }))
      .filter(({ line }) => line[end] === level)
      .sort((a, b) => a.line[other] - b.line[other])
    const apart = Math.min(widest, room / here.length)
    for (const [slot, { index }] of here.entries()) {
      at[index] = level + (slot - (here.length - 1) / 2) * apart
    }
  }
  return at
}
