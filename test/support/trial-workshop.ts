import { randomBytes, randomUUID } from 'node:crypto'
import type { APIRequestContext, Page } from 'playwright-core'
import type { Snapshot } from '../../server/contract/live-workshop.ts'
import type { Round } from '../../server/contract/rounds.ts'
import type { Step } from '../../server/core/workshop/place.ts'

/** Where the pages of a workshop find one, in a trial that `openTrialWorkshop` was called on. */
export const trialWorkshop = '5f0c1f5e-2d7a-4c59-9d0e-4f1d3a0b7c11'

const address = `/api/workshops/${trialWorkshop}`
const judgement = 'clarity-of-vision'

/** Makes a workshop as the consortium lead whose page it is, takes it to a step and reveals a ballot. */
export async function openTrialWorkshop(page: Page, step: Step = 'agree'): Promise<void> {
  const { request } = page
  const round: Round = await send(request, 'GET', '/api/rounds/2015-05-practice-workshop')
  const review = round.reviews.find(({ standing }) => standing.ownRegion)
  if (!review) throw new Error('the consortium lead has no region in the round')
  const items = [judgement, 'use-of-data'].map((code) => ({ judgement: code, minutes: 10 }))
  const path = `/api/reviews/${review.id}/workshops/${trialWorkshop}`
  await send(request, 'PUT', path, { items }, { 'if-none-match': '*' })
  await move(request, 'opening')
  await join(request)
  await move(request, 'place', { to: { judgement, step: 'ballot' } })
  const { view }: Snapshot = await send(request, 'GET', `${address}/state?as=facilitator`)
  const ballotRound = view.now.ballot?.id
  await send(request, 'PUT', `${address}/ballots/${randomUUID()}`, {
    ballotRound,
    participant: null,
    revision: 1,
    level: 3,
    confidence: 'high',
    strength: 'Pawb yn gwybod beth yw’r nod.',
    language: 'cy',
  })
  await send(request, 'POST', `${address}/reveal`, { ballotRound })
  await move(request, 'place', { to: { judgement, step } })
}

/** Joins with a device of its own, whose cookie the page's browser keeps from then on. */
async function join(request: APIRequestContext): Promise<void> {
  const { view }: Snapshot = await send(request, 'GET', `${address}/state?as=facilitator`)
  const secret = randomBytes(16).toString('base64url')
  const body = { code: view.about.code, device: randomUUID(), secret }
  await send(request, 'PUT', `${address}/participants/${randomUUID()}`, body, {
    'if-none-match': '*',
  })
}

async function move(request: APIRequestContext, path: string, body: object = {}): Promise<void> {
  const { view }: Snapshot = await send(request, 'GET', `${address}/state?as=facilitator`)
  const version = { 'if-match': `"${view.now.version}"` }
  await send(request, 'POST', `${address}/${path}`, body, version)
}

async function send<T>(
  request: APIRequestContext,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await request.fetch(path, { method, headers, ...(body && { data: body }) })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`)
  return answer.json()
}
