import { useEffect, useState } from 'preact/hooks'
import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import type { KeptBallot } from '../../../server/contract/workshops.ts'
import { api } from '../../api.ts'
import { patiently } from '../../live/patience.ts'
import { type Following, followWorkshop } from '../../live/stream.ts'
import { needsKeeping } from './entry.ts'
import { createOutbox, type Outbox, type SendBallot } from './outbox.ts'
import { type OutboxStore, openOutboxStore } from './outbox-store.ts'

/** How long a page waits for a browser whose storage does not answer. */
const patienceWithStorage = 3000

/** Follows a workshop as a participant, with the ballots on this device; null until both are there. */
export function useRoom(id: string): {
  readonly following: Following<ParticipantView> | null
  readonly outbox: Outbox | null
} {
  const [following, setFollowing] = useState<Following<ParticipantView> | null>(null)
  const [outbox, setOutbox] = useState<Outbox | null>(null)

  useEffect(() => {
    const followed = followWorkshop(id, 'participant')
    let opened: Outbox | null = null
    let opening = false
    let left = false
    let stopReached = (): void => undefined
    setFollowing(followed)

    const meet = (view: ParticipantView) => opened?.meet(view.own, view.now.ballot?.id ?? null)
    const stopState = followed.state.subscribe((state) => {
      if (!state) return
      meet(state.view)
      if (opening) return
      opening = true
      void openStore(state.view).then((store) => {
        if (left) return
        opened = createOutbox(store, sendTo(id))
        meet(followed.state.peek()?.view ?? state.view)
        stopReached = opened.unreached.subscribe(hurryWhenReached(followed.hurry))
        setOutbox(opened)
      })
    })
    const stopConnection = followed.connection.subscribe((connection) => {
      if (connection === 'connected') opened?.hurry()
    })
    const flush = () => void opened?.flush()
    const warn = (event: BeforeUnloadEvent) => {
      if (opened && wouldLose(opened)) event.preventDefault()
    }
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    addEventListener('beforeunload', warn)
    return () => {
      left = true
      stopState()
      stopConnection()
      stopReached()
      followed.stop()
      opened?.stop()
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      removeEventListener('beforeunload', warn)
    }
  }, [id])

  return { following, outbox }
}

/** Where a ballot gets through after others did not, the stream may be stalled still. */
function hurryWhenReached(hurry: () => void): (unreached: boolean) => void {
  let was = false
  return (unreached) => {
    if (was && !unreached) hurry()
    was = unreached
  }
}

/** Whether closing the page would lose what is nowhere else. */
function wouldLose({ entries, outlivesPage }: Outbox): boolean {
  return !outlivesPage.peek() && [...entries.peek().values()].some(needsKeeping)
}

/** Without a storage in the browser, memory is all there is. */
function openStore({ me, outboxSecret }: ParticipantView): Promise<OutboxStore | null> {
  const opening = openOutboxStore(me.id, outboxSecret).catch(() => null)
  const waiting = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), patienceWithStorage)
  })
  return Promise.race([opening, waiting])
}

function sendTo(workshop: string): SendBallot {
  return (ballotId, body, patience) =>
    patiently(patience, (signal) => {
      const path = `/workshops/${workshop}/ballots/${ballotId}`
      return api<KeptBallot>(path, { method: 'PUT', body, signal, forParticipant: true })
    })
}
