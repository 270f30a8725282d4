import { describe, expect, it } from 'vitest'
import {
  faultsIn,
  fieldsOf,
  inputOf,
  leftOut,
  moveItem,
  type PlanFields,
  timeOf,
} from '../../client/features/workshop-plan/plan.ts'
import { workshopStep } from '../../client/features/workshop-plan/workshop-step.ts'
import type { Workshop } from '../../server/contract/workshops.ts'
import { standingIn } from './support/reviews.ts'

const plan = (about: Partial<PlanFields> = {}): PlanFields => ({
  items: [
    { judgement: 'skill', minutes: '10' },
    { judgement: 'trust', minutes: '' },
  ],
  asksConfidence: true,
  evidence: ['e1', 'e2'],
  capacity: '30',
  ...about,
})

describe('the plan of a workshop', () => {
  it('is sent as it was read, with no time where none is given', () => {
    const items = [
      { judgement: 'skill', minutes: 10, title: 'Skill', skipped: false },
      { judgement: 'trust', minutes: null, title: 'Trust', skipped: false },
    ]
    const read = { items, asksConfidence: true, evidence: ['e2', 'e1'], capacity: 12 }
    expect(inputOf(fieldsOf(read), ['e1', 'e2'])).toEqual({
      items: [
        { judgement: 'skill', minutes: 10 },
        { judgement: 'trust', minutes: null },
      ],
      asksConfidence: true,
      evidence: ['e1', 'e2'],
      capacity: 12,
    })
  })

  it('leaves out evidence whose release was taken back meanwhile', () => {
    expect(inputOf(plan(), ['e2', 'e3']).evidence).toEqual(['e2'])
  })

  it('names every field that cannot be sent', () => {
    expect(faultsIn(plan())).toEqual([])
    expect(faultsIn(plan({ items: [] }))).toEqual([{ field: 'items', what: 'no-judgements' }])
    const items = ['0', '121', 'ten', '1.5', ' 5 '].map((minutes, index) => ({
      judgement: `j${index}`,
      minutes,
    }))
    expect(faultsIn(plan({ items, capacity: '201' })).map(({ field }) => field)).toEqual([
      'minutes.j0',
      'minutes.j1',
      'minutes.j2',
      'minutes.j3',
      'capacity',
    ])
  })

  it('adds up its minutes, and says how many judgements have none', () => {
    expect(timeOf(plan().items)).toEqual({ minutes: 10, untimed: 1 })
    expect(timeOf([])).toEqual({ minutes: 0, untimed: 0 })
  })

  it('moves a judgement as far as there are places, and knows what is left out', () => {
    const order = (items: PlanFields['items']) => items.map(({ judgement }) => judgement)
    expect(order(moveItem(plan().items, 0, 1))).toEqual(['trust', 'skill'])
    expect(order(moveItem(plan().items, 0, -1))).toEqual(['skill', 'trust'])
    expect(order(moveItem(plan().items, 1, 9))).toEqual(['skill', 'trust'])
    expect(leftOut(['planning', 'trust', 'skill'], plan().items)).toEqual(['planning'])
  })
})

describe('what a consortium lead does next about the workshop', () => {
  const lead = standingIn('fieldwork', { role: 'consortium-lead', ownRegion: true })
  const workshop = (about: Partial<Workshop>) =>
    ({
      state: 'preparing',
      rehearsal: false,
      facilitators: [{ id: 'nia', name: 'Nia', part: 'leads' }],
      ...about,
    }) as Workshop
  const step = (...workshops: Workshop[]) => workshopStep(lead, workshops, 'nia')?.kind

  it('is to prepare it, whatever was rehearsed', () => {
    expect(step()).toBe('prepare')
    expect(step(workshop({ rehearsal: true, state: 'ended' }))).toBe('prepare')
  })

  it('is the open one before one that is being prepared, then the one that has ended', () => {
    expect(step(workshop({}))).toBe('go-on')
    expect(step(workshop({}), workshop({ state: 'open' }))).toBe('run')
    expect(step(workshop({ state: 'ended' }))).toBe('ended')
    expect(step(workshop({ state: 'ended' }), workshop({}))).toBe('go-on')
  })

  it('names what a colleague leads, and is nothing for other regions and later stages', () => {
    expect(workshopStep(lead, [workshop({})], 'gwen')?.kind).toBe('elsewhere')
    expect(workshopStep({ ...lead, ownRegion: false }, [], 'nia')).toBeNull()
    expect(workshopStep({ ...lead, stage: 'sealed-judgement' }, [], 'nia')).toBeNull()
  })
})
