import { afterEach, describe, expect, it } from 'vitest'
import { address, addressIn, cellAddress, matrixAddress } from '../../client/addresses.ts'
import { returnPath } from '../../client/features/sign-in/return-path.ts'
import { namedLanguage, startingLanguage } from '../../client/language.tsx'

afterEach(() => {
  namedLanguage.value = null
})

describe('addresses', () => {
  it('are bare where nothing is asked for', () => {
    expect(address('/rounds/2012-11')).toBe('/rounds/2012-11')
    expect(cellAddress('2012-11', 'south-east', 'use-of-data')).toBe(
      '/rounds/2012-11/regions/south-east/judgements/use-of-data',
    )
  })

  it('leave out what is null', () => {
    expect(matrixAddress('2012-11', { layer: 'self', aspect: null })).toBe(
      '/rounds/2012-11/matrix?layer=self',
    )
  })

  it('keep the language that the present address names', () => {
    namedLanguage.value = 'cy'
    expect(matrixAddress('2012-11', { layer: 'self' })).toBe(
      '/rounds/2012-11/matrix?lang=cy&layer=self',
    )
  })

  it('keep page and filters in the other language', () => {
    expect(addressIn('/rounds/2012-11/matrix?layer=self&lang=en', 'cy')).toBe(
      '/rounds/2012-11/matrix?layer=self&lang=cy',
    )
    expect(addressIn('/', 'cy')).toBe('/?lang=cy')
  })
})

describe('the language to start in', () => {
  it.each([
    ['?lang=cy', 'lang=en', 'en', 'cy'],
    ['?lang=fr', 'session=1; lang=cy', 'en', 'cy'],
    ['', '', 'cy-GB,en', 'cy'],
    ['', 'lang=de', 'fr', 'en'],
  ])('for %j, %j and %j is %s', (search, cookies, wishes, language) => {
    expect(startingLanguage(search, cookies, wishes)).toBe(language)
  })
})

describe('the way back after signing in', () => {
  it('leads to pages of this site alone', () => {
    expect(returnPath('/rounds/2012-11?lang=cy')).toBe('/rounds/2012-11?lang=cy')
    expect(returnPath('//elsewhere.example')).toBeNull()
    expect(returnPath('/\\elsewhere.example')).toBeNull()
    expect(returnPath('https://elsewhere.example')).toBeNull()
    expect(returnPath(undefined)).toBeNull()
  })
})
