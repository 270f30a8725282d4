import { describe, expect, it } from 'vitest'
import { reviewerNames } from '../../client/features/rounds/reviewer-names.ts'
import { speakAsPage } from './support/page-messages.ts'

const reviewers = [
  { id: 'one', name: 'Ann Reviewer' },
  { id: 'two', name: 'Bob Reviewer' },
]

describe('the reviewers of a region', () => {
  speakAsPage()

  it('are named, with a mark at who is recused', () => {
    const recused = [{ id: 'two', name: 'Bob Reviewer', reason: 'Kin', language: null }]
    expect(reviewerNames({ reviewers, recused })).toBe('Ann Reviewer, Bob Reviewer (recused)')
  })

  it('carry no mark for whoever may not know it', () => {
    expect(reviewerNames({ reviewers, recused: null })).toBe('Ann Reviewer, Bob Reviewer')
  })
})
