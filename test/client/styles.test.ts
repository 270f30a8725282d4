import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../../client/styles')

it('style each class in one file, but for paper', () => {
  const files = new Map<string, string[]>()
  for (const file of readdirSync(folder).filter((name) => !name.includes('print'))) {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const name of new Set(text.match(/^\.[\w-]+(?= \{$)/gm))) {
      files.set(name, [...(files.get(name) ?? []), file])
    }
  }
  expect(files.size).toBeGreaterThan(100)
  expect([...files].filter(([, where]) => where.length > 1)).toEqual([])
})
