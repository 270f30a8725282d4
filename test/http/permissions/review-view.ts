import { expect } from 'vitest'
import type { Cell } from '../../../server/contract/cells.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'

/** Of a cell’s page what the whole review tells of the judgement too. */
export function sharedByCell(cell: Cell) {
  const { own, selfReview, feedback } = cell
  const { ballots: _, ...self } = selfReview ?? { ballots: [] }
  return {
    judgement: cell.judgement,
    expectedPosition: cell.expectedPosition,
    proposedPosition: cell.proposedPosition,
    own: own && (own.rating ? 'sealed' : own.draft ? 'draft' : 'none'),
    waiver: cell.waiver,
    spread: cell.spread,
    selfReview: selfReview && self,
    calibrated: cell.calibrated,
    agreed: cell.agreed,
    feedback: feedback && {
      verdict: feedback.verdict,
      outcome: feedback.outcome,
      at: feedback.at,
    },
  }
}

/** Holds the whole review to what the pages of its cells, which the table decides, tell somebody. */
export function expectSameAsCell(who: string, review: WholeReview, cell: Cell): void {
  const { evidence: counts, ...judgement } =
    review.judgements.find((one) => one.judgement === cell.judgement) ?? {}
  expect([who, judgement]).toEqual([who, sharedByCell(cell)])
  expect([who, review.review.standing, review.round]).toEqual([who, cell.standing, cell.round])

  const linked = review.evidence.filter(({ links }) =>
    links.some((link) => link.judgement === cell.judgement),
  )
  expect([who, linked.map(excerptAndSource(review))]).toEqual([
    who,
    cell.evidence.map(({ excerpt, source }) => [excerpt, source.title]),
  ])
  expect([who, counts?.pieces ?? 0]).toEqual([who, cell.evidence.length])

  const progress = review.progress?.map(({ rater, sealed }) => ({
    rater,
    sealed: sealed.includes(cell.judgement),
  }))
  const here = progress?.filter(({ rater, sealed }) => sealed || isExpected(review, rater))
  expect([who, here ?? null]).toEqual([who, cell.progress])
}

const excerptAndSource =
  ({ sources }: WholeReview) =>
  ({ excerpt, source }: WholeReview['evidence'][number]) => [
    excerpt,
    sources.find(({ id }) => id === source)?.title,
  ]

const isExpected = ({ progress }: WholeReview, name: string) =>
  progress?.some(({ rater, expected }) => expected && rater === name) ?? false
