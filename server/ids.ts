import { randomBytes } from 'node:crypto'
import { v4, v7 } from 'uuid'
import type { Ids } from './deps.ts'

/** Ids as production makes them. */
export const ids: Ids = {
  ordered: () => v7(),
  random: () => v4(),
  secret: () => randomBytes(32).toString('base64url'),
}
