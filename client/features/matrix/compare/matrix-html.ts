import { escapeHtml, wordsHtml } from '../../../ui/words/words-html.ts'
import type { MatrixPaper, PaperBox } from './matrix-paper.ts'

/**
 * The paper as HTML that a word processor takes over: headings, and a table with caption, header
 * row and row headings. Words that somebody wrote keep their language.
 */
export function matrixHtml(paper: MatrixPaper): string {
  const { language, title, head, boxes } = paper
  const lines = head.map((line) => `<p>${escapeHtml(line)}</p>`)
  return [
    `<div lang="${language}">`,
    `<h2>${escapeHtml(title)}</h2>`,
    ...lines,
    tableHtml(paper),
    ...boxes.map(boxHtml),
    '</div>',
  ].join('\n')
}

function tableHtml({ caption, columns, groups }: MatrixPaper): string {
  const header = columns.map((column) => cellHtml('th', column, ' scope="col"')).join('')
  const bodies = groups.map(({ title, rows }) => {
    const group = cellHtml('th', title, ` scope="rowgroup" colspan="${columns.length}"`)
    return ['<tbody>', `<tr>${group}</tr>`, ...rows.map(rowHtml), '</tbody>'].join('\n')
  })
  return [
    '<table border="1" style="border-collapse:collapse">',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${header}</tr></thead>`,
    ...bodies,
    '</table>',
  ].join('\n')
}

function rowHtml([title = '', ...levels]: readonly string[]): string {
  const cells = levels.map((level) => cellHtml('td', level))
  return `<tr>${cellHtml('th', title, ' scope="row"')}${cells.join('')}</tr>`
}

/** Word pads no cell by itself, and centres every heading. */
function cellHtml(tag: 'th' | 'td', text: string, attributes = ''): string {
  const style = 'padding:3pt 5pt;text-align:left;vertical-align:top'
  return `<${tag}${attributes} style="${style}">${escapeHtml(text)}</${tag}>`
}

function boxHtml({ title, evidence, statements }: PaperBox): string {
  return [
    `<h3>${escapeHtml(title)}</h3>`,
    ...(evidence === null ? [] : [`<p>${escapeHtml(evidence)}</p>`]),
    ...statements.map(
      ({ label, text, language }) =>
        `<p><strong>${escapeHtml(label)}</strong></p>\n${wordsHtml(text, language)}`,
    ),
  ].join('\n')
}
