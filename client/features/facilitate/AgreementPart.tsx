import { useState } from 'preact/hooks'
import { isKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { AgreedWords } from '../workshop-room/AgreedWords.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { AgreementForm, agreementKey } from './AgreementForm.tsx'

/** What the team agrees on the present judgement; once it is recorded, it can be changed. */
export function AgreementPart({ room }: { room: Room<'facilitator'> }) {
  const { agreement, now } = room.view
  const judgement = now.place?.judgement ?? ''
  const [saved, setSaved] = useState(0)
  const key = `${agreement?.id} ${saved}`
  const form = (
    <AgreementForm
      key={key}
      room={room}
      judgement={judgement}
      onSaved={() => setSaved((count) => count + 1)}
    />
  )
  return (
    <section class="agreement" aria-labelledby="agreement">
      <h2 class="govuk-heading-m" id="agreement">
        {t('facilitate.agreement')}
      </h2>
      {agreement ? (
        <>
          <p class="govuk-body">
            {t('workshop.agreed-level')}: <RagMark level={agreement.level} name="shown" />
          </p>
          <AgreedWords agreement={agreement} framework={room.framework} />
          <Disclosure
            key={key}
            summary={t('facilitate.agreement-change')}
            startsOpen={isKept(agreementKey(room.view.about.id, judgement))}
          >
            {form}
          </Disclosure>
        </>
      ) : (
        form
      )}
    </section>
  )
}
