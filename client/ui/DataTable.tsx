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
}

/** A table of data; on a narrow screen it scrolls within itself. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, captionHidden = false } = props
  const captionLook = captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class="govuk-table">
        <caption class={`govuk-table__caption ${captionLook}`}>{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {columns.map((column) => (
              <th key={column.key} scope="col" class={look('govuk-table__header', column.numeric)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} class="govuk-table__row">
              {columns.map((column, index) => (
                <DataCell key={column.key} column={column} row={row} heads={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DataCell<Row>(props: { column: Column<Row>; row: Row; heads: boolean }) {
  const { column, row, heads } = props
  if (heads) {
    return (
      <th scope="row" class={look('govuk-table__header', column.numeric)}>
        {column.cell(row)}
      </th>
    )
  }
  return <td class={look('govuk-table__cell', column.numeric)}>{column.cell(row)}</td>
}

const look = (name: string, numeric = false) => (numeric ? `${name} ${name}--numeric` : name)
