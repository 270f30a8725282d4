import { statementsByKind } from '../cells-of-matrix.ts'
import { labelInLanguage } from '../statement-label.ts'
import { type Box, findBox } from './boxes.ts'
import { tellPieces, tellsEvidence } from './evidence-told.ts'
import type { PaperBox } from './matrix-paper.ts'
import type { PaperSources, PaperWords } from './paper-sources.ts'

type BoxSources = Pick<PaperSources, 'matrix' | 'groups' | 'boxes'>

/** What stands behind the level of every box that is shown, where there is anything to tell. */
export function describeBoxes(sources: BoxSources, words: PaperWords): PaperBox[] {
  const { matrix, groups, boxes } = sources
  const judgements = groups.flatMap((group) => group.judgements)
  return judgements
    .flatMap(({ code, title }) =>
      matrix.regions.map(({ id, name }) => {
        const box = findBox(boxes, id, code)
        return {
          title: `${title} – ${name}`,
          evidence: box && describeEvidence(box, sources, words),
          statements: box ? describeStatements(box, words) : [],
        }
      }),
    )
    .filter(({ evidence, statements }) => evidence !== null || statements.length > 0)
}

/** Whether a paper has more to give than its table. */
export function hasBoxesToTell({ matrix, boxes }: BoxSources): boolean {
  return boxes.some((box) => box.cell.statements.length > 0 || tellsEvidence(matrix, box))
}

/** How much evidence a box has, in words; null where it is not for the viewer to know. */
export function describeEvidence(
  box: Box,
  { matrix }: Pick<PaperSources, 'matrix'>,
  { t }: PaperWords,
): string | null {
  const { voices, contradicting } = box.cell
  if (!tellsEvidence(matrix, box)) return null
  const count = tellPieces(box, t)
  const from = voices ? ` ${t('paper.voices', { count: voices })}` : ''
  const against = contradicting ? `; ${t('box.contradict', { count: contradicting })}` : ''
  return `${count}${from}${against}`
}

function describeStatements({ cell }: Box, { t, language }: PaperWords): PaperBox['statements'] {
  return statementsByKind(cell).flatMap(({ kind, statements }) =>
    statements.map((statement) => ({
      label: labelInLanguage(kind, { written: statement.language, page: language }, t),
      text: statement.text,
      language: statement.language,
    })),
  )
}
