import { t } from '../../language.tsx'
import { AgreedBefore } from '../workshop-room/AgreedBefore.tsx'
import { EvidenceTray } from './EvidenceTray.tsx'
import { NotCounted } from './NotCounted.tsx'
import { OwnBallots } from './OwnBallots.tsx'
import { Results } from './Results.tsx'
import type { StepProps } from './step-props.ts'

/** After a reveal: what the room gave, to be talked about. */
export function DiscussStep(props: StepProps) {
  return (
    <>
      <NotCounted {...props} />
      <p class="govuk-body">{t('taking-part.discuss')}</p>
      <Results {...props} />
      <AgreedBefore view={props.followed.view} class="govuk-body" />
      <OwnBallots {...props} />
      <EvidenceTray tray={props.followed.view.tray} />
    </>
  )
}
