import { describe, expect, it } from 'vitest'
import {
  assignmentsIn,
  candidates,
  changesFor,
  isTicked,
  leadOf,
  reviewerOf,
} from '../../client/features/round-setup/assignments.ts'
import { noPosition, partsOf, toPositionAt } from '../../client/features/round-setup/position-at.ts'
import { arrange, chosenOf, moveBy } from '../../client/features/round-setup/region-order.ts'
import {
  faultsOf,
  newRoundValues,
  toRoundInput,
} from '../../client/features/round-setup/round-form.ts'

const date = (day: string, month: string, year: string) => ({ day, month, year })

describe('the date of a position', () => {
  it.each([
    [date('8', '11', '2012'), '2012-11-08'],
    [date('', '11', '2012'), '2012-11'],
    [date(' 29 ', '02', '2012'), '2012-02-29'],
    [date('29', '2', '2013'), null],
    [date('31', '4', '2013'), null],
    [date('1', '13', '2013'), null],
    [date('1', '', '2013'), null],
    [date('1', '1', '13'), null],
    [date('x', '1', '2013'), null],
    [noPosition, null],
  ])('%j is %j', (parts, positionAt) => {
    expect(toPositionAt(parts)).toBe(positionAt)
  })

  it.each(['2012-11-08', '2012-11'])('comes back as it was: %s', (positionAt) => {
    expect(toPositionAt(partsOf(positionAt))).toBe(positionAt)
  })
})

describe('the form of a round', () => {
  it('names every field that is missing', () => {
    expect(faultsOf(newRoundValues).map(({ field }) => field)).toEqual([
      'title.en',
      'title.cy',
      'positionAt',
    ])
  })

  it('sends titles without the white space around them', () => {
    const values = { title: { en: ' Spring ', cy: 'Gwanwyn' }, position: date('', '3', '2014') }
    expect(toRoundInput(values)).toEqual({
      title: { en: 'Spring', cy: 'Gwanwyn' },
      positionAt: '2014-03',
    })
  })
})

describe('the order of regions', () => {
  const known = ['cs', 'n', 'se', 'sw']

  it('begins with the chosen ones in their order', () => {
    expect(arrange(known, [], ['se', 'cs'])).toEqual(['se', 'cs', 'n', 'sw'])
  })

  it('does not jump while regions are ticked', () => {
    const order = ['se', 'cs', 'n', 'sw']
    expect(arrange(known, order, chosenOf(order, ['sw', 'cs']))).toEqual(order)
  })

  it('takes in a region that was added, and drops one that is gone', () => {
    expect(arrange(['cs', 'new'], ['n', 'cs'], ['cs'])).toEqual(['cs', 'new'])
  })

  it('moves a region by one place and no further than the ends', () => {
    expect(moveBy(known, 'n', -1)).toEqual(['n', 'cs', 'se', 'sw'])
    expect(moveBy(known, 'cs', -1)).toEqual(known)
    expect(moveBy(known, 'sw', 1)).toEqual(known)
  })
})

describe('assignments', () => {
  const round = {
    id: 'r',
    leads: [{ id: 'lead', name: 'Lead' }],
    reviews: [{ id: 'v', reviewers: [{ id: 'a', name: 'A' }] }] as never,
  }
  const saved = assignmentsIn(round)

  it('are ticked as they are saved, until somebody wishes otherwise', () => {
    expect(isTicked(saved, new Map(), leadOf('r', 'lead'))).toBe(true)
    expect(isTicked(saved, new Map([[leadOf('r', 'lead'), false]]), leadOf('r', 'lead'))).toBe(
      false,
    )
  })

  it('send only what was changed here and is not so already', () => {
    const wishes = new Map([
      [reviewerOf('v', 'a'), false],
      [reviewerOf('v', 'b'), true],
      [leadOf('r', 'lead'), true],
    ])
    expect(changesFor(saved, wishes)).toEqual([
      { path: '/reviews/v/reviewers/a', method: 'DELETE' },
      { path: '/reviews/v/reviewers/b', method: 'PUT' },
    ])
  })

  it('are offered to those in the role who are not disabled, and to whoever has one', () => {
    const person = (id: string, disabled = false) => ({ id, role: 'reviewer', disabled }) as never
    const people = [person('a', true), person('b'), person('c', true)]
    const ids = candidates(people, 'reviewer', (id) => id === 'a').map(({ id }) => id)
    expect(ids).toEqual(['a', 'b'])
    expect(candidates(people, 'lead-reviewer', () => false)).toEqual([])
  })
})
