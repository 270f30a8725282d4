import { useState } from 'preact/hooks'
import { type MessageKey, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { formatTime } from '../../ui/format-date.ts'

/** What a section says after one of its forms went through; it stays while the form goes. */
export function useDone(reload: () => void) {
  const [said, setSaid] = useState<{ key: MessageKey; time: string } | null>(null)
  return {
    text: said && t(said.key, { time: said.time }),
    say(key: MessageKey) {
      const time = formatTime(new Date())
      setSaid({ key, time })
      announce(t(key, { time }))
      reload()
    },
  }
}
