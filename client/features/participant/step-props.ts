import type { Framework } from '../../../server/contract/framework.ts'
import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import type { Followed } from '../../live/stream.ts'
import type { FrameworkJudgement } from '../ratings/framework-judgement.ts'
import type { Outbox } from './outbox.ts'

/** What the room's page gets. */
export interface RoomProps {
  readonly followed: Followed<ParticipantView>
  readonly outbox: Outbox
  readonly framework: Framework
}

/** What every step of a judgement gets. */
export interface StepProps extends RoomProps {
  readonly judgement: FrameworkJudgement
}
