import { describe, expect, it } from 'vitest'
import { untold } from '../../client/features/evidence/untold.ts'

describe('where evidence comes from', () => {
  it('does not repeat what the title of its source says', () => {
    const title = 'Interview with a member of the consortium’s leadership team'
    expect(untold(title, ['Interview', 'Consortium', '7 October 2014'])).toEqual(['7 October 2014'])
    expect(untold(title, ['Cyfweliad', null, '', 'director'])).toEqual(['Cyfweliad', 'director'])
  })
})
