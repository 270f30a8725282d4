import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OverTime } from '../../server/contract/over-time.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { databaseKinds } from '../support/databases.ts'
import type { PersonKey } from '../support/people.ts'
import { expectOk, type Scene, setScene } from '../support/scene.ts'
import { change, smallFramework, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('rounds over time on %s', (kind) => {
  let toolkit: Toolkit
  let first: Scene
  let edited: Scene
  let changed: Scene
  let inFeedback: Scene

  const ask = async (person: PersonKey | null, query = ''): Promise<OverTime> =>
    expectOk(await toolkit.as(person)('GET', `/api/over-time${query}`)).json()
  const roundsOf = async (person: PersonKey | null, query = '') =>
    (await ask(person, query)).rounds.map(({ id }) => id)

  /** A published round as at a month, with the newest version of the framework. */
  async function publish(positionAt: string, isPublic = false): Promise<Scene> {
    const scene = await setScene(toolkit, 'published', { public: isPublic })
    const { version } = await scene.round('ada')
    const address = `/api/rounds/${scene.roundId}`
    expectOk(await toolkit.as('ada')('PATCH', address, { positionAt }, change(version)))
    return scene
  }

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    const { db } = toolkit.deps
    inFeedback = await setScene(toolkit, 'feedback')
    first = await publish('2024-03', true)
    await storeFrameworks(db, [{ ...smallFramework, version: 2, change: 'editorial' }])
    edited = await publish('2025-03')
    await storeFrameworks(db, [{ ...smallFramework, version: 3, change: 'meaning' }])
    await storeFrameworks(db, [{ ...smallFramework, version: 4, change: 'editorial' }])
    changed = await publish('2025-09')
  })
  afterAll(() => toolkit.close())

  it('come earliest first, each with its age and with what its framework means since when', async () => {
    const { rounds, frameworks } = await ask('anwen')
    expect(
      rounds.map(({ id, old, frameworkVersion, meaningSince }) => [
        id,
        old,
        frameworkVersion,
        meaningSince,
      ]),
    ).toEqual([
      [first.roundId, true, 1, 1],
      [edited.roundId, true, 2, 1],
      [changed.roundId, false, 4, 3],
    ])
    expect(frameworks.map(({ version }) => version)).toEqual([1, 2, 4])
    expect(frameworks[0]?.levels).toEqual([5, 4, 3, 2, 1])
  })

  it('give the level that holds of every judgement of every region', async () => {
    const { regions, positions } = await ask('anwen')
    expect(regions.map(({ id }) => id).sort()).toEqual(['north', 'south'])
    expect(positions).toHaveLength(3 * 2 * 3)
    expect(new Set(positions.map(({ level, reason }) => `${level} ${reason}`))).toEqual(
      new Set(['3 null']),
    )
  })

  it('give one region where one is asked for, and still name the others', async () => {
    const { regions, rounds, positions } = await ask('anwen', '?region=south&lang=cy')
    expect(regions.map(({ name }) => name).sort()).toEqual(['De', 'Gogledd'])
    expect(rounds.map(({ reviews }) => reviews.map(({ region }) => region))).toEqual([
      ['south'],
      ['south'],
      ['south'],
    ])
    expect(new Set(positions.map(({ region }) => region))).toEqual(new Set(['south']))
    expect(rounds[0]?.title).toBe('Rownd brawf')
  })

  it('refuse a region of which nothing is open, and what is no region', async () => {
    for (const person of ['anwen', null] as const) {
      const answer = await toolkit.as(person)('GET', '/api/over-time?region=nowhere')
      expect([answer.statusCode, answer.json().error.path]).toEqual([404, 'region'])
    }
    const bad = await toolkit.as('anwen')('GET', '/api/over-time?region=No%20Where')
    expect(bad.statusCode).toBe(400)
  })

  it('are to each role what the agreed layer of each review is', async () => {
    const published = [first.roundId, edited.roundId, changed.roundId]
    const all = [...published, inFeedback.roundId]
    expect(await roundsOf(null)).toEqual([first.roundId])
    for (const person of ['anwen', 'ada', 'otherLead', 'otherReviewer'] as const) {
      expect([person, await roundsOf(person)]).toEqual([person, published])
    }
    for (const person of ['lowri', 'rhys', 'seren', 'nia', 'sion'] as const) {
      expect([person, await roundsOf(person)]).toEqual([person, all])
    }
  })

  it('show a consortium lead a round in feedback for their own region alone', async () => {
    const { rounds, positions } = await ask('nia')
    const shown = rounds.find(({ id }) => id === inFeedback.roundId)
    expect(shown?.reviews).toEqual([{ region: 'north', stage: 'feedback' }])
    const ofRound = positions.filter(({ round }) => round === inFeedback.roundId)
    expect(ofRound.map(({ region, level }) => [region, level])).toEqual([
      ['north', null],
      ['north', null],
      ['north', null],
    ])
    expect(await roundsOf('nia', '?region=south')).not.toContain(inFeedback.roundId)
  })
})
