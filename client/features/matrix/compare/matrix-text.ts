import type { MatrixPaper } from './matrix-paper.ts'

/**
 * The paper as plain text: the lines above, then the table with tabs between its columns, which
 * word processors and spreadsheets take as a table, then the statements.
 */
export function matrixText({ title, head, columns, groups, boxes }: MatrixPaper): string {
  const rows = [columns, ...groups.flatMap((group) => [[group.title], ...group.rows])]
  const table = rows.map((row) => row.map(oneLine).join('\t'))
  const texts = boxes.flatMap(({ title: heading, evidence, statements }) => [
    '',
    oneLine(heading),
    ...(evidence === null ? [] : [oneLine(evidence)]),
    ...statements.map(({ label, text }) => `${label}: ${oneLine(text)}`),
  ])
  return `${[oneLine(title), ...head.map(oneLine), '', ...table, ...texts].join('\n')}\n`
}

/** A text that breaks neither a row nor a column. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
