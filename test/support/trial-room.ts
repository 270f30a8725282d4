import { randomUUID } from 'node:crypto'
import type { APIRequestContext, APIResponse, Browser } from 'playwright-core'
import type { CommonView } from '../../server/contract/live-workshop.ts'
import type { Round } from '../../server/contract/rounds.ts'
import type { Place } from '../../server/core/workshop/place.ts'

/** A workshop that is open in the trial, with what its facilitator asks for. */
export interface TrialRoom {
  readonly id: string
  readonly code: string
  readonly view: () => Promise<CommonView>
  readonly go: (to: Place | null) => Promise<void>
  readonly reveal: () => Promise<void>
}

const round = '2015-05-practice-workshop'

/** Opens a workshop of North Wales in the trial's round for workshops. */
export async function openTrialRoom(
  browser: Browser,
  url: string,
  judgements: readonly string[],
): Promise<TrialRoom> {
  const { request } = await browser.newContext({ baseURL: url })
  const id = randomUUID()
  const role = { role: 'consortium-lead', region: 'north-wales' }
  await expectOk(request.post('/api/session', { data: role }))
  const { reviews } = await json<Round>(request, `/api/rounds/${round}`)
  const review = reviews.find(({ region }) => region.id === 'north-wales')
  const items = judgements.map((judgement) => ({ judgement, minutes: 10 }))
  await expectOk(
    request.put(`/api/reviews/${review?.id}/workshops/${id}`, {
      headers: { 'if-none-match': '*' },
      data: { items },
    }),
  )
  const address = `/api/workshops/${id}`
  const view = async () =>
    (await json<{ view: CommonView }>(request, `${address}/state?as=facilitator`)).view
  const move = async (path: string, data: object, version: number) => {
    const headers = { 'if-match': `"${version}"` }
    await expectOk(request.post(`${address}/${path}`, { headers, data }))
  }
  await move('opening', {}, 1)
  const { code } = (await view()).about
  return {
    id,
    code: code ?? '',
    view,
    go: async (to) => move('place', { to }, (await view()).now.version),
    reveal: async () => {
      const ballotRound = (await view()).now.ballot?.id
      await expectOk(request.post(`${address}/reveal`, { data: { ballotRound } }))
    },
  }
}

async function json<T>(request: APIRequestContext, address: string): Promise<T> {
  return (await expectOk(request.get(address))).json()
}

async function expectOk(asked: Promise<APIResponse>): Promise<APIResponse> {
  const answer = await asked
  if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`)
  return answer
}
