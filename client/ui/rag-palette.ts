export interface RagLook {
  readonly fill: string
  readonly ink: string
  readonly pattern: 'solid' | 'wide-diagonal' | 'dense-diagonal' | 'cross-hatch' | 'dashed'
  /** The shape of a point in charts. */
  readonly point: 'circle' | 'square' | 'triangle' | 'diamond' | 'ring'
}

export const outline = '#0b0c0c'

/**
 * Chosen so that levels stay apart under simulated colour blindness and every letter keeps its
 * contrast; `test/client/rag-palette.test.ts` computes both.
 */
const looks: Readonly<Record<number, RagLook>> = {
  4: { fill: '#66c7a3', ink: '#0b0c0c', pattern: 'solid', point: 'circle' },
  3: { fill: '#f7f08a', ink: '#0b0c0c', pattern: 'wide-diagonal', point: 'square' },
  2: { fill: '#dc7209', ink: '#0b0c0c', pattern: 'dense-diagonal', point: 'triangle' },
  1: { fill: '#8f0f14', ink: '#ffffff', pattern: 'cross-hatch', point: 'diamond' },
}

const notRated: RagLook = { fill: '#ffffff', ink: '#0b0c0c', pattern: 'dashed', point: 'ring' }

/** How a level looks; null, and a level that the palette does not know, look like not rated. */
export function ragLook(level: number | null): RagLook {
  return (level === null ? null : looks[level]) ?? notRated
}
