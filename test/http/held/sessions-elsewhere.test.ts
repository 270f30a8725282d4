import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../../server/app.ts'
import { createRoundShelf } from '../../../server/features/reviews/held-rounds.ts'
import { createAnswerShelf } from '../../../server/held-answer.ts'
import { databaseKinds } from '../../support/databases.ts'
import { people } from '../../support/people.ts'
import { expectOk, setScene } from '../../support/scene.ts'
import { type Ask, change, startToolkit, type Toolkit } from '../../support/toolkit.ts'

/** Two servers on one database, as behind a balancer: what one changes holds at once at the other. */
describe.each(databaseKinds)('a second server on the same database on %s', (kind) => {
  let toolkit: Toolkit
  let elsewhere: (cookie: string) => Ask
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    const own = { rounds: createRoundShelf(), answers: createAnswerShelf() }
    const app = await buildApp(
      { ...toolkit.deps, ...own },
      { hostNames: ['localhost'], clientFolder: '/none', trustProxy: false, logger: false },
    )
    elsewhere = (cookie) => (method, url, body, headers) =>
      toolkit.asOf(app, null)(method, url, body, { cookie, ...headers })
  })
  afterAll(() => toolkit.close())

  const signIn = async (body: object) => {
    const answer = expectOk(await toolkit.as(null)('POST', '/api/session', body))
    return `session=${answer.cookies[0]?.value}`
  }
  const whoIs = async (cookie: string) =>
    (await elsewhere(cookie)('GET', '/api/session')).json().user
  const changePerson = async (id: string, changes: object) => {
    const ada = toolkit.as('ada')
    const all: { id: string; version: number }[] = (await ada('GET', '/api/people')).json()
    const version = all.find((one) => one.id === id)?.version ?? 0
    expectOk(await ada('PATCH', `/api/people/${id}`, changes, change(version)))
  }

  it('ends what was signed out', async () => {
    const cookie = await signIn({ role: 'analyst' })
    expect((await whoIs(cookie)).role).toBe('analyst')
    await toolkit.as(null)('DELETE', '/api/session', undefined, { cookie })
    expect(await whoIs(cookie)).toBeNull()
  })

  it('follows another role, other regions and a disabled account', async () => {
    const cookie = await signIn({ role: 'consortium-lead', region: 'south' })
    expect(await whoIs(cookie)).toMatchObject({ regions: ['south'] })
    await changePerson(people.sion.id, { regions: ['north', 'south'] })
    expect(await whoIs(cookie)).toMatchObject({ regions: ['north', 'south'] })
    await changePerson(people.sion.id, { role: 'analyst', regions: [] })
    expect(await whoIs(cookie)).toMatchObject({ role: 'analyst', regions: [] })
    await changePerson(people.sion.id, { disabled: true })
    expect(await whoIs(cookie)).toBeNull()
    const list = await elsewhere(cookie)('GET', '/api/people')
    expect(list.statusCode).toBe(401)
    await changePerson(people.sion.id, {
      disabled: false,
      role: 'consortium-lead',
      regions: ['south'],
    })
  })

  it('shows a reviewer what they review only as long as they do', async () => {
    const scene = await setScene(toolkit, 'calibration')
    const cookie = await signIn({ role: 'reviewer' })
    const { id } = await whoIs(cookie)
    expect([people.rhys.id, people.seren.id, people.otherReviewer.id]).toContain(id)
    const url = `/api/rounds/${scene.roundId}/matrix?layer=sealed`
    const opened = async () => {
      const { cells } = expectOk(await elsewhere(cookie)('GET', url)).json()
      return cells.some(({ open }: { open: boolean }) => open)
    }
    const assign = async (method: 'PUT' | 'DELETE') => {
      for (const review of Object.values(scene.reviews)) {
        expectOk(await toolkit.as('ada')(method, `/api/reviews/${review}/reviewers/${id}`))
      }
    }
    await assign('PUT')
    expect(await opened()).toBe(true)
    await assign('DELETE')
    expect(await opened()).toBe(false)
    await assign('PUT')
    expect(await opened()).toBe(true)
  })
})
