import type {
  AgendaAnswer,
  CellMarks,
  SessionCell,
  SessionView,
} from '../../../server/contract/calibration-sessions.ts'

/** The parts of a session's view: what all see, and `marks:<region>` for what one may read. */
export type SessionParts = SessionView & Readonly<Record<string, unknown>>

/** Where a judgement's page shows the other regions. */
export const otherRegionsId = 'other-regions'

export type CellMark = CellMarks[string]

/** What has happened in a cell; null where nothing has, or it is not for the viewer. */
export function markOf(
  view: Readonly<Record<string, unknown>>,
  { region, judgement }: SessionCell,
): CellMark | null {
  const marks = view[`marks:${region}`] as CellMarks | undefined
  return marks?.[judgement] ?? null
}

/**
 * Of what to notice that something has changed somewhere, of all cells or of one: what happened
 * there, and who of the team may see it.
 */
export function marksKey(view: Readonly<Record<string, unknown>>, cell?: SessionCell): string {
  if (cell) return JSON.stringify([markOf(view, cell), view.people])
  const isTold = ([part]: [string, unknown]) => part.startsWith('marks:') || part === 'people'
  return JSON.stringify(Object.entries(view).filter(isTold))
}

/** The regions from which somebody is recused. */
export const recusedFrom = (people: SessionView['people'], person: string | undefined) =>
  people.find(({ id }) => id === person)?.recused ?? []

export const isSettled = (view: Readonly<Record<string, unknown>>, cell: SessionCell): boolean =>
  (markOf(view, cell)?.calibrated ?? null) !== null

export const isSameCell = (one: SessionCell | null, other: SessionCell | null): boolean =>
  one?.region === other?.region && one?.judgement === other?.judgement

/** The next open cell of the agenda after the one under discussion, and after the last the first. */
export function nextOnAgenda(
  agenda: Pick<AgendaAnswer, 'open'>,
  view: Readonly<Record<string, unknown>>,
  place: SessionCell | null,
): SessionCell | null {
  const at = agenda.open.findIndex((cell) => isSameCell(cell, place)) + 1
  const inTurn = [...agenda.open.slice(at), ...agenda.open.slice(0, at)]
  const next = inTurn.find((cell) => !isSettled(view, cell) && !isSameCell(cell, place))
  return next ? { region: next.region, judgement: next.judgement } : null
}

/** How many of the agenda's open cells have not been settled since it came. */
export const leftOnAgenda = (
  { open }: Pick<AgendaAnswer, 'open'>,
  view: Readonly<Record<string, unknown>>,
): number => open.filter((cell) => !isSettled(view, cell)).length

export type BoxMark = 'here' | 'next' | 'settled' | 'open'

/** What the table says of a cell while a session runs. */
export function boxMark(
  view: SessionParts,
  cell: SessionCell,
  next: SessionCell | null,
): BoxMark | null {
  if (isSameCell(view.now.place, cell)) return 'here'
  if (view[`marks:${cell.region}`] === undefined) return null
  if (isSettled(view, cell)) return 'settled'
  return isSameCell(next, cell) ? 'next' : 'open'
}
