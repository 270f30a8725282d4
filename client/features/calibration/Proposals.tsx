import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { Words } from '../../ui/words/Words.tsx'

/** What reviewers propose as the calibrated level. */
export function Proposals({ proposals }: { proposals: Cell['proposals'] }) {
  const { name } = useLevelNames()
  if (!proposals || proposals.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">{t('cell.proposals')}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {proposals.map(({ id, by, level, because, language }) => (
          <li key={id}>
            {t('cell.proposal', { name: by, level: name(level) })}
            <Words text={because} language={language} />
          </li>
        ))}
      </ul>
    </>
  )
}
