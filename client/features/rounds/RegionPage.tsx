import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { matrixAddress, roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { RegionJudgements } from './RegionJudgements.tsx'
import { StageOf } from './ReviewStages.tsx'

/** The judgements of one region of a round, and how far each has come. */
export default function RegionPage() {
  const { id, region } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  const frameworkId = round.data?.framework
  const framework = useResource<Framework>(
    frameworkId ? `/frameworks/${frameworkId}` : null,
    round.data ? { version: round.data.frameworkVersion } : {},
  )
  return (
    <Loaded resource={round}>
      {(shown) => (
        <Loaded resource={framework}>
          {(frame) => (
            <ScaleContext.Provider value={frame.scale.levels}>
              <RegionContent round={shown} framework={frame} region={region ?? ''} />
            </ScaleContext.Provider>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function RegionContent(props: { round: Round; framework: Framework; region: string }) {
  const { round, framework } = props
  const review = round.reviews.find(({ region }) => region.id === props.region)
  if (!review) return <NotFoundPage />
  const { region } = review
  return (
    <Page
      title={t('region.title', { region: region.name })}
      caption={round.title}
      back={{ href: roundAddress(round.id), text: t('region.to-round') }}
    >
      <ProvenanceNote {...round} />
      <div class="govuk-body">
        {t('rounds.stage')}: <StageOf review={review} />
      </div>
      <RegionJudgements round={round} review={review} framework={framework} />
      <p class="govuk-body">
        <a class="govuk-link" href={matrixAddress(round.id, { region: region.id })}>
          {t('region.open-matrix')}
        </a>
      </p>
    </Page>
  )
}
