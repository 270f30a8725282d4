import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { useCarried } from '../carried/use-carried.ts'
import { ReviewOverview } from '../overview/ReviewOverview.tsx'

/** The overview of one review: where it stands, what it lacks, and what comes next. */
export default function RegionPage() {
  const { id, region } = useRoute().params
  const whole = useResource<WholeReview>(`/rounds/${id}/regions/${region}`)
  const round = useResource<Round>(`/rounds/${id}`)
  const outline = whole.data?.round
  const carried = useCarried({ id: id ?? '', carried: outline?.carried ?? false })
  const framework = useResource<Framework>(
    outline ? `/frameworks/${outline.framework}` : null,
    outline && { version: outline.frameworkVersion },
  )
  const reload = () => {
    whole.reload()
    round.reload()
  }
  return (
    <Loaded resource={whole}>
      {(review) => (
        <Loaded resource={round}>
          {(shown) => (
            <Loaded resource={framework}>
              {(frame) => (
                <ScaleContext.Provider value={frame.scale.levels}>
                  <Page
                    title={t('region.title', { region: review.review.region.name })}
                    caption={shown.title}
                    back={{ href: roundAddress(shown.id), text: t('region.to-round') }}
                  >
                    <ReviewOverview
                      overview={{ round: shown, whole: review, framework: frame, carried, reload }}
                    />
                  </Page>
                </ScaleContext.Provider>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
