import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Matrix } from '../../server/contract/rounds.ts'
import { databaseKinds } from '../support/databases.ts'
import { expectOk, type Scene, setScene } from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('the evidence behind a box of the matrix on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'fieldwork')
  })
  afterAll(() => toolkit.close())

  const put = async (rest: string, body: object) =>
    expectOk(
      await toolkit.as('rhys')('PUT', `/api/reviews/${scene.reviews.north}/${rest}`, body, create),
    )
  const addSource = async (lineage: string | null, suppliedByRegion = false): Promise<string> => {
    const id = toolkit.deps.ids.ordered()
    const source = { title: 'Notes', kind: 'interview', organisation: 'school', language: 'en' }
    await put(`sources/${id}`, { ...source, lineage, suppliedByRegion })
    return id
  }
  const addEvidence = (source: string, judgement: string, polarity = 'supports') =>
    put(`evidence/${randomUUID()}`, {
      source,
      excerpt: 'What was said',
      language: 'en',
      rendering: 'verbatim',
      links: [{ judgement, kind: 'strength', polarity }],
    })
  const boxOf = async (person: 'rhys' | 'nia', judgement: string) => {
    const address = `/api/rounds/${scene.roundId}/matrix?layer=agreed`
    const matrix: Matrix = expectOk(await toolkit.as(person)('GET', address)).json()
    const cell = matrix.cells.find((one) => one.region === 'north' && one.judgement === judgement)
    return [cell?.evidenceCount, cell?.voices, cell?.contradicting]
  }

  it('counts sources of one lineage as one voice, and others as one each', async () => {
    const meeting = await addSource('heads-meeting')
    const minutes = await addSource('heads-meeting')
    const alone = await addSource(null)
    const other = await addSource(null, true)
    await addEvidence(meeting, 'skill')
    await addEvidence(minutes, 'skill')
    await addEvidence(minutes, 'skill', 'contradicts')
    expect(await boxOf('rhys', 'skill')).toEqual([3, 1, 1])
    await addEvidence(alone, 'skill', 'contradicts')
    await addEvidence(other, 'skill')
    expect(await boxOf('rhys', 'skill')).toEqual([5, 3, 2])
    expect(await boxOf('rhys', 'trust')).toEqual([0, 0, 0])
  })

  it('counts to each what they may read alone', async () => {
    expect(await boxOf('nia', 'skill')).toEqual([1, 1, 0])
  })

  it('tells the language of a source apart from that of what it says', async () => {
    const id = toolkit.deps.ids.ordered()
    const source = { title: 'Cofnodion', kind: 'document', organisation: 'school', language: 'cy' }
    await put(`sources/${id}`, { ...source, lineage: null, suppliedByRegion: false })
    await addEvidence(id, 'trust')
    const { evidence } = await scene.cell('rhys', 'north', 'trust')
    expect(evidence).toMatchObject([{ language: 'en', source: { language: 'cy' } }])
    const whole = `/api/rounds/${scene.roundId}/regions/north`
    const { sources } = expectOk(await toolkit.as('rhys')('GET', whole)).json()
    expect(sources).toContainEqual(expect.objectContaining({ id, language: 'cy' }))
  })
})
