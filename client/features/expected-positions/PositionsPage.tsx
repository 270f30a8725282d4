import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { can } from '../../../server/core/permissions.ts'
import { regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { PositionsSitting } from './PositionsSitting.tsx'

/** The expected positions of a region, written in one sitting. */
export default function PositionsPage() {
  const { id, region } = useRoute().params
  const whole = useResource<WholeReview>(`/rounds/${id}/regions/${region}`)
  const outline = whole.data?.round
  const framework = useResource<Framework>(
    outline ? `/frameworks/${outline.framework}` : null,
    outline && { version: outline.frameworkVersion },
  )
  return (
    <Loaded resource={whole}>
      {(data) => (
        <Loaded resource={framework}>
          {(frame) => (
            <Page
              title={t('positions.title', { region: data.review.region.name })}
              caption={data.round.title}
              back={{
                href: regionAddress(data.round.id, data.review.region.id),
                text: t('hand-over.back'),
              }}
            >
              <ProvenanceNote {...data.round} />
              {mayWrite(data) ? (
                <PositionsSitting whole={data} framework={frame} />
              ) : (
                <p class="govuk-body">{t('positions.not-here')}</p>
              )}
            </Page>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

const actions = ['expected-position.write', 'expected-position.propose'] as const

const mayWrite = ({ review }: WholeReview) => actions.some((one) => can(one, review.standing))
