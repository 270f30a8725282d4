import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../client/api.ts'
import {
  type BallotEntry,
  beginEntry,
  contentOf,
  isSaved,
  isUnsent,
  needsKeeping,
  tooLong,
} from '../../client/features/participant/entry.ts'
import {
  keepOurs,
  pressed,
  takeTheirs,
  typed,
} from '../../client/features/participant/entry-steps.ts'
import { createOutbox, type SendBallot } from '../../client/features/participant/outbox.ts'
import { createOutboxCipher } from '../../client/features/participant/outbox-cipher.ts'
import type { OutboxStore } from '../../client/features/participant/outbox-store.ts'
import type { KeptBallot } from '../../server/contract/workshops.ts'

const round = 'b1'
const begun = beginEntry({ ballotRound: round, judgement: 'skill', number: 1 }, 'mine', 'en')
const written = typed(begun, { ...begun.draft, choice: 3, strength: ' A board that meets ' })
const kept = (entry: BallotEntry, changes: Partial<KeptBallot> = {}): KeptBallot => {
  const content = contentOf(entry.draft)
  if (!content) throw new Error('nothing is chosen')
  const { id, revision, judgement, number } = entry
  return { id, ballotRound: round, judgement, number, revision, ...content, ...changes }
}
const lost = new ApiError(0, { code: 'no-connection', message: 'lost' })
const refusal = (status: number, code: string, details?: unknown) =>
  new ApiError(status, { code, message: code, details })

/** A storage that outlives the outboxes over it. */
function createStore(): OutboxStore & { stored: Map<string, BallotEntry> } {
  const stored = new Map<string, BallotEntry>()
  return {
    stored,
    get found() {
      return [...stored.values()]
    },
    async write(all) {
      for (const entry of all) {
        if (needsKeeping(entry)) stored.set(entry.ballotRound, entry)
        else stored.delete(entry.ballotRound)
      }
    },
  }
}

describe('a ballot on a device', () => {
  it('sends what was chosen, with texts trimmed, and no confidence in no level', () => {
    expect(contentOf(begun.draft)).toBeNull()
    expect(contentOf(written.draft)).toMatchObject({ level: 3, strength: 'A board that meets' })
    const cannot = { ...written.draft, choice: 'cannot-judge', confidence: 'high' } as const
    expect(contentOf(cannot)).toMatchObject({ level: null, confidence: null })
  })

  it('names the texts that are too long', () => {
    expect(tooLong({ ...written.draft, challenge: 'x'.repeat(2001) })).toEqual(['challenge'])
  })

  it('is unsent again as soon as something is changed', () => {
    expect(isUnsent(begun)).toBe(false)
    expect(isUnsent(written)).toBe(true)
    const sent = { ...pressed(written), state: 'writing' as const }
    expect([isSaved(sent), isUnsent(sent)]).toEqual([true, false])
    expect(isSaved(typed(sent, { ...sent.draft, choice: 2 }))).toBe(false)
  })
})

