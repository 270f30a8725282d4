import { createHash } from 'node:crypto'

/** Marks that stand for what a judge reads: they move when any of it is added, changed or withdrawn. */
export type Mark = string

/** The mark of things in any order, each told by what names it and its version. */
export function markOf(things: readonly string[]): Mark {
  return createHash('sha256')
    .update(JSON.stringify([...things].sort()))
    .digest('hex')
    .slice(0, 32)
}

interface Marked {
  readonly region: string
  readonly judgement: string
  readonly mark: Mark
}

/** Gives the mark of a pair: the same to every judge, whichever region stands left. */
export function basisIn(materials: readonly Marked[]) {
  const marks = new Map(
    materials.map(({ judgement, region, mark }) => [`${judgement} ${region}`, mark]),
  )
  return (pair: {
    readonly judgement: string
    readonly left: string
    readonly right: string
  }): Mark =>
    markOf(
      [pair.left, pair.right].map(
        (region) => `${region} ${marks.get(`${pair.judgement} ${region}`) ?? 'nothing'}`,
      ),
    )
}

/** The mark of everything that a judge has to read. */
export const markOfAll = (materials: readonly Marked[]): Mark =>
  markOf(materials.map(({ judgement, region, mark }) => `${judgement} ${region} ${mark}`))
