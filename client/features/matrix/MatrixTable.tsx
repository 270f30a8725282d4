import type { Matrix } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import { boxAfterKey, type Position } from './arrow-keys.ts'
import type { AspectGroup } from './cells-of-matrix.ts'
import { MatrixRow } from './MatrixRow.tsx'

export interface MatrixShown {
  readonly matrix: Matrix
  readonly groups: readonly AspectGroup[]
  readonly aspectTitle: (code: string) => string
  readonly texts: boolean
  /** The reason that has been said above, so that boxes need not repeat it. */
  readonly common: string | null
}

/** More regions than this need a table that scrolls within itself. */
const regionsThatFit = 5

export function MatrixTable(shown: MatrixShown) {
  const { matrix, groups, texts } = shown
  const { regions, layer } = matrix
  const judgements = groups.flatMap((group) => group.judgements)
  const size = { row: judgements.length, column: regions.length }
  const fits = regions.length <= regionsThatFit
  const caption = t('matrix.caption', {
    layer: t(`layer.${layer}`),
    judgements: size.row,
    regions: size.column,
  })
  return (
    <section
      class={fits ? 'matrix-scroll matrix-scroll--fits' : 'matrix-scroll'}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      onKeyDown={(event) => moveBetweenBoxes(event, size)}
    >
      <table class={texts ? 'matrix matrix--texts' : 'matrix'}>
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
          <AspectRows key={group.aspect} {...shown} group={group} judgements={judgements} />
        ))}
      </table>
    </section>
  )
}

function AspectRows(
  props: MatrixShown & { group: AspectGroup; judgements: AspectGroup['judgements'] },
) {
  const { group, judgements, aspectTitle, ...shown } = props
  return (
    <tbody>
      <tr>
        <th class="matrix__aspect" scope="rowgroup" colSpan={shown.matrix.regions.length + 1}>
          {aspectTitle(group.aspect)}
        </th>
      </tr>
      {group.judgements.map((judgement) => (
        <MatrixRow
          key={judgement.code}
          {...shown}
          judgement={judgement}
          row={judgements.indexOf(judgement)}
        />
      ))}
    </tbody>
  )
}

/** Boxes are known by their link's `data-box`, "row column". */
function moveBetweenBoxes(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  size: Position,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const box = event.target instanceof HTMLElement ? event.target.dataset.box : undefined
  const [row, column] = (box ?? '').split(' ').map(Number)
  if (row === undefined || column === undefined) return
  const to = boxAfterKey(event.key, { row, column }, size)
  if (!to) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>(`[data-box="${to.row} ${to.column}"]`)?.focus()
}
