import type { ShownAgreement } from '../../../server/contract/figures.ts'
import type { Translate } from '../../../server/core/messages.ts'
import {
  comeApart,
  differInSeverity,
  readAlpha,
} from '../../../server/core/statistics/says/agreement-says.ts'
import type { MessageKey } from '../../language.tsx'
import { decimal } from './numbers.ts'

type Words = Translate<MessageKey>

/** What alpha says, in a sentence; or why it says nothing. */
export function tellAlpha({ alpha }: Pick<ShownAgreement, 'alpha'>, t: Words): string {
  const { value, reason = '' } = alpha.ordinal
  if (value === null) return t('figures.beyond-none', { reason })
  return t(`figures.beyond-says.${readAlpha(value)}`, { alpha: decimal(value) })
}

/** What else is to be said of the coefficients, each in a sentence of its own. */
export function tellCoefficients({ alpha, ac2, icc }: ShownAgreement, t: Words): string[] {
  const { value, low = null, high = null } = alpha.ordinal
  const { absolute, consistency } = icc
  const differs = differInSeverity(absolute.value, consistency.value)
  const crosses =
    value !== null && low !== null && high !== null && readAlpha(low) !== readAlpha(high)
  return [
    crosses && t('figures.beyond-unsure', { low: decimal(low), high: decimal(high) }),
    comeApart(value, ac2.linear.value) && t('figures.come-apart'),
    differs !== null &&
      t(differs ? 'figures.severity-hint.yes' : 'figures.severity-hint.no', {
        consistency: decimal(consistency.value ?? 0),
        absolute: decimal(absolute.value ?? 0),
      }),
  ].filter((sentence) => sentence !== false)
}
