import { expect, it } from 'vitest'
import { isPositionFixed } from '../../server/core/expected-position.ts'

it('lets a position change until a rating is sealed against it', () => {
  expect(isPositionFixed(true, 0)).toBe(false)
  expect(isPositionFixed(true, 1)).toBe(true)
})

it('lets a first position be set after ratings were sealed', () => {
  expect(isPositionFixed(false, 3)).toBe(false)
})
