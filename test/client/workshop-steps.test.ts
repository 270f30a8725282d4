import { describe, expect, it } from 'vitest'
import { agreedCounts, nextStep, otherMoves } from '../../client/features/facilitate/next-step.ts'
import { skipping } from '../../client/features/facilitate/skipping.ts'
import { stepsOf } from '../../client/features/workshop-room/steps-of.ts'
import { tallyMark } from '../../client/features/workshop-room/tally-mark.ts'
import { clock, secondsLeft } from '../../client/features/workshop-room/time-left.ts'
import type { CommonView, RevealedBallot } from '../../server/contract/live-workshop.ts'
import type { Place, Step } from '../../server/core/workshop/place.ts'

const item = (judgement: string, skipped = false) => ({
  judgement,
  minutes: 10,
  skipped,
  revealed: 0,
  agreed: false,
})

const agreement: NonNullable<CommonView['agreement']> = {
  id: 'a',
  at: '2026-03-01T10:00:00.000Z',
  level: 3,
  reason: null,
  ground: null,
  statements: [],
  because: null,
  becauseLanguage: null,
  dissent: null,
  dissentLanguage: null,
}

/** The room at a step of `trust`, the second of three judgements. */
function at(step: Step | null, revealed = 0, change: Partial<CommonView['now']> = {}) {
  const place: Place | null = step && { judgement: 'trust', step }
  const ballots = Array.from(
    { length: revealed },
    (_, index): RevealedBallot => ({
      id: `b${index + 1}`,
      number: index + 1,
      levels: [],
      cannotJudge: 0,
      pattern: 'too-few',
      cue: null,
      hash: '',
    }),
  )
  const ballot = step === 'ballot' ? { id: 'open', number: revealed + 1 } : null
  return {
    agenda: [item('skill'), item('trust'), item('planning')],
    now: { state: 'open' as const, place, ballot, timer: null, version: 1, ...change },
    counts: { joined: 12, answered: 9 },
    results: { ballots, shift: { people: null, reason: 'one-ballot' as const } },
    agreement: null as CommonView['agreement'],
  }
}

describe('the next step of a facilitator', () => {
  it('opens the room, goes to the first judgement, and has none once it has ended', () => {
    expect(nextStep(at(null, 0, { state: 'preparing' }))).toEqual({ kind: 'open' })
    expect(nextStep(at(null))).toMatchObject({
      kind: 'judgement',
      to: { judgement: 'skill', step: 'read' },
      unagreed: false,
    })
    expect(nextStep(at(null, 0, { state: 'ended' }))).toBeNull()
  })

  it('leads through read, ballot, discussion, second ballot and agreement', () => {
    expect(nextStep(at('read'))).toMatchObject({ kind: 'ballot', number: 1 })
    expect(nextStep(at('ballot'))).toEqual({
      kind: 'reveal',
      ballot: 'open',
      joined: 12,
      answered: 9,
    })
    expect(nextStep(at('discuss', 1))).toMatchObject({ kind: 'ballot', number: 2 })
    expect(nextStep(at('discuss', 2))).toMatchObject({ kind: 'agree' })
  })

  it('says that a judgement is left without an agreed level, and that it was the last', () => {
    expect(nextStep(at('agree', 2))).toMatchObject({ kind: 'judgement', unagreed: true })
    expect(nextStep({ ...at('agree', 2), agreement })).toMatchObject({ unagreed: false })
    const last = { ...at('agree', 2), agenda: [item('skill'), item('trust')] }
    expect(nextStep(last)).toEqual({ kind: 'end', unagreed: true })
    expect(agreedCounts(last)).toEqual({ agreed: 0, total: 2 })
  })

  it('passes over what is skipped', () => {
    const view = { ...at('agree', 2), agenda: [item('skill'), item('trust'), item('use', true)] }
    expect(nextStep(view)).toMatchObject({ kind: 'end' })
  })
})

describe('the ways beside the next step', () => {
  it('lets a team that is at one agree after one ballot, and vote again after two', () => {
    expect(otherMoves(at('discuss', 1))).toMatchObject({
      agreeNow: { judgement: 'trust', step: 'agree' },
      voteAgain: null,
    })
    expect(otherMoves(at('agree', 2))).toMatchObject({
      agreeNow: null,
      voteAgain: { judgement: 'trust', step: 'ballot' },
      back: { judgement: 'trust', step: 'discuss' },
    })
  })

  it('leaves a judgement before it is skipped, so that nobody is left on it', () => {
    const view = at('read')
    const { afterSkip } = otherMoves(view)
    expect(afterSkip).toEqual({ judgement: 'planning', step: 'read' })
    const [leave, skip] = skipping(view.agenda, 'trust', afterSkip ?? null)
    expect(leave).toEqual({ path: 'place', body: { to: afterSkip } })
    expect(skip).toMatchObject({
      method: 'PUT',
      body: { items: [{ skipped: false }, { judgement: 'trust', skipped: true }, {}] },
    })
  })

  it('skips no judgement of which the level is recorded', () => {
    expect(otherMoves({ ...at('agree', 2), agreement }).afterSkip).toBeUndefined()
    expect(otherMoves(at('agree', 2)).afterSkip).toMatchObject({ judgement: 'planning' })
  })

  it('offers nothing in the lobby', () => {
    expect(otherMoves(at(null))).toMatchObject({ back: null, voteAgain: null })
    expect(otherMoves(at(null)).afterSkip).toBeUndefined()
  })
})

describe('the strip of steps', () => {
  const states = (view: ReturnType<typeof at>) => stepsOf(view).map(({ state }) => state)

  it('marks what was done by what happened, not by what lies before', () => {
    expect(states(at('discuss', 1))).toEqual(['done', 'done', 'here', 'ahead', 'ahead'])
    expect(states(at('ballot', 1))).toEqual(['done', 'done', 'done', 'here', 'ahead'])
    expect(states(at('agree', 1))).toEqual(['done', 'done', 'done', 'ahead', 'here'])
    expect(states(at('agree'))).toEqual(['done', 'ahead', 'ahead', 'ahead', 'here'])
    expect(states(at(null))).toEqual([])
  })

  it('numbers a third ballot as the third', () => {
    expect(stepsOf(at('ballot', 2))[3]).toEqual({ step: 'ballot', number: 3, state: 'here' })
  })
})

describe('what every screen shows alike', () => {
  it('is the short form of the tally’s hash', () => {
    expect(tallyMark('f72c4e0e99aa')).toBe('F72C 4E0E')
    expect(tallyMark('')).toBe('')
  })

  it('is the time left by the server’s clock, never below nothing', () => {
    const endsAt = '2026-03-01T10:05:00.000Z'
    const now = Date.parse('2026-03-01T10:00:55.400Z')
    expect(clock(secondsLeft({ endsAt, left: null }, now))).toBe('4:05')
    expect(secondsLeft({ endsAt, left: null }, now + 3_600_000)).toBe(0)
    expect(clock(secondsLeft({ endsAt: null, left: 61 }, now))).toBe('1:01')
  })
})
