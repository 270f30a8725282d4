import type { Matrix, MatrixCell, Round } from '../../../server/contract/rounds.ts'
import { maySeeLayer } from '../../../server/core/layers.ts'
import type { Scale } from '../../../server/core/scale.ts'
import { hasReached } from '../../../server/core/workflow.ts'

type Review = Pick<Round['reviews'][number], 'region' | 'stage' | 'standing'>

/** The reviews whose agreed judgements the viewer may read, once they are agreed. */
export function openReviews<One extends Review>(reviews: readonly One[]): One[] {
  return reviews.filter(
    ({ stage, standing }) => hasReached(stage, 'agreed') && maySeeLayer('agreed', standing),
  )
}

/** The region to show: the one that the address names, else the viewer's own, else the first. */
export function regionToShow(named: string | undefined, reviews: readonly Review[]): string | null {
  const open = openReviews(reviews)
  const known = reviews.find(({ region }) => region.id === named)
  const own = open.find(({ standing }) => standing.ownRegion)
  return (known ?? own ?? open[0])?.region.id ?? null
}

/** The boxes of the reviews that can be learnt from. */
export function openCells(matrix: Matrix, reviews: readonly Review[]): MatrixCell[] {
  const open = openReviews(reviews).map(({ region }) => region.id)
  return matrix.cells.filter((cell) => cell.open && open.includes(cell.region))
}

/** The levels of the upper and of the lower half of a scale, from the highest down. */
export function halvesOf({ levels }: Pick<Scale, 'levels'>): { upper: number[]; lower: number[] } {
  const values = levels.map(({ value }) => value).sort((a, b) => b - a)
  const half = Math.floor(values.length / 2)
  return { upper: values.slice(0, half), lower: values.slice(values.length - half) }
}
