import type { Statement } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'

/** People's own words, each in the language that it was written in. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return null
  return (
    <ul class="statement-list">
      {statements.map((statement) => (
        <li key={statement.position} class="statement">
          <p class="statement__label">{t(`statement.${statement.kind}`)}</p>
          <p class="statement__text" lang={statement.language}>
            {statement.text}
          </p>
        </li>
      ))}
    </ul>
  )
}
