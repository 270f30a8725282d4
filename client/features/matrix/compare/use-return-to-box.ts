import { useEffect } from 'preact/hooks'
import { forgoHeadingFocus } from '../../../ui/heading-focus.ts'
import { takeCell } from '../way-back.ts'

/** Coming back from a judgement, its box takes the focus and shows. */
export function useReturnToBox(round: string): void {
  useEffect(() => {
    const from = takeCell(round)
    if (!from) return
    const box = document.querySelector<HTMLElement>(
      `[data-cell="${from.region} ${from.judgement}"]`,
    )
    if (!box) return
    forgoHeadingFocus()
    box.focus({ preventScroll: true })
    box.scrollIntoView({ block: 'center' })
  }, [round])
}
