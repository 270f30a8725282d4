import type { ComponentChildren } from 'preact'
import type { Round } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'

interface ShutPageProps {
  /** Of the round. */
  readonly id: string
  readonly title: string
  /** Why it is shut, and where else to go. */
  readonly children: (round: Round) => ComponentChildren
}

/** A page of a round for somebody to whom it is not open. */
export function ShutPage({ id, title, children }: ShutPageProps) {
  const resource = useResource<Round>(`/rounds/${id}`)
  return (
    <Loaded resource={resource}>
      {(round) => (
        <Page
          title={title}
          caption={round.title}
          back={{ href: roundAddress(id), text: t('matrix.to-round') }}
        >
          <ProvenanceNote {...round} />
          {children(round)}
        </Page>
      )}
    </Loaded>
  )
}
