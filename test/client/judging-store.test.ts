import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../client/api.ts'
import { createJudgingStore } from '../../client/features/judging/judging-store.ts'
import { judgingActionOf } from '../../client/features/judging/keys.ts'
import {
  changedSinceChosen,
  choiceOf,
  lastChosen,
  nextPair,
  type Pending,
  progressOf,
} from '../../client/features/judging/sitting-state.ts'
import type { Sitting } from '../../server/contract/comparisons.ts'

const sitting = (count: number): Sitting => ({
  id: 's',
  version: 1,
  drawnAt: '2026-03-02T09:00:00.000Z',
  cells: {},
  evidence: 'texts',
  pairs: Array.from({ length: count }, (_, index) => ({
    position: index + 1,
    judgement: 'skill',
    left: 'c1',
    right: 'c2',
    withdrawn: false,
    basis: `basis-${index + 1}`,
    changed: false,
    last: null,
  })),
})

/** A server that keeps what arrives, or does what it is told instead. */
function serverFor(kept: readonly Pending[] = [], start = sitting(3)) {
  const arrived: Pending[] = []
  const evidence = { now: 'texts' }
  const answers: (ApiError | undefined)[] = []
  let waiting: readonly Pending[] = kept
  let ids = 0
  const store = createJudgingStore(start, kept, {
    send: async (choice) => {
      const answer = answers.shift()
      if (answer) throw answer
      arrived.push(choice)
      return { version: 1 + arrived.length, evidence: evidence.now }
    },
    keep: (pending) => {
      waiting = pending
    },
    makeId: () => `id-${++ids}`,
  })
  return { store, arrived, answers, evidence, waiting: () => waiting }
}

const unreachable = () => new ApiError(0, { code: 'no-connection', message: 'No connection' })
const refused = (status: number, details?: unknown) =>
  new ApiError(status, { code: 'refused', message: 'Refused', details })

