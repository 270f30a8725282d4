import { useRoute } from 'preact-iso'
import type { RoundTrailEntry } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { RoundTrail } from './RoundTrail.tsx'

/** Who did what in a round, as far as the viewer may know. */
export default function RoundTrailPage() {
  const { id } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  const trail = useResource<RoundTrailEntry[]>(`/rounds/${id}/trail`)
  const framework = useResource<Framework>(
    round.data ? `/frameworks/${round.data.framework}` : null,
    round.data ? { version: round.data.frameworkVersion } : {},
  )
  return (
    <Loaded resource={round}>
      {(data) => (
        <Page
          title={t('round-trail.title')}
          caption={data.title}
          back={{ href: roundAddress(data.id), text: data.title }}
          wide
        >
          <ProvenanceNote {...data} />
          <p class="govuk-body">{t('round-trail.what')}</p>
          <LoadedPart resource={trail}>
            {(entries) => <RoundTrail round={data} entries={entries} framework={framework.data} />}
          </LoadedPart>
        </Page>
      )}
    </Loaded>
  )
}
