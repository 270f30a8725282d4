import type { Box } from './boxes.ts'
import { describeEvidence } from './describe-boxes.ts'
import { showsSpread } from './display.ts'
import type { PaperDetail, PaperSources, PaperWords } from './paper-sources.ts'
import { type Tag, tagsOf } from './tags.ts'

/** What tells of the viewer alone, and of nobody who reads a paper. */
const marksForViewer: readonly Tag[] = ['own-sealed', 'changed']

/**
 * What a box of the page marks beside its level, a phrase each: how it moved, what stands out, and
 * where the display shows them the spread and the evidence. Statements bring the evidence with them.
 */
export function describeMarks(
  box: Box,
  sources: Pick<PaperSources, 'matrix' | 'choices'>,
  words: PaperWords,
  detail: PaperDetail,
): string[] {
  const { display } = sources.choices
  const evidence =
    display === 'full' && detail === 'levels' ? describeEvidence(box, sources, words) : null
  return [
    ...describeMovement(box, words),
    ...tagsOf(box)
      .filter((tag) => !marksForViewer.includes(tag))
      .map((tag) => words.t(tag === 'thin' ? 'tag-key.thin' : `box.${tag}`)),
    ...(showsSpread(sources.matrix, display) ? describeSpread(box, sources, words) : []),
    ...(evidence === null ? [] : [evidence]),
  ]
}

function describeMovement({ cell }: Box, { t, name }: PaperWords): string[] {
  const { movement } = cell
  if (!movement || movement.direction === 'same') return []
  const { lower, upper } = movement.from
  const from =
    lower === upper ? name(lower) : t('cell.range', { lower: name(lower), upper: name(upper) })
  return [t(`box.${movement.direction}`, { from })]
}

/** In the sealed layer the spread is told in place of a level. */
function describeSpread(
  { cell, keptBack }: Box,
  { matrix }: Pick<PaperSources, 'matrix'>,
  { t, name }: PaperWords,
): string[] {
  if (matrix.layer === 'sealed') return []
  if (keptBack) return [`${t('layer.sealed')}: ${t('matrix.kept-back-in-box')}`]
  const given = (cell.ratings ?? []).filter(({ count }) => count > 0)
  if (given.length === 0) return []
  const counts = given.map(({ level, count }) => `${count} × ${name(level)}`)
  return [`${t(matrix.layer === 'self' ? 'spread.label' : 'layer.sealed')}: ${counts.join(', ')}`]
}
