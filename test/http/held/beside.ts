import { buildApp } from '../../../server/app.ts'
import { layers } from '../../../server/core/layers.ts'
import type { Deps } from '../../../server/deps.ts'
import { createRoundShelf } from '../../../server/features/reviews/held-rounds.ts'
import { createAnswerShelf } from '../../../server/held-answer.ts'
import { type PersonKey, people } from '../../support/people.ts'
import type { Toolkit } from '../../support/toolkit.ts'

/** Whoever may ask: everybody of the tests, and somebody who has not signed in. */
export const askers = [...(Object.keys(people) as PersonKey[]), null]

/** Gives an answer to somebody, whichever server makes it. */
export type Answerer = (person: PersonKey | null, url: string) => Promise<string>

/** The toolkit's own answers: its status, what tells a change, and its bytes. */
export function heldBy(toolkit: Toolkit): Answerer {
  return async (person, url) => {
    const { statusCode, headers, body } = await toolkit.as(person)('GET', url)
    return JSON.stringify([statusCode, headers.etag, body])
  }
}

/** The answers of another server on the same database, which keeps nothing between requests. */
export async function startForgetful(toolkit: Toolkit): Promise<Answerer> {
  const deps: Deps = {
    ...toolkit.deps,
    rounds: { at: (db, clock) => createRoundShelf().at(db, clock) },
    answers: createAnswerShelf(1),
  }
  const app = await buildApp(deps, {
    hostNames: ['localhost'],
    clientFolder: '/nonexistent',
    trustProxy: false,
    logger: false,
  })
  return heldBy({ ...toolkit, as: (person) => toolkit.asOf(app, person) })
}

/** What somebody is answered of a round: itself, and the view side by side in every layer. */
export async function readRound(
  answer: Answerer,
  roundId: string,
): Promise<ReadonlyMap<string, string>> {
  const places = [
    `/api/rounds/${roundId}`,
    ...layers.map((layer) => `/api/rounds/${roundId}/matrix?layer=${layer}`),
  ]
  const asked = askers.flatMap((person) => places.map((place) => ({ person, place })))
  return new Map(
    await Promise.all(
      asked.map(
        async ({ person, place }) =>
          [`${person ?? 'nobody'} ${place}`, await answer(person, place)] as const,
      ),
    ),
  )
}
