import type { ComponentChildren } from 'preact'
import type { Matrix } from '../../../server/contract/rounds.ts'
import type { BoxPlace } from './BoxHead.tsx'

export interface MatrixRowProps {
  readonly regions: Matrix['regions']
  readonly judgement: Matrix['judgements'][number]
  readonly row: number
  readonly box: (place: BoxPlace) => ComponentChildren
  /** What stands below the row over its whole width, such as the summary of one of its boxes. */
  readonly below: ComponentChildren
}

/** One judgement over all regions. */
export function MatrixRow({ regions, judgement, row, box, below }: MatrixRowProps) {
  return (
    <>
      <tr>
        <th scope="row">{judgement.title}</th>
        {regions.map((region, column) => (
          <td key={region.id}>{box({ judgement, region, position: { row, column } })}</td>
        ))}
      </tr>
      {below && (
        <tr class="matrix__below">
          <td colSpan={regions.length + 1}>{below}</td>
        </tr>
      )}
    </>
  )
}
