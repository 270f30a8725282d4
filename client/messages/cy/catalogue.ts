import type { MessageKey } from '../en/catalogue.ts'
import { account } from './account.ts'
import { administration } from './administration.ts'
import { cells } from './cells.ts'
import { decisions } from './decisions.ts'
import { evidence } from './evidence.ts'
import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { people } from './people.ts'
import { ratings } from './ratings.ts'
import { reviewTerms } from './review-terms.ts'
import { roundDesk } from './round-desk.ts'
import { roundSetup } from './round-setup.ts'
import { roundTrail } from './round-trail.ts'
import { rounds } from './rounds.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { sitting } from './sitting.ts'
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
  ...decisions,
  ...roundDesk,
  ...trail,
  ...roundTrail,
  ...administration,
  ...people,
  ...roundSetup,
  ...account,
  ...ratings,
  ...sitting,
  ...evidence,
}
