import { v5 } from 'uuid'
import type { Role } from '../../core/permissions.ts'
import { trialReviewers } from '../../core/trial-reviewers.ts'
import type { Db } from '../../db/database.ts'
import { insertAccount } from '../people/repository.ts'

const regionNames = {
  'central-south': 'Central South',
  'south-east': 'South East',
  'north-wales': 'North Wales',
  'south-west-and-mid-wales': 'South West and Mid Wales',
}

/** The people of the trial. They have no password: a trial signs in by role. */
const people: readonly { key: string; name: string; role: Role; regions?: readonly string[] }[] = [
  { key: 'administrator', name: 'Trial administrator', role: 'administrator' },
  { key: 'lead', name: 'Trial lead reviewer', role: 'lead-reviewer' },
  ...trialReviewers.map((letter) => ({
    key: letter.toLowerCase(),
    name: `Trial reviewer ${letter}`,
    role: 'reviewer' as const,
  })),
  { key: 'analyst', name: 'Trial analyst', role: 'analyst' },
  ...Object.entries(regionNames).map(([region, name]) => ({
    key: `consortium-${region}`,
    name: `Trial consortium lead, ${name}`,
    role: 'consortium-lead' as const,
    regions: [region],
  })),
]

const namespace = '6f1d5c0e-8a4b-5b1e-9a6d-2d9a4c2f7b10'

/** The id of a trial person, the same in every trial. */
export function trialPersonId(key: string): string {
  return v5(key, namespace)
}

export async function insertTrialPeople(db: Db, at: string): Promise<void> {
  for (const { key, name, role, regions } of people) {
    await insertAccount(db, {
      id: trialPersonId(key),
      name,
      email: `${key}@trial.invalid`,
      role,
      language: 'en',
      regions: regions ?? [],
      at,
    })
  }
}
