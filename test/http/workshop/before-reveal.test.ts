import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BallotInput } from '../../../server/contract/workshops.ts'
import { databaseKinds } from '../../support/databases.ts'
import { listen } from '../../support/live-stream.ts'
import { type Recorder, startRecorder } from '../../support/recorder.ts'
import { cast, type Guest, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { startToolkit, type Toolkit } from '../../support/toolkit.ts'

type Votes = readonly (Partial<BallotInput> | null)[]

/** Words of a ballot that stand nowhere else. */
const words = (guest: number, ballot: number) => ({
  strength: `strength ${guest}.${ballot} by itself`,
  challenge: `challenge ${guest}.${ballot} by itself`,
  priority: `priority ${guest}.${ballot} by itself`,
})

describe.each(databaseKinds)('what reaches whom before a reveal on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let url: string

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
    url = await listen(toolkit.app)
  })
  afterAll(() => toolkit.close())

  /** Holds a ballot up to its reveal; gives the ids of the ballots. */
  const vote = async (room: Room, recorder: Recorder, guests: readonly Guest[], votes: Votes) => {
    await room.go({ judgement: 'skill', step: 'ballot' })
    const ballotRound = (await room.state()).view.now.ballot?.id ?? ''
    const ids: string[] = []
    for (const [index, given] of votes.entries()) {
      const guest = guests[index]
      if (!guest || !given) continue
      const id = randomUUID()
      ids.push(id)
      const ballot = { ...level(3), ballotRound, ...given }
      expectOk(await cast(toolkit, room, guest, ballot, id))
      if (ballot.revision > 1) {
        expectOk(await cast(toolkit, room, guest, { ...ballot, revision: ballot.revision + 1 }, id))
      }
      await recorder.ask()
    }
    await recorder.catchUp((await room.state()).seq)
    return ids
  }

  const setRoom = async () => {
    const room = await openRoomOf(toolkit, scene.reviews.north)
    const guests = [
      await room.join('shown to the facilitator'),
      await room.join(),
      await room.join(),
    ]
    const hidden = await room.join('shown to nobody', false)
    return { room, guests: [...guests, hidden] }
  }

  it('tells nothing of anybody else’s ballot, and labels to the facilitator alone', async () => {
    const { room, guests } = await setRoom()
    const recorder = await startRecorder(url, room, guests)
    const votes = (ballot: number) =>
      guests.map((_, index) => ({ level: index + ballot, ...words(index, ballot) }))
    for (const ballot of [1, 2]) {
      const ids = await vote(room, recorder, guests, votes(ballot))
      for (const [client, { bytes, number }] of recorder.clients()) {
        for (const [index, id] of ids.entries()) {
          const told = Object.values(words(index, ballot)).filter((text) => bytes.includes(text))
          const isOwn = number === index
          expect([client, index, told.length]).toEqual([client, index, isOwn ? 3 : 0])
          expect([client, index, bytes.includes(id)]).toEqual([client, index, isOwn])
        }
        if (number === null && ballot === 1) {
          expect(bytes).not.toMatch(/"(level|confidence|hash|tally|own)":/)
        }
      }
      await room.reveal()
      await recorder.catchUp((await room.state()).seq)
    }
    const hashes = new Set<string>()
    for (const [client, { bytes, number }] of recorder.clients()) {
      expect([client, bytes.includes('shown to nobody')]).toEqual([client, number === 3])
      const isTold = client === 'facilitator' || number === 0
      expect([client, bytes.includes('shown to the facilitator')]).toEqual([client, isTold])
      for (const [index, guest] of guests.entries()) {
        const knows = client === 'facilitator' || number === index
        expect([client, index, bytes.includes(guest.id)]).toEqual([client, index, knows])
        const own = Object.values(words(index, 1)).every((text) => bytes.includes(text))
        expect([client, index, own]).toEqual([client, index, knows])
      }
      for (const [, hash] of bytes.matchAll(/"hash":"([0-9a-f]{64})"/g)) hashes.add(hash ?? '')
    }
    expect(hashes.size).toBe(2)
    recorder.close()
  })

  it('sends the same bytes whatever the others gave, wrote or changed', async () => {
    const record = async (votes: Votes) => {
      const { room, guests } = await setRoom()
      const recorder = await startRecorder(url, room, guests)
      await vote(room, recorder, guests, votes)
      const bystanders = recorder
        .clients()
        .filter(([, { number }]) => number === null || number === 3)
      recorder.close()
      return Object.fromEntries(
        bystanders.map(([client, { bytes }]) => [client, withoutIds(bytes, room)]),
      )
    }
    const all = await record([{ level: 5 }, { level: 5 }, { level: 5 }])
    const mixed = await record([
      { level: 1, confidence: 'low', revision: 4, ...words(0, 1) },
      { level: null, confidence: null, language: 'cy' },
      { level: 3, strength: 'x'.repeat(2000), revision: 9 },
    ])
    expect(Object.keys(all)).toEqual(['facilitator', 'projector', 'participant 3'])
    expect(mixed).toEqual(all)
  })
})

/** What was sent with every id and own secret named by the order in which it comes, without the code. */
function withoutIds(bytes: string, { code }: Room): string {
  const names = new Map<string, string>()
  return bytes
    .replaceAll(code, 'the code')
    .replace(
      /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<="outboxSecret":")[0-9a-f]{64}/g,
      (id) => {
        const name = names.get(id) ?? `id ${names.size}`
        names.set(id, name)
        return name
      },
    )
}
