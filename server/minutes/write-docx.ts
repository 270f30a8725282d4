import {
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopPosition,
  TabStopType,
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
      default: {
        document: { run: { font: 'Arial', size: 22, language: languages[language] } },
        title: { run: { bold: true, size: 40 }, paragraph: { spacing: { after: 240 } } },
        heading1: {
          run: { bold: true, size: 26, color: '15404B' },
          paragraph: { keepNext: true, spacing: { before: 320, after: 100 } },
        },
      },
    },
    sections: [
      {
        footers: { default: pageNumbers(title) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          ...facts.map(
            ({ label, text }) =>
              new Paragraph({
                spacing: { after: 60 },
                children: [run(`${label}: `, { bold: true }), run(text)],
              }),
          ),
          ...notes.map(
            (note) =>
              new Paragraph({ spacing: { before: 60 }, children: [run(note, { italics: true })] }),
          ),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(levels.heading)] }),
          tableOf(levels),
          ...lines.flatMap(paragraphsOf),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** Loose pages find their way back. */
function pageNumbers(title: string): Footer {
  const number = new TextRun({
    size: 18,
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
        children: [run(title, { size: 18 }), new TextRun({ children: [new Tab()] }), number],
      }),
    ],
  })
}

function tableOf({ columns, rows }: MinutesDocument['levels']): Table {
  const cells = (texts: readonly string[], options: IRunOptions = {}) =>
    texts.map(
      (text) => new TableCell({ children: [new Paragraph({ children: [run(text, options)] })] }),
    )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { top: 50, bottom: 50, left: 100, right: 100 },
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
    text || lead
      ? [new Paragraph({ spacing: { after: 120 }, children: [...before, ...texts] })]
      : []
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
