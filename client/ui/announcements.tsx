import { signal } from '@preact/signals'

const said = signal('')

/** Tells screen readers of a save, a reveal or the like, without moving the focus. */
export function announce(message: string): void {
  said.value = ''
  requestAnimationFrame(() => {
    said.value = message
  })
}

/** The one live region, which stands on every page so that it is there before it speaks. */
export function LiveRegion() {
  return (
    <div class="govuk-visually-hidden" role="status" aria-live="polite">
      {said.value}
    </div>
  )
}
