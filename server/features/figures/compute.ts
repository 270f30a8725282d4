import type { Rating } from '../../core/statistics/rating.ts'
import type { AgreementReport, SeverityReport } from '../../core/statistics/reports.ts'
import { closedLeaving } from '../../core/statistics/says/gates.ts'
import { type LeftOut, leaveEachOut, leftOut } from '../../core/statistics/says/leave-out.ts'
import type { Deps } from '../../deps.ts'
import type { Gathered, GatheredRating } from './gather.ts'

/** All that is worked out from the first sealed ratings of a round, before anybody’s rights. */
export interface Computed {
  readonly agreement: AgreementReport
  readonly severity: SeverityReport
  /** The same without ratings that were not blind; null where there are none, or none is left. */
  readonly blind: { readonly agreement: AgreementReport; readonly severity: SeverityReport } | null
  readonly leaving: readonly ComputedLeaving[]
}

export interface ComputedLeaving {
  readonly by: LeftOut
  /** How many there are of the kind. */
  readonly count: number
  readonly rows: readonly { readonly id: string; readonly agreement: AgreementReport }[]
}

/** No interval is shown where something is left out, so one resample is enough there. */
const fewResamples = 1

/**
 * Has the statistics worked out off the main thread, one after another, so that a page takes one
 * place among those who wait.
 * @throws where the signal is aborted, as whoever asked has gone
 */
export async function computeFigures(
  { statistics }: Pick<Deps, 'statistics'>,
  { scale, ratings }: Gathered,
  signal: AbortSignal,
): Promise<Computed> {
  const levels = scale.length
  const agreementOf = (some: readonly GatheredRating[], resamples?: number) =>
    statistics.agreement({ levels, ratings: some.map(bare), resamples }, signal)
  const severityOf = (some: readonly GatheredRating[]) =>
    statistics.severity({ levels, ratings: some.map(bare) }, signal)

  const agreement = await agreementOf(ratings)
  const severity = await severityOf(ratings)
  const seen = ratings.filter(({ notBlind }) => !notBlind)
  const hasBlind = seen.length > 0 && seen.length < ratings.length
  const blind = hasBlind
    ? { agreement: await agreementOf(seen), severity: await severityOf(seen) }
    : null
  const leaving: ComputedLeaving[] = []
  for (const by of leftOut) {
    const each = leaveEachOut(ratings, by)
    const rows: { id: string; agreement: AgreementReport }[] = []
    for (const { id, left } of closedLeaving(by, each.length) === null ? each : []) {
      rows.push({ id, agreement: await agreementOf(left, fewResamples) })
    }
    leaving.push({ by, count: each.length, rows })
  }
  return { agreement, severity, blind, leaving }
}

/** A rating without what the statistics do not ask for. */
function bare({ unit, rater, value, group }: GatheredRating): Rating {
  return { unit, rater, value, group }
}
