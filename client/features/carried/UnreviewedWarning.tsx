import { t } from '../../language.tsx'
import type { Desk } from '../rounds/desk.ts'
import type { Review } from '../rounds/round-tasks.ts'
import { groupUnreviewed } from './unreviewed.ts'

/** Says, before sealed judgement, what was carried and not looked at; it keeps nobody back. */
export function UnreviewedWarning(props: { desk: Desk; reviews: readonly Review[] }) {
  const { desk, reviews } = props
  const groups = groupUnreviewed(
    desk.carried?.unreviewed ?? [],
    reviews.map(({ region }) => region),
  )
  if (groups.length === 0) return null
  const count = groups.reduce((sum, { judgements }) => sum + judgements.length, 0)
  const regions = groups.map(({ region }) => region.name).join(', ')
  return (
    <p class="govuk-body carried-warning">
      {t('carried.warning', { count, regions })}{' '}
      <a class="govuk-link" href="#carried">
        {t('carried.see-unreviewed')}
      </a>
    </p>
  )
}
