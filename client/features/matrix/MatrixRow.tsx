import type { Matrix } from '../../../server/contract/rounds.ts'
import { findCell } from './cells-of-matrix.ts'
import { MatrixCellContent } from './MatrixCellContent.tsx'

export interface MatrixRowProps {
  readonly matrix: Matrix
  readonly judgement: Matrix['judgements'][number]
  readonly row: number
  readonly texts: boolean
  readonly common: string | null
}

/** One judgement over all regions. */
export function MatrixRow({ matrix, judgement, row, texts, common }: MatrixRowProps) {
  return (
    <tr>
      <th scope="row">{judgement.title}</th>
      {matrix.regions.map((region, column) => (
        <td key={region.id}>
          <MatrixCellContent
            matrix={matrix}
            cell={findCell(matrix.cells, region.id, judgement.code)}
            judgement={judgement}
            region={region}
            texts={texts}
            common={common}
            position={{ row, column }}
          />
        </td>
      ))}
    </tr>
  )
}
