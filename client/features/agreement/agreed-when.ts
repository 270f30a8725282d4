import type { Decision } from '../../../server/contract/cells.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'

/** When the last level of a region was agreed, an ISO 8601 instant; null until all are. */
export function agreedAt(
  judgements: readonly { readonly agreed: Pick<Decision, 'at'> | null }[],
): string | null {
  if (judgements.some(({ agreed }) => agreed === null)) return null
  return (
    judgements
      .flatMap(({ agreed }) => agreed?.at ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

/** That a level is agreed, and since when where that is known. */
export function agreedText(at: string | null): string {
  if (at === null) return t('status.agreed')
  return t('status.agreed-on', { date: formatDate(at.slice(0, 10), language.value) })
}
