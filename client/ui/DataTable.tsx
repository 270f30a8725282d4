import type { ComponentChildren } from 'preact'

export interface Column<Row> {
  readonly key: string
  readonly heading: string
  readonly cell: (row: Row) => ComponentChildren
  readonly numeric?: boolean
}

export interface DataTableProps<Row> {
  readonly caption: string
  /** The first column heads its rows. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly captionHidden?: boolean
  /** Whether its rows stack on a narrow screen, rather than scroll; for short tables. */
  readonly stacks?: boolean
}

/** A table of data; on a narrow screen it scrolls within itself. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, captionHidden = false, stacks = false } = props
  const captionLook = captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class={stacks ? 'govuk-table table-stacks' : 'govuk-table'} {...as(stacks, 'table')}>
        <caption class={`govuk-table__caption ${captionLook}`}>{caption}</caption>
        <thead class="govuk-table__head" {...as(stacks, 'rowgroup')}>
          <tr class="govuk-table__row" {...as(stacks, 'row')}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                class={look('govuk-table__header', column.numeric)}
                {...as(stacks, 'columnheader')}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" {...as(stacks, 'rowgroup')}>
          {rows.map((row) => (
            <tr key={rowKey(row)} class="govuk-table__row" {...as(stacks, 'row')}>
              {columns.map((column, index) => (
                <DataCell
                  key={column.key}
                  column={column}
                  row={row}
                  heads={index === 0}
                  stacks={stacks}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface DataCellProps<Row> {
  readonly column: Column<Row>
  readonly row: Row
  readonly heads: boolean
  readonly stacks: boolean
}

function DataCell<Row>({ column, row, heads, stacks }: DataCellProps<Row>) {
  if (heads) {
    return (
      <th
        scope="row"
        class={look('govuk-table__header', column.numeric)}
        {...as(stacks, 'rowheader')}
      >
        {column.cell(row)}
      </th>
    )
  }
  const content = column.cell(row)
  const named = stacks && content !== ''
  return (
    <td class={look('govuk-table__cell', column.numeric)} {...as(stacks, 'cell')}>
      {named && (
        <span class="table-stacks__heading" aria-hidden="true">
          {column.heading}:{' '}
        </span>
      )}
      {content}
    </td>
  )
}

const look = (name: string, numeric = false) => (numeric ? `${name} ${name}--numeric` : name)

type TableRole = 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell'

/** The role that a part of a table loses in some browsers where it is laid out as a block. */
const as = (stacks: boolean, role: TableRole) => (stacks ? { role } : {})
