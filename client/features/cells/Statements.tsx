import type { Statement } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'

/** People's own words, each in the language that it was written in. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return null
  return (
    <ul class="statement-list">
      {statements.map((statement) => (
        <li key={statement.position} class="statement">
          <p class="statement__label">{t(`statement.${statement.kind}`)}</p>
          <Words text={statement.text} language={statement.language} />
        </li>
      ))}
    </ul>
  )
}
