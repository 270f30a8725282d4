import type { Framework } from '../../contract/framework.ts'
import { asksForGround, isGroundOf, isLevel, type Level } from '../../core/scale.ts'
import { AppError } from '../../errors.ts'

/**
 * Refuses a position that the framework does not know: a level that its scale lacks, a ground that
 * it does not offer for the level or none where it offers some, both a level and a reason for none,
 * or neither.
 */
export function requireSoundPosition(
  framework: Framework,
  position: { level: Level | null; reason: string | null; ground: string | null },
): void {
  const { level, reason, ground } = position
  if ((level === null) === (reason === null))
    throw new AppError('level-or-reason', { path: 'level' })
  if (level !== null) requireLevel(framework, level)
  const { scale } = framework
  if (ground !== null && (level === null || !isGroundOf(scale, ground, level))) {
    throw new AppError('unknown-ground', { path: 'ground', values: { ground } })
  }
  if (ground === null && asksForGround(scale, level)) {
    throw new AppError('ground-needed', { path: 'ground' })
  }
}

/** @throws AppError unknown-level where the framework's scale lacks it */
export function requireLevel({ scale }: Framework, level: Level): void {
  if (isLevel(scale, level)) return
  throw new AppError('unknown-level', { path: 'level', values: { level } })
}

/**
 * Refuses to replace what the sender has not seen.
 * @throws AppError changed-meanwhile, with what stands there
 */
export function requireSeen(current: { id: string } | null, supersedes: string | null): void {
  if ((current?.id ?? null) === supersedes) return
  throw new AppError('changed-meanwhile', { path: 'supersedes', details: { current } })
}
