import type { Round } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { whyNotToRead } from './why-not-to-read.ts'

/** For whoever may not read what the comparisons of a round show: why not. */
export function NotToRead({ id }: { readonly id: string }) {
  const resource = useResource<Round>(`/rounds/${id}`)
  return (
    <Loaded resource={resource}>
      {(round) => (
        <Page
          title={t('comparisons.title')}
          caption={round.title}
          back={{ href: roundAddress(id), text: t('matrix.to-round') }}
        >
          <ProvenanceNote {...round} />
          <p class="govuk-body">{t(whyNotToRead(round))}</p>
        </Page>
      )}
    </Loaded>
  )
}
