import type { Round } from '../../../server/contract/rounds.ts'
import { comparisonsAddress, roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { mayReadComparisons } from '../comparisons/why-not-to-read.ts'

/**
 * For whoever may not compare in a round, or no longer, or where nobody does: who may, and the way to
 * what came of it for those to whom that is open.
 */
export function NotOpen({ id }: { readonly id: string }) {
  const resource = useResource<Round>(`/rounds/${id}`)
  return (
    <Loaded resource={resource}>
      {(round) => (
        <Page
          title={t('judging.title')}
          caption={round.title}
          back={{ href: roundAddress(id), text: t('matrix.to-round') }}
        >
          <ProvenanceNote {...round} />
          <p class="govuk-body">
            {t(
              round.provenance === 'readings' ? 'comparisons.who-may-readings' : 'judging.not-open',
            )}
          </p>
          {mayReadComparisons(round) && (
            <Button href={comparisonsAddress(id)}>{t('comparisons.link')}</Button>
          )}
        </Page>
      )}
    </Loaded>
  )
}
