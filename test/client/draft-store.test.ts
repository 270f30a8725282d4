import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../client/api.ts'
import { createDraftStore, type SendDraft } from '../../client/features/ratings/draft-store.ts'
import { emptyContent } from '../../client/features/ratings/rating-content.ts'
import { startOf } from '../../client/features/ratings/state.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const empty = emptyContent('en')
const withText = (strength: string) => ({ ...empty, strength })
const refusal = (status: number, details?: unknown) =>
  new ApiError(status, { code: 'refused', message: 'Refused', details })

/** A server that keeps one draft, answers when told, and fails as told before. */
function server() {
  const asked: { strength: string; version: number | null }[] = []
  const failures: ApiError[] = []
  let version = 0
  const send: SendDraft = async (content, matched) => {
    asked.push({ strength: content.strength, version: matched })
    await new Promise((resolve) => setTimeout(resolve, 200))
    const failure = failures.shift()
    if (failure) throw failure
    version += 1
    return { content, version, savedAt: `2026-11-21T14:0${version}:00.000Z` }
  }
  return { asked, failures, store: createDraftStore(startOf(null, empty), send) }
}

describe('a draft that saves itself', () => {
  it('waits until the typing pauses, and chains the versions', async () => {
    const { asked, store } = server()
    store.edit(withText('a'))
    await vi.advanceTimersByTimeAsync(900)
    store.edit(withText('ab'))
    await vi.advanceTimersByTimeAsync(900)
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(400)
    store.edit(withText('abc'))
    store.flush()
    await vi.advanceTimersByTimeAsync(300)
    expect(asked).toEqual([
      { strength: 'ab', version: null },
      { strength: 'abc', version: 1 },
    ])
    expect(store.state.value).toMatchObject({ dirty: false, version: 2 })
  })

  it('has one request under way, and sends the last words after it', async () => {
    const { asked, store } = server()
    store.edit(withText('a'))
    store.flush()
    store.edit(withText('ab'))
    store.flush()
    expect(asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1500)
    expect(asked).toEqual([
      { strength: 'a', version: null },
      { strength: 'ab', version: 1 },
    ])
  })

  it('tries again after a lost connection, each time later', async () => {
    const { asked, failures, store } = server()
    failures.push(refusal(0), refusal(503))
    store.edit(withText('a'))
    store.flush()
    await vi.advanceTimersByTimeAsync(250)
    expect(store.state.value.trouble).toMatchObject({ kind: 'unreachable', attempts: 1 })
    await vi.advanceTimersByTimeAsync(2200)
    expect(asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(3000)
    expect(asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1500)
    expect(store.state.value).toMatchObject({ trouble: null, dirty: false })
  })

  it('stops at a conflict until the person has chosen', async () => {
    const { asked, failures, store } = server()
    const current = { content: withText('b'), version: 7, savedAt: '2026-11-21T14:00:00.000Z' }
    failures.push(refusal(412, { current }))
    store.edit(withText('a'))
    store.flush()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toHaveLength(1)
    store.choose(withText('a'))
    await vi.advanceTimersByTimeAsync(300)
    expect(asked.at(-1)).toEqual({ strength: 'a', version: 7 })
  })

  it('rests for the sealing: what is on its way ends, and nothing follows by itself', async () => {
    const { asked, store } = server()
    store.edit(withText('a'))
    store.flush()
    store.edit(withText('ab'))
    const resting = store.rest()
    await vi.advanceTimersByTimeAsync(300)
    await resting
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toHaveLength(1)
    store.wake()
    expect(asked).toHaveLength(2)
  })
})
