import type { Figures } from '../../../server/contract/figures.ts'
import type { Translate } from '../../../server/core/messages.ts'
import {
  comeApart,
  differInSeverity,
  readAlpha,
} from '../../../server/core/statistics/says/agreement-says.ts'
import type { MessageKey } from '../../language.tsx'
import { decimal } from './numbers.ts'
import { ratersAre } from './rater-name.ts'

type Words = Translate<MessageKey>

type Told = Pick<Figures, 'agreement' | 'provenance'>

/** What alpha says, in a sentence; or why it says nothing. Of readers it tells nothing of people. */
export function tellAlpha(figures: Told, t: Words): string {
  const { value, reason = '' } = figures.agreement.alpha.ordinal
  if (value === null) return t('figures.beyond-none', { reason })
  const says = ratersAre(figures) === 'readers' ? 'readers' : readAlpha(value)
  return t(`figures.beyond-says.${says}`, { alpha: decimal(value) })
}

/** Whether alpha’s range says something else at either end. Of readers the rule says nothing. */
export function crossesLimit(figures: Told): boolean {
  const { value, low = null, high = null } = figures.agreement.alpha.ordinal
  if (ratersAre(figures) === 'readers' || value === null || low === null || high === null) {
    return false
  }
  return readAlpha(low) !== readAlpha(high)
}

/** What else is to be said of the coefficients, each in a sentence of its own. */
export function tellCoefficients(figures: Told, t: Words): string[] {
  const { alpha, ac2, icc } = figures.agreement
  const { value, low = null, high = null } = alpha.ordinal
  const { absolute, consistency } = icc
  const differs = differInSeverity(absolute.value, consistency.value)
  return [
    crossesLimit(figures) &&
      low !== null &&
      high !== null &&
      t('figures.beyond-unsure', { low: decimal(low), high: decimal(high) }),
    comeApart(value, ac2.linear.value) && t('figures.come-apart'),
    differs !== null &&
      t(differs ? 'figures.severity-hint.yes' : 'figures.severity-hint.no', {
        consistency: decimal(consistency.value ?? 0),
        absolute: decimal(absolute.value ?? 0),
        n: absolute.n ?? 0,
      }),
  ].filter((sentence) => sentence !== false)
}
