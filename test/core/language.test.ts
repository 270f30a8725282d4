import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, preferredLanguage } from '../../server/core/language.ts'

describe('the language asked for', () => {
  it.each<[string | undefined, string, string]>([
    [undefined, 'en', 'nothing asked'],
    ['', 'en', 'nothing in the header'],
    ['cy', 'cy', 'Welsh alone'],
    ['cy-GB, en;q=0.5', 'cy', 'Welsh of a country'],
    ['CY', 'cy', 'in capitals'],
    ['en-GB,cy;q=0.9', 'en', 'English before Welsh'],
    ['en;q=0.3, cy;q=0.8', 'cy', 'Welsh by its weight, though named second'],
    ['cy;q=0.5,en;q=0.5', 'cy', 'the first named of two with one weight'],
    ['fr, de;q=0.9, cy;q=0.1', 'cy', 'the only one that the toolkit speaks'],
    ['fr-FR, de', 'en', 'none that the toolkit speaks'],
    ['*', 'en', 'any'],
    ['cy;q=0, en;q=0.1', 'en', 'Welsh refused'],
    ['cy;q=0', 'en', 'Welsh refused and nothing else named'],
    [' cy ; q=0.9 , en ; q=0.8', 'cy', 'with white space'],
    ['cymraeg', 'en', 'a word that only begins like a code'],
  ])('by %j is %s: %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })

  it('is one that the toolkit speaks, whatever the header holds', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(languages).toContain(preferredLanguage(header))
      }),
    )
  })
})
