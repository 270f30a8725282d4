import type { ComponentChildren } from 'preact'
import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'

/** A region with its cell; null where it could not be read. */
export interface RegionColumn {
  readonly region: { readonly id: string; readonly name: string }
  readonly cell: Cell | null
}

export interface AcrossRowProps {
  readonly heading: string
  readonly columns: readonly RegionColumn[]
  /** The region that the page is about. */
  readonly here: string
  /** What unfolds it in all regions at once, where it is folded away at first; else null. */
  readonly folded: string | null
  readonly children: (cell: Cell) => ComponentChildren
}

/** One thing of a judgement, region beside region; whoever is recused from one sees nothing of it. */
export function AcrossRow({ heading, columns, here, folded, children }: AcrossRowProps) {
  const row = (
    <div class="across__row">
      {columns.map(({ region, cell }) => (
        <div
          key={region.id}
          class={region.id === here ? 'across__cell across__cell--here' : 'across__cell'}
        >
          <h4 class="across__name">{region.name}</h4>
          {cell?.ratings ? (
            children(cell)
          ) : (
            <p class="govuk-body">{t(cell ? 'session.regions-none' : 'across.not-read')}</p>
          )}
        </div>
      ))}
    </div>
  )
  return (
    <section class="across__part">
      <h3 class="govuk-heading-s across__heading">{heading}</h3>
      {folded ? (
        <Details summary={folded} onPaper>
          {row}
        </Details>
      ) : (
        row
      )}
    </section>
  )
}
