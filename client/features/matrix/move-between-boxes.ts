import { boxesAfterKey, type Position } from './arrow-keys.ts'

type TableKeyEvent = KeyboardEvent & { readonly currentTarget: HTMLElement }

/**
 * Takes the focus from box to box; boxes are known by their link's `data-box`, "row column". The
 * space bar opens the summary of the box, where it has one.
 */
export function moveBetweenBoxes(event: TableKeyEvent, size: Position): void {
  if (event.altKey || event.metaKey || event.shiftKey) return
  const link = event.target instanceof HTMLElement ? event.target : null
  const [row, column] = (link?.dataset.box ?? '').split(' ').map(Number)
  if (link === null || row === undefined || column === undefined) return
  const table = event.currentTarget
  const boxAt = (to: Position) =>
    table.querySelector<HTMLElement>(`[data-box="${to.row} ${to.column}"]`)
  const to =
    event.key === ' '
      ? table.querySelector<HTMLElement>(`[data-summary="${row} ${column}"]`)
      : firstOf(boxesAfterKey(event.key, { row, column }, size, event.ctrlKey), boxAt)
  if (!to) return
  event.preventDefault()
  if (event.key === ' ') to.click()
  else to.focus()
}

function firstOf(
  positions: readonly Position[],
  boxAt: (to: Position) => HTMLElement | null,
): HTMLElement | null {
  for (const position of positions) {
    const box = boxAt(position)
    if (box) return box
  }
  return null
}
