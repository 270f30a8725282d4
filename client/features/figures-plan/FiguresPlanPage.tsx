import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { OnlyFor } from '../../ui/OnlyFor.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { WhatIf } from './WhatIf.tsx'

/** What the assignments of a round will allow its figures to say, before anybody rates. */
export default function FiguresPlanPage() {
  return (
    <OnlyFor action="registers.read">
      <PlanOf id={useRoute().params.id ?? ''} />
    </OnlyFor>
  )
}

function PlanOf({ id }: { id: string }) {
  const round = useResource<Round>(`/rounds/${id}`)
  return (
    <Loaded resource={round}>
      {(data) => (
        <Page
          title={t('figures-plan.title')}
          caption={data.title}
          back={{ href: roundAddress(id), text: data.title }}
        >
          <ProvenanceNote {...data} />
          {can('figures.plan', data.standing) ? (
            <PlanContent key={id} round={data} />
          ) : (
            <p class="govuk-body">{t('figures-plan.closed')}</p>
          )}
        </Page>
      )}
    </Loaded>
  )
}

function PlanContent({ round }: { round: Round }) {
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  return (
    <>
      <p class="govuk-body">{t('figures-plan.what')}</p>
      {round.revealedAt !== null && <InsetText>{t('figures-plan.revealed')}</InsetText>}
      <LoadedPart resource={framework}>
        {(frame) => <WhatIf round={round} judgements={judgementCodes(frame).length} />}
      </LoadedPart>
    </>
  )
}
