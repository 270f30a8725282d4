import { describe, expect, it } from 'vitest'
import { comparesRatings } from '../../client/features/calibration/compares.ts'
import { reliancesOf, reliersOn } from '../../client/features/ratings/reliance.ts'
import type { EvidenceInCell } from '../../server/contract/cells.ts'
import type { Standing } from '../../server/core/permissions.ts'

const piece = (id: string, version = 1) => {
  const item: EvidenceInCell = {
    id,
    version,
    excerpt: `Words of ${id}`,
    language: 'en',
    source: {
      title: 'Plan',
      language: 'en',
      kind: 'document',
      heldOn: null,
      organisation: 'consortium',
      role: null,
    },
    kind: 'strength',
    polarity: 'supports',
    released: false,
    forWorkshop: null,
  }
  return { item, links: [{ kind: item.kind, polarity: item.polarity }] }
}

const cites = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }))
const rhys = { id: 'rhys', name: 'Rhys' }

describe('what a rating relies on', () => {
  it('comes in the order of the evidence, and says what was reworded since', () => {
    const { shown, elsewhere } = reliancesOf({ evidence: cites('minutes', 'plan') }, [
      piece('plan', 2),
      piece('survey'),
      piece('minutes'),
    ])
    expect(shown.map(({ piece: { item }, reworded }) => [item.id, reworded])).toEqual([
      ['plan', true],
      ['minutes', false],
    ])
    expect(elsewhere).toBe(0)
  })

  it('counts what is no longer linked or not open', () => {
    expect(reliancesOf({ evidence: cites('gone', 'plan') }, [piece('plan')]).elsewhere).toBe(1)
  })
})

describe('who relies on a piece of evidence', () => {
  const rating = (
    rater: { id: string; name: string } | null,
    sequence: number,
    ...ids: string[]
  ) => ({
    rater,
    sequence,
    evidence: cites(...ids),
  })

  it('is told by the last rating of each', () => {
    const sian = { id: 'sian', name: 'Siân' }
    const ratings = [rating(rhys, 1, 'plan'), rating(rhys, 2, 'survey'), rating(sian, 1, 'plan')]
    expect(reliersOn('plan', ratings)).toEqual(['Siân'])
    expect(reliersOn('survey', ratings)).toEqual(['Rhys'])
  })

  it('names nobody where names are not told', () => {
    expect(reliersOn('plan', [rating(null, 1, 'plan')])).toEqual([])
  })
})

describe('ratings and form stand side by side', () => {
  const standing: Standing = {
    role: 'lead-reviewer',
    leads: true,
    assigned: false,
    inRound: true,
    ownRegion: false,
    stage: 'calibration',
    revealed: true,
    public: false,
  }

  it('for who calibrates or proposes, once there are ratings, and for nobody else', () => {
    const ratings = [
      {
        id: 'one',
        rater: rhys,
        notBlind: false,
        level: 2,
        reason: null,
        ground: null,
        confidence: null,
        rationale: null,
        statements: [],
        evidence: [],
        sequence: 1,
        supersedesBecause: null,
        supersedesBecauseLanguage: null,
        sealedAt: null,
      },
    ]
    expect(comparesRatings({ ratings, standing })).toBe(true)
    expect(comparesRatings({ ratings: null, standing })).toBe(false)
    expect(comparesRatings({ ratings: [], standing })).toBe(false)
    const reviewer = { ...standing, role: 'reviewer' as const, leads: false, assigned: true }
    expect(comparesRatings({ ratings, standing: reviewer })).toBe(true)
    const consortium = {
      ...standing,
      role: 'consortium-lead' as const,
      leads: false,
      inRound: false,
    }
    expect(comparesRatings({ ratings, standing: { ...consortium, ownRegion: true } })).toBe(false)
  })
})
