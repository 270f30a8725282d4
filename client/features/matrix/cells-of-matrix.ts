import type { Matrix, MatrixCell, Statement } from '../../../server/contract/rounds.ts'
import { type StatementKind, statementKinds } from '../../../server/core/statement.ts'

type Judgement = Matrix['judgements'][number]

export interface AspectGroup {
  readonly aspect: string
  readonly judgements: readonly Judgement[]
}

/** The judgements by aspect, in the matrix's order; `only` keeps one aspect. */
export function groupByAspect(
  judgements: readonly Judgement[],
  only: string | null,
): AspectGroup[] {
  const aspects = [...new Set(judgements.map(({ aspect }) => aspect))]
  const kept = only !== null && aspects.includes(only) ? [only] : aspects
  return kept.map((aspect) => ({
    aspect,
    judgements: judgements.filter((judgement) => judgement.aspect === aspect),
  }))
}

export function findCell(
  cells: readonly MatrixCell[],
  region: string,
  judgement: string,
): MatrixCell | null {
  return cells.find((cell) => cell.region === region && cell.judgement === judgement) ?? null
}

/** Whether any box has a statement to show or to hide. */
export function hasTexts(cells: readonly MatrixCell[]): boolean {
  return cells.some(({ statements }) => statements.length > 0)
}

export interface StatementsOfKind {
  readonly kind: StatementKind
  /** In their order; never empty. */
  readonly statements: readonly Statement[]
}

/** The statements of a box by kind: strengths, challenges, priorities. */
export function statementsByKind({
  statements,
}: Pick<MatrixCell, 'statements'>): StatementsOfKind[] {
  return statementKinds
    .map((kind) => ({ kind, statements: statements.filter((one) => one.kind === kind) }))
    .filter((group) => group.statements.length > 0)
}

export interface CommonReason {
  readonly reason: string
  readonly count: number
}

/**
 * The reason that most of the boxes without a level share, to be said once above the table; null
 * where no two share one.
 */
export function commonReason(cells: readonly MatrixCell[]): CommonReason | null {
  const counts = new Map<string, number>()
  for (const { rating, reason } of cells) {
    if (rating === null && reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && most[1] > 1 ? { reason: most[0], count: most[1] } : null
}
