import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'

/** What reviewers propose as the calibrated level. */
export function Proposals({ proposals }: { proposals: Cell['proposals'] }) {
  const { name } = useLevelNames()
  if (!proposals || proposals.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">{t('cell.proposals')}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {proposals.map(({ id, by, level, because, language }) => (
          <li key={id} class="words">
            {t('cell.proposal', { name: by, level: name(level) })}{' '}
            <span lang={language ?? undefined}>{because}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
