import { formatDate } from '../../../ui/format-date.ts'
import { type Box, findBox } from './boxes.ts'
import { describeBoxes } from './describe-boxes.ts'
import { describeFilters } from './describe-filters.ts'
import { describeMarks } from './describe-marks.ts'
import { readsReportedAlone } from './evidence-told.ts'
import { isFiltered } from './filters.ts'
import { differenceHeadline, movementHeadline } from './headlines.ts'
import type { MatrixPaper } from './matrix-paper.ts'
import type { PaperDetail, PaperSources, PaperWords } from './paper-sources.ts'

/** The table as it is shown, in words, for a committee paper. */
export function describePaper(
  sources: PaperSources,
  words: PaperWords,
  detail: PaperDetail,
): MatrixPaper {
  const { matrix, groups, boxes, aspectTitle } = sources
  const { t } = words
  const judgements = groups.flatMap((group) => group.judgements)
  return {
    language: words.language,
    title: `${matrix.title}: ${t(`layer.${matrix.layer}`)}`,
    head: [
      ...describeOrigin(sources, words),
      ...describeFindings(sources, words, detail),
      t('paper.page', { address: sources.address }),
    ],
    caption: t('matrix.caption', {
      layer: t(`layer.${matrix.layer}`),
      judgements: judgements.length,
      regions: matrix.regions.length,
    }),
    columns: [t('matrix.judgement'), ...matrix.regions.map(({ name }) => name)],
    groups: groups.map((group) => ({
      title: aspectTitle(group.aspect),
      rows: group.judgements.map(({ code, title }) => [
        title,
        ...matrix.regions.map(({ id }) =>
          describeBox(findBox(boxes, id, code), sources, words, detail),
        ),
      ]),
    })),
    boxes: detail === 'statements' ? describeBoxes(sources, words) : [],
  }
}

function describeOrigin(
  { matrix, against, frameworkTitle }: PaperSources,
  { t, language }: PaperWords,
): string[] {
  const { positionAt, old, provenance, frameworkVersion } = matrix
  const date = t('position.as-at', { date: formatDate(positionAt, language) })
  return [
    ...(against ? [t('compare.paper', { layer: t(`layer.${against.layer}`) })] : []),
    old ? `${date} ${t('position.old')}` : date,
    t(`provenance.${provenance}`),
    t('take.framework', { framework: frameworkTitle, version: frameworkVersion }),
  ]
}

/** What the page finds, and what it leaves out, above its table. */
function describeFindings(
  sources: PaperSources,
  { t, name }: PaperWords,
  detail: PaperDetail,
): string[] {
  const { matrix, against, choices, aspectTitle, boxes, all, common } = sources
  const moved = movementHeadline(matrix.layer, { shown: boxes, all }, t)
  const found = against && differenceHeadline({ matrix, against, shown: boxes, all }, t)
  const filters = describeFilters(choices, matrix.layer, { t, name, aspectTitle })
  const shown = t('filter.shown', { shown: boxes.length, all: all.length })
  const source = matrix.provenance === 'source'
  const whole = detail === 'statements'
  return [
    ...(found ? [[found.finding, ...found.notes].join(' ')] : []),
    ...(moved === null ? [] : [moved]),
    ...(matrix.layer === 'sealed' ? [t('matrix.sealed')] : []),
    ...(matrix.layer !== 'sealed' && common
      ? [t('matrix.not-rated', { count: common.count, reason: common.reason, all: all.length })]
      : []),
    ...(whole && source ? [t('matrix.coding')] : []),
    ...((whole || choices.display === 'full') && readsReportedAlone(boxes) && !source
      ? [t('compare.evidence-cited')]
      : []),
    ...(isFiltered(choices) ? [`${t('paper.only', { what: filters.join('; ') })} ${shown}`] : []),
  ]
}

function describeBox(
  box: Box | null,
  sources: PaperSources,
  words: PaperWords,
  detail: PaperDetail,
): string {
  if (!box) return words.t('filter.left-out')
  const level = `${describeLevel(box, sources, words)}${describeOther(box, sources, words)}`
  return [level, ...describeMarks(box, sources, words, detail)].join('; ')
}

function describeOther(
  { difference }: Box,
  { against }: PaperSources,
  { t, name }: PaperWords,
): string {
  if (!against || !difference) return ''
  const { other, direction } = difference
  const level = !other
    ? name(null)
    : other.lower === other.upper
      ? name(other.lower)
      : t('cell.range', { lower: name(other.lower), upper: name(other.upper) })
  const compared = t('compare.other', { layer: t(`layer.${against.layer}`), level })
  return ` (${compared}${direction ? `, ${t(`direction.${direction}`)}` : ''})`
}

function describeLevel(
  { cell, keptBack }: Box,
  { matrix, common }: PaperSources,
  { t, name }: PaperWords,
): string {
  const { open, rating, reason } = cell
  if (!open) return t('matrix.not-open')
  if (matrix.layer === 'sealed') {
    if (keptBack) return t('matrix.kept-back')
    const spread = (cell.ratings ?? []).filter(({ count }) => count > 0)
    if (spread.length > 0) {
      return spread.map(({ level, count }) => `${count} × ${name(level)}`).join(', ')
    }
  }
  const said = reason === null || reason === common?.reason
  return rating === null && !said ? `${name(null)}: ${reason}` : name(rating)
}
