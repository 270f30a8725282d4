import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { reviewTerms } from './review-terms.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'

export const translation = { status: 'original' } as const

/** What reading takes: the first page, and the side-by-side view. */
export const catalogue = {
  ...shell,
  ...states,
  ...reviewTerms,
  ...home,
  ...matrix,
} as const

export type ReadingKey = keyof typeof catalogue
