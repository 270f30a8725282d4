import type { MinutesDocument } from './document.ts'

/** Writes minutes as one page of HTML that prints by itself. */
export function writeHtml(document: MinutesDocument): string {
  const { language, title, facts, notes, levels, lines } = document
  const terms = facts.map(
    ({ label, text }) => `<div><dt>${safe(label)}</dt><dd>${safe(text)}</dd></div>`,
  )
  const rows = levels.rows.map(
    ([about = '', ...cells]) =>
      `<tr><th scope="row">${safe(about)}</th>${cells.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`,
  )
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${safe(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body><main>',
    `<h1>${safe(title)}</h1>`,
    `<dl>${terms.join('')}</dl>`,
    ...notes.map((note) => `<p class="note">${safe(note)}</p>`),
    `<table><caption>${safe(levels.heading)}</caption>`,
    `<thead><tr>${levels.columns.map((name) => `<th scope="col">${safe(name)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
    ...lines.flatMap(writeLine),
    '</main></body>',
    '</html>',
    '',
  ].join('\n')
}

function writeLine({ heading, lead, text, language }: MinutesDocument['lines'][number]): string[] {
  const words = safe(text).replaceAll('\n', '<br>')
  const own = language ? `<span lang="${language}">${words}</span>` : words
  const before = lead ? `<strong>${safe(lead)}:</strong> ` : ''
  const paragraph = text || lead ? [`<p>${before}${own}</p>`] : []
  return heading ? [`<h2>${safe(heading)}</h2>`, ...paragraph] : paragraph
}

const style = `
body { margin: 0; color: #0b0c0c; background: #fff; font: 1rem/1.5 Arial, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 1.75rem 0 .25rem; break-after: avoid; }
p { margin: 0 0 .5rem; }
dl { margin: 0 0 1rem; }
dt { font-weight: bold; }
dd { margin: 0 0 .25rem; }
@media print, (min-width: 30rem) {
  dl div { display: flex; gap: .5rem; }
  dt { flex: none; width: 12rem; }
}
.note { border-left: 4px solid #505a5f; padding-left: .75rem; }
table { width: 100%; border-collapse: collapse; margin: 1.5rem 0; }
caption { text-align: left; font-weight: bold; font-size: 1.25rem; padding-bottom: .25rem; }
th, td { text-align: left; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid #b1b4b6; }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
@page { margin: 18mm; }
@media print { main { max-width: none; padding: 0; } body { font-size: 11pt; } }
`

function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
