import type { Framework } from '../../contract/framework.ts'
import { isGroundOf, isLevel, type Level } from '../../core/scale.ts'
import { AppError } from '../../errors.ts'

/**
 * Refuses a position that the framework does not know: a level that its scale lacks, a ground that
 * it does not offer for the level, both a level and a reason for none, or neither.
 */
export function requireSoundPosition(
  { scale }: Framework,
  position: { level: Level | null; reason: string | null; ground: string | null },
): void {
  const { level, reason, ground } = position
  if ((level === null) === (reason === null))
    throw new AppError('level-or-reason', { path: 'level' })
  if (level !== null && !isLevel(scale, level)) {
    throw new AppError('unknown-level', { path: 'level', values: { level } })
  }
  if (ground !== null && (level === null || !isGroundOf(scale, ground, level))) {
    throw new AppError('unknown-ground', { path: 'ground', values: { ground } })
  }
}

/**
 * Refuses to replace what the sender has not seen.
 * @throws AppError changed-meanwhile, with what stands there
 */
export function requireSeen(current: { id: string } | null, supersedes: string | null): void {
  if ((current?.id ?? null) === supersedes) return
  throw new AppError('changed-meanwhile', { path: 'supersedes', details: { current } })
}
