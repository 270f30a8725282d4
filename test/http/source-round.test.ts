import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Figures } from '../../server/contract/figures.ts'
import type { OverTime } from '../../server/contract/over-time.ts'
import type { Matrix, Round } from '../../server/contract/rounds.ts'
import { readFrameworks } from '../../server/features/frameworks/files.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { loadTrial } from '../../server/features/trial/load.ts'
import { databaseKinds } from '../support/databases.ts'
import { startEmptyToolkit, type Toolkit } from '../support/toolkit.ts'

const source = readFileSync('fixtures/2012-11/source.txt', 'utf8')
const flat = (text: string) => text.replaceAll(/[\s•]+/g, ' ').trim()

/** The cells of the source's four tables, read from the document itself, in its order. */
const cellsOfSource = [...source.matchAll(/<ul style="list-style-type: none">(.*)$/gm)].map(
  ([, text = '']) => flat(text),
)

describe.each(databaseKinds)('the trial’s rounds on %s', (kind) => {
  let toolkit: Toolkit
  let matrix: Matrix

  beforeAll(async () => {
    toolkit = await startEmptyToolkit(kind)
    await storeFrameworks(toolkit.deps.db, readFrameworks('frameworks'))
    await loadTrial(toolkit.deps, 'fixtures')
    const answer = await toolkit.as(null)('GET', '/api/rounds/2012-11/matrix?layer=agreed')
    matrix = answer.json()
  })
  afterAll(() => toolkit.close())

  it('shows everybody the 48 cells of November 2012, none rated, with the reason', () => {
    expect(matrix.provenance).toBe('source')
    expect(matrix.positionAt).toBe('2012-11')
    expect(matrix.old).toBe(true)
    expect(matrix.cells).toHaveLength(48)
    for (const { rating, reason, ratings } of matrix.cells) {
      expect(rating).toBeNull()
      expect(reason).toBe('not recoverable from the source text')
      expect(ratings).toBeNull()
    }
  })

  it('holds all 143 statements word for word, in the order of the source', () => {
    const statements = matrix.cells.map(({ strength, challenge, priority }) =>
      [strength, challenge, priority].filter((text) => text !== null),
    )
    expect(statements.flat()).toHaveLength(143)
    expect(cellsOfSource).toHaveLength(48)
    expect(statements.map((texts) => flat(texts.join(' ')))).toEqual(cellsOfSource)
  })

  it('gives the reason in Welsh to those who ask in Welsh', async () => {
    const welsh = await toolkit.as(null)('GET', '/api/rounds/2012-11/matrix?lang=cy')
    expect(welsh.json().cells[0].reason).toBe('nid oes modd adfer y sgôr o destun y ffynhonnell')
    expect(welsh.json().regions[2].name).toBe('Gogledd Cymru')
    expect(welsh.json().cells[0].strength).toBe(matrix.cells[0]?.strength)
  })

  it('tells nobody that the published document waits for a reveal', async () => {
    const lead = await signIn(toolkit, 'lead-reviewer')
    const round: Round = (await lead('/api/rounds/2012-11')).json()
    expect(round.revealedAt).toBeNull()
    expect(round.missingForReveal).toBeNull()
  })

  it('has the readings as a round of their own, for people with an account', async () => {
    expect((await toolkit.as(null)('GET', '/api/rounds/2012-11-readings')).statusCode).toBe(401)
    const lead = await signIn(toolkit, 'lead-reviewer')
    const sealed: Matrix = (await lead('/api/rounds/2012-11-readings/matrix?layer=sealed')).json()
    expect(sealed.provenance).toBe('readings')
    const counts = sealed.cells.map(({ ratings }) =>
      (ratings ?? []).reduce((sum, { count }) => sum + count, 0),
    )
    expect(counts).toEqual(Array.from({ length: 48 }, () => 4))
    expect(
      sealed.cells.every(({ rating, reason }) => !rating && reason === 'several ratings'),
    ).toBe(true)
  })

  it('has a simulated round that says so, with agreed levels and movement', async () => {
    const analyst = await signIn(toolkit, 'analyst')
    const agreed: Matrix = (await analyst('/api/rounds/2013-05-simulated/matrix')).json()
    expect(agreed.provenance).toBe('simulated')
    expect(agreed.cells).toHaveLength(48)
    expect(agreed.cells.filter(({ rating }) => rating !== null).length).toBeGreaterThan(40)
  })

  it('has a round to practise feedback on, with three weeks left to answer', async () => {
    const address = '/api/rounds/2014-11-practice-feedback'
    const lead = await signIn(toolkit, 'lead-reviewer')
    const { reviews } = (await lead(address)).json()
    expect(reviews.map(({ stage }: { stage: string }) => stage)).toEqual([
      'agreed',
      'feedback',
      'feedback',
      'calibration',
    ])
    const consortium = await signIn(toolkit, 'consortium-lead', 'north-wales')
    const cell = await consortium(`${address}/cells/north-wales/clarity-of-vision`)
    const { review, calibrated, feedback, round } = cell.json()
    expect([review.today, review.feedbackUntil]).toEqual(['2026-03-02', '2026-03-23'])
    expect(round.provenance).toBe('simulated')
    expect(calibrated.statements.length).toBeGreaterThan(0)
    expect(feedback).toBeNull()
  })

  it('has minutes of workshops that were held elsewhere, without a log to rest on', async () => {
    const consortium = await signIn(toolkit, 'consortium-lead', 'north-wales')
    const { reviews } = (await consortium('/api/rounds/2013-05-simulated')).json()
    const here = ({ region }: { region: { id: string } }) => region.id === 'north-wales'
    const [workshop] = (await consortium(`/api/reviews/${reviews.find(here).id}/workshops`)).json()
    expect(workshop).toMatchObject({ state: 'ended', provenance: 'simulated' })
    const { lines } = (await consortium(`/api/workshops/${workshop.id}/minutes?lang=en`)).json()
    const textOf = (key: string) => lines.find((line: { key: string }) => line.key === key)?.text
    expect(textOf('opened')).toContain('6 May 2013')
    expect(textOf('people')).toBe('8 people took part.')
    expect(textOf('clarity-of-vision.ballot.2')).toMatch(/^Second ballot: .* \d/)
    expect(textOf('clarity-of-vision.agreed')).toMatch(/^Agreed: /)
    expect(lines.every(({ seqs }: { seqs: number[] }) => seqs.length === 0)).toBe(true)
  })

  it('has a round to hold workshops on, with evidence that they may show and nothing rated', async () => {
    const address = '/api/rounds/2015-05-practice-workshop'
    const lead = await signIn(toolkit, 'lead-reviewer')
    const { reviews, provenance } = (await lead(address)).json()
    expect(provenance).toBe('simulated')
    expect(reviews.map(({ stage }: { stage: string }) => stage)).toEqual(
      Array(4).fill('self-review'),
    )
    const consortium = await signIn(toolkit, 'consortium-lead', 'north-wales')
    const cell = (await consortium(`${address}/cells/north-wales/clarity-of-vision`)).json()
    expect(cell.evidence.length).toBeGreaterThan(0)
    expect(cell.evidence.some(({ released }: { released: boolean }) => released)).toBe(false)
    expect([cell.selfReview, cell.expectedPosition === null]).toEqual([null, false])
  })

  it('has a round to practise calibration on, with somebody not blind and somebody recused', async () => {
    const address = '/api/rounds/2015-11-practice-calibration'
    const lead = await signIn(toolkit, 'lead-reviewer')
    const { reviews, provenance } = (await lead(address)).json()
    expect(provenance).toBe('simulated')
    expect(reviews.map(({ stage }: { stage: string }) => stage)).toEqual(
      Array(4).fill('calibration'),
    )
    const recused = reviews.map((review: { recused: { name: string }[] }) =>
      review.recused.map(({ name }) => name),
    )
    expect(recused).toEqual([['Trial reviewer D'], [], [], []])
    const { agreement, blind, byRater }: Figures = (await lead(`${address}/figures`)).json()
    expect(agreement.counts).toMatchObject({ units: 48, raters: 4, ratings: 189 })
    expect(blind?.leftOut).toBe(12)
    expect(byRater?.raters.map(({ name, notBlind }) => [name, notBlind])).toEqual([
      ['Trial lead reviewer', 0],
      ['Trial reviewer A', 0],
      ['Trial reviewer B', 12],
      ['Trial reviewer C', 0],
    ])
    const cell = (await lead(`${address}/cells/south-east/clarity-of-vision`)).json()
    expect([cell.selfReview === null, cell.calibrated]).toEqual([false, null])
    const overTime: OverTime = (await lead('/api/over-time')).json()
    expect(overTime.rounds.map(({ id }) => id)).not.toContain('2015-11-practice-calibration')
  })

  it('loads the trial once: another start leaves it alone', async () => {
    const count = async () => {
      const { rows } = await toolkit.deps.db
        .selectFrom('statement')
        .select((expression) => expression.fn.countAll().as('rows'))
        .executeTakeFirstOrThrow()
      return Number(rows)
    }
    const before = await count()
    await loadTrial(toolkit.deps, 'fixtures')
    expect(await count()).toBe(before)
  })
})

async function signIn(toolkit: Toolkit, role: string, region?: string) {
  const signedIn = await toolkit.as(null)('POST', '/api/session', { role, region })
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
  return (url: string) => toolkit.as(null)('GET', url, undefined, { cookie })
}
