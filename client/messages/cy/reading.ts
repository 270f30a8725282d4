import type { ReadingKey } from '../en/reading.ts'
import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { reviewTerms } from './review-terms.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'

/** A draft until a translator has passed it; the footer says so. */
export const translation = { status: 'draft' } as const

export const catalogue: Record<ReadingKey, string> = {
  ...shell,
  ...states,
  ...reviewTerms,
  ...home,
  ...matrix,
}
