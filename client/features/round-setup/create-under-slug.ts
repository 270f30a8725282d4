import { ApiError, api } from '../../api.ts'
import { t } from '../../language.tsx'
import { isFreeSlug } from '../../slug-proposal.ts'

/** How the server says that a slug is taken: by the same person, by somebody else, or from before. */
const taken = ['id-used', 'unreadable-answer', 'already-exists']

/**
 * Creates something at a slug.
 * @throws ApiError, with the field of the slug where that is at fault
 */
export async function createUnderSlug(
  register: '/regions' | '/rounds',
  slug: string,
  body: unknown,
  field: string,
): Promise<void> {
  if (!isFreeSlug(slug)) {
    throw new ApiError(400, { code: 'bad-slug', message: () => t('setup.slug-bad'), path: field })
  }
  try {
    await api(`${register}/${slug}`, { method: 'PUT', version: 'create', body })
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500) throw error
    if (!taken.includes(error.code)) throw error
    throw new ApiError(409, {
      code: 'slug-taken',
      message: () => t('setup.slug-taken'),
      path: field,
    })
  }
}
