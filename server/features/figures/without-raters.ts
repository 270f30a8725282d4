import type { AgreementReport } from '../../core/statistics/reports.ts'
import { hideAgreement, leastSharedUnits } from '../../core/statistics/says/gates.ts'
import type { Computed } from './compute.ts'

/**
 * What is told to somebody who may learn how far ratings agree, and of no single rating: nothing of
 * agreement over fewer than ten judgements, be it by itself or as the difference of two figures,
 * nothing by rater, and so nothing without the ratings of those few who were not blind.
 */
export function withoutRaters(computed: Computed): Computed {
  const { agreement, leaving } = computed
  const all = agreement.counts.pairableUnits
  const isMany = ({ counts: { pairableUnits } }: AgreementReport) =>
    pairableUnits >= leastSharedUnits
  return {
    ...computed,
    agreement: isMany(agreement) ? agreement : hideAgreement(agreement),
    blind: null,
    leaving: leaving
      .filter(({ by }) => by !== 'rater')
      .map((one) => ({
        ...one,
        rows: one.rows.map(({ id, agreement: left }) => {
          const without = all - left.counts.pairableUnits
          const isOpen = isMany(left) && without >= leastSharedUnits
          return { id, agreement: isOpen ? left : hideAgreement(left) }
        }),
      })),
  }
}
