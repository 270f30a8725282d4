import type { Round } from '../../../server/contract/rounds.ts'
import { type Action, can } from '../../../server/core/permissions.ts'
import { setupAddress, trailAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'

const trails: readonly Action[] = ['trail.read', 'trail.read-movement', 'trail.read-administration']

/** The ways to how a round is set up and to its trail, for those who may read them. */
export function RoundRecords({ round }: { round: Round }) {
  const standings = [round.standing, ...round.reviews.map(({ standing }) => standing)]
  const readsTrail = standings.some((standing) => trails.some((action) => can(action, standing)))
  const readsSetup = can('registers.read', round.standing)
  if (!readsTrail && !readsSetup) return null
  return (
    <ul class="govuk-list">
      {readsSetup && (
        <li>
          <a class="govuk-link" href={setupAddress(round.id)}>
            {t('setup.title')}
          </a>
        </li>
      )}
      {readsTrail && (
        <li>
          <a class="govuk-link" href={trailAddress(round.id)}>
            {t('round-trail.link')}
          </a>
        </li>
      )}
    </ul>
  )
}
