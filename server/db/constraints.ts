/** A constraint of the database that a statement broke, in the same words for both databases. */
export type BrokenConstraint = 'unique' | 'foreign-key' | 'check'

const codes: Readonly<Record<string, BrokenConstraint>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign-key',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_TRIGGER: 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'check',
  '23505': 'unique',
  '23503': 'foreign-key',
  '23514': 'check',
  '23502': 'check',
}

/** Which kind of constraint an error of the database tells of, or null if it tells of none. */
export function brokenConstraint(error: unknown): BrokenConstraint | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return codes[String(error.code)] ?? null
}
