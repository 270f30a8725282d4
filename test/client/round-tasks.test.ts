import { describe, expect, it } from 'vitest'
import { ApiError } from '../../client/api.ts'
import { stepsIn } from '../../client/features/rounds/cell-steps.ts'
import { groupMissing, missingIn } from '../../client/features/rounds/missing.ts'
import { dateFault } from '../../client/features/rounds/moves.ts'
import {
  leadTasks,
  type Review,
  unansweredCells,
  unsealedCells,
} from '../../client/features/rounds/round-tasks.ts'
import type { RoundTrailEntry } from '../../server/contract/cells.ts'
import type { Round } from '../../server/contract/rounds.ts'
import type { Standing } from '../../server/core/permissions.ts'
import type { Stage } from '../../server/core/workflow.ts'

const judgements = ['skill', 'trust']

const standing: Standing = {
  role: 'lead-reviewer',
  leads: true,
  assigned: false,
  inRound: false,
  ownRegion: false,
  stage: null,
  revealed: false,
  public: false,
}

const review = (region: string, stage: Stage, about: Partial<Review> = {}): Review => ({
  id: `review-${region}`,
  region: { id: region, name: region },
  stage,
  feedbackUntil: null,
  version: 1,
  standing: { ...standing, stage },
  reviewers: [{ id: 'rhys', name: 'Rhys' }],
  recused: [],
  ownSealed: null,
  contested: null,
  ...about,
})

const round = (reviews: readonly Review[], about: Partial<Round> = {}): Round => ({
  id: '2026-03',
  title: 'Round',
  titles: { en: 'Round', cy: 'Rownd' },
  positionAt: '2026-03',
  old: false,
  framework: 'small',
  frameworkVersion: 1,
  carried: false,
  provenance: 'live',
  regions: reviews.map(({ region }) => region),
  published: false,
  note: null,
  about: null,
  revealedAt: null,
  public: false,
  version: 1,
  standing,
  leads: [],
  reviews: [...reviews],
  openingLayer: 'agreed',
  missingForReveal: [],
  unsealed: null,
  ownDrafted: [],
  handedOver: [],
  ...about,
})

const happened = (action: string, region: string, judgement: string | null): RoundTrailEntry => ({
  at: '2026-03-02T09:00:00.000Z',
  action,
  actor: null,
  fields: [],
  region,
  judgement,
})

const eachOf = (action: string, region: string) =>
  judgements.map((judgement) => happened(action, region, judgement))

const task = (shown: Round, trail: readonly RoundTrailEntry[] = [], today = '2026-03-10') =>
  tasks(shown, trail, today)[0]

const tasks = (shown: Round, trail: readonly RoundTrailEntry[] = [], today = '2026-03-10') =>
  leadTasks(shown, { judgements, steps: stepsIn(trail), today })

const revealed = { revealedAt: '2026-03-05T09:00:00.000Z', missingForReveal: null }

describe('what a lead reviewer has to do next, before the reveal', () => {
  it('is to open sealed judgement where regions have not got there', () => {
    const early = review('north', 'fieldwork')
    const shown = round([early, review('south', 'sealed-judgement')])
    expect(task(shown)).toEqual({ kind: 'move', to: 'sealed-judgement', reviews: [early] })
  })

  it('is to have reviewers assigned where nothing else can be done', () => {
    const bare = review('north', 'desk-analysis', { reviewers: [] })
    expect(task(round([bare]))).toEqual({ kind: 'assign-reviewers', reviews: [bare] })
    const ready = review('south', 'desk-analysis')
    expect(task(round([bare, ready]))).toMatchObject({ kind: 'move', reviews: [ready] })
  })

  it('is to wait for ratings, then to decide about waivers, then to reveal', () => {
    const sealing = [review('north', 'sealed-judgement'), review('south', 'sealed-judgement')]
    const missing = (what: string) => [{ what, region: 'north', judgement: 'skill' }]
    const cells = [{ region: 'north', judgement: 'skill' }]
    const waiting = round(sealing, { missingForReveal: missing('sealed-ratings') })
    expect(task(waiting)).toEqual({ kind: 'wait-for-ratings', cells })
    const levels = round(sealing, { missingForReveal: missing('sealed-levels') })
    expect(task(levels)).toEqual({ kind: 'waive', cells })
    expect(task(round(sealing))).toEqual({ kind: 'reveal' })
  })
})

