import type { AspectGroup } from '../cells-of-matrix.ts'
import type { Box } from './boxes.ts'
import { type MatrixFilters, noFilters } from './compare-choices.ts'

/** Whether a box stays where these filters hold; all of them must let it. */
export function keepsBox(filters: MatrixFilters, box: Box): boolean {
  const { level, movement, difference, evidence, contested, outside, changed } = filters
  const { cell } = box
  return [
    level === null || level === String(cell.rating ?? 'none') || isAmongRatings(level, box),
    movement === null || keepsMovement(movement, box),
    difference === null || keepsDifference(difference, box),
    evidence !== 'thin' || box.thin === true,
    evidence !== 'contradicted' || (cell.contradicting ?? 0) > 0,
    contested === null || cell.contested === 'open' || cell.contested === 'answered',
    outside === null || box.outside !== null,
    changed === null || box.changes.length > 0,
  ].every(Boolean)
}

function keepsMovement(wanted: NonNullable<MatrixFilters['movement']>, { cell }: Box): boolean {
  const direction = cell.movement?.direction
  if (wanted === 'moved') return direction === 'up' || direction === 'down'
  return direction === wanted
}

/** In the sealed layer a level is kept where anybody gave it. */
function isAmongRatings(level: string, { cell }: Box): boolean {
  if (cell.rating !== null || cell.ratings === null) return false
  return cell.ratings.some((given) => given.count > 0 && String(given.level) === level)
}

function keepsDifference(wanted: MatrixFilters['difference'], { difference }: Box): boolean {
  const direction = difference?.direction ?? null
  if (wanted === 'differs') return direction === 'higher' || direction === 'lower'
  return direction === wanted
}

/** Whether anything is left out at all. */
export function isFiltered(filters: MatrixFilters & { readonly aspect: string | null }): boolean {
  return (Object.keys(noFilters) as (keyof typeof noFilters)[]).some((key) => filters[key] !== null)
}

/** The rows that keep a box, by aspect; aspects without one are gone. */
export function keepRows(groups: readonly AspectGroup[], kept: readonly Box[]): AspectGroup[] {
  const judgements = new Set(kept.map(({ cell }) => cell.judgement))
  return groups
    .map((group) => ({
      ...group,
      judgements: group.judgements.filter(({ code }) => judgements.has(code)),
    }))
    .filter((group) => group.judgements.length > 0)
}
