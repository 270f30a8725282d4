import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { language } from '../language.tsx'

const said = signal('')
let saidAt = 0

/** What was said on leaving a page is heard on the next; what is older belongs to the page left. */
const heardOnNextPage = 1000

/** Tells screen readers of a save, a reveal or the like, without moving the focus. */
export function announce(message: string): void {
  said.value = ''
  saidAt = Date.now()
  requestAnimationFrame(() => {
    said.value = message
  })
}

/** The one live region, which stands on every page so that it is there before it speaks. */
export function LiveRegion() {
  const { path } = useLocation()
  const shown = language.value
  useEffect(() => {
    if (Date.now() - saidAt > heardOnNextPage) said.value = ''
  }, [path, shown])
  return (
    <div class="govuk-visually-hidden" role="status" aria-live="polite">
      {said.value}
    </div>
  )
}
