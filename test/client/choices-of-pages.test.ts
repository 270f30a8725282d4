import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../client/features/cells/neighbours.ts'
import { firstRoundToShow } from '../../client/features/home/first-round.ts'
import { regionsOf, trialChoices } from '../../client/features/sign-in/trial-choices.ts'
import { isCurrent, linksFor } from '../../client/ui/navigation-links.ts'
import { roles } from '../../server/core/permissions.ts'

describe('the first page', () => {
  it('shows the round of a real document before any other published one', () => {
    const simulated = { published: true, provenance: 'simulated' } as const
    const source = { published: true, provenance: 'source' } as const
    const readings = { published: false, provenance: 'readings' } as const
    expect(firstRoundToShow([readings, simulated, source])).toBe(source)
    expect(firstRoundToShow([readings, simulated])).toBe(simulated)
    expect(firstRoundToShow([readings])).toBeNull()
  })
})

describe('signing in to a trial', () => {
  const regions = [
    { id: 'south-east', name: 'South East' },
    { id: 'north-wales', name: 'North Wales' },
  ]

  it('offers every role, and a consortium lead for each region', () => {
    const choices = trialChoices(regions)
    expect(new Set(choices.map(({ role }) => role))).toEqual(new Set(roles))
    expect(choices.filter(({ role }) => role === 'consortium-lead')).toHaveLength(2)
    expect(trialChoices([])).toHaveLength(roles.length)
  })

  it('names a region once, however many rounds have it', () => {
    expect(regionsOf([{ regions }, { regions }])).toEqual(regions)
  })
})

describe('the judgements beside one', () => {
  const judgements = ['a', 'b', 'c'].map((code) => ({ code }))

  it('end at the first and the last', () => {
    expect(neighboursOf(judgements, 'a')).toEqual({ previous: null, next: { code: 'b' } })
    expect(neighboursOf(judgements, 'c')).toEqual({ previous: { code: 'b' }, next: null })
  })

  it('are none for a judgement that the framework does not have', () => {
    expect(neighboursOf(judgements, 'z')).toEqual({ previous: null, next: null })
  })
})

describe('the navigation', () => {
  const links = [
    { path: '/', key: 'shell.home' },
    { path: '/people', key: 'shell.home', roles: ['administrator'] },
  ] as const

  it('shows each role its own links', () => {
    expect(linksFor(null, links)).toHaveLength(1)
    expect(linksFor('analyst', links)).toHaveLength(1)
    expect(linksFor('administrator', links)).toHaveLength(2)
  })

  it('marks the link of the page and of those below it, but home for itself alone', () => {
    expect(isCurrent(links[1], '/people/1')).toBe(true)
    expect(isCurrent(links[1], '/peoples')).toBe(false)
    expect(isCurrent(links[0], '/people')).toBe(false)
  })
})
