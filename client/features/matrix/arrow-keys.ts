export interface Position {
  readonly row: number
  readonly column: number
}

/**
 * The box that a key leads to from another, within a table of that many rows and columns: arrows
 * by one, Home and End to the ends of the row. Null where the key leads nowhere.
 */
export function boxAfterKey(key: string, from: Position, size: Position): Position | null {
  const to = wanted(key, from, size)
  const inside =
    to !== null && to.row >= 0 && to.row < size.row && to.column >= 0 && to.column < size.column
  return inside ? to : null
}

function wanted(key: string, { row, column }: Position, size: Position): Position | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: size.column - 1 }
    default:
      return null
  }
}
