import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import type { Moves } from './use-moves.ts'

/** What every part of the facilitator's screen gets. */
export interface RoomPart {
  readonly room: Room<'facilitator'>
  readonly moves: Moves
}
