import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Level } from '../../../server/core/scale.ts'
import { actionOf, type KeyAction } from './keys.ts'
import { ratingKeys } from './keys-choice.ts'

/**
 * Acts on the keys, wherever the focus is outside the fields that take text: from when the page that
 * they work on is there, so that no quick press is lost.
 */
export function useRatingKeys(
  levels: readonly Level[],
  act: (action: KeyAction, event: Event) => void,
): void {
  const latest = useRef({ levels, act })
  latest.current = { levels, act }
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented) return
      const action = actionOf(event, ratingKeys.peek(), latest.current.levels)
      if (action) latest.current.act(action, event)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
