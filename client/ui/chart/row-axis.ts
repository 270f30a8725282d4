import { font, ink, margin, namedTicks } from './base-options.ts'
import { wrapWords } from './panels.ts'

/** The upright axis of a chart with a row for each label, the first on top. */
export function rowAxis(rows: readonly { readonly label: string }[]) {
  const { callback, afterBuildTicks } = namedTicks(
    rows.map(({ label }, value) => ({ value, text: wrapWords(label, 20) })),
  )
  return {
    reverse: true,
    min: -margin,
    max: rows.length - margin,
    ticks: { color: ink, font, autoSkip: false, callback },
    afterBuildTicks,
  }
}
