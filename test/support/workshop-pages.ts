import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Round } from '../../server/contract/rounds.ts'
import { send } from './trial-workshop.ts'

const round = '2015-05-practice-workshop'

/** The page of the lead's own region, in whose review workshops can be held. */
export const workshopRegion = `/rounds/${round}/regions/:own`

/**
 * Makes a workshop that is being prepared, and one whose room is open, as the consortium lead whose
 * page it is. Gives the function that puts their ids in the place of `:planned` and `:opened`.
 */
export async function makeWorkshops(page: Page): Promise<(path: string) => string> {
  const { request } = page
  const { reviews }: Round = await send(request, 'GET', `/api/rounds/${round}`)
  const own = reviews.find(({ standing }) => standing.ownRegion)
  if (!own) throw new Error(`the lead has no region in ${round}`)
  const prepare = async () => {
    const id = randomUUID()
    const items = ['clarity-of-vision', 'use-of-data'].map((judgement) => ({
      judgement,
      minutes: 10,
    }))
    const path = `/api/reviews/${own.id}/workshops/${id}`
    await send(request, 'PUT', path, { items }, { 'if-none-match': '*' })
    return id
  }
  const planned = await prepare()
  const opened = await prepare()
  await send(request, 'POST', `/api/workshops/${opened}/opening`, {}, { 'if-match': '"1"' })
  return (path) =>
    path.replace(':planned', planned).replace(':opened', opened).replace(':own', own.region.id)
}
