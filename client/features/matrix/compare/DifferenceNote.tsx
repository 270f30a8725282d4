import type { Matrix } from '../../../../server/contract/rounds.ts'
import { t } from '../../../language.tsx'
import type { Box } from './boxes.ts'
import { countDifferences } from './difference.ts'
import { differenceHeadline, directionOf } from './headlines.ts'

export interface DifferenceNoteProps {
  readonly matrix: Matrix
  readonly against: Matrix
  readonly shown: readonly Box[]
  readonly all: readonly Box[]
}

/**
 * What differs between two layers, and where, among the boxes that are shown: counts, in sentences. A region in which nothing differs is named with 0.
 */
export function DifferenceNote({ matrix, against, shown, all }: DifferenceNoteProps) {
  const { finding, notes } = differenceHeadline({ matrix, against, shown, all }, t)
  return (
    <section class="difference-note" aria-label={t('compare.what-differs')}>
      <p class="govuk-body">
        <strong>{finding}</strong> {notes.join(' ')}
      </p>
      <RegionCounts regions={matrix.regions} boxes={shown} />
    </section>
  )
}

function RegionCounts({
  regions,
  boxes,
}: { readonly boxes: readonly Box[] } & Pick<Matrix, 'regions'>) {
  const counted = regions
    .map(({ id, name }) => {
      const here = boxes.filter(({ cell }) => cell.region === id)
      return { id, name, ...countDifferences(here.map(directionOf)) }
    })
    .filter(({ higher, lower, same }) => higher + lower + same > 0)
  if (counted.length < 2) return null
  return (
    <ul class="difference-note__regions">
      {counted.map(({ id, name, higher, lower }) => (
        <li key={id}>{t('compare.in-region', { region: name, higher, lower })}</li>
      ))}
    </ul>
  )
}
