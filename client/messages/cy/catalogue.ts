import type { MessageKey } from '../en/catalogue.ts'
import { cells } from './cells.ts'
import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { reviewTerms } from './review-terms.ts'
import { rounds } from './rounds.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { states } from './states.ts'
import { trail } from './trail.ts'

/** A draft until a translator has passed it; the footer says so. */
export const translation = { status: 'draft' } as const

export const catalogue: Record<MessageKey, string> = {
  ...shell,
  ...states,
  ...reviewTerms,
  ...home,
  ...signIn,
  ...rounds,
  ...matrix,
  ...cells,
  ...trail,
}
