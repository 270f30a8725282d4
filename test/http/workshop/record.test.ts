import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Workshop, WorkshopAgreementInput } from '../../../server/contract/workshops.ts'
import { listEvents } from '../../../server/live/events.ts'
import { databaseKinds } from '../../support/databases.ts'
import type { PersonKey } from '../../support/people.ts'
import { cast, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('the record of a workshop on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let room: Room

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
  })
  afterAll(() => toolkit.close())
  beforeEach(async () => {
    room = await openRoomOf(toolkit, scene.reviews.north)
  })
  const inFreshScene = async () => {
    scene = await setScene(toolkit, 'self-review')
    room = await openRoomOf(toolkit, scene.reviews.north)
  }

  const agreement = (
    more: Partial<WorkshopAgreementInput> = {},
  ): Partial<WorkshopAgreementInput> => ({
    level: 3,
    statements: [{ kind: 'strength', language: 'cy', text: 'Mae’r tîm yn ei le' }],
    ...more,
  })
  const agree = (
    body: Partial<WorkshopAgreementInput>,
    { id = randomUUID(), judgement = 'skill', as = 'nia' as PersonKey } = {},
  ) =>
    toolkit.as(as)(
      'PUT',
      `/api/workshops/${room.id}/judgements/${judgement}/agreements/${id}`,
      body,
      create,
    )
  const end = async (as: PersonKey = 'nia') => {
    const { version } = (await room.state()).view.now
    return toolkit.as(as)('POST', `/api/workshops/${room.id}/ending`, undefined, change(version))
  }
  const vote = async (...levels: number[]) => {
    await room.go({ judgement: 'skill', step: 'ballot' })
    const ballotRound = (await room.state()).view.now.ballot?.id ?? ''
    for (const value of levels) {
      expectOk(await cast(toolkit, room, await room.join(), { ...level(value), ballotRound }))
    }
    await room.reveal()
  }

  it('tells the room what was agreed, and takes the same agreement twice as one', async () => {
    await room.go({ judgement: 'skill', step: 'agree' })
    const id = randomUUID()
    const body = agreement({ dissent: 'Two of us see red', dissentLanguage: 'en' })
    expect(expectOk(await agree(body, { id })).json()).toEqual({ id, version: 1 })
    expect(expectOk(await agree(body, { id })).json()).toEqual({ id, version: 1 })
    const { agenda, agreement: shown } = (await room.state('projector')).view
    expect(shown).toMatchObject({ id, level: 3, dissent: 'Two of us see red' })
    expect(agenda.map(({ agreed }) => agreed)).toEqual([true, false])
    expect(agenda.map(({ agreedLevel }) => agreedLevel)).toEqual([3, undefined])
    expect((await agree(agreement(), { id })).json().error.code).toBe('id-used')
  })

  it('asks why where the level is greener than the last ballots bear out', async () => {
    await vote(4, 4)
    await vote(2, 3, 3)
    const refused = await agree(agreement({ level: 4 }))
    expect([refused.statusCode, refused.json().error]).toMatchObject([
      400,
      { code: 'optimistic-without-reason', path: 'because' },
    ])
    expectOk(await agree(agreement({ level: 4, because: 'Evidence came', becauseLanguage: 'en' })))
  })

  it('replaces only what the sender has seen, and says what stands there', async () => {
    const id = randomUUID()
    expectOk(await agree(agreement(), { id }))
    const late = await agree(agreement({ level: 2 }))
    expect(late.statusCode).toBe(412)
    expect(late.json().error.details.current).toMatchObject({ id, level: 3 })
    expectOk(await agree(agreement({ level: 2, supersedes: id })))
  })

  it('refuses what the framework, the agenda or the part of the sender does not allow', async () => {
    const codes = async (...answers: ReturnType<typeof agree>[]) =>
      (await Promise.all(answers)).map((answer) => answer.json().error?.code)
    expect(
      await codes(
        agree(agreement({ level: 9 })),
        agree(agreement({ reason: 'both' })),
        agree(agreement({ level: null })),
        agree(agreement({ level: 1 })),
        agree(agreement(), { judgement: 'planning' }),
        agree(agreement(), { as: 'rhys' }),
        agree(agreement(), { as: 'sion' }),
      ),
    ).toEqual([
      'unknown-level',
      'level-or-reason',
      'level-or-reason',
      'ground-needed',
      'not-on-the-agenda',
      'forbidden',
      'forbidden',
    ])
  })

  it('ends: the agreed levels become the self-review, and names are forgotten', async () => {
    await inFreshScene()
    await room.join('Mair')
    expectOk(await agree(agreement()))
    expectOk(
      await agree(agreement({ level: null, reason: 'Too little seen' }), { judgement: 'trust' }),
    )
    expectOk(await end())
    const { selfReview } = await scene.cell('nia', 'north', 'skill')
    expect(selfReview).toMatchObject({ level: 3, statements: [{ language: 'cy' }] })
    expect((await scene.cell('nia', 'north', 'trust')).selfReview).toMatchObject({
      level: null,
      reason: 'Too little seen',
    })
    const { now, participants } = (await room.state()).view as never as {
      now: { state: string; timer: unknown }
      participants: { label: string | null }[]
    }
    expect([now.state, now.timer]).toEqual(['ended', null])
    expect(participants.map(({ label }) => label)).toEqual([null])
    const log = await toolkit.deps.db.selectFrom('live_event').select(['seq', 'payload']).execute()
    expect(log.filter(({ payload }) => payload.includes('Mair'))).toEqual([])
    expect(await listEvents(toolkit.deps.db, room.id, 0)).toHaveLength((await room.state()).seq)
    expect((await end()).json().error.code).toBe('workshop-ended')
    expect((await agree(agreement())).json().error.code).toBe('workshop-ended')
  })

  it('tells the review team nothing of it before the reveal, in cells, lists or trails', async () => {
    await inFreshScene()
    expectOk(await agree(agreement()))
    expectOk(await end())
    for (const person of ['rhys', 'lowri'] as const) {
      const cell = await scene.cell(person, 'north', 'skill')
      expect(cell.selfReview).toBeNull()
      const actions = cell.trail.map(({ action }) => action)
      expect(actions).not.toContain('self-review')
      expect(actions).not.toContain('workshop.agree')
      const trail = await toolkit.as(person)('GET', `/api/rounds/${scene.roundId}/trail`)
      expect(trail.body).not.toMatch(/"action":"(self-review|workshop\.agree)"/)
      const list = await toolkit.as(person)('GET', `/api/reviews/${scene.reviews.north}/workshops`)
      const [listed]: Workshop[] = expectOk(list).json()
      expect(listed).toMatchObject({ id: room.id, state: 'ended', code: null, rehearsal: false })
      expect(list.body).not.toMatch(/Mae’r tîm|"level"/)
    }
  })

  it('supersedes the self-review after reopening only where it has changed', async () => {
    await inFreshScene()
    const id = randomUUID()
    expectOk(await agree(agreement(), { id }))
    expectOk(await agree(agreement(), { judgement: 'trust' }))
    expectOk(await end())
    const before = (await scene.cell('nia', 'north', 'trust')).selfReview?.id
    const { version } = (await room.state()).view.now
    const address = `/api/workshops/${room.id}/opening`
    expectOk(await toolkit.as('nia')('POST', address, undefined, change(version)))
    expectOk(await agree(agreement({ level: 2, supersedes: id })))
    expectOk(await end())
    expect((await scene.cell('nia', 'north', 'skill')).selfReview?.level).toBe(2)
    expect((await scene.cell('nia', 'north', 'trust')).selfReview?.id).toBe(before)
  })

  it('enters nothing of a rehearsal into the review', async () => {
    await inFreshScene()
    const id = randomUUID()
    const ask = toolkit.as('nia')
    const items = [{ judgement: 'skill', minutes: null }]
    const plan = `/api/reviews/${scene.reviews.north}/workshops/${id}`
    expectOk(await ask('PUT', plan, { items, rehearsal: true }, create))
    expectOk(await ask('POST', `/api/workshops/${id}/opening`, undefined, change(1)))
    room = { ...room, id }
    expectOk(await agree(agreement()))
    const { now } = (await ask('GET', `/api/workshops/${id}/state?as=facilitator`)).json().view
    expectOk(await ask('POST', `/api/workshops/${id}/ending`, undefined, change(now.version)))
    expect((await scene.cell('nia', 'north', 'skill')).selfReview).toBeNull()
  })

  it('shows a workshop to those of its review, its code to those who run it alone', async () => {
    const read = async (person: PersonKey) =>
      toolkit.as(person)('GET', `/api/workshops/${room.id}?lang=cy`)
    const own: Workshop = expectOk(await read('nia')).json()
    expect(own).toMatchObject({ code: room.code, region: { name: 'Gogledd' }, state: 'open' })
    expect(own.items.map(({ judgement }) => judgement)).toEqual(['skill', 'trust'])
    expect(own.facilitators).toMatchObject([{ part: 'leads' }])
    expect(expectOk(await read('rhys')).json().code).toBeNull()
    for (const person of ['sion', 'anwen', 'ada'] as const) {
      expect((await read(person)).statusCode).toBe(403)
    }
  })

  it('shows what a workshop may show, once the lead reviewer lets it', async () => {
    const ask = toolkit.as('rhys')
    const address = `/api/reviews/${scene.reviews.north}`
    const [source, piece] = [randomUUID(), randomUUID()]
    const about = { title: 'Minutes', kind: 'document', organisation: 'school', language: 'en' }
    expectOk(await ask('PUT', `${address}/sources/${source}`, about, create))
    const links = [{ judgement: 'skill', kind: 'strength', polarity: 'supports' }]
    const body = { source, excerpt: 'A plan', language: 'en', rendering: 'verbatim', links }
    expectOk(await ask('PUT', `${address}/evidence/${piece}`, body, create))
    const list = async (person: PersonKey) =>
      expectOk(await toolkit.as(person)('GET', `${address}/workshop-evidence`)).json()
    const release = (person: PersonKey, released: boolean) =>
      toolkit.as(person)('PUT', `${address}/evidence/${piece}/workshop-release`, { released })
    expect(await list('nia')).toEqual([])
    expect((await release('rhys', true)).statusCode).toBe(403)
    expectOk(await release('lowri', true))
    expect(await list('nia')).toEqual([
      {
        id: piece,
        excerpt: 'A plan',
        language: 'en',
        judgement: 'skill',
        kind: 'strength',
        polarity: 'supports',
        source: { title: 'Minutes', language: 'en', kind: 'document', heldOn: null },
      },
    ])
    const [shown] = (await scene.cell('lowri', 'north', 'skill')).evidence
    expect(shown).toMatchObject({ released: false, forWorkshop: 'released' })
    expectOk(await release('lowri', false))
    expect(await list('rhys')).toEqual([])
  })

  it('ends while the review moves on, whichever of the two comes first', async () => {
    await inFreshScene()
    expectOk(await agree(agreement()))
    const { reviews } = await scene.round('lowri')
    const address = `/api/reviews/${scene.reviews.north}/stage`
    const { version = 0 } = reviews.find(({ id }) => id === scene.reviews.north) ?? {}
    const [ended, moved] = await Promise.all([
      end(),
      toolkit.as('lowri')('PUT', address, { to: 'sealed-judgement' }, change(version)),
    ])
    expectOk(ended)
    expectOk(moved)
    expect((await scene.cell('nia', 'north', 'skill')).selfReview?.level).toBe(3)
  })
})
