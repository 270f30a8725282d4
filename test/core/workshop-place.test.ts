import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeLength, makeCode, readCode } from '../../server/core/workshop/code.ts'
import {
  type Course,
  nextAct,
  type Place,
  placeBefore,
  stepAfterReveal,
  steps,
} from '../../server/core/workshop/place.ts'

const judgements = ['vision', 'trust', 'skill', 'pace', 'data']
const agenda = fc
  .tuple(fc.shuffledSubarray(judgements, { minLength: 1 }), fc.subarray(judgements))
  .map(([order, skipped]) =>
    order.map((judgement) => ({ judgement, skipped: skipped.includes(judgement) })),
  )
  .filter((items) => items.some(({ skipped }) => !skipped))

const left = ({ agenda }: Course) =>
  agenda.flatMap(({ judgement, skipped }) => (skipped ? [] : [judgement]))

/** Any place on an agenda, with a number of ballots that can have been revealed there. */
const course: fc.Arbitrary<Course> = agenda.chain((items) =>
  fc.record({
    agenda: fc.constant(items),
    place: fc.option(
      fc.record({
        judgement: fc.constantFrom(
          ...items.filter(({ skipped }) => !skipped).map(({ judgement }) => judgement),
        ),
        step: fc.constantFrom(...steps),
      }),
    ),
    revealed: fc.integer({ min: 0, max: 4 }),
  }),
)

/** What a workshop is at after an act, or null once it has ended. */
function act({ agenda, place, revealed }: Course): Course | null {
  const next = nextAct({ agenda, place, revealed })
  if (next.act === 'end') return null
  if (next.act === 'go') {
    const stays = next.to.judgement === place?.judgement
    return { agenda, place: next.to, revealed: stays ? revealed : 0 }
  }
  const { judgement } = place as Place
  return {
    agenda,
    place: { judgement, step: stepAfterReveal(revealed + 1) },
    revealed: revealed + 1,
  }
}

const onAgenda = (given: Course, place: Place | null) =>
  place === null || left(given).includes(place.judgement)

const on = (judgement: string) => ({ judgement, skipped: false })

describe('the way through a workshop', () => {
  it('goes by one judgement like this', () => {
    const visited: string[] = []
    let now: Course | null = { agenda: ['vision', 'trust'].map(on), place: null, revealed: 0 }
    while (now) {
      visited.push(now.place ? `${now.place.judgement} ${now.place.step}` : 'lobby')
      now = act(now)
    }
    const each = ['read', 'ballot', 'discuss', 'ballot', 'agree']
    expect(visited).toEqual([
      'lobby',
      ...['vision', 'trust'].flatMap((judgement) => each.map((step) => `${judgement} ${step}`)),
    ])
  })

  it('never leaves the agenda, forwards or back', () => {
    fc.assert(
      fc.property(course, (given) => {
        const next = nextAct(given)
        if (next.act === 'go') expect(onAgenda(given, next.to)).toBe(true)
        expect(onAgenda(given, placeBefore(given))).toBe(true)
      }),
    )
  })

  it('reaches the end from anywhere by what comes next, past every judgement that is left', () => {
    fc.assert(
      fc.property(course, (given) => {
        const from = given.place === null ? 0 : left(given).indexOf(given.place.judgement)
        const visited = new Set<string>()
        let now: Course | null = given
        for (let acts = 0; now !== null; acts++) {
          expect(acts).toBeLessThanOrEqual(1 + given.agenda.length * 5)
          if (now.place) visited.add(now.place.judgement)
          now = act(now)
        }
        expect([...visited]).toEqual(left(given).slice(from))
      }),
    )
  })

  it('comes back to the lobby or its door from anywhere', () => {
    fc.assert(
      fc.property(course, (given) => {
        let place = given.place
        for (let acts = 0; place !== null; acts++) {
          expect(acts).toBeLessThanOrEqual(given.agenda.length * 4)
          place = placeBefore({ ...given, place })
        }
      }),
    )
  })

  it('never goes back to a discussion of nothing', () => {
    fc.assert(
      fc.property(course, (given) => {
        if (given.revealed === 0 && given.place?.step !== 'read') {
          expect(placeBefore(given)?.step).not.toBe('discuss')
        }
      }),
    )
  })

  it('leads on from a judgement that was taken off it, to the next and never to the first', () => {
    fc.assert(
      fc.property(course, fc.nat(), fc.constantFrom(...steps), (given, at, step) => {
        const index = at % (given.agenda.length + 1)
        const before = given.agenda.slice(0, index)
        const after = given.agenda.slice(index)
        const gone = { judgement: 'gone', skipped: true }
        const place = { judgement: 'gone', step }
        const off: Course = { ...given, agenda: [...before, gone, ...after], place }
        const next = nextAct(off)
        const [following] = left({ ...given, agenda: after })
        if (step === 'ballot') expect(next).toEqual({ act: 'reveal' })
        else if (following === undefined) expect(next).toEqual({ act: 'end' })
        else expect(next).toEqual({ act: 'go', to: { judgement: following, step: 'read' } })
        const previous = left({ ...given, agenda: before }).at(-1)
        expect(placeBefore(off)?.judgement).toBe(previous)
      }),
    )
  })
})

describe('a code to join by', () => {
  const random = fc.array(fc.nat({ max: 255 }), { minLength: codeLength, maxLength: 32 })

  it('is read as it was made, however it is typed', () => {
    fc.assert(
      fc.property(random, fc.boolean(), fc.constantFrom('', ' ', '-'), (bytes, lower, gap) => {
        const code = makeCode(bytes)
        const typed = `${code.slice(0, 3)}${gap}${code.slice(3)} `
        expect(readCode(lower ? typed.toLowerCase() : typed)).toBe(code)
      }),
    )
  })

  it('holds no two characters that look alike', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        expect(makeCode(bytes)).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{6}$/)
      }),
    )
  })

  it.each(['', '34679', '34679AC', '34679O', '34679!', 'ABCDEF'])('is not %j', (typed) => {
    expect(readCode(typed)).toBeNull()
  })
})
