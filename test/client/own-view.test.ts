import { describe, expect, it } from 'vitest'
import {
  emptyView,
  viewFaults,
  wasOvertaken,
  withTyped,
} from '../../client/features/calibration/own-view.ts'

describe('what a reviewer types of a level', () => {
  const typed = withTyped(emptyView(null, 'en'), { because: 'Half of it holds' }, null)

  it('is told that a calibrated level came meanwhile, though they type on', () => {
    expect(wasOvertaken(typed, null)).toBe(false)
    expect(wasOvertaken(typed, 'decision')).toBe(true)
    const more = withTyped(typed, { because: 'Half of it holds, still' }, 'decision')
    expect(wasOvertaken(more, 'decision')).toBe(true)
  })

  it('is against the level of the day where it begins from nothing', () => {
    const begun = withTyped(emptyView(null, 'en'), { level: 2 }, 'decision')
    expect(wasOvertaken(begun, 'decision')).toBe(false)
    const emptied = withTyped(typed, { because: '' }, 'decision')
    expect(wasOvertaken(withTyped(emptied, { level: 1 }, 'decision'), 'decision')).toBe(false)
  })

  it('needs a level to be proposed, and only words to be kept as dissent', () => {
    const fields = (kind: 'proposal' | 'dissent') =>
      viewFaults(typed, kind).map(({ field }) => field)
    expect(fields('proposal')).toEqual(['level'])
    expect(fields('dissent')).toEqual([])
  })
})
