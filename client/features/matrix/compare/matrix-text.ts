/** What a committee paper takes from the table, already in words. */
export interface MatrixPaper {
  /** Title, date of the position, provenance and what is left out: a line each. */
  readonly head: readonly string[]
  readonly columns: readonly string[]
  readonly groups: readonly {
    readonly title: string
    readonly rows: readonly (readonly string[])[]
  }[]
  readonly statements: readonly {
    readonly title: string
    readonly texts: readonly string[]
  }[]
}

/**
 * The paper as plain text: the lines above, then the table with tabs between its columns, which
 * word processors and spreadsheets take as a table, then the statements.
 */
export function matrixText({ head, columns, groups, statements }: MatrixPaper): string {
  const table = [columns, ...groups.flatMap(({ title, rows }) => [[title], ...rows])].map((row) =>
    row.map(oneLine).join('\t'),
  )
  const texts = statements.flatMap(({ title, texts: lines }) => ['', title, ...lines.map(oneLine)])
  return `${[...head.map(oneLine), '', ...table, ...texts].join('\n')}\n`
}

/** A text that breaks neither a row nor a column. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
