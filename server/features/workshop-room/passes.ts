import { makeCode, passLength, readCode } from '../../core/workshop/code.ts'
import type { Deps } from '../../deps.ts'
import { hashSecret } from '../sessions/repository.ts'

/** How long a pass holds, in milliseconds. */
export const passLasts = 10 * 60 * 1000

/** A pass short enough to be typed on another device. */
export function newPass({ ids }: Pick<Deps, 'ids'>): string {
  return makeCode([...Buffer.from(ids.secret(), 'base64url')], passLength)
}

/** A pass as it is kept, however it was typed: with the workshop that it is for. */
export function hashPass(workshopId: string, typed: string): string {
  return hashSecret(`${workshopId} ${readCode(typed, passLength) ?? ''}`)
}