describe('what a lead reviewer has to do next, after the reveal', () => {
  it('is to calibrate, then to move on to feedback', () => {
    const north = review('north', 'calibration')
    const one = [happened('calibrated', 'north', 'skill')]
    expect(task(round([north], revealed), one)).toEqual({
      kind: 'calibrate',
      cells: [{ region: 'north', judgement: 'trust' }],
    })
    expect(task(round([north], revealed), eachOf('calibrated', 'north'))).toEqual({
      kind: 'move',
      to: 'feedback',
      reviews: [north],
    })
  })

  it('moves a region that is done with before work on another', () => {
    const north = review('north', 'calibration')
    const shown = round([north, review('south', 'calibration')], revealed)
    expect(task(shown, eachOf('calibrated', 'north'))).toMatchObject({
      kind: 'move',
      reviews: [north],
    })
  })

  const answering = review('north', 'feedback', { feedbackUntil: '2026-03-20' })

  it('is to wait while a consortium may answer, and to deal with what it has answered', () => {
    const calibrated = eachOf('calibrated', 'north')
    expect(task(round([answering], revealed), calibrated)).toMatchObject({
      kind: 'wait-for-answers',
      until: '2026-03-20',
      cells: [{ judgement: 'skill' }, { judgement: 'trust' }],
    })
    const one = [...calibrated, happened('feedback', 'north', 'trust')]
    const due = { kind: 'agree', cells: [{ region: 'north', judgement: 'trust' }] }
    expect(task(round([answering], revealed), one)).toEqual(due)
    const answered = [...one, happened('feedback.answer', 'north', 'trust')]
    expect(task(round([answering], revealed), answered)).toEqual(due)
  })

  it('is to agree what nobody answered once the day has passed', () => {
    const calibrated = eachOf('calibrated', 'north')
    const shown = round([answering], revealed)
    expect(task(shown, calibrated, '2026-03-20')?.kind).toBe('wait-for-answers')
    expect(task(shown, calibrated, '2026-03-21')).toMatchObject({
      kind: 'agree',
      cells: [{ judgement: 'skill' }, { judgement: 'trust' }],
    })
  })

  it('opens a judgement again where the consortium spoke after the agreement', () => {
    const trail = [...eachOf('agreed', 'north'), happened('feedback', 'north', 'skill')]
    expect(task(round([answering], revealed), trail)).toMatchObject({
      kind: 'agree',
      cells: [{ judgement: 'skill' }],
    })
  })

  it('is to move on, to publish, to make public, and then nothing', () => {
    const agreed = eachOf('agreed', 'north')
    expect(task(round([answering], revealed), agreed)).toMatchObject({ kind: 'move', to: 'agreed' })
    const done = round([review('north', 'agreed')], revealed)
    expect(task(done, agreed)).toMatchObject({ kind: 'move', to: 'published' })
    const published = [review('north', 'published')]
    expect(task(round(published, revealed))).toEqual({ kind: 'make-public' })
    expect(task(round(published, { ...revealed, public: true }))).toEqual({ kind: 'done' })
  })

  it('is to answer what is contested before anything else, and then the rest', () => {
    const contested = review('north', 'feedback', {
      feedbackUntil: '2026-03-20',
      contested: ['skill'],
    })
    const ready = review('south', 'agreed')
    const calibrating = review('west', 'calibration')
    const trail = [...eachOf('feedback', 'north'), ...eachOf('agreed', 'south')]
    expect(tasks(round([ready, calibrating, contested], revealed), trail)).toEqual([
      { kind: 'answer', until: '2026-03-20', cells: [{ region: 'north', judgement: 'skill' }] },
      { kind: 'move', to: 'published', reviews: [ready] },
      {
        kind: 'calibrate',
        cells: [
          { region: 'west', judgement: 'skill' },
          { region: 'west', judgement: 'trust' },
        ],
      },
      { kind: 'agree', cells: [{ region: 'north', judgement: 'trust' }] },
    ])
  })

  it('does not move a region on in which something contested waits', () => {
    const again = { ...answering, contested: ['skill'] }
    const kinds = tasks(round([again], revealed), eachOf('agreed', 'north')).map(({ kind }) => kind)
    expect(kinds).toEqual(['answer'])
  })

  it('moves all of ten regions at once', () => {
    const ten = Array.from({ length: 10 }, (_, index) => review(`region-${index}`, 'agreed'))
    expect(task(round(ten, revealed))).toMatchObject({ kind: 'move', reviews: ten })
  })
})

