import type { Person } from '../../../server/contract/accounts.ts'
import type { Language } from '../../../server/core/language.ts'
import type { Role } from '../../../server/core/permissions.ts'
import type { MessageKey } from '../../language.tsx'
import type { Versioned } from '../../versioned.ts'

/** What an administrator says of a person. */
export interface PersonValues {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Language
  readonly regions: readonly string[]
}

export const personFields = ['name', 'email', 'role', 'language', 'regions'] as const
type PersonField = (typeof personFields)[number]

export const newPersonValues: PersonValues = {
  name: '',
  email: '',
  role: 'reviewer',
  language: 'en',
  regions: [],
}

export function valuesOf(person: Person): Versioned<PersonValues> {
  const { name, email, role, language, regions, version } = person
  const value = { name, email: email ?? '', role, language, regions: [...regions].sort() }
  return { value, version }
}

/** What is sent: regions belong to consortium leads alone. */
export function toInput({ name, email, regions, ...rest }: PersonValues): PersonValues {
  return {
    name: name.trim(),
    email: email.trim(),
    ...rest,
    regions: rest.role === 'consortium-lead' ? regions : [],
  }
}

export function withRegion(regions: readonly string[], id: string, has: boolean): string[] {
  return [...regions.filter((region) => region !== id), ...(has ? [id] : [])].sort()
}

/** What the form can see for itself, in the words of the page rather than of the server. */
export function faultsOf(values: PersonValues): { field: PersonField; key: MessageKey }[] {
  const { name, email, regions } = toInput(values)
  const leadsNothing = values.role === 'consortium-lead' && regions.length === 0
  return [
    ...(name === '' ? [{ field: 'name', key: 'people.name-missing' } as const] : []),
    ...(looksLikeEmail(email) ? [] : [{ field: 'email', key: 'people.email-missing' } as const]),
    ...(leadsNothing ? [{ field: 'regions', key: 'people.regions-missing' } as const] : []),
  ]
}

export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim())
}
