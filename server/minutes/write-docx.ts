import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '../core/language.ts'
import type { MinutesDocument } from './document.ts'

const languages: Readonly<Record<Language, NonNullable<IRunOptions['language']>>> = {
  en: { value: 'en-GB' },
  cy: { value: 'cy-GB' },
}

/** Writes minutes as a Word document: real headings, a header row that repeats, its language set. */
export async function writeDocx(minutes: MinutesDocument): Promise<Uint8Array> {
  const { language, title, facts, notes, levels, lines } = minutes
  const document = new Document({
    title,
    description: notes.join(' '),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { font: 'Arial', size: 22, language: languages[language] } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          ...facts.map(
            ({ label, text }) =>
              new Paragraph({ children: [run(`${label}: `, { bold: true }), run(text)] }),
          ),
          ...notes.map((note) => new Paragraph({ children: [run(note, { italics: true })] })),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(levels.heading)] }),
          tableOf(levels),
          ...lines.flatMap(paragraphsOf),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function tableOf({ columns, rows }: MinutesDocument['levels']): Table {
  const cells = (texts: readonly string[], options: IRunOptions = {}) =>
    texts.map(
      (text) => new TableCell({ children: [new Paragraph({ children: [run(text, options)] })] }),
    )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: cells(columns, { bold: true }) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
    ],
  })
}

function paragraphsOf({
  heading,
  lead,
  text,
  language,
}: MinutesDocument['lines'][number]): Paragraph[] {
  const own = language ? { language: languages[language] } : {}
  const texts = text.split('\n').map((line, index) => run(line, { ...own, break: index && 1 }))
  const before = lead ? [run(`${lead}: `, { bold: true })] : []
  const paragraph =
    text || lead ? [new Paragraph({ spacing: { after: 80 }, children: [...before, ...texts] })] : []
  if (!heading) return paragraph
  const top = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] })
  return [top, ...paragraph]
}

const run = (text: string, options: IRunOptions = {}): TextRun =>
  new TextRun({ ...options, text: withoutControls(text) })

/** XML has no place for control characters, which a paste may bring. */
function withoutControls(text: string): string {
  return [...text].filter((sign) => sign >= ' ' || sign === '\t').join('')
}
