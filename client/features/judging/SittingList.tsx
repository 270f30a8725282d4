import type { OpenSittings } from '../../../server/contract/comparisons.ts'
import { t } from '../../language.tsx'

/** Judges with comparisons that are not handed in, each with how far they have come. */
export function SittingList({
  sittings,
}: {
  readonly sittings: NonNullable<OpenSittings['others']>
}) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {sittings.map(({ judge, chosen, pairs }) => (
        <li key={judge}>{t('judging.other-open', { judge, chosen, pairs })}</li>
      ))}
    </ul>
  )
}
