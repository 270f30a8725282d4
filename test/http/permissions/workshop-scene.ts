import { setFacilitator } from '../../../server/features/workshops/repository.ts'
import { people } from '../../support/people.ts'
import { expectOk } from '../../support/scene.ts'
import { change, create, type Toolkit } from '../../support/toolkit.ts'
import { extraReviewers } from './actors.ts'
import { rich } from './places.ts'
import type { Asking } from './scene.ts'

/** The workshop of the north that is open all through a scene. */
export interface SceneWorkshop {
  readonly id: string
  readonly code: string
  /** The one participant in it. */
  readonly participant: string
}

/**
 * Opens a workshop that the consortium lead leads and the reviewer assists, with one participant in
 * it. The recused reviewer and the lead of the other consortium were given a part as well, and may
 * no longer do anything with it.
 */
export async function addWorkshop(
  { deps: { db, ids }, clock }: Toolkit,
  { ask, reviews }: Pick<Asking, 'ask' | 'reviews'>,
  secret: string,
): Promise<SceneWorkshop> {
  const id = ids.random()
  const participant = ids.random()
  const lead = ask('consortium-lead')
  const items = [{ judgement: rich, minutes: null }]
  const address = `/api/workshops/${id}`
  expectOk(await lead('PUT', `/api/reviews/${reviews.north}/workshops/${id}`, { items }, create))
  const at = clock.now.toISOString()
  for (const person of [people.rhys.id, extraReviewers.tomos, people.sion.id]) {
    await setFacilitator(db, id, { id: person, part: 'assists', at })
  }
  expectOk(await lead('POST', `${address}/opening`, undefined, change(1)))
  const { view } = expectOk(await lead('GET', `${address}/state?as=facilitator`)).json()
  const code: string = view.about.code
  const joining = { code, device: ids.random(), secret }
  expectOk(await ask('nobody')('PUT', `${address}/participants/${participant}`, joining, create))
  return { id, code, participant }
}
