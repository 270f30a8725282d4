import { type Note, note } from '../note.ts'
import type { RaterSeverity } from '../reports.ts'
import { leastRatings, mostSigma } from '../says/gates.ts'
import type { Estimate } from './estimate.ts'
import type { Panel, RaterState } from './panel.ts'
import type { Placement } from './placement.ts'
import { mostSurprises } from './surprises.ts'

/** That raters fall apart, whether or not severity could be estimated. */
export function warningsOfPlacement({ components }: Placement): Note[] {
  return components.length > 1 ? [note('severity-separate', { count: components.length })] : []
}

interface Described {
  readonly placement: Placement
  readonly raters: readonly RaterSeverity[]
  /** How many there are. */
  readonly surprises: number
}

/** What to be wary of in the estimates. */
export function warningsOfEstimate(
  { panel, fit }: Estimate,
  { placement, raters, surprises }: Described,
): Note[] {
  const { table } = panel
  const warnings = warningsOfExtremes(raters)
  if (table.groups.length === 0 && !isComplete(panel, placement))
    warnings.push(note('severity-no-groups'))
  const unused = Array.from({ length: table.levels }, (_, index) => index + 1).filter(
    (level) => !panel.levelsInUse.includes(level),
  )
  if (unused.length > 0) {
    warnings.push(note('severity-unused-levels', { levels: listed(unused), count: unused.length }))
  }
  if (!fit.converged) warnings.push(note('severity-not-converged'))
  if (fit.sigmaIsZero) warnings.push(note('severity-sigma-zero'))
  if (fit.model.sigma > mostSigma) {
    warnings.push(note('severity-sigma-large', { sigma: Math.round(fit.model.sigma * 10) / 10 }))
  }
  const ordered = [...idsIn(panel, 'ordered'), ...idsIn(panel, 'agreed')].sort()
  if (ordered.length > 0) {
    warnings.push(note('severity-untold', { count: ordered.length, raters: listed(ordered) }))
  }
  const groups = groupsLeftOut(panel)
  if (groups.length > 0) {
    warnings.push(note('severity-group-left-out', { count: groups.length, groups: listed(groups) }))
  }
  const few = ratersWithFew(panel)
  if (few.length > 0) {
    warnings.push(
      note('severity-few-ratings', {
        count: few.length,
        raters: listed(few),
        needed: leastRatings,
      }),
    )
  }
  if (surprises > mostSurprises) {
    warnings.push(note('severity-surprises-cut', { shown: mostSurprises, found: surprises }))
  }
  return warnings
}

/** Of those who gave one end of the scale alone: who got a guess, and who shares too little for one. */
function warningsOfExtremes(raters: readonly RaterSeverity[]): Note[] {
  const extreme = raters.filter((rater) => rater.extreme)
  const warn = (code: 'severity-extreme' | 'severity-extreme-alone', some: typeof extreme) =>
    some.length === 0
      ? []
      : [note(code, { count: some.length, raters: listed(some.map(({ rater }) => rater)) })]
  return [
    ...warn(
      'severity-extreme',
      extreme.filter(({ severity }) => severity !== null),
    ),
    ...warn(
      'severity-extreme-alone',
      extreme.filter(({ severity }) => severity === null),
    ),
  ]
}

const mostListed = 20

function listed(names: readonly (string | number)[]): string {
  const shown = names.slice(0, mostListed).join(', ')
  return names.length > mostListed ? `${shown}, …` : shown
}

function idsIn({ table, states }: Panel, state: RaterState): string[] {
  return table.raters.filter((_, rater) => states[rater] === state)
}

/** Whether everybody rated everything that those they are compared with rated. */
function isComplete({ table }: Panel, { components, componentOfUnit }: Placement): boolean {
  return table.units.every((_, unit) => {
    const ratings = (table.starts[unit + 1] as number) - (table.starts[unit] as number)
    return ratings === components[componentOfUnit[unit] as number]?.length
  })
}

function groupsLeftOut({ table, unitLeftOut }: Panel): string[] {
  const groups = new Set<string>()
  for (const [unit, leftOut] of unitLeftOut.entries()) {
    const group = table.groups[table.groupOf[unit] as number]
    if (leftOut === 1 && group !== undefined) groups.add(group)
  }
  return [...groups].sort()
}

function ratersWithFew({ table }: Panel): string[] {
  const counts = new Int32Array(table.raters.length)
  for (const rater of table.raterOf) counts[rater] = (counts[rater] as number) + 1
  return table.raters.filter((_, rater) => (counts[rater] as number) < leastRatings)
}
