import { useEffect, useRef, useState } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import { type MessageKey, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { formatTime } from '../../ui/format-date.ts'
import { focusJudgement } from './way-through-room.ts'

/** What can be done to a judgement in the room, by what is said of it then. */
export type Deed = Extract<
  MessageKey,
  'room.accepted-at' | 'feedback.sent' | 'answer.sent' | 'decision.saved'
>

export interface SaidOf {
  /** What was done last, with its time, for the heading of the judgement. */
  readonly text: string | null
  /** Says that something went through, aloud in other words where they are given. */
  readonly say: (deed: Deed, aloud?: string) => void
}

/**
 * What was just done to a judgement. Its form goes away and the page shrinks, so that once the
 * judgement has been read again its heading comes into view and takes the focus.
 */
export function useSaidOf(cell: Cell, reload: () => void): SaidOf {
  const [said, setSaid] = useState<{ deed: Deed; time: string } | null>(null)
  const isDue = useRef(false)
  useEffect(() => {
    if (isDue.current) focusJudgement(cell.judgement)
    isDue.current = false
  }, [cell])
  return {
    text: said && t(said.deed, { time: said.time }),
    say(deed, aloud) {
      const time = formatTime(new Date())
      setSaid({ deed, time })
      announce(aloud ?? t(deed, { time }))
      isDue.current = true
      reload()
    },
  }
}
