import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toFileFault } from '../../server/db/file-fault.ts'
import { openDatabase } from '../../server/db/open.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readiness-fault-'))
  writeFileSync(join(folder, 'letter.txt'), 'Dear all, this is no database at all. '.repeat(50))
  mkdirSync(join(folder, 'folder'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a SQLite file that cannot be used', () => {
  it.each([
    ['letter.txt', 'is not a SQLite database'],
    ['folder', 'it cannot be opened'],
    ['letter.txt/readiness.sqlite', 'its folder cannot be made'],
  ])('is named, with the reason: %s', (name, reason) => {
    const file = join(folder, name)
    let fault: unknown
    try {
      openDatabase({ file })
    } catch (error) {
      fault = toFileFault(file, error)
    }
    expect(String(fault)).toContain(`The database file ${file} cannot be used: `)
    expect(String(fault)).toContain(reason)
  })

  it('does not stand for what else goes wrong at the start', () => {
    const error = new TypeError('a mistake')
    expect(toFileFault('readiness.sqlite', error)).toBe(error)
  })
})
