import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import { expectOk, moveTo } from '../../support/scene.ts'
import { create, type Toolkit } from '../../support/toolkit.ts'
import { startPermissionToolkit } from './actors.ts'
import {
  type Answers,
  askAsViewer,
  differing,
  placesElsewhere,
  placesOf,
  readAnswers,
  type Viewer,
  viewers,
  withoutProgress,
} from './answers.ts'
import { inCell, rich, words } from './places.ts'
import { type PermissionScene, setPermissionScene } from './scene.ts'

/** Those who may know who has sealed in the north. */
const knowProgress: readonly Viewer[] = ['lead', 'reviewer', 'second-reviewer']
const others = (sealer: Viewer) => viewers.filter((viewer) => viewer !== sealer)

describe.each(databaseKinds)('before the reveal on %s', (kind) => {
  let toolkit: Toolkit
  let scene: PermissionScene
  const taken: Answers[] = []
  const told: string[] = []

  const take = async () => {
    toolkit.clock.now = new Date('2026-03-02T12:00:00.000Z')
    taken.push(await readAnswers(toolkit, scene, [...placesOf(scene), ...placesElsewhere]))
  }
  const sealAt = async (viewer: Viewer, instant: string, more: object) => {
    toolkit.clock.now = new Date(instant)
    const id = randomUUID()
    const body = {
      level: 1,
      reason: null,
      ground: 'too-early',
      confidence: 'high',
      statements: [{ kind: 'strength', language: 'en', text: words.rating }],
      evidence: [scene.evidence.kept],
      ...more,
    }
    const ask = askAsViewer(toolkit, scene, viewer)
    expectOk(await ask('PUT', inCell(scene, rich, `ratings/${id}`), body, create))
    told.push(id, instant)
  }

  beforeAll(async () => {
    toolkit = await startPermissionToolkit(kind)
    scene = await setPermissionScene(toolkit, 'self-review')
    await moveTo(toolkit, scene, 'sealed-judgement')
    await take()
    await sealAt('reviewer', '2026-03-02T10:11:12.131Z', {})
    await take()
    const because = { level: 5, ground: null, supersedesBecause: 'SUPERSEDED for a reason' }
    await sealAt('reviewer', '2026-03-02T10:21:22.232Z', because)
    await take()
    await sealAt('lead', '2026-03-02T10:31:32.333Z', {})
    await take()
  })
  afterAll(() => toolkit.close())

  const step = (number: number): [Answers, Answers] => {
    const [before, after] = [taken[number], taken[number + 1]]
    if (!before || !after) throw new Error('the answers were not taken')
    return [before, after]
  }

  it('a first sealing shows to those who may know who has sealed, and to nobody else', () => {
    const [before, after] = step(0)
    for (const viewer of others('reviewer')) {
      const places = differing(before, after, viewer)
      const round = `/api/rounds/${scene.roundId}`
      const telling = [`${round}/cells/north/${rich}`, `${round}/regions/north`]
      const expected = knowProgress.includes(viewer) ? telling : []
      expect([viewer, places]).toEqual([viewer, expected])
    }
  })

  it('what shows is who has sealed, and nothing else', () => {
    const [before, after] = step(0).map(withoutProgress) as [Answers, Answers]
    for (const viewer of others('reviewer')) {
      expect([viewer, differing(before, after, viewer)]).toEqual([viewer, []])
    }
  })

  it('a later rating shows to nobody else', () => {
    const [before, after] = step(1)
    for (const viewer of others('reviewer')) {
      expect([viewer, differing(before, after, viewer)]).toEqual([viewer, []])
    }
  })

  it('a sealing by the lead shows no more than one by a reviewer', () => {
    const [before, after] = step(2)
    for (const viewer of others('lead')) {
      const shows = differing(before, after, viewer).length > 0
      expect([viewer, shows]).toEqual([viewer, knowProgress.includes(viewer)])
    }
    const [without, still] = step(2).map(withoutProgress) as [Answers, Answers]
    for (const viewer of others('lead')) {
      expect([viewer, differing(without, still, viewer)]).toEqual([viewer, []])
    }
  })

  it('who has sealed is a name and whether, and nothing more', async () => {
    const { progress } = await scene.cell('seren', 'north', rich)
    const byName = progress?.sort((a, b) => a.rater.localeCompare(b.rater))
    expect(byName).toEqual([
      { rater: 'lowri', sealed: true },
      { rater: 'rhys', sealed: true },
      { rater: 'seren', sealed: false },
    ])
  })

  it('no answer holds a word, an id or a time of what somebody else sealed or drafted', () => {
    const last = taken.at(-1)
    const secrets = [
      words.rating,
      'SUPERSEDED',
      'too-early',
      '"confidence":"high"',
      'Draft of a strength',
      ...told,
    ]
    for (const viewer of viewers.filter((one) => one !== 'reviewer' && one !== 'lead')) {
      for (const [place, answer] of last?.get(viewer) ?? []) {
        if (place === '/api/frameworks/small') continue
        const found = secrets.filter((secret) => JSON.parse(answer)[2].includes(secret))
        expect([viewer, place, found]).toEqual([viewer, place, []])
      }
    }
  })

  it('somebody’s own draft and rating show to them alone', async () => {
    for (const viewer of viewers) {
      const [status, , body] = JSON.parse(
        taken[0]?.get(viewer)?.get(`/api/rounds/${scene.roundId}/cells/north/${rich}`) ?? '[]',
      )
      const drafted = status === 200 && body.includes('Draft of a strength')
      expect([viewer, drafted]).toEqual([viewer, viewer === 'reviewer' || viewer === 'lead'])
    }
    const { own } = await scene.cell('rhys', 'north', rich)
    expect(own?.rating).toMatchObject({ level: 5, sequence: 2 })
    expect(own?.draft).toBeNull()
  })

  it('the refused reveal names cells, and neither raters nor figures', async () => {
    const refused = await scene.ask('lead')('POST', `/api/rounds/${scene.roundId}/reveal`, {})
    expect(refused.statusCode).toBe(409)
    expect(refused.json().error.details).toEqual({
      missing: [{ what: 'sealed-ratings', region: 'north', judgement: 'trust' }],
    })
  })
})
