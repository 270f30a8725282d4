import { useLayoutEffect, useRef } from 'preact/hooks'
import { ratingKeys } from '../rating-keys/keys-choice.ts'
import { type JudgingAction, judgingActionOf } from './keys.ts'

/** Acts on the keys, unless their person has switched the keys for rating off. */
export function useJudgingKeys(act: (action: JudgingAction) => void): void {
  const latest = useRef(act)
  latest.current = act
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented || !ratingKeys.peek().on) return
      const action = judgingActionOf(event)
      if (action === null) return
      event.preventDefault()
      latest.current(action)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
