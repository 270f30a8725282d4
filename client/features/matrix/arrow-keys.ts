export interface Position {
  readonly row: number
  readonly column: number
}

/**
 * The boxes that a key leads to from another, the wanted one first and then those to take where a
 * filter has left it out: arrows go on in their direction, Home and End to the ends of the row, and
 * with Ctrl to the ends of the table. Empty where the key leads nowhere.
 */
export function boxesAfterKey(
  key: string,
  { row, column }: Position,
  size: Position,
  ctrl = false,
): Position[] {
  const columns = range(0, size.column)
  const everywhere = range(0, size.row).flatMap((one) => inRow(one, columns))
  switch (`${ctrl ? 'Ctrl+' : ''}${key}`) {
    case 'ArrowUp':
      return inColumn(column, range(0, row).toReversed())
    case 'ArrowDown':
      return inColumn(column, range(row + 1, size.row))
    case 'ArrowLeft':
      return inRow(row, range(0, column).toReversed())
    case 'ArrowRight':
      return inRow(row, range(column + 1, size.column))
    case 'Home':
      return inRow(row, columns)
    case 'End':
      return inRow(row, columns.toReversed())
    case 'Ctrl+Home':
      return everywhere
    case 'Ctrl+End':
      return everywhere.toReversed()
    default:
      return []
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

const inRow = (row: number, columns: readonly number[]): Position[] =>
  columns.map((column) => ({ row, column }))

const inColumn = (column: number, rows: readonly number[]): Position[] =>
  rows.map((row) => ({ row, column }))
