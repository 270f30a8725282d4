import type { MessageKey } from '../../language.tsx'
import { looksLikeEmail } from '../people/person-form.ts'

export interface LinkValues {
  readonly name: string
  readonly email: string
  readonly password: string
}

export const linkFields = ['name', 'email', 'password'] as const

/** The lengths of a password that the server takes. */
const shortest = 12
const longest = 200

/** What is still wrong; only the first administrator says who they are. */
export function faultsOf(
  { name, email, password }: LinkValues,
  isFirst: boolean,
): { field: string; key: MessageKey }[] {
  const faults: [boolean, string, MessageKey][] = [
    [isFirst && name.trim() === '', 'name', 'people.name-missing'],
    [isFirst && !looksLikeEmail(email), 'email', 'people.email-missing'],
    [password.length < shortest, 'password', 'link.password-short'],
    [password.length > longest, 'password', 'link.password-long'],
  ]
  return faults.filter(([wrong]) => wrong).map(([, field, key]) => ({ field, key }))
}

export function toLinkUse({ name, email, password }: LinkValues, isFirst: boolean) {
  return isFirst ? { name: name.trim(), email: email.trim(), password } : { password }
}
