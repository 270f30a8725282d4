import type { Matrix } from '../../../../server/contract/rounds.ts'
import { statementKinds } from '../../../../server/core/statement.ts'
import { language, type t } from '../../../language.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import type { AspectGroup } from '../cells-of-matrix.ts'
import { statementLabel } from '../statement-label.ts'
import { type Box, findBox } from './boxes.ts'
import type { CompareChoices } from './compare-choices.ts'
import { isFiltered } from './filters.ts'
import type { MatrixPaper } from './matrix-text.ts'

export interface PaperSources {
  readonly matrix: Matrix
  readonly against: Matrix | null
  readonly choices: CompareChoices
  readonly groups: readonly AspectGroup[]
  readonly aspectTitle: (code: string) => string
  /** The boxes that are shown, of how many. */
  readonly boxes: readonly Box[]
  readonly all: number
  readonly words: {
    readonly t: typeof t
    readonly name: (level: number | null) => string
  }
}

/** The table as it is shown, in words, for a committee paper. */
export function describePaper(sources: PaperSources): MatrixPaper {
  const { matrix, groups, boxes, choices, aspectTitle, words } = sources
  return {
    head: describeHead(sources),
    columns: [words.t('matrix.judgement'), ...matrix.regions.map(({ name }) => name)],
    groups: groups.map(({ aspect, judgements }) => ({
      title: aspectTitle(aspect),
      rows: judgements.map(({ code, title }) => [
        title,
        ...matrix.regions.map(({ id }) => describeBox(findBox(boxes, id, code), sources)),
      ]),
    })),
    statements: choices.texts === 'shown' ? describeStatements(sources) : [],
  }
}

function describeHead({ matrix, against, choices, boxes, all, words: { t } }: PaperSources) {
  const { title, positionAt, old, provenance, framework, frameworkVersion } = matrix
  const date = t('position.as-at', { date: formatDate(positionAt, language.value) })
  return [
    `${title}: ${t(`layer.${matrix.layer}`)}`,
    ...(against ? [t('compare.paper', { layer: t(`layer.${against.layer}`) })] : []),
    old ? `${date} ${t('position.old')}` : date,
    t(`provenance.${provenance}`),
    t('take.framework', { framework, version: frameworkVersion }),
    ...(isFiltered(choices) ? [t('filter.shown', { shown: boxes.length, all })] : []),
  ]
}

function describeBox(box: Box | null, { matrix, against, words: { t, name } }: PaperSources) {
  if (!box) return t('filter.left-out')
  const { cell, difference } = box
  const spread = (cell.ratings ?? [])
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} × ${name(level)}`)
  const own = matrix.layer === 'sealed' && spread.length > 0 ? spread.join(', ') : levelOf(cell)
  if (!against || !difference) return own
  const other = difference.other
  const level = !other
    ? name(null)
    : other.lower === other.upper
      ? name(other.lower)
      : t('cell.range', { lower: name(other.lower), upper: name(other.upper) })
  const compared = t('compare.other', { layer: t(`layer.${against.layer}`), level })
  const direction = difference.direction ? `, ${t(`direction.${difference.direction}`)}` : ''
  return `${own} (${compared}${direction})`

  function levelOf({ open, rating, reason }: Box['cell']): string {
    if (!open) return t('matrix.not-open')
    return rating === null && reason ? `${name(null)}: ${reason}` : name(rating)
  }
}

function describeStatements({ matrix, groups, boxes, words: { t } }: PaperSources) {
  const judgements = groups.flatMap((group) => group.judgements)
  return judgements.flatMap(({ code, title }) =>
    matrix.regions.flatMap(({ id, name }) => {
      const cell = findBox(boxes, id, code)?.cell
      const texts = statementKinds.flatMap((kind) => {
        const text = cell?.[kind]
        return cell && text ? [`${statementLabel(cell, kind, t)}: ${text}`] : []
      })
      return texts.length > 0 ? [{ title: `${title} – ${name}`, texts }] : []
    }),
  )
}
