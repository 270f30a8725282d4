import { useRoute } from 'preact-iso'
import { FollowedWorkshop } from '../workshop-room/FollowedWorkshop.tsx'
import { Facilitator } from './Facilitator.tsx'

/** The screen of whoever runs a workshop. */
export default function FacilitatePage() {
  const { id = '' } = useRoute().params
  return (
    <FollowedWorkshop id={id} as="facilitator">
      {(room) => <Facilitator room={room} />}
    </FollowedWorkshop>
  )
}
