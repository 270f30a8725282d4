/** A table in plain text: the first column to the left, the others to the right, under their heads. */
export function layOut(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [heads, ...rows]
  const widths = heads.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  return all.map((row) => {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    )
    return `  ${cells.join('  ')}`.trimEnd()
  })
}

/** A figure to so many decimals, as both languages write it; a dash where there is none. */
export function told(value: number | null, decimals = 2): string {
  if (value === null) return '–'
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? (0).toFixed(decimals) : text.replace('-', '−')
}
