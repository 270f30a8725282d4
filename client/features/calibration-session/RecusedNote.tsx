import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { regionName, type SessionNames } from './names.ts'

/** What somebody who is recused from some regions can follow of a session, and what not. */
export function RecusedNote(props: { regions: readonly string[]; names: SessionNames }) {
  const { regions, names } = props
  if (regions.length === 0) return null
  const told = regions.map((region) => regionName(names, region)).join(', ')
  return (
    <p class="govuk-body session-recused-note">{t('session.recused-from', { regions: told })}</p>
  )
}

/** The regions of a round whose calibration one does not follow, though one follows that of others. */
export function regionsRecused({ reviews, standing }: Pick<Round, 'reviews' | 'standing'>) {
  if (!can('calibration.follow', standing)) return []
  return reviews
    .filter((review) => !can('calibration.follow', review.standing))
    .map(({ region }) => region.id)
}
