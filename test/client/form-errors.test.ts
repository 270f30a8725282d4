import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../client/api.ts'
import { t, turnToLanguage } from '../../client/language.tsx'
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
    const errors = fieldErrors(refused('email'), ['email'])
    expect(errors.map(({ field }) => field)).toEqual(['email'])
    expect(messageFor(errors, 'email')).toBe('Not valid')
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
    expect(errors.every(({ nameless }) => nameless)).toBe(true)
    expect(messageFor(errors, 'name')).toBe('Too short')
    expect(messageFor(errors, 'email')).toBe('No address')
    expect(messageFor(errors, 'role')).toBeNull()
  })

  it('name by its path what no field of the form stands for', () => {
    const details = [{ path: 'version', message: 'is not known' }]
    const [error] = fieldErrors(refused('version', details), ['name'])
    expect([error?.field, error?.message()]).toEqual([null, 'version: is not known'])
  })

  it('take details that are something else for no errors of fields', () => {
    expect(fieldErrors(refused('email', { missing: [] }), ['email'])).toHaveLength(1)
  })

  it('lead to ids without dots', () => {
    expect(fieldId('expectedPosition.text')).toBe('field-expectedPosition-text')
  })
})

describe('the errors of a form whose page is turned to the other language', () => {
  afterEach(async () => {
    await turnToLanguage('en')
    vi.unstubAllGlobals()
  })

  async function afterTurning(error: ApiError): Promise<string | null> {
    vi.stubGlobal('document', { documentElement: { lang: '' } })
    await turnToLanguage('en')
    const errors = fieldErrors(error, ['email'])
    await turnToLanguage('cy')
    return messageFor(errors, 'email')
  }
  const messages = { en: 'Too short', cy: 'Rhy fyr' }

  it('are told in it where the server refused', async () => {
    const body = { code: 'invalid-input', message: 'Too short', messages, path: 'email' }
    expect(await afterTurning(new ApiError(400, body))).toBe('Rhy fyr')
  })

  it('are told in it where the server named a fault of each field', async () => {
    const details = [{ path: 'email', message: 'Too short', messages }]
    expect(await afterTurning(refused('email', details))).toBe('Rhy fyr')
  })

  it('are told in it where the page found them by itself', async () => {
    const body = { code: 'no-connection', message: () => t('error.no-connection'), path: 'email' }
    expect(await afterTurning(new ApiError(0, body))).toMatch(/^Ni ellir cyrraedd y gweinydd/)
  })

  it('stay as they were told by a server that knows one language', async () => {
    expect(await afterTurning(refused('email'))).toBe('Not valid')
  })
})
