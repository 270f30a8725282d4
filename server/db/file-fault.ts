/** The SQLite file cannot be used; the message names it, says why, and what to do. */
export class DatabaseFileError extends Error {
  constructor(file: string, why: string, cause: unknown) {
    super(`The database file ${file} cannot be used: ${why}.`, { cause })
  }
}

const reasons: Readonly<Record<string, string>> = {
  SQLITE_CANTOPEN: 'it cannot be opened, or its folder cannot be written to',
  SQLITE_READONLY: 'it cannot be written to. Give this process the right to write to it',
  SQLITE_NOTADB: 'it is not a SQLite database. Name another as DATABASE_FILE',
  SQLITE_CORRUPT: 'it is damaged. Restore a backup',
  SQLITE_FULL: 'the disk is full. Make room, then start again',
  SQLITE_BUSY: 'another process writes to it. Let one server at a time use it',
}

/** The error by which somebody understands why a SQLite file cannot be used, or the same error. */
export function toFileFault(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if ('syscall' in error && error.syscall === 'mkdir') {
    return new DatabaseFileError(file, `its folder cannot be made (${code})`, error)
  }
  const reason = reasons[code] ?? reasons[code.split('_').slice(0, 2).join('_')]
  return reason ? new DatabaseFileError(file, reason, error) : error
}