describe('the outbox', () => {
  it('sends the same id and revision until there is an answer, and says so only then', async () => {
    vi.useFakeTimers()
    const sent: [string, number][] = []
    const send: SendBallot = async (id, ballot) => {
      sent.push([id, ballot.revision])
      if (sent.length < 3) throw lost
      return kept(pressed(written))
    }
    const outbox = createOutbox(null, send)
    outbox.put(pressed(written))
    await vi.advanceTimersByTimeAsync(1)
    expect(outbox.unreached.value).toBe(true)
    expect(isSaved(outbox.entries.value.get(round) as BallotEntry)).toBe(false)
    await vi.advanceTimersByTimeAsync(6000)
    expect(sent).toEqual([
      ['mine', 1],
      ['mine', 1],
      ['mine', 1],
    ])
    expect(outbox.unreached.value).toBe(false)
    expect(isSaved(outbox.entries.value.get(round) as BallotEntry)).toBe(true)
    outbox.stop()
    vi.useRealTimers()
  })

  it('lets what is pressed meanwhile follow under the next revision', async () => {
    const answers: ((ballot: KeptBallot) => void)[] = []
    const revisions: number[] = []
    const outbox = createOutbox(null, (_, ballot) => {
      revisions.push(ballot.revision)
      return new Promise((resolve) => answers.push(resolve))
    })
    const first = pressed(written)
    outbox.put(first)
    const second = pressed(typed(first, { ...first.draft, choice: 2 }))
    outbox.put(second)
    answers[0]?.(kept(first))
    await wait(1)
    expect(revisions).toEqual([1, 2])
    expect(outbox.entries.value.get(round)?.state).toBe('waiting')
    answers[1]?.(kept(second))
    await wait(1)
    expect(isSaved(outbox.entries.value.get(round) as BallotEntry)).toBe(true)
    outbox.stop()
  })

  it('outlives its page, half-typed words and what waits alike, and is empty once all is sent', async () => {
    const store = createStore()
    const before = createOutbox(store, async () => Promise.reject(lost))
    before.put(pressed(written))
    before.put({ ...written, ballotRound: 'b2', id: 'other' })
    await before.flush()
    before.stop()
    const after = createOutbox(store, async () => kept(pressed(written)))
    await wait(1)
    expect(isSaved(after.entries.value.get(round) as BallotEntry)).toBe(true)
    expect(after.entries.value.get('b2')?.draft.strength).toBe(' A board that meets ')
    await after.flush()
    expect([...store.stored.keys()]).toEqual(['b2'])
    after.stop()
  })

  it('keeps what came too late, and sends it again where the ballot is opened again', async () => {
    let open = false
    const outbox = createOutbox(null, async () => {
      if (!open) throw refusal(409, 'ballot-closed')
      return kept(pressed(written))
    })
    outbox.put(pressed(written))
    await wait(1)
    expect(outbox.entries.value.get(round)).toMatchObject({ state: 'closed', draft: { choice: 3 } })
    open = true
    outbox.meet([], round)
    await wait(1)
    expect(isSaved(outbox.entries.value.get(round) as BallotEntry)).toBe(true)
    outbox.stop()
  })

  it('lets the participant choose where another device was first', async () => {
    const theirs = kept(written, { id: 'theirs', revision: 4, level: 1 })
    const revisions: number[] = []
    const outbox = createOutbox(null, async (id, ballot) => {
      revisions.push(ballot.revision)
      if (ballot.revision < 5) throw refusal(412, 'changed-meanwhile', { current: theirs })
      return kept(written, { id, revision: 5 })
    })
    outbox.put(pressed(written))
    await wait(1)
    const collision = outbox.entries.value.get(round) as BallotEntry
    expect(collision).toMatchObject({ state: 'conflict', theirs, draft: { choice: 3 } })
    expect(takeTheirs(collision)).toMatchObject({ id: 'theirs', revision: 4, draft: { choice: 1 } })
    outbox.put(keepOurs(collision))
    await wait(1)
    expect(revisions).toEqual([1, 5])
    expect(isSaved(outbox.entries.value.get(round) as BallotEntry)).toBe(true)
    outbox.stop()
  })

  it('takes up what another device sent, where nothing was written here', () => {
    const outbox = createOutbox(null, async () => Promise.reject(lost))
    outbox.put(begun)
    outbox.meet([kept(written, { revision: 2 })], round)
    expect(outbox.entries.value.get(round)).toMatchObject({ revision: 2, draft: { choice: 3 } })
    const taken = outbox.entries.value.get(round) as BallotEntry
    outbox.put(typed(taken, { ...taken.draft, priority: 'Meet parents' }))
    outbox.meet([kept(written, { revision: 3, level: 1 })], round)
    expect(outbox.entries.value.get(round)?.state).toBe('conflict')
    outbox.stop()
  })
})

describe('a device that was left before it had stored its last answer', () => {
  it('finds no conflict in the same words', () => {
    const stored = { ...written, sent: contentOf(begun.draft), revision: 1 }
    const outbox = createOutbox(null, async () => Promise.reject(lost))
    outbox.put(stored)
    outbox.meet([kept(written, { revision: 2 })], round)
    const entry = outbox.entries.value.get(round) as BallotEntry
    expect([entry.revision, isSaved(entry)]).toEqual([2, true])
    outbox.stop()
  })
})

describe('what waits on a device', () => {
  it('is no readable bytes, and opens with the same secret and id alone', () => {
    const secret = 'ab'.repeat(32)
    const encrypted = createOutboxCipher(secret).encrypt('me b1', written)
    expect(Buffer.from(encrypted.data).toString('latin1')).not.toContain('board')
    expect(createOutboxCipher(secret).decrypt('me b1', encrypted)).toEqual(written)
    expect(() => createOutboxCipher('cd'.repeat(32)).decrypt('me b1', encrypted)).toThrow()
    expect(() => createOutboxCipher(secret).decrypt('me b2', encrypted)).toThrow()
  })
})
