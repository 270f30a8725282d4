import type { Note } from '../../core/statistics/note.ts'

/**
 * Figures whose notes call levels by their names. The statistics know a level by its place on the
 * scale alone, which tells a reader nothing.
 *
 * @param names of the levels, lowest first
 */
export function nameLevels<T>(figures: T, names: readonly string[]): T {
  return named(figures, names) as T
}

function named(part: unknown, names: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((one) => named(one, names))
  if (typeof part !== 'object' || part === null) return part
  if (isOfLevel(part)) {
    const level = names[part.values.level - 1] ?? part.values.level
    return { ...part, values: { ...part.values, level } }
  }
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, named(one, names)]))
}

function isOfLevel(part: object): part is Note & { values: { level: number } } {
  if (!('note' in part) || !('values' in part)) return false
  const { values } = part as { values: unknown }
  return (
    typeof values === 'object' &&
    values !== null &&
    'level' in values &&
    typeof values.level === 'number'
  )
}
