import type { MatrixCell } from '../../../server/contract/rounds.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'

/** The statements of a box, each in the language that it was written in. */
export function MatrixTexts({ cell }: { cell: MatrixCell }) {
  const kinds = statementKinds.filter((kind) => cell[kind] !== null)
  if (kinds.length === 0) return null
  return (
    <dl class="matrix-texts">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt class="matrix-texts__label">{t(`statement.${kind}`)}</dt>
          <dd class="matrix-texts__text">
            <Words text={cell[kind] ?? ''} language={cell.languages?.[kind]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
