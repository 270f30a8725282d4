import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { TextChanges } from '../agreement/TextChanges.tsx'
import { changesOf } from '../agreement/text-changes.ts'

/** The calibrated statements by the numbers that points name, and what the feedback changed. */
export function NumberedStatements({ cell: { calibrated, agreed } }: { cell: Cell }) {
  if (!calibrated) return null
  const changes = agreed ? changesOf(calibrated.statements, agreed.statements) : []
  return (
    <>
      <h3 class="govuk-heading-s">{t('room.statements')}</h3>
      {calibrated.statements.length === 0 && <p class="govuk-body">{t('room.no-statements')}</p>}
      <ol class="statement-list">
        {calibrated.statements.map(({ position, kind, language, text }) => (
          <li key={position} class="statement">
            <p class="statement__label">
              {t('point.statement-kind', { number: position, kind: t(`statement.${kind}`) })}
            </p>
            <Words text={text} language={language} />
          </li>
        ))}
      </ol>
      {changes.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('room.agreed-differs')}</h3>
          <TextChanges changes={changes} />
        </>
      )}
    </>
  )
}
