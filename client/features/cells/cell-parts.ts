import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'

/** What every part of a cell's page is given. A part with a form calls `reload` after a save. */
export interface CellPart {
  readonly cell: Cell
  readonly framework: Framework
  readonly reload: () => void
}
