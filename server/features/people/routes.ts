import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { issuedLink, newPerson, person, personChange } from '../../contract/accounts.ts'
import { changed, created, uuid } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { changePerson, createPerson, issueLink, listPeople } from './use-cases.ts'

const params = z.object({ id: uuid })

export function peopleRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get('/people', { schema: { response: { 200: z.array(person) } } }, (request) =>
      listPeople(deps, signedInPerson(request)),
    )

    app.put(
      '/people/:id',
      { schema: { params, body: newPerson, response: { 201: created } } },
      async (request, reply) => {
        requireCreation(request)
        const { id } = request.params
        return reply
          .code(201)
          .send(await createPerson(deps, signedInPerson(request), id, request.body))
      },
    )

    app.patch(
      '/people/:id',
      { schema: { params, body: personChange, response: { 200: changed } } },
      (request) =>
        changePerson(
          deps,
          signedInPerson(request),
          request.params.id,
          matchedVersion(request),
          request.body,
        ),
    )

    for (const kind of ['invitation', 'password-reset'] as const) {
      app.post(
        `/people/:id/${kind}`,
        { schema: { params, response: { 200: issuedLink } } },
        (request) => issueLink(deps, signedInPerson(request), request.params.id, kind),
      )
    }
  }
}
