import { ApiError, api } from '../../api.ts'
import { t } from '../../language.tsx'
import type { PersonValues } from './person-form.ts'

/**
 * Adds a person. Where an answer was lost on the way and the form has changed since, the id is
 * taken by what was sent first, and this becomes a change of that.
 * @throws ApiError
 */
export async function createPerson(id: string, body: PersonValues): Promise<void> {
  try {
    await api(`/people/${id}`, { method: 'PUT', version: 'create', body })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.code !== 'id-used') throw withEmailTaken(error)
    await api(`/people/${id}`, { method: 'PATCH', version: 1, body })
  }
}

/** The one thing of a person that two cannot share is the email address. */
export function withEmailTaken(error: ApiError): ApiError {
  if (error.code !== 'already-exists') return error
  const { status, code } = error
  return new ApiError(status, { code, message: () => t('people.email-taken'), path: 'email' })
}
