import type { Cell, DraftContent } from '../../../server/contract/cells.ts'
import type { Scale } from '../../../server/core/scale.ts'
import { faultsOf, isNotRated, statementsOf } from '../ratings/rating-content.ts'

/** What a draft lacks to be sealed, by the field. */
export type Lack = 'level' | 'ground' | 'reason' | 'too-long'

/** What a draft may be sealed without, and seldom should be. */
export type Gap = 'text' | 'evidence' | 'confidence'

export interface Check {
  readonly lacks: readonly Lack[]
  readonly gaps: readonly Gap[]
}

/** What a draft lacks. To give no level is a choice, which takes a reason. */
export function checkDraft(
  content: DraftContent,
  cell: Pick<Cell, 'evidence'>,
  scale: Scale,
): Check {
  const notRated = isNotRated(content)
  const lacks = faultsOf(content, notRated, scale).map(({ field, what }): Lack => {
    if (what === 'too-long') return 'too-long'
    return field === 'ground' || field === 'reason' ? field : 'level'
  })
  const gaps: Gap[] = []
  if (!notRated && statementsOf(content).length === 0) gaps.push('text')
  if (!notRated && content.evidence.length === 0 && cell.evidence.length > 0) gaps.push('evidence')
  if (!notRated && content.confidence === null) gaps.push('confidence')
  return { lacks: [...new Set(lacks)], gaps }
}

/** Whether a draft is to be sealed unless its writer says otherwise: nothing speaks against it. */
export const isSound = ({ lacks, gaps }: Check): boolean => lacks.length + gaps.length === 0

/** What became of one draft. */
export type Outcome =
  | { readonly kind: 'sealed' }
  | { readonly kind: 'failed'; readonly message: () => string }

export type Outcomes = ReadonlyMap<string, Outcome>

export const countOf = (outcomes: Outcomes, kind: Outcome['kind']): number =>
  [...outcomes.values()].filter((outcome) => outcome.kind === kind).length
