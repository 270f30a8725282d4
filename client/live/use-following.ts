import { useEffect, useState } from 'preact/hooks'
import { sessionEnded, user } from '../session.tsx'
import { type Following, followStream, type StreamAddress } from './stream.ts'

/** Follows a stream for as long as the page is there and its person signed in; null follows none. */
export function useFollowing<View>(address: StreamAddress | null): Following<View> | null {
  const [following, setFollowing] = useState<Following<View> | null>(null)
  const person = user.value?.id
  const ended = sessionEnded.value
  useEffect(() => {
    setFollowing(null)
    if (address === null || person === undefined) return
    const begun = followStream<View>(address)
    setFollowing(begun)
    return begun.stop
  }, [address?.path, person, ended])
  return following
}
