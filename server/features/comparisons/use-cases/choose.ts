import type { Person } from '../../../actor.ts'
import type { ChoiceAnswer, NewChoice } from '../../../contract/comparisons.ts'
import { claimId } from '../../../db/creation.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { markOfAll } from '../basis.ts'
import { loadMaterials } from '../materials.ts'
import { changeAsJudge, findOwnSitting, type JudgedRound } from '../place.ts'
import { insertComparison, listPairs, type PairRecord } from '../repository.ts'

export interface ChoicePlace {
  readonly id: string
  readonly sittingId: string
  readonly choiceId: string
}

/**
 * Says something of a pair. What was said of it before stays and is superseded; `supersedes` names
 * it, so that a choice on another device is not passed over.
 * @throws AppError handed-in, unknown-pair, or changed-meanwhile with what was said last
 */
export function choose(
  deps: Deps,
  actor: Person,
  { id: roundId, sittingId, choiceId }: ChoicePlace,
  input: NewChoice,
): Promise<ChoiceAnswer> {
  return changeAsJudge(deps, actor, roundId, async (trx, judged) => {
    const sitting = await findOwnSitting(trx, actor, roundId, sittingId)
    const body = { sittingId, input }
    const claim = { id: choiceId, kind: 'comparison', personId: actor.id, body }
    const isRepeated = (await claimId(trx, claim)) === 'repeated'
    const pairs = await listPairs(trx, [sittingId])
    const version = versionOf(pairs)
    const evidence = markOfAll(await loadMaterials(trx, judged.round, judged.comparable))
    if (isRepeated) return { id: choiceId, version, evidence }
    if (sitting.handedInAt !== null) throw new AppError('handed-in')
    const { position, choice, basis, supersedes } = input
    const pair = pairs.find((one) => one.position === position)
    if (!pair || isWithdrawn(judged, pair)) {
      throw new AppError('unknown-pair', { path: 'position', values: { position } })
    }
    if ((pair.last?.id ?? null) !== supersedes) {
      const current = pair.last && { id: pair.last.id, choice: pair.last.choice }
      throw new AppError('changed-meanwhile', { details: { position, current } })
    }
    await insertComparison(trx, {
      id: choiceId,
      sittingId,
      position,
      sequence: (pair.last?.sequence ?? 0) + 1,
      choice,
      margin: null,
      at: deps.now().toISOString(),
      basis: choice === 'undone' ? null : basis,
    })
    return { id: choiceId, version: version + 1, evidence }
  })
}

/** Moves with every choice of a sitting: 1 before the first. */
export function versionOf(pairs: readonly PairRecord[]): number {
  return 1 + pairs.reduce((count, { last }) => count + (last?.sequence ?? 0), 0)
}

/** Whether the judge may no longer compare one of the two regions. */
export function isWithdrawn(
  { comparable }: Pick<JudgedRound, 'comparable'>,
  { left, right }: Pick<PairRecord, 'left' | 'right'>,
): boolean {
  const open = comparable.map(({ region }) => region.id)
  return !open.includes(left) || !open.includes(right)
}
