import { signal } from '@preact/signals'
import { keysFrom, type RatingKeys } from './keys.ts'

const place = 'rating-keys'

/** The keys of whoever uses this browser; they are no secret, and outlive a sign-out. */
export const ratingKeys = signal<RatingKeys>(keysFrom(read()))

export function chooseKeys(keys: RatingKeys): void {
  ratingKeys.value = keys
  try {
    localStorage.setItem(place, JSON.stringify(keys))
  } catch {
    // A browser that keeps nothing forgets them with the page.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}
