import { describe, expect, it } from 'vitest'
import { countVoices } from '../../server/core/voices.ts'

describe('how many voices evidence comes from', () => {
  it('counts sources of one lineage as one voice, and several pieces of a source as one', () => {
    expect(countVoices([])).toBe(0)
    expect(
      countVoices([
        { sourceId: 'minutes', lineage: 'board of March' },
        { sourceId: 'paper', lineage: 'board of March' },
        { sourceId: 'head', lineage: null },
        { sourceId: 'head', lineage: null },
        { sourceId: 'governor', lineage: null },
      ]),
    ).toBe(3)
  })

  it('does not take a lineage for the source of the same name', () => {
    expect(
      countVoices([
        { sourceId: 'a', lineage: null },
        { sourceId: 'b', lineage: 'a' },
      ]),
    ).toBe(2)
  })
})
