import { useRoute } from 'preact-iso'
import { FollowedWorkshop } from '../workshop-room/FollowedWorkshop.tsx'
import { Projector } from './Projector.tsx'

/** The screen on the wall, which everybody in the room can see. */
export default function ProjectorPage() {
  const { id = '' } = useRoute().params
  return (
    <FollowedWorkshop id={id} as="projector">
      {(room) => <Projector room={room} />}
    </FollowedWorkshop>
  )
}
