import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { judgementCodes } from '../../../server/core/framework.ts'
import { cellAddress, checkAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { ownState, type Review, ratedReviews } from '../sitting/places.ts'
import { useRoundWatch } from '../sitting/use-round-watch.ts'

export interface OnwardProps {
  readonly round: Round
  readonly framework: Framework
  readonly region: string
  /** How many were sealed on this page: the round is read again after each. */
  readonly sealedNow: number
}

/** The other regions that the viewer rates and has not done with. */
export function Onward({ round, framework, region, sealedNow }: OnwardProps) {
  const latest = useRoundWatch(round.id, sealedNow) ?? round
  const codes = judgementCodes(framework)
  const stateOf = ({ region: { id } }: Review, judgement: string) =>
    ownState(latest, { region: id, judgement })
  const others = ratedReviews(latest)
    .filter((review) => review.region.id !== region)
    .map((review) => ({
      review,
      open: codes.filter((code) => stateOf(review, code) !== 'sealed'),
      drafted: codes.filter((code) => stateOf(review, code) === 'drafted').length,
    }))
    .filter(({ open }) => open.length > 0)
  if (others.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t('sealing.others')}</h2>
      <ul class="govuk-list">
        {others.map(({ review: { region: other }, open, drafted }) => (
          <li key={other.id}>
            {drafted > 0 ? (
              <a class="govuk-link" href={checkAddress(round.id, other.id)}>
                {t('sealing.other-drafts', { region: other.name, count: drafted })}
              </a>
            ) : (
              <a class="govuk-link" href={cellAddress(round.id, other.id, open[0] ?? '')}>
                {t('sealing.other-open', { region: other.name, count: open.length })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
