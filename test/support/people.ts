import type { Role } from '../../server/core/permissions.ts'
import type { Db } from '../../server/db/database.ts'
import { insertAccount } from '../../server/features/people/repository.ts'
import { insertRegion } from '../../server/features/regions/repository.ts'

interface TestPerson {
  readonly id: string
  readonly role: Role
  readonly regions: readonly string[]
}

const person = (number: number, role: Role, ...regions: string[]): TestPerson => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  role,
  regions,
})

/** The people of the tests: each role, and for most a second one who is no part of the round. */
export const people = {
  ada: person(1, 'administrator'),
  lowri: person(2, 'lead-reviewer'),
  otherLead: person(3, 'lead-reviewer'),
  rhys: person(4, 'reviewer'),
  seren: person(5, 'reviewer'),
  otherReviewer: person(6, 'reviewer'),
  nia: person(7, 'consortium-lead', 'north'),
  sion: person(8, 'consortium-lead', 'south'),
  anwen: person(9, 'analyst'),
}
export type PersonKey = keyof typeof people

export async function insertPeople(db: Db): Promise<void> {
  await insertRegion(db, 'north', { en: 'North', cy: 'Gogledd' })
  await insertRegion(db, 'south', { en: 'South', cy: 'De' })
  for (const [name, { id, role, regions }] of Object.entries(people)) {
    await insertAccount(db, {
      id,
      name,
      email: `${name}@example.org`,
      role,
      language: 'en',
      regions,
      at: '2026-01-01T00:00:00.000Z',
    })
  }
}
