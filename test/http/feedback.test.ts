import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import type { PersonKey } from '../support/people.ts'
import { expectOk, type Scene, setScene, statements } from '../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('feedback point by point on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let evidence: { readonly open: string; readonly kept: string }

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'feedback')
    evidence = await addEvidence()
  })
  afterAll(() => toolkit.close())

  const put = (person: PersonKey, judgement: string, rest: string, body: object, headers = {}) => {
    const address = `/api/reviews/${scene.reviews.north}/judgements/${judgement}/${rest}`
    return toolkit.as(person)('PUT', address, body, headers)
  }
  const give = (judgement: string, body: object, id: string = randomUUID()) =>
    put('nia', judgement, `feedback/${id}`, { language: 'en', ...body }, create)
  const answer = (judgement: string, id: string, body: object) =>
    put('lowri', judgement, `feedback/${id}/answer`, { language: 'en', ...body })
  const points = [
    { about: 'level', reason: 'The plan asked for less' },
    {
      about: 'statement',
      statement: 1,
      reason: 'The rest was visited in May',
      support: { text: 'All nine were visited', reference: 'Minutes of 3 May, page 2' },
    },
  ]

  async function addEvidence() {
    const review = `/api/reviews/${scene.reviews.north}`
    const sourceId = randomUUID()
    const source = { title: 'Minutes', kind: 'document', organisation: 'school', language: 'en' }
    expectOk(await toolkit.as('rhys')('PUT', `${review}/sources/${sourceId}`, source, create))
    const ids = { open: randomUUID(), kept: randomUUID() }
    for (const id of Object.values(ids)) {
      const links = [{ judgement: 'skill', kind: 'strength', polarity: 'supports' }]
      const body = {
        source: sourceId,
        excerpt: 'Seen',
        language: 'en',
        rendering: 'verbatim',
        links,
      }
      expectOk(await toolkit.as('rhys')('PUT', `${review}/evidence/${id}`, body, create))
    }
    const released = `${review}/evidence/${ids.open}/release`
    expectOk(await toolkit.as('lowri')('PUT', released, { released: true }))
    return ids
  }

  it('tells the consortium that evidence is kept from it, to nobody else, and never how much', async () => {
    const told = async (person: PersonKey, judgement: string) => {
      const { evidenceWithheld, evidence: open } = await scene.cell(person, 'north', judgement)
      return [evidenceWithheld, open.length]
    }
    expect(await told('nia', 'skill')).toEqual([true, 1])
    expect(await told('nia', 'trust')).toEqual([false, 0])
    expect(await told('lowri', 'skill')).toEqual([null, 2])
    expect(await told('sion', 'skill')).toEqual([null, 0])
  })

  it('refuses a point that it cannot place, and says which', async () => {
    const wrong = async (point: object, judgement = 'skill') => {
      const refused = await give(judgement, { verdict: 'contested', points: [points[0], point] })
      const { code, path } = refused.json().error
      return [refused.statusCode, code, path]
    }
    const reason = 'As said'
    expect(await wrong({ about: 'statement', reason })).toEqual([
      400,
      'invalid-input',
      'points.1.statement',
    ])
    expect(await wrong({ about: 'statement', statement: 9, reason })).toEqual([
      400,
      'unknown-statement',
      'points.1.statement',
    ])
    expect(await wrong({ about: 'level', reason: ' ' })).toEqual([
      400,
      'invalid-input',
      'points.1.reason',
    ])
    const unknown = [400, 'unknown-evidence', 'points.1.evidence']
    expect(await wrong({ about: 'evidence', reason, evidence: randomUUID() })).toEqual(unknown)
    expect(await wrong({ about: 'evidence', reason, evidence: evidence.kept })).toEqual(unknown)
    const accepted = await give('skill', { verdict: 'accepted', points })
    expect([accepted.statusCode, accepted.json().error.path]).toEqual([400, 'points'])
    expect((await scene.cell('nia', 'north', 'skill')).feedback).toBeNull()
  })

  it('keeps the points as they were written, and what was said before them', async () => {
    const first = expectOk(
      await give('skill', { verdict: 'contested', reasons: 'Left out' }),
    ).json()
    const cited = { about: 'evidence', reason: 'It is of last year', evidence: evidence.open }
    const body = { verdict: 'contested', points: [...points, cited], supersedes: first.id }
    expectOk(await give('skill', body))
    for (const person of ['nia', 'lowri', 'rhys'] as const) {
      const { feedback, earlierFeedback } = await scene.cell(person, 'north', 'skill')
      expect(feedback).toMatchObject({ verdict: 'contested', reasons: null, by: 'nia' })
      expect(feedback?.points).toMatchObject([
        { position: 1, about: 'level', statement: null, support: null, outcome: null },
        { position: 2, ...points[1], evidence: null },
        { position: 3, ...cited },
      ])
      expect(earlierFeedback).toMatchObject([{ id: first.id, reasons: 'Left out', by: 'nia' }])
    }
  })

  it('asks for an answer to each point, and for an outcome that goes with them', async () => {
    const { feedback } = await scene.cell('lowri', 'north', 'skill')
    const id = feedback?.id ?? ''
    const told = (...given: string[]) =>
      given.map((outcome, index) => ({ position: index + 1, outcome, answer: 'As seen' }))
    const refused = async (body: object) => {
      const { error } = (await answer('skill', id, body)).json()
      return [error.code, error.path]
    }
    expect(await refused({ outcome: 'kept', points: told('kept', 'kept') })).toEqual([
      'points-unanswered',
      'points',
    ])
    const changed = told('level-changed', 'text-corrected', 'kept')
    expect(await refused({ outcome: 'kept', points: changed })).toEqual([
      'outcome-contradicts.level-changed',
      'outcome',
    ])
    expect(await refused({ outcome: 'changed', points: told('kept', 'kept', 'kept') })).toEqual([
      'outcome-contradicts.no-point',
      'outcome',
    ])
    expect((await scene.cell('lowri', 'north', 'skill')).feedback?.outcome).toBeNull()
    expectOk(await answer('skill', id, { outcome: 'changed', points: changed }))
    const after = await scene.cell('nia', 'north', 'skill')
    expect(after.feedback).toMatchObject({ outcome: 'changed', answer: null })
    expect(after.feedback?.points.map((point) => [point.outcome, point.answer])).toEqual([
      ['level-changed', 'As seen'],
      ['text-corrected', 'As seen'],
      ['kept', 'As seen'],
    ])
    const entry = after.trail.find(({ action }) => action === 'feedback.answer')
    expect(entry).toMatchObject({ fields: ['changed'], actor: null })
  })

  it('asks for an answer to general reasons', async () => {
    const { id } = expectOk(await give('trust', { verdict: 'contested', reasons: 'No' })).json()
    const refused = await answer('trust', id, { outcome: 'kept' })
    expect(refused.json().error).toMatchObject({ code: 'answer-needed', path: 'answer' })
    expectOk(await answer('trust', id, { outcome: 'kept', answer: 'It stands' }))
  })

  it('takes nothing else once it is answered', async () => {
    const { feedback } = await scene.cell('nia', 'north', 'trust')
    const refused = await give('trust', { verdict: 'accepted', supersedes: feedback?.id })
    expect([refused.statusCode, refused.json().error.code]).toEqual([
      409,
      'feedback-closed.answered',
    ])
  })

  const extend = async (until: string, reason = 'Half-term', version?: number) => {
    const { reviews } = await scene.round('lowri')
    const north = reviews.find(({ region }) => region.id === 'north')
    const address = `/api/reviews/${scene.reviews.north}/feedback-until`
    const body = { until, reason, language: 'en' }
    const headers = change(version ?? north?.version ?? 0)
    return toolkit.as('lowri')('PUT', address, body, headers)
  }

  it('takes no answer after its day, and says the day and what follows', async () => {
    toolkit.clock.now = new Date('2026-03-21T09:00:00.000Z')
    const refused = await give('planning', { verdict: 'accepted' })
    expect([refused.statusCode, refused.json().error.code]).toEqual([409, 'feedback-closed.past'])
    expect(refused.json().error.message).toBe(
      'The last day for answers was 20 March 2026. Judgements without an answer are agreed as calibrated; the lead reviewer can extend the date.',
    )
    const address = `/api/reviews/${scene.reviews.north}/judgements/planning/feedback/${randomUUID()}`
    const body = { verdict: 'accepted', language: 'cy' }
    const welsh = await toolkit.as('nia')('PUT', `${address}?lang=cy`, body, create)
    expect(welsh.json().error.message).toContain('20 Mawrth 2026')
    const cell = await scene.cell('nia', 'north', 'planning')
    expect([cell.calibrated?.level, cell.feedback]).toEqual([3, null])
  })

  it('lets the lead put the day off, never to an earlier or a past one', async () => {
    const refused = async (until: string) => (await extend(until)).json().error
    expect(await refused('2026-03-20')).toMatchObject({ code: 'not-later', path: 'until' })
    expect((await refused('2026-03-20')).message).toContain('21 March 2026')
    expect(await refused('2026-02-01')).toMatchObject({ code: 'not-later' })
    expect((await extend('2026-04-01', ' ')).json().error.path).toBe('reason')
    const stale = await extend('2026-04-01', 'Half-term', 1)
    expect(stale.statusCode).toBe(412)
    expect(stale.json().error.details.current).toMatchObject({ feedbackUntil: '2026-03-20' })
    expectOk(await extend('2026-04-01'))
  })

  it('opens the answers again, and tells why the day was put off', async () => {
    expectOk(await give('planning', { verdict: 'accepted' }))
    for (const person of ['nia', 'rhys'] as const) {
      const { review, trail } = await scene.cell(person, 'north', 'planning')
      expect(review).toMatchObject({ feedbackUntil: '2026-04-01', today: '2026-03-21' })
      expect(review.extensions).toMatchObject([
        { previous: '2026-03-20', until: '2026-04-01', reason: 'Half-term' },
      ])
      expect(trail.map(({ action }) => action)).toContain('feedback.extend')
    }
    const { review } = await scene.cell('sion', 'north', 'planning')
    expect(review.extensions).toEqual([])
  })

  it('takes nothing else once the level is agreed', async () => {
    const agreed = { level: 3, reason: null, statements }
    expectOk(await put('lowri', 'planning', `agreed/${randomUUID()}`, agreed, create))
    const { feedback } = await scene.cell('nia', 'north', 'planning')
    const refused = await give('planning', { verdict: 'accepted', supersedes: feedback?.id })
    expect([refused.statusCode, refused.json().error.code]).toEqual([409, 'feedback-closed.agreed'])
  })

  it('shuts the gate into feedback for a level without a statement', async () => {
    const calibrating = await setScene(toolkit, 'calibration')
    const { reviews } = await calibrating.round('lowri')
    const [review] = reviews
    const address = `/api/reviews/${review?.id}/judgements/skill/calibrated/${randomUUID()}`
    expectOk(await toolkit.as('lowri')('PUT', address, { level: 3, reason: null }, create))
    const move = { to: 'feedback', feedbackUntil: '2026-05-01' }
    const stage = `/api/reviews/${review?.id}/stage`
    const refused = await toolkit.as('lowri')('PUT', stage, move, change(review?.version ?? 0))
    expect(refused.json().error.details.missing).toContainEqual({
      what: 'calibrated-statement',
      region: review?.region.id,
      judgement: 'skill',
    })
  })

  it('makes evidence of what a consortium brings, for the agreed level to cite', async () => {
    toolkit.clock.now = new Date('2026-03-02T09:00:00.000Z')
    scene = await setScene(toolkit, 'feedback')
    const { id } = expectOk(await give('trust', { verdict: 'contested', points })).json()
    const takeUp = {
      sourceKind: 'document',
      heldOn: '2026-05-03',
      lineage: 'Board of 3 May',
      kind: 'strength',
      polarity: 'contradicts',
    }
    const told = (...taken: (object | null)[]) =>
      taken.map((one, index) => {
        const outcome = 'kept'
        return { position: index + 1, outcome, answer: 'As seen', takeUp: one }
      })
    const refused = await answer('trust', id, { outcome: 'kept', points: told(takeUp, takeUp) })
    expect(refused.json().error).toMatchObject({ code: 'no-support', path: 'points.0.takeUp' })
    expectOk(await answer('trust', id, { outcome: 'kept', points: told(null, takeUp) }))

    const { feedback, evidence: open } = await scene.cell('nia', 'north', 'trust')
    const [, { takenUp = null } = {}] = feedback?.points ?? []
    expect(feedback?.points[0]?.takenUp).toBeNull()
    expect(open).toMatchObject([
      {
        id: takenUp,
        excerpt: 'All nine were visited',
        kind: 'strength',
        polarity: 'contradicts',
        source: { title: 'Minutes of 3 May, page 2', kind: 'document', organisation: 'consortium' },
      },
    ])
    const sources = expectOk(
      await toolkit.as('lowri')('GET', `/api/reviews/${scene.reviews.north}/sources`),
    ).json()
    expect(sources).toContainEqual(
      expect.objectContaining({ lineage: 'Board of 3 May', suppliedByRegion: true }),
    )
    const agreed = { level: 3, reason: null, statements, evidence: [takenUp] }
    expectOk(await put('lowri', 'trust', `agreed/${randomUUID()}`, agreed, create))
    const after = await scene.cell('nia', 'north', 'trust')
    expect(after.agreed?.evidence).toEqual([{ id: takenUp, version: 1 }])
  })
})
