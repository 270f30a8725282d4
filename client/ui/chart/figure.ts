import type { Sheet } from './csv.ts'
import type { LegendEntry, Panel } from './panels.ts'

/** All that a picture needs to stand on its own. */
export interface Picture {
  readonly title: string
  /** What the whole of it shows, in a sentence. */
  readonly finding: string
  /** Position, age, provenance: whatever must never be parted from the drawing. */
  readonly facts: readonly string[]
  readonly legend: readonly LegendEntry[]
  readonly panels: readonly {
    readonly heading: string
    readonly finding: string
    readonly panel: Panel
  }[]
}

/** A chart before it is drawn: what it shows, what it finds, and the figures behind it. */
export interface Figure extends Picture {
  /** Names the figure on its page, and its files. */
  readonly id: string
  readonly sheet: Sheet
}
