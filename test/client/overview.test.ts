import { describe, expect, it } from 'vitest'
import { daysLeft } from '../../client/features/overview/days-left.ts'
import { gapsIn } from '../../client/features/overview/gaps.ts'
import { leadStepsIn, stepsOf } from '../../client/features/overview/lead-step.ts'
import { nextStepIn } from '../../client/features/overview/next-step.ts'
import { turnIn } from '../../client/features/overview/turn.ts'
import type { WholeReview } from '../../server/contract/whole-review.ts'
import type { Standing } from '../../server/core/permissions.ts'
import type { Stage } from '../../server/core/workflow.ts'
import { judgementOf, reviewOf, roundOf, standingIn } from './support/reviews.ts'

const today = '2026-03-10'
const decided = { id: 'd' } as never
const position = { version: 1 } as never
const evidence = (pieces: number, voices: number) => ({ pieces, voices, contradicting: 0 })
const said = (verdict: string, outcome: string | null = null) =>
  ({ verdict, outcome, at: '' }) as never

const review = (
  stage: Stage,
  viewer: Partial<Standing>,
  about: Partial<Omit<WholeReview, 'review'>> & { review?: Partial<WholeReview['review']> } = {},
) => reviewOf(standingIn(stage, viewer), about)

const lead = { role: 'lead-reviewer', leads: true } as const
const reviewer = { role: 'reviewer', assigned: true, inRound: true } as const
const consortium = { role: 'consortium-lead', ownRegion: true } as const
const progress = (rater: string, yours: boolean, ...sealed: string[]) => ({
  rater,
  yours,
  sealed,
  expected: true,
})

describe('what a review lacks', () => {
  const told = (whole: WholeReview) =>
    gapsIn(whole).map(({ what, who, judgements }) => [what, who ?? null, judgements.join()])

  it('names who has not sealed which judgements, in sealed judgement alone', () => {
    const about = {
      judgements: ['skill', 'trust'].map((code) =>
        judgementOf(code, { expectedPosition: position, evidence: evidence(3, 3) }),
      ),
      progress: [progress('Rhys', false, 'skill'), progress('Lowri', true, 'skill', 'trust')],
    }
    expect(told(review('sealed-judgement', lead, about))).toEqual([['unsealed', 'Rhys', 'trust']])
    expect(told(review('fieldwork', lead, about))).toEqual([])
    const own = { ...about, progress: [progress('Rhys', true)] }
    expect(told(review('sealed-judgement', reviewer, own))).toEqual([
      ['unsealed-by-you', 'Rhys', 'skill,trust'],
    ])
  })

  it('names judgements without a position, without evidence, and with one voice alone', () => {
    const judgements = [
      judgementOf('skill', { evidence: evidence(0, 0) }),
      judgementOf('trust', { expectedPosition: position, evidence: evidence(4, 1) }),
    ]
    expect(told(review('fieldwork', reviewer, { judgements }))).toEqual([
      ['no-position', null, 'skill'],
      ['no-evidence', null, 'skill'],
      ['one-voice', null, 'trust'],
    ])
  })

  it('calls no evidence thin to a consortium, which reads a part of it', () => {
    const judgements = [judgementOf('skill', { evidence: evidence(0, 0) })]
    expect(told(review('fieldwork', consortium, { judgements }))).toEqual([
      ['no-position', null, 'skill'],
    ])
  })

  it('names who has to answer in feedback, and what waits for the agreed level', () => {
    const judgements = [
      judgementOf('a'),
      judgementOf('b', { feedback: said('contested') }),
      judgementOf('c', { feedback: said('contested', 'kept') }),
      judgementOf('d', { feedback: said('accepted') }),
      judgementOf('e', { feedback: said('accepted'), agreed: decided }),
    ].map((one) => ({ ...one, evidence: evidence(2, 2) }))
    expect(told(review('feedback', { ...lead, revealed: true }, { judgements }))).toEqual([
      ['no-answer', null, 'a'],
      ['contested', null, 'b'],
      ['no-agreed', null, 'c,d'],
    ])
  })

  it('is a reviewer where none has been assigned', () => {
    const whole = review('desk-analysis', lead, { judgements: [], review: { reviewers: [] } })
    expect(told(whole)).toEqual([['reviewers', null, '']])
  })
})

