import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { reviewTerms } from './review-terms.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'

export const translation = { status: 'original' } as const

/** What the first page takes, with the side-by-side view on it. */
export const catalogue = {
  ...shell,
  ...states,
  ...reviewTerms,
  ...home,
  ...matrix,
} as const

export type ReadingKey = keyof typeof catalogue
