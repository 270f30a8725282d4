import type { Matrix, MatrixCell, Round } from '../../../server/contract/rounds.ts'
import type { LearningPairs } from '../../../server/core/learning.ts'
import type { StatementKind } from '../../../server/core/statement.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import type { LevelNames } from '../../ui/scale-names.ts'
import { statementLabel } from '../matrix/statement-label.ts'

export interface LearningTextInput {
  readonly round: Pick<Round, 'title' | 'positionAt' | 'old' | 'provenance'>
  readonly matrix: Pick<Matrix, 'judgements' | 'regions'>
  readonly pairs: readonly LearningPairs<MatrixCell>[]
  readonly region: string
  readonly names: LevelNames
}

/** The pairs as plain text for a committee paper, with where they come from. */
export function learningText({ round, matrix, pairs, region, names }: LearningTextInput): string {
  const regionName = (id: string) => matrix.regions.find((one) => one.id === id)?.name ?? id
  const side = (cell: MatrixCell, kind: StatementKind) => {
    const level = cell.rating === null ? '' : ` (${names.name(cell.rating)})`
    return `${regionName(cell.region)}${level}\n${statementLabel(cell, kind, t)}: ${cell[kind]}`
  }
  const head = [
    `${t('learning.title')}: ${regionName(region)}`,
    round.title,
    [
      t('position.as-at', { date: formatDate(round.positionAt, language.value) }),
      ...(round.old ? [t('position.old')] : []),
      t(`provenance.${round.provenance}`),
      ...(round.provenance === 'source' ? [t('matrix.coding')] : []),
    ].join(' '),
  ].join('\n')
  const parts = pairs.map(({ judgement, own, need, others }) => {
    const title = matrix.judgements.find(({ code }) => code === judgement)?.title ?? judgement
    return [
      title.toLocaleUpperCase(language.value),
      side(own, need),
      ...others.map(({ cell }) => side(cell, 'strength')),
    ].join('\n\n')
  })
  return `${[head, ...parts].join('\n\n\n')}\n`
}
