import type { Level, Scale } from './scale.ts'

/** What the side-by-side view says of one judgement in one region. */
export interface LearningCell {
  readonly region: string
  readonly judgement: string
  readonly rating: Level | null
  readonly strength: string | null
  readonly challenge: string | null
  readonly priority: string | null
}

/** What one region has to work on, and the others that are strong in it. */
export interface LearningPairs<Cell extends LearningCell> {
  readonly judgement: string
  readonly own: Cell
  /** Which of its statements says so: a priority, or where there is none a challenge. */
  readonly need: 'priority' | 'challenge'
  readonly others: readonly LearningPartner<Cell>[]
}

export interface LearningPartner<Cell extends LearningCell> {
  readonly cell: Cell
  /** Whether the other is in the upper half of the scale and this one in the lower. */
  readonly ahead: boolean
}

/**
 * Pairs what a region has to work on with the strengths of others on the same judgement. The cells
 * of a judgement come in the order of their regions. First come the judgements on which another
 * region stands in the upper half of the scale and this one in the lower, and there those regions;
 * otherwise the order of `judgements` and of the cells holds. Judgements on which nobody else has a
 * strength are left out. Cells without levels pair by their texts alone.
 */
export function pairForLearning<Cell extends LearningCell>(
  cells: readonly Cell[],
  judgements: readonly string[],
  region: string,
  scale: Scale,
): LearningPairs<Cell>[] {
  const pairs = judgements.flatMap((judgement): LearningPairs<Cell>[] => {
    const here = cells.filter((cell) => cell.judgement === judgement)
    const own = here.find((cell) => cell.region === region)
    const need = own && needOf(own)
    if (!own || !need) return []
    const others = here
      .filter((cell) => cell.region !== region && cell.strength !== null)
      .map((cell) => ({ cell, ahead: isAhead(scale, cell.rating, own.rating) }))
    return others.length === 0 ? [] : [{ judgement, own, need, others: aheadFirst(others) }]
  })
  return [...pairs.filter(hasAhead), ...pairs.filter((pair) => !hasAhead(pair))]
}

/** The statement of a region that asks for help: its priority, or else its challenge. */
function needOf({ priority, challenge }: LearningCell): LearningPairs<LearningCell>['need'] | null {
  if (priority !== null) return 'priority'
  return challenge === null ? null : 'challenge'
}

/** Whether anybody of a pair is further on than the region that wants to learn. */
export const hasAhead = ({ others }: LearningPairs<LearningCell>) =>
  others.some(({ ahead }) => ahead)

function aheadFirst<Partner extends { readonly ahead: boolean }>(
  partners: readonly Partner[],
): Partner[] {
  return [...partners.filter(({ ahead }) => ahead), ...partners.filter(({ ahead }) => !ahead)]
}

function isAhead(scale: Scale, other: Level | null, own: Level | null): boolean {
  return other !== null && own !== null && half(scale, other) > 0 && half(scale, own) < 0
}

/** Above (positive) or below (negative) the middle of the scale; 0 in the middle of an odd one. */
function half({ levels }: Scale, level: Level): number {
  const above = levels.filter(({ value }) => value > level).length
  const below = levels.filter(({ value }) => value < level).length
  return below - above
}
