import { describe, expect, it } from 'vitest'
import { catalogue } from '../../client/messages/en/catalogue.ts'
import { catalogue as reading } from '../../client/messages/en/reading.ts'
import { linksFor } from '../../client/ui/navigation-links.ts'
import { closureOf, readSource } from './support/closure.ts'

/** What the first page loads for nobody: the shell and the page itself. */
const files = closureOf(['client/main.tsx', 'client/features/home/HomePage.tsx'])
const keys = Object.keys(catalogue)

/** The keys that a file asks `t` for; all that begin alike, where it puts a key together. */
function keysIn(file: string): string[] {
  const source = readSource(file)
  const written = [...source.matchAll(/'([a-z-]+(?:\.[\w.-]+)?)'/g)].map(([, key]) => key)
  const composed = [...source.matchAll(/\bt\(`([a-z-]+\.(?:[a-z-]+\.)?)\$\{/g)].map(
    ([, start]) => start,
  )
  return keys.filter(
    (key) => written.includes(key) || composed.some((start) => start && key.startsWith(start)),
  )
}

describe('the messages of reading', () => {
  it('are all that the first page asks for', () => {
    expect(files).toContain('client/ui/Navigation.tsx')
    expect(files).toContain('client/features/matrix/MatrixTable.tsx')
    const beyond = files
      .filter((file) => file.startsWith('client/') && !file.includes('/messages/'))
      .flatMap((file) => keysIn(file).map((key) => ({ file, key })))
      .filter(({ key, file }) => !(key in reading) && !forSignedIn(file, key))
    expect(beyond).toEqual([])
  })

  it('name every page that stands in the navigation of nobody', () => {
    expect(linksFor(null).filter(({ key }) => !(key in reading))).toEqual([])
  })

  it('are a small part of all', () => {
    expect(Object.keys(reading).length).toBeLessThan(keys.length / 3)
  })
})

/** Whoever has signed in has every message; the navigation names their pages by key. */
function forSignedIn(file: string, key: string): boolean {
  return file === 'client/ui/navigation-links.ts' && key.endsWith('.title')
}
