import { useLocation, useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Matrix, Round } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { LearningView } from './LearningView.tsx'
import { regionToShow } from './learning-choices.ts'

/** What other regions do well on the judgements on which one region has a priority. */
export default function LearningPage() {
  const { params } = useRoute()
  const resource = useResource<Round>(`/rounds/${params.id}`)
  return <Loaded resource={resource}>{(round) => <LearningContent round={round} />}</Loaded>
}

function LearningContent({ round }: { round: Round }) {
  const region = regionToShow(useLocation().query.region, round.reviews)
  const matrix = useResource<Matrix>(`/rounds/${round.id}/matrix`, { layer: 'agreed' })
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  return (
    <Page
      title={t('learning.title')}
      caption={round.title}
      back={{ href: roundAddress(round.id), text: t('matrix.to-round') }}
      wide
    >
      <ProvenanceNote {...round}>
        {round.provenance === 'source' && <p class="provenance__line">{t('matrix.coding')}</p>}
      </ProvenanceNote>
      {region === null ? (
        <p class="govuk-body">{t('learning.nothing')}</p>
      ) : (
        <LoadedPart resource={framework}>
          {(frame) => (
            <ScaleContext.Provider value={frame.scale.levels}>
              <LoadedPart resource={matrix}>
                {(shown) => (
                  <LearningView round={round} matrix={shown} framework={frame} region={region} />
                )}
              </LoadedPart>
            </ScaleContext.Provider>
          )}
        </LoadedPart>
      )}
    </Page>
  )
}
