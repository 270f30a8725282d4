import { describe, expect, it } from 'vitest'
import { ApiError } from '../../client/api.ts'
import { fieldErrors, fieldId, messageFor } from '../../client/ui/field-errors.ts'

const refused = (path?: string, details?: unknown) =>
  new ApiError(400, {
    code: 'invalid-input',
    message: 'Not valid',
    ...(path !== undefined && { path }),
    ...(details !== undefined && { details }),
  })

describe('the errors of a form', () => {
  it('stand at the field that the server names', () => {
    expect(fieldErrors(refused('email'), ['email'])).toEqual([
      { field: 'email', message: 'Not valid' },
    ])
  })

  it('stand at the nearest field above a path within it', () => {
    expect(fieldErrors(refused('links.0.kind'), ['links'])[0]?.field).toBe('links')
  })

  it('stand in the summary alone where no field is meant', () => {
    expect(fieldErrors(refused(), ['email'])[0]?.field).toBeNull()
    expect(fieldErrors(refused('version'), ['email'])[0]?.field).toBeNull()
  })

  it('are all told where the server tells several', () => {
    const details = [
      { path: 'name', message: 'Too short' },
      { path: 'email', message: 'No address' },
    ]
    const errors = fieldErrors(refused('name', details), ['name', 'email'])
    expect(messageFor(errors, 'name')).toBe('Too short')
    expect(messageFor(errors, 'email')).toBe('No address')
    expect(messageFor(errors, 'role')).toBeNull()
  })

  it('take details that are something else for no errors of fields', () => {
    expect(fieldErrors(refused('email', { missing: [] }), ['email'])).toHaveLength(1)
  })

  it('lead to ids without dots', () => {
    expect(fieldId('expectedPosition.text')).toBe('field-expectedPosition-text')
  })
})
