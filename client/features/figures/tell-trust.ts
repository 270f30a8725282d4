import type { Figures } from '../../../server/contract/figures.ts'
import type { Translate } from '../../../server/core/messages.ts'
import { readTrust } from '../../../server/core/statistics/says/agreement-says.ts'
import { leastSharedUnits } from '../../../server/core/statistics/says/gates.ts'
import type { MessageKey } from '../../language.tsx'
import { percent } from './numbers.ts'
import { ratersAre } from './rater-name.ts'
import { crossesLimit } from './tell-agreement.ts'

type Words = Translate<MessageKey>

/**
 * Whether the levels can be trusted, for somebody who reads nothing else: the answer, and what it
 * must not be taken for.
 */
export function tellTrust(
  figures: Pick<Figures, 'agreement' | 'provenance'>,
  t: Words,
): { readonly answer: string; readonly limits: readonly string[] } {
  const { alpha, exact } = figures.agreement
  const { value, reason = '' } = alpha.ordinal
  if (ratersAre(figures) === 'readers')
    return { answer: t('figures.trust-says.readers'), limits: [] }
  if (value === null) return { answer: tellNone(figures, reason, t), limits: [] }
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

/** Where alpha does not exist because nothing varies, pairs still agree so and so often. */
function tellNone({ agreement }: Pick<Figures, 'agreement'>, reason: string, t: Words): string {
  const { value } = agreement.exact
  return value !== null && agreement.counts.pairableUnits >= leastSharedUnits
    ? t('figures.trust-says.same', { exact: percent(value), reason })
    : t('figures.trust-says.none', { reason })
}
