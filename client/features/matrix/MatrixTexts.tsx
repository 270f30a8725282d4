import type { MatrixCell } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { statementsByKind } from './cells-of-matrix.ts'

/** All statements of a box, each in the language that it was written in. */
export function MatrixTexts({ cell }: { cell: MatrixCell }) {
  const kinds = statementsByKind(cell)
  if (kinds.length === 0) return null
  return (
    <dl class="matrix-texts">
      {kinds.map(({ kind, statements }) => (
        <div key={kind}>
          <dt class="matrix-texts__label">{t(`statement.${kind}`)}</dt>
          {statements.map(({ position, language, text }) => (
            <dd key={position} class="matrix-texts__text">
              <Words text={text} language={language} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
