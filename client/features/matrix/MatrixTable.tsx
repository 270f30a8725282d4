import type { ComponentChildren } from 'preact'
import type { Matrix } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import type { BoxPlace } from './BoxHead.tsx'
import type { AspectGroup } from './cells-of-matrix.ts'
import { MatrixRow } from './MatrixRow.tsx'
import { moveBetweenBoxes } from './move-between-boxes.ts'

export interface MatrixShown {
  readonly regions: Matrix['regions']
  readonly groups: readonly AspectGroup[]
  readonly aspectTitle: (code: string) => string
  readonly box: (place: BoxPlace) => ComponentChildren
}

export interface MatrixTableProps extends MatrixShown {
  readonly caption: string
  readonly texts: boolean
  readonly compact?: boolean
  readonly below?: (judgement: string) => ComponentChildren
}

/** More regions than this need a table that scrolls within itself. */
const regionsThatFit = 5

export function MatrixTable(props: MatrixTableProps) {
  const { regions, groups, caption, texts, compact } = props
  const judgements = groups.flatMap((group) => group.judgements)
  const size = { row: judgements.length, column: regions.length }
  const fits = regions.length <= regionsThatFit
  return (
    <section
      class={fits ? 'matrix-scroll matrix-scroll--fits' : 'matrix-scroll'}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      onKeyDown={(event) => moveBetweenBoxes(event, size)}
    >
      <table class={`matrix${texts ? ' matrix--texts' : ''}${compact ? ' matrix--compact' : ''}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.judgement')}</th>
            {regions.map((region) => (
              <th key={region.id} scope="col">
                {region.name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <AspectRows key={group.aspect} {...props} group={group} judgements={judgements} />
        ))}
      </table>
    </section>
  )
}

function AspectRows(
  props: MatrixTableProps & { group: AspectGroup; judgements: AspectGroup['judgements'] },
) {
  const { group, judgements, aspectTitle, regions, box, below } = props
  return (
    <tbody>
      <tr>
        <th class="matrix__aspect" scope="rowgroup" colSpan={regions.length + 1}>
          {aspectTitle(group.aspect)}
        </th>
      </tr>
      {group.judgements.map((judgement) => (
        <MatrixRow
          key={judgement.code}
          regions={regions}
          judgement={judgement}
          row={judgements.indexOf(judgement)}
          box={box}
          below={below?.(judgement.code)}
        />
      ))}
    </tbody>
  )
}
