import type { Translate } from '../core/messages.ts'
import { en, type ServerKey } from '../messages/en.ts'

/**
 * The reason why something is not rated, as people read it. Reasons that the toolkit itself gives
 * are kept by their code and told in the reader's language; people's own are told as written.
 */
export function tellReason(reason: string, translate: Translate<ServerKey>): string {
  const key = `reason.${reason}`
  return isServerKey(key) ? translate(key) : reason
}

function isServerKey(key: string): key is ServerKey {
  return key in en
}
