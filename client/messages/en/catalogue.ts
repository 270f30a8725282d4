import { cells } from './cells.ts'
import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { reviewTerms } from './review-terms.ts'
import { rounds } from './rounds.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { states } from './states.ts'
import { trail } from './trail.ts'

export const translation = { status: 'original' } as const

export const catalogue = {
  ...shell,
  ...states,
  ...reviewTerms,
  ...home,
  ...signIn,
  ...rounds,
  ...matrix,
  ...cells,
  ...trail,
} as const

export type MessageKey = keyof typeof catalogue
