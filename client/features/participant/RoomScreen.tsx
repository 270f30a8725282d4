import type { FunctionComponent } from 'preact'
import { findJudgement } from '../../../server/core/framework.ts'
import { isOldSnapshot } from '../../../server/core/snapshot.ts'
import { inLanguage, t } from '../../language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { AgreeStep } from './AgreeStep.tsx'
import { BallotStep } from './BallotStep.tsx'
import { DiscussStep } from './DiscussStep.tsx'
import { Lobby } from './Lobby.tsx'
import { OtherDevice } from './OtherDevice.tsx'
import { ReadStep } from './ReadStep.tsx'
import { RoomBar } from './RoomBar.tsx'
import { type Screen, screenOf } from './room-state.ts'
import type { RoomProps, StepProps } from './step-props.ts'
import { useStepTold } from './use-step-told.ts'

const steps: Readonly<Record<Exclude<Screen, 'lobby' | 'ended'>, FunctionComponent<StepProps>>> = {
  read: ReadStep,
  ballot: BallotStep,
  discuss: DiscussStep,
  agree: AgreeStep,
}

/** Where what the page shows comes from, below what there is to do. */
function AboutRound({ followed }: RoomProps) {
  const { provenance, positionAt, rehearsal } = followed.view.about
  const today = new Date(followed.now()).toISOString().slice(0, 10)
  return (
    <ProvenanceNote
      provenance={provenance}
      positionAt={positionAt}
      old={isOldSnapshot(positionAt, today)}
    >
      {rehearsal && <p class="provenance__line">{t('workshop.rehearsal')}</p>}
    </ProvenanceNote>
  )
}

/** The room as it is: the lobby, or the present step of the present judgement. */
export function RoomScreen(props: RoomProps) {
  const { followed, framework } = props
  const { view } = followed
  const screen = screenOf(view)
  const judgement = findJudgement(framework, view.now.place?.judgement ?? '')
  const title = judgement ? inLanguage(judgement.title) : t('taking-part.lobby-title')
  useStepTold(view, title)
  const Step = screen === 'lobby' || screen === 'ended' ? null : steps[screen]
  return (
    <Page title={title} caption={inLanguage(view.about.region)}>
      <RoomBar {...props} />
      {Step && judgement ? <Step {...props} judgement={judgement} /> : <Lobby view={view} />}
      <OtherDevice about={view.about} />
      <AboutRound {...props} />
    </Page>
  )
}
