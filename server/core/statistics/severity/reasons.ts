import { type Note, note } from '../note.ts'
import type { RatingTable } from '../rating-table.ts'
import type { Panel } from './panel.ts'

/** More parameters than this are not fitted: the work grows with the cube of their number. */
export const mostParameters = 1000

/** Why these ratings tell no severity; null where a fit can be tried. */
export function reasonAgainst(panel: Panel): Note | null {
  const { table, states, components, levelsInUse } = panel
  if (states.includes('fitted')) {
    const parameters = components.means.length + table.raters.length + levelsInUse.length
    return parameters > mostParameters ? note('severity-too-many', { most: mostParameters }) : null
  }
  if (table.raters.length < 2) return note('severity-one-rater')
  const [first] = table.values
  if (table.values.every((value) => value === first)) {
    return note('no-variation', { level: first as number })
  }
  if (!sharesUnits(table)) return note('severity-no-shared-unit')
  if (states.includes('ordered')) return note('severity-one-order')
  if (states.includes('agreed')) return note('severity-no-disagreement')
  return note('severity-all-extreme')
}

function sharesUnits({ units, starts }: RatingTable): boolean {
  return units.some((_, unit) => (starts[unit + 1] as number) - (starts[unit] as number) > 1)
}
