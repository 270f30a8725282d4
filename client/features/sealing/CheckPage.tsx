import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { CheckDesk } from './CheckDesk.tsx'

/** The drafts of a region, to look over and to seal those chosen at once. */
export default function CheckPage() {
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
              <CheckContent round={shown} framework={frame} region={region ?? ''} />
            </ScaleContext.Provider>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function CheckContent(props: { round: Round; framework: Framework; region: string }) {
  const { round, framework } = props
  const review = round.reviews.find(({ region }) => region.id === props.region)
  if (!review || review.ownSealed === null) return <NotFoundPage />
  const { region, standing } = review
  return (
    <Page
      title={t('sealing.title', { region: region.name })}
      caption={round.title}
      back={{ href: regionAddress(round.id, region.id), text: t('sealing.back') }}
    >
      <ProvenanceNote {...round} />
      {can('rating.seal', standing) ? (
        <CheckDesk key={review.id} round={round} review={review} framework={framework} />
      ) : (
        <p class="govuk-body">{t(whyNot(standing))}</p>
      )}
    </Page>
  )
}

const whyNot = (standing: Round['standing']) =>
  can('rating.draft', standing) ? ('rating.seal-not-yet' as const) : ('sealing.over' as const)