describe('whose turn it is', () => {
  it('is that of who has still to seal, then the lead’s', () => {
    const judgements = [judgementOf('skill', { own: 'none' })]
    const open = { judgements, progress: [progress('Rhys', true)] }
    expect(turnIn(review('sealed-judgement', reviewer, open), today)).toEqual({
      of: 'raters',
      yours: true,
    })
    const sealed = {
      judgements: [judgementOf('skill', { own: 'sealed' })],
      progress: [progress('Rhys', true, 'skill')],
    }
    expect(turnIn(review('sealed-judgement', lead, sealed), today)).toEqual({
      of: 'lead',
      yours: true,
    })
  })

  it('is that of both at self-review, when the consortium holds its workshop', () => {
    for (const standing of [reviewer, consortium]) {
      const turn = turnIn(review('self-review', standing, {}), today)
      expect(turn).toEqual({ of: 'both', yours: true })
    }
  })

  it('tells who may not know the progress of the reviewers alone', () => {
    expect(turnIn(review('sealed-judgement', consortium, { progress: null }), today)).toEqual({
      of: 'raters',
      yours: false,
    })
  })

  it('goes from the consortium to the lead with its last answer, or with the last day', () => {
    const feedback = (until: string, ...judgements: WholeReview['judgements']) =>
      turnIn(
        review(
          'feedback',
          { ...lead, revealed: true },
          {
            judgements,
            review: { feedbackUntil: until },
          },
        ),
        today,
      ).of
    expect(feedback('2026-03-10', judgementOf('a'))).toBe('consortium')
    expect(feedback('2026-03-09', judgementOf('a'))).toBe('lead')
    expect(feedback('2026-03-20', judgementOf('a', { feedback: said('accepted') }))).toBe('lead')
  })

  it('is an administrator’s without reviewers, and nobody’s in the end', () => {
    const without = review('fieldwork', lead, { review: { reviewers: [] } })
    expect(turnIn(without, today).of).toBe('administrator')
    expect(turnIn(review('published', lead), today)).toEqual({ of: 'nobody', yours: false })
  })
})

describe('the next step', () => {
  it('of a reviewer goes from positions by evidence and drafts to sealing', () => {
    const step = (stage: Stage, ...judgements: WholeReview['judgements']) =>
      nextStepIn(review(stage, reviewer, { judgements }))
    const ready = { expectedPosition: position, evidence: evidence(2, 2) }
    expect(step('fieldwork', judgementOf('a'), judgementOf('b', ready))).toEqual({
      kind: 'positions',
      count: 1,
    })
    expect(
      step('fieldwork', judgementOf('a', { ...ready, evidence: evidence(0, 0) })),
    ).toMatchObject({ kind: 'evidence', judgement: 'a' })
    expect(step('fieldwork', judgementOf('a', { ...ready, own: 'none' }))).toMatchObject({
      kind: 'draft',
    })
    expect(step('fieldwork', judgementOf('a', { ...ready, own: 'draft' }))).toEqual({
      kind: 'prepared',
    })
    expect(step('sealed-judgement', judgementOf('a', { own: 'sealed' }), judgementOf('b'))).toEqual(
      { kind: 'rate', judgement: 'b', count: 1 },
    )
    expect(step('sealed-judgement', judgementOf('a', { own: 'sealed' }))).toEqual({
      kind: 'all-sealed',
    })
  })

  it('of a consortium is its workshop, then its proposal, then its answers', () => {
    const judgements = [judgementOf('a', { feedback: said('accepted') }), judgementOf('b')]
    for (const stage of ['desk-analysis', 'fieldwork', 'self-review'] as const) {
      const step = nextStepIn(review(stage, consortium, { judgements }))
      expect(step).toEqual({ kind: 'workshop', count: 2 })
    }
    expect(nextStepIn(review('sealed-judgement', consortium, { judgements }))).toEqual({
      kind: 'propose-positions',
      count: 2,
    })
    expect(nextStepIn(review('feedback', consortium, { judgements }))).toEqual({
      kind: 'answer',
      judgement: 'b',
      count: 1,
    })
    expect(nextStepIn(review('agreed', consortium, { judgements }))).toEqual({ kind: 'read' })
  })

  it('of the lead waits where this region is ready and another is not', () => {
    const whole = review('sealed-judgement', lead, { judgements: [judgementOf('a')] })
    const missing = [{ what: 'sealed-ratings', region: 'south', judgement: 'a' }]
    expect(leadStepsIn(roundOf(whole, { missingForReveal: missing }), whole, today)).toEqual([])
    expect(leadStepsIn(roundOf(whole, { missingForReveal: [] }), whole, today)).toEqual([
      { kind: 'reveal' },
    ])
    const here = [{ what: 'sealed-ratings', region: 'north', judgement: 'a' }]
    expect(
      leadStepsIn(roundOf(whole, { missingForReveal: [...missing, ...here] }), whole, today),
    ).toEqual([{ kind: 'wait-for-ratings', cells: [{ region: 'north', judgement: 'a' }] }])
  })

  it('of the lead follows the judgements as they are', () => {
    const judgements = [
      judgementOf('a', { calibrated: decided }),
      judgementOf('b', { calibrated: decided, feedback: said('contested') }),
      judgementOf('c', { calibrated: decided, feedback: said('contested', 'kept') }),
      judgementOf('d', { calibrated: decided, agreed: decided }),
      judgementOf('e'),
    ]
    const whole = review('calibration', { ...lead, revealed: true }, { judgements })
    expect([...stepsOf(whole).values()]).toEqual(['calibrated', 'feedback', 'answered', 'agreed'])
    const round = roundOf(whole, { revealedAt: '2026-03-01T09:00:00.000Z' })
    expect(leadStepsIn(round, whole, today)[0]).toMatchObject({
      kind: 'calibrate',
      cells: [{ judgement: 'e' }],
    })
  })
})

describe('the days left', () => {
  it('count whole days, over the end of a month and of summer time too', () => {
    expect(daysLeft('2026-03-13', today)).toBe(3)
    expect(daysLeft('2026-03-10', today)).toBe(0)
    expect(daysLeft('2026-03-08', today)).toBe(-2)
    expect(daysLeft('2026-04-01', '2026-03-27')).toBe(5)
  })
})
