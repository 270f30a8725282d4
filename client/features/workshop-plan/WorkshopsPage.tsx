import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { Workshop } from '../../../server/contract/workshops.ts'
import { judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { MakeWorkshop } from './MakeWorkshop.tsx'
import { WorkshopItem } from './WorkshopItem.tsx'

/** The workshops in which a leadership team reviews itself, and the way to another. */
export default function WorkshopsPage() {
  const { id, region } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  return (
    <Loaded resource={round}>{(data) => <Workshops round={data} regionId={region ?? ''} />}</Loaded>
  )
}

function Workshops({ round, regionId }: { round: Round; regionId: string }) {
  const review = round.reviews.find(({ region }) => region.id === regionId)
  const workshops = useResource<Workshop[]>(review ? `/reviews/${review.id}/workshops` : null)
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  if (!review) return <NotFoundPage />
  const { region, standing } = review
  return (
    <Page
      title={t('workshops.title', { region: region.name })}
      caption={round.title}
      back={{ href: regionAddress(round.id, region.id), text: t('overall.back-region') }}
    >
      <ProvenanceNote {...round} />
      <p class="govuk-body-l">{t('workshops.what')}</p>
      <LoadedPart resource={workshops}>
        {(all) => (
          <>
            {all.length > 0 && <h2 class="govuk-heading-m">{t('workshops.list')}</h2>}
            <ul class="workshop-list">
              {all.toReversed().map((workshop) => (
                <WorkshopItem key={workshop.id} workshop={workshop} standing={standing} />
              ))}
            </ul>
            {can('workshop.prepare', standing) ? (
              <LoadedPart resource={framework}>
                {(frame) => (
                  <MakeWorkshop
                    review={review.id}
                    judgements={judgementCodes(frame)}
                    another={all.some(({ rehearsal }) => !rehearsal)}
                    headed={all.length > 0}
                    rates={standing.assigned}
                  />
                )}
              </LoadedPart>
            ) : (
              <p class="govuk-body">
                {all.length === 0 && `${t('workshops.none')} `}
                {t('workshops.not-now')}
              </p>
            )}
          </>
        )}
      </LoadedPart>
    </Page>
  )
}
