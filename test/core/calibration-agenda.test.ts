import { describe, expect, it } from 'vitest'
import {
  type AgendaCell,
  adoptableLevel,
  calibrationAgenda,
  straddlesMiddle,
} from '../../server/core/calibration-agenda.ts'

const scaleOf = (levels: number) => ({
  levels: Array.from({ length: levels }, (_, index) => ({ value: index + 1, code: `l${index}` })),
  grounds: [],
})
const four = scaleOf(4)

function cell(judgement: string, sealed: (number | null)[], more: Partial<AgendaCell> = {}) {
  return {
    region: 'north',
    judgement,
    sealed,
    grounds: sealed.map(() => null),
    leastProbability: null,
    voices: 3,
    calibrated: false,
    ...more,
  }
}

const namesOf = (entries: readonly { judgement: string }[]) =>
  entries.map(({ judgement }) => judgement)

describe('the agenda of a calibration session', () => {
  it('puts the widest range first, then what straddles on and off track', () => {
    const { open } = calibrationAgenda(four, [
      cell('one-apart', [3, 4]),
      cell('straddling', [2, 3]),
      cell('three-apart', [1, 4]),
      cell('two-apart', [2, 4]),
    ])
    expect(namesOf(open)).toEqual(['three-apart', 'two-apart', 'straddling', 'one-apart'])
  })

  it('puts the most surprising rating first among equals, and then the fewest voices', () => {
    const { open } = calibrationAgenda(four, [
      cell('plain', [3, 4]),
      cell('thin', [3, 4], { voices: 1 }),
      cell('surprising', [3, 4], { leastProbability: 0.04 }),
      cell('most-surprising', [3, 4], { leastProbability: 0.01 }),
    ])
    expect(namesOf(open)).toEqual(['most-surprising', 'surprising', 'thin', 'plain'])
  })

  it('leaves what is equal in the order that it was given', () => {
    const { open } = calibrationAgenda(four, [
      cell('first', [1, 2]),
      cell('first', [1, 2], { region: 'south' }),
      cell('second', [1, 2]),
    ])
    expect(open.map(({ judgement, region }) => `${judgement} ${region}`)).toEqual([
      'first north',
      'first south',
      'second north',
    ])
  })

  it('says why each cell stands where it stands', () => {
    const { open } = calibrationAgenda(four, [
      cell('skill', [2, 3, null], { leastProbability: 0.02, voices: 1 }),
    ])
    expect(open[0]?.reasons).toEqual([
      { why: 'apart', lowest: 2, highest: 3, by: 1 },
      { why: 'straddles' },
      { why: 'surprising', probability: 0.02 },
      { why: 'some-gave-none', count: 1 },
      { why: 'voices', count: 1 },
    ])
  })

  it('offers the unanimous for adoption, and keeps the settled apart', () => {
    const agenda = calibrationAgenda(four, [
      cell('settled', [1, 4], { calibrated: true }),
      cell('unanimous', [3, 3, 3]),
      cell('alone', [3]),
      cell('nobody', [null, null]),
      cell('on-two-grounds', [1, 1], { grounds: ['weak', 'too-early'] }),
    ])
    expect(agenda.unanimous).toEqual([
      { region: 'north', judgement: 'unanimous', level: 3, raters: 3 },
    ])
    expect(namesOf(agenda.settled)).toEqual(['settled'])
    expect(namesOf(agenda.open)).toEqual(['alone', 'nobody', 'on-two-grounds'])
    expect(agenda.open.map(({ reasons }) => reasons[0]?.why)).toEqual([
      'few-levels',
      'some-gave-none',
      'grounds-differ',
    ])
  })

  it('adopts no level that somebody departed from by giving none', () => {
    expect(adoptableLevel({ sealed: [3, null], grounds: [null, null] })).toBeNull()
    expect(adoptableLevel({ sealed: [3, 3], grounds: [null, null] })).toBe(3)
  })

  it('knows the middle of any scale, on which a level is on neither side', () => {
    expect(straddlesMiddle(four, [2, 3])).toBe(true)
    expect(straddlesMiddle(four, [3, 4])).toBe(false)
    expect(straddlesMiddle(scaleOf(5), [3, 4])).toBe(false)
    expect(straddlesMiddle(scaleOf(5), [2, 4])).toBe(true)
  })
})
