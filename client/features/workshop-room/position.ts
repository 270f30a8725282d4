import type { CommonView } from '../../../server/contract/live-workshop.ts'

/**
 * Which judgement of the agenda the room is at, counted from 1; null in the lobby. Those skipped
 * count too, so that no judgement's number changes in the course of a workshop.
 */
export function positionOf({
  agenda,
  now,
}: Pick<CommonView, 'agenda' | 'now'>): { number: number; total: number } | null {
  const index = agenda.findIndex(({ judgement }) => judgement === now.place?.judgement)
  return index < 0 ? null : { number: index + 1, total: agenda.length }
}
