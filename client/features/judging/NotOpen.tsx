import { comparisonsAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { mayReadComparisons } from '../comparisons/why-not-to-read.ts'
import { ShutPage } from '../rounds/ShutPage.tsx'

/**
 * For whoever may not compare in a round, or no longer, or where nobody does: who may, and the way to
 * what came of it for those to whom that is open.
 */
export function NotOpen({ id }: { readonly id: string }) {
  return (
    <ShutPage id={id} title={t('judging.title')}>
      {(round) => (
        <>
          <p class="govuk-body">
            {t(
              round.provenance === 'readings' ? 'comparisons.who-may-readings' : 'judging.not-open',
            )}
          </p>
          {mayReadComparisons(round) && (
            <Button href={comparisonsAddress(id)}>{t('comparisons.link')}</Button>
          )}
        </>
      )}
    </ShutPage>
  )
}