describe('what waits for a consortium', () => {
  it('are the judgements that it has said nothing to, while it may', () => {
    const steps = stepsIn([
      ...eachOf('calibrated', 'north'),
      happened('feedback', 'north', 'skill'),
      happened('review.stage', 'north', null),
    ])
    const open = unansweredCells(review('north', 'feedback'), { judgements, steps })
    expect(open).toEqual([{ region: 'north', judgement: 'trust' }])
    expect(unansweredCells(review('north', 'agreed'), { judgements, steps })).toEqual([])
  })
})

describe('what is missing', () => {
  const north = { what: 'calibrated-level', region: 'north', judgement: 'skill' }
  const south = { what: 'reviewers', region: 'south' }

  it('is told by region, in the order of the round', () => {
    const regions = [{ id: 'south' }, { id: 'middle' }, { id: 'north' }]
    expect(groupMissing([north, south], regions)).toEqual([
      { region: 'south', items: [south] },
      { region: 'north', items: [north] },
    ])
  })

  it('keeps what concerns no region, or one that the round no longer has', () => {
    const whole = { what: 'answer-date' }
    expect(groupMissing([whole, north], [])).toEqual([
      { region: null, items: [whole] },
      { region: 'north', items: [north] },
    ])
  })

  it('is read from a gate that was found shut, and from no other refusal', () => {
    const refused = (code: string, details: unknown) =>
      new ApiError(409, { code, message: '', details })
    expect(missingIn(refused('gate-shut', { missing: [north] }))).toEqual([north])
    expect(missingIn(refused('gate-shut', null))).toEqual([])
    expect(missingIn(refused('wrong-stage', { missing: [north] }))).toEqual([])
  })
})

describe('the day until which a consortium may answer', () => {
  it('has to be given, and may be today', () => {
    expect(dateFault('', '2026-03-10')).toBe('until-missing')
    expect(dateFault('2026-03-09', '2026-03-10')).toBe('until-past')
    expect(dateFault('2026-03-10', '2026-03-10')).toBeNull()
  })
})

describe('what a reviewer still has to seal', () => {
  const reviewing = (region: string, stage: Stage, ownSealed: string[] | null, assigned = true) =>
    review(region, stage, {
      ownSealed,
      standing: { ...standing, role: 'reviewer', leads: false, assigned, inRound: true, stage },
    })

  it('is what they review, what can be sealed, and what they have not sealed', () => {
    const reviews = [
      reviewing('north', 'sealed-judgement', ['skill']),
      reviewing('west', 'sealed-judgement', ['skill', 'trust']),
      reviewing('south', 'sealed-judgement', null, false),
      reviewing('east', 'fieldwork', []),
    ]
    expect(unsealedCells(reviews, judgements)).toEqual([{ region: 'north', judgement: 'trust' }])
  })
})
