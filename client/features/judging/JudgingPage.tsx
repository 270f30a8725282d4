import { useRoute } from 'preact-iso'
import type { Judging } from '../../../server/contract/comparisons.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { type Resource, useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { NotOpen } from './NotOpen.tsx'
import { SittingPart } from './SittingPart.tsx'
import { StartPart } from './StartPart.tsx'

/** Where a judge compares the regions of a round, two at a time, without their names. */
export default function JudgingPage() {
  const { params } = useRoute()
  const resource = useResource<Judging>(`/rounds/${params.id}/judging`)
  const { error } = resource
  if (error?.status === 403 || error?.code === 'no-people-here') {
    return <NotOpen id={params.id ?? ''} />
  }
  return (
    <Loaded resource={resource}>
      {(judging) => <JudgingContent resource={resource} judging={judging} />}
    </Loaded>
  )
}

interface JudgingContentProps {
  readonly resource: Resource<Judging>
  readonly judging: Judging
}

function JudgingContent({ resource, judging }: JudgingContentProps) {
  const { round, sitting } = judging
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  return (
    <Page
      title={t('judging.title')}
      caption={round.title}
      back={{
        href: roundAddress(round.id),
        text: t(sitting ? 'judging.pause' : 'matrix.to-round'),
      }}
      wide={sitting !== null}
    >
      {sitting === null ? (
        <>
          <ProvenanceNote {...round} />
          <StartPart judging={judging} onDrawn={resource.reload} />
        </>
      ) : (
        <LoadedPart resource={framework}>
          {(frame) => (
            <SittingPart
              key={sitting.id}
              judging={judging}
              sitting={sitting}
              framework={frame}
              reload={resource.reload}
            />
          )}
        </LoadedPart>
      )}
    </Page>
  )
}
