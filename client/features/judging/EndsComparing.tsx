import type { Round } from '../../../server/contract/rounds.ts'
import { hasReached } from '../../../server/core/workflow.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { SittingList } from './SittingList.tsx'
import { useOpenSittings } from './use-open-sittings.ts'

export interface EndsComparingProps {
  readonly round: Round
  /** The reviews about to leave calibration. */
  readonly reviews: readonly { readonly id: string }[]
}

/** Says, before the last region leaves calibration, whose comparisons would no longer count. */
export function EndsComparing({ round, reviews }: EndsComparingProps) {
  const { own, others } = useOpenSittings(round)
  const staying = round.reviews.filter(
    ({ id, stage }) => !hasReached(stage, 'feedback') && !reviews.some((one) => one.id === id),
  )
  const mine = own ? [{ judge: user.value?.name ?? '', ...own }] : []
  const lost = [...mine, ...(others ?? [])].filter(({ chosen }) => chosen > 0)
  if (staying.length > 0 || lost.length === 0) return null
  return (
    <div class="govuk-inset-text">
      <p>{t('judging.ends')}</p>
      <SittingList sittings={lost} />
    </div>
  )
}