describe('the choices of a sitting', () => {
  it('go on to the next pair at once, and are kept until they have arrived', async () => {
    const { store, arrived, waiting } = serverFor()
    store.choose(1, 'left')
    expect(nextPair(store.state.value)?.position).toBe(2)
    expect(waiting()).toHaveLength(1)
    await store.settle()
    expect(waiting()).toEqual([])
    expect(arrived).toEqual([
      { id: 'id-1', position: 1, choice: 'left', basis: 'basis-1', supersedes: null },
    ])
  })

  it('arrive in their order, each naming the one that it takes the place of', async () => {
    const { store, arrived } = serverFor()
    store.choose(1, 'left')
    store.choose(2, 'tie')
    store.choose(2, 'undone')
    store.choose(2, 'right')
    await store.settle()
    expect(
      arrived.map(({ position, choice, supersedes }) => [position, choice, supersedes]),
    ).toEqual([
      [1, 'left', null],
      [2, 'tie', null],
      [2, 'undone', 'id-2'],
      [2, 'right', 'id-3'],
    ])
    expect(progressOf(store.state.value)).toEqual({ chosen: 2, total: 3 })
  })

  it('are undone from the last backwards', () => {
    const { store } = serverFor()
    store.choose(1, 'left')
    store.choose(2, 'right')
    expect(lastChosen(store.state.value)?.position).toBe(2)
    store.choose(2, 'undone')
    expect(nextPair(store.state.value)?.position).toBe(2)
    expect(lastChosen(store.state.value)?.position).toBe(1)
  })

  it('wait for a connection, and are sent again', async () => {
    vi.useFakeTimers()
    const { store, arrived, answers, waiting } = serverFor()
    answers.push(unreachable())
    store.choose(1, 'left')
    store.choose(2, 'right')
    await vi.advanceTimersByTimeAsync(0)
    expect([store.delivery.value, arrived, waiting().length]).toEqual(['waiting', [], 2])
    await vi.advanceTimersByTimeAsync(1000)
    expect([store.delivery.value, arrived.length]).toEqual(['idle', 2])
    vi.useRealTimers()
  })

  it('that an earlier visit could not send are sent when the sitting is opened again', async () => {
    const kept = [
      { id: 'old', position: 1, choice: 'tie', basis: 'older', supersedes: null },
    ] as const
    const { store, arrived } = serverFor(kept)
    expect(nextPair(store.state.value)?.position).toBe(2)
    await store.settle()
    expect(arrived).toEqual(kept)
  })

  it('stop at a session that ran out, and go on after the sign-in', async () => {
    const { store, arrived, answers } = serverFor()
    answers.push(refused(401))
    store.choose(1, 'left')
    await store.settle()
    expect(store.delivery.value).toBe('signed-out')
    store.wake()
    await store.settle()
    expect(arrived).toHaveLength(1)
  })

  it('that clash with another device’s are shown beside it, and the judge says which holds', async () => {
    const { store, arrived, answers } = serverFor()
    answers.push(refused(412, { position: 1, current: { id: 'other', choice: 'right' } }))
    store.choose(1, 'left')
    await store.settle()
    expect(choiceOf(store.state.value, 1)).toBe('right')
    expect(store.clash.value).toEqual({ position: 1, here: 'left', elsewhere: 'right' })
    store.settleClash('left')
    await store.settle()
    expect(arrived).toMatchObject([
      { id: 'id-2', position: 1, choice: 'left', supersedes: 'other' },
    ])
    expect(store.clash.value).toBeNull()
  })

  it('that the server refuses are told of, and open again', async () => {
    const { store, answers } = serverFor()
    answers.push(refused(409))
    store.choose(1, 'left')
    await store.settle()
    expect(store.refusal.value?.status).toBe(409)
    expect(nextPair(store.state.value)?.position).toBe(1)
  })

  it('are not set back by an answer that is older than they are', async () => {
    const { store } = serverFor()
    store.choose(1, 'left')
    await store.settle()
    store.load(sitting(3))
    expect(choiceOf(store.state.value, 1)).toBe('left')
    store.load({ ...sitting(3), version: 9 })
    expect(choiceOf(store.state.value, 1)).toBeNull()
  })

  it('rest on what was shown, and have the texts read again once these have changed', async () => {
    const { store, arrived, evidence } = serverFor()
    evidence.now = 'other texts'
    store.choose(1, 'left')
    store.choose(2, 'left')
    await store.settle()
    expect(store.outdated.value).toBe(true)
    const later = { ...sitting(3), evidence: 'other texts', version: 1 }
    const pairs = later.pairs.map((pair) => ({ ...pair, basis: `new-${pair.position}` }))
    store.load({ ...later, pairs, cells: { c1: { texts: [], expected: null } } })
    expect(store.outdated.value).toBe(false)
    expect(Object.keys(store.state.value.cells)).toEqual(['c1'])
    expect(progressOf(store.state.value).chosen).toBe(2)
    store.choose(3, 'right')
    await store.settle()
    expect(arrived.map(({ basis }) => basis)).toEqual(['basis-1', 'basis-2', 'new-3'])
    expect(store.outdated.value).toBe(false)
  })

  it('are offered again where the texts have changed since, until they are made anew', async () => {
    const start = sitting(2)
    const last = { id: 'old', choice: 'left' } as const
    const pairs = start.pairs.map((pair) => ({ ...pair, last, changed: pair.position === 2 }))
    const { store } = serverFor([], { ...start, pairs })
    const offered = () => changedSinceChosen(store.state.value).map(({ position }) => position)
    expect(offered()).toEqual([2])
    store.choose(2, 'undone')
    expect([offered(), nextPair(store.state.value)?.position]).toEqual([[], 2])
    store.choose(2, 'right')
    await store.settle()
    expect([offered(), nextPair(store.state.value)]).toEqual([[], null])
  })

  it('pass over pairs that were withdrawn', () => {
    const start = sitting(2)
    const pairs = start.pairs.map((pair) => ({ ...pair, withdrawn: pair.position === 1 }))
    const { store } = serverFor([], { ...start, pairs })
    expect(nextPair(store.state.value)?.position).toBe(2)
    expect(progressOf(store.state.value)).toEqual({ chosen: 0, total: 1 })
  })
})

describe('the keys of a judge', () => {
  const press = (key: string, more = {}) =>
    judgingActionOf({ key, altKey: false, ctrlKey: false, metaKey: false, target: null, ...more })

  it('choose, tie and undo', () => {
    const keys = ['1', 'ArrowLeft', '2', 'ArrowRight', 't', 'T', 'u', 'x']
    expect(keys.map((key) => press(key))).toEqual([
      ...['left', 'left', 'right', 'right', 'tie', 'tie', 'undo', null],
    ])
  })

  it('leave shortcuts of the browser and fields of text alone', () => {
    expect(press('1', { ctrlKey: true })).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
    expect(press('t', { target: { tagName: 'TEXTAREA' } })).toBeNull()
  })
})
