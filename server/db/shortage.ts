import { CommitError } from './group-commit.ts'

/** Why a database could not write for now, though what was asked of it is sound. */
export type Shortage = 'busy' | 'full'

/** What a database lacked by its error, or null if it tells of nothing that passes. */
export function shortageOf(error: unknown): Shortage | null {
  if (error instanceof CommitError) return error.byOthers ? 'busy' : shortageOf(error.cause)
  if (!(error instanceof Error) || !('code' in error)) return null
  const code = String(error.code)
  if (code.startsWith('SQLITE_BUSY')) return 'busy'
  return code === 'SQLITE_FULL' || code === diskFull ? 'full' : null
}

/** Of PostgreSQL. */
const diskFull = '53100'
