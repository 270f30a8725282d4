import type { Round } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { endsComparing, sittingsAtStake } from './ends-comparing.ts'
import { SittingList } from './SittingList.tsx'
import { useOpenSittings } from './use-open-sittings.ts'

export interface EndsComparingProps {
  readonly round: Round
  /** The reviews about to leave calibration. */
  readonly reviews: readonly { readonly id: string }[]
}

/** Says, before the last region leaves calibration, whose comparisons would no longer count. */
export function EndsComparing({ round, reviews }: EndsComparingProps) {
  const atStake = sittingsAtStake(useOpenSittings(round), user.value?.name ?? '')
  if (atStake.length === 0 || !endsComparing(round.reviews, reviews)) return null
  return (
    <div class="govuk-inset-text">
      <p>{t('judging.ends')}</p>
      <SittingList sittings={atStake} />
    </div>
  )
}
