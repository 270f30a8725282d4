import { useRoute } from 'preact-iso'
import type { Person } from '../../../server/contract/accounts.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { can } from '../../../server/core/permissions.ts'
import { regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { candidatesFor } from './candidates.ts'
import { HandOverForm } from './HandOverForm.tsx'
import { HandOvers } from './HandOvers.tsx'

/** Hands a review over to another reviewer. */
export default function HandOverPage() {
  const { id, region } = useRoute().params
  const whole = useResource<WholeReview>(`/rounds/${id}/regions/${region}`)
  return (
    <Loaded resource={whole}>
      {(data) => (
        <Page
          title={t('hand-over.title', { region: data.review.region.name })}
          caption={data.round.title}
          back={{
            href: regionAddress(data.round.id, data.review.region.id),
            text: t('hand-over.back'),
          }}
        >
          <ProvenanceNote {...data.round} />
          <HandOvers handOvers={data.handOvers} />
          {can('review.hand-over', data.review.standing) ? (
            <Choosing whole={data} reload={whole.reload} />
          ) : (
            <>
              {!hasHandedOver(data) && <p class="govuk-body">{t('hand-over.not-here')}</p>}
              <Button href={regionAddress(data.round.id, data.review.region.id)}>
                {t('hand-over.back')}
              </Button>
            </>
          )}
        </Page>
      )}
    </Loaded>
  )
}

const hasHandedOver = ({ handOvers }: WholeReview) =>
  handOvers.some(({ from }) => from.id === user.value?.id)

function Choosing({ whole, reload }: { whole: WholeReview; reload: () => void }) {
  const people = useResource<Person[]>('/people')
  return (
    <LoadedPart resource={people}>
      {(all) => {
        const candidates = candidatesFor(whole, all)
        return candidates.length === 0 ? (
          <p class="govuk-body">{t('hand-over.nobody')}</p>
        ) : (
          <HandOverForm whole={whole} candidates={candidates} onDone={reload} />
        )
      }}
    </LoadedPart>
  )
}
