import { useEffect, useRef } from 'preact/hooks'
import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { screenOf } from './room-state.ts'

/** Tells screen readers of each step and each reveal, and shows a new step from its top. */
export function useStepTold(view: ParticipantView, judgement: string): void {
  const { now, results } = view
  const screen = screenOf(view)
  const place = `${screen} ${now.place?.judgement} ${now.ballot?.id}`
  const revealed = results.ballots.at(-1)
  const before = useRef({ place, revealed: revealed?.id })

  useEffect(() => {
    const last = before.current
    before.current = { place, revealed: revealed?.id }
    if (last.place === place) return
    const wasRevealed = revealed !== undefined && revealed.id !== last.revealed
    const isHere = screen === 'discuss' || screen === 'agree'
    if (wasRevealed && isHere) {
      announce(t('taking-part.say-revealed', { number: revealed.number }))
    } else if (screen !== 'lobby' && screen !== 'ended') {
      announce(t('taking-part.say-step', { judgement, step: t(`workshop.step.${screen}`) }))
    }
    scrollTo(0, 0)
    if (document.activeElement === document.body) {
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
  }, [place, revealed?.id, screen, judgement])
}
