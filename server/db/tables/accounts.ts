import type { Generated } from 'kysely'
import type { Language } from '../../core/language.ts'
import type { Role } from '../../core/permissions.ts'
import type { Flag } from '../columns.ts'

export interface AccountTables {
  person: PersonTable
  person_region: { person_id: string; region_id: string }
  session: { hash: string; person_id: string | null; data: string; expires_at: string }
  token: { id: string; person_id: string; name: string; hash: string; created_at: string }
  one_time_link: OneTimeLinkTable
  sign_in_attempt: { key_hash: string; window_start: string; attempts: number }
  /** Who created what under a client's id, and with which body: what makes a repeat safe. */
  creation: { id: string; kind: string; person_id: string; body_hash: string }
}

interface PersonTable {
  id: string
  email: string
  name: string
  role: Role
  language: Language
  password_hash: string | null
  buffer_secret: Generated<string | null>
  disabled: Generated<Flag>
  created_at: string
  version: Generated<number>
}

interface OneTimeLinkTable {
  hash: string
  kind: 'first-administrator' | 'invitation' | 'password-reset'
  person_id: string | null
  expires_at: string
  used_at: string | null
}
