import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { people } from '../support/people.ts'
import { type Scene, seal, setScene, statements } from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('the language of a reason on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  const address = (rest: string) => `/api/reviews/${scene.reviews.north}/judgements/skill/${rest}`

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'calibration')
  })
  afterAll(() => toolkit.close())

  it('is kept with a proposal', async () => {
    const proposal = { level: 2, because: 'Rhy gynnar i ddweud', language: 'cy' }
    const id = randomUUID()
    await toolkit.as('rhys')('PUT', address(`proposals/${id}`), proposal, create)
    const cell = await scene.cell('seren', 'north', 'skill')
    expect(cell.proposals).toContainEqual({ id, by: 'rhys', ...proposal })
  })

  it('is kept with why a level was calibrated and with the dissent, each its own', async () => {
    const { calibrated } = await scene.cell('lowri', 'north', 'skill')
    const answer = await toolkit.as('lowri')(
      'PUT',
      address(`calibrated/${randomUUID()}`),
      {
        level: 5,
        reason: null,
        because: 'Mae’r cofnodion diweddarach yn ei ddangos',
        becauseLanguage: 'cy',
        dissent: 'One reviewer holds to amber',
        dissentLanguage: 'en',
        statements,
        supersedes: calibrated?.id ?? null,
      },
      create,
    )
    expect(answer.statusCode).toBe(201)
    const cell = await scene.cell('rhys', 'north', 'skill')
    expect(cell.calibrated).toMatchObject({ becauseLanguage: 'cy', dissentLanguage: 'en' })
    expect(cell.movement.at(-1)).toMatchObject({ becauseLanguage: 'cy' })
  })

  it('is none where no reason was given, and unknown where nobody said', async () => {
    const { calibrated } = await scene.cell('lowri', 'north', 'skill')
    await toolkit.as('lowri')(
      'PUT',
      address(`calibrated/${randomUUID()}`),
      {
        level: 5,
        reason: null,
        because: 'The later minutes show it',
        dissentLanguage: 'cy',
        statements,
        supersedes: calibrated?.id ?? null,
      },
      create,
    )
    const cell = await scene.cell('rhys', 'north', 'skill')
    expect(cell.calibrated).toMatchObject({
      becauseLanguage: null,
      dissent: null,
      dissentLanguage: null,
    })
  })

  it('is kept with a waiver, a recusal and why a later rating supersedes the first', async () => {
    const before = await setScene(toolkit, 'sealed-judgement')
    const review = `/api/reviews/${before.reviews.north}`
    const reason = { reason: 'Heb dystiolaeth', language: 'cy' }
    const lead = toolkit.as('lowri')
    await lead('PUT', `${review}/judgements/trust/waiver`, reason)
    await lead('PUT', `${review}/recusals/${people.otherReviewer.id}`, reason)
    await seal(toolkit, 'rhys', before.reviews.north, 'skill', 3)
    const later = await toolkit.as('rhys')(
      'PUT',
      `${review}/judgements/skill/ratings/${randomUUID()}`,
      {
        level: 4,
        reason: null,
        supersedesBecause: 'Tystiolaeth newydd',
        supersedesBecauseLanguage: 'cy',
      },
      create,
    )
    expect(later.statusCode).toBe(201)
    expect((await before.cell('lowri', 'north', 'trust')).waiver).toEqual(reason)
    const { own } = await before.cell('rhys', 'north', 'skill')
    expect(own?.rating).toMatchObject({ supersedesBecauseLanguage: 'cy' })
    const { reviews } = await before.round('lowri')
    const north = reviews.find(({ region }) => region.id === 'north')
    expect(north?.recused).toEqual([
      { id: people.otherReviewer.id, name: 'otherReviewer', ...reason },
    ])
  })
})
