import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOptimistic } from '../../server/core/workshop/optimism.ts'
import { patternOf, speakingCue } from '../../server/core/workshop/pattern.ts'
import { type Pair, shiftOf, smallestGroup } from '../../server/core/workshop/shift.ts'
import {
  type CountedBallot,
  canonicalTally,
  levelsOf,
  type Tally,
  tally,
} from '../../server/core/workshop/tally.ts'

const levels = [4, 3, 2, 1]
const scale = { levels: levels.map((value) => ({ value, code: `level-${value}` })), grounds: [] }

const level = fc.constantFrom(...levels)
const ballot: fc.Arbitrary<CountedBallot> = fc.record({
  level: fc.option(level),
  confidence: fc.option(fc.constantFrom('low', 'medium', 'high')),
})
const ballots = fc.array(ballot, { maxLength: 40 })

/** A tally by how often each level was given, highest first, as in `counted(3, 0, 1, 2)`. */
const counted = (...counts: readonly number[]): Tally =>
  tally(
    scale,
    counts.flatMap((count, index) =>
      Array.from({ length: count }, () => ({ level: levels[index] ?? null, confidence: null })),
    ),
  )

/** The same spread seen from the other end of the scale. */
const mirrored = (given: readonly CountedBallot[]) =>
  given.map((one) => ({ ...one, level: one.level === null ? null : 5 - one.level }))

describe('a tally', () => {
  it('is the same in whatever order the ballots come', () => {
    const shuffled = ballots.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(tally(scale, other)).toEqual(tally(scale, given))
        expect(canonicalTally(tally(scale, other))).toBe(canonicalTally(tally(scale, given)))
      }),
    )
  })

  it('counts every ballot once, under its level or as one that cannot judge', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        const { levels: counts, cannotJudge } = tally(scale, given)
        expect(counts.map((one) => one.level)).toEqual(levels)
        expect(counts.reduce((sum, { count }) => sum + count, cannotJudge)).toBe(given.length)
        for (const { count, confidence } of counts) {
          const { low, medium, high } = confidence
          expect(low + medium + high).toBeLessThanOrEqual(count)
        }
        expect(levelsOf(tally(scale, given))).toEqual(
          given.flatMap((one) => one.level ?? []).sort((a, b) => b - a),
        )
      }),
    )
  })

  it('has a line of its own wherever one of its ballots is another', () => {
    fc.assert(
      fc.property(ballots, ballot, ballot, (given, one, other) => {
        const line = (last: CountedBallot) => canonicalTally(tally(scale, [...given, last]))
        const counts = ({ level, confidence }: CountedBallot) =>
          level === null ? null : `${level} ${confidence}`
        expect(line(one) === line(other)).toBe(counts(one) === counts(other))
      }),
    )
  })

  it('of nobody counts nothing', () => {
    expect(canonicalTally(counted())).toBe('4,0,0,0,0;3,0,0,0,0;2,0,0,0,0;1,0,0,0,0;0')
  })
})

describe('the pattern of a spread', () => {
  it.each([
    ['too-few', [0, 0, 0, 0]],
    ['too-few', [0, 1, 0, 0]],
    ['consensus', [0, 2, 0, 0]],
    ['consensus', [0, 6, 2, 0]],
    ['consensus', [1, 6, 1, 0]],
    ['split', [0, 5, 2, 0]],
    ['split', [6, 0, 2, 0]],
    ['split', [3, 3, 0, 0]],
    ['two-camps', [3, 0, 3, 0]],
    ['two-camps', [4, 1, 1, 4]],
    ['two-camps', [1, 0, 0, 1]],
    ['split', [3, 3, 3, 0]],
    ['two-camps', [4, 0, 3, 2]],
    ['split', [2, 2, 2, 2]],
  ] as const)('is %s for %j, highest level first', (pattern, counts) => {
    expect(patternOf(counted(...counts))).toBe(pattern)
  })

  it('is the same seen from either end of the scale', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        expect(patternOf(tally(scale, mirrored(given)))).toBe(patternOf(tally(scale, given)))
      }),
    )
  })

  it('hangs on how ballots share out alone: twice as many of each give the same', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        fc.pre(levelsOf(tally(scale, given)).length > 1)
        expect(patternOf(tally(scale, [...given, ...given]))).toBe(patternOf(tally(scale, given)))
      }),
    )
  })

  it('is a consensus where all are at one level, and never where the ends are both held', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: 2, max: 40 }), ballots, (one, count, others) => {
        const alike = Array<CountedBallot>(count).fill({ level: one, confidence: null })
        expect(patternOf(tally(scale, alike))).toBe('consensus')
        const ends = [4, 1].map((end) => ({ level: end, confidence: null }))
        expect(patternOf(tally(scale, [...others, ...ends]))).not.toBe('consensus')
      }),
    )
  })
})

describe('the cue whom to hear first', () => {
  it('names both ends of the spread, and nobody where there is one level or none', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        const held = levelsOf(tally(scale, given))
        const cue = speakingCue(tally(scale, given))
        if (new Set(held).size < 2) expect(cue).toBeNull()
        else expect(cue).toEqual({ lowest: held.at(-1), highest: held[0] })
      }),
    )
  })
})

const pairs: fc.Arbitrary<Pair[]> = fc.array(fc.record({ first: level, last: level }), {
  maxLength: 30,
})

describe('the shift record', () => {
  it('counts everybody who answered both times as up, down or the same', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const shift = shiftOf(given)
        if (shift.people === null) {
          expect(given.length).toBeLessThan(smallestGroup)
          expect(shift.reason).toBe('group-too-small')
        } else {
          expect(shift.people).toBe(given.length)
          expect(shift.up + shift.down + shift.same).toBe(given.length)
        }
      }),
    )
  })

  it('turns round where the ballots change places', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const there = shiftOf(given)
        const back = shiftOf(given.map(({ first, last }) => ({ first: last, last: first })))
        const turned = there.people === null ? there : { ...there, up: there.down, down: there.up }
        expect(back).toEqual(turned)
      }),
    )
  })

  it('says nothing of four people, and how five moved', () => {
    const moves: Pair[] = [
      { first: 2, last: 3 },
      { first: 2, last: 4 },
      { first: 3, last: 3 },
      { first: 4, last: 3 },
    ]
    expect(shiftOf(moves)).toEqual({ people: null, reason: 'group-too-small' })
    expect(shiftOf([...moves, { first: 1, last: 1 }])).toEqual({
      people: 5,
      up: 2,
      down: 1,
      same: 2,
    })
    expect(shiftOf(null)).toEqual({ people: null, reason: 'one-ballot' })
  })
})

describe('an agreed level greener than the ballots', () => {
  it.each([
    [4, [3, 3, 3], true],
    [3, [3, 3, 3], false],
    [3, [2, 2, 3, 3], false],
    [4, [2, 2, 3, 3], true],
    [2, [], false],
    [null, [1, 1], false],
  ])('asks for a reason: %s over %j is %s', (agreed, given, expected) => {
    expect(isOptimistic(agreed, given)).toBe(expected)
  })

  it('is one that fewer than half of the ballots reach', () => {
    fc.assert(
      fc.property(level, fc.array(level, { minLength: 1, maxLength: 30 }), (agreed, given) => {
        const reach = given.filter((one) => one >= agreed).length
        expect(isOptimistic(agreed, given)).toBe(reach * 2 < given.length)
      }),
    )
  })
})
