import type { Cell } from '../../../server/contract/cells.ts'
import type { Statement } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { TextChanges } from '../agreement/TextChanges.tsx'
import { changesOf } from '../agreement/text-changes.ts'

export interface NumberedStatementsProps {
  readonly cell: Cell
  readonly title: string
}

/**
 * The statements that stand, agreed or else calibrated, by number. Where the feedback changed them,
 * how it did, and the calibrated ones as they were before, whose numbers the points name.
 */
export function NumberedStatements({ cell, title }: NumberedStatementsProps) {
  const { calibrated, agreed } = cell
  const stands = agreed ?? calibrated
  if (!stands) return null
  const changes = agreed && calibrated ? changesOf(calibrated.statements, agreed.statements) : []
  const isChanged = changes.length > 0
  return (
    <>
      <h3 class="govuk-heading-s">{t(isChanged ? 'room.statements-agreed' : 'room.statements')}</h3>
      {stands.statements.length === 0 && <p class="govuk-body">{t('room.no-statements')}</p>}
      <Numbered statements={stands.statements} />
      {isChanged && (
        <>
          <Details summary={t('room.agreed-differs')} about={title}>
            <TextChanges changes={changes} />
          </Details>
          <Details summary={t('room.statements-before')} about={title}>
            <Numbered statements={calibrated?.statements ?? []} />
          </Details>
        </>
      )}
    </>
  )
}

function Numbered({ statements }: { statements: readonly Statement[] }) {
  return (
    <ol class="statement-list">
      {statements.map(({ position, kind, language, text }) => (
        <li key={position} class="statement">
          <p class="statement__label">
            {t('point.statement-kind', { number: position, kind: t(`statement.${kind}`) })}
          </p>
          <Words text={text} language={language} />
        </li>
      ))}
    </ol>
  )
}
