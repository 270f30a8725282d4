import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { Round } from '../../../server/contract/rounds.ts'
import { type OverallKind, overallKinds, writingOf } from '../../../server/core/overall.ts'
import { can } from '../../../server/core/permissions.ts'
import { regionAddress, roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { useDone } from '../decisions/use-done.ts'
import { OverallForm } from './OverallForm.tsx'
import { OverallRead } from './OverallRead.tsx'
import { findText } from './overall-texts.ts'
import { useOverall } from './use-overall.ts'

/** Where the lead reviewer writes about a region, or about a round, as a whole. */
export default function OverallPage() {
  const { id, region } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  return (
    <Loaded resource={round}>
      {(data) => <OverallContent round={data} place={region ?? null} />}
    </Loaded>
  )
}

function OverallContent({ round, place }: { round: Round; place: string | null }) {
  const review = round.reviews.find(({ region }) => region.id === place)
  if (place !== null && !review) return <NotFoundPage />
  return (
    <Page
      title={
        review
          ? t('overall.title-region', { region: review.region.name })
          : t('overall.title-round')
      }
      caption={round.title}
      back={
        review
          ? { href: regionAddress(round.id, review.region.id), text: t('overall.back-region') }
          : { href: roundAddress(round.id), text: t('overall.back-round') }
      }
    >
      <ProvenanceNote {...round} />
      <Forms
        round={round}
        place={place}
        standing={review?.standing ?? round.standing}
        path={review ? `/reviews/${review.id}/overall` : `/rounds/${round.id}/overall`}
      />
    </Page>
  )
}

interface FormsProps {
  readonly round: Round
  readonly place: string | null
  readonly standing: Round['standing']
  readonly path: string
}

function Forms({ round, place, standing, path }: FormsProps) {
  const texts = useOverall(round.id)
  const done = useDone(texts.reload)
  const [last, setLast] = useState<OverallKind | null>(null)
  const kinds = overallKinds.filter((kind) => can(writingOf(kind), standing))
  if (kinds.length === 0) {
    return (
      <LoadedPart resource={texts}>
        {(found) => <OverallRead round={round} place={place} texts={found} />}
      </LoadedPart>
    )
  }
  return (
    <LoadedPart resource={texts}>
      {(found) => (
        <>
          <p class="govuk-body">
            {t(kinds.includes('overall') ? 'overall.what' : 'overall.not-yet')}
          </p>
          {kinds.map((kind) => {
            const text = findText(found, place, kind)
            const ofRound = kind === 'overall' && place === null
            return (
              <OverallForm
                key={`${kind} ${text?.version}`}
                path={path}
                kind={kind}
                hint={t(ofRound ? 'overall.hint.overall-round' : `overall.hint.${kind}`)}
                found={text}
                said={last === kind ? done.text : null}
                onSaved={(what) => {
                  setLast(kind)
                  done.say(what)
                }}
                reload={texts.reload}
              />
            )
          })}
        </>
      )}
    </LoadedPart>
  )
}
