import type { MatrixCell } from '../../../server/contract/rounds.ts'
import type { StatementKind } from '../../../server/core/statement.ts'
import { language, type t } from '../../language.tsx'

/** The label of a statement in plain text; it names the language where that is not the page's. */
export function statementLabel(
  { languages }: Pick<MatrixCell, 'languages'>,
  kind: StatementKind,
  translate: typeof t,
): string {
  const label = translate(`statement.${kind}`)
  const written = languages?.[kind] ?? language.value
  return written === language.value ? label : `${label} (${translate(`language.${written}`)})`
}
