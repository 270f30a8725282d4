import { describe, expect, it } from 'vitest'
import { isFreeSlug, proposeSlug } from '../../client/slug-proposal.ts'

describe('the slug proposed from a name', () => {
  it.each([
    ['North Wales', 'north-wales'],
    ['Gŵyr a Môn, 2013', 'gwyr-a-mon-2013'],
    ['  The consortium’s review (2nd) ', 'the-consortiums-review-2nd'],
    ['2013-11', '2013-11'],
    ['—', ''],
  ])('of %j is %j', (name, slug) => {
    expect(proposeSlug(name)).toBe(slug)
  })

  it('is cut at what the server takes, without a hyphen at its end', () => {
    const slug = proposeSlug(`${'a'.repeat(79)} b`)
    expect(slug).toBe('a'.repeat(79))
    expect(isFreeSlug(slug)).toBe(true)
  })
})

describe('a slug', () => {
  it.each(['', 'North', 'a--b', '-a', 'a-', 'a b', 'new', 'a'.repeat(81)])(
    'is refused before it is sent: %j',
    (slug) => {
      expect(isFreeSlug(slug)).toBe(false)
    },
  )
})
