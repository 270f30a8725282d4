import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'

/**
 * The message for somebody who follows no session of a round: a document’s ratings are not in its
 * text, so there never is one; it is not for them; or it has not come to that yet.
 */
export function whyNotFollowed({ provenance, standing }: Pick<Round, 'provenance' | 'standing'>) {
  if (provenance === 'source') return 'session.of-source' as const
  return can('calibration.follow', { ...standing, revealed: true })
    ? ('session.before-reveal' as const)
    : ('session.not-for-you' as const)
}
