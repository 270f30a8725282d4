import type { Round } from '../../../server/contract/rounds.ts'
import type { JudgementInReview, WholeReview } from '../../../server/contract/whole-review.ts'
import { type Standing, standingAnywhere } from '../../../server/core/permissions.ts'
import type { Stage } from '../../../server/core/workflow.ts'

/** How somebody stands to a review in a stage; to one that is open once it has been calibrated. */
export function standingIn(stage: Stage, viewer: Partial<Standing>): Standing {
  return { ...standingAnywhere(viewer.role ?? 'nobody'), stage, ...viewer }
}

export function judgementOf(
  judgement: string,
  about: Partial<JudgementInReview> = {},
): JudgementInReview {
  return {
    judgement,
    expectedPosition: null,
    proposedPosition: null,
    own: null,
    waiver: null,
    spread: null,
    selfReview: null,
    calibrated: null,
    agreed: null,
    feedback: null,
    evidence: null,
    ...about,
  }
}

const outline = {
  id: '2026-03',
  title: 'Round',
  positionAt: '2026-03',
  old: false,
  framework: 'small',
  frameworkVersion: 1,
  provenance: 'live',
  carried: false,
} as const

/** The review of the north as somebody sees it who stands so to it. */
export function reviewOf(
  standing: Standing,
  {
    review,
    ...about
  }: Partial<Omit<WholeReview, 'review'>> & { review?: Partial<WholeReview['review']> } = {},
): WholeReview {
  return {
    round: outline,
    review: {
      id: 'review-north',
      region: { id: 'north', name: 'North' },
      stage: standing.stage ?? 'desk-analysis',
      feedbackUntil: null,
      version: 1,
      standing,
      reviewers: [{ id: 'rhys', name: 'Rhys' }],
      recused: [],
      ownSealed: null,
      contested: null,
      ...review,
    },
    judgements: [],
    progress: null,
    evidence: [],
    sources: [],
    handOvers: [],
    ...about,
  }
}

/** The round that a review belongs to. */
export function roundOf({ review }: WholeReview, about: Partial<Round> = {}): Round {
  return {
    ...outline,
    titles: { en: 'Round', cy: 'Rownd' },
    regions: [review.region],
    published: false,
    note: null,
    about: null,
    revealedAt: null,
    public: false,
    version: 1,
    standing: review.standing,
    leads: [],
    reviews: [review],
    openingLayer: 'agreed',
    missingForReveal: null,
    unsealed: null,
    ownDrafted: [],
    handedOver: [],
    ...about,
  }
}
