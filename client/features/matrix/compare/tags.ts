import type { Box } from './boxes.ts'

/** What can stand out about a box, in the order in which it is told. */
export const tags = [
  'thin',
  'contested',
  'contested-answered',
  'outside',
  'own-sealed',
  'changed',
] as const
export type Tag = (typeof tags)[number]

/** The tags that a low row tells by a word, which the key under the table explains. */
export const shortTags = ['thin', 'contested-answered', 'outside', 'own-sealed', 'changed'] as const
export type ShortTag = (typeof shortTags)[number]

/** What stands out about a box: thin, contested, sealed by the viewer, changed since they looked. */
export function tagsOf({ cell, thin, outside, ownSealed, changes }: Box): Tag[] {
  const holds: Record<Tag, boolean> = {
    thin: thin === true && (cell.evidenceCount ?? 0) > 0,
    contested: cell.contested === 'open',
    'contested-answered': cell.contested === 'answered',
    outside: outside !== null,
    'own-sealed': ownSealed,
    changed: changes.length > 0,
  }
  return tags.filter((tag) => holds[tag])
}

/** The short words that a table of these boxes shows. */
export function shortTagsIn(boxes: readonly Box[]): ShortTag[] {
  const shown = new Set(boxes.flatMap(tagsOf))
  return shortTags.filter((tag) => shown.has(tag))
}
