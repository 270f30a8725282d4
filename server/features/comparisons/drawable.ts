import { drawPairs, type Pair } from '../../core/comparisons/draw.ts'
import { judgementCodes } from '../../core/framework.ts'
import type { CellMaterial } from './materials.ts'
import type { JudgedRound } from './place.ts'
import type { PairRecord } from './repository.ts'

const keyOf = ({ judgement, left, right }: Pair) => [judgement, ...[left, right].sort()].join(' ')

/**
 * The pairs that a judge has still to compare, in random order: all pairs of regions that have
 * something to read, within each judgement, but those that they compared in an earlier sitting.
 */
export function drawRemaining(
  { framework, comparable }: JudgedRound,
  materials: readonly CellMaterial[],
  earlier: readonly PairRecord[],
  seed: number,
): Pair[] {
  const compared = new Set(earlier.filter(isCompared).map(keyOf))
  const judgements = judgementCodes(framework).map((code) => ({
    code,
    regions: comparable
      .map(({ region }) => region.id)
      .filter((id) => materials.some((one) => one.region === id && one.judgement === code)),
  }))
  return drawPairs({ judgements, seed }).filter((pair) => !compared.has(keyOf(pair)))
}

export function isCompared({ last }: Pick<PairRecord, 'last'>): boolean {
  return last !== null && last.choice !== 'undone'
}
