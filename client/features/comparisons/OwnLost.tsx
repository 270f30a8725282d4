import type { ComparisonResults } from '../../../server/contract/comparisons.ts'
import { t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'

/** Tells a judge that what they chose does not count, since they did not hand it in. */
export function OwnLost({ results: { notHandedIn } }: { readonly results: ComparisonResults }) {
  if (notHandedIn === null || notHandedIn.own === 0) return null
  return <InsetText>{t('comparisons.own-not-handed-in', { own: notHandedIn.own })}</InsetText>
}
