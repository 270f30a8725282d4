import type { Vote } from './screens.ts'

const person = (level: number | null): Vote => ({
  level,
  confidence: level === null ? null : 'medium',
})

/** What the five give: two camps that come closer, and then one level. */
export const first: Vote[] = [
  { ...person(2), strength: 'Some schools still have no plan' },
  { ...person(4), strength: 'Mae pob ysgol yn ei wybod' },
  person(4),
  person(2),
  person(1),
]
export const second: Vote[] = [person(3), person(3), person(4), person(3), person(2)]
/** In one ballot, to which one more is too late. */
export const atOnce: Vote[] = [person(3), person(3), person(3), person(null)]
export const tooLate: Vote = { ...person(2), strength: 'Rhy hwyr' }
