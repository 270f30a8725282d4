import { describe, expect, it } from 'vitest'
import { simulateRound } from '../../fixtures/simulated/round.ts'
import { feedbackSimulation } from '../../fixtures/simulated/rounds.ts'
import { newFeedback } from '../../server/contract/feedback.ts'
import { framework, inFeedback } from '../support/simulations.ts'

const cellsIn = (region: string) =>
  inFeedback.reviews.find((review) => review.region === region)?.cells ?? []

describe('a simulated round in feedback', () => {
  it('is the same for the same seed, and says that it is simulated', () => {
    expect(JSON.stringify(simulateRound(framework, feedbackSimulation))).toBe(
      JSON.stringify(inFeedback),
    )
    expect(inFeedback.title.en).toContain('simulated')
    expect(inFeedback.title.cy).toContain('efelychiadol')
    expect(inFeedback.note.en).toMatch(/^Simulated from seed 2016\..*three weeks ahead/)
    expect(inFeedback.note.cy).toMatch(/^Efelychiad o'r hedyn 2016\..*dair wythnos/)
    expect(inFeedback.overall).toEqual([])
  })

  it('has a region whose consortium has everything to answer', () => {
    const cells = cellsIn('north-wales')
    expect(cells).toHaveLength(12)
    for (const { calibrated, feedback, agreed } of cells) {
      expect(calibrated?.statements.length).toBeGreaterThan(0)
      expect([feedback, agreed]).toEqual([null, null])
    }
  })

  it('has a region that has accepted some, contested one by points, and left the rest', () => {
    const cells = cellsIn('south-east')
    expect(cells.every(({ calibrated, agreed }) => calibrated && !agreed)).toBe(true)
    const verdicts = cells.map(({ feedback }) => feedback?.verdict ?? null)
    expect(verdicts.filter((verdict) => verdict === 'accepted')).toHaveLength(5)
    expect(verdicts.filter((verdict) => verdict === null)).toHaveLength(6)

    const contested = cells.find(({ feedback }) => feedback?.verdict === 'contested')
    const { verdict, reasons, points = [], outcome } = contested?.feedback ?? {}
    expect(newFeedback.safeParse({ verdict, reasons, points, language: 'en' }).success).toBe(true)
    expect(outcome).toBeNull()
    expect(points.map(({ about }) => about)).toEqual(['level', 'statement'])
    const statement = contested?.calibrated?.statements[(points[1]?.statement ?? 0) - 1]
    expect(statement?.kind).toBe('challenge')
  })

  it('has a region whose cells are calibrated by half, and one that is agreed', () => {
    const half = cellsIn('south-west-and-mid-wales')
    expect(half.map(({ calibrated }) => calibrated !== null)).toEqual([
      ...Array.from({ length: 6 }, () => true),
      ...Array.from({ length: 6 }, () => false),
    ])
    expect(half.every(({ feedback }) => feedback === null)).toBe(true)
    const agreed = cellsIn('central-south')
    expect(agreed.every((cell) => cell.feedback && cell.agreed)).toBe(true)
  })
})
