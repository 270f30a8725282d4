import { describe, expect, it } from 'vitest'
import { ApiError } from '../../client/api.ts'
import { firstState, step } from '../../client/resource-state.ts'

const loaded = step(firstState<string>('/rounds'), { type: 'came', path: '/rounds', data: 'a' })

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

  it('gives way to an error', () => {
    const error = new ApiError(403, { code: 'forbidden', message: 'No' })
    expect(step(loaded, { type: 'failed', path: '/rounds', error })).toMatchObject({
      data: null,
      error,
      loading: false,
    })
  })
})
