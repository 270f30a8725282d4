import { z } from 'zod'
import { instant, language, role, slug, text, uuid } from './common.ts'

export const email = z.email().max(254)
/** Long rather than odd, as the National Cyber Security Centre advises. */
export const password = z.string().min(12).max(200)

export const user = z.object({
  id: uuid,
  name: z.string(),
  role,
  regions: z.array(z.string()),
})
export type User = z.infer<typeof user>

export const session = z.object({
  user: user.nullable(),
  trial: z.boolean(),
  /** Whom to write to about accessibility and privacy, where the installation names somebody. */
  contact: email.nullable(),
  /** Present where signing in by role asks for the passphrase of the trial. */
  asksPassphrase: z.literal(true).optional(),
  /** Where phones reach a trial that is open to the network. */
  phoneOrigin: z.string().optional(),
  /** What the browser of this session encrypts unsaved words with; scripts with a token get none. */
  bufferSecret: z.string().optional(),
})
export type Session = z.infer<typeof session>

export const signIn = z.union([
  z.object({ email, password: z.string().min(1).max(200) }),
  z.object({
    role,
    region: slug.optional(),
    /** Which of several in that role, in order of their names: the first unless given. */
    place: z.int().min(1).max(100).optional(),
    passphrase: z.string().max(200).optional(),
  }),
])
export const signedIn = z.object({ user })

const personFields = {
  name: text.trim().min(1).max(200),
  email,
  role,
  language,
  regions: z.array(slug).max(50),
}
export const newPerson = z.object(personFields)
export const personChange = z.object({ ...personFields, disabled: z.boolean() }).partial()
export type PersonChange = z.infer<typeof personChange>

export const person = z.object({
  ...personFields,
  /** Shown to administrators alone. */
  email: email.nullable(),
  id: uuid,
  disabled: z.boolean(),
  /** Whether a password has been set, so that the invitation has been taken up. */
  active: z.boolean(),
  version: z.int(),
})
export type Person = z.infer<typeof person>

export const oneTimeLinkKinds = ['first-administrator', 'invitation', 'password-reset'] as const
export const oneTimeLink = z.object({ kind: z.enum(oneTimeLinkKinds), expiresAt: instant })
export const issuedLink = oneTimeLink.extend({ url: z.string() })
export type IssuedLink = z.infer<typeof issuedLink>

export const linkUse = z.object({
  password,
  /** Only the first administrator tells who they are; others are known. */
  name: text.trim().min(1).max(200).optional(),
  email: email.optional(),
})

export const newToken = z.object({ name: text.trim().min(1).max(100) })
export const token = z.object({ id: uuid, name: z.string(), createdAt: instant })
export type Token = z.infer<typeof token>
/** The secret is in the first answer alone: only its hash is kept. */
export const issuedToken = token.extend({ secret: z.string().nullable() })
