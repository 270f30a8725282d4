import type { Translate } from '../core/messages.ts'
import { cy } from '../messages/cy.ts'
import { en, type ServerKey } from '../messages/en.ts'

/**
 * The reason why something is not rated, as people read it. Reasons that the toolkit itself gives
 * are kept by their code and told in the reader's language; people's own are told as written.
 */
export function tellReason(reason: string, translate: Translate<ServerKey>): string {
  const key = `reason.${reason}`
  return isServerKey(key) ? translate(key) : reason
}

/**
 * The reason as it is kept. Forms send back what they were told: the words of a reason that the
 * toolkit itself gives, in either language, stand for its code again.
 */
export function keepReason(reason: string): string {
  return codes.get(reason.trim()) ?? reason
}

const prefix = 'reason.'
const codes = new Map(
  [en, cy].flatMap((catalogue) =>
    Object.entries(catalogue)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, words]) => [words, key.slice(prefix.length)] as const),
  ),
)

function isServerKey(key: string): key is ServerKey {
  return key in en
}
