import type { Cell } from '../../../server/contract/cells.ts'
import { eachOnce } from '../evidence/excerpts.ts'

type Told = Pick<Cell, 'evidence'> & {
  readonly ratings: readonly { readonly statements: readonly unknown[] }[] | null
}

/** How many statements and pieces of evidence some cells show, each piece once a cell. */
export function countAcross(cells: readonly Told[]): { statements: number; evidence: number } {
  const open = cells.filter(({ ratings }) => ratings !== null)
  return {
    statements: open
      .flatMap(({ ratings }) => ratings ?? [])
      .reduce((sum, { statements }) => sum + statements.length, 0),
    evidence: open.reduce((sum, { evidence }) => sum + eachOnce(evidence).length, 0),
  }
}
