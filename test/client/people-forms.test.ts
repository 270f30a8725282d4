import { describe, expect, it } from 'vitest'
import * as links from '../../client/features/links/link-form.ts'
import { accountState } from '../../client/features/people/account-state.ts'
import {
  faultsOf,
  looksLikeEmail,
  newPersonValues,
  toInput,
  withRegion,
} from '../../client/features/people/person-form.ts'
import { ofRegion } from '../../client/features/trail/of-region.ts'

const ann = { ...newPersonValues, name: ' Ann ', email: ' ann@example.org ' }

describe('the form of a person', () => {
  it('names what is missing', () => {
    expect(faultsOf(newPersonValues).map(({ field }) => field)).toEqual(['name', 'email'])
    expect(faultsOf(ann)).toEqual([])
  })

  it('asks a consortium lead, and nobody else, for regions', () => {
    const lead = { ...ann, role: 'consortium-lead' } as const
    expect(faultsOf(lead).map(({ field }) => field)).toEqual(['regions'])
    expect(toInput({ ...lead, regions: ['south-east'] }).regions).toEqual(['south-east'])
    expect(toInput({ ...ann, regions: ['south-east'] }).regions).toEqual([])
  })

  it('sends name and email address without the white space around them', () => {
    expect(toInput(ann)).toMatchObject({ name: 'Ann', email: 'ann@example.org' })
  })

  it('keeps regions in one order, however they were ticked', () => {
    expect(withRegion(['south-east'], 'north-wales', true)).toEqual(['north-wales', 'south-east'])
    expect(withRegion(['north-wales', 'south-east'], 'north-wales', false)).toEqual(['south-east'])
  })

  it.each(['ann', 'ann@', '@example.org', 'ann@example', 'a n@example.org'])(
    'takes %j for no email address',
    (text) => {
      expect(looksLikeEmail(text)).toBe(false)
    },
  )
})

describe('the state of an account', () => {
  it.each([
    [{ disabled: false, active: true }, 'active'],
    [{ disabled: false, active: false }, 'invited'],
    [{ disabled: true, active: true }, 'disabled'],
  ] as const)('of %j is %s', (person, state) => {
    expect(accountState(person)).toBe(state)
  })
})

describe('the form behind a one-time link', () => {
  const values = { name: '', email: '', password: 'three odd words' }

  it('asks only the first administrator who they are', () => {
    expect(links.faultsOf(values, false)).toEqual([])
    expect(links.faultsOf(values, true).map(({ field }) => field)).toEqual(['name', 'email'])
    expect(links.toLinkUse(values, false)).toEqual({ password: 'three odd words' })
  })

  it('asks for 12 characters or more', () => {
    expect(links.faultsOf({ ...values, password: 'a'.repeat(11) }, false)).toHaveLength(1)
    expect(links.faultsOf({ ...values, password: 'a'.repeat(12) }, false)).toEqual([])
    expect(links.faultsOf({ ...values, password: 'a'.repeat(201) }, false)).toHaveLength(1)
  })
})

describe('the trail of a region', () => {
  it('holds what concerns the round as a whole too', () => {
    const entries = [{ region: null }, { region: 'se' }, { region: 'n' }]
    expect(ofRegion(entries, 'se')).toEqual([{ region: null }, { region: 'se' }])
    expect(ofRegion(entries, null)).toHaveLength(3)
  })
})
