import { z } from 'zod'
import type { Actor } from '../../../actor.ts'
import { matrix } from '../../../contract/rounds.ts'
import type { Standing } from '../../../core/permissions.ts'
import type { Deps } from '../../../deps.ts'
import { type HeldAnswer, holdAnswer } from '../../../held-answer.ts'
import { loadRound, type RoundContext } from '../../reviews/context.ts'
import { describeMatrix, type MatrixRequest } from './read-matrix.ts'

/**
 * The side-by-side view as bytes, made once for all who may see the same of it: those who stand in
 * the same way to each of its reviews. It holds as long as nothing moves that it shows or that
 * decides who may see it, which one query tells, and for one day, since positions grow old.
 */
export async function holdMatrix(
  deps: Deps,
  actor: Actor,
  request: MatrixRequest,
): Promise<HeldAnswer> {
  const context = await loadRound(deps, deps.db, actor, request.roundId)
  const key = keyOf(deps, context, request)
  const held = deps.answers.get(key)
  if (held) return held
  const described = await describeMatrix(deps, context, request)
  const answer = holdAnswer(JSON.stringify(z.encode(matrix, described)))
  deps.answers.set(key, answer)
  return answer
}

function keyOf(
  { now }: Deps,
  { clock, reviews, standingTo }: RoundContext,
  { layer, language }: MatrixRequest,
): string {
  const day = now().toISOString().slice(0, 10)
  const views = reviews.map((review) => describeStanding(standingTo(review)))
  return ['matrix', clock.id, clock.course, clock.revision, layer, language, day, ...views].join(
    ' ',
  )
}

/** A standing in a few characters: all of it, so that no rule can ask for more than the key tells. */
function describeStanding(standing: Standing): string {
  return Object.values(standing).map(String).join(',')
}
