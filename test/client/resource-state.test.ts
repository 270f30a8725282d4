import { describe, expect, it } from 'vitest'
import { ApiError } from '../../client/api.ts'
import { firstState, step } from '../../client/resource-state.ts'

const loaded = step(firstState<string>('/rounds'), {
  type: 'came',
  path: '/rounds',
  data: 'a',
  asOf: null,
})

describe('what has been asked of the API', () => {
  it('waits from the start, and does not where there is nothing to ask', () => {
    expect(firstState('/rounds').loading).toBe(true)
    expect(firstState(null).loading).toBe(false)
  })

  it('stays while the same is asked again', () => {
    expect(step(loaded, { type: 'asked', path: '/rounds' })).toMatchObject({
      data: 'a',
      loading: true,
    })
  })

  it('goes when something else is asked', () => {
    expect(step(loaded, { type: 'asked', path: '/people' })).toEqual(firstState('/people'))
  })

  it('says from when it is while there is no connection, and no more once it came', () => {
    const asOf = new Date('2013-11-05T14:05:00Z')
    const remembered = step(loaded, { type: 'came', path: '/rounds', data: 'a', asOf })
    expect(remembered).toMatchObject({ data: 'a', asOf, error: null })
    const asked = step(remembered, { type: 'asked', path: '/rounds' })
    expect(asked).toMatchObject({ asOf, loading: true })
    const came = step(asked, { type: 'came', path: '/rounds', data: 'b', asOf: null })
    expect(came).toMatchObject({ data: 'b', asOf: null })
  })

  it('gives way to an error', () => {
    const error = new ApiError(403, { code: 'forbidden', message: 'No' })
    expect(step(loaded, { type: 'failed', path: '/rounds', error })).toMatchObject({
      data: null,
      error,
      loading: false,
    })
  })
})
