import type { Language } from './core/language.ts'
import type { Role } from './core/permissions.ts'

/** Who makes a request. `id` is null for somebody who has not signed in. */
export interface Actor {
  readonly id: string | null
  readonly name: string
  readonly role: Role | 'nobody'
  readonly regions: readonly string[]
}

export interface Person extends Actor {
  readonly id: string
  readonly role: Role
  readonly language: Language
}

export const nobody: Actor = { id: null, name: '', role: 'nobody', regions: [] }

/** A person as the wire has them. */
export function toUser({ id, name, role, regions }: Person) {
  return { id, name, role, regions: [...regions] }
}
