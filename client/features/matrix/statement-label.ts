import type { MatrixCell } from '../../../server/contract/rounds.ts'
import type { Language } from '../../../server/core/language.ts'
import type { StatementKind } from '../../../server/core/statement.ts'
import { language, type t } from '../../language.tsx'

/** The label of a statement in plain text; it names the language where that is not the page's. */
export function statementLabel(
  { languages }: Pick<MatrixCell, 'languages'>,
  kind: StatementKind,
  translate: typeof t,
): string {
  const page = language.value
  return labelInLanguage(kind, { written: languages?.[kind] ?? page, page }, translate)
}

/** The same, for a statement written in one language and a page in another. */
export function labelInLanguage(
  kind: StatementKind,
  { written, page }: { readonly written: Language; readonly page: Language },
  translate: typeof t,
): string {
  const label = translate(`statement.${kind}`)
  return written === page ? label : `${label} (${translate(`language.${written}`)})`
}
