import { describe, expect, it } from 'vitest'
import {
  type BallotEntry,
  beginEntry,
  lacksConfidence,
} from '../../client/features/participant/entry.ts'
import { cameLate, pressed, typed } from '../../client/features/participant/entry-steps.ts'
import { arrivedOn, missedOn, screenOf } from '../../client/features/participant/room-state.ts'
import { positionOf } from '../../client/features/workshop-room/position.ts'
import type { ParticipantView } from '../../server/contract/live-workshop.ts'

type Now = ParticipantView['now']
const now: Now = {
  state: 'open',
  place: { judgement: 'trust', step: 'discuss' },
  ballot: null,
  timer: null,
  version: 4,
}
const item = (judgement: string, skipped = false) => ({
  judgement,
  minutes: null,
  skipped,
  revealed: 0,
  agreed: false,
})

const begun = beginEntry({ ballotRound: 'b1', judgement: 'trust', number: 1 }, 'mine', 'en')
const written = typed(begun, { ...begun.draft, choice: 2, challenge: 'No dates yet' })
const saved: BallotEntry = { ...pressed(written), state: 'writing' }
const entries = (...all: BallotEntry[]) => new Map(all.map((one) => [one.ballotRound, one]))
const revealed = { id: 'b1', number: 1, levels: [], cannotJudge: 0 }
const results = {
  ballots: [{ ...revealed, pattern: 'too-few', cue: null, hash: '' }],
  shift: { people: null, reason: 'one-ballot' },
}
const view = { now, results } as unknown as ParticipantView

describe('what a participant’s page shows', () => {
  it('is the step, or the lobby before the first and after a return to it, or the end', () => {
    expect(screenOf({ now })).toBe('discuss')
    expect(screenOf({ now: { ...now, place: null } })).toBe('lobby')
    expect(screenOf({ now: { ...now, state: 'preparing' } })).toBe('lobby')
    expect(screenOf({ now: { ...now, state: 'ended' } })).toBe('ended')
  })

  it('keeps a judgement’s number when others are skipped', () => {
    const agenda = [item('skill', true), item('planning'), item('trust')]
    expect(positionOf({ agenda, now })).toEqual({ number: 3, total: 3 })
    expect(positionOf({ agenda, now: { ...now, place: null } })).toBeNull()
  })

  it('asks how sure one is of a level alone, until it is said', () => {
    const having = (draft: Partial<BallotEntry['draft']>) =>
      lacksConfidence({ draft: { ...begun.draft, ...draft } })
    expect(having({})).toBe(false)
    expect(having({ choice: 2 })).toBe(true)
    expect(having({ choice: 2, confidence: 'low' })).toBe(false)
    expect(having({ choice: 'cannot-judge' })).toBe(false)
  })

  it('takes a ballot as arrived only once the server has answered', () => {
    expect(arrivedOn({ now }, entries(saved))).toEqual([saved])
    expect(arrivedOn({ now }, entries(pressed(written)))).toEqual([])
    expect(arrivedOn({ now }, entries({ ...saved, judgement: 'skill' }))).toEqual([])
  })

  it('names what a reveal went without: late, half typed, or with its answer still out', () => {
    const late = cameLate(pressed(written), 1)
    expect(missedOn(view, entries(late))).toEqual([{ entry: late, asking: false }])
    expect(missedOn(view, entries(written))).toEqual([{ entry: written, asking: false }])
    const waiting = pressed(written)
    expect(missedOn(view, entries(waiting))).toEqual([{ entry: waiting, asking: true }])
  })

  it('names nothing where the ballot was counted, is still open, or nothing was entered', () => {
    expect(missedOn(view, entries(saved))).toEqual([])
    expect(missedOn(view, entries(begun))).toEqual([])
    expect(missedOn(view, entries({ ...written, ballotRound: 'b2' }))).toEqual([])
  })
})
