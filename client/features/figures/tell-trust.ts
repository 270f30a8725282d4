import type { Figures } from '../../../server/contract/figures.ts'
import type { Translate } from '../../../server/core/messages.ts'
import { readTrust } from '../../../server/core/statistics/says/agreement-says.ts'
import type { MessageKey } from '../../language.tsx'
import { percent } from './numbers.ts'
import { ratersAre } from './rater-name.ts'
import { crossesLimit } from './tell-agreement.ts'

/**
 * Whether the levels can be trusted, for somebody who reads nothing else: the answer, and what it
 * must not be taken for.
 */
export function tellTrust(
  figures: Pick<Figures, 'agreement' | 'provenance'>,
  t: Translate<MessageKey>,
): { readonly answer: string; readonly limits: readonly string[] } {
  const { alpha, exact } = figures.agreement
  const { value, reason = '' } = alpha.ordinal
  if (ratersAre(figures) === 'readers')
    return { answer: t('figures.trust-says.readers'), limits: [] }
  if (value === null) return { answer: t('figures.trust-says.none', { reason }), limits: [] }
  const says = readTrust(value, exact.value ?? 0)
  const agrees = says === 'reliable' || says === 'tentative'
  return {
    answer: t(`figures.trust-says.${says}`, { exact: percent(exact.value ?? 0) }),
    limits: [
      says !== 'one-sided' && crossesLimit(figures) && t('figures.trust-unsure'),
      agrees && t('figures.trust-limit'),
    ].filter((sentence) => sentence !== false),
  }
}
