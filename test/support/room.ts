import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { CommonView, Moved } from '../../server/contract/live-workshop.ts'
import type { BallotInput } from '../../server/contract/workshops.ts'
import type { Place } from '../../server/core/workshop/place.ts'
import type { PersonKey } from './people.ts'
import { expectOk } from './scene.ts'
import { change, create, type Toolkit } from './toolkit.ts'

/** A workshop that is open, with the requests that people in it make. */
export interface Room {
  readonly id: string
  readonly code: string
  readonly state: (as?: 'facilitator' | 'projector') => Promise<{ seq: number; view: CommonView }>
  readonly go: (to: Place | null) => Promise<Moved>
  readonly reveal: () => Promise<Moved>
  readonly join: (label?: string, shown?: boolean) => Promise<Guest>
}

/** A participant, by what their device has. */
export interface Guest {
  readonly id: string
  readonly number: number
  readonly cookie: string
}

export const level = (value: number | null): Omit<BallotInput, 'ballotRound'> => ({
  participant: null,
  revision: 1,
  level: value,
  confidence: value === null ? null : 'medium',
  strength: '',
  challenge: '',
  priority: '',
  language: 'en',
})

/** Makes a workshop of a review and opens its room. */
export async function openRoomOf(
  toolkit: Toolkit,
  reviewId: string,
  {
    facilitator = 'nia',
    judgements = ['skill', 'trust'],
    capacity = 30,
    minutes = null,
    rehearsal = false,
  }: {
    facilitator?: PersonKey
    judgements?: readonly string[]
    capacity?: number
    minutes?: number | null
    rehearsal?: boolean
  } = {},
): Promise<Room> {
  const id = randomUUID()
  const ask = toolkit.as(facilitator)
  const items = judgements.map((judgement) => ({ judgement, minutes }))
  const address = `/api/workshops/${id}`
  expectOk(
    await ask(
      'PUT',
      `/api/reviews/${reviewId}/workshops/${id}`,
      { items, capacity, rehearsal },
      create,
    ),
  )
  expectOk(await ask('POST', `${address}/opening`, undefined, change(1)))
  const state: Room['state'] = async (as = 'facilitator') =>
    expectOk(await ask('GET', `${address}/state?as=${as}`)).json()
  const version = async () => (await state()).view.now.version
  const { code } = (await state()).view.about
  return {
    id,
    code: code ?? '',
    state,
    go: async (to) =>
      expectOk(await ask('POST', `${address}/place`, { to }, change(await version()))).json(),
    reveal: async () => {
      const ballotRound = (await state()).view.now.ballot?.id
      return expectOk(await ask('POST', `${address}/reveal`, { ballotRound })).json()
    },
    join: async (label, shown = true) => {
      const secret = randomBytes(16).toString('base64url')
      const guest = randomUUID()
      const body = {
        code,
        device: randomUUID(),
        secret,
        ...(label !== undefined && { label, labelShown: shown }),
      }
      const answer = expectOk(
        await toolkit.as(null)('PUT', `${address}/participants/${guest}`, body, create),
      )
      return { ...answer.json(), cookie: `participant=${secret}` }
    },
  }
}

/** Sends a ballot as a participant; gives the answer, whatever it says. */
export function cast(
  toolkit: Toolkit,
  room: Pick<Room, 'id'>,
  guest: Guest,
  ballot: BallotInput,
  id: string = randomUUID(),
  app: FastifyInstance = toolkit.app,
) {
  const address = `/api/workshops/${room.id}/ballots/${id}`
  return toolkit.asOf(app, null)('PUT', address, ballot, { cookie: guest.cookie })
}
