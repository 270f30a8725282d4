import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { uuid } from '../../contract/common.ts'
import {
  agendaInput,
  facilitatorInput,
  goInput,
  moved,
  revealInput,
  timerInput,
} from '../../contract/live-workshop.ts'
import { joined, proxyInput } from '../../contract/workshops.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { addProxy } from './use-cases/add-proxy.ts'
import { changeAgenda } from './use-cases/change-agenda.ts'
import { giveFacilitatorPart, takeFacilitatorPart } from './use-cases/change-facilitators.ts'
import { goTo } from './use-cases/go.ts'
import { openRoom } from './use-cases/open-room.ts'
import { removeFromRoom } from './use-cases/remove-participant.ts'
import { reveal } from './use-cases/reveal.ts'
import { setTimer } from './use-cases/set-timer.ts'
import { simulateBallots } from './use-cases/simulate-ballots.ts'

const params = z.object({ id: uuid })
const inside = params.extend({ inner: uuid })
const response = { 200: moved }

/** What those who run a workshop do in its room. */
export function runningRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.post('/workshops/:id/opening', { schema: { params, response } }, (request) =>
      openRoom(deps, signedInPerson(request), request.params.id, matchedVersion(request)),
    )

    app.post('/workshops/:id/place', { schema: { params, body: goInput, response } }, (request) => {
      const person = signedInPerson(request)
      return goTo(deps, person, request.params.id, matchedVersion(request), request.body)
    })

    app.post(
      '/workshops/:id/reveal',
      { schema: { params, body: revealInput, response } },
      (request) => reveal(deps, signedInPerson(request), request.params.id, request.body),
    )

    app.post(
      '/workshops/:id/timer',
      { schema: { params, body: timerInput, response } },
      (request) => {
        const person = signedInPerson(request)
        return setTimer(deps, person, request.params.id, matchedVersion(request), request.body)
      },
    )

    app.put(
      '/workshops/:id/agenda',
      { schema: { params, body: agendaInput, response } },
      (request) => {
        const person = signedInPerson(request)
        return changeAgenda(deps, person, request.params.id, matchedVersion(request), request.body)
      },
    )

    app.put(
      '/workshops/:id/proxies/:inner',
      { schema: { params: inside, body: proxyInput, response: { 201: joined } } },
      async (request, reply) => {
        requireCreation(request)
        const { id, inner } = request.params
        const person = signedInPerson(request)
        return reply.code(201).send(await addProxy(deps, person, id, inner, request.body))
      },
    )

    app.delete(
      '/workshops/:id/participants/:inner',
      { schema: { params: inside, response: { 204: z.undefined() } } },
      async (request, reply) => {
        const { id, inner } = request.params
        await removeFromRoom(deps, signedInPerson(request), id, inner)
        return reply.code(204).send()
      },
    )

    app.put(
      '/workshops/:id/facilitators/:inner',
      { schema: { params: inside, body: facilitatorInput, response } },
      (request) => {
        const { id, inner: personId } = request.params
        const person = signedInPerson(request)
        return giveFacilitatorPart(
          deps,
          person,
          id,
          matchedVersion(request),
          personId,
          request.body,
        )
      },
    )

    app.delete(
      '/workshops/:id/facilitators/:inner',
      { schema: { params: inside, response } },
      (request) => {
        const { id, inner } = request.params
        const person = signedInPerson(request)
        return takeFacilitatorPart(deps, person, id, matchedVersion(request), inner)
      },
    )

    app.post('/workshops/:id/simulated-ballots', { schema: { params, response } }, (request) =>
      simulateBallots(deps, signedInPerson(request), request.params.id),
    )
  }
}
